/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/value.h"

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"

/* The first octet of a canonical value: values of other kinds are never equal. */
typedef enum
{
  KIND_OCTETS,
  KIND_BOOLEAN,
  KIND_INTEGER,
  KIND_BITS,
  KIND_NAMED_BITS,
  KIND_NULL,
  KIND_OID,
  KIND_TEXT,
  KIND_TIME,
  KIND_STRUCTURE,
} Kind;

/* Not in UTF-8: what follows encodes no character and equals only itself. */
#define NO_CHARACTER 0xFF
#define REPLACEMENT_CHARACTER 0xFFFD

gboolean
sc_value_is_in_pieces (const ScField *field)
{
  return field->constructed && field->n_children > 0 && sc_universal_is_string (field->universal);
}

gboolean
sc_value_is_own (const ScField *field)
{
  return (field->n_children == 0 || sc_value_is_in_pieces (field)) && field->meaning.kind != SC_MEANING_TYPE;
}

static void
append_octet (GByteArray *out,
              guint8      octet)
{
  g_byte_array_append (out, &octet, 1);
}

static void
append_slice (GByteArray *out,
              ScSlice     slice)
{
  if (slice.length > 0)
    g_byte_array_append (out, slice.data, slice.length);
}

static void
append_number (GByteArray *out,
               guint64     number)
{
  guint64 big_endian = GUINT64_TO_BE (number);

  g_byte_array_append (out, (const guint8 *) &big_endian, sizeof big_endian);
}

/* X.690 §8.6.4, §8.7.3, §8.23.6: the contents of a string in pieces are those of its pieces, one behind the
 * other. */
static void
join_pieces (const ScField *field,
             gboolean       is_bits,
             guint8        *unused,
             GByteArray    *out)
{
  for (const ScField *piece = field->first_child; piece; piece = piece->next)
    {
      ScSlice bits = piece->contents;
      guint n_unused = 0;

      if (piece->n_children > 0)
        {
          join_pieces (piece, is_bits, unused, out);
          continue;
        }

      if (is_bits && sc_bit_string_read (piece->contents, &bits, &n_unused))
        *unused = (guint8) n_unused;

      append_slice (out, bits);
    }
}

/* The contents octets that a leaf has, or that a string in pieces would have in one; @joined holds the latter. */
static ScSlice
get_contents (const ScField  *field,
              GByteArray    **joined)
{
  gboolean is_bits = field->universal == SC_BIT_STRING;
  guint8 unused = 0;

  if (!sc_value_is_in_pieces (field))
    return field->contents;

  *joined = g_byte_array_new ();

  if (is_bits)
    append_octet (*joined, 0);

  join_pieces (field, is_bits, &unused, *joined);

  if (is_bits)
    (*joined)->data[0] = unused;

  return (ScSlice) { (*joined)->data, (*joined)->len, field->contents.offset };
}

static void
append_text (GByteArray *out,
             ScUniversal type,
             ScSlice     contents)
{
  ScSlice rest = contents;

  append_octet (out, KIND_TEXT);

  while (rest.length > 0)
    {
      ScSlice start = rest;
      gsize n_ascii = sc_text_measure_ascii (type, rest);
      gunichar character = 0;
      ScSlice octets = { 0 };
      char utf8[6] = "";

      if (n_ascii > 0)
        {
          append_slice (out, sc_slice_sub (rest, 0, n_ascii));
          rest = sc_slice_from (rest, n_ascii);
          continue;
        }

      character = sc_text_next (type, &rest);
      octets = sc_slice_sub (start, 0, start.length - rest.length);

      if (character == REPLACEMENT_CHARACTER && !sc_text_is_legal_in (type, octets, SC_UTF8_STRING))
        {
          append_octet (out, NO_CHARACTER);
          append_slice (out, octets);
          continue;
        }

      g_byte_array_append (out, (const guint8 *) utf8, g_unichar_to_utf8 (character, utf8));
    }
}

/* Bits behind the last that counts are no part of the value. */
static void
append_bits (GByteArray *out,
             Kind        kind,
             ScSlice     bits,
             gsize       n_bits)
{
  append_octet (out, kind);
  append_number (out, n_bits);
  append_slice (out, sc_slice_sub (bits, 0, (n_bits + 7) / 8));

  if (n_bits % 8 != 0)
    out->data[out->len - 1] &= 0xFF << (8 - n_bits % 8);
}

static void
append_bit_string (GByteArray *out,
                   gboolean    is_named,
                   ScSlice     contents)
{
  ScSlice bits = { 0 };
  guint unused = 0;

  if (!sc_bit_string_read (contents, &bits, &unused))
    append_bits (out, KIND_BITS, bits, 0);
  else if (is_named)
    append_bits (out, KIND_NAMED_BITS, bits, sc_bit_string_significant_bits (contents));
  else
    append_bits (out, KIND_BITS, bits, 8 * bits.length - unused);
}

static void
append_oid (GByteArray *out,
            ScSlice     contents)
{
  g_autoptr (GString) dotted = g_string_new (NULL);

  sc_oid_append_dotted (contents, dotted);
  append_octet (out, KIND_OID);
  g_byte_array_append (out, (const guint8 *) dotted->str, dotted->len);
}

/* What its type gives no value goes by its octets, and by its type, since 05 may be an integer or a text. */
static void
append_octets (GByteArray    *out,
               const ScField *field,
               ScSlice        contents)
{
  append_octet (out, KIND_OCTETS);
  append_octet (out, field->universal);
  append_slice (out, contents);
}

static void
append_leaf (GByteArray    *out,
             const ScField *field,
             ScSlice        contents)
{
  gboolean is_true = FALSE;
  ScTime time = { 0 };

  if (sc_universal_is_text (field->universal))
    {
      append_text (out, field->universal, contents);
    }
  else if (field->universal == SC_BOOLEAN && sc_boolean_read (contents, &is_true))
    {
      append_octet (out, KIND_BOOLEAN);
      append_octet (out, is_true != FALSE);
    }
  else if (field->universal == SC_INTEGER || field->universal == SC_ENUMERATED)
    {
      append_octet (out, KIND_INTEGER);
      append_octet (out, field->universal);
      append_slice (out, sc_integer_normalise (contents));
    }
  else if (field->universal == SC_BIT_STRING)
    {
      append_bit_string (out, (field->row->type->flags & SC_TYPE_NAMED_BITS) != 0, contents);
    }
  else if (field->universal == SC_NULL)
    {
      append_octet (out, KIND_NULL);
    }
  else if (field->universal == SC_OBJECT_IDENTIFIER)
    {
      append_oid (out, contents);
    }
  else if (sc_field_is_time (field) && sc_time_read (field->universal, contents, &time))
    {
      append_octet (out, KIND_TIME);
      append_number (out, (guint64) time.seconds);
    }
  else
    {
      append_octets (out, field, contents);
    }
}

static void
append_own (const ScField *field,
            GByteArray    *out)
{
  g_autoptr (GByteArray) joined = NULL;

  append_leaf (out, field, get_contents (field, &joined));
}

/* What tells @child from its siblings before its value does: its name, or the tag that chose it. */
static void
append_step (const ScField *child,
             GByteArray    *out)
{
  if (child->row->name != NULL)
    {
      g_byte_array_append (out, (const guint8 *) child->row->name, strlen (child->row->name) + 1);
      return;
    }

  append_octet (out, 0);
  append_octet (out, child->tag.cls);

  if (child->tag.cls != SC_CLASS_UNIVERSAL)
    append_number (out, child->tag.number);
}

static GBytes *
dup_part (const ScField *part)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  append_step (part, octets);
  sc_value_append_canonical (part, octets);
  return g_byte_array_free_to_bytes (g_steal_pointer (&octets));
}

static int
compare_parts (gconstpointer a,
               gconstpointer b)
{
  return g_bytes_compare (*(const GBytes *const *) a, *(const GBytes *const *) b);
}

/* The parts of a structure, each behind its length. */
static void
append_structure (const ScField *field,
                  GByteArray    *out)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  for (const ScField *part = sc_field_get_first_part (field); part; part = sc_field_get_next_part (field, part))
    if (part->presence != SC_PRESENCE_MISSING)
      g_ptr_array_add (parts, dup_part (part));

  if (field->row->type->shape == SC_SHAPE_SET_OF)
    g_ptr_array_sort (parts, compare_parts);

  append_octet (out, KIND_STRUCTURE);
  append_octet (out, field->universal);
  append_number (out, parts->len);

  for (guint i = 0; i < parts->len; i++)
    {
      gsize length = 0;
      const guint8 *octets = g_bytes_get_data (g_ptr_array_index (parts, i), &length);

      append_number (out, length);
      g_byte_array_append (out, octets, length);
    }
}

void
sc_value_append_canonical (const ScField *field,
                           GByteArray    *out)
{
  if (sc_value_is_own (field))
    append_own (field, out);
  else
    append_structure (field, out);
}

static gboolean
canonical_equal (const ScField *a,
                 const ScField *b)
{
  g_autoptr (GByteArray) a_octets = g_byte_array_new ();
  g_autoptr (GByteArray) b_octets = g_byte_array_new ();

  sc_value_append_canonical (a, a_octets);
  sc_value_append_canonical (b, b_octets);
  return sc_slice_equal ((ScSlice) { a_octets->data, a_octets->len, 0 },
                         (ScSlice) { b_octets->data, b_octets->len, 0 });
}

gboolean
sc_value_equal (const ScField *a,
                const ScField *b)
{
  g_return_val_if_fail (sc_value_is_own (a) && sc_value_is_own (b), FALSE);

  if (a->n_children > 0 || b->n_children > 0)
    return canonical_equal (a, b);

  /* Texts are compared as they stand, without a copy in canonical form. */
  if (sc_universal_is_text (a->universal) && sc_universal_is_text (b->universal))
    return sc_text_equal (a->universal, a->contents, b->universal, b->contents);

  /* The same octets read as the same type need no reading. */
  if (a->universal == b->universal && a->row->type == b->row->type && sc_slice_equal (a->contents, b->contents))
    return TRUE;

  return canonical_equal (a, b);
}

gboolean
sc_value_equal_deep (const ScField *a,
                     const ScField *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return canonical_equal (a, b);
}

gboolean
sc_value_is_text_of_other_type (const ScField *a,
                                const ScField *b)
{
  g_autoptr (GByteArray) a_joined = NULL;
  g_autoptr (GByteArray) b_joined = NULL;

  if (a->universal == b->universal || !sc_universal_is_text (a->universal) || !sc_universal_is_text (b->universal))
    return FALSE;

  return sc_text_is_legal_in (a->universal, get_contents (a, &a_joined), b->universal) &&
         sc_text_is_legal_in (b->universal, get_contents (b, &b_joined), a->universal);
}

gboolean
sc_value_get_instant (const ScField *field,
                      gint64        *seconds)
{
  g_autoptr (GByteArray) joined = NULL;
  ScTime time = { 0 };

  if (!sc_field_is_time (field) || !sc_time_read (field->universal, get_contents (field, &joined), &time))
    return FALSE;

  *seconds = time.seconds;
  return TRUE;
}
