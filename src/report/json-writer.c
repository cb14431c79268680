/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-writer.h"

#include <string.h>

#include "report/columns.h"

/* By how much each level is indented. */
#define STEP 2

static void
begin_line (ScJsonWriter *self)
{
  g_string_append_c (self->out, '\n');
  sc_columns_append_blanks (self->out, (gsize) self->depth * STEP);
}

static void
begin_value (ScJsonWriter *self,
             const char   *name)
{
  if (self->has_members)
    g_string_append_c (self->out, ',');

  if (self->depth > 0)
    begin_line (self);

  if (name != NULL)
    {
      g_string_append_c (self->out, '"');
      g_string_append (self->out, name);
      g_string_append (self->out, "\" : ");
    }

  self->has_members = TRUE;
}

static void
open_bracket (ScJsonWriter *self,
              const char   *name,
              char          bracket)
{
  begin_value (self, name);
  g_string_append_c (self->out, bracket);
  self->depth++;
  self->has_members = FALSE;
}

static void
close_bracket (ScJsonWriter *self,
               char          bracket)
{
  g_return_if_fail (self->depth > 0);

  self->depth--;

  if (self->has_members)
    begin_line (self);

  g_string_append_c (self->out, bracket);
  self->has_members = TRUE;
}

void
sc_json_begin_object (ScJsonWriter *self,
                      const char   *name)
{
  open_bracket (self, name, '{');
}

void
sc_json_end_object (ScJsonWriter *self)
{
  close_bracket (self, '}');
}

void
sc_json_begin_array (ScJsonWriter *self,
                     const char   *name)
{
  open_bracket (self, name, '[');
}

void
sc_json_end_array (ScJsonWriter *self)
{
  close_bracket (self, ']');
}

static gboolean
needs_escape (char c)
{
  return c == '"' || c == '\\' || (guchar) c < 0x20 || c == 0x7F;
}

/* RFC 8259 §7. */
static void
append_escape (GString *out,
               char     c)
{
  static const char letters[] = { ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't' };

  if (c == '"' || c == '\\')
    g_string_append_printf (out, "\\%c", c);
  else if ((gsize) c < G_N_ELEMENTS (letters) && letters[(gsize) c] != '\0')
    g_string_append_printf (out, "\\%c", letters[(gsize) c]);
  else
    g_string_append_printf (out, "\\u%04x", (guint) c);
}

static void
append_quoted (GString    *out,
               const char *text)
{
  g_string_append_c (out, '"');

  while (*text != '\0')
    {
      gsize length = 0;

      while (text[length] != '\0' && !needs_escape (text[length]))
        length++;

      g_string_append_len (out, text, (gssize) length);
      text += length;

      if (*text != '\0')
        append_escape (out, *text++);
    }

  g_string_append_c (out, '"');
}

void
sc_json_add_string (ScJsonWriter *self,
                    const char   *name,
                    const char   *value)
{
  if (value == NULL)
    {
      sc_json_add_null (self, name);
      return;
    }

  begin_value (self, name);
  append_quoted (self->out, value);
}

void
sc_json_take_string (ScJsonWriter *self,
                     const char   *name,
                     char         *value)
{
  sc_json_add_string (self, name, value);
  g_free (value);
}

void
sc_json_add_int (ScJsonWriter *self,
                 const char   *name,
                 gint64        value)
{
  begin_value (self, name);
  g_string_append_printf (self->out, "%" G_GINT64_FORMAT, value);
}

void
sc_json_add_boolean (ScJsonWriter *self,
                     const char   *name,
                     gboolean      value)
{
  begin_value (self, name);
  g_string_append (self->out, value ? "true" : "false");
}

void
sc_json_add_null (ScJsonWriter *self,
                  const char   *name)
{
  begin_value (self, name);
  g_string_append (self->out, "null");
}
