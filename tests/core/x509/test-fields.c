/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/time.h"
#include "x509/ct-log.h"

/*
 * What each structure decodes to, from tests/data/fields/: parts in "[certificate]", and in "[fields]" one line for a field,
 *
 *   path = octets kind value
 *
 * with the field's whole octets counted ("24"), its kind of meaning and what it means. Offsets are checked by the law that all octets belong to
 * exactly one field, so the lengths are enough.
 */

static char *
describe_bits (const ScField *field)
{
  GString *text = g_string_new ("bits");

  for (guint i = 0; i < sc_bit_string_significant_bits (field->contents); i++)
    if (sc_bit_string_get_bit (field->contents, i))
      g_string_append_printf (text, " %s", field->row->type->bit_names[i]);

  return g_string_free (text, FALSE);
}

static char *
describe_octets (const char *kind,
                 ScSlice     octets)
{
  GString *text = g_string_new (kind);

  for (gsize i = 0; i < octets.length; i++)
    g_string_append_printf (text, i ? "%02x" : " %02x", octets.data[i]);

  return g_string_free (text, FALSE);
}

static char *
describe_log (ScSlice contents)
{
  const char *name = sc_ct_log_get_name (contents);
  g_autofree char *kind = name ? g_strdup_printf ("log %s", name) : NULL;

  return describe_octets (kind ? kind : "log", contents);
}

static char *
describe_time (const ScField *field)
{
  ScTime time = { 0 };
  g_autoptr (GDateTime) date_time = NULL;

  g_assert_true (sc_time_read (field->universal, field->contents, &time));
  date_time = g_date_time_new_from_unix_utc (time.seconds);

  return g_date_time_format (date_time, "time %Y-%m-%dT%H:%M:%SZ");
}

static char *
describe_message (const ScMeaning *meaning)
{
  const char *forms = sc_message_get_forms (meaning->message)->singular;
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, meaning->number);
  g_autofree char *text = g_strndup (meaning->text ? meaning->text : "", meaning->text_length);
  GString *words = g_string_new (forms);

  g_string_replace (words, "{0}", text, 0);
  g_string_replace (words, "{1}", number, 0);
  g_string_prepend (words, "message ");

  return g_string_free (words, FALSE);
}

static char *
describe_integer (ScSlice contents)
{
  gint64 number = 0;

  if (sc_integer_read_int64 (contents, &number))
    return g_strdup_printf ("integer %" G_GINT64_FORMAT, number);

  return describe_octets ("integer", contents);
}

static char *
describe_value (const ScField *field)
{
  gint64 number = 0;

  if (sc_integer_read_int64 (field->contents, &number))
    for (const ScNamedValue *name = field->row->type->value_names; name->label; name++)
      if (name->value == number)
        return g_strdup_printf ("value %" G_GINT64_FORMAT " %s", number, name->label);

  return describe_integer (field->contents);
}

static char *
describe_oid (ScSlice contents)
{
  GString *text = g_string_new ("oid ");

  sc_oid_append_dotted (contents, text);

  return g_string_free (text, FALSE);
}

static char *
describe_boolean (ScSlice contents)
{
  gboolean value = FALSE;

  sc_boolean_read (contents, &value);

  return g_strdup (value ? "boolean true" : "boolean false");
}

static char *
describe_parts (const char    *kind,
                const ScField *field)
{
  guint n_parts = 0;

  for (const ScField *part = sc_field_get_first_part (field); part; part = sc_field_get_next_part (field, part))
    n_parts++;

  return g_strdup_printf ("%s %u", kind, n_parts);
}

static char *
describe (const ScField *field)
{
  const ScMeaning *meaning = &field->meaning;

  switch (meaning->kind)
    {
    case SC_MEANING_BOOLEAN:
      return describe_boolean (field->contents);
    case SC_MEANING_INTEGER:
      return describe_integer (field->contents);
    case SC_MEANING_OCTETS:
      return describe_octets ("octets", field->contents);
    case SC_MEANING_OID:
      return describe_oid (field->contents);
    case SC_MEANING_TIME:
      return describe_time (field);
    case SC_MEANING_NAMED_BITS:
      return describe_bits (field);
    case SC_MEANING_NAMED_VALUE:
      return describe_value (field);
    case SC_MEANING_NULL:
      return g_strdup ("null");
    case SC_MEANING_LOG:
      return describe_log (field->contents);
    case SC_MEANING_TYPE:
      return g_strdup ("type");
    case SC_MEANING_TEXT:
      return g_strdup_printf ("text %.*s", (int) meaning->text_length, meaning->text);
    case SC_MEANING_NUMBER:
      return g_strdup_printf ("number %" G_GINT64_FORMAT, meaning->number);
    case SC_MEANING_INSTANT:
      return g_strdup_printf ("instant %" G_GINT64_FORMAT, meaning->number);
    case SC_MEANING_MESSAGE:
      return describe_message (meaning);
    case SC_MEANING_FIELD:
      return describe (meaning->field);
    case SC_MEANING_JOIN:
      return describe_parts ("join", meaning->field);
    case SC_MEANING_LABELLED:
      return describe_parts ("labelled", meaning->field);
    case SC_MEANING_SPAN:
      return describe_parts ("span", meaning->field);
    case SC_MEANING_RANGE:
      return describe_parts ("range", meaning->field);
    case SC_MEANING_TIMESTAMP:
      return describe_parts ("timestamp", meaning->field);
    default:
      return g_strdup ("none");
    }
}

static void
check_entry (const ScObject *object,
             const ScEntry  *entry)
{
  const ScField *field = sc_find_path (sc_object_get_root (object), entry->key);
  g_autofree char *meaning = NULL;
  g_autofree char *had = NULL;

  if (field == NULL)
    g_test_message ("line %u: no field %s", entry->line, entry->key);
  g_assert_nonnull (field);

  meaning = describe (field);
  had = g_strdup_printf ("%" G_GSIZE_FORMAT " %s", field->slice.length, meaning);
  if (strcmp (had, entry->value) != 0)
    g_test_message ("line %u: %s", entry->line, entry->key);
  g_assert_cmpstr (had, ==, entry->value);
}

static void
test_file (gconstpointer data)
{
  g_autoptr (ScSectionFile) file = sc_load_data_file ("fields", data);
  g_autoptr (ScObject) object = sc_made_certificate (file, "certificate");
  guint n_checked = 0;

  for (guint i = 0; i < file->entries->len; i++)
    {
      const ScEntry *entry = g_ptr_array_index (file->entries, i);

      if (strcmp (entry->section, "fields") != 0)
        continue;
      check_entry (object, entry);
      n_checked++;
    }

  g_assert_cmpuint (n_checked, >, 0);
}

/* With "print FILE" a person can see a file's fields and check them against another program's before they are written down. */
static void
print_fields (const ScField *field)
{
  for (const ScField *child = field->first_child; child; child = child->next)
    {
      g_autofree char *path = sc_field_dup_path (child);
      g_autofree char *meaning = describe (child);

      g_print ("%s = %" G_GSIZE_FORMAT " %s\n", path, child->slice.length, meaning);
      print_fields (child);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_auto (GStrv) names = NULL;

  g_test_init (&argc, &argv, NULL);

  if (argc == 3 && strcmp (argv[1], "print") == 0)
    {
      g_autoptr (ScSectionFile) file = sc_load_data_file ("fields", argv[2]);
      g_autoptr (ScObject) object = sc_made_certificate (file, "certificate");

      print_fields (sc_object_get_root (object));
      return 0;
    }

  names = sc_list_data_files ("fields");
  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *path = g_strdup_printf ("/fields/%s", names[i]);

      g_test_add_data_func (path, names[i], test_file);
    }

  return g_test_run ();
}
