/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/describe.h"

#include "der/integer.h"

#include <glib/gi18n.h>

const char *
sc_describe_dup_part (ScBuilder     *builder,
                      const ScField *field,
                      const char    *name)
{
  const ScField *part = sc_field_find_child (field, name);

  if (part == NULL || part->meaning.kind != SC_MEANING_TEXT ||
      memchr (part->meaning.text, '\0', part->meaning.text_length))
    return NULL;

  return sc_arena_strndup (builder->arena, part->meaning.text, part->meaning.text_length);
}

void
sc_describe_set_parameter (ScField    *field,
                           const char *text)
{
  field->meaning.text = text;
  field->meaning.text_length = (guint32) strlen (text);
}

void
sc_describe_number (ScField   *field,
                    ScMessage  message)
{
  gint64 number = 0;

  if (sc_integer_read_int64 (field->contents, &number))
    field->meaning = sc_meaning_message (message, number);
}

void
sc_describe_skip_certs (ScBuilder *builder,
                        ScField   *field)
{
  gint64 number = 0;

  if (!sc_integer_read_int64 (field->contents, &number) || number < 0)
    return;

  field->meaning = sc_meaning_message (number == 0 ? SC_MESSAGE_SKIP_NONE : SC_MESSAGE_SKIP_CERTS, number);
}

void
sc_describe_precertificate (ScBuilder *builder,
                            ScField   *field)
{
  field->meaning = sc_meaning_message (SC_MESSAGE_PRECERTIFICATE, 0);
}

void
sc_describe_never_checked (ScBuilder *builder,
                           ScField   *field)
{
  field->meaning = sc_meaning_message (SC_MESSAGE_NEVER_CHECKED, 0);
}

void
sc_describe_delegates (ScBuilder *builder,
                       ScField   *field)
{
  field->meaning = sc_meaning_message (SC_MESSAGE_DELEGATES, 0);
}

void
sc_describe_authorization (ScBuilder *builder,
                           ScField   *field)
{
  field->label = N_("SHA-256 of the key authorization");
}

void
sc_describe_ascii (ScBuilder *builder,
                   ScField   *field)
{
  ScSlice octets = field->contents;

  if (octets.length == 0)
    return;
  for (gsize i = 0; i < octets.length; i++)
    if (!g_ascii_isprint (octets.data[i]))
      return;

  sc_builder_set_text (builder, field, (const char *) octets.data, octets.length);
}

void
sc_describe_guid (ScBuilder *builder,
                  ScField   *field)
{
  static const guint8 order[] = { 3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15 };
  g_autoptr (GString) text = g_string_new ("{");

  if (field->contents.length != sizeof order)
    return;

  for (guint i = 0; i < sizeof order; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        g_string_append_c (text, '-');
      g_string_append_printf (text, "%02X", field->contents.data[order[i]]);
    }
  g_string_append_c (text, '}');
  sc_builder_set_text (builder, field, text->str, text->len);
}
