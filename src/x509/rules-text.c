/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "x509/display.h"
#include "x509/findings-extensions.h"
#include "x509/findings-names.h"

/* UTF-16 of ASCII, which a string type of one octet a character takes for a NUL before each. */
static gboolean
looks_like_utf16 (const ScField *field)
{
  ScSlice text = field->contents;

  if (text.length < 4 || text.length % 2)
    return FALSE;
  if (field->universal == SC_BMP_STRING || field->universal == SC_UNIVERSAL_STRING)
    return FALSE;

  for (gsize i = 0; i < text.length; i += 2)
    if (text.data[i] != '\0' || !g_ascii_isprint (text.data[i + 1]))
      return FALSE;

  return TRUE;
}

static gboolean
has_finding (const ScField          *field,
             const ScCatalogueEntry *entry)
{
  for (const ScFinding *finding = field->findings; finding; finding = finding->next)
    if (finding->entry == entry)
      return TRUE;

  return FALSE;
}

/* A character that the string type forbids is a departure already, and of control characters in a notice there is a
 * rule; one fault, one finding. */
static void
check_text (ScBuilder *builder,
            ScField   *field)
{
  if (field->n_children == 0 && field->presence == SC_PRESENCE_ENCODED && sc_universal_is_text (field->universal) &&
      field->meaning.kind == SC_MEANING_TEXT && !(field->departures & SC_DEPARTURE_STRING_CHARACTER) &&
      !has_finding (field, &sc_finding_policy_text_control) &&
      sc_display_is_deceptive (field->meaning.text, field->meaning.text_length))
    sc_builder_add_finding (builder, field,
                            looks_like_utf16 (field) ? &sc_finding_text_utf16 : &sc_finding_text_deceptive,
                            field->contents, NULL, NULL);

  /* The interpreter bounds the depth of the tree, so this recursion ends. */
  for (ScField *child = field->first_child; child; child = child->next)
    check_text (builder, child);
}

void
sc_rules_text (const ScRuleContext *context)
{
  ScField *tbs = context->builder->landmarks[SC_LANDMARK_TBS];

  if (tbs)
    check_text (context->builder, tbs);
}
