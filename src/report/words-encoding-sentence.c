/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/boolean.h"
#include "x509/catalogue.h"

/* Who is spoken of: a sentence calls each object what it is, as far as both can be told apart by it. */
typedef enum
{
  CAST_OTHERS,
  CAST_CERTIFICATES,
  CAST_REQUESTS,
  CAST_LISTS,
  CAST_REQUEST_LEFT,  /* beside a certificate */
  CAST_REQUEST_RIGHT,
  N_CASTS
} Cast;

#define NEITHER_CRITICAL N_("neither marks {0} as critical.")
#define BOTH_CRITICAL N_("both mark {0} as critical.")
#define CERTIFICATE_CRITICAL N_("the certificate marks {0} as critical; the request does not.")
#define REQUEST_CRITICAL N_("the request marks {0} as critical; the certificate does not.")

/* TRANSLATORS: {0} is the extension. By the value of `critical` on the left and on the right. */
static const char *const critical_texts[N_CASTS][2][2] = {
  [CAST_OTHERS] = {
    { NEITHER_CRITICAL, N_("the right side marks {0} as critical; the left does not.") },
    { N_("the left side marks {0} as critical; the right does not."), BOTH_CRITICAL },
  },
  [CAST_CERTIFICATES] = {
    { NEITHER_CRITICAL, N_("the right certificate marks {0} as critical; the left does not.") },
    { N_("the left certificate marks {0} as critical; the right does not."), BOTH_CRITICAL },
  },
  [CAST_REQUESTS] = {
    { NEITHER_CRITICAL, N_("the right request marks {0} as critical; the left does not.") },
    { N_("the left request marks {0} as critical; the right does not."), BOTH_CRITICAL },
  },
  [CAST_LISTS] = {
    { NEITHER_CRITICAL, N_("the right revocation list marks {0} as critical; the left does not.") },
    { N_("the left revocation list marks {0} as critical; the right does not."), BOTH_CRITICAL },
  },
  [CAST_REQUEST_LEFT] = {
    { NEITHER_CRITICAL, CERTIFICATE_CRITICAL },
    { REQUEST_CRITICAL, BOTH_CRITICAL },
  },
  [CAST_REQUEST_RIGHT] = {
    { NEITHER_CRITICAL, REQUEST_CRITICAL },
    { CERTIFICATE_CRITICAL, BOTH_CRITICAL },
  },
};

#define FINDING_IN_CERTIFICATE N_("“{1}” applies to {0} of the certificate, not of the request.")
#define FINDING_IN_REQUEST N_("“{1}” applies to {0} of the request, not of the certificate.")
#define FINDING_IN_CERTIFICATE_AND_REQUEST N_("“{1}” applies to {0} of the certificate and of the request.")

/* TRANSLATORS: {0} is the field, {1} the title of the finding. By the side it lies on; %SC_N_SIDES is both. */
static const char *const finding_texts[N_CASTS][SC_N_SIDES + 1] = {
  [CAST_OTHERS] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left side only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right side only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both sides."),
  },
  [CAST_CERTIFICATES] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left certificate only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right certificate only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both certificates."),
  },
  [CAST_REQUESTS] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left request only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right request only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both requests."),
  },
  [CAST_LISTS] = {
    [SC_LEFT] = N_("“{1}” applies to {0} of the left revocation list only."),
    [SC_RIGHT] = N_("“{1}” applies to {0} of the right revocation list only."),
    [SC_N_SIDES] = N_("“{1}” applies to {0} of both revocation lists."),
  },
  [CAST_REQUEST_LEFT] = {
    [SC_LEFT] = FINDING_IN_REQUEST,
    [SC_RIGHT] = FINDING_IN_CERTIFICATE,
    [SC_N_SIDES] = FINDING_IN_CERTIFICATE_AND_REQUEST,
  },
  [CAST_REQUEST_RIGHT] = {
    [SC_LEFT] = FINDING_IN_CERTIFICATE,
    [SC_RIGHT] = FINDING_IN_REQUEST,
    [SC_N_SIDES] = FINDING_IN_CERTIFICATE_AND_REQUEST,
  },
};

/* Where the two sides have other findings: {1} is the left one's title, {2} the right one's. */
static const char *const other_findings_texts[N_CASTS] = {
  [CAST_OTHERS] = N_("“{1}” applies to {0} of the left side, “{2}” to that of the right."),
  [CAST_CERTIFICATES] = N_("“{1}” applies to {0} of the left certificate, “{2}” to that of the right."),
  [CAST_REQUESTS] = N_("“{1}” applies to {0} of the left request, “{2}” to that of the right."),
  [CAST_LISTS] = N_("“{1}” applies to {0} of the left revocation list, “{2}” to that of the right."),
  [CAST_REQUEST_LEFT] = N_("“{1}” applies to {0} of the request, “{2}” to that of the certificate."),
  [CAST_REQUEST_RIGHT] = N_("“{1}” applies to {0} of the certificate, “{2}” to that of the request."),
};

/* Where no rule blames either: {0} is the field, {1} and {2} are the types of the left and the right value. */
static const char *const difference_texts[] = {
  [SC_DIFFERENCE_NONE] = N_("{0} is encoded in different ways."),
  [SC_DIFFERENCE_OCTETS] = N_("{0} says the same in other octets."),
  [SC_DIFFERENCE_DEFAULT] = N_("{0} is written out on one side and omitted on the other, which says the same."),
  [SC_DIFFERENCE_STRING_TYPE] = N_("{0} is {1} on the left, {2} on the right, both legal."),
  [SC_DIFFERENCE_CRITICAL] = N_("{0} is critical on one side only."),
};

static Cast
get_cast (const ScComparison *comparison)
{
  static const Cast casts[SC_N_OBJECT_KINDS][SC_N_OBJECT_KINDS] = {
    [SC_OBJECT_CERTIFICATE] = {
      [SC_OBJECT_CERTIFICATE] = CAST_CERTIFICATES,
      [SC_OBJECT_REQUEST] = CAST_REQUEST_RIGHT,
    },
    [SC_OBJECT_REQUEST] = {
      [SC_OBJECT_CERTIFICATE] = CAST_REQUEST_LEFT,
      [SC_OBJECT_REQUEST] = CAST_REQUESTS,
    },
    [SC_OBJECT_CRL] = { [SC_OBJECT_CRL] = CAST_LISTS },
  };

  return casts[sc_object_get_kind (sc_comparison_get_object (comparison, SC_LEFT))]
              [sc_object_get_kind (sc_comparison_get_object (comparison, SC_RIGHT))];
}

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
              Cast             cast,
              const ScPair    *pair,
              const ScFinding *left,
              const ScFinding *right)
{
  g_autofree char *name = sc_words_short_path (words, pair);
  const char *const *texts = finding_texts[cast];
  const char *left_title = left != NULL ? sc_words_translate (words, left->entry->title) : NULL;
  const char *right_title = right != NULL ? sc_words_translate (words, right->entry->title) : NULL;

  if (left == NULL)
    return sc_words_fill (sc_words_translate (words, texts[SC_RIGHT]), name, right_title, NULL);

  if (right == NULL)
    return sc_words_fill (sc_words_translate (words, texts[SC_LEFT]), name, left_title, NULL);

  if (left->entry == right->entry)
    return sc_words_fill (sc_words_translate (words, texts[SC_N_SIDES]), name, left_title, NULL);

  return sc_words_fill (sc_words_translate (words, other_findings_texts[cast]), name, left_title,
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
              Cast           cast,
              const ScPair  *pair)
{
  g_autofree char *extension = sc_words_short_path (words, pair->parent);
  gboolean left = is_critical (pair->fields[SC_LEFT]);
  gboolean right = is_critical (pair->fields[SC_RIGHT]);

  return sc_words_fill (sc_words_translate (words, critical_texts[cast][left][right]), extension, NULL);
}

static char *
dup_text (const ScWords *words,
          Cast           cast,
          const ScPair  *pair)
{
  const ScFinding *left = get_finding (pair, SC_LEFT);
  const ScFinding *right = get_finding (pair, SC_RIGHT);

  if (is_told_as_critical (pair, left, right))
    return dup_critical (words, cast, pair);

  return left != NULL || right != NULL ? dup_findings (words, cast, pair, left, right)
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

  text = dup_text (words, get_cast (comparison), pair);
  sentence->lead = g_strdup (sc_words_translate (words, get_lead (pair)));
  sentence->text = add_others (words, text, n_others);
  return TRUE;
}
