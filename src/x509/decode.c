/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "der/bit-string.h"
#include "der/integer.h"
#include "der/set-of.h"
#include "x509/extension.h"
#include "x509/findings-extensions.h"
#include "x509/findings.h"
#include "x509/leaf.h"
#include "x509/match.h"
#include "x509/summary.h"
#include "x509/types.h"
#include "x509/wrapper.h"

#include <glib/gi18n.h>

static ScField *decode_component (ScBuilder       *builder,
                                  ScField         *parent,
                                  const ScRow     *row,
                                  const ScElement *element,
                                  ScSlice          governor);
static void     decode_value     (ScBuilder       *builder,
                                  ScField         *field,
                                  const ScType    *type,
                                  const ScElement *value);

/* Plain TLVs. */

/* The words for a tag: "INTEGER", "[3]", "[APPLICATION 3]". */
static const char *
name_tag (ScBuilder *builder,
          ScTag      tag)
{
  static const char *const classes[] = { "UNIVERSAL ", "APPLICATION ", "", "PRIVATE " };
  const char *name = tag.cls == SC_CLASS_UNIVERSAL ? sc_universal_get_name (tag.number) : NULL;
  g_autofree char *number = NULL;

  if (name)
    return name;

  number = g_strdup_printf ("[%s%u]", classes[tag.cls], tag.number);
  return sc_builder_dup (builder, number);
}

/* Where the bound on fields is reached, all of @rest becomes one leaf. */
static gboolean
is_full (ScBuilder *builder,
         ScField   *field,
         ScSlice    rest)
{
  static const ScRow rest_row = { .label = N_("Further elements"), .type = &sc_type_octet_string };
  ScField *leaf = NULL;

  if (builder->n_fields < SC_OBJECT_MAX_FIELDS || rest.length == 0)
    return FALSE;

  leaf = sc_builder_add_raw (builder, field, &rest_row, rest);
  sc_builder_add_finding (builder, leaf, &sc_finding_too_many, rest, G_STRINGIFY (SC_OBJECT_MAX_FIELDS), NULL);
  return TRUE;
}

/* An object inside the object: its landmarks are not the outer one's. */
static void
decode_object (ScBuilder       *builder,
               ScField         *parent,
               const ScRow     *row,
               const ScElement *element)
{
  ScField *landmarks[SC_N_LANDMARKS] = { NULL };

  memcpy (landmarks, builder->landmarks, sizeof landmarks);
  decode_component (builder, parent, row, element, (ScSlice) { 0 });
  memcpy (builder->landmarks, landmarks, sizeof landmarks);
}

/* Makes a field of each element of @field's contents. */
static void
decode_elements (ScBuilder   *builder,
                 ScField     *field,
                 const ScRow *row)
{
  ScSlice rest = field->contents;
  ScElement element = { 0 };

  while (!is_full (builder, field, rest) && sc_element_read (&rest, &element))
    if (row->flags & SC_ROW_OBJECT)
      decode_object (builder, field, row, &element);
    else
      decode_component (builder, field, row, &element, (ScSlice) { 0 });
}

static void
decode_tlv (ScBuilder       *builder,
            ScField         *field,
            const ScElement *value)
{
  gboolean is_universal = value->tag.cls == SC_CLASS_UNIVERSAL;

  sc_builder_set_type (builder, field, &sc_type_any);
  field->contents = value->contents;
  field->constructed = value->constructed;
  field->universal = is_universal ? MIN (value->tag.number, G_MAXUINT8)
                                  : value->constructed ? SC_SEQUENCE : SC_OCTET_STRING;
  field->departures |= is_universal ? sc_universal_check (value->tag.number, value) : value->departures;
  if (field->label == NULL)
    field->label = name_tag (builder, value->tag);

  if (!value->constructed)
    {
      sc_leaf_set_meaning (builder, field);
      return;
    }

  decode_elements (builder, field, &sc_row_tlv);
  sc_summary_set_elements (field);
}

static void
mismatch (ScBuilder       *builder,
          ScField         *field,
          const char      *expected,
          const ScElement *value)
{
  sc_builder_add_finding (builder, field, &sc_finding_shape_mismatch, value->slice, expected,
                          name_tag (builder, value->tag));
  decode_tlv (builder, field, value);
}

/* Structures. */

static gboolean
is_default (const ScRow   *row,
            const ScField *field)
{
  ScSlice value = field->contents;
  ScSlice standard = { (const guint8 *) row->default_contents, row->default_length, 0 };

  if (row->default_contents == NULL || field->n_children > 0)
    return FALSE;

  return sc_slice_equal (field->universal == SC_INTEGER ? sc_integer_normalise (value) : value, standard);
}

static void
add_defaulted (ScBuilder   *builder,
               ScField     *parent,
               const ScRow *row,
               gsize        offset)
{
  ScField *field = sc_builder_add_field (builder, parent, row, (ScSlice) { NULL, 0, offset });

  field->presence = SC_PRESENCE_DEFAULTED;
  field->universal = (guint8) sc_type_get_universal (row->type);
  field->contents.data = (const guint8 *) row->default_contents;
  field->contents.length = row->default_length;
  sc_leaf_set_meaning (builder, field);
}

static void
add_missing (ScBuilder   *builder,
             ScField     *parent,
             const ScRow *row,
             gsize        offset)
{
  ScSlice nowhere = { NULL, 0, offset };
  ScField *field = sc_builder_add_field (builder, parent, row, nowhere);

  field->presence = SC_PRESENCE_MISSING;
  field->universal = (guint8) sc_type_get_universal (row->type);
  sc_builder_add_finding (builder, field, &sc_finding_component_missing, nowhere, row->name, row->type->name);
}

static gboolean
is_mandatory (const ScRow *row)
{
  return !(row->flags & SC_ROW_OPTIONAL) && row->default_contents == NULL;
}

/* What becomes of a component that has no element. */
static void
add_absent (ScBuilder   *builder,
            ScField     *parent,
            const ScRow *row,
            gsize        offset)
{
  if (row->default_contents)
    add_defaulted (builder, parent, row, offset);
  else if (is_mandatory (row) && !(parent->departures & SC_DEPARTURE_TRUNCATED) && !sc_field_has_cut_part (parent))
    add_missing (builder, parent, row, offset);
}

/* Whether @element belongs to a component behind row @i, so that row @i's is missing rather than misshapen. */
static gboolean
fits_later_row (const ScType    *type,
                guint            i,
                const ScElement *element)
{
  while (++i < type->n_rows)
    if (sc_row_accepts (&type->rows[i], element->tag))
      return TRUE;

  return FALSE;
}

/* Whether what stands where row @i belongs was put in between: enough elements follow, in @rest, to fill all rows from @i on,
 * the next one this one. Otherwise it stands in the place of row @i. */
static gboolean
is_inserted (const ScType *type,
             guint         i,
             ScSlice       rest)
{
  ScElement element = { 0 };
  gboolean is_first = TRUE;

  while (i < type->n_rows)
    {
      const ScRow *row = &type->rows[i];

      if (!is_mandatory (row))
        i++;
      else if (!sc_element_read (&rest, &element))
        return FALSE;
      else if (sc_row_accepts (row, element.tag))
        i++;
      else if (is_first)
        return FALSE;
      is_first = FALSE;
    }

  return TRUE;
}

static void
decode_unexpected (ScBuilder       *builder,
                   ScField         *field,
                   const ScType    *type,
                   const ScElement *element)
{
  ScField *extra = decode_component (builder, field, &sc_row_tlv, element, (ScSlice) { 0 });

  sc_builder_add_finding (builder, extra, &sc_finding_element_unexpected, element->slice, type->name, NULL);
}

static void
decode_sequence (ScBuilder    *builder,
                 ScField      *field,
                 const ScType *type)
{
  ScSlice rest = field->contents;
  ScSlice governor = { 0 };
  ScElement element = { 0 };
  gboolean has_element = sc_element_read (&rest, &element);

  for (guint i = 0; i < type->n_rows; i++)
    {
      const ScRow *row = &type->rows[i];
      gboolean fits = has_element && sc_row_accepts (row, element.tag);

      if (has_element && !fits && is_mandatory (row) && !fits_later_row (type, i, &element))
        {
          fits = TRUE;
          if (is_inserted (type, i, rest))
            {
              decode_unexpected (builder, field, type, &element);
              sc_element_read (&rest, &element);
            }
        }

      if (fits)
        {
          const ScField *child = decode_component (builder, field, row, &element, governor);

          /* An open type is DEFINED BY the identifier before it, which an AlgorithmIdentifier has inside. */
          if (governor.length == 0)
            governor = child->universal == SC_OBJECT_IDENTIFIER ? child->contents : sc_field_get_oid (child);
          has_element = sc_element_read (&rest, &element);
        }
      else
        add_absent (builder, field, row, has_element ? element.slice.offset : rest.offset);
    }

  while (has_element)
    {
      decode_unexpected (builder, field, type, &element);
      has_element = !is_full (builder, field, rest) && sc_element_read (&rest, &element);
    }
}

static void
check_set_of_order (ScField *field)
{
  for (const ScField *child = field->first_child; child && child->next; child = child->next)
    if (!sc_set_of_in_order (child->slice, child->next->slice))
      {
        field->departures |= SC_DEPARTURE_SET_OF_ORDER;
        return;
      }
}

/* Takes the one element of a list into the list's own field. FALSE if there is not exactly one that fits. */
static gboolean
absorb_element (ScBuilder    *builder,
                ScField      *field,
                const ScType *type)
{
  const ScRow *row = &type->rows[0];
  ScSlice rest = field->contents;
  ScElement element = { 0 };

  if (!sc_element_read (&rest, &element) || rest.length > 0 || !sc_row_accepts (row, element.tag))
    return FALSE;

  field->absorbed = TRUE;
  field->label = row->label;
  sc_builder_set_type (builder, field, row->type);
  decode_value (builder, field, row->type, &element);
  return TRUE;
}

static void
decode_list (ScBuilder    *builder,
             ScField      *field,
             const ScType *type,
             ScSlice       slice)
{
  if ((type->flags & SC_TYPE_ABSORBED) && absorb_element (builder, field, type))
    return;

  if ((type->flags & SC_TYPE_NOT_EMPTY) && field->contents.length == 0 && !(field->departures & SC_DEPARTURE_TRUNCATED))
    sc_builder_add_finding (builder, field, &sc_finding_list_empty, slice, NULL, NULL);
  decode_elements (builder, field, &type->rows[0]);
  if (type->shape == SC_SHAPE_SET_OF)
    check_set_of_order (field);
  if (type->rows[0].type->flags & SC_TYPE_EXTENSION)
    sc_extensions_finish (builder, field);
  sc_summary_set (builder, field, type, slice);
}

/* Values. */

static void
decode_choice (ScBuilder       *builder,
               ScField         *field,
               const ScType    *type,
               const ScElement *value)
{
  const ScRow *alternative = sc_type_find_alternative (type, value->tag);
  ScElement inner = *value;

  if (alternative == NULL)
    {
      mismatch (builder, field, type->name, value);
    }
  else if (alternative->name)
    {
      field->contents = value->slice;
      field->universal = SC_END_OF_CONTENTS;
      field->meaning = sc_meaning_of_field (SC_MEANING_FIELD,
                                            decode_component (builder, field, alternative, value, (ScSlice) { 0 }));
    }
  else
    {
      if (alternative->label)
        field->label = alternative->label;
      sc_builder_set_type (builder, field, alternative->type);
      if (alternative->tagging == SC_TAGGING_IMPLICIT && alternative->type->shape != SC_SHAPE_ANY)
        inner.tag = SC_TAG (sc_type_get_universal (alternative->type));
      else if (alternative->tagging == SC_TAGGING_EXPLICIT)
        sc_wrapper_remove (field, alternative, alternative->type, &inner);
      decode_value (builder, field, alternative->type, &inner);
    }
}

static void
decode_primitive (ScBuilder       *builder,
                  ScField         *field,
                  const ScType    *type,
                  const ScElement *value)
{
  field->departures |= sc_universal_check (value->tag.number, value);
  if ((type->flags & SC_TYPE_NAMED_BITS) && !value->constructed &&
      !sc_bit_string_named_bits_minimal (field->contents))
    field->departures |= SC_DEPARTURE_NAMED_BITS_TRAILING_ZERO;

  if (value->constructed)
    decode_elements (builder, field, &sc_row_tlv);
  sc_leaf_set_meaning (builder, field);
}

static void
decode_timestamps (ScBuilder       *builder,
                   ScField         *field,
                   const ScType    *type,
                   const ScElement *value)
{
  if (!sc_decode_sct_list (builder, field))
    sc_builder_add_finding (builder, field, &sc_finding_timestamps_unreadable, value->slice, NULL, NULL);
  else if (field->n_children == 0)
    sc_builder_add_finding (builder, field, &sc_finding_timestamps_empty, value->slice, NULL, NULL);

  if (field->is_raw)
    sc_summary_set (builder, field, type, value->slice);
}

/* What is of the tag that its type has. */
static void
decode_contents (ScBuilder       *builder,
                 ScField         *field,
                 const ScType    *type,
                 const ScElement *value)
{
  switch (type->shape)
    {
    case SC_SHAPE_SEQUENCE:
      field->departures |= sc_universal_check (SC_SEQUENCE, value);
      decode_sequence (builder, field, type);
      sc_summary_set (builder, field, type, value->slice);
      break;
    case SC_SHAPE_SEQUENCE_OF:
    case SC_SHAPE_SET_OF:
      field->departures |= sc_universal_check (sc_type_get_universal (type), value);
      decode_list (builder, field, type, value->slice);
      break;
    case SC_SHAPE_RAW:
      decode_primitive (builder, field, type, value);
      if (!value->constructed && type->cut (builder, field))
        sc_summary_set (builder, field, type, value->slice);
      break;
    case SC_SHAPE_SCT_LIST:
      decode_primitive (builder, field, type, value);
      if (!value->constructed)
        decode_timestamps (builder, field, type, value);
      break;
    default:
      decode_primitive (builder, field, type, value);
    }
}

static void
decode_value (ScBuilder       *builder,
              ScField         *field,
              const ScType    *type,
              const ScElement *value)
{
  field->contents = value->contents;
  field->constructed = value->constructed;
  field->universal = value->tag.cls == SC_CLASS_UNIVERSAL ? MIN (value->tag.number, G_MAXUINT8) : SC_END_OF_CONTENTS;

  if (builder->depth > SC_ELEMENT_MAX_DEPTH)
    {
      sc_builder_set_type (builder, field, &sc_type_octet_string);
      field->universal = SC_OCTET_STRING;
      field->meaning.kind = SC_MEANING_OCTETS;
      sc_builder_add_finding (builder, field, &sc_finding_too_deep, value->slice, G_STRINGIFY (SC_ELEMENT_MAX_DEPTH),
                              NULL);
      return;
    }

  if (type->shape == SC_SHAPE_ANY || type->shape == SC_SHAPE_OPEN)
    {
      decode_tlv (builder, field, value);
      return;
    }
  if (type->shape == SC_SHAPE_CHOICE)
    {
      decode_choice (builder, field, type, value);
      return;
    }
  if (!sc_type_accepts (type, value->tag))
    {
      mismatch (builder, field, type->name, value);
      return;
    }

  decode_contents (builder, field, type, value);
}

/* Whether the value's own header is the first: no other stands around it. */
static gboolean
is_bare (const ScRow  *row,
         const ScType *type)
{
  return row->tagging == SC_TAGGING_NONE ||
         (row->tagging == SC_TAGGING_IN_BITS && type->shape == SC_SHAPE_RAW && type->universal == SC_BIT_STRING);
}

static ScField *
decode_component (ScBuilder       *builder,
                  ScField         *parent,
                  const ScRow     *row,
                  const ScElement *element,
                  ScSlice          governor)
{
  ScField *field = sc_builder_add_field (builder, parent, row, element->slice);
  const ScType *type = row->type;
  ScElement value = *element;

  field->tag = element->tag;
  if (type->shape == SC_SHAPE_OPEN)
    {
      const ScType *resolved = type->resolve (sc_oid_lookup (governor));

      type = resolved ? resolved : type;
      sc_builder_set_type (builder, field, type);
    }

  builder->depth++;
  if (!sc_row_accepts (row, element->tag))
    mismatch (builder, field, row->tagging == SC_TAGGING_NONE ? type->name : row->name, &value);
  else if (is_bare (row, type))
    decode_value (builder, field, type, &value);
  else if (row->tagging == SC_TAGGING_IMPLICIT)
    {
      if (type->shape != SC_SHAPE_ANY)
        value.tag = SC_TAG (sc_type_get_universal (type));
      decode_value (builder, field, type, &value);
    }
  else if (sc_wrapper_remove (field, row, type, &value))
    decode_value (builder, field, type, &value);
  else if ((value.departures & SC_DEPARTURE_TRUNCATED) ||
           (row->tagging != SC_TAGGING_EXPLICIT && (type->shape == SC_SHAPE_OPEN || value.constructed)))
    decode_value (builder, field, &sc_type_any, &value);
  else
    mismatch (builder, field, type->name, &value);
  builder->depth--;

  if (is_default (row, field))
    field->departures |= SC_DEPARTURE_DEFAULT_ENCODED;
  if (field->row->type->flags & SC_TYPE_EXTENSION)
    sc_extension_finish (builder, field);
  sc_builder_report_departures (builder, field);

  return field;
}

ScField *
sc_decode (ScBuilder   *builder,
           ScSlice      octets,
           const ScRow *row)
{
  ScSlice rest = octets;
  ScElement element = { 0 };
  ScField *field = NULL;

  if (!sc_element_read (&rest, &element))
    element.slice = element.contents = octets;

  /* Octets behind the object belong to its own field: there is no other. */
  if (rest.length > 0)
    {
      element.slice = octets;
      element.departures |= SC_DEPARTURE_LEFT_OVER;
    }
  field = decode_component (builder, NULL, row, &element, (ScSlice) { 0 });

  return field;
}
