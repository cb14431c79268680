/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/value.h"

/* The canonical value of a leaf: what is equal and what is not. */

#define OCTETS(text) ((ScSlice) { (const guint8 *) (text), sizeof (text) - 1, 0 })

static const ScType plain_type = { .name = "plain", .shape = SC_SHAPE_PRIMITIVE };
static const ScType named_bits_type = { .name = "named", .shape = SC_SHAPE_PRIMITIVE, .flags = SC_TYPE_NAMED_BITS };
static const ScRow plain_row = { .name = "plain", .type = &plain_type };
static const ScRow named_bits_row = { .name = "named", .type = &named_bits_type };

static ScField
make_leaf (const ScRow *row,
           ScUniversal  universal,
           ScSlice      contents)
{
  return (ScField) {
    .row = row,
    .universal = (guint8) universal,
    .slice = contents,
    .contents = contents,
    .meaning = { .kind = SC_MEANING_OCTETS },
  };
}

static void
check (const ScRow *row,
       ScUniversal  a_type,
       ScSlice      a,
       ScUniversal  b_type,
       ScSlice      b,
       gboolean     expected)
{
  ScField a_field = make_leaf (row, a_type, a);
  ScField b_field = make_leaf (row, b_type, b);

  g_assert_cmpint (sc_value_equal (&a_field, &b_field), ==, expected);
  g_assert_cmpint (sc_value_equal (&b_field, &a_field), ==, expected);
  g_assert_true (sc_value_equal_deep (&a_field, &a_field));
}

static void
test_boolean (void)
{
  check (&plain_row, SC_BOOLEAN, OCTETS ("\x01"), SC_BOOLEAN, OCTETS ("\xFF"), TRUE);
  check (&plain_row, SC_BOOLEAN, OCTETS ("\x00"), SC_BOOLEAN, OCTETS ("\x00\x00"), TRUE);
  check (&plain_row, SC_BOOLEAN, OCTETS ("\x00"), SC_BOOLEAN, OCTETS ("\xFF"), FALSE);
  check (&plain_row, SC_BOOLEAN, OCTETS ("\x00"), SC_BOOLEAN, OCTETS (""), FALSE);
}

static void
test_integer (void)
{
  check (&plain_row, SC_INTEGER, OCTETS ("\x00\x10"), SC_INTEGER, OCTETS ("\x10"), TRUE);
  check (&plain_row, SC_INTEGER, OCTETS ("\xFF\xFF\x80"), SC_INTEGER, OCTETS ("\x80"), TRUE);
  check (&plain_row, SC_INTEGER, OCTETS ("\x00\x80"), SC_INTEGER, OCTETS ("\x80"), FALSE);
  check (&plain_row, SC_INTEGER, OCTETS (""), SC_INTEGER, OCTETS ("\x00"), FALSE);
  check (&plain_row, SC_INTEGER, OCTETS ("\x05"), SC_ENUMERATED, OCTETS ("\x05"), FALSE);
}

static void
test_bits (void)
{
  /* Unused bits are no part of the value; their count is. */
  check (&plain_row, SC_BIT_STRING, OCTETS ("\x04\xAF"), SC_BIT_STRING, OCTETS ("\x04\xA0"), TRUE);
  check (&plain_row, SC_BIT_STRING, OCTETS ("\x04\xA0"), SC_BIT_STRING, OCTETS ("\x05\xA0"), FALSE);
  check (&plain_row, SC_BIT_STRING, OCTETS ("\x00\xA0"), SC_BIT_STRING, OCTETS ("\x00\xA0\x00"), FALSE);
  /* Of named bits, zeros at the end are not. */
  check (&named_bits_row, SC_BIT_STRING, OCTETS ("\x05\xA0"), SC_BIT_STRING, OCTETS ("\x00\xA0\x00"), TRUE);
  check (&named_bits_row, SC_BIT_STRING, OCTETS ("\x00"), SC_BIT_STRING, OCTETS ("\x07\x00"), TRUE);
  check (&named_bits_row, SC_BIT_STRING, OCTETS ("\x05\xA0"), SC_BIT_STRING, OCTETS ("\x05\xE0"), FALSE);
}

static void
test_text (void)
{
  check (&plain_row, SC_PRINTABLE_STRING, OCTETS ("Example"), SC_UTF8_STRING, OCTETS ("Example"), TRUE);
  check (&plain_row, SC_BMP_STRING, OCTETS ("\0\xFC"), SC_UTF8_STRING, OCTETS ("\xC3\xBC"), TRUE);
  check (&plain_row, SC_TELETEX_STRING, OCTETS ("\xFC"), SC_UTF8_STRING, OCTETS ("\xC3\xBC"), TRUE);
  check (&plain_row, SC_UNIVERSAL_STRING, OCTETS ("\0\x01\xF6\x00"), SC_UTF8_STRING, OCTETS ("\xF0\x9F\x98\x80"), TRUE);
  check (&plain_row, SC_UTF8_STRING, OCTETS ("Example"), SC_UTF8_STRING, OCTETS ("example"), FALSE);
  check (&plain_row, SC_UTF8_STRING, OCTETS ("e\xCC\x81"), SC_UTF8_STRING, OCTETS ("\xC3\xA9"), FALSE);
  check (&plain_row, SC_IA5_STRING, OCTETS ("a\0b"), SC_UTF8_STRING, OCTETS ("a\0b"), TRUE);
  /* What encodes no character equals only itself, not U+FFFD nor anything else that is broken. */
  check (&plain_row, SC_UTF8_STRING, OCTETS ("\xFF"), SC_UTF8_STRING, OCTETS ("\xFE"), FALSE);
  check (&plain_row, SC_UTF8_STRING, OCTETS ("\xFF"), SC_BMP_STRING, OCTETS ("\xFF\xFD"), FALSE);
  check (&plain_row, SC_UTF8_STRING, OCTETS ("\xEF\xBF\xBD"), SC_BMP_STRING, OCTETS ("\xFF\xFD"), TRUE);
  check (&plain_row, SC_IA5_STRING, OCTETS ("\xFC"), SC_TELETEX_STRING, OCTETS ("\xFC"), FALSE);
  check (&plain_row, SC_UTF8_STRING, OCTETS ("5"), SC_OCTET_STRING, OCTETS ("5"), FALSE);
}

static void
test_time (void)
{
  check (&plain_row, SC_UTC_TIME, OCTETS ("250101000000Z"), SC_GENERALIZED_TIME, OCTETS ("20250101000000Z"), TRUE);
  check (&plain_row, SC_UTC_TIME, OCTETS ("250101000000Z"), SC_UTC_TIME, OCTETS ("2501010000Z"), TRUE);
  check (&plain_row, SC_UTC_TIME, OCTETS ("250101010000+0100"), SC_UTC_TIME, OCTETS ("250101000000Z"), TRUE);
  check (&plain_row, SC_GENERALIZED_TIME, OCTETS ("20250101000000.5Z"), SC_GENERALIZED_TIME,
         OCTETS ("20250101000000Z"), TRUE);
  check (&plain_row, SC_UTC_TIME, OCTETS ("250101000000Z"), SC_UTC_TIME, OCTETS ("250101000001Z"), FALSE);
  check (&plain_row, SC_UTC_TIME, OCTETS ("500101000000Z"), SC_GENERALIZED_TIME, OCTETS ("20500101000000Z"), FALSE);
  check (&plain_row, SC_UTC_TIME, OCTETS ("yesterday"), SC_UTC_TIME, OCTETS ("tomorrow"), FALSE);
}

static void
test_oid (void)
{
  check (&plain_row, SC_OBJECT_IDENTIFIER, OCTETS ("\x55\x04\x03"), SC_OBJECT_IDENTIFIER,
         OCTETS ("\x55\x80\x04\x03"), TRUE);
  check (&plain_row, SC_OBJECT_IDENTIFIER, OCTETS ("\x55\x04\x03"), SC_OBJECT_IDENTIFIER,
         OCTETS ("\x55\x04\x0A"), FALSE);
  check (&plain_row, SC_OBJECT_IDENTIFIER, OCTETS ("\x55\x04"), SC_OBJECT_IDENTIFIER, OCTETS ("\x55\x84"), FALSE);
}

static void
test_other (void)
{
  check (&plain_row, SC_NULL, OCTETS (""), SC_NULL, OCTETS ("\x00"), TRUE);
  check (&plain_row, SC_OCTET_STRING, OCTETS ("\x01"), SC_OCTET_STRING, OCTETS ("\x01"), TRUE);
  check (&plain_row, SC_OCTET_STRING, OCTETS ("\x01"), SC_OCTET_STRING, OCTETS ("\x01\x00"), FALSE);
  check (&plain_row, SC_OCTET_STRING, OCTETS ("\x01"), SC_REAL, OCTETS ("\x01"), FALSE);
}

/* A string and its pieces. */
static void
test_pieces (void)
{
  ScField whole = make_leaf (&plain_row, SC_BIT_STRING, OCTETS ("\x04\x12\x30"));
  ScField last = make_leaf (&plain_row, SC_BIT_STRING, OCTETS ("\x04\x30"));
  ScField first = make_leaf (&plain_row, SC_BIT_STRING, OCTETS ("\x00\x12"));
  ScField pieces = make_leaf (&plain_row, SC_BIT_STRING, OCTETS ("\x03\x02\x00\x12\x03\x02\x04\x30"));

  first.next = &last;
  pieces.first_child = &first;
  pieces.n_children = 2;
  pieces.constructed = TRUE;

  g_assert_true (sc_value_is_in_pieces (&pieces));
  g_assert_true (sc_value_equal (&whole, &pieces));
  last.contents = OCTETS ("\x05\x20");
  g_assert_false (sc_value_equal (&whole, &pieces));
}

static void
test_other_string_type (void)
{
  ScField printable = make_leaf (&plain_row, SC_PRINTABLE_STRING, OCTETS ("Example"));
  ScField utf8 = make_leaf (&plain_row, SC_UTF8_STRING, OCTETS ("Sample"));
  ScField forced = make_leaf (&plain_row, SC_UTF8_STRING, OCTETS ("S_mple"));
  ScField octets = make_leaf (&plain_row, SC_OCTET_STRING, OCTETS ("Example"));

  g_assert_true (sc_value_is_text_of_other_type (&printable, &utf8));
  g_assert_false (sc_value_is_text_of_other_type (&printable, &forced));
  g_assert_false (sc_value_is_text_of_other_type (&printable, &printable));
  g_assert_false (sc_value_is_text_of_other_type (&printable, &octets));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/value/boolean", test_boolean);
  g_test_add_func ("/value/integer", test_integer);
  g_test_add_func ("/value/bits", test_bits);
  g_test_add_func ("/value/text", test_text);
  g_test_add_func ("/value/time", test_time);
  g_test_add_func ("/value/oid", test_oid);
  g_test_add_func ("/value/other", test_other);
  g_test_add_func ("/value/pieces", test_pieces);
  g_test_add_func ("/value/other-string-type", test_other_string_type);

  return g_test_run ();
}
