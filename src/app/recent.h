/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/*
 * The files that were shown last, in the desktop's list of recent files: as private entries that no other program
 * shows, and no more than %SC_RECENT_MAX. An address with a user's name in it is not remembered. Who has turned that list
 * off in the desktop's settings has none here either.
 */
#define SC_RECENT_MAX 10

void       sc_recent_add (GFile *file);

/* (transfer full) (element-type GtkRecentInfo): the last first */
GPtrArray *sc_recent_list (void);

/* Forgets them all. Another program's entry of the same file stays that program's. */
void       sc_recent_clear (void);

G_END_DECLS
