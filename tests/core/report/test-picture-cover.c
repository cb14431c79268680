/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cover.h"
#include "report/picture/picture-private.h"

#include "leaks.h"
#include "own-samples.h"
#include "trees.h"

/* (transfer full): all that is on the picture or said of it: what each line of text says is a line, and a paragraph is
 * one, too, so that it does not matter where it was broken */
static char *
dup_text (const ScPicture *picture)
{
  GString *lines = g_string_new (NULL);
  g_autoptr (GString) whole = g_string_new (NULL);

  for (guint i = 0; i < picture->items->len; i++)
    {
      const ScItem *item = &g_array_index (picture->items, ScItem, i);

      if (item->text == NULL)
        continue;
      g_string_append_printf (lines, "%s\n", item->text);
      g_string_append (whole, item->text);
    }

  g_string_append_printf (lines, "%s\n%s\n%s\n", picture->title, picture->description, picture->maker);
  return g_string_free (g_string_append (lines, whole->str), FALSE);
}

/* (transfer full) */
static ScPicture *
draw (const ScComparison *comparison,
      ScFilterKind        rows)
{
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());
  ScPictureOptions options = { .report = { .now = TEST_NOW }, .rows = rows, .width = SC_PICTURE_WIDTH };

  sc_cover_add (cover, comparison);
  options.report.words = sc_cover_get_words (cover);
  return sc_picture_new (comparison, &options);
}

/* Each beside the one before. */
static void
add_samples (Leaks       *leaks,
             GPtrArray   *samples,
             ScFilterKind rows)
{
  g_autoptr (ScObject) last = NULL;

  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);
      g_autoptr (ScObject) object = sc_object_decode (sample->octets, sample->name);
      g_autoptr (ScComparison) comparison = sc_comparison_new (last != NULL ? last : object, object, TEST_NOW);
      g_autoptr (ScPicture) picture = draw (comparison, rows);
      g_autofree char *text = dup_text (picture);

      leaks_add (leaks, sample->name, comparison, text);
      g_clear_pointer (&last, sc_object_unref);
      last = g_steal_pointer (&object);
    }
}

static void
test_own (void)
{
  g_autoptr (GPtrArray) own = sc_own_samples_load ();
  g_autoptr (Leaks) leaks = leaks_new ();

  g_assert_cmpuint (own->len, >, 0);
  leaks_add_own_words (leaks);
  add_samples (leaks, own, SC_FILTER_DIFFERENCES);
  leaks_assert_none (leaks);
}

static void
test_corpus (void)
{
  const char *directory = g_getenv (SC_CORPUS_VARIABLE);
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (Leaks) leaks = leaks_new ();

  if (directory == NULL)
    {
      g_test_skip (SC_CORPUS_VARIABLE " names no folder");
      return;
    }

  others = sc_samples_load (directory);
  g_assert_cmpuint (others->len, >, 0);
  leaks_add_own_words (leaks);
  add_samples (leaks, others, SC_FILTER_DIFFERENCES);
  leaks_assert_none (leaks);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/picture-cover/leaks/own", test_own);
  g_test_add_func ("/picture-cover/leaks/corpus", test_corpus);

  return g_test_run ();
}
