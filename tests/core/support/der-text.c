/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der-text.h"

#include <string.h>

#include "der-literal.h"

G_DEFINE_QUARK (sc-der-text-error-quark, sc_der_text_error)

/* Far more than any test nests; it stops a part that lies inside itself. */
#define MAX_DEPTH 64
#define MAX_LENGTH_OCTETS 126

typedef struct
{
  const char *text;
  const char *position;
  const char *part; /* (nullable) */
  GHashTable *parts;
  guint       depth;
} Compiler;

/* How an element shall be written. */
typedef struct
{
  ScTag       tag;
  gboolean    is_typed; /* named by its type, so that values have a form of their own */
  gboolean    is_constructed;
  gboolean    form_is_forced;
  gboolean    is_indefinite;
  guint       n_length_octets;
  GByteArray *length_octets; /* (nullable) */
} Shape;

static gboolean compile_items (Compiler   *self,
                               GByteArray *out,
                               char        end,
                               GError    **error);

static const struct
{
  const char *name;
  ScUniversal type;
} type_names[] = {
  { "BOOLEAN", SC_BOOLEAN },
  { "INTEGER", SC_INTEGER },
  { "NULL", SC_NULL },
  { "OID", SC_OBJECT_IDENTIFIER },
  { "ENUMERATED", SC_ENUMERATED },
  { "SEQUENCE", SC_SEQUENCE },
  { "SET", SC_SET },
  { "UTF8String", SC_UTF8_STRING },
  { "NumericString", SC_NUMERIC_STRING },
  { "PrintableString", SC_PRINTABLE_STRING },
  { "TeletexString", SC_TELETEX_STRING },
  { "VideotexString", SC_VIDEOTEX_STRING },
  { "IA5String", SC_IA5_STRING },
  { "UTCTime", SC_UTC_TIME },
  { "GeneralizedTime", SC_GENERALIZED_TIME },
  { "GraphicString", SC_GRAPHIC_STRING },
  { "VisibleString", SC_VISIBLE_STRING },
  { "GeneralString", SC_GENERAL_STRING },
  { "UniversalString", SC_UNIVERSAL_STRING },
  { "BMPString", SC_BMP_STRING },
};

/* The two whose names are two words. */
static const struct
{
  const char *name;
  ScUniversal type;
} string_names[] = {
  { "BIT", SC_BIT_STRING },
  { "OCTET", SC_OCTET_STRING },
};

static const struct
{
  const char *name;
  ScClass     cls;
} class_names[] = {
  { "UNIVERSAL", SC_CLASS_UNIVERSAL },
  { "APPLICATION", SC_CLASS_APPLICATION },
  { "CONTEXT", SC_CLASS_CONTEXT },
  { "PRIVATE", SC_CLASS_PRIVATE },
};

G_GNUC_PRINTF (4, 5)
static gboolean
fail (Compiler       *self,
      GError        **error,
      ScDerTextError  code,
      const char     *format,
      ...)
{
  g_autofree char *message = NULL;
  const char *line_start = self->text;
  guint line = 1;
  va_list args;

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  for (const char *c = self->text; c < self->position; c++)
    if (*c == '\n')
      {
        line++;
        line_start = c + 1;
      }

  g_set_error (error, SC_DER_TEXT_ERROR, code, "%s%s%u:%u: %s", self->part != NULL ? self->part : "",
               self->part != NULL ? ":" : "", line, (guint) (self->position - line_start) + 1, message);
  return FALSE;
}

/* How far away @end is, or the end of the text. Unlike strcspn() it does not make a sanitizer read all that follows, which
 * for a hundred thousand elements would take minutes. */
static gsize
measure_until (const char *text,
               char        end)
{
  gsize length = 0;

  while (text[length] != end && text[length] != '\0')
    length++;

  return length;
}

static void
skip_blanks (Compiler *self)
{
  while (g_ascii_isspace (*self->position) || *self->position == '#')
    {
      if (*self->position == '#')
        self->position += measure_until (self->position, '\n');
      else
        self->position++;
    }
}

static gboolean
is_word_character (char c)
{
  return g_ascii_isalnum (c) || c == '.' || c == '-' || c == '_';
}

/* (transfer full): the word that stands next, possibly empty; leaves it in place. */
static char *
peek_word (Compiler *self)
{
  const char *end = NULL;

  skip_blanks (self);

  for (end = self->position; is_word_character (*end); end++)
    ;

  return g_strndup (self->position, end - self->position);
}

static gboolean
accept_word (Compiler   *self,
             const char *word)
{
  g_autofree char *next = peek_word (self);

  if (!g_str_equal (next, word))
    return FALSE;

  self->position += strlen (next);
  return TRUE;
}

static gboolean
accept_character (Compiler *self,
                  char      character)
{
  skip_blanks (self);

  if (*self->position != character)
    return FALSE;

  self->position++;
  return TRUE;
}

static gboolean
read_number (Compiler  *self,
             guint64    max,
             guint64   *number,
             GError   **error)
{
  g_autofree char *word = peek_word (self);

  if (!g_ascii_string_to_unsigned (word, 10, 0, max, number, NULL))
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "a number up to %" G_GUINT64_FORMAT " should stand here", max);

  self->position += strlen (word);
  return TRUE;
}

/* `01 ff` */
static gboolean
read_hex (Compiler    *self,
          GByteArray  *out,
          GError     **error)
{
  gsize length = 0;

  skip_blanks (self);
  length = *self->position == '`' ? measure_until (self->position + 1, '`') : 0;

  if (*self->position != '`' || self->position[length + 1] != '`')
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "octets in backquotes should stand here");

  if (!sc_der_append_hex (out, self->position + 1, length))
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "octets should be pairs of hexadecimal digits");

  self->position += length + 2;
  return TRUE;
}

/* What stands behind a backslash. */
static gboolean
read_escape (Compiler  *self,
             GString   *text,
             GError   **error)
{
  guint n_digits = *self->position == 'x' ? 2 : *self->position == 'u' ? 4 : 0;
  gunichar character = 0;

  if (n_digits == 0 && *self->position != '"' && *self->position != '\\')
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "unknown escape");

  if (n_digits == 0)
    {
      g_string_append_c (text, *self->position++);
      return TRUE;
    }

  for (self->position++; n_digits > 0; n_digits--, self->position++)
    {
      if (!g_ascii_isxdigit (*self->position))
        return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "a hexadecimal digit should stand here");

      character = character << 4 | g_ascii_xdigit_value (*self->position);
    }

  g_string_append_unichar (text, character);
  return TRUE;
}

/* "text" */
static gboolean
read_text (Compiler  *self,
           GString   *text,
           GError   **error)
{
  if (!accept_character (self, '"'))
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "a text should stand here");

  while (*self->position != '"')
    {
      if (*self->position == '\0')
        return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "the text does not end");

      if (*self->position != '\\')
        {
          g_string_append_c (text, *self->position++);
          continue;
        }

      self->position++;

      if (!read_escape (self, text, error))
        return FALSE;
    }

  self->position++;
  return TRUE;
}

/* $name */
static gboolean
compile_part (Compiler    *self,
              GByteArray  *out,
              GError     **error)
{
  g_autofree char *name = NULL;
  Compiler inner = { .parts = self->parts, .depth = self->depth + 1 };

  self->position++;
  name = peek_word (self);
  inner.part = name;
  inner.text = self->parts != NULL ? g_hash_table_lookup (self->parts, name) : NULL;
  inner.position = inner.text;

  if (inner.text == NULL)
    return fail (self, error, SC_DER_TEXT_ERROR_PART, "there is no part “%s”", name);

  if (inner.depth > MAX_DEPTH)
    return fail (self, error, SC_DER_TEXT_ERROR_PART, "the part “%s” lies inside itself", name);

  self->position += strlen (name);
  return compile_items (&inner, out, '\0', error);
}

/* [2], [APPLICATION 2] */
static gboolean
read_tag (Compiler  *self,
          ScTag     *tag,
          GError   **error)
{
  guint64 number = 0;

  self->position++;
  tag->cls = SC_CLASS_CONTEXT;

  for (guint i = 0; i < G_N_ELEMENTS (class_names); i++)
    if (accept_word (self, class_names[i].name))
      tag->cls = class_names[i].cls;

  if (!read_number (self, G_MAXUINT32, &number, error))
    return FALSE;

  tag->number = number;
  return accept_character (self, ']') || fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "“]” should stand here");
}

static gboolean
read_type (Compiler  *self,
           ScTag     *tag,
           GError   **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (type_names); i++)
    if (accept_word (self, type_names[i].name))
      {
        *tag = SC_TAG (type_names[i].type);
        return TRUE;
      }

  for (guint i = 0; i < G_N_ELEMENTS (string_names); i++)
    if (accept_word (self, string_names[i].name))
      {
        *tag = SC_TAG (string_names[i].type);
        return accept_word (self, "STRING") ||
               fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "“STRING” should stand here");
      }

  return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "an element, octets, a text or a part should stand here");
}

static gboolean
read_modifiers (Compiler  *self,
                Shape     *shape,
                GError   **error)
{
  for (;;)
    {
      guint64 number = 0;

      if (accept_word (self, "PRIMITIVE") || accept_word (self, "CONSTRUCTED"))
        {
          shape->form_is_forced = TRUE;
          shape->is_constructed = self->position[-1] == 'D';
        }
      else if (accept_word (self, "INDEFINITE"))
        {
          shape->is_indefinite = TRUE;
        }
      else if (accept_word (self, "LONG"))
        {
          if (!read_number (self, MAX_LENGTH_OCTETS, &number, error))
            return FALSE;

          shape->n_length_octets = number;
        }
      else if (accept_word (self, "LENGTH"))
        {
          g_clear_pointer (&shape->length_octets, g_byte_array_unref);
          shape->length_octets = g_byte_array_new ();

          if (!read_hex (self, shape->length_octets, error))
            return FALSE;
        }
      else
        {
          return TRUE;
        }
    }
}

static gboolean
read_text_value (Compiler     *self,
                 const Shape  *shape,
                 GByteArray   *out,
                 GError      **error)
{
  g_autoptr (GString) text = g_string_new (NULL);
  ScUniversal type = shape->is_typed ? shape->tag.number : SC_OCTET_STRING;

  if (!read_text (self, text, error))
    return FALSE;

  if (type == SC_BIT_STRING ? sc_der_append_bits (out, text->str) : sc_der_append_text (out, type, text->str, text->len))
    return TRUE;

  return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "the type cannot hold this text");
}

/* TRUE, -129, 2.5.4.3 */
static gboolean
read_word_value (Compiler     *self,
                 const Shape  *shape,
                 GByteArray   *out,
                 GError      **error)
{
  g_autofree char *word = peek_word (self);
  ScUniversal type = shape->is_typed ? shape->tag.number : SC_END_OF_CONTENTS;
  gboolean is_true = g_str_equal (word, "TRUE");
  gboolean is_good = FALSE;
  gint64 number = 0;

  if (type == SC_NULL)
    return TRUE;

  if (type == SC_BOOLEAN && (is_true || g_str_equal (word, "FALSE")))
    {
      g_byte_array_append (out, is_true ? (const guint8 *) "\xFF" : (const guint8 *) "\x00", 1);
      is_good = TRUE;
    }
  else if (type == SC_INTEGER || type == SC_ENUMERATED)
    {
      is_good = g_ascii_string_to_signed (word, 10, G_MININT64, G_MAXINT64, &number, NULL);
      sc_der_append_integer (out, number);
    }
  else if (type == SC_OBJECT_IDENTIFIER)
    {
      is_good = sc_der_append_oid (out, word);
    }

  if (!is_good)
    return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "a value should stand here");

  self->position += strlen (word);
  return TRUE;
}

static gboolean
read_value (Compiler    *self,
            Shape       *shape,
            GByteArray  *out,
            GError     **error)
{
  skip_blanks (self);

  switch (*self->position)
    {
    case '`':
      return read_hex (self, out, error);

    case '"':
      return read_text_value (self, shape, out, error);

    case '{':
      self->position++;

      if (!shape->is_typed && !shape->form_is_forced)
        shape->is_constructed = TRUE;

      if (shape->is_typed && shape->tag.number == SC_BIT_STRING && !shape->is_constructed)
        g_byte_array_append (out, (const guint8 *) "", 1);

      return compile_items (self, out, '}', error);

    default:
      return read_word_value (self, shape, out, error);
    }
}

static void
append_element (const Shape      *shape,
                const GByteArray *contents,
                GByteArray       *out)
{
  sc_der_append_identifier (out, shape->tag, shape->is_constructed);

  if (shape->length_octets != NULL)
    g_byte_array_append (out, shape->length_octets->data, shape->length_octets->len);
  else if (shape->is_indefinite)
    g_byte_array_append (out, (const guint8 *) "\x80", 1);
  else
    sc_der_append_length (out, contents->len, shape->n_length_octets);

  g_byte_array_append (out, contents->data, contents->len);

  if (shape->is_indefinite)
    g_byte_array_append (out, (const guint8 *) "\0", 2);
}

static gboolean
compile_element (Compiler    *self,
                 GByteArray  *out,
                 GError     **error)
{
  g_autoptr (GByteArray) contents = g_byte_array_new ();
  g_autoptr (GByteArray) length_octets = NULL;
  Shape shape = { .is_typed = *self->position != '[' };
  ScTag implicit = { 0 };
  gboolean is_implicit = FALSE;
  gboolean is_read = FALSE;

  if (!shape.is_typed)
    {
      if (!read_tag (self, &shape.tag, error))
        return FALSE;

      is_implicit = accept_word (self, "IMPLICIT");
      implicit = shape.tag;
      shape.is_typed = is_implicit;
    }

  if (shape.is_typed && !read_type (self, &shape.tag, error))
    return FALSE;

  shape.is_constructed = shape.is_typed && sc_universal_is_constructed (shape.tag.number);
  is_read = read_modifiers (self, &shape, error) && read_value (self, &shape, contents, error);
  length_octets = shape.length_octets;

  if (!is_read)
    return FALSE;

  if (is_implicit)
    shape.tag = implicit;

  append_element (&shape, contents, out);
  return TRUE;
}

static gboolean
compile_item (Compiler    *self,
              GByteArray  *out,
              GError     **error)
{
  g_autoptr (GString) text = NULL;

  switch (*self->position)
    {
    case '$':
      return compile_part (self, out, error);

    case '`':
      return read_hex (self, out, error);

    case '"':
      text = g_string_new (NULL);

      if (!read_text (self, text, error))
        return FALSE;

      g_byte_array_append (out, (const guint8 *) text->str, text->len);
      return TRUE;

    default:
      return compile_element (self, out, error);
    }
}

/* All that stands before @end, and @end. */
static gboolean
compile_items (Compiler    *self,
               GByteArray  *out,
               char         end,
               GError     **error)
{
  for (;;)
    {
      skip_blanks (self);

      if (*self->position == end)
        {
          self->position += end != '\0';
          return TRUE;
        }

      if (*self->position == '\0')
        return fail (self, error, SC_DER_TEXT_ERROR_SYNTAX, "“%c” is missing", end);

      if (!compile_item (self, out, error))
        return FALSE;
    }
}

GBytes *
sc_der_text_compile (const char  *text,
                     GHashTable  *parts,
                     GError     **error)
{
  g_autoptr (GByteArray) out = g_byte_array_new ();
  Compiler self = { .text = text, .position = text, .parts = parts };

  g_return_val_if_fail (text != NULL, NULL);

  if (!compile_items (&self, out, '\0', error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&out));
}
