/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/rules.h"

/* The parts of sc_rules_names(). Private to the files of that name. */

G_BEGIN_DECLS

/* Where a GeneralName stands: RFC 5280 asks other things of the same form. */
typedef enum
{
  SC_NAME_OF_SUBJECT, /* §4.2.1.6: Subject Alternative Name */
  SC_NAME_OF_ISSUER,  /* §4.2.1.7: Issuer Alternative Name */
  SC_NAME_CONSTRAINT, /* §4.2.1.10: the base of a subtree */
  SC_NAME_ELSEWHERE,  /* of a CRL's or an access description's place, … */
} ScNamePlace;

/* rules-distinguished-name.c: RFC 5280 §4.1.2.4; a Name that is missing or misshapen is passed over */
void sc_rules_distinguished_name (const ScRuleContext *context,
                                  const ScField       *name);

/* rules-general-name.c: RFC 5280 §4.2.1.6 and §4.2.1.10 */
void sc_rules_general_name (const ScRuleContext *context,
                            ScField             *name,
                            ScNamePlace          place);

/* rules-uri.c: RFC 5280 §4.2.1.6, RFC 3986 */
void sc_rules_uri (const ScRuleContext *context,
                   ScField             *name,
                   ScNamePlace          place);

/* rules-host-name.c: RFC 5280 §4.2.1.6, RFC 1034 §3.5, RFC 1123 §2.1 */
void sc_rules_host_name (const ScRuleContext *context,
                         ScField             *name,
                         ScNamePlace          place);

/* Whether @name has at least @min_labels labels, all of letters, digits and hyphens as RFC 1123 §2.1 has them. */
gboolean sc_host_name_is_plain (ScSlice name,
                                guint   min_labels);

/* Whether @text is an IPv4 or IPv6 address, as people write it. */
gboolean sc_text_is_address (ScSlice text);

G_END_DECLS
