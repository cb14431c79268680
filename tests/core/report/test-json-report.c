/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-report.h"

#include "contract.h"
#include "trees.h"
#include "x509/second-opinion.h"

#define CRITICAL "tbsCertificate/extensions/subjectAltName/critical"

static JsonNode *
parse (const GString *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text->str, (gssize) text->len, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

/* Everything, as a report has it that is asked for no more. */
static const ScReportOptions usual = { 0 };

static void
add_object (GString  *out,
            ScObject *object,
            ScObject *opinion,
            guint     position)
{
  g_autoptr (ScComparison) alone = sc_comparison_new (object, NULL, TEST_NOW);
  g_autoptr (ScComparison) asked = opinion != NULL ? sc_comparison_new (opinion, NULL, TEST_NOW) : NULL;

  sc_json_report_inspect_add (out, alone, asked, position, &usual);
}

static JsonNode *
report_comparison (const ScComparison *comparison)
{
  g_autoptr (GString) out = g_string_new (NULL);

  sc_json_report_compare (out, comparison, NULL, &usual);
  g_assert_true (g_str_has_suffix (out->str, "}\n"));
  return parse (out);
}

static JsonNode *
report_inspection (ScObject *const *objects,
                   guint            n_objects)
{
  g_autoptr (GString) out = g_string_new (NULL);

  sc_json_report_inspect_begin (out, &usual);

  for (guint i = 0; i < n_objects; i++)
    add_object (out, objects[i], NULL, i);

  sc_json_report_inspect_end (out, n_objects);
  g_assert_true (g_str_has_suffix (out->str, "}\n"));
  return parse (out);
}

/* What other software says stands beside our own fields and pairs, and only where it was asked. */
static void
test_second_opinion (void)
{
  g_autoptr (ScComparison) comparison = take_comparison (load_example ("ca.pem"), load_example ("good.pem"));
  g_autoptr (ScObject) left = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_LEFT));
  g_autoptr (ScObject) right = sc_second_opinion_ask (sc_comparison_get_object (comparison, SC_RIGHT));
  g_autoptr (ScComparison) opinion = sc_comparison_new (left, right, TEST_NOW);
  g_autoptr (GString) compared = g_string_new (NULL);
  g_autoptr (GString) inspected = g_string_new (NULL);
  g_autoptr (JsonNode) compared_root = NULL;
  g_autoptr (JsonNode) inspected_root = NULL;
  JsonArray *objects = NULL;
  JsonObject *object = NULL;
  JsonObject *pair = NULL;

  sc_json_report_compare (compared, comparison, opinion, &usual);
  compared_root = parse (compared);
  object = json_node_get_object (compared_root);
  assert_contract (object, asked_compare_contract);
  g_assert_cmpuint (assert_pairs (json_object_get_array_member (object, "secondOpinion")), ==, 3);
  pair = find_path (json_object_get_array_member (object, "secondOpinion"), "computed/gnutlsSignature");
  g_assert_cmpstr (json_object_get_string_member (pair, "relation"), ==, "left-only");
  g_assert_true (json_object_get_null_member (pair, "leftMark"));
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (pair, "left"), "meaning"), ==, "Yes");
  g_assert_null (find_path (json_object_get_array_member (object, "pairs"), "computed/gnutlsSignature"));

  sc_json_report_inspect_begin (inspected, &usual);
  add_object (inspected, sc_comparison_get_object (comparison, SC_LEFT), left, 0);
  sc_json_report_inspect_end (inspected, 1);
  inspected_root = parse (inspected);
  objects = json_object_get_array_member (json_node_get_object (inspected_root), "objects");
  object = json_array_get_object_element (objects, 0);
  assert_contract (object, asked_object_contract);
  assert_fields (json_object_get_array_member (object, "secondOpinion"));
  g_assert_cmpuint (json_array_get_length (json_object_get_array_member (object, "secondOpinion")), ==, 3);
}

static void
test_example (void)
{
  g_autoptr (GBytes) bad = load_example ("bad.pem");
  g_autoptr (ScComparison) comparison = take_comparison (g_bytes_ref (bad), load_example ("good.pem"));
  g_autoptr (JsonNode) root = report_comparison (comparison);
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bad);
  JsonObject *document = json_node_get_object (root);
  JsonObject *pair = NULL;
  JsonObject *left = NULL;
  JsonObject *right = NULL;
  JsonObject *finding = NULL;
  gsize offset = 0;

  assert_comparison (document);
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (document, "left"), "source"), ==,
                   "left.pem");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (document, "left"), "sha256"), ==, sha256);
  g_assert_cmpstr (json_array_get_string_element (json_object_get_array_member (document, "remarks"), 0), ==, "same-key");

  pair = find_path (json_object_get_array_member (document, "pairs"), CRITICAL);
  g_assert_nonnull (pair);
  g_assert_cmpstr (json_object_get_string_member (pair, "relation"), ==, "differs");
  g_assert_cmpstr (json_object_get_string_member (pair, "leftMark"), ==, "warning");
  g_assert_cmpstr (json_object_get_string_member (pair, "rightMark"), ==, "check");
  g_assert_true (json_object_get_boolean_member (pair, "leftOwn"));
  g_assert_false (json_object_get_boolean_member (pair, "rightOwn"));
  g_assert_false (json_object_get_boolean_member (pair, "expected"));

  left = json_object_get_object_member (pair, "left");
  g_assert_cmpstr (json_object_get_string_member (left, "meaning"), ==, "Yes");
  g_assert_cmpstr (json_object_get_string_member (left, "type"), ==, "BOOLEAN");
  g_assert_cmpint (json_object_get_int_member (left, "length"), ==, 3);
  offset = (gsize) json_object_get_int_member (left, "offset");
  g_assert_cmpmem ((const guint8 *) g_bytes_get_data (bad, NULL) + offset, 3, "\x01\x01\xFF", 3);

  /* Omitted: at the place where it would stand, behind the OBJECT IDENTIFIER of five octets. */
  right = json_object_get_object_member (pair, "right");
  g_assert_cmpstr (json_object_get_string_member (right, "meaning"), ==, "No");
  g_assert_cmpint (json_object_get_int_member (right, "length"), ==, 0);
  g_assert_cmpint (json_object_get_int_member (right, "offset"), ==, offset);

  finding = json_array_get_object_element (json_object_get_array_member (left, "findings"), 0);
  g_assert_cmpstr (json_object_get_string_member (finding, "code"), ==, "san-critical");
  g_assert_cmpstr (json_object_get_string_member (finding, "severity"), ==, "warning");
  g_assert_cmpint (json_object_get_int_member (finding, "offset"), ==, offset);
  g_assert_cmpint (json_object_get_int_member (finding, "length"), ==, 3);
}

/* What is written is what the library would write. */
static void
assert_pretty (const GString *text)
{
  g_autoptr (JsonNode) root = parse (text);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *whole = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  whole = json_generator_to_data (generator, NULL);
  g_assert_cmpint (strncmp (text->str, whole, strlen (whole)), ==, 0);
  g_assert_cmpstr (text->str + strlen (whole), ==, "\n");
}

/* (transfer full): a certificate of @n names, each a Name of two attributes */
static GBytes *
make_many_names (guint n)
{
  g_autoptr (GString) text = g_string_new ("SEQUENCE { ");

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "[4] { SEQUENCE { $subject.countryName SET { SEQUENCE { OID 2.5.4.3 UTF8String \"%u\" } } } } ", i);

  g_string_append (text, "}");
  return sc_base_certificate ("subjectAltName.value", text->str, NULL);
}

static void
test_pieces (void)
{
  static const guint numbers[] = { 0, 1, 40, 300 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (GBytes) octets = make_many_names (numbers[i]);
      g_autoptr (ScComparison) comparison = take_comparison (g_bytes_ref (octets), sc_base_certificate (NULL, NULL));
      g_autoptr (GString) compared = g_string_new (NULL);
      g_autoptr (GString) inspected = g_string_new (NULL);

      sc_json_report_compare (compared, comparison, NULL, &usual);
      assert_pretty (compared);
      sc_json_report_inspect_begin (inspected, &usual);
      add_object (inspected, sc_comparison_get_object (comparison, SC_LEFT), NULL, 0);
      add_object (inspected, sc_comparison_get_object (comparison, SC_RIGHT), NULL, 1);
      sc_json_report_inspect_end (inspected, 2);
      assert_pretty (inspected);
    }
}

static void
test_one_sided (void)
{
  g_autoptr (ScComparison) comparison = NULL;
  g_autoptr (JsonNode) root = NULL;
  JsonObject *pair = NULL;

  comparison = take_comparison (sc_base_certificate ("subjectAltName", "", NULL), sc_base_certificate (NULL, NULL));
  root = report_comparison (comparison);
  assert_comparison (json_node_get_object (root));
  pair = find_path (json_object_get_array_member (json_node_get_object (root), "pairs"),
                    "tbsCertificate/extensions/subjectAltName");
  g_assert_nonnull (pair);
  g_assert_cmpstr (json_object_get_string_member (pair, "relation"), ==, "right-only");
  g_assert_true (json_object_get_null_member (pair, "left"));
  g_assert_true (json_object_get_null_member (pair, "leftMark"));
  g_assert_false (json_object_get_null_member (pair, "right"));
}

static void
test_pair_files (void)
{
  g_auto (GStrv) paths = sc_pair_file_list ();

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (ScPairFile) file = sc_pair_file_load (paths[i], NULL);
      g_autoptr (ScComparison) comparison = NULL;
      g_autoptr (JsonNode) root = NULL;

      g_test_message ("%s", paths[i]);
      comparison = take_comparison (g_bytes_ref (file->octets[SC_LEFT]), g_bytes_ref (file->octets[SC_RIGHT]));
      root = report_comparison (comparison);
      assert_comparison (json_node_get_object (root));
    }
}

static void
test_inspect (void)
{
  g_autoptr (ScObject) first = take_object (load_example ("good.pem"), "good.pem");
  g_autoptr (ScObject) second = take_object (load_example ("ca.pem"), "ca.pem");
  ScObject *const objects[] = { first, second };

  for (guint n = 0; n <= G_N_ELEMENTS (objects); n++)
    {
      g_autoptr (JsonNode) root = report_inspection (objects, n);
      JsonArray *array = json_object_get_array_member (json_node_get_object (root), "objects");

      assert_inspection (json_node_get_object (root));
      g_assert_cmpuint (json_array_get_length (array), ==, n);

      for (guint i = 0; i < n; i++)
        g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (array, i), "source"), ==,
                         sc_object_get_source (objects[i]));
    }
}

/* RFC 5280 §4.1: these paths are in every certificate, and their octets begin with these identifiers (X.690 §8). */
static void
test_paths (void)
{
  static const struct
  {
    const char *path;
    guint8      identifier;
  } paths[] = {
    { "certificate", 0x30 },
    { "tbsCertificate", 0x30 },
    { "tbsCertificate/version", 0xA0 },
    { "tbsCertificate/serialNumber", 0x02 },
    { "tbsCertificate/signature/parameters", 0x05 },
    { "tbsCertificate/issuer/0/0/value", 0x0C },
    { "tbsCertificate/validity/notAfter", 0x17 },
    { "tbsCertificate/subjectPublicKeyInfo/algorithm/parameters", 0x05 },
    { "tbsCertificate/extensions/basicConstraints/extnValue", 0x04 },
    { "signatureAlgorithm/algorithm", 0x06 },
    { "signatureValue", 0x03 },
  };
  g_autoptr (GBytes) octets = load_example ("good.pem");
  g_autoptr (ScObject) object = take_object (g_bytes_ref (octets), "good.pem");
  ScObject *const objects[] = { object };
  g_autoptr (JsonNode) root = report_inspection (objects, 1);
  JsonArray *array = json_object_get_array_member (json_node_get_object (root), "objects");
  JsonArray *fields = json_object_get_array_member (json_array_get_object_element (array, 0), "fields");
  const guint8 *data = g_bytes_get_data (octets, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      JsonObject *field = find_path (fields, paths[i].path);

      g_test_message ("%s", paths[i].path);
      g_assert_nonnull (field);
      g_assert_cmphex (data[json_object_get_int_member (field, "offset")], ==, paths[i].identifier);
      g_assert_cmpint (json_object_get_int_member (field, "length"), >, 0);
    }

  g_assert_nonnull (find_path (fields, "computed/sha256"));
}

/* What a stranger wrote is text in JSON, never its control characters. */
static void
test_hostile (void)
{
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (ScObject) object = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;

  octets = sc_base_certificate ("subject.commonName",
                                "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"\\\"\\x1b[31m\\u202e\\x00\\\\\" } }", NULL);
  object = sc_object_decode (octets, "a\x1b]0;b\xFF\n.pem");
  sc_json_report_inspect_begin (out, &usual);
  add_object (out, object, NULL, 0);
  sc_json_report_inspect_end (out, 1);
  g_assert_true (g_utf8_validate (out->str, (gssize) out->len, NULL));
  assert_lacks (out->str, "\x1b");
  assert_lacks (out->str, "\u202e");
  root = parse (out);
  assert_inspection (json_node_get_object (root));
  assert_contains (out->str, "\"a\\\\u{001B}]0;b\\\\x{FF}\\\\u{000A}.pem\"");
}

static void
test_catalogue (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (JsonNode) root = NULL;
  JsonArray *array = NULL;
  guint n_entries = 0;
  const ScCatalogueEntry *const *entries = sc_catalogue_list (&n_entries);

  sc_json_report_catalogue (out, entries, n_entries);
  root = parse (out);
  array = json_node_get_array (root);
  assert_catalogue (array);
  g_assert_cmpuint (json_array_get_length (array), ==, n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      JsonObject *entry = json_array_get_object_element (array, i);
      JsonArray *victims = json_object_get_array_member (entry, "victims");
      guint n_victims = entries[i]->victims != NULL ? g_strv_length ((char **) entries[i]->victims) : 0;

      g_assert_cmpstr (json_object_get_string_member (entry, "code"), ==, entries[i]->code);
      g_assert_cmpstr (json_object_get_string_member (entry, "severity"), ==, sc_severity_get_name (entries[i]->severity));
      g_assert_cmpuint (json_array_get_length (victims), ==, n_victims);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/json/example", test_example);
  g_test_add_func ("/json/second-opinion", test_second_opinion);
  g_test_add_func ("/json/pieces", test_pieces);
  g_test_add_func ("/json/one-sided", test_one_sided);
  g_test_add_func ("/json/pair-files", test_pair_files);
  g_test_add_func ("/json/inspect", test_inspect);
  g_test_add_func ("/json/paths", test_paths);
  g_test_add_func ("/json/hostile", test_hostile);
  g_test_add_func ("/json/catalogue", test_catalogue);
  return g_test_run ();
}
