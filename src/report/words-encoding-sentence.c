/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/boolean.h"
#include "x509/catalogue.h"

/* TRANSLATORS: {0} is the extension. By whether both are certificates, and by the value of `critical` on the left and
 * on the right. */
static const char *const critical_texts[2][2][2] = {
  [FALSE] = {
    [FALSE] = {
      [FALSE] = N_("neither marks {0} as critical."),
      [TRUE] = N_("the right side marks {0} as critical; the left does not."),
    },
    [TRUE] = {
      [FALSE] = N_("the left side marks {0} as critical; the right does not."),
      [TRUE] = N_("both mark {0} as critical."),
    },
  },
  [TRUE] = {
    [FALSE] = {
      [FALSE] = N_("neither marks {0} as critical."),
      [TRUE] = N_("the right certificate marks {0} as critical; the left does not."),
    },
    [TRUE] = {
      [FALSE] = N_("the left certificate marks {0} as critical; the right does not."),
      [TRUE] = N_("both mark {0} as critical."),
    },
  },
};

/* TRANSLATORS: {0} is the field, {1} the title of the finding. By whether both are certificates, and by the side it
 * lies on; %SC_N_SIDES is both. */
static const char *const finding_texts[2][SC_N_SIDES + 1] = {
  [FALSE] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left side only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right side only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both sides."),
  },
  [TRUE] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left certificate only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right certificate only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both certificates."),
  },
};

/* Where the two sides have other findings: {1} is the left one's title, {2} the right one's. */
static const char *const other_findings_texts[2] = {
  [FALSE] = N_("“{1}” applies to {0} of the left side, “{2}” to that of the right."),
  [TRUE] = N_("“{1}” applies to {0} of the left certificate, “{2}” to that of the right."),
};

/* Where no rule blames either: {0} is the field, {1} and {2} are the types of the left and the right value. */
static const char *const difference_texts[] = {
  [SC_DIFFERENCE_NONE] = N_("{0} is encoded in different ways."),
  [SC_DIFFERENCE_OCTETS] = N_("{0} says the same in other octets."),
  [SC_DIFFERENCE_DEFAULT] = N_("{0} is written out on one side and omitted on the other, which says the same."),
  [SC_DIFFERENCE_STRING_TYPE] = N_("{0} is {1} on the left, {2} on the right, both legal."),
  [SC_DIFFERENCE_CRITICAL] = N_("{0} is critical on one side only."),
};

static gboolean
is_critical (const ScField *field)
{
  gboolean value = FALSE;

  return field != NULL && sc_boolean_read (sc_words_get_value (field), &value) && value;
}

static const ScFinding *
get_finding (const ScPair *pair,
             ScSide        side)
{
  const ScField *field = pair->fields[side];

  return field != NULL && sc_field_has_triangle (field) ? sc_field_get_worst_finding (field) : NULL;
}

static char *
dup_difference (const ScWords *words,
                const ScPair  *pair)
{
  g_autofree char *name = sc_words_short_path (words, pair);
  const ScField *left = pair->fields[SC_LEFT];
  const ScField *right = pair->fields[SC_RIGHT];

  return sc_words_fill (sc_words_translate (words, difference_texts[pair->difference]), name,
                        left != NULL ? sc_words_type (left) : "", right != NULL ? sc_words_type (right) : "", NULL);
}

static char *
dup_findings (const ScWords   *words,
              gboolean         are_certificates,
              const ScPair    *pair,
              const ScFinding *left,
              const ScFinding *right)
{
  g_autofree char *name = sc_words_short_path (words, pair);
  const char *const *texts = finding_texts[are_certificates];
  const char *left_title = left != NULL ? sc_words_translate (words, left->entry->title) : NULL;
  const char *right_title = right != NULL ? sc_words_translate (words, right->entry->title) : NULL;

  if (left == NULL)
    return sc_words_fill (sc_words_translate (words, texts[SC_RIGHT]), name, right_title, NULL);

  if (right == NULL)
    return sc_words_fill (sc_words_translate (words, texts[SC_LEFT]), name, left_title, NULL);

  if (left->entry == right->entry)
    return sc_words_fill (sc_words_translate (words, texts[SC_N_SIDES]), name, left_title, NULL);

  return sc_words_fill (sc_words_translate (words, other_findings_texts[are_certificates]), name, left_title,
                        right_title, NULL);
}

/* Another `critical`, or the same one that one rule blames on both sides, is said in plain words.
 * What is wrong with its octets is not. */
static gboolean
is_told_as_critical (const ScPair    *pair,
                     const ScFinding *left,
                     const ScFinding *right)
{
  if ((sc_pair_get_field (pair)->row->flags & SC_ROW_CRITICAL) == 0 || pair->parent == NULL)
    return FALSE;

  if (left != NULL && right != NULL && left->entry == right->entry)
    return (pair->fields[SC_LEFT]->departures | pair->fields[SC_RIGHT]->departures) == 0;

  return pair->difference == SC_DIFFERENCE_CRITICAL;
}

static char *
dup_critical (const ScWords *words,
              gboolean       are_certificates,
              const ScPair  *pair)
{
  g_autofree char *extension = sc_words_short_path (words, pair->parent);
  gboolean left = is_critical (pair->fields[SC_LEFT]);
  gboolean right = is_critical (pair->fields[SC_RIGHT]);

  return sc_words_fill (sc_words_translate (words, critical_texts[are_certificates][left][right]), extension, NULL);
}

static char *
dup_text (const ScWords *words,
          gboolean       are_certificates,
          const ScPair  *pair)
{
  const ScFinding *left = get_finding (pair, SC_LEFT);
  const ScFinding *right = get_finding (pair, SC_RIGHT);

  if (is_told_as_critical (pair, left, right))
    return dup_critical (words, are_certificates, pair);

  return left != NULL || right != NULL ? dup_findings (words, are_certificates, pair, left, right)
                                       : dup_difference (words, pair);
}

static char *
add_others (const ScWords *words,
            const char    *text,
            guint          n_others)
{
  /* TRANSLATORS: {1} is a whole sentence about the worst field, {0} how many more fields there are. */
  static const ScMessageForms others = { NP_ ("{1} {0} more field has a triangle.",
                                              "{1} {0} more fields have a triangle.") };
  g_autofree char *number = g_strdup_printf ("%u", n_others);

  if (n_others == 0)
    return g_strdup (text);

  return sc_words_fill (words->count (others.singular, others.plural, n_others), number, text, NULL);
}

static const char *
get_lead (const ScPair *pair)
{
  const ScFinding *left = get_finding (pair, SC_LEFT);
  const ScFinding *right = get_finding (pair, SC_RIGHT);
  const ScFinding *only = left != NULL ? left : right;

  if (pair->difference != SC_DIFFERENCE_NONE || only == NULL)
    return N_("Different encoding:");

  /* A rule may be broken in the same encoding. */
  if (left == NULL || right == NULL)
    return sc_catalogue_is_departure (only->entry) ? N_("Different encoding:") : N_("Warning on one side:");

  return left->entry == right->entry ? N_("Same warning on both sides:") : N_("Warnings on both sides:");
}

static gboolean
describe_only_side (const ScWords      *words,
                    const ScComparison *comparison,
                    ScSide              side,
                    const ScPair       *pair,
                    ScSentence         *sentence)
{
  static const ScMessageForms leads = { NP_ ("{0} warning:", "{0} warnings:") };
  const ScFinding *finding = get_finding (pair, side);
  guint n_warnings = sc_comparison_get_warnings (comparison, side);
  g_autofree char *name = sc_words_short_path (words, pair);
  /* TRANSLATORS: {0} is a field, {1} the title of what is found there. */
  const char *text = n_warnings == 1 ? N_("“{1}” applies to {0}.") : N_("the worst is “{1}”, which applies to {0}.");

  if (finding == NULL)
    return FALSE;

  sentence->lead = sc_words_count (words, &leads, n_warnings);
  sentence->text = sc_words_fill (sc_words_translate (words, text), name,
                                  sc_words_translate (words, finding->entry->title), NULL);
  return TRUE;
}

gboolean
sc_words_encoding_sentence (const ScWords      *words,
                            const ScComparison *comparison,
                            ScSentence         *sentence)
{
  guint n_others = 0;
  const ScPair *pair = sc_comparison_get_worst (comparison, &n_others);
  ScSide side = sc_words_get_only_side (comparison);
  g_autofree char *text = NULL;

  if (pair == NULL)
    return FALSE;

  if (side != SC_N_SIDES)
    return describe_only_side (words, comparison, side, pair, sentence);

  text = dup_text (words, sc_words_are_certificates (comparison), pair);
  sentence->lead = g_strdup (sc_words_translate (words, get_lead (pair)));
  sentence->text = add_others (words, text, n_others);
  return TRUE;
}
