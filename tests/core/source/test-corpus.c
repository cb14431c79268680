/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

/* Other people's files: each opens, or says in one sentence or two why not. */

/* Those that the makers of the files have told. (nullable): none */
static const char *const passwords[] = { NULL, "foobar", "1234", "password", "123456",
                                         "CaudFocwijRupogDoicsApfiHadManUgNa" };

static ScContents *
list (const char  *path,
      GError     **error)
{
  ScContents *contents = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (passwords) && contents == NULL; i++)
    {
      g_clear_error (error);
      contents = sc_source_list_path (path, passwords[i], error);

      if (contents == NULL && (*error)->code != SC_SOURCE_ERROR_PASSWORD_NEEDED &&
          (*error)->code != SC_SOURCE_ERROR_PASSWORD_WRONG)
        break;
    }

  return contents;
}

static void
check_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = list (path, &error);

  if (contents == NULL)
    {
      g_test_message ("%s: %s", path, error->message);
      g_assert_true (error->domain == SC_SOURCE_ERROR);
      g_assert_true (g_str_has_suffix (error->message, "."));
      return;
    }

  g_assert_cmpuint (sc_contents_get_n_items (contents), >, 0);
  for (guint i = 0; i < sc_contents_get_n_items (contents); i++)
    {
      g_auto (ScItemSummary) summary = { 0 };

      sc_contents_summarize (contents, i, &summary);
      g_assert_true (g_utf8_validate (summary.subject, -1, NULL));
    }
}

static void
check_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name = NULL;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        check_folder (child);
      else
        check_file (child);
    }
}

static void
test_corpus (void)
{
  const char *corpus = g_getenv ("SIDECERT_CORPUS");

  if (corpus == NULL)
    {
      g_test_skip ("SIDECERT_CORPUS is not set");
      return;
    }

  check_folder (corpus);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source/corpus", test_corpus);

  return g_test_run ();
}
