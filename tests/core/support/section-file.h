/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * A test's data file: entries in sections.
 *
 *   # A comment, on a line of its own.
 *   [left]
 *   subject = SEQUENCE {
 *       $country $commonName
 *     }
 *
 * A value goes on over all lines behind it that begin with a blank. The key ends at the first " = ", or " =" and the
 * line's end. Entries before the first section lie in the section "".
 */

G_BEGIN_DECLS

typedef struct
{
  char *section;
  char *key;
  char *value;
  guint line;
} ScEntry;

typedef struct
{
  char      *path;
  GPtrArray *entries; /* of ScEntry, in order */
} ScSectionFile;

/**
 * sc_section_file_load:
 *
 * Returns: (transfer full): %NULL with @error set if there is no such file or a line is neither entry, section nor
 * comment
 */
ScSectionFile *sc_section_file_load (const char  *path,
                                     GError     **error);
void           sc_section_file_free (ScSectionFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScSectionFile, sc_section_file_free)

/* (nullable): the value of the first such entry */
const char    *sc_section_file_get (const ScSectionFile *self,
                                    const char          *section,
                                    const char          *key);

/* Adds all entries of @section to @table (element-type utf8 utf8), which copies of keys and values go to and replace
 * others. */
void           sc_section_file_merge (const ScSectionFile *self,
                                      const char          *section,
                                      GHashTable          *table);

G_END_DECLS
