/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-writer.h"

#include <json-glib/json-glib.h>

/* (transfer full): what JsonGenerator makes of the same document */
static char *
dup_generated (const char *text)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);
  json_generator_set_root (generator, json_parser_get_root (parser));
  json_generator_set_pretty (generator, TRUE);
  return json_generator_to_data (generator, NULL);
}

static void
test_shapes (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *generated = NULL;
  ScJsonWriter writer = { .out = out };

  sc_json_begin_object (&writer, NULL);
  sc_json_add_null (&writer, "null");
  sc_json_add_boolean (&writer, "yes", 7);
  sc_json_add_boolean (&writer, "no", FALSE);
  sc_json_add_int (&writer, "number", G_MININT64);
  sc_json_begin_array (&writer, "empty");
  sc_json_end_array (&writer);
  sc_json_begin_array (&writer, "array");
  sc_json_add_int (&writer, NULL, 0);
  sc_json_begin_object (&writer, NULL);
  sc_json_add_string (&writer, "member", "value");
  sc_json_end_object (&writer);
  sc_json_begin_array (&writer, NULL);
  sc_json_add_string (&writer, NULL, NULL);
  sc_json_end_array (&writer);
  sc_json_end_array (&writer);
  sc_json_add_string (&writer, "last", "");
  sc_json_end_object (&writer);

  generated = dup_generated (out->str);
  g_assert_cmpstr (out->str, ==, generated);
}

/* What is written is read as it was, whatever it is. */
static void
test_strings (void)
{
  static const char *const strings[] = {
    "", "plain", "\"quoted\"", "back\\slash", "a/b", "\b\f\n\r\t", "\x01\x1B\x1F\x7F", "é 証明 𝄞", "\\u{202E}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GString) out = g_string_new (NULL);
      g_autoptr (JsonNode) node = NULL;
      g_autoptr (GError) error = NULL;
      ScJsonWriter writer = { .out = out };

      sc_json_add_string (&writer, NULL, strings[i]);
      node = json_from_string (out->str, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (json_node_get_string (node), ==, strings[i]);

      for (const char *c = out->str; *c != '\0'; c++)
        g_assert_true ((guchar) *c >= 0x20 && *c != 0x7F);
    }
}

static void
test_pieces (void)
{
  g_autoptr (GString) out = g_string_new (NULL);
  ScJsonWriter writer = { .out = out };

  sc_json_begin_array (&writer, NULL);

  for (int i = 0; i < 2; i++)
    {
      ScJsonWriter resumed = { .out = out, .depth = 1, .has_members = i > 0 };

      sc_json_add_int (&resumed, NULL, i);
      writer = resumed;
    }

  sc_json_end_array (&writer);
  g_assert_cmpstr (out->str, ==, "[\n  0,\n  1\n]");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-writer/shapes", test_shapes);
  g_test_add_func ("/json-writer/strings", test_strings);
  g_test_add_func ("/json-writer/pieces", test_pieces);

  return g_test_run ();
}
