/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/line.h"

static void
assert_bounded (const char *text,
                gsize       max,
                const char *expected)
{
  ScLine line = { 0 };
  g_autofree char *result = NULL;

  sc_line_init (&line, max);
  sc_line_append_stranger (&line, text, strlen (text));
  g_assert_cmpint (line.is_full, ==, !g_str_equal (text, expected));
  result = sc_line_steal (&line);
  g_assert_cmpstr (result, ==, expected);
}

static void
test_bound (void)
{
  assert_bounded ("", 4, "");
  assert_bounded ("abcd", 4, "abcd");
  assert_bounded ("abcde", 4, "abc…");
  assert_bounded ("abcde", 1, "…");
  assert_bounded ("abcde", 0, "abcde");
  /* Characters count, not octets: four octets each. */
  assert_bounded ("𝄞𝄞𝄞𝄞", 4, "𝄞𝄞𝄞𝄞");
  assert_bounded ("𝄞𝄞𝄞𝄞𝄞", 4, "𝄞𝄞𝄞…");
}

/* UAX #9: isolates and marks take no room, so that a text has as many characters without them. */
static void
test_isolates (void)
{
  static const struct
  {
    gsize       max;
    const char *expected;
  } cases[] = {
    { 6, "\u200ea\u2068b\u2069 \u2068של\u2069!" },
    { 5, "\u200ea\u2068b\u2069 \u2068ש…\u2069" },
    { 4, "\u200ea\u2068b\u2069 …" },
    { 3, "\u200ea\u2068b…\u2069" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScLine line = { 0 };
      g_autofree char *result = NULL;

      sc_line_init (&line, cases[i].max);
      sc_line_append (&line, "\u200ea\u2068b\u2069 ");
      sc_line_append (&line, "\u2068של\u2069!");
      g_assert_cmpint (line.is_full, ==, i > 0);
      result = sc_line_steal (&line);
      g_assert_cmpstr (result, ==, cases[i].expected);
    }
}

static void
test_pieces (void)
{
  ScLine line = { 0 };
  g_autofree char *result = NULL;

  sc_line_init (&line, 6);
  sc_line_append (&line, "ab");
  sc_line_append_stranger (&line, "cd", 2);
  g_assert_false (line.is_full);
  sc_line_append (&line, "efg");
  g_assert_true (line.is_full);
  sc_line_append (&line, "not any more");
  result = sc_line_steal (&line);
  g_assert_cmpstr (result, ==, "abcde…");
}

static void
test_octets (void)
{
  static const guint8 octets[] = { 0x6E, 0x19, 0x00, 0xFF };
  ScLine line = { 0 };
  g_autofree char *whole = NULL;
  g_autofree char *cut = NULL;

  sc_line_init (&line, 0);
  sc_line_append_octets (&line, (ScSlice) { octets, 4, 0 }, ":");
  sc_line_append_octets (&line, (ScSlice) { octets, 0, 0 }, ":");
  whole = sc_line_steal (&line);
  g_assert_cmpstr (whole, ==, "6E:19:00:FF");

  sc_line_init (&line, 6);
  sc_line_append_octets (&line, (ScSlice) { octets, 4, 0 }, ":");
  cut = sc_line_steal (&line);
  g_assert_cmpstr (cut, ==, "6E:19…");
}

static void
test_rewind (void)
{
  ScLine line = { 0 };
  g_autofree char *result = NULL;

  sc_line_init (&line, 4);
  sc_line_append (&line, "é");
  sc_line_append (&line, ", ");
  sc_line_rewind (&line, 2, 1);
  sc_line_append (&line, "abc");
  g_assert_false (line.is_full);
  result = sc_line_steal (&line);
  g_assert_cmpstr (result, ==, "éabc");
}

/* What is cut away is not looked at: this would take minutes. */
static void
test_huge (void)
{
  gsize length = 32 * 1024 * 1024;
  g_autofree char *text = g_malloc (length);

  memset (text, '\a', length);

  for (guint i = 0; i < 1000; i++)
    {
      ScLine line = { 0 };
      g_autofree char *result = NULL;

      sc_line_init (&line, 10);
      sc_line_append_stranger (&line, text, length);
      sc_line_append_octets (&line, (ScSlice) { (guint8 *) text, length, 0 }, ":");
      result = sc_line_steal (&line);
      g_assert_cmpstr (result, ==, "\\u{0007}\\…");
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/line/bound", test_bound);
  g_test_add_func ("/line/isolates", test_isolates);
  g_test_add_func ("/line/pieces", test_pieces);
  g_test_add_func ("/line/octets", test_octets);
  g_test_add_func ("/line/rewind", test_rewind);
  g_test_add_func ("/line/huge", test_huge);
  return g_test_run ();
}
