/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "source/source.h"

/* A source of any kind: items or an error, never both and never neither. */
int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_bytes (bytes, "input", NULL, &error);
  guint n_items = contents != NULL ? sc_contents_get_n_items (contents) : 0;

  g_assert_true ((contents == NULL) == (error != NULL));
  g_assert_true (contents == NULL || n_items > 0);
  g_assert_true (error == NULL || g_utf8_validate (error->message, -1, NULL));

  for (guint i = 0; i < n_items; i++)
    {
      g_autoptr (ScObject) object = sc_contents_decode (contents, i);
      g_auto (ScItemSummary) summary = { 0 };

      sc_contents_summarize (contents, i, &summary);
      g_assert_true (g_utf8_validate (summary.subject, -1, NULL));
      g_assert_cmpint (sc_object_get_kind (object), ==, sc_contents_get_kind (contents, i));
    }

  return 0;
}
