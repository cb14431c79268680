/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Files that other programs make while a test runs. */

G_BEGIN_DECLS

/* (transfer full): the path of a new folder */
char *sc_script_folder_new (void);
/* Removes it with its files. */
void  sc_script_folder_free (char *folder);
/* Runs a script of the shell in it, which must succeed. */
void  sc_script_folder_run (const char *folder,
                            const char *script);

G_END_DECLS
