/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "section-file.h"

/*
 * Two certificates and what must come out when they are compared: a file of tests/data/pairs/.
 *
 *   title = PrintableString beside UTF8String, one text
 *   story = …
 *   now = 2030-01-01T00:00:00Z
 *
 *   [both]   parts of both certificates, in the language of der-text.h
 *   [left]   parts of the left one, in place of those of [both]
 *   [right]  parts of the right one
 *
 * A certificate is what the part "certificate" compiles to. base.txt beside the file names all parts of a sound one, in
 * the same three sections; a file names only the parts that it wants otherwise. The sections that say what must come
 * out are read by the tests of the layers.
 */

G_BEGIN_DECLS

typedef struct
{
  ScSectionFile *file;
  const char    *title;
  const char    *story;
  gint64         now;
  GBytes        *octets[2]; /* left, right */
} ScPairFile;

ScPairFile *sc_pair_file_load (const char  *path,
                               GError     **error);
void        sc_pair_file_free (ScPairFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScPairFile, sc_pair_file_free)

/**
 * sc_pair_file_list:
 *
 * For tests: the paths of all pair files, sorted, without base.txt.
 */
GStrv       sc_pair_file_list (void);

/**
 * sc_base_certificate:
 * @first_part: (nullable): name of a part, followed by its text, other names and texts, and %NULL
 *
 * For tests: the left certificate of base.txt with some parts otherwise. Ends the test if they do not compile.
 */
GBytes     *sc_base_certificate (const char *first_part,
                                 ...) G_GNUC_NULL_TERMINATED;

G_END_DECLS
