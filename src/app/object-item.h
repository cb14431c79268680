/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"

G_BEGIN_DECLS

/* One object of a source, as it is told from the others: made when its row is first shown. */
#define SC_TYPE_OBJECT_ITEM (sc_object_item_get_type ())
G_DECLARE_FINAL_TYPE (ScObjectItem, sc_object_item, SC, OBJECT_ITEM, GObject)

guint       sc_object_item_get_index (ScObjectItem *self);
/* Its subject, or that it has none; fit to show. (transfer full) */
char       *sc_object_item_dup_title (ScObjectItem *self);
/* "Root · until 2035-01-01 · 0A:1B". (transfer full) */
char       *sc_object_item_dup_details (ScObjectItem *self);
/* Whether it has what a search is for: a part of its subject, its serial number or the word for its role, in whatever
 * case. @needle: sc_object_item_fold() of what is searched for */
gboolean    sc_object_item_matches (ScObjectItem *self,
                                    const char   *needle);
/* (transfer full): without what makes no difference */
char       *sc_object_item_fold (const char *text);

/* (transfer full): a list of #ScObjectItem, in the order of @contents. It costs no more if there are very many. */
GListModel *sc_object_list_new (ScContents *contents);
/* Where @contents are what the list has, and more behind it, what is there stays as it is. */
void        sc_object_list_grow (GListModel *list,
                                 ScContents *contents);

G_END_DECLS
