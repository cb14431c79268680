/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/objects.h"

#include "source/pem.h"

/* RFC 7468 §5 to §7, with the labels that it calls widely used besides. OpenSSL's trusted certificate has its trust
 * settings, another element, behind it. */
static const struct
{
  const char  *text;
  ScObjectKind kind;
  gboolean     is_first_element;
} labels[] = {
  { "CERTIFICATE", SC_OBJECT_CERTIFICATE, FALSE },
  { "X509 CERTIFICATE", SC_OBJECT_CERTIFICATE, FALSE },
  { "TRUSTED CERTIFICATE", SC_OBJECT_CERTIFICATE, TRUE },
  { "CERTIFICATE REQUEST", SC_OBJECT_REQUEST, FALSE },
  { "NEW CERTIFICATE REQUEST", SC_OBJECT_REQUEST, FALSE },
  { "X509 CRL", SC_OBJECT_CRL, FALSE },
  { "CRL", SC_OBJECT_CRL, FALSE },
};

typedef struct
{
  GBytes      *octets;
  ScObjectKind kind;
} Block;

static void
block_clear (gpointer data)
{
  Block *self = data;

  g_clear_pointer (&self->octets, g_bytes_unref);
}

static gint
find_label (ScSlice label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (label.length == strlen (labels[i].text) && memcmp (label.data, labels[i].text, label.length) == 0)
      return (gint) i;

  return -1;
}

/* (transfer full): the first element of @octets alone; takes @octets */
static GBytes *
take_first_element (GBytes *octets)
{
  g_autoptr (GBytes) whole = octets;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (whole, &length);
  ScSlice rest = { data, length, 0 };
  ScElement element = { 0 };

  return g_bytes_new_from_bytes (whole, 0, sc_element_read (&rest, &element) ? element.slice.length : 0);
}

static gboolean
tell_kind (GBytes       *octets,
           ScObjectKind *kind)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);

  return sc_object_tell_kind (data, length, kind);
}

/* (transfer full) (element-type Block): what stands in blocks that say they hold an object; nothing if none tells the
 * truth. What a block holds goes before what it says. */
static GArray *
decode_blocks (ScSlice text)
{
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (Block));
  ScPemBlock pem = { 0 };
  gboolean is_any_object = FALSE;

  g_array_set_clear_func (blocks, block_clear);

  while (sc_pem_next (&text, &pem))
    {
      gint i = find_label (pem.label);
      Block block = { 0 };

      if (i < 0)
        continue;

      block.kind = labels[i].kind;
      block.octets = sc_pem_decode (&pem);
      if (labels[i].is_first_element)
        block.octets = take_first_element (block.octets);
      is_any_object |= tell_kind (block.octets, &block.kind);
      g_array_append_val (blocks, block);
    }

  if (!is_any_object)
    g_array_set_size (blocks, 0);

  return g_steal_pointer (&blocks);
}

/* Returns: whether to go on */
static gboolean
decode (GBytes       *octets,
        ScObjectKind  kind,
        const char   *name,
        ScSourceFunc  func,
        gpointer      user_data)
{
  g_autoptr (ScObject) object = sc_object_decode_as (octets, kind, name);

  return func (object, user_data);
}

guint
sc_objects_foreach (GBytes       *octets,
                    const char   *name,
                    ScSourceFunc  func,
                    gpointer      user_data)
{
  g_autoptr (GArray) blocks = NULL;
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;

  if (tell_kind (octets, &kind))
    {
      decode (octets, kind, name, func, user_data);
      return 1;
    }

  blocks = decode_blocks ((ScSlice) { g_bytes_get_data (octets, NULL), g_bytes_get_size (octets), 0 });

  for (guint i = 0; i < blocks->len; i++)
    {
      const Block *block = &g_array_index (blocks, Block, i);

      if (!decode (block->octets, block->kind, name, func, user_data))
        break;
    }

  return blocks->len;
}
