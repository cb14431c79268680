/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/builder.h"

#include "der/oid.h"
#include "der/time.h"
#include "x509/oid.h"
#include "x509/types.h"

void
sc_field_append_child (ScField *parent,
                       ScField *child)
{
  child->next = NULL;
  if (parent->last_child)
    parent->last_child->next = child;
  else
    parent->first_child = child;
  parent->last_child = child;
  parent->n_children++;
}

ScField *
sc_builder_add_field (ScBuilder   *self,
                      ScField     *parent,
                      const ScRow *row,
                      ScSlice      slice)
{
  ScField *field = sc_arena_new0 (self->arena, ScField);

  self->n_fields++;
  field->row = row;
  field->label = row->label;
  field->name = row->name;
  field->parent = parent;
  field->slice = slice;
  field->contents = slice;
  if (parent)
    {
      field->index = parent->n_children;
      sc_field_append_child (parent, field);
    }
  if (row->landmark != SC_LANDMARK_NONE && self->landmarks[row->landmark] == NULL)
    self->landmarks[row->landmark] = field;

  return field;
}

ScField *
sc_builder_add_raw (ScBuilder   *self,
                    ScField     *parent,
                    const ScRow *row,
                    ScSlice      slice)
{
  ScField *field = sc_builder_add_field (self, parent, row, slice);

  field->universal = SC_OCTET_STRING;
  field->is_raw = TRUE;
  field->meaning.kind = SC_MEANING_OCTETS;

  return field;
}

ScField *
sc_field_find_child (const ScField *field,
                     const char    *name)
{
  for (ScField *child = field->first_child; child; child = child->next)
    if (g_strcmp0 (child->name, name) == 0)
      return child;

  return NULL;
}

const char *
sc_builder_dup (ScBuilder  *self,
                const char *text)
{
  return text ? sc_arena_strndup (self->arena, text, strlen (text)) : NULL;
}

static const char *
dup_oid (ScBuilder *self,
         ScSlice    oid,
         gboolean   for_people)
{
  const ScOidInfo *info = sc_oid_get_info (sc_oid_lookup (oid));

  if (info)
    return for_people ? info->title : info->name;
  if (oid.length == 0 || oid.length > SC_OID_MAX_DECIMAL)
    return NULL;

  g_string_truncate (self->scratch, 0);
  sc_oid_append_dotted (oid, self->scratch);
  if (for_people)
    sc_oid_append_owner (oid, self->scratch);

  return sc_builder_dup (self, self->scratch->str);
}

const char *
sc_builder_dup_oid_name (ScBuilder *self,
                         ScSlice    oid)
{
  return dup_oid (self, oid, FALSE);
}

const char *
sc_builder_dup_oid_title (ScBuilder *self,
                          ScSlice    oid)
{
  return dup_oid (self, oid, TRUE);
}

static gboolean
is_signed (ScBuilder *self,
           ScSlice    slice)
{
  const ScField *tbs = self->landmarks[SC_LANDMARK_TBS];

  return tbs && slice.offset >= tbs->slice.offset && sc_slice_end (slice) <= sc_slice_end (tbs->slice);
}

/* YYYY-MM-DD of notBefore; FALSE if there is none that can be read. */
static gboolean
get_issue_date (ScBuilder *self,
                char       date[11])
{
  const ScField *not_before = self->landmarks[SC_LANDMARK_NOT_BEFORE];
  ScTime time = { 0 };
  g_autoptr (GDateTime) date_time = NULL;

  if (not_before == NULL || !sc_field_is_time (not_before) ||
      !sc_time_read (not_before->universal, not_before->contents, &time))
    return FALSE;

  date_time = g_date_time_new_from_unix_utc (time.seconds);
  if (date_time == NULL)
    return FALSE;

  g_snprintf (date, 11, "%04d-%02d-%02d", g_date_time_get_year (date_time), g_date_time_get_month (date_time),
              g_date_time_get_day_of_month (date_time));
  return TRUE;
}

static gboolean
predates (ScBuilder              *self,
          const ScCatalogueEntry *entry)
{
  char date[11] = "";

  return entry->since && get_issue_date (self, date) && strcmp (date, entry->since) < 0;
}

ScFinding *
sc_builder_add_finding (ScBuilder              *self,
                        ScField                *field,
                        const ScCatalogueEntry *entry,
                        ScSlice                 slice,
                        const char             *param0,
                        const char             *param1)
{
  ScFinding *finding = sc_arena_new0 (self->arena, ScFinding);
  const ScFinding **end = &field->findings;

  finding->entry = entry;
  finding->predates = predates (self, entry);
  finding->severity = finding->predates && !entry->keeps_severity ? SC_SEVERITY_NOTE : entry->severity;
  finding->is_signed = is_signed (self, slice);
  finding->slice = slice;
  finding->params[0] = sc_builder_dup (self, param0);
  finding->params[1] = sc_builder_dup (self, param1);

  /* A field has a handful of findings at most: one for each departure and rule. */
  while (*end)
    end = (const ScFinding **) &(*end)->next;
  *end = finding;

  return finding;
}

void
sc_builder_set_type (ScBuilder    *self,
                     ScField      *field,
                     const ScType *type)
{
  const ScRow *original = field->row;
  guint slot = GPOINTER_TO_SIZE (type) / sizeof (ScType) % SC_BUILDER_N_RETYPED;
  ScRow *row = self->retyped[slot].row;

  if (original->type == type)
    return;

  if (row == NULL || self->retyped[slot].original != original || row->type != type)
    {
      row = sc_arena_new0 (self->arena, ScRow);
      *row = *original;
      row->type = type;
      self->retyped[slot].original = original;
      self->retyped[slot].row = row;
    }
  field->row = row;
}

void
sc_builder_set_text (ScBuilder  *self,
                     ScField    *field,
                     const char *text,
                     gsize       length)
{
  ScMeaning *meaning = &field->meaning;
  gboolean is_spelt = field->contents.data && length == field->contents.length &&
                      memcmp (text, field->contents.data, length) == 0;

  *meaning = (ScMeaning) { .kind = SC_MEANING_TEXT, .text_length = (guint32) MIN (length, G_MAXUINT32) };
  meaning->text = is_spelt ? (const char *) field->contents.data : sc_arena_strndup (self->arena, text, length);
}
