/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading.h"

const char *
sc_reading_kind_get_name (ScReadingKind kind)
{
  static const char *const names[] = {
    [SC_READING_IMPORT] = "import",
    [SC_READING_REFUSAL] = "refusal",
    [SC_READING_COUNT] = "count",
    [SC_READING_FILLED] = "filled",
    [SC_READING_ALTERNATIVE] = "alternative",
    [SC_READING_TAG] = "tag",
    [SC_READING_ABSENT] = "absent",
    [SC_READING_BOOLEAN] = "boolean",
    [SC_READING_NULL] = "null",
    [SC_READING_OID] = "oid",
    [SC_READING_NUMBER] = "number",
    [SC_READING_INSTANT] = "instant",
    [SC_READING_KEY_USAGE] = "key-usage",
    [SC_READING_SIZE] = "size",
    [SC_READING_OCTETS] = "octets",
    [SC_READING_NATURAL] = "natural",
    [SC_READING_BITS] = "bits",
    [SC_READING_ELEMENT] = "element",
    [SC_READING_TEXT] = "text",
    [SC_READING_WRAPPED_OCTETS] = "wrapped-octets",
    [SC_READING_WRAPPED_BITS] = "wrapped-bits",
    [SC_READING_POINT] = "point",
    [SC_READING_FULL_NAMES] = "full-names",
  };

  return names[kind];
}

const char *
sc_reading_name_alternative (guint number)
{
  static const char *const names[] = {
    "otherName", "rfc822Name",   "dNSName", "x400Address", "directoryName", "ediPartyName", "uniformResourceIdentifier",
    "iPAddress", "registeredID",
  };

  return number < G_N_ELEMENTS (names) ? names[number] : "?";
}

static void
statement_free (ScStatement *self)
{
  g_free (self->path);
  g_free (self->value);
  g_free (self);
}

ScReading *
sc_reading_new (void)
{
  ScReading *self = g_new0 (ScReading, 1);

  self->statements = g_ptr_array_new_with_free_func ((GDestroyNotify) statement_free);

  return self;
}

void
sc_reading_free (ScReading *self)
{
  g_ptr_array_unref (self->statements);
  g_clear_pointer (&self->covered, g_hash_table_unref);
  g_free (self);
}

static void G_GNUC_PRINTF (4, 0)
    take_statement (ScReading *self, ScReadingKind kind, char *value, const char *path_format, va_list args)
{
  ScStatement *statement = g_new0 (ScStatement, 1);

  statement->kind = kind;
  statement->path = g_strdup_vprintf (path_format, args);
  statement->value = value;
  g_ptr_array_add (self->statements, statement);
}

void
sc_reading_state (ScReading    *self,
                  ScReadingKind kind,
                  const char   *value,
                  const char   *path_format,
                  ...)
{
  va_list args;

  va_start (args, path_format);
  take_statement (self, kind, g_strdup (value), path_format, args);
  va_end (args);
}

void
sc_reading_state_number (ScReading    *self,
                         ScReadingKind kind,
                         gint64        number,
                         const char   *path_format,
                         ...)
{
  va_list args;

  va_start (args, path_format);
  take_statement (self, kind, g_strdup_printf ("%" G_GINT64_FORMAT, number), path_format, args);
  va_end (args);
}

void
sc_reading_append_hex (GString       *string,
                       gconstpointer  octets,
                       gsize          length)
{
  const guint8 *bytes = octets;

  for (gsize i = 0; i < length; i++)
    g_string_append_printf (string, "%02x", bytes[i]);
}

void
sc_reading_state_octets (ScReading    *self,
                         ScReadingKind kind,
                         gconstpointer octets,
                         gsize         length,
                         const char   *path_format,
                         ...)
{
  GString *value = g_string_new (NULL);
  va_list args;

  sc_reading_append_hex (value, octets, length);
  va_start (args, path_format);
  take_statement (self, kind, g_string_free (value, FALSE), path_format, args);
  va_end (args);
}
