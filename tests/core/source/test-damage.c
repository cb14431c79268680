/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include "pair-file.h"

/* Sources that break off so early that there is no object in them: the message says where. */

/* The first @n octets of a certificate in base64, 64 digits in a line. */
static char *
dup_base64 (gsize n)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autofree char *base64 = g_base64_encode (g_bytes_get_data (octets, NULL), MIN (n, g_bytes_get_size (octets)));
  GString *lines = g_string_new (NULL);

  for (gsize i = 0; i < strlen (base64); i += 64)
    g_string_append_printf (lines, "%.64s\n", base64 + i);

  return g_string_free (lines, FALSE);
}

static void
assert_message (GBytes     *octets,
                const char *phrase)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_bytes (octets, "file", NULL, &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT);
  if (phrase == NULL ? strstr (error->message, "It can be read") != NULL : !g_str_has_suffix (error->message, phrase))
    g_error ("“%s” is not at the end of “%s”", phrase, error->message);
}

/**
 * @format: of a text, "%s" standing for a certificate
 * @n: how many octets of it are there
 * @foreign: the place of a digit of base64 that is something else; -1 for none
 * @phrase: (nullable): what the message ends with; %NULL if no place is to be named
 */
static const struct
{
  const char *format;
  gsize       n;
  int         foreign;
  const char *phrase;
} texts[] = {
  { "-----BEGIN CERTIFICATE-----\n%s-----END CERTIFICATE-----\n", 12, -1, " It can be read up to line 2." },
  { "Hello,\nhere it is:\r\n-----BEGIN CERTIFICATE-----\r\n\r\n%s-----END CERTIFICATE-----\n", 12, -1,
    " It can be read up to line 5." },
  { "-----BEGIN CERTIFICATE-----\n\n%s", 8, -1, " It can be read up to line 3." },
  { "-----BEGIN CERTIFICATE-----\n%s-----END CERTIFICATE-----\n", 4096, 5, " It can be read up to line 2." },
  { "-----BEGIN CERTIFICATE-----\n%s-----END CERTIFICATE-----\n", 4096, 0, " It can be read up to line 1." },
  { "-----BEGIN X509 CRL-----\n-----END X509 CRL-----\n-----BEGIN CERTIFICATE-----\n%s", 8, -1,
    " It can be read up to line 1." },
  { "-----BEGIN THING-----\n%s-----END THING-----\n", 12, -1, " It can be read up to line 2." },
  { "It is:\n\n%s", 12, -1, " It can be read up to line 3." },
  { "It is:\n  %s", 4096, 16, " It can be read up to line 2." },
  /* What is whole, but something else; what never was base64. */
  { "-----BEGIN X509 CRL-----\nMAMCAQE=\n-----END X509 CRL-----\n", 0, -1, NULL },
  { "-----BEGIN PGP MESSAGE-----\nVersion: 1\n\nMAMCAQE=\n=abcd\n-----END PGP MESSAGE-----\n", 0, -1, NULL },
  { "x: MIIAAwIBAQ==\n", 0, -1, NULL },
  { "MIND the gap\n", 0, -1, NULL },
  { "30 days\n0x30\n", 0, -1, NULL },
};

static void
test_text (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *base64 = dup_base64 (texts[i].n);
      g_autoptr (GString) text = g_string_new (texts[i].format);
      g_autoptr (GBytes) octets = NULL;

      if (texts[i].foreign >= 0)
        base64[texts[i].foreign] = '*';

      g_string_replace (text, "%s", base64, 0);
      octets = g_bytes_new (text->str, text->len);
      g_test_message ("%u", i);
      assert_message (octets, texts[i].phrase);
    }
}

static void
test_hexadecimal (void)
{
  g_autoptr (GBytes) one_line = g_bytes_new_static ("dump:\n30 82 01 0a 30 81 f0 02\n", 30);
  g_autoptr (GBytes) two_lines = g_bytes_new_static ("0000: 30 82 01 0a 30 81 f0\n0007: a0 03 02\nend\n", 47);

  assert_message (one_line, " It can be read up to line 2.");
  assert_message (two_lines, " It can be read up to line 2.");
}

/* UTF-16's lines are counted, not its octets. */
static void
test_utf16 (void)
{
  static const char text[] = "\n-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";
  guint8 units[2 * sizeof text] = { 0xFF, 0xFE };
  g_autoptr (GBytes) octets = NULL;

  for (gsize i = 0; i + 1 < sizeof text; i++)
    units[2 + 2 * i] = (guint8) text[i];

  octets = g_bytes_new (units, sizeof units);
  assert_message (octets, " It can be read up to line 3.");
}

/* Lengths by X.690 §8.1.3: 4 + 0x0384, 3 + 0xF0. The keystore's second entry breaks off, behind 8 + 4 octets of head and
 * 4 + 2 + 1 + 8 + 4 + 1 + 4 of the first, a key without a certificate. */
static const struct
{
  const char *octets;
  gsize       length;
  const char *phrase;
} binaries[] = {
#define OCTETS(literal) literal, sizeof literal - 1
  { OCTETS ("\x30\x82\x03\x84\x30\x82\x02\x6C\xA0\x03"),
    " It ends at octet 10, but its length says that it ends at octet 904." },
  /* PKCS #7 */
  { OCTETS ("\x30\x81\xF0\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x81\xE2"),
    " It ends at octet 17, but its length says that it ends at octet 243." },
  /* PKCS #7 in BER, whose length is not known */
  { OCTETS ("\x30\x80\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02\xA0\x80\x30"), " It can be read up to octet 16." },
  /* PKCS #12 */
  { OCTETS ("\x30\x82\x04\x00\x02\x01\x03\x30\x82\x03\xF0\x06\x09"),
    " It ends at octet 13, but its length says that it ends at octet 1028." },
  { OCTETS ("\xFE\xED\xFE\xED\0\0\0\2\0\0\0\2\0\0\0\1\0\1k\0\0\0\0\0\0\0\0\0\0\0\1K\0\0\0\0\0\0\0\2\0\4ro"),
    " It can be read up to octet 36." },
  { OCTETS ("0x0"), NULL },
  { OCTETS ("\x30\x82\x00\x03\x02\x01\x01"), NULL },
};

static void
test_binary (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (binaries); i++)
    {
      g_autoptr (GBytes) octets = g_bytes_new_static (binaries[i].octets, binaries[i].length);

      g_test_message ("%u", i);
      assert_message (octets, binaries[i].phrase);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/damage/text", test_text);
  g_test_add_func ("/damage/hexadecimal", test_hexadecimal);
  g_test_add_func ("/damage/utf16", test_utf16);
  g_test_add_func ("/damage/binary", test_binary);

  return g_test_run ();
}
