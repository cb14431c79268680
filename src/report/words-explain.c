/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "x509/catalogue.h"

/* The bound on a stranger's text inside an explanation, in characters. */
#define MAX_PARAMETER 200

/* How many octets a sentence shows. */
#define MAX_WANT 16

/* What stands for a parameter where there is no certificate to take it from. */
#define NO_PARAMETER "…"

/* {0} is the title of a finding. */
static const char *const titles[] = {
  [SC_SPEAKER_LEFT] = N_("Left: {0}"),
  [SC_SPEAKER_RIGHT] = N_("Right: {0}"),
  [SC_SPEAKER_BOTH] = N_("Both sides: {0}"),
  [SC_SPEAKER_ALONE] = "{0}",
};

void
sc_paragraph_clear (ScParagraph *self)
{
  g_clear_pointer (&self->text, g_free);
  self->url = NULL;
}

/* Consumes @text. */
static void
take_paragraph (GArray          *paragraphs,
                const ScFinding *finding,
                ScParagraphKind  kind,
                char            *text)
{
  const char *url = kind == SC_PARAGRAPH_CITATION ? finding->entry->citation_url : NULL;
  ScParagraph paragraph = { kind, text, url, finding };

  g_array_append_val (paragraphs, paragraph);
}

static void
append_sentence (const ScWords *words,
                 GString       *out,
                 const char    *msgid)
{
  g_string_append_printf (out, " %s", sc_words_translate (words, msgid));
}

char *
sc_words_entry (const ScWords          *words,
                const ScCatalogueEntry *entry)
{
  const char *examples[2] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (examples); i++)
    examples[i] = entry->examples[i] != NULL ? sc_words_translate (words, entry->examples[i]) : NO_PARAMETER;

  return sc_words_fill (sc_words_translate (words, entry->explanation), examples[0], examples[1], NULL);
}

/* (transfer full): "01 01 FF", with an ellipsis where there are more than a sentence bears. @octets should stand where @have
 * do, or are those. */
static char *
dup_octets (const ScWords *words,
            const ScField *field,
            ScSlice        octets,
            ScSlice        have)
{
  GString *out = g_string_new (NULL);

  if (octets.length == 0)
    /* TRANSLATORS: no octets at all, in "Expected nothing, found 01 01 00." */
    g_string_append (out, sc_words_translate (words, N_("nothing")));

  if (have.length == octets.length)
    have = sc_slice_sub (have, 0, MAX_WANT);
  sc_words_append_want (words, field, sc_slice_sub (octets, 0, MAX_WANT), have, out);

  if (octets.length > MAX_WANT)
    g_string_append (out, " …");

  return g_string_free (out, FALSE);
}

static void
append_want (const ScWords   *words,
             GString         *out,
             const ScField   *field,
             const ScFinding *finding)
{
  g_autofree char *want = dup_octets (words, field, finding->want, finding->slice);
  g_autofree char *have = dup_octets (words, field, finding->slice, finding->slice);
  /* TRANSLATORS: {0} are the octets that should be there, {1} those that are. */
  const char *text = N_("Expected {0}, found {1}.");
  g_autofree char *sentence = sc_words_fill (sc_words_translate (words, text), want, have, NULL);

  g_string_append_printf (out, " %s", sentence);
}

static char *
dup_parameter (const ScWords *words,
               const char    *parameter)
{
  return sc_words_dup_term (words, parameter != NULL ? parameter : "", MAX_PARAMETER);
}

char *
sc_words_finding (const ScWords   *words,
                  const ScField   *field,
                  const ScFinding *finding)
{
  const ScCatalogueEntry *entry = finding->entry;
  g_autofree char *first = dup_parameter (words, finding->params[0]);
  g_autofree char *second = dup_parameter (words, finding->params[1]);
  g_autofree char *body = sc_words_fill (sc_words_translate (words, entry->explanation), first, second, NULL);
  GString *out = g_string_new (body);

  if (finding->has_want)
    append_want (words, out, field, finding);

  if (finding->predates)
    append_sentence (words, out, N_("The certificate is older than this rule, so it is no more than a note here."));

  /* What is a mere note needs no mending. */
  if (finding->severity == SC_SEVERITY_NOTE)
    return g_string_free (out, FALSE);

  append_sentence (words, out,
                   finding->is_signed
                     ? N_("The signature covers this, so only signing anew mends it.")
                     : N_("The signature does not cover this: it can be encoded anew, and the signature stays valid."));
  return g_string_free (out, FALSE);
}

/* (nullable) */
static char *
dup_victims (const ScWords          *words,
             const ScCatalogueEntry *entry)
{
  g_autoptr (GPtrArray) victims = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; entry->victims != NULL && entry->victims[i] != NULL; i++)
    g_ptr_array_add (victims, (gpointer) sc_words_translate (words, entry->victims[i]));

  if (victims->len == 0)
    return NULL;

  g_ptr_array_add (victims, NULL);
  list = g_strjoinv (" ", (char **) victims->pdata);
  /* TRANSLATORS: {0} is one sentence or several, each about a program. */
  return sc_words_fill (sc_words_translate (words, N_("Known to have trouble with it: {0}")), list, NULL);
}

static void
add_finding (const ScWords   *words,
             const ScField   *field,
             const ScFinding *finding,
             ScSpeaker        speaker,
             GArray          *paragraphs)
{
  const ScCatalogueEntry *entry = finding->entry;
  const char *title = sc_words_translate (words, entry->title);
  char *victims = dup_victims (words, entry);

  take_paragraph (paragraphs, finding, SC_PARAGRAPH_TITLE,
                  sc_words_fill (sc_words_translate (words, titles[speaker]), title, NULL));
  take_paragraph (paragraphs, finding, SC_PARAGRAPH_BODY, sc_words_finding (words, field, finding));

  if (entry->mending != NULL)
    /* TRANSLATORS: {0} is what to do, in whole sentences. */
    take_paragraph (paragraphs, finding, SC_PARAGRAPH_MENDING,
                    sc_words_fill (sc_words_translate (words, N_("How to mend it: {0}")),
                                   sc_words_translate (words, entry->mending), NULL));

  if (victims != NULL)
    take_paragraph (paragraphs, finding, SC_PARAGRAPH_VICTIM, victims);

  if (entry->citation != NULL)
    take_paragraph (paragraphs, finding, SC_PARAGRAPH_CITATION, g_strdup (entry->citation));
}

static gboolean
is_same_finding (const ScFinding *a,
                 const ScFinding *b)
{
  return a->entry == b->entry && a->severity == b->severity && a->is_signed == b->is_signed
         && g_strcmp0 (a->params[0], b->params[0]) == 0 && g_strcmp0 (a->params[1], b->params[1]) == 0;
}

static gboolean
has_finding (const ScField   *field,
             const ScFinding *wanted)
{
  for (const ScFinding *finding = field != NULL ? field->findings : NULL; finding != NULL; finding = finding->next)
    if (is_same_finding (finding, wanted))
      return TRUE;

  return FALSE;
}

static void
add_findings (const ScWords *words,
              const ScPair  *pair,
              ScSide         side,
              ScSeverity     severity,
              GArray        *paragraphs)
{
  const ScField *field = pair->fields[side];
  const ScField *other = pair->fields[!side];
  ScSpeaker speaker = side == SC_LEFT ? SC_SPEAKER_LEFT : SC_SPEAKER_RIGHT;

  for (const ScFinding *finding = field != NULL ? field->findings : NULL; finding != NULL; finding = finding->next)
    {
      gboolean is_shared = has_finding (other, finding);

      if (finding->severity != severity || (is_shared && side == SC_RIGHT))
        continue;

      if (is_shared)
        add_finding (words, field, finding, SC_SPEAKER_BOTH, paragraphs);
      else
        add_finding (words, field, finding, sc_words_is_alone (pair) ? SC_SPEAKER_ALONE : speaker, paragraphs);
    }
}

/* A finding says what its field is for, as far as that matters. */
static void
explain_purpose (const ScWords *words,
                 const ScPair  *pair,
                 GArray        *paragraphs)
{
  const char *purpose = sc_words_purpose (words, sc_pair_get_field (pair));
  ScParagraph paragraph = { SC_PARAGRAPH_PURPOSE, NULL, NULL, NULL };

  for (guint side = 0; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL && pair->fields[side]->findings != NULL)
      return;

  if (purpose == NULL)
    return;

  paragraph.text = g_strdup (purpose);
  g_array_append_val (paragraphs, paragraph);
}

GArray *
sc_words_explain_pair (const ScWords *words,
                       const ScPair  *pair)
{
  GArray *paragraphs = g_array_new (FALSE, FALSE, sizeof (ScParagraph));

  g_return_val_if_fail (pair != NULL, paragraphs);

  g_array_set_clear_func (paragraphs, (GDestroyNotify) sc_paragraph_clear);
  explain_purpose (words, pair, paragraphs);
  sc_words_explain_sides (words, pair, paragraphs);
  sc_words_explain_difference (words, pair, paragraphs);

  for (int severity = SC_SEVERITY_ERROR; severity >= SC_SEVERITY_NOTE; severity--)
    for (guint side = 0; side < SC_N_SIDES; side++)
      add_findings (words, pair, side, severity, paragraphs);

  return paragraphs;
}
