/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/server-reply.h"

#include "source/contents-builder.h"
#include "source/server.h"

static ScContents *
make_contents (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("there");
  g_autoptr (GBytes) first = g_bytes_new_static ("\x30\x00", 2);
  g_autoptr (GBytes) second = g_bytes_new_static ("a\0b", 3);

  sc_contents_builder_add (builder, first, SC_OBJECT_CERTIFICATE);
  sc_contents_builder_add (builder, second, SC_OBJECT_CERTIFICATE);
  sc_contents_builder_add_remark (builder, "All is well.");
  return sc_contents_builder_end (builder);
}

static void
test_contents (void)
{
  g_autoptr (ScContents) there = make_contents ();
  g_autoptr (GBytes) reply = sc_server_reply_pack (there);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) here = sc_server_reply_unpack (reply, "here", &error);
  g_autofree char *remark = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (sc_contents_get_name (here), ==, "here");
  remark = sc_contents_dup_remark (here);
  g_assert_cmpstr (remark, ==, "All is well.");
  g_assert_cmpuint (sc_contents_get_n_items (here), ==, sc_contents_get_n_items (there));

  for (guint i = 0; i < sc_contents_get_n_items (there); i++)
    {
      g_autoptr (GBytes) sent = sc_contents_dup_octets (there, i);
      g_autoptr (GBytes) received = sc_contents_dup_octets (here, i);

      g_assert_true (g_bytes_equal (sent, received));
    }
}

static void
test_error (void)
{
  g_autoptr (GBytes) reply = sc_server_reply_pack_error ("Nobody is there.");
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_reply_unpack (reply, "here", &error);

  g_assert_null (contents);
  g_assert_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_OTHER);
  g_assert_cmpstr (error->message, ==, "Nobody is there.");
}

/* Cut short anywhere, as by a program that was ended while it wrote: contents or an error, and never half of one. */
static void
test_cut_short (void)
{
  g_autoptr (ScContents) there = make_contents ();
  g_autoptr (GBytes) reply = sc_server_reply_pack (there);

  for (gsize length = 0; length < g_bytes_get_size (reply); length++)
    {
      g_autofree guint8 *copy = g_memdup2 (g_bytes_get_data (reply, NULL), length);
      g_autoptr (GBytes) part = g_bytes_new_static (copy, length);
      g_autoptr (GError) error = NULL;
      g_autoptr (ScContents) contents = sc_server_reply_unpack (part, "here", &error);

      g_assert_true ((contents == NULL) == (error != NULL));
      g_assert_true (error == NULL || *error->message != '\0');
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/server-reply/contents", test_contents);
  g_test_add_func ("/server-reply/error", test_error);
  g_test_add_func ("/server-reply/cut-short", test_cut_short);
  return g_test_run ();
}
