/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/arena.h"

#include <stddef.h>
#include <string.h>

static void
test_alloc (void)
{
  g_autoptr (ScArena) arena = sc_arena_new ();
  guint8 *last = NULL;

  /* Sizes around the chunks': every piece is zeroed, aligned and apart from the one before. */
  for (gsize size = 1; size < 3 * 1024 * 1024; size = size * 3 + 1)
    {
      guint8 *piece = sc_arena_alloc (arena, size);

      g_assert_cmpuint ((gsize) piece % _Alignof (max_align_t), ==, 0);
      g_assert_true (piece != last);
      g_assert_cmpuint (piece[0], ==, 0);
      g_assert_cmpuint (piece[size - 1], ==, 0);
      memset (piece, 0xAA, size);
      last = piece;
    }
}

static void
test_strndup (void)
{
  g_autoptr (ScArena) arena = sc_arena_new ();

  g_assert_cmpmem (sc_arena_strndup (arena, "a\0b", 3), 4, "a\0b\0", 4);
  g_assert_cmpstr (sc_arena_strndup (arena, NULL, 0), ==, "");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arena/alloc", test_alloc);
  g_test_add_func ("/arena/strndup", test_strndup);

  return g_test_run ();
}
