/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/base64.h"
#include "source/pem.h"

/* RFC 4648 §10: the test vector "foobar". */
#define BASE64 "Zm9vYmFy"
#define DECODED "foobar"

static ScSlice
slice_of (const char *text)
{
  return (ScSlice) { (const guint8 *) text, strlen (text), 0 };
}

static void
assert_label (const ScPemBlock *block,
              const char       *label)
{
  g_assert_cmpmem (block->label.data, block->label.length, label, strlen (label));
}

static void
assert_decoded (const ScPemBlock *block,
                const char       *text)
{
  g_autoptr (GBytes) octets = sc_base64_decode (block->body, G_MAXSIZE);
  gsize length = 0;
  const char *data = g_bytes_get_data (octets, &length);

  g_assert_cmpmem (data, length, text, strlen (text));
}

/* One block, however it is written. */
static void
test_forms (void)
{
  static const char *const forms[] = {
    "-----BEGIN X-----\n" BASE64 "\n-----END X-----\n",
    "-----BEGIN X-----\r\n" BASE64 "\r\n-----END X-----\r\n",
    "text before\n-----BEGIN X-----\n" BASE64 "\n-----END X-----\ntext behind",
    "-----BEGIN X-----\nZm9v\nYmFy\n-----END X-----",
    /* What GnuTLS does not read is read all the same. */
    "-----BEGIN X-----\n" BASE64 "\n",
    "-----BEGIN X-----\n  Zm9v  *\n YmFy\n-----END X-----",
    "-----BEGIN X-----\n" BASE64 "\n-----END",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      ScSlice rest = slice_of (forms[i]);
      ScPemBlock block = { 0 };

      g_test_message ("%s", forms[i]);
      g_assert_true (sc_pem_next (&rest, &block));
      assert_label (&block, "X");
      assert_decoded (&block, DECODED);
      g_assert_false (sc_pem_next (&rest, &block));
    }
}

static void
test_none (void)
{
  static const char *const texts[] = { "", "-", "-----", "-----BEGIN", "-----END X-----", "just text" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      ScSlice rest = slice_of (texts[i]);
      ScPemBlock block = { 0 };

      g_test_message ("%s", texts[i]);
      g_assert_false (sc_pem_next (&rest, &block));
      g_assert_cmpuint (rest.length, ==, strlen (texts[i]));
    }
}

static void
test_several (void)
{
  ScSlice rest = slice_of ("-----BEGIN A-----\nYQ==\n-----END A-----\n"
                           "-----BEGIN NO END-----\nYg==\n"
                           "-----BEGIN C-----\nYw==\n-----END C-----\n");
  ScPemBlock block = { 0 };

  g_assert_true (sc_pem_next (&rest, &block));
  assert_label (&block, "A");
  assert_decoded (&block, "a");
  g_assert_true (sc_pem_next (&rest, &block));
  assert_label (&block, "NO END");
  assert_decoded (&block, "b");
  g_assert_true (sc_pem_next (&rest, &block));
  assert_label (&block, "C");
  assert_decoded (&block, "c");
  g_assert_false (sc_pem_next (&rest, &block));
}

static void
test_empty (void)
{
  ScSlice rest = slice_of ("-----BEGIN X----------END X-----");
  ScPemBlock block = { 0 };

  g_assert_true (sc_pem_next (&rest, &block));
  assert_decoded (&block, "");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pem/forms", test_forms);
  g_test_add_func ("/pem/none", test_none);
  g_test_add_func ("/pem/several", test_several);
  g_test_add_func ("/pem/empty", test_empty);
  return g_test_run ();
}
