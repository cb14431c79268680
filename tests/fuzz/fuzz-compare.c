/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "invariants.h"
#include "report/cover.h"
#include "report/html-report.h"
#include "report/json-report.h"
#include "report/markdown-report.h"
#include "report/text-report.h"

static void
report_in (const ScWords      *words,
           const ScComparison *comparison)
{
  g_autoptr (GString) out = g_string_new (NULL);
  ScReportOptions options = { .words = words };

  sc_text_report_compare (out, comparison, &options);
  sc_json_report_compare (out, comparison, NULL, &options);
  sc_markdown_report (out, comparison, NULL, &options);
  sc_html_report_add (out, comparison, NULL, 0, &options);
  g_assert_true (g_utf8_validate (out->str, (gssize) out->len, NULL));
}

/* Everything that is ever said of a pair, and the same with names hidden. */
static void
report (ScObject *left,
        ScObject *right)
{
  g_autoptr (ScComparison) comparison = sc_comparison_new (left, right, 0);
  g_autoptr (ScCover) cover = sc_cover_new (sc_words_plain ());

  report_in (sc_words_plain (), comparison);
  sc_cover_add (cover, comparison);
  report_in (sc_cover_get_words (cover), comparison);
}

/* The two halves of the input, one beside the other. */
int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  size_t half = size / 2;
  g_autoptr (GBytes) left_octets = g_bytes_new (data, half);
  g_autoptr (GBytes) right_octets = g_bytes_new (data + half, size - half);
  g_autoptr (ScObject) left = sc_object_decode (left_octets, "left");
  g_autoptr (ScObject) right = sc_object_decode (right_octets, "right");

  sc_invariants_check_mirror (left, right);
  report (left, right);

  return 0;
}
