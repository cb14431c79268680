/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Runs the program that SIDECERT_CLI names, and makes the files that it reads. */

G_BEGIN_DECLS

/* One run of the program. */
typedef struct
{
  int   status;
  char *out;
  char *err;
} Run;

void  run_free (Run *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

/* Runs sidecert-cli with the %NULL-terminated arguments. */
Run  *run_cli (const char *first,
               ...) G_GNUC_NULL_TERMINATED;

/* Runs a line of the shell, in which $0 is the program, $1 is @first and $2 is @second. */
Run  *run_shell (const char *line,
                 const char *first,
                 const char *second);

/* (transfer full): the path of a file of data/examples */
char *example (const char *name);

/* (transfer full): a new folder's path, and a new file's in it */
char *make_folder (void);
char *make_file (const char *folder,
                 const char *name,
                 GBytes     *octets);
/* With the files in it. */
void  remove_folder (const char *folder);

/* (transfer full) */
char *read_file (const char *path);

G_END_DECLS
