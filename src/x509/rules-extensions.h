/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/rules.h"

/*
 * What the values of extensions must, should and must not hold, one function for each extension. @value is the field of
 * extnValue, with its parts, and has the shape that it should have. Private to rules-*.c.
 */

G_BEGIN_DECLS

/* rules-identifiers.c: RFC 5280 §4.2.1.1, §4.2.1.2 */
void sc_check_authority_key_identifier (const ScRuleContext *context, ScField *value);
void sc_check_subject_key_identifier (const ScRuleContext *context, ScField *value);
void sc_check_missing_identifiers (const ScRuleContext *context);

/* rules-usage.c: RFC 5280 §4.2.1.3, §4.2.1.9, §4.2.1.12 */
void sc_check_key_usage (const ScRuleContext *context, ScField *value);
void sc_check_basic_constraints (const ScRuleContext *context, ScField *value);
void sc_check_key_purposes (const ScRuleContext *context, ScField *value);
void sc_check_missing_usage (const ScRuleContext *context);

/* rules-policies.c: RFC 5280 §4.2.1.4, §4.2.1.5, §4.2.1.11, §4.2.1.14 */
void sc_check_policies (const ScRuleContext *context, ScField *value);
void sc_check_policy_mappings (const ScRuleContext *context, ScField *value);
void sc_check_policy_constraints (const ScRuleContext *context, ScField *value);
void sc_check_skip_certs (const ScRuleContext *context, ScField *value);

/* rules-subtrees.c: RFC 5280 §4.2.1.10 */
void sc_check_name_constraints (const ScRuleContext *context, ScField *value);

/* rules-locations.c: RFC 5280 §4.2.1.13, §4.2.1.15, §4.2.2 */
void sc_check_crl_points (const ScRuleContext *context, ScField *value);
void sc_check_info_access (const ScRuleContext *context, ScField *value);

/* rules-transparency.c: RFC 6962 */
void sc_check_timestamps (const ScRuleContext *context, ScField *value);

/* rules-resources.c: RFC 3779 */
void sc_check_addresses (const ScRuleContext *context, ScField *value);
void sc_check_as_numbers (const ScRuleContext *context, ScField *value);

/* rules-extensions.c, for the others: */

/* Octets that tell an element of a list from the others; (nullable): %NULL where it has none. */
typedef const ScSlice *(*ScElementKey) (const ScField *element);

/* Adds @entry to each element of @list that has the key of one before it; {0} is its label. Nearly linear. */
void sc_rule_report_repeated (const ScRuleContext    *self,
                              ScField                *list,
                              ScElementKey            get_key,
                              const ScCatalogueEntry *entry);

/* Whether an extension may be called missing: in certificates of version 3, unless their list cannot be read or may have
 * been cut off. */
gboolean sc_rule_expects_extensions (const ScRuleContext *self);

/* Adds the finding on a number below zero. */
void sc_rule_check_number (const ScRuleContext *self,
                           ScField             *number);

/* The octets in order, for trees whose keys are ScSlices. */
int  sc_rule_compare_slices (gconstpointer a,
                             gconstpointer b,
                             gpointer      unused);

/* Whether @name is a GeneralName of that form: 6 is uniformResourceIdentifier (RFC 5280 §4.2.1.6). */
gboolean sc_rule_is_name_form (const ScField *name,
                               guint32        form);

/* Whether @name is a URI of one of @schemes, %NULL-terminated: "http:". They have no case (RFC 3986 §3.1). */
gboolean sc_rule_has_scheme (const ScField     *name,
                             const char *const *schemes);

G_END_DECLS
