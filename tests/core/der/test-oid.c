/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/oid.h"

#include "octets.h"

typedef struct
{
  const char  *contents;
  const char  *dotted;
  ScDepartures departures;
} Case;

/* Dotted forms by openssl asn1parse, large arcs by Python's integers. */
static const Case cases[] = {
  { "88 37 03", "2.999.3", 0 }, /* X.690 §8.19.5, the example */
  { "2B 06 01 04 01 82 37 15 07", "1.3.6.1.4.1.311.21.7", 0 },
  { "2A 86 48 86 F7 0D 01 01 0B", "1.2.840.113549.1.1.11", 0 },
  { "55 1D 11", "2.5.29.17", 0 },

  /* X.690 §8.19.4: how the first two arcs are packed. */
  { "00", "0.0", 0 },
  { "27", "0.39", 0 },
  { "28", "1.0", 0 },
  { "4F", "1.39", 0 },
  { "50", "2.0", 0 },
  { "78", "2.40", 0 },
  { "81 00", "2.48", 0 },

  /* Where 64 bits end, in a later arc and in the first, from which 80 is taken. */
  { "2A 81 FF FF FF FF FF FF FF FF 7F", "1.2.18446744073709551615", 0 },
  { "2A 82 80 80 80 80 80 80 80 80 00", "1.2.18446744073709551616", 0 },
  { "81 FF FF FF FF FF FF FF FF 7F", "2.18446744073709551535", 0 },
  { "82 80 80 80 80 80 80 80 80 00", "2.18446744073709551536", 0 },
  /* An arc made from a UUID, the example of X.667 §8. */
  { "69 83 F0 9D A7 EB CF DE E0 C7 A1 A7 B2 C0 94 8C C8 F9 D7 76", "2.25.329800735698586629295641978511506172918", 0 },
  /* Zeros in the middle of the decimal digits, and a loan across all of them. */
  { "2A B3 D9 B8 F9 9F E8 A0 87 CE C0 80 80 00", "1.2.1000000000000000000000000000", 0 },
  { "B3 D9 B8 F9 9F E8 A0 87 CE C0 80 80 4F", "2.999999999999999999999999999", 0 },
  { "B3 D9 B8 F9 9F E8 A0 87 CE C0 80 80 50", "2.1000000000000000000000000000", 0 },
  { "B3 D9 B8 F9 9F E8 A0 87 CE C0 80 80 00", "2.999999999999999999999999920", 0 },
  { "81 C0 CB F3 CF BC C8 9C AB B3 A5 E7 E2 80 80 80 80 00", "2.999999999999999999999999999999999920", 0 },

  /* X.690 §8.19.2: padding. It does not change the value, so it does not change the dotted form. */
  { "55 80 1D 11", "2.5.29.17", SC_DEPARTURE_OID_PADDED },
  { "80 55 1D", "2.5.29", SC_DEPARTURE_OID_PADDED },
  { "55 80 00", "2.5.0", SC_DEPARTURE_OID_PADDED },
  { "55 80 80 80 80 80 80 80 80 80 80 80 01", "2.5.1", SC_DEPARTURE_OID_PADDED },
  { "2A 80 82 80 80 80 80 80 80 80 80 00", "1.2.18446744073709551616", SC_DEPARTURE_OID_PADDED },

  { "", "#", SC_DEPARTURE_OID_INCOMPLETE },
  { "86", "#86", SC_DEPARTURE_OID_INCOMPLETE },
  { "55 1D 91", "#551D91", SC_DEPARTURE_OID_INCOMPLETE },
  { "80", "#80", SC_DEPARTURE_OID_INCOMPLETE | SC_DEPARTURE_OID_PADDED },
  { "2A 80", "#2A80", SC_DEPARTURE_OID_INCOMPLETE | SC_DEPARTURE_OID_PADDED },
};

static void
test_dotted (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);
      g_autoptr (GString) string = g_string_new ("oid ");
      g_autofree char *expected = g_strconcat ("oid ", cases[i].dotted, NULL);

      g_test_message ("%s", cases[i].contents);
      sc_oid_append_dotted (octets_slice (contents), string);
      g_assert_cmpstr (string->str, ==, expected);
    }
}

static void
test_check (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) contents = octets_new (cases[i].contents);

      g_test_message ("%s", cases[i].contents);
      g_assert_cmphex (sc_oid_check (SC_OBJECT_IDENTIFIER, octets_slice (contents)), ==, cases[i].departures);
    }
}

/* All bits of one arc set, over as many octets as may appear in decimal, and one octet more. */
static void
test_max_decimal (void)
{
  g_autoptr (Octets) octets = octets_new_filled (0xFF, SC_OID_MAX_DECIMAL + 1);
  g_autoptr (GString) string = g_string_new (NULL);
  guint8 *data = (guint8 *) g_bytes_get_data (octets, NULL);
  ScSlice whole = octets_slice (octets);

  data[SC_OID_MAX_DECIMAL] = 0x7F;
  sc_oid_append_dotted (sc_slice_from (whole, 1), string);
  g_assert_cmpstr (string->str, ==,
                   "2.72683872429560689054932380788800453435364136068731806028149019918063928811339792332619105071"
                   "3763565560762521606266177933534601628614575");

  g_string_truncate (string, 0);
  sc_oid_append_dotted (whole, string);
  g_assert_cmpuint (string->len, ==, 1 + 2 * (SC_OID_MAX_DECIMAL + 1));
  g_assert_cmpint (string->str[0], ==, '#');
}

/* The bound is on large arcs alone. */
static void
test_many_arcs (void)
{
  const gsize count = 1 << 20;
  g_autoptr (Octets) octets = octets_new_filled (0x01, count);
  g_autoptr (Octets) arc = octets_new ("81 FF FF FF FF FF FF FF FF 7F");
  g_autoptr (GString) string = g_string_new (NULL);
  ScSlice whole = octets_slice (octets);
  guint8 *last = (guint8 *) whole.data + count - g_bytes_get_size (arc);

  sc_oid_append_dotted (whole, string);
  g_assert_cmpuint (string->len, ==, 1 + 2 * count);
  g_assert_true (g_str_has_prefix (string->str, "0.1.1.1."));

  /* An arc of 64 bits is not large; with one bit more it is, and nothing of the dotted form stays. */
  memcpy (last, g_bytes_get_data (arc, NULL), g_bytes_get_size (arc));
  g_string_truncate (string, 0);
  sc_oid_append_dotted (whole, string);
  g_assert_true (g_str_has_suffix (string->str, ".1.18446744073709551615"));

  *last = 0x82;
  g_string_truncate (string, 0);
  sc_oid_append_dotted (whole, string);
  g_assert_cmpuint (string->len, ==, 1 + 2 * count);
  g_assert_true (g_str_has_prefix (string->str, "#010101"));
}

static void
test_long (void)
{
  const gsize count = 1 << 20;
  g_autoptr (Octets) octets = octets_new_filled (0xFF, count);
  g_autoptr (GString) string = g_string_new (NULL);
  guint8 *data = (guint8 *) g_bytes_get_data (octets, NULL);

  data[count - 1] = 0x7F;
  sc_oid_append_dotted (octets_slice (octets), string);
  g_assert_cmpuint (string->len, ==, 1 + 2 * count);

  /* One arc of padding alone is short however long it is. */
  memset (data, 0x80, count);
  data[count - 1] = 0x55;
  g_string_truncate (string, 0);
  sc_oid_append_dotted (octets_slice (octets), string);
  g_assert_cmpstr (string->str, ==, "2.5");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/oid/dotted", test_dotted);
  g_test_add_func ("/oid/check", test_check);
  g_test_add_func ("/oid/max-decimal", test_max_decimal);
  g_test_add_func ("/oid/many-arcs", test_many_arcs);
  g_test_add_func ("/oid/long", test_long);
  return g_test_run ();
}
