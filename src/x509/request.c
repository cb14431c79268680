/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "x509/types.h"

static ScRow *
copy_row (ScBuilder   *builder,
          const ScRow *row)
{
  ScRow *copy = sc_arena_new0 (builder->arena, ScRow);

  *copy = *row;
  return copy;
}

/* The attribute becomes what a certificate has as extensions: they stand in it, and what is around them behind. */
static void
become_extensions (ScBuilder *builder,
                   ScField   *attribute,
                   ScField   *values)
{
  ScRow *row = copy_row (builder, attribute->row);
  ScRow *values_row = copy_row (builder, values->row);

  row->counterpart = "extensions";
  row->flags |= SC_ROW_REQUESTED;
  row->landmark = SC_LANDMARK_EXTENSIONS;
  attribute->row = row;
  attribute->label = values->label;
  attribute->meaning = values->meaning;

  values_row->counterpart = "";
  values_row->flags |= SC_ROW_HOISTED;
  values->row = values_row;
  builder->landmarks[SC_LANDMARK_EXTENSIONS] = values;
}

void
sc_request_find_extensions (ScBuilder *builder)
{
  const ScField *attributes = builder->landmarks[SC_LANDMARK_ATTRIBUTES];

  if (attributes == NULL)
    return;

  for (ScField *attribute = attributes->first_child; attribute; attribute = attribute->next)
    {
      ScField *values = sc_field_find_child (attribute, "values");

      if (values && values->absorbed && values->row->type == &sc_type_extensions)
        {
          become_extensions (builder, attribute, values);
          return;
        }
    }
}
