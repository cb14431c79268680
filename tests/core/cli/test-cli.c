/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib.h>

#include "contract.h"
#include "pair-file.h"
#include "run-cli.h"

#define CRITICAL "tbsCertificate/extensions/subjectAltName/critical"

static JsonNode *
parse (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

/* The paths of all pairs with a triangle of that side's own. */
static void
collect_own (JsonArray  *pairs,
             const char *key,
             GPtrArray  *paths)
{
  for (guint i = 0; i < json_array_get_length (pairs); i++)
    {
      JsonObject *pair = json_array_get_object_element (pairs, i);

      if (json_object_get_boolean_member (pair, key))
        g_ptr_array_add (paths, (gpointer) json_object_get_string_member (pair, "path"));

      collect_own (json_object_get_array_member (pair, "children"), key, paths);
    }
}

static void
assert_own (JsonObject *document,
            const char *key,
            const char *path)
{
  g_autoptr (GPtrArray) paths = g_ptr_array_new ();

  collect_own (json_object_get_array_member (document, "pairs"), key, paths);
  g_assert_cmpuint (paths->len, ==, path != NULL ? 1 : 0);

  if (path != NULL)
    g_assert_cmpstr (g_ptr_array_index (paths, 0), ==, path);
}

static gint64
get_count (JsonObject *document,
           const char *key)
{
  return json_object_get_int_member (json_object_get_object_member (document, "summary"), key);
}

/* No count but those of what is the same or expected, and the encoding differences. */
static void
assert_counts (JsonObject *document,
               gint64      n_encoding,
               gboolean    is_all_same)
{
  g_assert_cmpint (get_count (document, "encoding"), ==, n_encoding);
  g_assert_cmpint (get_count (document, "onlyLeft"), ==, 0);
  g_assert_cmpint (get_count (document, "onlyRight"), ==, 0);
  g_assert_cmpint (get_count (document, "value"), ==, 0);
  g_assert_cmpint (get_count (document, "moved"), ==, 0);
  g_assert_cmpint (get_count (document, "same"), >, 0);
  g_assert_cmpint (get_count (document, "expected") == 0, ==, is_all_same);
}

/* The example as the files of data/examples are named, and what must come out. */
typedef struct
{
  const char *left;
  const char *right;
  int         status;
  gint64      n_encoding;
  const char *left_own;
  const char *right_own;
  const char *left_mark;
  const char *right_mark;
  const char *verdict; /* a part of it */
} Example;

static const Example examples[] = {
  { "bad.pem", "good.pem", 1, 1, CRITICAL, NULL, "warning", "check",
    "the left certificate marks Subject Alternative Name as critical; the right does not." },
  { "good.pem", "bad.pem", 1, 1, NULL, CRITICAL, "check", "warning",
    "the right certificate marks Subject Alternative Name as critical; the left does not." },
  { "good.pem", "good.pem", 0, 0, NULL, NULL, "check", "check", "Identical." },
  { "bad.pem", "bad.pem", 0, 0, CRITICAL, CRITICAL, "warning", "warning",
    "both mark Subject Alternative Name as critical." },
};

static void
test_example (gconstpointer data)
{
  const Example *self = data;
  g_autofree char *left = example (self->left);
  g_autofree char *right = example (self->right);
  g_autoptr (Run) json = run_cli ("compare", "--format=json", left, right, NULL);
  g_autoptr (Run) text = run_cli ("compare", left, right, NULL);
  g_autoptr (JsonNode) root = parse (json->out);
  JsonObject *document = json_node_get_object (root);
  JsonObject *pair = NULL;

  assert_comparison (document);
  assert_own (document, "leftOwn", self->left_own);
  assert_own (document, "rightOwn", self->right_own);
  assert_counts (document, self->n_encoding, g_str_equal (self->left, self->right));
  g_assert_cmpint (get_count (document, "leftWarnings"), ==, self->left_own != NULL);
  g_assert_cmpint (get_count (document, "rightWarnings"), ==, self->right_own != NULL);
  g_assert_nonnull (strstr (json_object_get_string_member (document, "verdict"), self->verdict));

  pair = find_path (json_object_get_array_member (document, "pairs"), CRITICAL);
  g_assert_cmpstr (json_object_get_string_member (pair, "leftMark"), ==, self->left_mark);
  g_assert_cmpstr (json_object_get_string_member (pair, "rightMark"), ==, self->right_mark);

  g_assert_cmpint (json->status, ==, self->status);
  g_assert_cmpint (text->status, ==, self->status);
  g_assert_cmpstr (json->err, ==, "");
  g_assert_cmpstr (text->err, ==, "");
}

static void
swap_members (JsonObject *object,
              const char *left,
              const char *right)
{
  JsonNode *first = json_node_copy (json_object_get_member (object, left));
  JsonNode *second = json_node_copy (json_object_get_member (object, right));

  json_object_set_member (object, left, second);
  json_object_set_member (object, right, first);
}

static void
mirror_pairs (JsonArray *pairs)
{
  for (guint i = 0; i < json_array_get_length (pairs); i++)
    {
      JsonObject *pair = json_array_get_object_element (pairs, i);

      swap_members (pair, "left", "right");
      swap_members (pair, "leftMark", "rightMark");
      swap_members (pair, "leftOwn", "rightOwn");
      mirror_pairs (json_object_get_array_member (pair, "children"));
    }
}

/* Left and right exchanged: the same document but for sides, and for the verdict's words. */
static void
test_mirror (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) there = run_cli ("compare", "--format=json", bad, good, NULL);
  g_autoptr (Run) back = run_cli ("compare", "--format=json", good, bad, NULL);
  g_autoptr (JsonNode) there_root = parse (there->out);
  g_autoptr (JsonNode) back_root = parse (back->out);
  JsonObject *mirrored = json_node_get_object (back_root);

  g_assert_false (json_node_equal (there_root, back_root));
  swap_members (mirrored, "left", "right");
  swap_members (json_object_get_object_member (mirrored, "summary"), "leftWarnings", "rightWarnings");
  swap_members (json_object_get_object_member (mirrored, "summary"), "onlyLeft", "onlyRight");
  mirror_pairs (json_object_get_array_member (mirrored, "pairs"));
  json_object_remove_member (mirrored, "verdict");
  json_object_remove_member (json_node_get_object (there_root), "verdict");
  g_assert_true (json_node_equal (there_root, back_root));
}

static void
test_ignore_expected (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GBytes) left_octets = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) right_octets = sc_base_certificate ("serialNumber", "INTEGER 4098", NULL);
  g_autofree char *left = make_file (folder, "left", left_octets);
  g_autofree char *right = make_file (folder, "right", right_octets);
  g_autoptr (Run) without = run_cli ("compare", left, right, NULL);
  g_autoptr (Run) with = run_cli ("compare", "--ignore-expected", left, right, NULL);
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) really = run_cli ("compare", "--ignore-expected", bad, good, NULL);

  g_assert_cmpint (without->status, ==, 1);
  g_assert_cmpint (with->status, ==, 0);
  g_assert_cmpint (really->status, ==, 1);
  remove_folder (folder);
}

/* The example is valid from 2025-01-01 to 2035-01-01. */
static void
test_at (void)
{
  static const struct
  {
    const char *at;
    const char *words; /* NULL: no time */
  } cases[] = {
    { "--at=2024-12-31", "valid from 2025-01-01" },
    { "--at=2024-12-31T23:59:59Z", "valid from 2025-01-01" },
    { "--at=2025-01-01", "until 2035-01-01" },
    { "--at=2025-01-01T00:30:00+01:00", "valid from 2025-01-01" },
    { "--at=2035-01-01", "until 2035-01-01" },
    { "--at=2035-01-02", "expired on 2035-01-01" },
    { "--at=yesterday", NULL },
    { "--at=2025-13-01", NULL },
    { "--at=", NULL },
  };
  g_autofree char *good = example ("good.pem");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_cli ("inspect", cases[i].at, good, NULL);

      g_test_message ("%s", cases[i].at);
      g_assert_cmpint (run->status, ==, cases[i].words != NULL ? 0 : 2);

      if (cases[i].words != NULL)
        g_assert_nonnull (strstr (run->out, cases[i].words));
      else
        g_assert_nonnull (strstr (run->err, "ISO 8601"));
    }
}

static void
test_inspect (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autofree char *ca = example ("ca.pem");
  g_autoptr (Run) sound = run_cli ("inspect", good, ca, NULL);
  g_autoptr (Run) warned = run_cli ("inspect", "--format=json", good, bad, NULL);
  g_autoptr (JsonNode) root = parse (warned->out);
  JsonObject *document = json_node_get_object (root);

  g_assert_cmpint (sound->status, ==, 0);
  g_assert_cmpint (warned->status, ==, 1);
  assert_inspection (document);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (document, "objects")), ==, 2);
}

/* What other software says is asked for, and changes neither the report nor the exit status. */
static void
test_second_opinion (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *ca = example ("ca.pem");
  g_autoptr (Run) compared = run_cli ("compare", "--second-opinion", bad, bad, NULL);
  g_autoptr (Run) unasked = run_cli ("compare", bad, bad, NULL);
  g_autoptr (Run) inspected = run_cli ("inspect", "--second-opinion", ca, NULL);
  g_autoptr (Run) json = run_cli ("inspect", "--second-opinion", "--format=json", ca, ca, NULL);
  g_autoptr (JsonNode) root = parse (json->out);
  JsonArray *objects = json_object_get_array_member (json_node_get_object (root), "objects");

  g_assert_cmpint (compared->status, ==, 0);
  g_assert_true (g_str_has_prefix (compared->out, unasked->out));
  g_assert_null (strstr (unasked->out, "Other software"));
  g_assert_nonnull (strstr (compared->out, "Opened by GnuTLS\n    Both: Yes\n"));
  g_assert_null (strstr (compared->out, "Signed with its own key"));
  g_assert_cmpint (inspected->status, ==, 0);
  g_assert_nonnull (strstr (inspected->out, "Signed with its own key\n    Yes\n"));

  for (guint i = 0; i < json_array_get_length (objects); i++)
    assert_contract (json_array_get_object_element (objects, i), asked_object_contract);
  g_assert_cmpuint (json_array_get_length (objects), ==, 2);
}

/* A certificate whose octets end in its middle is shown, and what is wrong with it is a finding. */
static void
test_inspect_broken (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GBytes) whole = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) half = g_bytes_new_from_bytes (whole, 0, g_bytes_get_size (whole) / 2);
  g_autofree char *path = make_file (folder, "half.der", half);
  g_autoptr (Run) run = run_cli ("inspect", "--format=json", path, NULL);
  g_autoptr (JsonNode) root = parse (run->out);

  g_assert_cmpint (run->status, ==, 1);
  g_assert_cmpstr (run->err, ==, "");
  assert_inspection (json_node_get_object (root));
  g_assert_nonnull (strstr (run->out, "\"der-truncated\""));
  remove_folder (folder);
}

/* One file that cannot be shown does not end the run. */
static void
test_inspect_trouble (void)
{
  g_autofree char *good = example ("good.pem");
  g_autofree char *bad = example ("bad.pem");
  g_autoptr (Run) run = run_cli ("inspect", "--format=json", good, "/no/such/file", bad, NULL);
  g_autoptr (JsonNode) root = parse (run->out);
  JsonObject *document = json_node_get_object (root);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (document, "objects")), ==, 2);
  g_assert_true (g_str_has_prefix (run->err, "sidecert-cli: /no/such/file: There is no such file."));
}

static void
test_explain (void)
{
  g_autoptr (Run) all = run_cli ("explain", NULL);
  g_autoptr (Run) one = run_cli ("explain", "san-critical", NULL);
  g_autoptr (Run) json = run_cli ("explain", "--format=json", "san-critical", NULL);
  g_autoptr (Run) all_json = run_cli ("explain", "--format=json", NULL);
  g_autoptr (Run) unknown = run_cli ("explain", "no-such-code", NULL);
  g_autoptr (JsonNode) json_root = parse (json->out);
  g_autoptr (JsonNode) all_root = parse (all_json->out);

  g_assert_cmpint (all->status, ==, 0);
  g_assert_nonnull (strstr (all->out, "san-critical"));
  g_assert_cmpint (one->status, ==, 0);
  g_assert_nonnull (strstr (one->out, "RFC 5280 §4.2.1.6"));
  g_assert_nonnull (strstr (one->out, "Symbian"));

  assert_catalogue (json_node_get_array (json_root));
  g_assert_cmpuint (json_array_get_length (json_node_get_array (json_root)), ==, 1);
  assert_catalogue (json_node_get_array (all_root));
  g_assert_cmpuint (json_array_get_length (json_node_get_array (all_root)), >, 20);

  g_assert_cmpint (unknown->status, ==, 2);
  g_assert_cmpstr (unknown->out, ==, "");
  g_assert_true (g_str_has_prefix (unknown->err, "sidecert-cli: no-such-code: "));
}

/* What is typed wrongly is trouble, says so on standard error, and writes no report. */
static void
test_usage (void)
{
  static const char *const lines[][4] = {
    { NULL },
    { "no-such-command" },
    { "compare" },
    { "compare", "one" },
    { "compare", "a", "b", "c" },
    { "compare", "--no-such-option" },
    { "inspect" },
    { "inspect", "--format=xml", "x" },
    { "inspect", "--rows=some", "x" },
    { "inspect", "--color=red", "x" },
    { "explain", "--format=html" },
    { "explain", "--rows=all" },
    { "inspect", "--ignore-expected", "x" },
    { "explain", "a", "b" },
    { "picture", "a", "b" },
    { "picture", "--output=a.gif", "b", "c" },
    { "picture", "--output=-", "b", "c" },
    { "picture", "--output=a", "b", "c" },
    { "picture", "--output=a.png", "-", "-" },
    { "picture", "--format=gif", "--output=a.png", "b" },
    { "picture", "--output=a.png", "--width=100", "b" },
    { "picture", "--output=/no/such/folder/a.png", "b", "c" },
    { "compare", "/no/such/file", "/no/such/file" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (Run) run = run_cli (lines[i][0], lines[i][1], lines[i][2], lines[i][3], NULL);

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, run->err);
      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_true (g_str_has_prefix (run->err, "sidecert-cli: "));
    }
}

/* Two objects of it are no two inputs: each side would read a part. */
static void
test_standard_input (void)
{
  g_autofree char *good = example ("good.pem");
  g_autofree char *ca = example ("ca.pem");
  const char *const commands[] = { "compare", "picture --format=svg --output=-" };

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autofree char *line = g_strdup_printf ("cat \"$1\" \"$2\" | \"$0\" %s -- -#1 -#2", commands[i]);
      g_autoptr (Run) run = run_shell (line, good, ca);

      g_assert_cmpint (run->status, ==, 2);
      g_assert_cmpstr (run->out, ==, "");
      g_assert_nonnull (strstr (run->err, "Standard input can be read once only."));
    }
}

/* What is said to ask for another object does so where it is said to stand. */
static void
test_standard_input_choice (void)
{
  g_autofree char *good = example ("good.pem");
  g_autofree char *ca = example ("ca.pem");
  static const char *const lines[] = { "cat \"$1\" \"$2\" | \"$0\" compare -- \"$1\" -#1",
                                       "cat \"$1\" \"$2\" | \"$0\" compare -- -#1 \"$1\"" };
  g_autoptr (Run) run = run_shell ("cat \"$1\" \"$2\" | \"$0\" compare \"$1\" -", good, ca);

  g_assert_nonnull (strstr (run->err, "“-#1” in its place, and “--” before the names, ask for the first."));
  for (gsize i = 0; i < G_N_ELEMENTS (lines); i++)
    {
      g_autoptr (Run) first = run_shell (lines[i], good, ca);

      g_assert_cmpint (first->status, ==, 0);
      g_assert_cmpstr (first->err, ==, "");
      g_assert_nonnull (strstr (first->out, "Identical."));
    }
}

static void
test_help (void)
{
  static const char *const commands[] = { "compare", "inspect", "explain", "picture" };
  g_autoptr (Run) help = run_cli ("--help", NULL);
  g_autoptr (Run) version = run_cli ("--version", NULL);
  g_autoptr (Run) ascii = run_shell ("LC_ALL=C \"$0\" --help; LC_ALL=C \"$0\" inspect no-such-file", NULL, NULL);

  g_assert_cmpint (help->status, ==, 0);
  g_assert_cmpint (version->status, ==, 0);
  g_assert_true (g_str_has_prefix (ascii->out, help->out));
  g_assert_nonnull (strstr (help->out, "\n  sidecert-cli compare "));
  g_assert_nonnull (strstr (ascii->out, "“sidecert-cli COMMAND --help”"));
  g_assert_true (g_regex_match_simple ("^sidecert-cli [0-9]+\\.[0-9]+", version->out, 0, 0));

  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      g_autoptr (Run) run = run_cli (commands[i], "--help", NULL);

      g_assert_nonnull (strstr (help->out, commands[i]));
      g_assert_cmpint (run->status, ==, 0);
      g_assert_nonnull (strstr (run->out, "The exit status is 0"));
      g_assert_nonnull (strstr (run->out, "--format="));
      g_assert_nonnull (strstr (run->out, "\nExamples:\n  sidecert-cli "));
    }
}

/* Neither a name in a certificate, nor a file's name, nor an argument reaches the terminal as a command to it. */
static void
test_escapes (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GBytes) octets = sc_base_certificate ("subject.commonName",
                                                   "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"\\x1b]0;owned\\x07\" } }", NULL);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("x", 1);
  g_autofree char *hostile = make_file (folder, "\x1b[31m.pem", octets);
  g_autofree char *useless = make_file (folder, "\x1b[32m.pem", nothing);
  const char *const formats[] = { "--format=text", "--format=json", "--format=markdown", "--format=html" };

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (Run) compare = run_cli ("compare", formats[i], hostile, hostile, NULL);
      g_autoptr (Run) inspect = run_cli ("inspect", formats[i], hostile, useless, NULL);
      g_autoptr (Run) option = run_cli ("inspect", "--\x1b[33m", formats[i], NULL);

      g_assert_cmpint (compare->status, ==, 0);
      g_assert_cmpint (inspect->status, ==, 2);
      g_assert_cmpint (option->status, ==, 2);
      g_assert_nonnull (strstr (inspect->out, "u{001B}]0;owned"));
      g_assert_nonnull (strstr (inspect->err, "u{001B}[32m.pem"));

      for (const char *const *text = (const char *const[]) { compare->out, compare->err, inspect->out, inspect->err,
                                                             option->out, option->err, NULL };
           *text != NULL; text++)
        {
          g_assert_null (strchr (*text, '\x1b'));
          g_assert_null (strchr (*text, '\a'));
        }
    }

  remove_folder (folder);
}

/* What is told of the same files is the same, so that reports can be compared by diff. */
static void
test_again (void)
{
  static const char *const formats[] = { "--format=text", "--format=json", "--format=markdown", "--format=html" };
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autoptr (Run) first = run_cli ("compare", "--at=2026-01-01", "--second-opinion", formats[i], bad, good, NULL);
      g_autoptr (Run) again = run_cli ("compare", "--at=2026-01-01", "--second-opinion", formats[i], bad, good, NULL);

      g_assert_cmpstr (first->out, ==, again->out);
    }
}

/* A report in each format, of one kind or many, is what was asked for. */
static void
test_formats (void)
{
  static const struct
  {
    const char *format;
    const char *start;
    const char *end;
  } cases[] = {
    { "--format=text", "", "\n" },
    { "--format=json", "{\n", "}\n" },
    { "--format=markdown", "## ", "UTC*\n" },
    { "--format=html", "<!DOCTYPE html>\n", "</html>\n" },
  };
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) compared = run_cli ("compare", cases[i].format, "--second-opinion", bad, good, NULL);
      g_autoptr (Run) inspected = run_cli ("inspect", cases[i].format, "--second-opinion", bad, good, NULL);

      g_assert_cmpint (compared->status, ==, 1);
      g_assert_cmpint (inspected->status, ==, 1);

      for (const char *const *text = (const char *const[]) { compared->out, inspected->out, NULL }; *text != NULL;
           text++)
        {
          g_assert_true (g_str_has_prefix (*text, cases[i].start));
          g_assert_true (g_str_has_suffix (*text, cases[i].end));
          g_assert_nonnull (strstr (*text, "san-critical"));
          g_assert_nonnull (strstr (*text, "GnuTLS"));
        }
    }
}

static guint
count_pairs (JsonArray *pairs)
{
  guint n_pairs = json_array_get_length (pairs);

  for (guint i = 0; i < json_array_get_length (pairs); i++)
    n_pairs += count_pairs (json_object_get_array_member (json_array_get_object_element (pairs, i), "children"));

  return n_pairs;
}

/* The example differs in a critical, which lies in an extension in Extensions; in the serial number; in the signature;
 * in two fingerprints in their group. */
/* What is said of one file under a cover goes for the next one, too. */
static void
test_hide_names (void)
{
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *ca = example ("ca.pem");
  g_autoptr (Run) json = run_cli ("inspect", "--hide-names", "--format=json", bad, ca, bad, NULL);
  g_autoptr (Run) html = run_cli ("inspect", "--hide-names", "--format=html", ca, bad, NULL);
  g_autoptr (Run) same = run_cli ("compare", "--hide-names", bad, bad, NULL);
  g_autoptr (JsonNode) root = parse (json->out);
  JsonArray *objects = json_object_get_array_member (json_node_get_object (root), "objects");
  static const char *const sources[] = { "file-1.pem", "file-2.pem", "file-1.pem" };
  static const char *const fingerprints[] = { "fingerprint-1", "fingerprint-4", "fingerprint-1" };

  g_assert_true (json_object_get_boolean_member (json_node_get_object (root), "namesHidden"));
  g_assert_cmpuint (json_array_get_length (objects), ==, G_N_ELEMENTS (sources));
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    {
      JsonObject *object = json_array_get_object_element (objects, i);

      g_assert_cmpstr (json_object_get_string_member (object, "source"), ==, sources[i]);
      g_assert_cmpstr (json_object_get_string_member (object, "sha256"), ==, fingerprints[i]);
    }

  g_assert_nonnull (strstr (html->out, "<title>file-1.pem</title>"));
  g_assert_null (strstr (html->out, "ca.pem"));
  g_assert_nonnull (strstr (same->out, "Right: file-1.pem"));
  g_assert_cmpint (same->status, ==, 0);
}

static void
test_rows (void)
{
  static const struct
  {
    const char *rows;
    guint       n_pairs;
  } cases[] = {
    { "--rows=warnings", 3 },
    { "--rows=differences", 8 },
  };
  g_autofree char *bad = example ("bad.pem");
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) all = run_cli ("compare", "--format=json", "--rows=all", bad, good, NULL);
  g_autoptr (Run) usual = run_cli ("compare", "--format=json", bad, good, NULL);
  g_autoptr (Run) text = run_cli ("compare", "--rows=all", bad, good, NULL);
  g_autoptr (Run) one = run_cli ("inspect", "--rows=warnings", "--format=json", bad, NULL);
  g_autoptr (JsonNode) one_root = parse (one->out);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) run = run_cli ("compare", "--format=json", cases[i].rows, bad, good, NULL);
      g_autoptr (JsonNode) root = parse (run->out);
      JsonObject *document = json_node_get_object (root);

      assert_pairs (json_object_get_array_member (document, "pairs"));
      g_assert_cmpuint (count_pairs (json_object_get_array_member (document, "pairs")), ==, cases[i].n_pairs);
      g_assert_cmpint (get_count (document, "same"), ==, 43);
    }

  g_assert_cmpstr (all->out, ==, usual->out);
  g_assert_nonnull (strstr (text->out, "\nVersion "));
  assert_inspection (json_node_get_object (one_root));
  g_assert_nonnull (strstr (one->out, CRITICAL));
  g_assert_null (strstr (one->out, "serialNumber"));
}

/* Each of several is called what asks for it alone, in every format; one by itself is not. */
static void
assert_numbered (const char *bundle,
                 const char *good)
{
  static const char *const formats[] = { "text", "json", "markdown", "html" };
  g_autofree char *first = g_strconcat (bundle, "#1", NULL);
  g_autofree char *second = g_strconcat (bundle, "#2", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *format = g_strconcat ("--format=", formats[i], NULL);
      g_autoptr (Run) all = run_cli ("inspect", format, bundle, NULL);
      g_autoptr (Run) one = run_cli ("inspect", format, second, NULL);
      g_autoptr (Run) alone = run_cli ("inspect", format, good, NULL);
      const char *place = strstr (all->out, first);

      g_assert_nonnull (place);
      g_assert_nonnull (strstr (place, second));
      g_assert_null (strstr (one->out, first));
      g_assert_nonnull (strstr (one->out, second));
      g_assert_null (strstr (alone->out, "good.pem#"));
    }
}

/* The first certificate of a bundle is taken, and that there are more is said. */
static void
test_bundle (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *good = example ("good.pem");
  g_autofree char *ca = example ("ca.pem");
  g_autofree char *good_text = NULL;
  g_autofree char *ca_text = NULL;
  g_autofree char *both = NULL;
  g_autofree char *bundle = NULL;
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (Run) run = NULL;

  g_assert_true (g_file_get_contents (good, &good_text, NULL, NULL));
  g_assert_true (g_file_get_contents (ca, &ca_text, NULL, NULL));
  both = g_strconcat (good_text, ca_text, NULL);
  octets = g_bytes_new (both, strlen (both));
  bundle = make_file (folder, "bundle.pem", octets);

  run = run_cli ("compare", bundle, good, NULL);
  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->err, "number 1 is compared"));
  g_assert_nonnull (strstr (run->out, "bundle.pem#1\n"));
  assert_numbered (bundle, good);
  remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("SIDECERT_CLI"));
  g_unsetenv ("COLUMNS");

  for (gsize i = 0; i < G_N_ELEMENTS (examples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cli/example/%s/%s", examples[i].left, examples[i].right);

      g_test_add_data_func (path, &examples[i], test_example);
    }

  g_test_add_func ("/cli/mirror", test_mirror);
  g_test_add_func ("/cli/ignore-expected", test_ignore_expected);
  g_test_add_func ("/cli/at", test_at);
  g_test_add_func ("/cli/inspect", test_inspect);
  g_test_add_func ("/cli/second-opinion", test_second_opinion);
  g_test_add_func ("/cli/inspect-broken", test_inspect_broken);
  g_test_add_func ("/cli/inspect-trouble", test_inspect_trouble);
  g_test_add_func ("/cli/explain", test_explain);
  g_test_add_func ("/cli/usage", test_usage);
  g_test_add_func ("/cli/standard-input", test_standard_input);
  g_test_add_func ("/cli/standard-input/choice", test_standard_input_choice);
  g_test_add_func ("/cli/help", test_help);
  g_test_add_func ("/cli/escapes", test_escapes);
  g_test_add_func ("/cli/again", test_again);
  g_test_add_func ("/cli/formats", test_formats);
  g_test_add_func ("/cli/hide-names", test_hide_names);
  g_test_add_func ("/cli/rows", test_rows);
  g_test_add_func ("/cli/bundle", test_bundle);
  return g_test_run ();
}
