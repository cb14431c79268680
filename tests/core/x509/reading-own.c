/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-own.h"

#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"

static char *
hex (ScSlice octets)
{
  GString *string = g_string_new (NULL);

  sc_reading_append_hex (string, octets.data, octets.length);

  return g_string_free (string, FALSE);
}

static ScSlice
skip_zeros (ScSlice octets)
{
  while (octets.length > 0 && octets.data[0] == 0)
    octets = sc_slice_from (octets, 1);

  return octets;
}

static char *
bits (ScSlice contents)
{
  gsize n_unused = contents.length > 0 ? contents.data[0] : 0;
  gsize n_bits = contents.length > 0 ? 8 * (contents.length - 1) : 0;
  g_autofree char *octets = NULL;

  n_bits -= MIN (n_bits, n_unused);
  octets = hex (sc_slice_sub (contents, 1, (n_bits + 7) / 8));

  return g_strdup_printf ("%" G_GSIZE_FORMAT ":%s", n_bits, octets);
}

/* What the outermost header of @field holds: that of an EXPLICIT tag, of a list with one element, or of what the value
 * is wrapped in. */
static ScSlice
get_wrapped (const ScField *field)
{
  ScSlice rest = field->slice;
  ScElement outer = { 0 };

  sc_element_read (&rest, &outer);

  return outer.contents;
}

static char *
dotted (ScSlice contents)
{
  GString *string = g_string_new (NULL);

  sc_oid_append_dotted (contents, string);

  return g_string_free (string, FALSE);
}

static char *
boolean (ScSlice contents)
{
  gboolean value = FALSE;

  if (!sc_boolean_read (contents, &value))
    return g_strdup ("neither");

  return g_strdup (value ? "TRUE" : "FALSE");
}

static char *
number (const ScField *field)
{
  gint64 value = 0;

  if (!sc_integer_read_int64 (field->contents, &value))
    return g_strdup ("no number");

  return g_strdup_printf ("%" G_GINT64_FORMAT, value);
}

static char *
instant (const ScField *field)
{
  ScTime time = { 0 };

  if (!sc_field_is_time (field) || !sc_time_read (field->universal, field->contents, &time))
    return g_strdup ("no time");

  return g_strdup_printf ("%" G_GINT64_FORMAT, time.seconds);
}

static char *
key_usage (ScSlice contents)
{
  guint usage = 0;

  for (gsize i = 1; i < contents.length && i <= 2; i++)
    usage |= (guint) contents.data[i] << (8 * (i - 1));

  return g_strdup_printf ("%x", usage);
}

static char *
size (ScSlice contents)
{
  ScSlice natural = skip_zeros (contents);

  if (natural.length == 0)
    return g_strdup ("0");

  return g_strdup_printf ("%" G_GSIZE_FORMAT, 8 * (natural.length - 1) + g_bit_storage (natural.data[0]));
}

static char *
text (const ScField *field)
{
  g_autoptr (GString) utf8 = g_string_new (NULL);
  GString *string = g_string_new (NULL);

  sc_text_append_utf8 (field->universal, field->contents, utf8);
  sc_reading_append_hex (string, utf8->str, utf8->len);

  return g_string_free (string, FALSE);
}

/* SEC 1 §2.3.3: an uncompressed point is 04, x and y, each as long as the field asks. */
static char *
point (ScSlice contents)
{
  ScSlice point_octets = sc_slice_from (contents, 1);
  gsize length = point_octets.length / 2;
  g_autofree char *x = hex (skip_zeros (sc_slice_sub (point_octets, 1, length)));
  g_autofree char *y = hex (skip_zeros (sc_slice_from (point_octets, 1 + length)));

  return g_strdup_printf ("%s:%s", x, y);
}

static char *
alternative (const ScField *field)
{
  if (field->universal == SC_UTC_TIME && field->tag.cls == SC_CLASS_UNIVERSAL)
    return g_strdup ("utcTime");
  if (field->universal == SC_GENERALIZED_TIME && field->tag.cls == SC_CLASS_UNIVERSAL)
    return g_strdup ("generalTime");
  if (field->first_child && field->first_child->name
      && (g_str_equal (field->first_child->name, "fullName")
          || g_str_equal (field->first_child->name, "nameRelativeToCRLIssuer")))
    return g_strdup (field->first_child->name);

  return g_strdup (sc_reading_name_alternative (field->tag.number));
}

static const ScField *
find_child (const ScField *field,
            const char    *name)
{
  for (const ScField *child = field->first_child; child; child = child->next)
    if (g_strcmp0 (child->name, name) == 0)
      return child;

  return NULL;
}

static char *
full_names (const ScField *points)
{
  GString *names = g_string_new (NULL);

  for (const ScField *point = sc_field_get_first_part (points); point; point = sc_field_get_next_part (points, point))
    {
      const ScField *name = find_child (point, "distributionPoint");
      const ScField *full_name = name ? find_child (name, "fullName") : NULL;

      for (const ScField *child = full_name ? full_name->first_child : NULL; child; child = child->next)
        g_string_append_printf (names, "%s%s", names->len ? " " : "", sc_reading_name_alternative (child->tag.number));
    }

  return g_string_free (names, FALSE);
}

static char *
count (const ScField *field,
       gboolean       until_empty)
{
  guint n_parts = 0;

  for (const ScField *part = sc_field_get_first_part (field); part; part = sc_field_get_next_part (field, part))
    if (until_empty && part->n_children == 0)
      break;
    else if (part->presence != SC_PRESENCE_MISSING)
      n_parts++;

  return g_strdup_printf ("%u", n_parts);
}

/* Whether the field, or what lies in it, has a finding that its shape or value is wrong. */
static gboolean
is_wrong (const ScField *field)
{
  if (sc_field_has_triangle (field))
    return TRUE;

  for (const ScField *part = sc_field_get_first_part (field); part; part = sc_field_get_next_part (field, part))
    if (is_wrong (part))
      return TRUE;

  return FALSE;
}

char *
sc_own_reading_say (const ScField *field,
                    ScReadingKind  kind)
{
  ScSlice octets = field->contents;

  switch (kind)
    {
    case SC_READING_REFUSAL:
      return g_strdup (is_wrong (field) ? "refused" : "read");
    case SC_READING_COUNT:
      return count (field, FALSE);
    case SC_READING_FILLED:
      return count (field, TRUE);
    case SC_READING_ALTERNATIVE:
      return alternative (field);
    case SC_READING_TAG:
      return g_strdup_printf ("%u", field->universal);
    case SC_READING_BOOLEAN:
      return boolean (octets);
    case SC_READING_NULL:
      return g_strdup (field->universal == SC_NULL ? "NULL" : "not NULL");
    case SC_READING_OID:
      return dotted (octets);
    case SC_READING_NUMBER:
      return number (field);
    case SC_READING_INSTANT:
      return instant (field);
    case SC_READING_KEY_USAGE:
      return key_usage (octets);
    case SC_READING_SIZE:
      return size (octets);
    case SC_READING_NATURAL:
      return hex (skip_zeros (octets));
    case SC_READING_BITS:
      return bits (octets);
    case SC_READING_ELEMENT:
      return hex (field->absorbed || field->row->tagging == SC_TAGGING_EXPLICIT ? get_wrapped (field) : field->slice);
    case SC_READING_TEXT:
      return text (field);
    case SC_READING_WRAPPED_OCTETS:
      return hex (get_wrapped (field));
    case SC_READING_WRAPPED_BITS:
      return bits (get_wrapped (field));
    case SC_READING_POINT:
      return point (get_wrapped (field));
    case SC_READING_FULL_NAMES:
      return full_names (field);
    default:
      return hex (octets);
    }
}
