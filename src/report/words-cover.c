/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "report/cover-private.h"
#include "report/line.h"

gboolean
sc_words_hide_names (const ScWords *words)
{
  return words != NULL && words->cover != NULL;
}

const ScWords *
sc_words_get_plain (const ScWords *words)
{
  return sc_words_hide_names (words) ? sc_cover_get_plain_words (words->cover) : sc_words_plain ();
}

const ScWords *
sc_words_get_uncovered (const ScWords *words)
{
  if (words->cover == NULL)
    return words;

  return words->translate == sc_words_plain ()->translate ? sc_words_plain () : sc_words_local ();
}

/* What was not added looks like all else that was not. */
static const char *
get_any (const ScWords *words,
         const char    *placeholder)
{
  return placeholder != NULL ? placeholder : sc_words_translate (words, N_("hidden"));
}

const char *
sc_words_get_hidden_oid (const ScWords *words,
                         const ScField *field)
{
  ScSlice oid = { NULL, 0, 0 };

  if (words->cover == NULL || field->row->type == NULL || (field->row->type->flags & SC_TYPE_NAMED_BY_OID) == 0)
    return NULL;

  oid = sc_field_get_oid (field);
  return sc_hidden_is_private_oid (oid) ? get_any (words, sc_cover_find_oid (words->cover, oid)) : NULL;
}

char *
sc_words_dup_term (const ScWords *words,
                   const char    *term,
                   gsize          max)
{
  const char *placeholder = words->cover != NULL ? sc_cover_find_term (words->cover, term) : NULL;

  return placeholder != NULL ? g_strdup (placeholder) : sc_words_stranger (term, max);
}

char *
sc_words_dup_source (const ScWords *words,
                     const char    *source,
                     gsize          max)
{
  if (words->cover == NULL)
    return sc_words_stranger (source, max);

  return g_strdup (get_any (words, sc_cover_find_source (words->cover, source)));
}

char *
sc_words_dup_sha256 (const ScWords  *words,
                     const ScObject *object)
{
  const ScField *field = sc_object_get_landmark (object, SC_LANDMARK_SHA256);

  if (words->cover == NULL)
    return g_strdup (sc_object_get_sha256 (object));

  return g_strdup (get_any (words, field != NULL ? sc_cover_find_octets (words->cover, field->contents) : NULL));
}

static const char *
name_step_cb (const ScField *field,
              gpointer       user_data)
{
  return field->name != NULL ? sc_words_get_hidden_oid (user_data, field) : NULL;
}

char *
sc_words_dup_path (const ScWords *words,
                   const ScField *field)
{
  GString *path = g_string_new (NULL);

  sc_field_append_path_of (field, name_step_cb, (gpointer) words, path);
  return g_string_free (path, FALSE);
}

/* Whether @octets are some of those at @whole. */
static gboolean
is_part (ScSlice whole,
         ScSlice octets)
{
  guintptr first = (guintptr) octets.data;
  guintptr whole_first = (guintptr) whole.data;

  return whole.length > 0 && first >= whole_first && first + octets.length <= whole_first + whole.length;
}

/* The innermost field that has @octet, of @field and what it lies in; (nullable): it is none of the object's. */
static const ScField *
find_owner (const ScField *field,
            ScSlice        octet)
{
  const ScField *owner = field;
  const ScField *part = NULL;

  while (owner != NULL && !is_part (owner->slice, octet))
    owner = owner->parent;

  for (part = owner != NULL ? sc_field_get_first_part (owner) : NULL; part != NULL;)
    if (part->presence == SC_PRESENCE_ENCODED && is_part (part->slice, octet))
      {
        owner = part;
        part = sc_field_get_first_part (owner);
      }
    else
      part = sc_field_get_next_part (owner, part);

  return owner;
}

/* What says how the value is encoded stays in sight: how many bits are unused, and a zero octet that keeps an INTEGER
 * positive, or pads it. */
static gboolean
is_form (const ScField *field,
         ScSlice        octet)
{
  if (octet.data != field->contents.data)
    return FALSE;

  return field->universal == SC_BIT_STRING || (field->universal == SC_INTEGER && octet.data[0] == 0);
}

/* @octet is @field's own. The header of an element that ends too early may be no header, but part of a text, say. */
static gboolean
hides_own (const ScField *field,
           ScSlice        octet)
{
  if (field->presence != SC_PRESENCE_ENCODED)
    return FALSE;

  if (octet.offset < field->contents.offset)
    return ((field->departures & SC_DEPARTURE_TRUNCATED) != 0 || sc_hidden_is_doubtful_tag (field)) &&
           octet.data[0] != 0;

  /* Behind the value stand end-of-contents octets, or whatever was left over; inside a whole, what is no part of it. */
  if (octet.offset >= sc_slice_end (field->contents) || sc_field_get_first_part (field) != NULL ||
      field->meaning.kind == SC_MEANING_TYPE)
    return octet.data[0] != 0;

  return sc_hidden_tell (field).form != SC_HIDDEN_NOTHING && !is_form (field, octet);
}

gboolean
sc_words_hides_octet (const ScWords *words,
                      const ScField *field,
                      ScSlice        octet)
{
  const ScField *owner = words->cover != NULL ? find_owner (field, octet) : NULL;

  return owner != NULL && hides_own (owner, octet);
}

void
sc_words_append_octets (const ScWords *words,
                        const ScField *field,
                        ScSlice        octets,
                        GString       *out)
{
  ScLine line = { 0 };

  sc_line_init_in (&line, out, 0);
  if (words->cover == NULL)
    {
      sc_line_append_octets (&line, octets, " ");
      return;
    }

  for (gsize i = 0; i < octets.length; i++)
    {
      ScSlice octet = sc_slice_sub (octets, i, 1);

      if (i > 0)
        sc_line_append (&line, " ");
      if (sc_words_hides_octet (words, field, octet))
        sc_line_append (&line, SC_WORDS_HIDDEN_OCTET);
      else
        sc_line_append_octets (&line, octet, "");
    }
}

static gboolean
hides_any (const ScWords *words,
           const ScField *field,
           ScSlice        octets)
{
  for (gsize i = 0; i < octets.length; i++)
    if (sc_words_hides_octet (words, field, sc_slice_sub (octets, i, 1)))
      return TRUE;

  return FALSE;
}

void
sc_words_append_want (const ScWords *words,
                      const ScField *field,
                      ScSlice        want,
                      ScSlice        have,
                      GString       *out)
{
  gboolean is_own = find_owner (field, want) != NULL;
  gboolean is_alike = want.length == have.length;

  if (words->cover == NULL || is_own || !hides_any (words, field, have))
    {
      sc_words_append_octets (words, field, want, out);
      return;
    }

  for (gsize i = 0; i < want.length; i++)
    if (is_alike && !sc_words_hides_octet (words, field, sc_slice_sub (have, i, 1)))
      g_string_append_printf (out, "%s%02X", i > 0 ? " " : "", want.data[i]);
    else
      g_string_append_printf (out, "%s" SC_WORDS_HIDDEN_OCTET, i > 0 ? " " : "");
}
