/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/certificates.h"

#include "source/pem.h"

/* RFC 7468 §5.1 and §5.3, and what OpenSSL puts before a certificate with trust settings behind it. */
static const char *const labels[] = { "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" };

static gboolean
is_certificate_label (ScSlice label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (label.length == strlen (labels[i]) && memcmp (label.data, labels[i], label.length) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
looks_like_certificate (GBytes *octets)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);

  return sc_object_looks_like_certificate (data, length);
}

/* (transfer full) (element-type GBytes): what stands in blocks that say they hold a certificate; nothing if none tells
 * the truth. */
static GPtrArray *
decode_blocks (ScSlice text)
{
  g_autoptr (GPtrArray) blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  ScPemBlock block = { 0 };
  gboolean is_any_certificate = FALSE;

  while (sc_pem_next (&text, &block))
    if (is_certificate_label (block.label))
      {
        GBytes *octets = sc_pem_decode (&block);

        is_any_certificate = is_any_certificate || looks_like_certificate (octets);
        g_ptr_array_add (blocks, octets);
      }

  if (!is_any_certificate)
    g_ptr_array_set_size (blocks, 0);

  return g_steal_pointer (&blocks);
}

GPtrArray *
sc_certificates_find (GBytes     *octets,
                      const char *name)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_object_unref);
  g_autoptr (GPtrArray) blocks = NULL;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);

  if (sc_object_looks_like_certificate (data, length))
    {
      g_ptr_array_add (objects, sc_object_decode (octets, name));
      return g_steal_pointer (&objects);
    }

  blocks = decode_blocks ((ScSlice) { data, length, 0 });

  for (guint i = 0; i < blocks->len; i++)
    g_ptr_array_add (objects, sc_object_decode (g_ptr_array_index (blocks, i), name));

  return g_steal_pointer (&objects);
}
