/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/field.h"

static void
append_step (const ScField *self,
             ScStepFunc     func,
             gpointer       user_data,
             GString       *string)
{
  const char *name = func (self, user_data);

  if (name == NULL)
    name = self->name;

  if (name)
    g_string_append (string, name);
  else
    g_string_append_printf (string, "%u", self->index);

  if (self->repeat > 0)
    g_string_append_printf (string, "[%u]", self->repeat);

  if (self->absorbed)
    g_string_append (string, "/0");
}

static const char *
name_no_step_cb (const ScField *field,
                 gpointer       user_data)
{
  return NULL;
}

void
sc_field_append_path (const ScField *self,
                      GString       *string)
{
  sc_field_append_path_of (self, name_no_step_cb, NULL, string);
}

void
sc_field_append_path_of (const ScField *self,
                         ScStepFunc     func,
                         gpointer       user_data,
                         GString       *string)
{
  const ScField *chain[2 * SC_ELEMENT_MAX_DEPTH];
  guint length = 0;

  for (const ScField *field = self; field && length < G_N_ELEMENTS (chain); field = field->parent)
    chain[length++] = field;

  while (length-- > 0)
    {
      append_step (chain[length], func, user_data, string);
      if (length > 0)
        g_string_append_c (string, '/');
    }
}

char *
sc_field_dup_path (const ScField *self)
{
  GString *path = g_string_new (NULL);

  sc_field_append_path (self, path);

  return g_string_free (path, FALSE);
}

gboolean
sc_field_is_there (const ScField *self)
{
  return self->presence == SC_PRESENCE_ENCODED || self->presence == SC_PRESENCE_DEFAULTED;
}

gboolean
sc_field_has_cut_part (const ScField *self)
{
  const ScField *last = NULL;

  for (const ScField *child = self->first_child; child; child = child->next)
    if (child->presence == SC_PRESENCE_ENCODED)
      last = child;

  return last && (last->departures & SC_DEPARTURE_TRUNCATED);
}

gboolean
sc_field_is_time (const ScField *self)
{
  return self->universal == SC_UTC_TIME || self->universal == SC_GENERALIZED_TIME;
}

const ScFinding *
sc_field_get_worst_finding (const ScField *self)
{
  const ScFinding *worst = self->findings;

  for (const ScFinding *finding = worst; finding; finding = finding->next)
    if (finding->severity > worst->severity)
      worst = finding;

  return worst;
}

gboolean
sc_field_has_triangle (const ScField *self)
{
  const ScFinding *worst = sc_field_get_worst_finding (self);

  return worst && worst->severity > SC_SEVERITY_NOTE;
}

void
sc_field_foreach_header (const ScField *self,
                         ScHeaderFunc   func,
                         gpointer       user_data)
{
  ScSlice rest = self->slice;
  ScElement element = { 0 };

  if (self->presence != SC_PRESENCE_ENCODED || self->is_raw)
    return;

  while (rest.offset < self->contents.offset || rest.offset == self->slice.offset)
    {
      if (!sc_element_read (&rest, &element))
        return;

      func (&element, user_data);
      if (element.contents.offset >= self->contents.offset)
        return;

      /* A BIT STRING that wraps a value has its count of unused bits before it. */
      rest = sc_slice_from (element.contents,
                            sc_tag_equal (element.tag, SC_TAG (SC_BIT_STRING)) && !element.constructed ? 1 : 0);
    }
}

const ScField *
sc_field_get_first_part (const ScField *self)
{
  return self->first_part ? self->first_part : self->first_child;
}

const ScField *
sc_field_get_next_part (const ScField *self,
                        const ScField *part)
{
  return part->next && part->next->parent == self ? part->next : NULL;
}

ScSlice
sc_field_get_oid (const ScField *self)
{
  /* The tree may show extnID last, so all children are looked at; an OID inside another value has another parent. */
  for (const ScField *child = self->first_child; child; child = child->next)
    if (child->parent == self && child->universal == SC_OBJECT_IDENTIFIER && child->presence == SC_PRESENCE_ENCODED)
      return child->contents;

  return (ScSlice) { NULL, 0, self->contents.offset };
}

gboolean
sc_field_is_extension (const ScField *self)
{
  const ScType *list = self->parent ? self->parent->row->type : NULL;

  return list && list->shape == SC_SHAPE_SEQUENCE_OF && (list->rows[0].type->flags & SC_TYPE_EXTENSION) != 0;
}
