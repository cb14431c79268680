/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/meaning-writer.h"

#include <glib/gi18n-lib.h>

#include "report/cover-private.h"
#include "x509/ct-log.h"

/* Longer texts than a bound of RFC 5280 allows, and so those whose length may be what is wrong (appendix A.1). */
#define USUAL_TEXT_OCTETS 64

/* An INTEGER of more octets is shown as octets. */
#define MAX_NUMBER_OCTETS 8

/* The code of a currency, ISO 4217. */
#define MAX_CODE 3

/* RFC 4514 §3; RFC 2985 and X.520 have no short names for the others. */
static const struct
{
  ScOid       attribute;
  const char *keyword;
} keywords[] = {
  { SC_OID_COMMON_NAME, "CN" },
  { SC_OID_LOCALITY_NAME, "L" },
  { SC_OID_STATE_OR_PROVINCE_NAME, "ST" },
  { SC_OID_ORGANIZATION_NAME, "O" },
  { SC_OID_ORGANIZATIONAL_UNIT_NAME, "OU" },
  { SC_OID_COUNTRY_NAME, "C" },
  { SC_OID_STREET_ADDRESS, "STREET" },
  { SC_OID_DOMAIN_COMPONENT, "DC" },
  { SC_OID_UID, "UID" },
};

/* (nullable): what @attribute is called in the string form of a Name */
static const char *
get_keyword (const ScWords *words,
             const ScField *attribute)
{
  ScOid type = sc_oid_lookup (sc_field_get_oid (attribute));
  const ScOidInfo *info = sc_oid_get_info (type);

  for (guint i = 0; i < G_N_ELEMENTS (keywords); i++)
    if (type == keywords[i].attribute)
      return keywords[i].keyword;

  return info != NULL ? info->name : sc_words_get_hidden_oid (words, attribute);
}

static gboolean
has_type_flag (const ScField *field,
               ScTypeFlags    flag)
{
  return field->row->type != NULL && (field->row->type->flags & flag) != 0;
}

static gboolean
is_of_type (const ScField *field,
            const char    *name)
{
  return field->row->type != NULL && g_strcmp0 (field->row->type->name, name) == 0;
}

/* "C=AT,O=org-1,CN=a.host-1.example", in the order of the octets, as the core writes a Name that is not hidden. */
static void
write_name (ScMeaningWriter *self,
            const ScField   *name,
            const char      *separator)
{
  const ScField *part = sc_field_get_first_part (name);
  gboolean is_first = TRUE;

  for (; part != NULL && !self->line.is_full; part = sc_field_get_next_part (name, part), is_first = FALSE)
    {
      gboolean is_attribute = has_type_flag (part, SC_TYPE_NAMED_BY_OID);
      const char *keyword = is_attribute ? get_keyword (self->words, part) : NULL;

      if (!is_first)
        sc_line_append (&self->line, separator);
      if (keyword != NULL)
        {
          sc_line_append (&self->line, keyword);
          sc_line_append (&self->line, "=");
        }

      if (is_attribute || sc_field_get_first_part (part) == NULL)
        sc_write_meaning (self, part);
      else
        write_name (self, part, "+");
    }
}

static gboolean
names_private_oid (const ScField *whole)
{
  const ScField *part = sc_field_get_first_part (whole);

  if (part == NULL)
    return whole->universal == SC_OBJECT_IDENTIFIER && sc_hidden_is_private_oid (whole->contents);

  for (; part != NULL; part = sc_field_get_next_part (whole, part))
    if (names_private_oid (part))
      return TRUE;

  return FALSE;
}

/* Whether what is said of a whole was made of its parts' values or octets, and not of what its OBJECT IDENTIFIERs are
 * called, or how many parts it has. */
static gboolean
repeats_parts (const ScField *whole)
{
  const ScMeaning *meaning = &whole->meaning;

  switch (meaning->kind)
    {
    case SC_MEANING_TEXT:
      return names_private_oid (whole) ||
             !(is_of_type (whole, "AlgorithmIdentifier") || is_of_type (whole, "SubjectPublicKeyInfo"));
    case SC_MEANING_MESSAGE:
      return meaning->text_length > 0 && (names_private_oid (whole) || (meaning->message == SC_MESSAGE_AMOUNT &&
                                                                        meaning->text_length > MAX_CODE));
    case SC_MEANING_NONE:
    case SC_MEANING_TYPE:
    case SC_MEANING_FIELD:
    case SC_MEANING_JOIN:
    case SC_MEANING_LABELLED:
    case SC_MEANING_RANGE:
    case SC_MEANING_SPAN:
    case SC_MEANING_TIMESTAMP:
      return FALSE;
    default:
      return TRUE;
    }
}

static gboolean
write_whole (ScMeaningWriter *self,
             const ScField   *whole)
{
  if (!repeats_parts (whole))
    return FALSE;

  if (is_of_type (whole, "Name"))
    write_name (self, whole, ",");
  else
    sc_write_parts (self, whole);

  return TRUE;
}

/* (nullable) */
static const char *
find_placeholder (const ScCover *cover,
                  const ScField *field,
                  ScHiddenForm   form)
{
  g_autoptr (GString) text = NULL;

  switch (form)
    {
    case SC_HIDDEN_TEXT:
      text = g_string_new (NULL);
      sc_hidden_append_text (field, text);
      return sc_cover_find_text (cover, text->str);
    case SC_HIDDEN_OID:
      return sc_cover_find_oid (cover, field->contents);
    case SC_HIDDEN_OCTETS:
    case SC_HIDDEN_NOTHING:
    default:
      return sc_cover_find_octets (cover, sc_hidden_get_octets (field));
    }
}

/* How long it is, if that is worth knowing; 0 if not. */
static gsize
count_octets (const ScField *field,
              ScHiddenForm   form)
{
  gboolean is_number = field->meaning.kind == SC_MEANING_INTEGER || field->meaning.kind == SC_MEANING_NAMED_VALUE;
  gsize length = field->universal == SC_BIT_STRING ? sc_hidden_get_octets (field).length : field->contents.length;

  if (form == SC_HIDDEN_TEXT)
    return field->findings != NULL && length > USUAL_TEXT_OCTETS ? length : 0;
  if (form != SC_HIDDEN_OCTETS || field->meaning.kind == SC_MEANING_INSTANT || length == 1)
    return 0;

  return is_number && !has_type_flag (field, SC_TYPE_HEX) && length <= MAX_NUMBER_OCTETS ? 0 : length;
}

static void
write_placeholder (ScMeaningWriter *self,
                   const ScField   *field,
                   ScHiddenForm     form)
{
  /* TRANSLATORS: {1} stands for something that is not shown, as "serial-1"; {0} is how many octets that has. */
  static const ScMessageForms with_length = { NP_ ("{1} ({0} octet)", "{1} ({0} octets)") };
  const char *placeholder = find_placeholder (self->words->cover, field, form);
  gsize length = count_octets (field, form);
  g_autofree char *number = g_strdup_printf ("%" G_GSIZE_FORMAT, length);
  g_autofree char *text = NULL;

  if (placeholder == NULL)
    /* TRANSLATORS: stands for something that is not shown. */
    placeholder = sc_words_translate (self->words, N_("hidden"));
  if (length > 0)
    text = sc_words_fill (self->words->count (with_length.singular, with_length.plural, length), number, placeholder,
                          NULL);

  sc_line_append (&self->line, text != NULL ? text : placeholder);
}

gboolean
sc_write_hidden (ScMeaningWriter *self,
                 const ScField   *field)
{
  ScHidden hidden = { SC_HIDDEN_NOTHING, NULL };
  const char *log = NULL;

  if (sc_field_get_first_part (field) != NULL)
    return write_whole (self, field);

  hidden = sc_hidden_tell (field);
  if (hidden.form == SC_HIDDEN_NOTHING)
    return FALSE;

  /* A log's name is its own, not the certificate's. */
  log = field->meaning.kind == SC_MEANING_LOG ? sc_ct_log_get_name (field->contents) : NULL;
  if (log != NULL)
    {
      sc_line_append (&self->line, log);
      sc_line_append (&self->line, sc_words_list_separator (self->words));
    }

  write_placeholder (self, field, hidden.form);
  return TRUE;
}
