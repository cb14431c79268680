/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/differing-part.h"

/* @left and @right with the part that differs in brackets; %NULL if there is none to be told. */
typedef struct
{
  const char *left;
  const char *right;
} Case;

static const Case cases[] = {
  { "mail[1].example.com", "mail[2].example.com" },
  { "10[]", "10[0]" },
  { "host[].example.com", "host[-b].example.com" },
  /* Whole octets, of which one digit differs. */
  { "6E:19:[44]:01", "6E:19:[45]:01" },
  { "[6E]:19:44:01", "[6F]:19:44:01" },
  { "6E:19:44:[01]", "6E:19:44:[11]" },
  /* It is no octets if it is not all hexadecimal. */
  { "6E:19:44:0[x]", "6E:19:44:0[y]" },
  /* A letter with the mark that combines with it: U+0301 and U+0300 share a byte. */
  { "caf[e\xCC\x81]", "caf[e\xCC\x80]" },
  /* ä and å share a byte. */
  { "stra[\xC3\xA4]nde", "stra[\xC3\xA5]nde" },
  /* aa lies in aaa in more than one place; the last is taken. */
  { "aa[]", "aa[a]" },
  /* What differs was cut off. */
  { "abcdefghi[…]", "abcdefghi[…]" },
};

static const Case untold[] = {
  { "Yes", "No" },
  { "2A:B9:17:40", "13:F5:9A:77" },
  { "", "a" },
  { "same", "same" },
};

/* Returns @text without brackets, and where they stood. */
static char *
read_part (const char      *text,
           ScDifferingPart *part)
{
  g_auto (GStrv) pieces = g_strsplit_set (text, "[]", 3);

  g_assert_cmpuint (g_strv_length (pieces), ==, 3);
  part->start = strlen (pieces[0]);
  part->end = part->start + strlen (pieces[1]);

  return g_strconcat (pieces[0], pieces[1], pieces[2], NULL);
}

static void
test_told (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      ScDifferingPart expected[2];
      ScDifferingPart parts[2];
      g_autofree char *left = read_part (cases[i].left, &expected[0]);
      g_autofree char *right = read_part (cases[i].right, &expected[1]);

      g_test_message ("%s beside %s", left, right);
      g_assert_true (sc_differing_parts_find ((const char *const[]) { left, right }, parts));
      for (guint side = 0; side < 2; side++)
        {
          g_assert_cmpuint (parts[side].start, ==, expected[side].start);
          g_assert_cmpuint (parts[side].end, ==, expected[side].end);
        }
    }
}

static void
test_untold (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (untold); i++)
    {
      ScDifferingPart parts[2];

      g_assert_false (sc_differing_parts_find ((const char *const[]) { untold[i].left, untold[i].right }, parts));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/differing-part/told", test_told);
  g_test_add_func ("/differing-part/untold", test_untold);

  return g_test_run ();
}
