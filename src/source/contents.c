/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/contents-private.h"

#include <glib/gi18n-lib.h>

#include "source/base64.h"

ScContents *
sc_contents_ref (ScContents *self)
{
  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
sc_contents_unref (ScContents *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->name);
  g_array_unref (self->items);
  g_ptr_array_unref (self->owners);
  g_string_free (self->remark, TRUE);
  g_free (self);
}

const char *
sc_contents_get_name (const ScContents *self)
{
  return self->name;
}

guint
sc_contents_get_n_items (const ScContents *self)
{
  return self->items->len;
}

guint
sc_contents_get_n_private_keys (const ScContents *self)
{
  return self->n_private_keys;
}

char *
sc_contents_dup_remark (const ScContents *self)
{
  g_autoptr (GString) remark = g_string_new (NULL);

  if (self->n_private_keys > 0)
    g_string_append_printf (remark,
                            g_dngettext (GETTEXT_PACKAGE, "There is %u private key beside it, which is not shown.",
                                         "There are %u private keys beside it, which are not shown.",
                                         self->n_private_keys),
                            self->n_private_keys);

  if (remark->len > 0 && self->remark->len > 0)
    g_string_append_c (remark, ' ');

  g_string_append (remark, self->remark->str);
  return remark->len > 0 ? g_string_free (g_steal_pointer (&remark), FALSE) : NULL;
}

guint
sc_contents_get_first_choice (const ScContents *self)
{
  return self->first_choice;
}

const ScItem *
sc_contents_get_item (const ScContents *self,
                      guint             i)
{
  g_return_val_if_fail (i < self->items->len, NULL);

  return &g_array_index (self->items, ScItem, i);
}

ScObjectKind
sc_contents_get_kind (const ScContents *self,
                      guint             i)
{
  const ScItem *item = sc_contents_get_item (self, i);

  return item != NULL ? item->kind : SC_OBJECT_CERTIFICATE;
}

GBytes *
sc_contents_dup_octets (const ScContents *self,
                        guint             i)
{
  const ScItem *item = sc_contents_get_item (self, i);

  return item != NULL ? sc_item_dup_octets (item, G_MAXSIZE) : NULL;
}

ScObject *
sc_contents_decode (const ScContents *self,
                    guint             i)
{
  return sc_contents_decode_as (self, i, self->name);
}

ScObject *
sc_contents_decode_as (const ScContents *self,
                       guint             i,
                       const char       *source)
{
  const ScItem *item = sc_contents_get_item (self, i);
  g_autoptr (GBytes) octets = item != NULL ? sc_item_dup_octets (item, G_MAXSIZE) : NULL;

  if (octets == NULL)
    return NULL;

  return sc_object_decode_with (octets, item->kind, source,
                                item->attributes != NULL ? (const ScAttribute *) (gpointer) item->attributes->data : NULL,
                                item->attributes != NULL ? item->attributes->len : 0);
}
