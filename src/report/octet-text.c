/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/octet-text.h"

#define C_PER_LINE 12

/* RFC 7468 §2: "Generators MUST wrap the base64-encoded lines so that each line consists of exactly 64 characters
 * except for the final line". */
#define PEM_PER_LINE 64

/* RFC 7468 §§5.1, 7 and 6. */
static const char *const pem_labels[SC_N_OBJECT_KINDS] = {
  [SC_OBJECT_CERTIFICATE] = "CERTIFICATE",
  [SC_OBJECT_REQUEST] = "CERTIFICATE REQUEST",
  [SC_OBJECT_CRL] = "X509 CRL",
};

static void
append_octet (GString    *out,
              guint8      octet,
              const char *digits)
{
  g_string_append_c (out, digits[octet >> 4]);
  g_string_append_c (out, digits[octet & 0xF]);
}

char *
sc_octet_text_hex (ScSlice octets)
{
  GString *out = g_string_sized_new (3 * octets.length + 1);

  for (gsize i = 0; i < octets.length; i++)
    {
      if (i > 0)
        g_string_append_c (out, ' ');
      append_octet (out, octets.data[i], "0123456789ABCDEF");
    }

  return g_string_free (out, FALSE);
}

char *
sc_octet_text_base64 (ScSlice octets)
{
  return g_base64_encode (octets.data, octets.length);
}

char *
sc_octet_text_c (ScSlice     octets,
                 const char *name)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "static const unsigned char %s[%" G_GSIZE_FORMAT "] = {\n", name, octets.length);

  for (gsize i = 0; i < octets.length; i++)
    {
      gboolean is_last = i + 1 == octets.length;

      g_string_append (out, i % C_PER_LINE == 0 ? "  0x" : " 0x");
      append_octet (out, octets.data[i], "0123456789abcdef");
      if (!is_last)
        g_string_append_c (out, ',');
      if (is_last || i % C_PER_LINE == C_PER_LINE - 1)
        g_string_append_c (out, '\n');
    }

  g_string_append (out, "};\n");

  return g_string_free (out, FALSE);
}

/* The object from its first octet to the end of its outermost element. */
static ScSlice
get_whole (const ScObject *object)
{
  ScSlice octets = sc_object_get_octets (object);
  ScElement element = { 0 };

  return sc_element_read (&octets, &element) ? element.slice : octets;
}

char *
sc_octet_text_pem (const ScObject *object)
{
  const char *label = pem_labels[sc_object_get_kind (object)];
  g_autofree char *base64 = sc_octet_text_base64 (get_whole (object));
  gsize length = strlen (base64);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "-----BEGIN %s-----\n", label);
  for (gsize i = 0; i < length; i += PEM_PER_LINE)
    g_string_append_printf (out, "%.*s\n", PEM_PER_LINE, base64 + i);
  g_string_append_printf (out, "-----END %s-----\n", label);

  return g_string_free (out, FALSE);
}
