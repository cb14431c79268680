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

/* What an attribute asks for that is not read as extensions is no more expected to be left out than they are. */
static void
become_requested (ScBuilder *builder,
                  ScField   *attribute)
{
  ScRow *row = copy_row (builder, attribute->row);

  row->flags |= SC_ROW_REQUESTED;
  attribute->row = row;
}

/* (nullable): the extensions, if they are the one value of @attribute */
static ScField *
find_extensions (const ScField *attribute)
{
  ScField *values = sc_field_find_child (attribute, "values");

  return values && values->absorbed && values->row->type == &sc_type_extensions ? values : NULL;
}

/* The attributes that ask for extensions, the one first that OpenSSL looks for first. */
static const ScOid requests[] = { SC_OID_EXTENSION_REQUEST, SC_OID_MS_CERT_EXTENSIONS };

static gboolean
asks_for_extensions (const ScField *attribute)
{
  ScOid oid = sc_oid_lookup (sc_field_get_oid (attribute));

  for (guint i = 0; i < G_N_ELEMENTS (requests); i++)
    if (requests[i] == oid)
      return TRUE;

  return FALSE;
}

/* (nullable): the first attribute of that type that does ask for extensions */
static ScField *
find_request (const ScField *attributes,
              ScOid          oid)
{
  for (ScField *attribute = attributes->first_child; attribute; attribute = attribute->next)
    if (sc_oid_lookup (sc_field_get_oid (attribute)) == oid && find_extensions (attribute))
      return attribute;

  return NULL;
}

void
sc_request_find_extensions (ScBuilder *builder)
{
  const ScField *attributes = builder->landmarks[SC_LANDMARK_ATTRIBUTES];
  ScField *request = NULL;

  if (attributes == NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (requests) && request == NULL; i++)
    request = find_request (attributes, requests[i]);

  for (ScField *attribute = attributes->first_child; attribute; attribute = attribute->next)
    if (attribute == request)
      become_extensions (builder, attribute, find_extensions (attribute));
    else if (asks_for_extensions (attribute))
      become_requested (builder, attribute);
}
