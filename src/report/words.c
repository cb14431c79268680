/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "report/cover-private.h"
#include "report/line.h"

#define PATH_SEPARATOR " › "

static const char *
translate_plain (const char *msgid)
{
  return msgid;
}

static const char *
count_plain (const char *singular,
             const char *plural,
             gulong      n)
{
  return n == 1 ? singular : plural;
}

static const char *
translate_local (const char *msgid)
{
  return g_dgettext (GETTEXT_PACKAGE, msgid);
}

static const char *
count_local (const char *singular,
             const char *plural,
             gulong      n)
{
  return g_dngettext (GETTEXT_PACKAGE, singular, plural, n);
}

const ScWords *
sc_words_plain (void)
{
  static const ScWords plain = { translate_plain, count_plain, NULL };

  return &plain;
}

const ScWords *
sc_words_local (void)
{
  static const ScWords local = { translate_local, count_local, NULL };

  return &local;
}

const char *
sc_words_translate (const ScWords *words,
                    const char    *msgid)
{
  /* The empty msgid is where gettext keeps a catalogue's header. */
  return msgid[0] != '\0' ? words->translate (msgid) : msgid;
}

/* A catalogue's header names its language; where there is no catalogue, it is the language of the msgids. */
char *
sc_words_language (const ScWords *words)
{
  static const char key[] = "Language: ";
  const char *header = words->translate ("");
  const char *found = strstr (header, key);
  gsize length = found != NULL ? strcspn (found + strlen (key), "\n@.") : 0;
  char *language = length > 0 ? g_strndup (found + strlen (key), length) : g_strdup ("en");

  return g_strdelimit (language, "_", '-');
}

/* Those that have a catalogue somewhere. */
gboolean
sc_words_are_read_from_right (const ScWords *words)
{
  static const char *const languages[] = { "ar", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi", NULL };
  g_autofree char *language = sc_words_language (words);

  language[strcspn (language, "-")] = '\0';

  return g_strv_contains (languages, language);
}

char *
sc_words_count (const ScWords        *words,
                const ScMessageForms *forms,
                gulong                n)
{
  g_autofree char *number = g_strdup_printf ("%lu", n);

  return sc_words_fill (words->count (forms->singular, forms->plural, n), number, NULL);
}

const char *
sc_words_list_separator (const ScWords *words)
{
  /* TRANSLATORS: stands between the elements of a list. */
  return sc_words_translate (words, N_(", "));
}

char *
sc_words_stranger (const char *text,
                   gsize       max)
{
  ScLine line = { 0 };

  sc_line_init (&line, max);
  sc_line_append_stranger (&line, text, strlen (text));
  return sc_line_steal (&line);
}

ScSlice
sc_words_get_value (const ScField *field)
{
  const ScRow *row = field->row;

  if (field->presence == SC_PRESENCE_DEFAULTED && row->default_contents != NULL)
    return (ScSlice) { (const guint8 *) row->default_contents, row->default_length, field->slice.offset };

  return field->contents;
}

const char *
sc_words_label (const ScWords *words,
                const ScField *field)
{
  const char *hidden = sc_words_get_hidden_oid (words, field);

  if (hidden != NULL)
    return hidden;

  if (words->cover != NULL && sc_hidden_is_doubtful_tag (field))
    /* TRANSLATORS: stands for the name of a tag that is not shown, as it may be a letter of a text. */
    return sc_words_translate (words, N_("Element"));

  if (field->label != NULL)
    return sc_words_translate (words, field->label);

  return field->row->type != NULL ? field->row->type->name : "";
}

static void
append_bounded_label (const ScWords *words,
                      const ScField *field,
                      GString       *out)
{
  ScLine line = { 0 };

  sc_line_init_in (&line, out, SC_WORDS_LABEL);
  sc_line_append (&line, sc_words_label (words, field));
}

/* Of the second and any further one. */
static void
append_numbered_label (const ScWords *words,
                       const ScField *field,
                       GString       *out)
{
  g_autofree char *number = g_strdup_printf ("%u", field->repeat + 1);
  g_autoptr (GString) label = g_string_new (NULL);
  const char *params[] = { NULL, number };

  append_bounded_label (words, field, label);
  params[0] = label->str;
  /* TRANSLATORS: {0} is a field that a certificate should have once, {1} which one it is: 2, 3, … */
  sc_words_append_filled (out, sc_words_translate (words, N_("{0} ({1})")), params, G_N_ELEMENTS (params));
}

void
sc_words_append_label (const ScWords *words,
                       const ScField *field,
                       GString       *out)
{
  if (field->repeat == 0)
    append_bounded_label (words, field, out);
  else
    append_numbered_label (words, field, out);
}

char *
sc_words_dup_label (const ScWords *words,
                    const ScField *field)
{
  GString *out = g_string_new (NULL);

  sc_words_append_label (words, field, out);
  return g_string_free (out, FALSE);
}

const char *
sc_words_type (const ScField *field)
{
  const char *name = NULL;

  if (field->presence == SC_PRESENCE_COMPUTED)
    return NULL;

  name = field->universal != SC_END_OF_CONTENTS ? sc_universal_get_name (field->universal) : NULL;

  if (name == NULL && field->row->type != NULL)
    name = field->row->type->name;

  return name;
}

/* Outermost first; @stop and what encloses it is left out. */
static void
append_path (const ScWords *words,
             const ScPair  *pair,
             const ScPair  *stop,
             GString       *out)
{
  if (pair == stop || pair->parent == NULL)
    return;

  append_path (words, pair->parent, stop, out);

  if (out->len > 0)
    g_string_append (out, PATH_SEPARATOR);

  sc_words_append_label (words, sc_pair_get_field (pair), out);
}

char *
sc_words_pair_path (const ScWords *words,
                    const ScPair  *pair)
{
  GString *out = g_string_new (NULL);

  append_path (words, pair, NULL, out);
  return g_string_free (out, FALSE);
}

/* "Key Usage › Value" says no more than "Key Usage". */
static gboolean
is_named_by_parent (const ScPair *pair)
{
  static const char *const names[] = { "value", "extnValue", NULL };
  const char *name = sc_pair_get_field (pair)->row->name;

  return name != NULL && g_strv_contains (names, name) && pair->parent != NULL && pair->parent->parent != NULL;
}

char *
sc_words_short_path (const ScWords *words,
                     const ScPair  *pair)
{
  GString *out = NULL;
  const ScPair *group = pair->parent;

  if (is_named_by_parent (pair))
    return sc_words_short_path (words, pair->parent);

  out = g_string_new (NULL);

  while (group != NULL && sc_pair_get_field (group)->row->landmark != SC_LANDMARK_EXTENSIONS)
    group = group->parent;

  append_path (words, pair, group, out);
  return g_string_free (out, FALSE);
}

gboolean
sc_words_is_alone (const ScPair *pair)
{
  while (pair->parent != NULL)
    pair = pair->parent;

  return pair->fields[SC_LEFT] == NULL || pair->fields[SC_RIGHT] == NULL;
}

ScSide
sc_words_get_only_side (const ScComparison *comparison)
{
  if (sc_comparison_get_object (comparison, SC_LEFT) == NULL)
    return SC_RIGHT;

  return sc_comparison_get_object (comparison, SC_RIGHT) == NULL ? SC_LEFT : SC_N_SIDES;
}

const char *
sc_words_relation_sign (ScRelation relation)
{
  static const char *const signs[] = {
    [SC_RELATION_SAME] = "=",
    [SC_RELATION_DIFFERS] = "≠",
    [SC_RELATION_LEFT_ONLY] = "◂",
    [SC_RELATION_RIGHT_ONLY] = "▸",
    [SC_RELATION_MOVED] = "↕",
  };

  g_return_val_if_fail (relation < G_N_ELEMENTS (signs), "");

  return signs[relation];
}

const char *
sc_words_relation (const ScWords *words,
                   ScRelation     relation)
{
  static const char *const names[] = {
    /* TRANSLATORS: how a field's value on the left relates to the one on the right. */
    [SC_RELATION_SAME] = N_("same"),
    [SC_RELATION_DIFFERS] = N_("differs"),
    [SC_RELATION_LEFT_ONLY] = N_("only on the left"),
    [SC_RELATION_RIGHT_ONLY] = N_("only on the right"),
    [SC_RELATION_MOVED] = N_("the same, in another order"),
  };

  g_return_val_if_fail (relation < G_N_ELEMENTS (names), "");

  return sc_words_translate (words, names[relation]);
}

const char *
sc_words_mark (const ScWords *words,
               ScMark         mark)
{
  static const char *const names[] = {
    [SC_MARK_NONE] = "",
    /* TRANSLATORS: what the green check says to those who do not see it. */
    [SC_MARK_CHECK] = N_("check"),
    /* TRANSLATORS: what the amber triangle says to those who do not see it. */
    [SC_MARK_WARNING] = N_("warning"),
  };

  g_return_val_if_fail (mark < G_N_ELEMENTS (names), "");

  return sc_words_translate (words, names[mark]);
}
