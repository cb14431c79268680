/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/name-text.h"

#include "der/oid.h"
#include "x509/types.h"

#include <gnutls/x509.h>

static void
append_type (const ScField *type,
             GString       *out)
{
  g_autoptr (GString) dotted = g_string_new (NULL);

  sc_oid_append_dotted (type->contents, dotted);
  g_string_append (out, gnutls_x509_dn_oid_name (dotted->str, GNUTLS_X509_DN_OID_RETURN_OID));
}

/* RFC 4514 §2.4. A NUL stays what it is: whoever shows it escapes it. */
static gboolean
needs_backslash (const char *text,
                 gsize       length,
                 gsize       i)
{
  switch (text[i])
    {
    case '"':
    case '+':
    case ',':
    case ';':
    case '<':
    case '>':
    case '\\':
      return TRUE;
    case '#':
      return i == 0;
    case ' ':
      return i == 0 || i + 1 == length;
    default:
      return FALSE;
    }
}

static void
append_escaped (const char *text,
                gsize       length,
                GString    *out)
{
  for (gsize i = 0; i < length; i++)
    {
      if (needs_backslash (text, length, i))
        g_string_append_c (out, '\\');
      g_string_append_c (out, text[i]);
    }
}

/* FALSE if @value is no text. A string in pieces has them for children. */
static gboolean
collect_text (const ScField *value,
              GString       *text)
{
  if (!sc_universal_is_text (value->universal))
    return FALSE;

  if (!value->constructed && value->meaning.kind == SC_MEANING_TEXT)
    g_string_append_len (text, value->meaning.text, value->meaning.text_length);

  for (const ScField *piece = value->first_child; piece; piece = piece->next)
    if (!collect_text (piece, text))
      return FALSE;

  return TRUE;
}

static gboolean
append_value (const ScField *value,
              GString       *out)
{
  static const char digits[] = "0123456789abcdef";
  g_autoptr (GString) text = g_string_new (NULL);

  if (collect_text (value, text))
    {
      append_escaped (text->str, text->len, out);
      return TRUE;
    }
  if (value->slice.length > SC_NAME_TEXT_MAX_HEX)
    return FALSE;

  g_string_append_c (out, '#');
  for (gsize i = 0; i < value->slice.length; i++)
    {
      g_string_append_c (out, digits[value->slice.data[i] >> 4]);
      g_string_append_c (out, digits[value->slice.data[i] & 0xF]);
    }

  return TRUE;
}

static gboolean
append_attribute (const ScField *attribute,
                  GString       *out)
{
  const ScField *type = sc_field_find_child (attribute, "type");
  const ScField *value = sc_field_find_child (attribute, "value");

  if (type == NULL || type->universal != SC_OBJECT_IDENTIFIER || type->presence != SC_PRESENCE_ENCODED ||
      value == NULL || value->presence != SC_PRESENCE_ENCODED)
    return FALSE;

  append_type (type, out);
  g_string_append_c (out, '=');

  return append_value (value, out);
}

/* A set without an attribute has no separator: what stands in front of the last element has one all the same, as GnuTLS
 * writes it. */
static gboolean
append_list (const ScField *list,
             char           separator,
             gboolean     (*append) (const ScField *element, GString *out),
             GString       *out)
{
  for (const ScField *element = list->first_child; element; element = element->next)
    {
      gsize start = out->len;

      if (!append (element, out))
        return FALSE;
      if (out->len > start && element->next != NULL)
        g_string_append_c (out, separator);
    }

  return TRUE;
}

/* An RDN of one attribute is that attribute itself, in the tree. */
static gboolean
append_rdn (const ScField *rdn,
            GString       *out)
{
  if (rdn->row->type == &sc_type_relative_distinguished_name)
    return append_list (rdn, '+', append_attribute, out);

  return append_attribute (rdn, out);
}

gboolean
sc_name_text_append (const ScField *name,
                     GString       *out)
{
  return append_list (name, ',', append_rdn, out);
}
