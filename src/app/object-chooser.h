/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "source/contents.h"

G_BEGIN_DECLS

/* The objects of a source, one of which is to be chosen; with a search where they are many, or something is typed. Emits
 * "chosen", with the index of one, and "cancelled" when Escape ends the search. */
#define SC_TYPE_OBJECT_CHOOSER (sc_object_chooser_get_type ())
G_DECLARE_FINAL_TYPE (ScObjectChooser, sc_object_chooser, SC, OBJECT_CHOOSER, GtkBox)

/* @contents: (nullable); @shown: the one that is shown now, if it is one of them */
void sc_object_chooser_set_contents (ScObjectChooser *self,
                                     ScContents      *contents,
                                     guint            shown);

/* The same contents, with more behind them: what is searched for, selected and in sight stays. */
void sc_object_chooser_grow (ScObjectChooser *self,
                             ScContents      *contents,
                             guint            shown);

/* Lets the keyboard search, or act on the list. */
void sc_object_chooser_take_focus (ScObjectChooser *self);

G_END_DECLS
