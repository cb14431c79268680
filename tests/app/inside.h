/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/application.h"
#include "app/window.h"

/*
 * Works a window from within its own process, for what the accessibility bus cannot do or see. What is waited for and
 * does not come fails the test.
 */

G_BEGIN_DECLS

/* A registered application; (transfer full) */
ScApplication *inside_start (void);

GFile         *inside_dup_example (const char *name);

/* Shown, with nothing in it; the application owns it. */
ScWindow      *inside_open_window (ScApplication *application);
/* Closes it and waits until nobody holds it any more. */
void           inside_close_window (ScWindow *window);

/* Waits until nothing is being read or compared. */
void           inside_wait (ScWindow *window);
/* Waits until @is_so holds. */
void           inside_wait_until (gboolean (*is_so) (gpointer user_data),
                                  gpointer   user_data);
/* Lets the window do for some frames what it does when it has nothing to do. */
void           inside_rest (void);

/* (nullable): the @nth widget of @type in or below @widget, in the order in which they stand. */
GtkWidget     *inside_find (GtkWidget *widget,
                            GType      type,
                            guint      nth);

G_END_DECLS
