/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "x509/types.h"

#include <glib/gi18n.h>

static gboolean
lies_in (const ScField *field,
         const ScField *whole)
{
  return field->slice.offset > whole->slice.offset && sc_slice_end (field->slice) <= sc_slice_end (whole->slice);
}

/* A certificate that is to be renewed may come along as an attribute. Its issuer is not the request's. */
static void
forget_landmarks_in (ScBuilder     *builder,
                     const ScField *attributes)
{
  for (guint i = 0; i < SC_N_LANDMARKS; i++)
    if (builder->landmarks[i] && lies_in (builder->landmarks[i], attributes))
      builder->landmarks[i] = NULL;
}

/* Of an attribute with one value, which is Extensions. (nullable) */
static ScField *
find_requested (const ScField *attribute)
{
  ScField *values = sc_field_find_child (attribute, "values");

  return values && values->absorbed && values->row->type == &sc_type_extensions ? values : NULL;
}

static void
become_extensions (ScBuilder *builder,
                   ScField   *field)
{
  ScRow *row = sc_arena_new0 (builder->arena, ScRow);

  *row = *field->row;
  row->counterpart = "extensions";
  row->flags |= SC_ROW_REQUESTED;
  row->landmark = SC_LANDMARK_EXTENSIONS;
  field->row = row;
  builder->landmarks[SC_LANDMARK_EXTENSIONS] = field;
}

void
sc_request_find_extensions (ScBuilder *builder)
{
  const ScField *attributes = builder->landmarks[SC_LANDMARK_ATTRIBUTES];

  if (attributes == NULL)
    return;

  forget_landmarks_in (builder, attributes);
  for (ScField *attribute = attributes->first_child; attribute; attribute = attribute->next)
    {
      ScField *requested = find_requested (attribute);

      if (requested)
        {
          become_extensions (builder, requested);
          return;
        }
    }
}
