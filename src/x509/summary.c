/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/summary.h"

#include "x509/oid.h"

static void
set_label_by_oid (ScBuilder *builder,
                  ScField   *field)
{
  ScSlice oid = sc_field_get_oid (field);
  const char *title = sc_builder_dup_oid_title (builder, oid);

  /* A longer one names nothing that a person would recognise, and every path below would repeat it. */
  if (title == NULL)
    return;

  field->label = title;
  if (field->row->type->flags & SC_TYPE_EXTENSION)
    field->name = sc_builder_dup_oid_name (builder, oid);
}

static gboolean
is_range (const ScField *field)
{
  return field->n_children == 2 && sc_field_is_time (field->first_child) && sc_field_is_time (field->last_child);
}

/* A few elements say what they are, more than that only how many. */
static gboolean
is_counted (const ScField *field,
            const ScType  *type)
{
  if (type->n_elements == SC_MESSAGE_NONE)
    return FALSE;

  return (type->flags & SC_TYPE_COUNTED) || field->n_children == 0 || field->n_children > SC_SUMMARY_MAX_LISTED;
}

/* What the parts of @field say, in one row. */
static ScMeaning
get_meaning (const ScField *field,
             const ScType  *type)
{
  const ScField *part = type->summary ? sc_field_find_child (field, type->summary) : NULL;

  if (is_counted (field, type))
    return sc_meaning_message ((ScMessage) type->n_elements, field->n_children);
  if (field->n_children == 0)
    return sc_meaning_message (SC_MESSAGE_EMPTY, 0);
  if ((type->flags & SC_TYPE_RANGE) && is_range (field))
    return sc_meaning_of_field (SC_MEANING_RANGE, field);
  if ((type->flags & SC_TYPE_SPAN) && field->n_children == 2)
    return sc_meaning_of_field (SC_MEANING_SPAN, field);
  if (part)
    return sc_meaning_of_field (SC_MEANING_FIELD, part);

  return sc_meaning_of_field (type->flags & SC_TYPE_LABELLED ? SC_MEANING_LABELLED : SC_MEANING_JOIN, field);
}

void
sc_summary_set (ScBuilder    *builder,
                ScField      *field,
                const ScType *type,
                ScSlice       element)
{
  field->meaning = get_meaning (field, type);
  if (type->read)
    type->read (builder, field, element);
  if (type->describe)
    type->describe (builder, field);
  if (type->flags & SC_TYPE_NAMED_BY_OID)
    set_label_by_oid (builder, field);
}

void
sc_summary_set_elements (ScField *field)
{
  static const ScType plain = { .n_elements = SC_MESSAGE_N_ELEMENTS };

  field->meaning = get_meaning (field, &plain);
}
