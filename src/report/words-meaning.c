/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"
#include "report/line.h"
#include "report/moment.h"
#include "x509/ct-log.h"

/* How often a meaning may refer to another one. No schema needs more than five; a bound costs nothing. */
#define MAX_NESTING 16

#define MILLISECONDS_PER_SECOND 1000
#define NANOSECONDS_PER_MILLISECOND 1000000

typedef struct
{
  const ScWords *words;
  ScLine         line;
  guint          nesting;
  gboolean       date_only;
  gsize          list_start; /* where the list that is being written begins, in characters */
} Writer;

static void append_meaning (Writer        *self,
                            const ScField *field);

static void
append_message (Writer    *self,
                ScMessage  message)
{
  sc_line_append (&self->line, sc_words_translate (self->words, sc_message_get_forms (message)->singular));
}

static void
append_list_element (Writer     *self,
                     const char *text)
{
  if (self->line.n_chars > self->list_start)
    sc_line_append (&self->line, sc_words_list_separator (self->words));

  sc_line_append (&self->line, text);
}

static void
append_octets (Writer        *self,
               const ScField *field)
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

static void
append_boolean (Writer        *self,
                const ScField *field)
{
  gboolean value = FALSE;

  if (sc_boolean_read (sc_words_get_value (field), &value))
    sc_line_append (&self->line, sc_words_translate (self->words, value ? N_("Yes") : N_("No")));
  else
    append_octets (self, field);
}

static void
append_integer (Writer        *self,
                const ScField *field)
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

static void
append_named_value (Writer        *self,
                    const ScField *field)
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

  append_integer (self, field);
}

static void
append_oid (Writer        *self,
            const ScField *field)
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

static void
append_log (Writer        *self,
            const ScField *field)
{
  const char *name = sc_ct_log_get_name (sc_words_get_value (field));

  if (name == NULL)
    {
      append_octets (self, field);
      return;
    }

  sc_line_append (&self->line, name);
  sc_line_append (&self->line, " (");
  append_octets (self, field);
  sc_line_append (&self->line, ")");
}

static void
append_time (Writer        *self,
             const ScField *field)
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
append_bit_name (Writer      *self,
                 const char  *name,
                 guint        index)
{
  g_autofree char *number = name == NULL ? g_strdup_printf ("%u", index) : NULL;
  g_autofree char *text = NULL;

  /* TRANSLATORS: the number of a bit that has no name, in a list of named bits. */
  text = number != NULL ? sc_words_fill (sc_words_translate (self->words, N_("bit {0}")), number, NULL) : NULL;
  append_list_element (self, text != NULL ? text : name);
}

static void
append_named_bits (Writer        *self,
                   const ScField *field)
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

static void
append_null (Writer        *self,
             const ScField *field)
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
  Writer *self = user_data;
  g_autofree char *name = dup_tag_name (element);

  append_list_element (self, name);
}

static void
append_type (Writer        *self,
             const ScField *field)
{
  self->list_start = self->line.n_chars;
  sc_field_foreach_header (field, append_header_cb, self);
}

static void
append_text (Writer        *self,
             const ScField *field)
{
  if (field->meaning.text_length > 0)
    sc_line_append_stranger (&self->line, field->meaning.text, field->meaning.text_length);
  else
    append_message (self, SC_MESSAGE_EMPTY);
}

static void
append_number (Writer        *self,
               const ScField *field)
{
  g_autofree char *number = g_strdup_printf ("%" G_GINT64_FORMAT, field->meaning.number);

  sc_line_append (&self->line, number);
}

/* A moment that no calendar has is no more than its octets. */
static void
append_instant (Writer        *self,
                const ScField *field)
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
    append_octets (self, field);
}

static void
append_filled_message (Writer        *self,
                       const ScField *field)
{
  const ScMeaning *meaning = &field->meaning;
  const ScMessageForms *forms = sc_message_get_forms (meaning->message);
  g_autofree char *text = sc_words_stranger (meaning->text != NULL ? meaning->text : "", self->line.max);
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

static void
append_other_field (Writer        *self,
                    const ScField *field)
{
  if (field->meaning.field != NULL)
    append_meaning (self, field->meaning.field);
}

static void
append_join (Writer        *self,
             const ScField *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *part = sc_field_get_first_part (whole);
  gboolean is_first = TRUE;

  for (; part != NULL && !self->line.is_full; part = sc_field_get_next_part (whole, part))
    {
      gsize before = self->line.text->len;
      gsize before_chars = self->line.n_chars;
      gsize start = 0;

      if (!is_first)
        sc_line_append (&self->line, sc_words_list_separator (self->words));

      start = self->line.text->len;
      append_meaning (self, part);

      if (self->line.text->len == start && !self->line.is_full)
        sc_line_rewind (&self->line, before, before_chars);
      else
        is_first = FALSE;
    }
}

static char *
dup_meaning (const ScWords *words,
             const ScField *field,
             gsize          max,
             guint          nesting,
             gboolean       date_only)
{
  Writer self = { .words = words, .nesting = nesting, .date_only = date_only };

  sc_line_init (&self.line, max);
  append_meaning (&self, field);
  return sc_line_steal (&self.line);
}

/* Whether what @field says is that it is so. */
static gboolean
is_true (const ScField *field)
{
  gboolean value = FALSE;

  for (guint i = 0; field->meaning.kind == SC_MEANING_FIELD && field->meaning.field != NULL && i < MAX_NESTING; i++)
    field = field->meaning.field;

  if (field->meaning.kind == SC_MEANING_BOOLEAN)
    return sc_boolean_read (sc_words_get_value (field), &value) && value;

  return field->meaning.kind == SC_MEANING_MESSAGE && field->meaning.message == SC_MESSAGE_YES;
}

/* "Permitted: example.com"; what is TRUE, or stated by being there, its label says already. */
static char *
dup_labelled (Writer        *self,
              const ScField *part)
{
  g_autofree char *label = sc_words_dup_label (self->words, part);
  g_autofree char *meaning = dup_meaning (self->words, part, self->line.max, self->nesting, FALSE);

  if (is_true (part))
    return g_steal_pointer (&label);
  if (meaning[0] == '\0')
    return g_steal_pointer (&meaning);

  /* TRANSLATORS: {0} is what a field is called, {1} what it says; one of several such pairs in a row. */
  return sc_words_fill (sc_words_translate (self->words, N_("{0}: {1}")), label, meaning, NULL);
}

static void
append_labelled (Writer        *self,
                 const ScField *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *part = sc_field_get_first_part (whole);
  gboolean is_first = TRUE;

  for (; part != NULL && !self->line.is_full; part = sc_field_get_next_part (whole, part))
    {
      g_autofree char *text = part->presence != SC_PRESENCE_DEFAULTED ? dup_labelled (self, part) : NULL;

      if (text == NULL || text[0] == '\0')
        continue;
      if (!is_first)
        /* TRANSLATORS: stands between pairs of a label and what it says. */
        sc_line_append (&self->line, sc_words_translate (self->words, N_("; ")));
      sc_line_append (&self->line, text);
      is_first = FALSE;
    }
}

/* (transfer full) (nullable): the day that one end of a range names. */
static char *
dup_range_end (Writer        *self,
               const ScField *end)
{
  if (end == NULL || end->presence == SC_PRESENCE_MISSING || !sc_field_is_time (end))
    return NULL;

  return dup_meaning (self->words, end, self->line.max, self->nesting, TRUE);
}

/* (nullable): the words for a range of which both ends or one are there. */
static const char *
get_range_pattern (const char *first,
                   const char *last)
{
  if (first != NULL && last != NULL)
    /* TRANSLATORS: from one date until another. */
    return N_("{0} → {1}");

  if (first != NULL)
    /* TRANSLATORS: {0} is a date; until when is not known. */
    return N_("from {0}");

  /* TRANSLATORS: {0} is a date. */
  return last != NULL ? N_("until {0}") : NULL;
}

static void
append_range (Writer        *self,
              const ScField *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *from = sc_field_get_first_part (whole);
  const ScField *until = from != NULL ? sc_field_get_next_part (whole, from) : NULL;
  g_autofree char *first = dup_range_end (self, from);
  g_autofree char *last = dup_range_end (self, until);
  const char *pattern = get_range_pattern (first, last);
  g_autofree char *range = NULL;

  if (pattern == NULL)
    {
      append_join (self, field);
      return;
    }

  range = sc_words_fill (sc_words_translate (self->words, pattern), first != NULL ? first : last, last, NULL);
  sc_line_append (&self->line, range);
}

static void
append_span (Writer        *self,
             const ScField *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *from = sc_field_get_first_part (whole);
  const ScField *to = from != NULL ? sc_field_get_next_part (whole, from) : NULL;
  g_autofree char *lowest = from != NULL ? dup_meaning (self->words, from, self->line.max, self->nesting, FALSE) : NULL;
  g_autofree char *highest = to != NULL ? dup_meaning (self->words, to, self->line.max, self->nesting, FALSE) : NULL;
  g_autofree char *span = NULL;

  if (lowest == NULL || highest == NULL || lowest[0] == '\0' || highest[0] == '\0')
    {
      append_join (self, field);
      return;
    }

  /* TRANSLATORS: the lowest and the highest of addresses or numbers, both included. */
  span = sc_words_fill (sc_words_translate (self->words, N_("{0} – {1}")), lowest, highest, NULL);
  sc_line_append (&self->line, span);
}

/* A log without a name is left out: its 32 octets would hide the moment. */
static void
append_timestamp (Writer        *self,
                  const ScField *field)
{
  const ScField *whole = field->meaning.field != NULL ? field->meaning.field : field;
  const ScField *part = sc_field_get_first_part (whole);

  for (; part != NULL; part = sc_field_get_next_part (whole, part))
    {
      const char *name = part->meaning.kind == SC_MEANING_LOG ? sc_ct_log_get_name (sc_words_get_value (part)) : NULL;

      if (name != NULL)
        {
          sc_line_append (&self->line, name);
          sc_line_append (&self->line, sc_words_list_separator (self->words));
        }

      if (part->meaning.kind == SC_MEANING_INSTANT)
        append_meaning (self, part);
    }
}

static void
append_meaning (Writer        *self,
                const ScField *field)
{
  static void (*const writers[]) (Writer *, const ScField *) = {
    [SC_MEANING_BOOLEAN] = append_boolean,
    [SC_MEANING_INTEGER] = append_integer,
    [SC_MEANING_OCTETS] = append_octets,
    [SC_MEANING_OID] = append_oid,
    [SC_MEANING_TIME] = append_time,
    [SC_MEANING_NAMED_BITS] = append_named_bits,
    [SC_MEANING_NAMED_VALUE] = append_named_value,
    [SC_MEANING_NULL] = append_null,
    [SC_MEANING_LOG] = append_log,
    [SC_MEANING_TYPE] = append_type,
    [SC_MEANING_TEXT] = append_text,
    [SC_MEANING_NUMBER] = append_number,
    [SC_MEANING_INSTANT] = append_instant,
    [SC_MEANING_MESSAGE] = append_filled_message,
    [SC_MEANING_FIELD] = append_other_field,
    [SC_MEANING_JOIN] = append_join,
    [SC_MEANING_LABELLED] = append_labelled,
    [SC_MEANING_RANGE] = append_range,
    [SC_MEANING_SPAN] = append_span,
    [SC_MEANING_TIMESTAMP] = append_timestamp,
  };
  guint kind = field->meaning.kind;

  /* What is missing says nothing; sc_words_encoding() says that it is missing. */
  if (field->presence == SC_PRESENCE_MISSING || kind >= G_N_ELEMENTS (writers) || writers[kind] == NULL)
    return;

  if (self->nesting == MAX_NESTING)
    return;

  self->nesting++;
  writers[kind](self, field);
  self->nesting--;
}

void
sc_words_append_meaning (const ScWords *words,
                         const ScField *field,
                         gsize          max,
                         GString       *out)
{
  Writer self = { .words = words };

  sc_line_init_in (&self.line, out, max);
  append_meaning (&self, field);
}

char *
sc_words_meaning (const ScWords *words,
                  const ScField *field,
                  gsize          max)
{
  g_return_val_if_fail (field != NULL, NULL);

  return dup_meaning (words, field, max, 0, FALSE);
}

char *
sc_words_value (const ScWords *words,
                const ScField *field,
                gsize          max)
{
  g_autofree char *meaning = NULL;
  gboolean value = FALSE;

  /* X.680 §18.3 writes a BOOLEAN so. */
  if (field->meaning.kind == SC_MEANING_BOOLEAN && sc_boolean_read (sc_words_get_value (field), &value))
    return g_strdup (value ? "TRUE" : "FALSE");

  meaning = sc_words_meaning (words, field, max);

  if (has_type_flag (field, SC_TYPE_VERSION) && meaning[0] != '\0')
    /* TRANSLATORS: {0} is the number of a version, as in v3. */
    return sc_words_fill (sc_words_translate (words, N_("v{0}")), meaning, NULL);

  return g_steal_pointer (&meaning);
}
