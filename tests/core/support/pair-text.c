/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pair-text.h"

static const char *const relations[] = {
  [SC_RELATION_SAME] = "same",
  [SC_RELATION_DIFFERS] = "differs",
  [SC_RELATION_LEFT_ONLY] = "left-only",
  [SC_RELATION_RIGHT_ONLY] = "right-only",
  [SC_RELATION_MOVED] = "moved",
};

static const char *const differences[] = {
  [SC_DIFFERENCE_NONE] = NULL,
  [SC_DIFFERENCE_OCTETS] = "octets",
  [SC_DIFFERENCE_DEFAULT] = "default",
  [SC_DIFFERENCE_STRING_TYPE] = "string-type",
  [SC_DIFFERENCE_CRITICAL] = "critical",
};

static const char *const counts[SC_N_COUNTS] = {
  [SC_COUNT_ENCODING] = "encoding",
  [SC_COUNT_EXPECTED] = "expected",
  [SC_COUNT_ONLY_LEFT] = "onlyLeft",
  [SC_COUNT_ONLY_RIGHT] = "onlyRight",
  [SC_COUNT_VALUE] = "value",
  [SC_COUNT_MOVED] = "moved",
  [SC_COUNT_SAME] = "same",
};

static const char *const remarks[SC_N_REMARKS] = {
  [SC_REMARK_OTHER_KINDS] = "other-kinds",
  [SC_REMARK_REQUEST_KEY] = "request-key",
  [SC_REMARK_SAME_SERIAL] = "same-serial",
  [SC_REMARK_PRECERTIFICATE_EQUAL] = "precertificate-equal",
  [SC_REMARK_PRECERTIFICATE_OTHER] = "precertificate-other",
  [SC_REMARK_CROSS] = "cross",
  [SC_REMARK_SAME_KEY] = "same-key",
  [SC_REMARK_LEFT_EXPIRED] = "left-expired",
  [SC_REMARK_RIGHT_EXPIRED] = "right-expired",
  [SC_REMARK_LEFT_OUT_OF_DATE] = "left-out-of-date",
  [SC_REMARK_RIGHT_OUT_OF_DATE] = "right-out-of-date",
  [SC_REMARK_LEFT_NOT_YET_VALID] = "left-not-yet-valid",
  [SC_REMARK_RIGHT_NOT_YET_VALID] = "right-not-yet-valid",
};

static const char *
describe_mark (const ScPair *pair,
               ScSide        side)
{
  if (pair->own[side])
    return "own";

  switch (pair->marks[side])
    {
    case SC_MARK_CHECK:
      return "check";

    case SC_MARK_WARNING:
      return "inside";

    default:
      return "none";
    }
}

char *
sc_pair_text_describe (const ScPair *pair)
{
  GString *text = g_string_new (relations[pair->relation]);
  gboolean is_leaf = pair->n_children == 0;

  g_string_append_printf (text, " %s %s %s", describe_mark (pair, SC_LEFT), describe_mark (pair, SC_RIGHT),
                          is_leaf ? counts[pair->count] : "branch");

  if (differences[pair->difference] != NULL)
    g_string_append_printf (text, " %s", differences[pair->difference]);

  if (pair->expected && !(is_leaf && pair->count == SC_COUNT_EXPECTED))
    g_string_append (text, " expected");

  return g_string_free (text, FALSE);
}

char *
sc_pair_text_dup_key (const ScPair *pair)
{
  g_autofree char *path = sc_pair_dup_path (pair);

  return g_strconcat (path, pair->fields[SC_LEFT] == NULL ? " (right)" : NULL, NULL);
}

gboolean
sc_pair_text_is_due (const ScPair *pair)
{
  return sc_pair_is_difference (pair);
}

char *
sc_pair_text_counts (const ScComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint count = 0; count < SC_N_COUNTS; count++)
    {
      guint n = sc_comparison_get_count (comparison, count);

      if (n > 0)
        g_string_append_printf (text, "%s%s %u", text->len > 0 ? ", " : "", counts[count], n);
    }

  return g_string_free (text, FALSE);
}

char *
sc_pair_text_warnings (const ScComparison *comparison)
{
  return g_strdup_printf ("%u %u", sc_comparison_get_warnings (comparison, SC_LEFT),
                          sc_comparison_get_warnings (comparison, SC_RIGHT));
}

char *
sc_pair_text_remarks (const ScComparison *comparison)
{
  GString *text = g_string_new (NULL);

  for (guint remark = 0; remark < SC_N_REMARKS; remark++)
    if (sc_comparison_get_remarks (comparison) & 1u << remark)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", remarks[remark]);

  if (text->len == 0)
    g_string_append (text, "none");

  return g_string_free (text, FALSE);
}
