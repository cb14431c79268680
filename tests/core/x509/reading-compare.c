/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-own.h"

/* Fields by their paths. A list that is absorbed in its one element is the same field under a path one step shorter. */
typedef struct
{
  GHashTable *fields;   /* path → ScField */
  GHashTable *absorbed; /* path of the list → ScField of its element */
} Own;

static void
append_path (const ScField *field,
             GString       *path,
             gboolean       with_element)
{
  gboolean is_extension = (field->row->type->flags & SC_TYPE_EXTENSION) != 0;

  if (field->parent)
    {
      append_path (field->parent, path, TRUE);
      g_string_append_c (path, '/');
    }
  if (field->name && !is_extension)
    g_string_append (path, field->name);
  else
    g_string_append_printf (path, "%u", field->index);
  if (field->absorbed && with_element)
    g_string_append (path, "/0");
}

static char *
dup_path (const ScField *field,
          gboolean       with_element)
{
  GString *path = g_string_new (NULL);

  append_path (field, path, with_element);

  return g_string_free (path, FALSE);
}

static void
add_fields (Own           *own,
            const ScField *field)
{
  for (const ScField *child = field->first_child; child; child = child->next)
    {
      g_hash_table_insert (own->fields, dup_path (child, TRUE), (gpointer) child);
      if (child->absorbed)
        g_hash_table_insert (own->absorbed, dup_path (child, FALSE), (gpointer) child);
      add_fields (own, child);
    }
}

static char *
say_at (const Own         *own,
        const ScObject    *object,
        const ScStatement *statement)
{
  const ScField *field = g_hash_table_lookup (own->fields, statement->path);
  ScSlice octets = sc_object_get_octets (object);
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;

  if (statement->kind == SC_READING_IMPORT)
    return g_strdup (sc_object_tell_kind (octets.data, octets.length, &kind) && kind == SC_OBJECT_CERTIFICATE
                       ? "certificate"
                       : "refused");
  if (statement->kind == SC_READING_COUNT && g_hash_table_contains (own->absorbed, statement->path))
    return g_strdup ("1");
  if (field == NULL || !sc_field_is_there (field))
    return g_strdup ("nothing");
  if (statement->kind == SC_READING_ABSENT)
    return g_strdup (field->presence == SC_PRESENCE_DEFAULTED ? "nothing" : "something");

  return sc_own_reading_say (field, statement->kind);
}

static void
add_disagreement (GPtrArray     *disagreements,
                  const char    *path,
                  ScReadingKind  kind,
                  const char    *ours,
                  const char    *theirs)
{
  ScDisagreement *disagreement = g_new0 (ScDisagreement, 1);

  disagreement->path = g_strdup (path);
  disagreement->kind = kind;
  disagreement->ours = g_strdup (ours);
  disagreement->theirs = g_strdup (theirs);
  g_ptr_array_add (disagreements, disagreement);
}

static void
disagreement_free (ScDisagreement *self)
{
  g_free (self->path);
  g_free (self->ours);
  g_free (self->theirs);
  g_free (self);
}

static gboolean
is_covered (GHashTable *covered,
            const char *path)
{
  g_autofree char *prefix = g_strdup (path);

  for (char *slash = prefix + strlen (prefix); slash; slash = strrchr (prefix, '/'))
    {
      *slash = '\0';
      if (g_hash_table_contains (covered, prefix))
        return TRUE;
    }

  return g_hash_table_contains (covered, "");
}

/* Whether @field has octets that another program must give account of. A structure without any component has none. */
static gboolean
is_leaf (const ScField *field)
{
  return field->presence == SC_PRESENCE_ENCODED && field->n_children == 0 && field->meaning.kind != SC_MEANING_TYPE
         && !(field->constructed && field->contents.length == 0);
}

/* What we read and the other program gives no account of. */
static void
check_covered (const ScReading *reading,
               const Own       *own,
               GPtrArray       *disagreements)
{
  GHashTableIter iter;
  gpointer path = NULL, value = NULL;

  g_hash_table_iter_init (&iter, own->fields);
  while (g_hash_table_iter_next (&iter, &path, &value))
    {
      if (is_leaf (value) && !is_covered (reading->covered, path))
        add_disagreement (disagreements, path, SC_READING_ABSENT, "something", "nothing");
    }
}

GPtrArray *
sc_reading_compare (const ScReading *reading,
                    const ScObject  *object)
{
  GPtrArray *disagreements = g_ptr_array_new_with_free_func ((GDestroyNotify) disagreement_free);
  Own own = { .fields = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
              .absorbed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  add_fields (&own, sc_object_get_root (object));
  for (guint i = 0; i < reading->statements->len; i++)
    {
      const ScStatement *statement = g_ptr_array_index (reading->statements, i);
      g_autofree char *ours = say_at (&own, object, statement);

      if (strcmp (ours, statement->value) != 0)
        add_disagreement (disagreements, statement->path, statement->kind, ours, statement->value);
    }
  if (reading->covered)
    check_covered (reading, &own, disagreements);

  g_hash_table_unref (own.fields);
  g_hash_table_unref (own.absorbed);

  return disagreements;
}
