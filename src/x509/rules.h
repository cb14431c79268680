/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"
#include "x509/findings.h"
#include "x509/key-usage.h"

/*
 * Rules add findings to decoded fields, before the tree is arranged. A rule is a row of a table where it can be one, else
 * a small function; files and tables are in the order of the documents that they cite. Private to this layer.
 *
 * A rule says nothing where a departure or a misshapen element says it already, and nothing of a field that is missing or
 * misshapen: one fault, one finding. It lies on the field at fault, as deep as the fault is.
 */

G_BEGIN_DECLS

/* All rules on an object of @kind. A function of its own, so that a profiler can tell what they cost. */
void sc_rules_check (ScBuilder    *builder,
                     ScObjectKind  kind);

/**
 * ScRuleContext:
 * @version: of a certificate: 1, 2 or 3; 0 if it cannot be read
 * @has_subject: whether there is a Name, so that @subject_is_empty can be relied on
 * @is_self_issued: whether issuer and subject are the same octets (RFC 5280 §6.1)
 * @is_ca: whether Basic Constraints say so
 * @is_no_ca: whether they say that it is none, or are not there; neither holds if they cannot be read
 * @has_key_usage: whether Key Usage is there and readable
 * @usages: the bits that it sets
 * @may_sign_certificates: RFC 5280 §4.2.1.9: whether the key is for "validating digital signatures on certificates";
 *   so it is if nothing says otherwise
 *
 * What the rules ask about the object as a whole.
 */
typedef struct
{
  ScBuilder   *builder;
  ScObjectKind kind;
  guint        version;
  gboolean     has_subject;
  gboolean     subject_is_empty;
  gboolean     is_self_issued;
  gboolean     is_ca;
  gboolean     is_no_ca;
  gboolean     has_key_usage;
  ScUsages     usages;
  gboolean     may_sign_certificates;
} ScRuleContext;

/* rule-context.c */
ScRuleContext sc_rule_context_make (ScBuilder    *builder,
                                    ScObjectKind  kind);

/* (nullable): the first extension of that OID, not yet arranged: `extnID`, `critical` and `extnValue` are its children */
ScField *sc_rule_find_extension (const ScRuleContext *self,
                                 ScOid                oid);

/* (nullable): what it holds: the field of extnValue, with its parts. %NULL if it is missing or misshapen. */
ScField *sc_rule_find_value (const ScRuleContext *self,
                             ScOid                oid);

/* Whether @field is there and has the shape that its schema asks for, so that a rule may judge what it says. */
gboolean sc_rule_is_sound (const ScField *field);

/* @critical is an extension's field of that name, (nullable). Returns: %FALSE if it cannot be read */
gboolean sc_rule_read_critical (const ScField *critical,
                                gboolean      *is_critical);

/* A row for an extension that should be there and is not: presence %SC_PRESENCE_MISSING, of no octets, behind the others. For
 * errors and warnings: a note on what is missing lies on the extensions' own field. */
ScField *sc_rule_add_missing_extension (const ScRuleContext *self,
                                        ScOid                oid);

/* Adds a finding whose octets are all of @field, header and contents. */
ScFinding *sc_rule_report (const ScRuleContext    *self,
                           ScField                *field,
                           const ScCatalogueEntry *entry,
                           const char             *param0,
                           const char             *param1);

/* rules-certificate.c: rules that a CRL has, too. RFC 5280 §4.1.2.4 and §5.1.2.3; §4.1.2.5 and §5.1.2.4 to §5.1.2.6;
 * notAfter or nextUpdate before its partner; §4.1: Extensions are one at least. @field may be %NULL. */
void sc_rule_check_issuer (const ScRuleContext *self);
void sc_rule_check_time (const ScRuleContext *self,
                         ScField             *field);
void sc_rule_check_period (const ScRuleContext *self);
void sc_rule_check_not_empty (const ScRuleContext *self,
                              ScField             *extensions);

/* rules-key.c: the key of a certificate, of that algorithm, and what Key Usage allows it. */
void sc_rules_key (const ScRuleContext *self,
                   ScOid                algorithm);

/* Each: all rules of a file. */
void sc_rules_certificate (const ScRuleContext *context); /* RFC 5280 §4.1 */
void sc_rules_algorithms (const ScRuleContext *context);  /* RFC 3279, 4055, 5480, 5758, 8410, 8813 */
void sc_rules_names (const ScRuleContext *context);       /* RFC 5280 §4.1.2.4, §4.2.1.6, §7, appendix A */
void sc_rules_critical (const ScRuleContext *context);    /* RFC 5280 §4.2: criticality */
void sc_rules_extensions (const ScRuleContext *context);  /* RFC 5280 §4.2: all else */
void sc_rules_crl (const ScRuleContext *context);         /* RFC 5280 §5 */
void sc_rules_text (const ScRuleContext *context);        /* text that deceives, in all objects */

G_END_DECLS
