/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/match.h"

gboolean
sc_row_accepts (const ScRow *row,
                ScTag        tag)
{
  switch (row->tagging)
    {
    case SC_TAGGING_IMPLICIT:
    case SC_TAGGING_EXPLICIT:
      return sc_tag_equal (tag, (ScTag) { SC_CLASS_CONTEXT, row->tag_number });
    case SC_TAGGING_IN_OCTETS:
      return sc_tag_equal (tag, SC_TAG (SC_OCTET_STRING));
    case SC_TAGGING_IN_BITS:
      return sc_tag_equal (tag, SC_TAG (SC_BIT_STRING));
    case SC_TAGGING_NONE:
    default:
      return sc_type_accepts (row->type, tag);
    }
}

const ScRow *
sc_type_find_alternative (const ScType *choice,
                          ScTag         tag)
{
  for (guint i = 0; i < choice->n_rows; i++)
    if (sc_row_accepts (&choice->rows[i], tag))
      return &choice->rows[i];

  return NULL;
}

ScUniversal
sc_type_get_universal (const ScType *type)
{
  switch (type->shape)
    {
    case SC_SHAPE_SEQUENCE:
    case SC_SHAPE_SEQUENCE_OF:
      return SC_SEQUENCE;
    case SC_SHAPE_SET_OF:
      return SC_SET;
    case SC_SHAPE_TEXT:
      return SC_UTF8_STRING;
    case SC_SHAPE_TIME:
      return SC_UTC_TIME;
    default:
      return type->universal;
    }
}

gboolean
sc_type_accepts (const ScType *type,
                 ScTag         tag)
{
  switch (type->shape)
    {
    case SC_SHAPE_ANY:
    case SC_SHAPE_OPEN:
      return TRUE;
    case SC_SHAPE_CHOICE:
      return sc_type_find_alternative (type, tag) != NULL;
    case SC_SHAPE_TEXT:
      return tag.cls == SC_CLASS_UNIVERSAL && sc_universal_is_text (tag.number);
    case SC_SHAPE_TIME:
      return sc_tag_equal (tag, SC_TAG (SC_UTC_TIME)) || sc_tag_equal (tag, SC_TAG (SC_GENERALIZED_TIME));
    default:
      return sc_tag_equal (tag, SC_TAG (sc_type_get_universal (type)));
    }
}
