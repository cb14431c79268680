/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "section-file.h"

#include <string.h>

static void
entry_free (ScEntry *self)
{
  g_free (self->section);
  g_free (self->key);
  g_free (self->value);
  g_free (self);
}

static gboolean
is_comment_or_empty (const char *line)
{
  return line[0] == '#' || line[strspn (line, " \t\r")] == '\0';
}

/* (transfer full) (nullable): "[left]" without its brackets */
static char *
read_section (const char *line)
{
  if (line[0] != '[' || !g_str_has_suffix (line, "]"))
    return NULL;

  return g_strndup (line + 1, strlen (line) - 2);
}

/* (transfer full) (nullable) */
static ScEntry *
read_entry (const char *line,
            const char *section,
            guint       number)
{
  const char *sign = strstr (line, " =");
  ScEntry *entry = NULL;

  if (sign == NULL || g_ascii_isspace (line[0]) || (sign[2] != ' ' && sign[2] != '\0'))
    return NULL;

  entry = g_new0 (ScEntry, 1);
  entry->section = g_strdup (section);
  entry->key = g_strndup (line, sign - line);
  entry->value = g_strstrip (g_strdup (sign + 2));
  entry->line = number;
  return entry;
}

static void
entry_append_line (ScEntry    *self,
                   const char *line)
{
  g_autofree char *value = g_steal_pointer (&self->value);

  self->value = g_strconcat (value, "\n", line, NULL);
}

static gboolean
read_line (ScSectionFile  *self,
           const char     *line,
           guint           number,
           char          **section,
           GError        **error)
{
  ScEntry *last = self->entries->len > 0 ? g_ptr_array_index (self->entries, self->entries->len - 1) : NULL;
  char *name = NULL;
  ScEntry *entry = NULL;

  if (is_comment_or_empty (line))
    return TRUE;

  if (g_ascii_isspace (line[0]) && last != NULL)
    {
      entry_append_line (last, line);
      return TRUE;
    }

  name = read_section (line);

  if (name != NULL)
    {
      g_free (*section);
      *section = name;
      return TRUE;
    }

  entry = read_entry (line, *section, number);

  if (entry == NULL)
    {
      g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%u: neither entry, section nor comment", self->path,
                   number);
      return FALSE;
    }

  g_ptr_array_add (self->entries, entry);
  return TRUE;
}

ScSectionFile *
sc_section_file_load (const char  *path,
                      GError     **error)
{
  g_autoptr (ScSectionFile) self = g_new0 (ScSectionFile, 1);
  g_autofree char *text = NULL;
  g_autofree char *section = g_strdup ("");
  g_auto (GStrv) lines = NULL;

  self->path = g_strdup (path);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;

  lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (!read_line (self, lines[i], i + 1, &section, error))
      return NULL;

  return g_steal_pointer (&self);
}

void
sc_section_file_free (ScSectionFile *self)
{
  g_free (self->path);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

const char *
sc_section_file_get (const ScSectionFile *self,
                     const char          *section,
                     const char          *key)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->section, section) && g_str_equal (entry->key, key))
        return entry->value;
    }

  return NULL;
}

void
sc_section_file_merge (const ScSectionFile *self,
                       const char          *section,
                       GHashTable          *table)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->section, section))
        g_hash_table_replace (table, g_strdup (entry->key), g_strdup (entry->value));
    }
}
