/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octet-lines.h"

#define PER_LINE 16

/* Contents of one length on both sides, which differ at @differences, in the order that they ascend, up to a 0. */
typedef struct
{
  gsize length;
  gsize differences[3];
} Contents;

static GBytes *
make_octets (const Contents *contents,
             guint8          other)
{
  guint8 *octets = g_malloc0 (contents->length);

  for (guint i = 0; i < G_N_ELEMENTS (contents->differences) && contents->differences[i] != 0; i++)
    octets[contents->differences[i]] = other;

  return g_bytes_new_take (octets, contents->length);
}

/* "0+240" is shown, "(240+760)" is folded. */
static char *
describe (const GArray *blocks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < blocks->len; i++)
    {
      const ScOctetBlock *block = &g_array_index (blocks, ScOctetBlock, i);

      g_string_append_printf (text, block->is_folded ? "%s(%" G_GSIZE_FORMAT "+%" G_GSIZE_FORMAT ")"
                                                     : "%s%" G_GSIZE_FORMAT "+%" G_GSIZE_FORMAT,
                              i > 0 ? " " : "", block->first, block->n_columns);
    }

  return g_string_free (text, FALSE);
}

/* Every column stands in one line, lines of one block are full but for the last, and each is found again. */
static void
check_lines (const GArray *blocks,
             guint         per_line)
{
  gsize n_columns = 0;

  for (guint i = 0; i < sc_octet_lines_count (blocks, per_line); i++)
    {
      ScOctetLine line = sc_octet_lines_get (blocks, per_line, i);

      g_assert_cmpuint (line.first, ==, n_columns);
      g_assert_cmpuint (line.n_columns, >, 0);
      g_assert_true (line.is_folded || line.n_columns <= per_line);
      g_assert_cmpuint (sc_octet_lines_find (blocks, per_line, line.first), ==, i);
      g_assert_cmpuint (sc_octet_lines_find (blocks, per_line, line.first + line.n_columns - 1), ==, i);
      n_columns += line.n_columns;
    }
}

static void
check (const Contents *contents,
       gsize           n_before,
       gsize           n_left_out,
       guint           per_line,
       gboolean        folds,
       const char     *expected)
{
  g_autoptr (GBytes) left = make_octets (contents, 1);
  g_autoptr (GBytes) right = make_octets (contents, 2);
  g_autoptr (GArray) segments = g_array_new (FALSE, FALSE, sizeof (ScOctetSegment));
  g_autoptr (GArray) blocks = NULL;
  g_autofree char *actual = NULL;
  ScSlice slices[] = { { g_bytes_get_data (left, NULL), contents->length, 0 },
                       { g_bytes_get_data (right, NULL), contents->length, 0 } };
  ScOctetSegment header = { .octets = { sc_slice_sub (slices[0], 0, n_before), sc_slice_sub (slices[1], 0, n_before) } };
  ScOctetSegment segment = { .octets = { slices[0], slices[1] }, .start = n_before, .may_differ = TRUE };

  if (n_before > 0)
    g_array_append_val (segments, header);
  g_array_append_val (segments, segment);

  blocks = sc_octet_lines_new (segments, n_left_out, per_line, folds);
  actual = describe (blocks);
  g_assert_cmpstr (actual, ==, expected);
  check_lines (blocks, per_line);
}

static void
test_short (void)
{
  const Contents contents = { SC_OCTET_LINES_MAX_WHOLE, { 0 } };

  check (&contents, 0, 0, PER_LINE, TRUE, "0+640");
  check (&contents, 4, 0, PER_LINE, TRUE, "0+644");
}

static void
test_long (void)
{
  const Contents contents = { 1000, { 0 } };

  check (&contents, 0, 0, PER_LINE, TRUE, "0+240 (240+760)");
  check (&contents, 4, 0, PER_LINE, TRUE, "0+256 (256+748)");
  check (&contents, 4, 0, 10, TRUE, "0+250 (250+754)");
  check (&contents, 4, 0, PER_LINE, FALSE, "0+1004");
}

/* The first difference is in sight, wherever it lies. */
static void
test_difference (void)
{
  const Contents near = { 2000, { 100, 1500 } };
  const Contents far = { 2000, { 1203, 1900 } };
  const Contents at_end = { 2000, { 1990 } };
  const Contents not_far = { 2000, { 400 } };

  check (&near, 0, 0, PER_LINE, TRUE, "0+240 (240+1760)");
  check (&far, 0, 0, PER_LINE, TRUE, "0+240 (240+960) 1200+256 (1456+544)");
  check (&at_end, 0, 0, PER_LINE, TRUE, "0+240 (240+1744) 1984+16");
  check (&not_far, 0, 0, PER_LINE, TRUE, "0+640 (640+1360)");
}

static void
test_left_out (void)
{
  const Contents contents = { 20, { 0 } };

  check (&contents, 0, 1000, PER_LINE, TRUE, "0+20 (20+1000)");
  check (&contents, 0, 1000, PER_LINE, FALSE, "0+20 (20+1000)");
}

static void
test_megabyte (void)
{
  const Contents contents = { 1024 * 1024, { 1024 * 1024 - 1 } };

  check (&contents, 0, 0, PER_LINE, FALSE, "0+1048576");
  check (&contents, 0, 0, PER_LINE, TRUE, "0+240 (240+1048320) 1048560+16");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/octet-lines/short", test_short);
  g_test_add_func ("/octet-lines/long", test_long);
  g_test_add_func ("/octet-lines/difference", test_difference);
  g_test_add_func ("/octet-lines/left-out", test_left_out);
  g_test_add_func ("/octet-lines/megabyte", test_megabyte);

  return g_test_run ();
}
