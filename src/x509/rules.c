/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

void
sc_rules_check (ScBuilder    *builder,
                ScObjectKind  kind)
{
  static void (*const rules[]) (const ScRuleContext *) = {
    sc_rules_certificate, sc_rules_algorithms, sc_rules_names, sc_rules_critical,
    sc_rules_extensions,  sc_rules_crl,        sc_rules_text,
  };
  ScRuleContext context = sc_rule_context_make (builder, kind);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    rules[i](&context);
}
