/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/summary.h"

#include "der/oid.h"

static void
set_label_by_oid (ScBuilder *builder,
                  ScField   *field)
{
  ScSlice oid = sc_field_get_oid (field);
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (oid));
  const char *dotted = NULL;

  /* A longer one names nothing that a person would recognise, and every path below would repeat it. */
  if (info == NULL && oid.length > 0 && oid.length <= SC_OID_MAX_DECIMAL)
    {
      g_string_truncate (builder->scratch, 0);
      sc_oid_append_dotted (oid, builder->scratch);
      dotted = sc_builder_dup (builder, builder->scratch->str);
    }

  if (info || dotted)
    field->label = info ? info->title : dotted;
  if ((info || dotted) && (field->row->type->flags & SC_TYPE_EXTENSION))
    field->name = info ? info->name : dotted;
}

static gboolean
is_range (const ScField *field)
{
  return field->n_children == 2 && sc_field_is_time (field->first_child) && sc_field_is_time (field->last_child);
}

void
sc_summary_set (ScBuilder    *builder,
                ScField      *field,
                const ScType *type,
                ScSlice       element)
{
  const ScField *part = type->summary ? sc_field_find_child (field, type->summary) : NULL;

  if (type->n_elements != SC_MESSAGE_NONE)
    field->meaning = sc_meaning_message ((ScMessage) type->n_elements, field->n_children);
  else if (type->flags & SC_TYPE_JOINED)
    field->meaning = field->n_children > 0 ? sc_meaning_of_field (SC_MEANING_JOIN, field)
                                           : sc_meaning_message (SC_MESSAGE_EMPTY, 0);
  else if ((type->flags & SC_TYPE_RANGE) && is_range (field))
    field->meaning = sc_meaning_of_field (SC_MEANING_RANGE, field);
  else if (part)
    field->meaning = sc_meaning_of_field (SC_MEANING_FIELD, part);
  else if (field->n_children > 0)
    field->meaning = sc_meaning_of_field (SC_MEANING_JOIN, field);

  if (type->read)
    type->read (builder, field, element);
  if (type->flags & SC_TYPE_NAMED_BY_OID)
    set_label_by_oid (builder, field);
}
