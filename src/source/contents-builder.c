/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/contents-private.h"

#include <glib/gi18n-lib.h>

#include "source/tlv.h"

/* Behind so many octets of remarks another one has no reader. What each part of a source has to say could otherwise fill
 * the memory. */
#define MAX_REMARK 4096

struct _ScContentsBuilder
{
  ScContents *contents;
  gboolean    is_cut; /* there were more items */
};

static void
clear_item (gpointer data)
{
  ScItem *self = data;

  g_clear_pointer (&self->attributes, g_array_unref);
}

static void
clear_attribute (gpointer data)
{
  ScAttribute *self = data;

  g_clear_pointer (&self->value, g_bytes_unref);
}

static ScContents *
contents_new (const char *name)
{
  ScContents *self = g_new0 (ScContents, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->name = g_strdup (name);
  self->items = g_array_new (FALSE, FALSE, sizeof (ScItem));
  g_array_set_clear_func (self->items, clear_item);
  self->owners = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  self->remark = g_string_new (NULL);
  return self;
}

ScContentsBuilder *
sc_contents_builder_new (const char *name)
{
  ScContentsBuilder *self = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  self = g_new0 (ScContentsBuilder, 1);
  self->contents = contents_new (name);
  return self;
}

void
sc_contents_builder_free (ScContentsBuilder *self)
{
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_free (self);
}

ScContents *
sc_contents_builder_end (ScContentsBuilder *self)
{
  g_autoptr (ScContentsBuilder) owned = self;
  ScContents *contents = NULL;

  if (owned->is_cut)
    sc_contents_builder_add_remark (owned, _("It holds more than is listed here."));

  contents = g_steal_pointer (&owned->contents);
  contents->first_choice = sc_contents_find_first_choice (contents);
  return contents;
}

ScContents *
sc_contents_builder_dup_so_far (const ScContentsBuilder *self)
{
  const ScContents *contents = self->contents;
  ScContents *copy = contents_new (contents->name);

  for (guint i = 0; i < contents->owners->len; i++)
    g_ptr_array_add (copy->owners, g_bytes_ref (g_ptr_array_index (contents->owners, i)));

  if (contents->items->len > 0)
    g_array_append_vals (copy->items, contents->items->data, contents->items->len);

  /* More may be added to them here, and they are not looked at there. */
  for (guint i = 0; i < copy->items->len; i++)
    g_array_index (copy->items, ScItem, i).attributes = NULL;

  return copy;
}

guint
sc_contents_builder_get_n_items (const ScContentsBuilder *self)
{
  return self->contents->items->len;
}

guint
sc_contents_builder_get_n_private_keys (const ScContentsBuilder *self)
{
  return self->contents->n_private_keys;
}

void
sc_contents_builder_truncate (ScContentsBuilder *self,
                              guint              n_items)
{
  g_return_if_fail (n_items <= self->contents->items->len);

  g_array_set_size (self->contents->items, n_items);
}

/* Neighbours mostly share their owner, which need be held once only. */
static void
hold (ScContentsBuilder *self,
      GBytes            *owner)
{
  GPtrArray *owners = self->contents->owners;

  if (owners->len == 0 || g_ptr_array_index (owners, owners->len - 1) != owner)
    g_ptr_array_add (owners, g_bytes_ref (owner));
}

static void
add (ScContentsBuilder *self,
     GBytes            *owner,
     ScSlice            octets,
     ScObjectKind       kind,
     ScSpelling         spelling)
{
  ScItem item = { .owner = owner, .octets = octets, .kind = (guint8) kind, .spelling = (guint8) spelling };

  if (self->contents->items->len == SC_CONTENTS_MAX_ITEMS)
    {
      self->is_cut = TRUE;
      return;
    }

  hold (self, owner);
  g_array_append_val (self->contents->items, item);
}

void
sc_contents_builder_add_part (ScContentsBuilder *self,
                              GBytes            *owner,
                              ScSlice            part,
                              ScObjectKind       kind)
{
  g_return_if_fail (self != NULL && owner != NULL);

  sc_object_tell_kind (part.data, part.length, &kind);
  add (self, owner, part, kind, SC_SPELLING_PLAIN);
}

void
sc_contents_builder_add (ScContentsBuilder *self,
                         GBytes            *octets,
                         ScObjectKind       kind)
{
  sc_contents_builder_add_part (self, octets, sc_slice_of_bytes (octets), kind);
}

void
sc_contents_builder_add_base64 (ScContentsBuilder *self,
                                GBytes            *owner,
                                ScSlice            part,
                                ScObjectKind       kind,
                                gboolean           is_first_element)
{
  g_return_if_fail (self != NULL && owner != NULL);

  add (self, owner, part, kind, is_first_element ? SC_SPELLING_BASE64_FIRST_ELEMENT : SC_SPELLING_BASE64);
}

void
sc_contents_builder_add_attribute (ScContentsBuilder *self,
                                   ScAttributeKind    kind,
                                   ScSlice            value)
{
  GArray *items = self->contents->items;
  ScItem *item = items->len > 0 ? &g_array_index (items, ScItem, items->len - 1) : NULL;
  ScAttribute attribute = { kind, g_bytes_new (value.data, value.length) };

  /* Those of an item that was one too many have nobody to belong to. */
  if (item == NULL || self->is_cut)
    {
      clear_attribute (&attribute);
      return;
    }

  if (item->attributes == NULL)
    {
      item->attributes = g_array_new (FALSE, FALSE, sizeof (ScAttribute));
      g_array_set_clear_func (item->attributes, clear_attribute);
    }

  g_array_append_val (item->attributes, attribute);
}

void
sc_contents_builder_add_private_keys (ScContentsBuilder *self,
                                      guint              n_keys)
{
  self->contents->n_private_keys += n_keys;
}

/* Whether @sentence stands in @all already, with nothing in front that would make it another one. */
static gboolean
says (const GString *all,
      const char    *sentence)
{
  const char *found = strstr (all->str, sentence);

  while (found != NULL && found != all->str && found[-1] != ' ')
    found = strstr (found + 1, sentence);

  return found != NULL;
}

void
sc_contents_builder_add_remark (ScContentsBuilder *self,
                                const char        *remark)
{
  GString *all = self->contents->remark;

  if (all->len > MAX_REMARK || says (all, remark))
    return;

  if (all->len > 0)
    g_string_append_c (all, ' ');

  g_string_append (all, remark);
}

static gsize
measure_items (const ScContents *contents)
{
  gsize length = 0;

  for (guint i = 0; i < contents->items->len; i++)
    length += g_array_index (contents->items, ScItem, i).octets.length;

  return length;
}

void
sc_contents_builder_detach (ScContentsBuilder *self)
{
  ScContents *contents = self->contents;
  gsize length = measure_items (contents);
  guint8 *octets = g_malloc (MAX (length, 1));
  GBytes *owner = g_bytes_new_take (octets, length);

  for (guint i = 0; i < contents->items->len; i++)
    {
      ScItem *item = &g_array_index (contents->items, ScItem, i);

      memcpy (octets, item->octets.data, item->octets.length);
      item->octets.data = octets;
      item->owner = owner;
      octets += item->octets.length;
    }

  g_ptr_array_set_size (contents->owners, 0);
  g_ptr_array_add (contents->owners, owner);
}
