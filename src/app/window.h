/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/arrival.h"
#include "app/side.h"

G_BEGIN_DECLS

#define SC_TYPE_WINDOW (sc_window_get_type ())
G_DECLARE_FINAL_TYPE (ScWindow, sc_window, SC, WINDOW, AdwApplicationWindow)

ScWindow *sc_window_new (GtkApplication *application);

/* Presents it; if it is a new one that reads and compares its first files, when it shows them, or cannot. It is laid out
 * and painted once then. Files that take longer than a blink it shows itself without. */
void      sc_window_present_soon (ScWindow *self);

/* Fills one side; the other stays. */
void      sc_window_load (ScWindow *self,
                          ScSide    side,
                          GFile    *file);

/**
 * sc_window_load_files:
 * @side: where a single file goes; %SC_N_SIDES is a side that shows nothing yet, else the left
 *
 * The first two of several files fill both sides.
 */
void      sc_window_load_files (ScWindow      *self,
                                ScSide         side,
                                GFile * const *files,
                                guint          n_files);

/* Text as it is copied from a page or a mail fills one side. @title: stands for a file's name, translated */
void      sc_window_load_text (ScWindow   *self,
                               ScSide      side,
                               const char *text,
                               const char *title);

/* What is listed already, as a trust store is, fills one side, under its own name. @wanted: the item to show, or
 * %SC_ARRIVAL_FIRST_CHOICE. Contents without items are refused, with their remark as the reason. */
void      sc_window_take_contents (ScWindow   *self,
                                   ScSide      side,
                                   ScContents *contents,
                                   guint       wanted);

/* The same with what @server showed, which is asked once more when the side is read anew. */
void      sc_window_take_answer (ScWindow       *self,
                                 ScSide          side,
                                 ScContents     *contents,
                                 const ScServer *server);

/* The sides that show no certificate, and are not about to. */
guint     sc_window_get_n_free_sides (ScWindow *self);

/* Whether something is still being read or compared. */
gboolean  sc_window_is_busy (ScWindow *self);

G_END_DECLS
