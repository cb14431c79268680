/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents.h"

/* Contents in the making, for whoever finds items: the readers of files, a server's chain, a trust store. Used by one
 * thread at a time. */

G_BEGIN_DECLS

typedef struct _ScContentsBuilder ScContentsBuilder;

/* @name is for display. */
ScContentsBuilder *sc_contents_builder_new (const char *name);
void               sc_contents_builder_free (ScContentsBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScContentsBuilder, sc_contents_builder_free)

/* Returns: whether to go on. @done of @total octets of a listing are looked at; @builder: (nullable): what it has, as soon
 * as it looks for items */
typedef gboolean (*ScSourceWatchFunc) (guint64                  done,
                                       guint64                  total,
                                       const ScContentsBuilder *builder,
                                       gpointer                 user_data);

/* Consumes @self. */
ScContents        *sc_contents_builder_end (ScContentsBuilder *self);

guint              sc_contents_builder_get_n_items (const ScContentsBuilder *self);
guint              sc_contents_builder_get_n_private_keys (const ScContentsBuilder *self);

/* Forgets all items but the first @n_items. */
void               sc_contents_builder_truncate (ScContentsBuilder *self,
                                                 guint              n_items);

/* An item that is the whole of @octets. @kind: what it should be, if its first elements do not tell. */
void               sc_contents_builder_add (ScContentsBuilder *self,
                                            GBytes            *octets,
                                            ScObjectKind       kind);

/* An item that is @part of @owner's octets, as they are. */
void               sc_contents_builder_add_part (ScContentsBuilder *self,
                                                 GBytes            *owner,
                                                 ScSlice            part,
                                                 ScObjectKind       kind);

/* An item that @part of @owner spells in base64, with whatever junk in it. @is_first_element: the
 * item is the first element of what it spells; others stand behind it. */
void               sc_contents_builder_add_base64 (ScContentsBuilder *self,
                                                   GBytes            *owner,
                                                   ScSlice            part,
                                                   ScObjectKind       kind,
                                                   gboolean           is_first_element);

/* What the source says of the item that was added last. @value: as @kind has it */
void               sc_contents_builder_add_attribute (ScContentsBuilder *self,
                                                      ScAttributeKind    kind,
                                                      ScSlice            value);

void               sc_contents_builder_add_private_keys (ScContentsBuilder *self,
                                                         guint              n_keys);

/* (transfer full): what it has so far, for another thread to look at while more is added here: without attributes, remark
 * and first choice. Linear in the number of items, and far quicker than their adding. */
ScContents        *sc_contents_builder_dup_so_far (const ScContentsBuilder *self);

/* Copies the octets of all items, so that nothing else of what they lie in is kept. */
void               sc_contents_builder_detach (ScContentsBuilder *self);

/* @remark: a translated sentence that is fit to show. It stands behind those before it, unless it is one of them, or they
 * are many. */
void               sc_contents_builder_add_remark (ScContentsBuilder *self,
                                                   const char        *remark);

G_END_DECLS
