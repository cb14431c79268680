/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/certificates.h"

#include "source/pem.h"

/* OpenSSL's own: behind the certificate stand its trust settings, another element. */
#define TRUSTED "TRUSTED CERTIFICATE"

/* RFC 7468 §5.1 and §5.3 */
static const char *const labels[] = { "CERTIFICATE", "X509 CERTIFICATE", TRUSTED };

static gboolean
is_label (ScSlice     label,
          const char *wanted)
{
  return label.length == strlen (wanted) && memcmp (label.data, wanted, label.length) == 0;
}

static gboolean
is_certificate_label (ScSlice label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (is_label (label, labels[i]))
      return TRUE;

  return FALSE;
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

        if (is_label (block.label, TRUSTED))
          octets = take_first_element (octets);
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
