/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/markdown-text.h"

#include "markdown.h"

static const char *const hostile[] = {
  "plain words",
  "[click](https://evil.example/)",
  "<script>alert(1)</script> <b>",
  "https://evil.example/x www.evil.example WWW.evil.example mailto:a@b.example",
  "admin@example.com @someone #1 !1 %1 &1 $1 ~label ^x :smile:",
  "a|b||c \\| \\\\| |",
  "`code` ``more`` ` `` ``` x`",
  "`",
  " leading and trailing ",
  "**bold** _it_ ~~gone~~ \\*",
  "&lt;b&gt; &#60; &amp;",
  "0123456789abcdef0123456789abcdef01234567",
  "\\",
  "a\\",
  "",
  "  ",
};

/* In a cell nothing ends it but its own end, and what a reader sees is what was meant. */
static void
check (void (*append) (GString *, const char *),
       const char *text)
{
  g_autoptr (GString) row = g_string_new ("| ");
  g_autoptr (GPtrArray) cells = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *wanted = g_strstrip (g_strdup (text));

  append (row, text);
  g_string_append (row, " | next |");
  g_test_message ("%s", row->str);
  cells = md_split_row (row->str);
  g_assert_cmpuint (cells->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (cells, 1), ==, "next");
  shown = g_strstrip (md_render (g_ptr_array_index (cells, 0)));
  g_assert_cmpstr (shown, ==, wanted);
}

static void
test_code (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    check (sc_markdown_append_code, hostile[i]);
}

static void
test_text (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    check (sc_markdown_append_text, hostile[i]);
}

/* What a site would make a link of stands in code; the rest stays readable. */
static void
test_links (void)
{
  static const struct
  {
    const char *text;
    const char *markdown;
  } cases[] = {
    { "see https://example.com now", "see `https://example.com` now" },
    { "ask a@example.com", "ask `a@example.com`" },
    { "Both: Yes, at 10:30", "Both: Yes, at 10:30" },
    { "mail.example.com", "mail.example.com" },
    { "commit deadbeef1", "commit `deadbeef1`" },
    { "a_b*c", "a\\_b\\*c" },
    { "PHP's (sop/crypto#5).", "PHP's (`sop/crypto#5`)." },
    { "(\"#1\")", "(\"`#1`\")" },
    { "(@)", "(`@`)" },
    { "a@b(c), d", "`a@b(c`), d" },
    { "\u2068ש a@b\u2069, d", "\u2068ש `a@b`\u2069, d" },
    { "“\u2068a@b\u2069”\u200e  (\u2068#1\u2069)", "“\u2068`a@b`\u2069”\u200e  (\u2068`#1`\u2069)" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      sc_markdown_append_text (out, cases[i].text);
      g_assert_cmpstr (out->str, ==, cases[i].markdown);
    }
}

/* Octets make lines where there is no room for all; what is shorter, or no octets, stays whole. */
static void
test_octets (void)
{
  static const struct
  {
    const char *text;
    const char *markdown;
  } cases[] = {
    { "00:01:02:03:04:05:06:07", "`00:01:02:03:04:05:06:07`" },
    { "\u200e\u2068ש\u2069: \u2068a|b\u2069", "`ש: a`&#124;`b`" },
    { "00:01:02:03:04:05:06:07:08:09:0A:0B:0C:0D:0E:0F:10",
      "`00:01:02:03:04:05:06:07:` `08:09:0A:0B:0C:0D:0E:0F:` `10`" },
    { "000102030405060708090a0b0c0d0e0f10111213", "`000102030405060708090a0b0c0d0e0f10111213`" },
    { "000102030405060708090a0b0c0d0e0f1011121314", "`000102030405060708090a0b0c0d0e0f` `1011121314`" },
    { "00010203-0405-0607-0809-0a0b0c0d0e0f-and-what-follows",
      "`00010203-0405-0607-0809-0a0b0c0d0e0f-and-what-follows`" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);

      sc_markdown_append_code (out, cases[i].text);
      g_assert_cmpstr (out->str, ==, cases[i].markdown);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown-text/code", test_code);
  g_test_add_func ("/markdown-text/text", test_text);
  g_test_add_func ("/markdown-text/links", test_links);
  g_test_add_func ("/markdown-text/octets", test_octets);
  return g_test_run ();
}
