/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cover-private.h"

#include "der/oid.h"
#include "report/words-private.h"
#include "x509/oid.h"

/* Longer octets are told apart by their digest. */
#define MAX_KEY_OCTETS 40

/* Sorted trees, since what is hostile could make the keys of a hash table collide. */
struct _ScCover
{
  ScWords words;
  ScWords plain;
  GTree  *numbers; /* "noun\nname" → number */
  GTree  *counts;  /* noun → the last number */
  GTree  *texts;   /* what is hidden → what stands for it, as are those below */
  GTree  *octets;
  GTree  *terms;
  GTree  *sources;
};

static int
compare_texts (gconstpointer a,
               gconstpointer b,
               gpointer      unused)
{
  return strcmp (a, b);
}

static GTree *
make_table (GDestroyNotify free_value)
{
  return g_tree_new_full (compare_texts, NULL, g_free, free_value);
}

ScCover *
sc_cover_new (const ScWords *words)
{
  ScCover *self = g_new0 (ScCover, 1);

  g_return_val_if_fail (words != NULL, NULL);

  self->words = (ScWords) { words->translate, words->count, self };
  self->plain = (ScWords) { sc_words_plain ()->translate, sc_words_plain ()->count, self };
  self->numbers = make_table (NULL);
  self->counts = make_table (NULL);
  self->texts = make_table (g_free);
  self->octets = make_table (g_free);
  self->terms = make_table (g_free);
  self->sources = make_table (g_free);

  return self;
}

void
sc_cover_free (ScCover *self)
{
  g_return_if_fail (self != NULL);

  g_tree_unref (self->numbers);
  g_tree_unref (self->counts);
  g_tree_unref (self->texts);
  g_tree_unref (self->octets);
  g_tree_unref (self->terms);
  g_tree_unref (self->sources);
  g_free (self);
}

const ScWords *
sc_cover_get_words (const ScCover *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->words;
}

const ScWords *
sc_cover_get_plain_words (const ScCover *self)
{
  return &self->plain;
}

guint
sc_cover_take_number (ScCover    *self,
                      const char *noun,
                      const char *original)
{
  g_autofree char *key = g_strconcat (noun, "\n", original, NULL);
  guint number = GPOINTER_TO_UINT (g_tree_lookup (self->numbers, key));

  if (number > 0)
    return number;

  number = GPOINTER_TO_UINT (g_tree_lookup (self->counts, noun)) + 1;
  g_tree_insert (self->counts, g_strdup (noun), GUINT_TO_POINTER (number));
  g_tree_insert (self->numbers, g_steal_pointer (&key), GUINT_TO_POINTER (number));
  return number;
}

static char *
dup_key (ScSlice octets)
{
  GString *key = NULL;

  if (octets.length > MAX_KEY_OCTETS)
    return g_compute_checksum_for_data (G_CHECKSUM_SHA256, octets.data, octets.length);

  key = g_string_sized_new (2 * octets.length);
  for (gsize i = 0; i < octets.length; i++)
    g_string_append_printf (key, "%02x", octets.data[i]);

  return g_string_free (key, FALSE);
}

static void
add_text (ScCover    *self,
          const char *noun,
          const char *text)
{
  g_autoptr (GString) placeholder = g_string_new (NULL);

  if (g_tree_lookup (self->texts, text) != NULL)
    return;

  sc_cover_append_placeholder (self, noun, text, placeholder);
  g_tree_insert (self->texts, g_strdup (text), g_strdup (placeholder->str));
}

/* Returns: what stands for @octets now. */
static const char *
add_octets (ScCover    *self,
            const char *noun,
            ScSlice     octets)
{
  g_autofree char *key = dup_key (octets);
  /* No text has a line break, so that none is taken for the same. */
  g_autofree char *original = g_strconcat ("\n", key, NULL);
  const char *known = g_tree_lookup (self->octets, key);
  char *placeholder = NULL;

  if (known != NULL)
    return known;

  placeholder = g_strdup_printf ("%s-%u", noun, sc_cover_take_number (self, noun, original));
  g_tree_insert (self->octets, g_steal_pointer (&key), placeholder);
  return placeholder;
}

/* As sc_builder_dup_oid_name() and sc_builder_dup_oid_title() write it. */
static void
add_oid (ScCover *self,
         ScSlice  contents)
{
  const char *placeholder = add_octets (self, "oid", contents);
  g_autoptr (GString) dotted = g_string_new (NULL);

  sc_oid_append_dotted (contents, dotted);
  g_tree_insert (self->terms, g_strdup (dotted->str), g_strdup (placeholder));
  sc_oid_append_owner (contents, dotted);
  g_tree_insert (self->terms, g_strdup (dotted->str), g_strdup (placeholder));
}

static void
add_value (ScCover       *self,
           const ScField *field,
           ScHidden       hidden)
{
  g_autoptr (GString) text = NULL;

  switch (hidden.form)
    {
    case SC_HIDDEN_TEXT:
      text = g_string_new (NULL);
      sc_hidden_append_text (field, text);
      add_text (self, hidden.noun, text->str);
      break;
    case SC_HIDDEN_OCTETS:
      add_octets (self, hidden.noun, sc_hidden_get_octets (field));
      break;
    case SC_HIDDEN_OID:
      add_oid (self, field->contents);
      break;
    case SC_HIDDEN_NOTHING:
    default:
      break;
    }
}

/* What a name is there for is told best by names of hosts, so that they come first: a common name may be one, too. */
static gboolean
is_first (ScHidden hidden)
{
  return hidden.form == SC_HIDDEN_TEXT && g_str_equal (hidden.noun, "host");
}

static void
add_fields (ScCover       *self,
            const ScField *parent,
            gboolean       are_first)
{
  for (const ScField *field = parent->first_child; field != NULL; field = field->next)
    {
      ScHidden hidden = sc_hidden_tell (field);

      if (is_first (hidden) == are_first)
        add_value (self, field, hidden);
      add_fields (self, field, are_first);
    }
}

void
sc_cover_add_source (ScCover    *self,
                     const char *source)
{
  g_autoptr (GString) placeholder = g_string_new (NULL);

  if (g_tree_lookup (self->sources, source) != NULL)
    return;

  sc_cover_append_source (self, source, placeholder);
  g_tree_insert (self->sources, g_strdup (source), g_strdup (placeholder->str));
}

void
sc_cover_add (ScCover            *self,
              const ScComparison *comparison)
{
  g_return_if_fail (self != NULL && comparison != NULL);

  for (guint pass = 0; pass < 2; pass++)
    for (guint side = 0; side < SC_N_SIDES; side++)
      {
        const ScObject *object = sc_comparison_get_object (comparison, side);

        if (object == NULL)
          continue;
        if (pass == 0)
          sc_cover_add_source (self, sc_object_get_source (object));
        add_fields (self, sc_object_get_root (object), pass == 0);
      }
}

const char *
sc_cover_find_text (const ScCover *self,
                    const char    *text)
{
  return g_tree_lookup (self->texts, text);
}

const char *
sc_cover_find_octets (const ScCover *self,
                      ScSlice        octets)
{
  g_autofree char *key = dup_key (octets);

  return g_tree_lookup (self->octets, key);
}

const char *
sc_cover_find_oid (const ScCover *self,
                   ScSlice        contents)
{
  return sc_cover_find_octets (self, contents);
}

const char *
sc_cover_find_term (const ScCover *self,
                    const char    *term)
{
  return g_tree_lookup (self->terms, term);
}

const char *
sc_cover_find_source (const ScCover *self,
                      const char    *source)
{
  return g_tree_lookup (self->sources, source);
}
