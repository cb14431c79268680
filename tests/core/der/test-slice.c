/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/slice.h"

#include "octets.h"

typedef struct
{
  gsize       position;
  gsize       length;
  const char *expected;
  gsize       offset;
} Case;

/* Of the octets 0A 0B 0C 0D, the first of which stands at 100. */
static const Case cases[] = {
  { 0, 4, "0A 0B 0C 0D", 100 },
  { 1, 2, "0B 0C", 101 },
  { 2, 9, "0C 0D", 102 },
  { 2, G_MAXSIZE, "0C 0D", 102 },
  { 4, 1, "", 104 },
  { 9, 1, "", 104 },
  { G_MAXSIZE, G_MAXSIZE, "", 104 },
  { 1, 0, "", 101 },
};

static void
test_sub (void)
{
  g_autoptr (Octets) octets = octets_new ("0A 0B 0C 0D");
  ScSlice whole = octets_slice (octets);

  whole.offset = 100;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScSlice part = sc_slice_sub (whole, cases[i].position, cases[i].length);

      assert_octets (part, cases[i].expected);
      g_assert_cmpuint (part.offset, ==, cases[i].offset);
      g_assert_cmpuint (sc_slice_end (part), ==, cases[i].offset + part.length);
    }
}

static void
test_empty (void)
{
  ScSlice nowhere = { NULL, 0, 7 };
  ScSlice part = sc_slice_from (nowhere, 3);

  g_assert_null (part.data);
  g_assert_cmpuint (part.length, ==, 0);
  g_assert_cmpuint (part.offset, ==, 7);
}

static void
test_equal (void)
{
  g_autoptr (Octets) octets = octets_new ("0A 0B 0A 0B 0A 0C");
  ScSlice whole = octets_slice (octets);

  g_assert_true (sc_slice_equal (sc_slice_sub (whole, 0, 2), sc_slice_sub (whole, 2, 2)));
  g_assert_false (sc_slice_equal (sc_slice_sub (whole, 0, 2), sc_slice_sub (whole, 4, 2)));
  g_assert_false (sc_slice_equal (sc_slice_sub (whole, 0, 2), sc_slice_sub (whole, 0, 3)));
  g_assert_true (sc_slice_equal (sc_slice_from (whole, 6), (ScSlice) { 0 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/slice/sub", test_sub);
  g_test_add_func ("/slice/empty", test_empty);
  g_test_add_func ("/slice/equal", test_equal);
  return g_test_run ();
}
