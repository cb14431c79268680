/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents-builder.h"
#include "source/outline.h"

/* What contents are made of. Private to contents*.c. */

G_BEGIN_DECLS

/* How an item's octets are spelled. */
typedef enum
{
  SC_SPELLING_PLAIN,
  SC_SPELLING_BASE64,
  SC_SPELLING_BASE64_FIRST_ELEMENT, /* others stand behind it, which are not the item's */
} ScSpelling;

/* @octets lie in @owner, which the contents hold. */
typedef struct
{
  GBytes *owner;
  ScSlice octets;
  GArray *attributes; /* (nullable) (element-type ScAttribute) */
  guint8  kind;
  guint8  spelling;
} ScItem;

struct _ScContents
{
  gatomicrefcount ref_count;
  char           *name;
  GArray         *items;  /* (element-type ScItem) */
  GPtrArray      *owners; /* (element-type GBytes): what the items' octets lie in */
  GString        *remark;
  guint           n_private_keys;
  guint           first_choice;
};

const ScItem *sc_contents_get_item (const ScContents *self,
                                    guint             i);

/* (transfer full): the item's octets, or the first @max of them, about */
GBytes       *sc_item_dup_octets (const ScItem *self,
                                  gsize         max);

/* (transfer full): the octets that @outline's slices lie in */
GBytes       *sc_item_dup_outline (const ScItem *self,
                                   ScOutline    *outline);

/* What sc_contents_get_first_choice() says. */
guint         sc_contents_find_first_choice (const ScContents *self);

ScRole        sc_outline_get_role (const ScOutline *outline,
                                   ScObjectKind     kind);

G_END_DECLS
