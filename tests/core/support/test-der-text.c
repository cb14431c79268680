/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der-text.h"

static char *
compile (const char  *text,
         GHashTable  *parts,
         GError     **error)
{
  g_autoptr (GBytes) octets = sc_der_text_compile (text, parts, error);
  GString *hex = NULL;
  gsize length = 0;
  const guint8 *data = octets != NULL ? g_bytes_get_data (octets, &length) : NULL;

  if (octets == NULL)
    return NULL;

  hex = g_string_new (NULL);

  for (gsize i = 0; i < length; i++)
    g_string_append_printf (hex, "%02x", data[i]);

  return g_string_free (hex, FALSE);
}

static void
test_good (void)
{
  static const struct
  {
    const char *text;
    const char *hex;
  } cases[] = {
    { "", "" },
    { "# nothing\n  ", "" },
    { "NULL", "0500" },
    { "BOOLEAN TRUE BOOLEAN FALSE BOOLEAN `01`", "0101ff0101000101" "01" },
    { "INTEGER 0 INTEGER 127 INTEGER 128 INTEGER -128 INTEGER -129", "020100" "02017f" "02020080" "020180" "0202ff7f" },
    { "INTEGER `00ff`", "020200ff" },
    { "ENUMERATED 1", "0a0101" },
    { "OID 2.5.29.17", "0603551d11" },
    { "OID 1.2.840.113549", "06062a864886f70d" },
    { "OID 2.999.1", "0603883701" },
    { "BIT STRING \"101\"", "030205a0" },
    { "BIT STRING \"\"", "030100" },
    { "BIT STRING { NULL }", "0303000500" },
    { "BIT STRING `03 a0 00`", "030303a000" },
    { "OCTET STRING { NULL }", "04020500" },
    { "SEQUENCE { INTEGER 1 }", "3003020101" },
    { "SET { }", "3100" },
    { "UTF8String \"\xC3\xBC\" BMPString \"\xC3\xBC\" TeletexString \"\\xfc\"", "0c02c3bc" "1e0200fc" "1401fc" },
    { "UniversalString \"\\u202e\"", "1c040000202e" },
    { "IA5String \"a\\x00\\\"\\\\\"", "160461002" "25c" },
    { "UTCTime \"250101000000Z\"", "170d3235303130313030303030305a" },
    { "[2] \"a\" [4] { NULL } [0] `01`", "820161" "a4020500" "800101" },
    { "[1] IMPLICIT INTEGER 5 [1] IMPLICIT SEQUENCE { }", "810105" "a100" },
    { "[31] `` [APPLICATION 1] `` [PRIVATE 128] ``", "9f1f00" "4100" "df810000" },
    { "[2] CONSTRUCTED `00` SEQUENCE PRIMITIVE { NULL }", "a20100" "10020500" },
    { "SEQUENCE INDEFINITE { NULL }", "308005000000" },
    { "INTEGER LONG 2 5 INTEGER LENGTH `82` `05`", "0282000105" "028205" },
    { "OCTET STRING CONSTRUCTED { OCTET STRING `01` }", "2403040101" },
    { "\"ab\" `00`", "616200" },
    { "SEQUENCE { $inner $inner }", "3004050005" "00" },
  };
  g_autoptr (GHashTable) parts = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (parts, (gpointer) "inner", (gpointer) "$innermost");
  g_hash_table_insert (parts, (gpointer) "innermost", (gpointer) "NULL");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *hex = compile (cases[i].text, parts, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_no_error (error);
      g_assert_cmpstr (hex, ==, cases[i].hex);
    }
}

static void
test_long_lengths (void)
{
  g_autoptr (GString) text = g_string_new ("OCTET STRING \"");
  g_autoptr (GBytes) octets = NULL;

  for (guint i = 0; i < 256; i++)
    g_string_append_c (text, 'x');

  g_string_append_c (text, '"');
  octets = sc_der_text_compile (text->str, NULL, NULL);
  g_assert_cmpmem (g_bytes_get_data (octets, NULL), 5, "\x04\x82\x01\x00x", 5);
  g_assert_cmpuint (g_bytes_get_size (octets), ==, 4 + 256);
}

static void
test_bad (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "SEQUENCE {\n  INTEGER 1", "2:12: “}” is missing" },
    { "NONSENSE", "1:1: an element, octets, a text or a part should stand here" },
    { "INTEGER x", "1:9: a value should stand here" },
    { "SEQUENCE }", "1:10: a value should stand here" },
    { "NULL }", "1:6: an element, octets, a text or a part should stand here" },
    { "OID 5", "1:5: a value should stand here" },
    { "OID 2.5.x", "1:5: a value should stand here" },
    { "`0`", "1:1: octets should be pairs of hexadecimal digits" },
    { "`00", "1:1: octets in backquotes should stand here" },
    { "\"a", "1:3: the text does not end" },
    { "\"\\q\"", "1:3: unknown escape" },
    { "PrintableString \"\xE2\x82\xAC\"", "1:22: the type cannot hold this text" },
    { "BIT STRING \"12\"", "1:16: the type cannot hold this text" },
    { "OCTET INTEGER", "1:7: “STRING” should stand here" },
    { "[x] ``", "1:2: a number up to 4294967295 should stand here" },
    { "[2 ``", "1:4: “]” should stand here" },
    { "$nothing", "1:2: there is no part “nothing”" },
    { "$wrong", "wrong:1:1: an element, octets, a text or a part should stand here" },
    { "$endless", "endless:1:2: the part “endless” lies inside itself" },
  };
  g_autoptr (GHashTable) parts = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_insert (parts, (gpointer) "wrong", (gpointer) "WRONG");
  g_hash_table_insert (parts, (gpointer) "endless", (gpointer) "$endless");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *hex = compile (cases[i].text, parts, &error);

      g_assert_null (hex);
      g_assert_nonnull (error);
      g_assert_true (error->domain == SC_DER_TEXT_ERROR);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/der-text/good", test_good);
  g_test_add_func ("/der-text/long-lengths", test_long_lengths);
  g_test_add_func ("/der-text/bad", test_bad);

  return g_test_run ();
}
