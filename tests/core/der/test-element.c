/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/element.h"

#include "octets.h"

typedef struct
{
  const char  *octets;
  ScTag        tag;
  gboolean     constructed;
  const char  *contents;
  gsize        left_over;
  ScDepartures departures;
} Case;

#define UNIVERSAL(number) { SC_CLASS_UNIVERSAL, (number) }
#define APPLICATION(number) { SC_CLASS_APPLICATION, (number) }
#define CONTEXT(number) { SC_CLASS_CONTEXT, (number) }
#define PRIVATE(number) { SC_CLASS_PRIVATE, (number) }

static void
assert_case (const Case *expected)
{
  g_autoptr (Octets) octets = octets_new (expected->octets);
  ScSlice whole = octets_slice (octets);
  ScSlice input = whole;
  ScElement element = { 0 };

  g_test_message ("%s", expected->octets);
  g_assert_true (sc_element_read (&input, &element));
  g_assert_cmpint (element.tag.cls, ==, expected->tag.cls);
  g_assert_cmphex (element.tag.number, ==, expected->tag.number);
  g_assert_cmpint (element.constructed, ==, expected->constructed);
  assert_octets (element.contents, expected->contents);
  g_assert_cmphex (element.departures, ==, expected->departures);

  g_assert_cmpuint (input.length, ==, expected->left_over);
  g_assert_cmpuint (element.slice.offset, ==, 0);
  g_assert_cmpuint (sc_slice_end (element.slice), ==, input.offset);
  g_assert_cmpuint (sc_slice_end (element.contents), <=, sc_slice_end (element.slice));
  g_assert_cmpuint (sc_element_header_length (&element), ==, element.contents.offset);
}

static void
test_cases (gconstpointer data)
{
  for (const Case *i = data; i->octets != NULL; i++)
    assert_case (i);
}

/* X.690 §8.14.3. */
static const Case tagged[] = {
  { "1A 05 4A 6F 6E 65 73", UNIVERSAL (26), FALSE, "4A 6F 6E 65 73" },
  { "43 05 4A 6F 6E 65 73", APPLICATION (3), FALSE, "4A 6F 6E 65 73" },
  { "A2 07 43 05 4A 6F 6E 65 73", CONTEXT (2), TRUE, "43 05 4A 6F 6E 65 73" },
  { "67 07 43 05 4A 6F 6E 65 73", APPLICATION (7), TRUE, "43 05 4A 6F 6E 65 73" },
  { "82 05 4A 6F 6E 65 73", CONTEXT (2), FALSE, "4A 6F 6E 65 73" },
  { "C0 00", PRIVATE (0), FALSE, "" },
  { NULL },
};

/* X.690 §8.1.2.4. */
static const Case tag_numbers[] = {
  { "1E 00", UNIVERSAL (30), FALSE, "" },
  { "1F 1F 00", UNIVERSAL (31), FALSE, "" },
  { "9F 7F 00", CONTEXT (127), FALSE, "" },
  { "BF 81 00 00", CONTEXT (128), TRUE, "" },
  { "1F 8F FF FF FF 7F 00", UNIVERSAL (G_MAXUINT32), FALSE, "" },
  { "1F 8F FF FF FF 7E 00", UNIVERSAL (G_MAXUINT32 - 1), FALSE, "" },
  { "1F 90 80 80 80 00 00", UNIVERSAL (G_MAXUINT32), FALSE, "" },
  { "1F FF FF FF FF FF FF FF FF FF FF FF 00 01 41", UNIVERSAL (G_MAXUINT32), FALSE, "41" },

  { "1F 1E 00", UNIVERSAL (30), FALSE, "", 0, SC_DEPARTURE_TAG_NOT_MINIMAL },
  { "1F 00 00", UNIVERSAL (0), FALSE, "", 0, SC_DEPARTURE_TAG_NOT_MINIMAL },
  { "9F 80 1F 00", CONTEXT (31), FALSE, "", 0, SC_DEPARTURE_TAG_NOT_MINIMAL },
  { "1F 80 80 80 80 80 80 02 01 05", UNIVERSAL (2), FALSE, "05", 0, SC_DEPARTURE_TAG_NOT_MINIMAL },

  { "1F", UNIVERSAL (0), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "1F 81", UNIVERSAL (1), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "1F 80", UNIVERSAL (0), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "1F 1F", UNIVERSAL (31), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { NULL },
};

/* X.690 §8.1.3.4, §8.1.3.5. */
static const Case definite_lengths[] = {
  { "04 00", UNIVERSAL (4), FALSE, "" },
  { "04 02 0A 0B", UNIVERSAL (4), FALSE, "0A 0B" },
  { "04 01 0A 0B", UNIVERSAL (4), FALSE, "0A", 1 },
  { "00 00", UNIVERSAL (0), FALSE, "" },
  { "00 00 00 00", UNIVERSAL (0), FALSE, "", 2 },

  { "04 81 01 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
  { "04 81 00", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
  { "04 82 00 01 0A 0B", UNIVERSAL (4), FALSE, "0A", 1, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
  { "04 89 00 00 00 00 00 00 00 00 01 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
  { NULL },
};

/* Input ends where it should not; whatever is there is clipped, and none is lost. */
static const Case truncated[] = {
  { "04", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 01", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 03 0A 0B", UNIVERSAL (4), FALSE, "0A 0B", 0, SC_DEPARTURE_TRUNCATED },
  { "04 81", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 82 01", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 FE 01 02 03", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 82 01 00 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_TRUNCATED },
  { "04 88 FF FF FF FF FF FF FF FF 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_TRUNCATED },
  { "04 89 01 00 00 00 00 00 00 00 00 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_TRUNCATED },
  { "04 8A FF FF FF FF FF FF FF FF FF 00 0A", UNIVERSAL (4), FALSE, "0A", 0, SC_DEPARTURE_TRUNCATED },
  /* X.690 §8.1.3.5 c. */
  { "04 FF", UNIVERSAL (4), FALSE, "", 0, SC_DEPARTURE_TRUNCATED },
  { "04 FF 0A 0B", UNIVERSAL (4), FALSE, "0A 0B", 0, SC_DEPARTURE_TRUNCATED },
  { "30 FF 02 01 00", UNIVERSAL (16), TRUE, "02 01 00", 0, SC_DEPARTURE_TRUNCATED },
  { NULL },
};

#define INDEFINITE SC_DEPARTURE_INDEFINITE_LENGTH

/* X.690 §8.1.3.6, §8.1.5. */
static const Case indefinite_lengths[] = {
  /* X.690 §8.6.4.2, §8.23.6, the examples. */
  { "23 80 03 03 00 0A 3B 03 05 04 5F 29 1C D0 00 00", UNIVERSAL (3), TRUE,
    "03 03 00 0A 3B 03 05 04 5F 29 1C D0", 0, INDEFINITE },
  { "3A 80 04 03 4A 6F 6E 04 02 65 73 00 00", UNIVERSAL (26), TRUE, "04 03 4A 6F 6E 04 02 65 73", 0, INDEFINITE },

  { "30 80 00 00", UNIVERSAL (16), TRUE, "", 0, INDEFINITE },
  { "30 80 00 00 0A", UNIVERSAL (16), TRUE, "", 1, INDEFINITE },
  /* 00 00 inside definite contents end nothing. */
  { "30 80 04 02 00 00 00 00 0A", UNIVERSAL (16), TRUE, "04 02 00 00", 1, INDEFINITE },
  { "30 80 30 02 00 00 00 00 0A", UNIVERSAL (16), TRUE, "30 02 00 00", 1, INDEFINITE },
  /* Indefinite inside indefinite. */
  { "30 80 30 80 00 00 00 00 0A", UNIVERSAL (16), TRUE, "30 80 00 00", 1, INDEFINITE },
  { "30 80 30 80 02 01 00 00 00 30 80 00 00 00 00", UNIVERSAL (16), TRUE, "30 80 02 01 00 00 00 30 80 00 00", 0,
    INDEFINITE },
  /* Indefinite inside definite inside indefinite is skipped with what it lies in, sound or not. */
  { "30 80 30 02 30 80 00 00", UNIVERSAL (16), TRUE, "30 02 30 80", 0, INDEFINITE },
  /* Zero tags that are no end-of-contents octets. */
  { "30 80 00 01 0A 00 00", UNIVERSAL (16), TRUE, "00 01 0A", 0, INDEFINITE },
  { "30 80 00 81 00 00 00", UNIVERSAL (16), TRUE, "00 81 00", 0, INDEFINITE },
  { "30 80 20 00 00 00", UNIVERSAL (16), TRUE, "20 00", 0, INDEFINITE },
  { "30 80 80 00 00 00", UNIVERSAL (16), TRUE, "80 00", 0, INDEFINITE },

  { "30 80", UNIVERSAL (16), TRUE, "", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { "30 80 00", UNIVERSAL (16), TRUE, "00", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { "30 80 02 01 05", UNIVERSAL (16), TRUE, "02 01 05", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { "30 80 30 80 00 00", UNIVERSAL (16), TRUE, "30 80 00 00", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { "30 80 04 05 00 00", UNIVERSAL (16), TRUE, "04 05 00 00", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { "30 80 04 FF 00 00", UNIVERSAL (16), TRUE, "04 FF 00 00", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },

  /* X.690 §8.1.3.2 a: a primitive has no indefinite length. */
  { "04 80 0A 00 00", UNIVERSAL (4), FALSE, "0A 00 00", 0, INDEFINITE | SC_DEPARTURE_WRONG_FORM },
  { "04 80", UNIVERSAL (4), FALSE, "", 0, INDEFINITE | SC_DEPARTURE_WRONG_FORM },
  { "30 80 04 80 00 00", UNIVERSAL (16), TRUE, "04 80 00 00", 0, INDEFINITE | SC_DEPARTURE_TRUNCATED },
  { NULL },
};

static void
test_empty (void)
{
  ScSlice input = { NULL, 0, 12 };
  ScElement element = { 0 };

  g_assert_false (sc_element_read (&input, &element));
  g_assert_cmpuint (input.offset, ==, 12);
  g_assert_cmpuint (input.length, ==, 0);
}

/* X.690 §8.1.3.5, the example: L = 201 is 81 C9. And the bounds of each number of octets. */
static void
test_long_form (void)
{
  static const struct
  {
    const char  *header;
    gsize        length;
    ScDepartures departures;
  } headers[] = {
    { "04 81 C9", 201, 0 },
    { "04 7F", 127, 0 },
    { "04 81 7F", 127, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
    { "04 81 80", 128, 0 },
    { "04 81 FF", 255, 0 },
    { "04 82 00 FF", 255, SC_DEPARTURE_LENGTH_NOT_MINIMAL },
    { "04 82 01 00", 256, 0 },
    { "04 83 01 00 00", 65536, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (headers); i++)
    {
      g_autoptr (Octets) header = octets_new (headers[i].header);
      gsize header_length = g_bytes_get_size (header);
      g_autoptr (Octets) octets = octets_new_filled (0xAA, header_length + headers[i].length + 1);
      ScSlice input = octets_slice (octets);
      ScElement element = { 0 };

      memcpy ((guint8 *) input.data, g_bytes_get_data (header, NULL), header_length);

      g_test_message ("%s", headers[i].header);
      g_assert_true (sc_element_read (&input, &element));
      g_assert_cmpuint (element.contents.length, ==, headers[i].length);
      g_assert_cmpuint (sc_element_header_length (&element), ==, header_length);
      g_assert_cmphex (element.departures, ==, headers[i].departures);
      g_assert_cmpuint (input.length, ==, 1);
    }
}

/* Writes down one octet each for a header (h), a leaf (l) and end-of-contents octets (e). */
static void
mark (char     *map,
      ScSlice   slice,
      char      role,
      ScSlice   whole)
{
  g_assert_cmpuint (slice.offset, >=, whole.offset);
  g_assert_cmpuint (sc_slice_end (slice), <=, sc_slice_end (whole));

  for (gsize i = slice.offset; i < sc_slice_end (slice); i++)
    {
      g_assert_cmpint (map[i], ==, '.');
      map[i] = role;
    }
}

static void
walk (char    *map,
      ScSlice  input,
      guint    depth)
{
  ScSlice whole = input;
  ScElement element = { 0 };

  while (sc_element_read (&input, &element))
    {
      gsize end = sc_slice_end (element.slice);
      gsize contents_end = sc_slice_end (element.contents);

      g_assert_cmpuint (element.slice.length, >, 0);
      g_assert_cmpuint (end, ==, input.offset);
      g_assert_true (element.slice.data + sc_element_header_length (&element) == element.contents.data);
      mark (map, sc_slice_sub (element.slice, 0, sc_element_header_length (&element)), 'h', whole);
      mark (map, (ScSlice) { NULL, end - contents_end, contents_end }, 'e', whole);

      if (element.constructed && depth < SC_ELEMENT_MAX_DEPTH)
        walk (map, element.contents, depth + 1);
      else
        mark (map, element.contents, 'l', whole);
    }

  g_assert_cmpuint (input.length, ==, 0);
}

static char *
dup_map (ScSlice slice)
{
  char *map = g_strnfill (slice.length, '.');

  walk (map, slice, 0);
  g_assert_null (strchr (map, '.'));
  return map;
}

/* X.690 annex A.3, the personnel record. */
static void
test_personnel_record (void)
{
  g_autoptr (Octets) octets = octets_new ("60 81 85"
                                          "61 10 1A 04 4A 6F 68 6E 1A 01 50 1A 05 53 6D 69 74 68"
                                          "A0 0A 1A 08 44 69 72 65 63 74 6F 72"
                                          "42 01 33"
                                          "A1 0A 43 08 31 39 37 31 30 39 31 37"
                                          "A2 12 61 10 1A 04 4D 61 72 79 1A 01 54 1A 05 53 6D 69 74 68"
                                          "A3 42"
                                          "31 1F 61 11 1A 05 52 61 6C 70 68 1A 01 54 1A 05 53 6D 69 74 68"
                                          "A0 0A 43 08 31 39 35 37 31 31 31 31"
                                          "31 1F 61 11 1A 05 53 75 73 61 6E 1A 01 42 1A 05 4A 6F 6E 65 73"
                                          "A0 0A 43 08 31 39 35 39 30 37 31 37");
  g_autofree char *map = dup_map (octets_slice (octets));

  g_assert_cmpstr (map, ==,
                   "hhh"
                   "hhhhllllhhlhhlllll"
                   "hhhhllllllll"
                   "hhl"
                   "hhhhllllllll"
                   "hhhhhhllllhhlhhlllll"
                   "hh"
                   "hhhhhhlllllhhlhhlllll"
                   "hhhhllllllll"
                   "hhhhhhlllllhhlhhlllll"
                   "hhhhllllllll");
}

static void
test_map_indefinite (void)
{
  g_autoptr (Octets) octets = octets_new ("30 80 30 80 02 01 00 00 00 04 02 00 00 00 00 05 00 00 00");
  g_autofree char *map = dup_map (octets_slice (octets));

  g_assert_cmpstr (map, ==, "hhhhhhleehhlleehhhh");
}

/* Every octet belongs to one header, one leaf or one end of contents, whatever the octets are. */
static void
test_partition (void)
{
  /* Octets that open, close and lie, more often than chance would have them. */
  static const guint8 alphabet[] = {
    0x00, 0x00, 0x00, 0x80, 0x80, 0x30, 0x30, 0x24, 0xA0, 0x04, 0x02, 0x01, 0x03,
    0x05, 0x10, 0x1F, 0x3F, 0xBF, 0x81, 0x82, 0x84, 0x88, 0x89, 0xFE, 0xFF, 0x7F,
  };
  g_autoptr (GRand) rand = g_rand_new_with_seed (690);

  for (guint round = 0; round < 20000; round++)
    {
      gsize length = g_rand_int_range (rand, 0, 200);
      gboolean biased = round % 4 != 0;
      g_autoptr (Octets) octets = octets_new_filled (0, length);
      guint8 *data = (guint8 *) g_bytes_get_data (octets, NULL);
      g_autofree char *map = NULL;

      for (gsize i = 0; i < length; i++)
        data[i] = biased ? alphabet[g_rand_int_range (rand, 0, sizeof alphabet)] : g_rand_int_range (rand, 0, 256);

      map = dup_map (octets_slice (octets));
    }
}

/* Offsets are those of the object, wherever reading starts. */
static void
test_offset (void)
{
  g_autoptr (Octets) octets = octets_new ("30 80 02 01 05 00 00");
  ScSlice input = octets_slice (octets);
  ScElement element = { 0 };

  input.offset = 1000;
  g_assert_true (sc_element_read (&input, &element));
  g_assert_cmpuint (element.slice.offset, ==, 1000);
  g_assert_cmpuint (element.contents.offset, ==, 1002);
  g_assert_cmpuint (sc_slice_end (element.contents), ==, 1005);
  g_assert_cmpuint (input.offset, ==, 1007);
}

/* A million elements inside each other neither exhaust the stack nor take quadratic time. */
static void
test_deep (void)
{
  const gsize count = 1 << 20;
  g_autoptr (Octets) open = octets_new_repeated ("30 80", count);
  g_autoptr (Octets) closed = octets_new_filled (0x00, 4 * count);
  ScSlice input = octets_slice (open);
  ScElement element = { 0 };

  g_assert_true (sc_element_read (&input, &element));
  g_assert_cmphex (element.departures, ==, INDEFINITE | SC_DEPARTURE_TRUNCATED);
  g_assert_cmpuint (input.length, ==, 0);

  memcpy ((guint8 *) g_bytes_get_data (closed, NULL), g_bytes_get_data (open, NULL), 2 * count);
  input = octets_slice (closed);
  g_assert_true (sc_element_read (&input, &element));
  g_assert_cmphex (element.departures, ==, INDEFINITE);
  g_assert_cmpuint (element.contents.length, ==, 4 * count - 4);
  g_assert_cmpuint (input.length, ==, 0);
}

static void
test_tag_equal (void)
{
  g_assert_true (sc_tag_equal ((ScTag) CONTEXT (2), (ScTag) CONTEXT (2)));
  g_assert_false (sc_tag_equal ((ScTag) CONTEXT (2), (ScTag) CONTEXT (3)));
  g_assert_false (sc_tag_equal ((ScTag) CONTEXT (2), (ScTag) UNIVERSAL (2)));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/element/empty", test_empty);
  g_test_add_data_func ("/element/tag/class", tagged, test_cases);
  g_test_add_data_func ("/element/tag/number", tag_numbers, test_cases);
  g_test_add_func ("/element/tag/equal", test_tag_equal);
  g_test_add_data_func ("/element/length/definite", definite_lengths, test_cases);
  g_test_add_func ("/element/length/long-form", test_long_form);
  g_test_add_data_func ("/element/length/indefinite", indefinite_lengths, test_cases);
  g_test_add_data_func ("/element/truncated", truncated, test_cases);
  g_test_add_func ("/element/offset", test_offset);
  g_test_add_func ("/element/map/personnel-record", test_personnel_record);
  g_test_add_func ("/element/map/indefinite", test_map_indefinite);
  g_test_add_func ("/element/map/partition", test_partition);
  g_test_add_func ("/element/deep", test_deep);
  return g_test_run ();
}
