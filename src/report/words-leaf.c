/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/meaning-writer.h"

#include <glib/gi18n-lib.h>

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"
#include "report/moment.h"
#include "x509/ct-log.h"

#define MILLISECONDS_PER_SECOND 1000
#define NANOSECONDS_PER_MILLISECOND 1000000

static void
append_message (ScMeaningWriter *self,
                ScMessage        message)
{
  sc_line_append (&self->line, sc_words_translate (self->words, sc_message_get_forms (message)->singular));
}

static void
append_list_element (ScMeaningWriter *self,
                     const char      *text)
{
  if (self->line.n_chars > self->list_start)
    sc_line_append (&self->line, sc_words_list_separator (self->words));

  sc_line_append (&self->line, text);
}

void
sc_write_octets (ScMeaningWriter *self,
                 const ScField   *field)
{
  ScSlice value = sc_words_get_value (field);
  guint unused = 0;

  /* The count of unused bits is how the bits are encoded, not what they say. */
  if (field->universal == SC_BIT_STRING)
    sc_bit_string_read (value, &value, &unused);

  if (value.length > 0)
    sc_line_append_octets (&self->line, value, ":");
  else
    append_message (self, SC_MESSAGE_EMPTY);
}

static gboolean
has_type_flag (const ScField *field,
               ScTypeFlags    flag)
{
  return field->row->type != NULL && (field->row->type->flags & flag) != 0;
}

void
sc_write_boolean (ScMeaningWriter *self,
                  const ScField   *field)
{
  gboolean value = FALSE;

  if (sc_boolean_read (sc_words_get_value (field), &value))
    sc_line_append (&self->line, sc_words_translate (self->words, value ? N_("Yes") : N_("No")));
  else
    sc_write_octets (self, field);
}

void
sc_write_integer (ScMeaningWriter *self,
                  const ScField   *field)
{
  ScSlice value = sc_integer_normalise (sc_words_get_value (field));
  gint64 number = 0;

  if (!has_type_flag (field, SC_TYPE_HEX) && sc_integer_read_int64 (value, &number))
    {
      g_autofree char *decimal = g_strdup_printf ("%" G_GINT64_FORMAT, number);

      sc_line_append (&self->line, decimal);
    }
  else if (value.length > 0)
    sc_line_append_octets (&self->line, value, ":");
  else
    append_message (self, SC_MESSAGE_EMPTY);
}

void
sc_write_named_value (ScMeaningWriter *self,
                      const ScField   *field)
{
  const ScType *type = field->row->type;
  gint64 number = 0;

  if (type != NULL && type->value_names != NULL && sc_integer_read_int64 (sc_words_get_value (field), &number))
    for (const ScNamedValue *name = type->value_names; name->label != NULL; name++)
      if (name->value == number)
        {
          sc_line_append (&self->line, sc_words_translate (self->words, name->label));
          return;
        }

  sc_write_integer (self, field);
}

void
sc_write_oid (ScMeaningWriter *self,
              const ScField   *field)
{
  ScSlice value = sc_words_get_value (field);
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (value));

  if (info == NULL)
    {
      g_autoptr (GString) dotted = g_string_new (NULL);

      sc_oid_append_dotted (value, dotted);
      sc_oid_append_owner (value, dotted);
      sc_line_append (&self->line, dotted->str);
    }
  else if (has_type_flag (field, SC_TYPE_TITLED))
    sc_line_append (&self->line, sc_words_translate (self->words, info->title));
  else
    sc_line_append (&self->line, info->name);
}

void
sc_write_log (ScMeaningWriter *self,
              const ScField   *field)
{
  const char *name = sc_ct_log_get_name (sc_words_get_value (field));

  if (name == NULL)
    {
      sc_write_octets (self, field);
      return;
    }

  sc_line_append (&self->line, name);
  sc_line_append (&self->line, " (");
  sc_write_octets (self, field);
  sc_line_append (&self->line, ")");
}

void
sc_write_time (ScMeaningWriter *self,
               const ScField   *field)
{
  ScSlice value = sc_words_get_value (field);
  g_autoptr (GString) text = g_string_new (NULL);
  ScTime time = { 0 };

  if (sc_field_is_time (field) && sc_time_read (field->universal, value, &time) &&
      sc_moment_append (text, time, self->date_only))
    {
      sc_line_append (&self->line, text->str);
      return;
    }

  sc_text_append_utf8 (field->universal, value, text);
  sc_line_append_stranger (&self->line, text->str, text->len);
}

static void
append_bit_name (ScMeaningWriter *self,
                 const char      *name,
                 guint            index)
{
  g_autofree char *number = name == NULL ? g_strdup_printf ("%u", index) : NULL;
  g_autofree char *text = NULL;

  /* TRANSLATORS: the number of a bit that has no name, in a list of named bits. */
  text = number != NULL ? sc_words_fill (sc_words_translate (self->words, N_("bit {0}")), number, NULL) : NULL;
  append_list_element (self, text != NULL ? text : name);
}

void
sc_write_named_bits (ScMeaningWriter *self,
                     const ScField   *field)
{
  ScSlice value = sc_words_get_value (field);
  const ScType *type = field->row->type;
  const char *const *names = type != NULL && type->bit_names != NULL ? type->bit_names : (const char *const[]) { NULL };
  guint n_names = g_strv_length ((char **) names);
  gsize n_bits = sc_bit_string_significant_bits (value);

  self->list_start = self->line.n_chars;

  if (n_bits == 0)
    append_message (self, SC_MESSAGE_EMPTY);

  for (gsize i = 0; i < n_bits && !self->line.is_full; i++)
    if (sc_bit_string_get_bit (value, i))
      append_bit_name (self, i < n_names ? names[i] : NULL, i);
}

void
sc_write_null (ScMeaningWriter *self,
               const ScField   *field)
{
  sc_line_append (&self->line, "NULL");
}

/* X.680 §31.1: how ASN.1 writes a tag. */
static char *
dup_tag_name (const ScElement *element)
{
  static const char *const class_names[] = {
    [SC_CLASS_UNIVERSAL] = "UNIVERSAL ",
    [SC_CLASS_APPLICATION] = "APPLICATION ",
    [SC_CLASS_CONTEXT] = "",
    [SC_CLASS_PRIVATE] = "PRIVATE ",
  };
  const char *name = element->tag.cls == SC_CLASS_UNIVERSAL ? sc_universal_get_name (element->tag.number) : NULL;

  if (name != NULL)
    return g_strdup (name);

  return g_strdup_printf ("[%s%u]", class_names[element->tag.cls], element->tag.number);
}

static void
append_header_cb (const ScElement *element,
                  gpointer         user_data)
{
  ScMeaningWriter *self = user_data;
  g_autofree char *name = dup_tag_name (element);

  append_list_element (self, name);
}

void
sc_write_type (ScMeaningWriter *self,
               const ScField   *field)
{
  self->list_start = self->line.n_chars;
  sc_field_foreach_header (field, append_header_cb, self);
}

void
sc_write_text (ScMeaningWriter *self,
               const ScField   *field)
{
  if (field->meaning.text_length > 0)
    sc_line_append_stranger (&self->line, field->meaning.text, field->meaning.text_length);
  else
    append_message (self, SC_MESSAGE_EMPTY);
}

void
sc_write_number (ScMeaningWriter *self,
                 const ScField   *field)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, field->meaning.number);

  sc_line_append (&self->line, number);
}

/* A moment that no calendar has is no more than its octets. */
void
sc_write_instant (ScMeaningWriter *self,
                  const ScField   *field)
{
  gint64 milliseconds = field->meaning.number;
  ScTime time = {
    .seconds = milliseconds / MILLISECONDS_PER_SECOND,
    .nanoseconds = milliseconds % MILLISECONDS_PER_SECOND * NANOSECONDS_PER_MILLISECOND,
  };
  g_autoptr (GString) text = g_string_new (NULL);

  if (sc_moment_append (text, time, self->date_only))
    sc_line_append (&self->line, text->str);
  else
    sc_write_octets (self, field);
}

void
sc_write_filled_message (ScMeaningWriter *self,
                         const ScField   *field)
{
  const ScMeaning *meaning = &field->meaning;
  const ScMessageForms *forms = sc_message_get_forms (meaning->message);
  g_autofree char *text = sc_words_dup_term (self->words, meaning->text != NULL ? meaning->text : "", self->line.max);
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, meaning->number);
  g_autofree char *filled = NULL;
  const char *pattern = NULL;

  if (forms->plural != NULL)
    pattern = self->words->count (forms->singular, forms->plural, CLAMP (meaning->number, 0, G_MAXINT));
  else
    pattern = sc_words_translate (self->words, forms->singular);

  filled = sc_words_fill (pattern, text, number, NULL);
  sc_line_append (&self->line, filled);
}
