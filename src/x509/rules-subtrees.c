/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/integer.h"
#include "x509/findings-extensions.h"

/* RFC 5280 §4.2.1.10: "conforming CAs … SHOULD NOT impose name constraints on the x400Address, ediPartyName, or
 * registeredID name forms." The numbers are GeneralName's tags (§4.2.1.6). */
static const guint32 discouraged_forms[] = { 3, 5, 8 };

/* "Within this profile, the minimum and maximum fields are not used with any name forms, thus, the minimum MUST be
 * zero, and maximum MUST be absent." */
static void
check_subtree (const ScRuleContext *context,
               const ScField       *subtree)
{
  ScField *base = sc_field_find_child (subtree, "base");
  ScField *minimum = sc_field_find_child (subtree, "minimum");
  ScField *maximum = sc_field_find_child (subtree, "maximum");

  for (guint i = 0; i < G_N_ELEMENTS (discouraged_forms); i++)
    if (base && sc_rule_is_name_form (base, discouraged_forms[i]))
      sc_rule_report (context, base, &sc_finding_subtree_form, base->label, NULL);

  if (sc_rule_is_sound (minimum) && minimum->presence == SC_PRESENCE_ENCODED &&
      sc_integer_count_bits (minimum->contents) > 0)
    sc_finding_set_want (sc_rule_report (context, minimum, &sc_finding_subtree_minimum, NULL, NULL), (ScSlice){ 0 });
  if (maximum)
    sc_finding_set_want (sc_rule_report (context, maximum, &sc_finding_subtree_maximum, NULL, NULL), (ScSlice){ 0 });
}

void
sc_check_name_constraints (const ScRuleContext *context,
                           ScField             *value)
{
  if (context->is_no_ca)
    sc_rule_report (context, value->parent, &sc_finding_name_constraints_elsewhere, NULL, NULL);
  if (value->n_children == 0)
    sc_rule_report (context, value, &sc_finding_constraints_empty, value->parent->label, NULL);

  for (const ScField *subtrees = value->first_child; subtrees; subtrees = subtrees->next)
    for (const ScField *subtree = subtrees->first_child; subtree; subtree = subtree->next)
      check_subtree (context, subtree);
}
