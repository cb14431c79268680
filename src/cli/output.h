/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * Where a report goes: standard output, or a file that is replaced as a whole once the report is complete, so that a
 * run that is killed, or fails, leaves the old one. What is no regular file, as a device, is written to.
 */

G_BEGIN_DECLS

typedef struct _ScCliOutput ScCliOutput;

/* @path: (nullable): %NULL or “-” for standard output. %NULL, having complained, if the file cannot be made. */
ScCliOutput *sc_cli_output_new (const char *path);
/* Without sc_cli_output_finish() the old file stays. */
void         sc_cli_output_free (ScCliOutput *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScCliOutput, sc_cli_output_free)

/* Writes @text and empties it; %FALSE, having complained, if that fails. */
gboolean     sc_cli_output_write (ScCliOutput *self,
                                  GString     *text);

/* The same, of what is no text. */
gboolean     sc_cli_output_write_octets (ScCliOutput *self,
                                         GBytes      *octets);

/* Puts what was written into the old file's place, if anything was; %FALSE, having complained, if that fails, or if a
 * part of it could not be written. */
gboolean     sc_cli_output_finish (ScCliOutput *self);

/* Whether a person reads at a terminal what is written, and of how many columns: 0 if that is not known. */
gboolean     sc_cli_output_is_terminal (const ScCliOutput *self);
guint        sc_cli_output_get_columns (const ScCliOutput *self);

G_END_DECLS
