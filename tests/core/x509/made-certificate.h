/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "section-file.h"
#include "x509/object.h"

/* Certificates that data files describe, for this layer's tests: base.txt of the pairs with the parts of one section otherwise. */

G_BEGIN_DECLS

/* Ends the test, with the place in the file, if it does not compile. */
ScObject      *sc_made_certificate (const ScSectionFile *file,
                                    const char          *section);

/* Ends the test if there is no such data file. */
ScSectionFile *sc_load_data_file (const char *folder,
                                  const char *name);

/* The names of all data files of tests/data/@folder, sorted. */
GStrv          sc_list_data_files (const char *folder);

/* (nullable): the field of that path in the tree below @field */
const ScField *sc_find_path (const ScField *field,
                             const char    *path);

G_END_DECLS
