/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/filter.h"

#include "der/boolean.h"

struct _ScFiltered
{
  gatomicrefcount ref_count;
  guint           n_pairs; /* without the root */
  ScPairSet      *shown;
  ScPairSet      *hits;
  ScPairSet      *holders; /* of hits */
};

/* What is known of the place where a pair lies. */
typedef struct
{
  gboolean is_admitted; /* with something that is shown with its contents */
  gboolean is_found;
} Place;

static gboolean
is_extension (const ScPair *pair)
{
  return sc_field_is_extension (sc_pair_get_field (pair));
}

static gboolean
is_critical_on (const ScPair *extension,
                ScSide        side)
{
  const ScField *field = extension->fields[side];
  gboolean is_critical = FALSE;

  for (const ScField *part = field != NULL ? field->first_child : NULL; part != NULL; part = part->next)
    if (part->row->flags & SC_ROW_CRITICAL && sc_boolean_read (part->contents, &is_critical))
      return is_critical;

  return FALSE;
}

gboolean
sc_pair_is_critical_extension (const ScPair *pair)
{
  return is_extension (pair) && (is_critical_on (pair, SC_LEFT) || is_critical_on (pair, SC_RIGHT));
}

static const struct
{
  ScPairPredicate admits;
  gboolean        with_contents;
} kinds[] = {
  [SC_FILTER_ALL] = { sc_pair_is_any, FALSE },
  [SC_FILTER_DIFFERENCES] = { sc_pair_is_difference, FALSE },
  [SC_FILTER_WARNINGS] = { sc_pair_is_warning, FALSE },
  [SC_FILTER_EXTENSIONS] = { is_extension, TRUE },
  [SC_FILTER_CRITICAL_EXTENSIONS] = { sc_pair_is_critical_extension, TRUE },
};

/* What has a triangle of its own counts as that, whatever is expected of its value. */
static gboolean
is_expected (const ScPair *pair)
{
  return pair->expected && !sc_pair_is_warning (pair);
}

static void
apply (const ScFilter *self,
       const ScPair   *pair,
       Place           place,
       ScFiltered     *filtered)
{
  gboolean is_admitted = kinds[self->kind].admits (pair);
  gboolean is_found = self->found != NULL && sc_pair_set_has (self->found, pair);
  gboolean is_hit = self->kind == SC_FILTER_ALL ? is_found : is_admitted;

  if (self->found != NULL && kinds[self->kind].with_contents)
    is_hit = is_found;

  place.is_admitted |= is_admitted && kinds[self->kind].with_contents;
  place.is_found |= is_found;

  if ((is_admitted || place.is_admitted) && place.is_found && !(self->hides_expected && is_expected (pair)))
    {
      sc_pair_set_add (filtered->shown, pair->ordinal);
      if (is_hit)
        sc_pair_set_add (filtered->hits, pair->ordinal);
    }

  for (guint32 i = 0; i < pair->n_children; i++)
    {
      const ScPair *child = &pair->children[i];

      apply (self, child, place, filtered);
      if (sc_pair_set_has (filtered->shown, child))
        sc_pair_set_add (filtered->shown, pair->ordinal);
      if (sc_pair_set_has (filtered->hits, child) || sc_pair_set_has (filtered->holders, child))
        sc_pair_set_add (filtered->holders, pair->ordinal);
    }
}

ScFiltered *
sc_filter_apply (const ScFilter     *self,
                 const ScComparison *comparison)
{
  const ScPair *root = NULL;
  ScFiltered *filtered = NULL;

  g_return_val_if_fail (self != NULL && self->kind < SC_N_FILTERS, NULL);
  g_return_val_if_fail (comparison != NULL, NULL);

  root = sc_comparison_get_root (comparison);
  filtered = g_new0 (ScFiltered, 1);
  g_atomic_ref_count_init (&filtered->ref_count);
  filtered->n_pairs = sc_pair_count (root) - 1;
  filtered->shown = sc_pair_set_new (root);
  filtered->hits = sc_pair_set_new (root);
  filtered->holders = sc_pair_set_new (root);

  sc_pair_set_add (filtered->shown, root->ordinal);
  for (guint32 i = 0; i < root->n_children; i++)
    apply (self, &root->children[i], (Place) { .is_found = self->found == NULL }, filtered);

  return filtered;
}

ScFiltered *
sc_filtered_ref (ScFiltered *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sc_filtered_unref (ScFiltered *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  sc_pair_set_unref (self->shown);
  sc_pair_set_unref (self->hits);
  sc_pair_set_unref (self->holders);
  g_free (self);
}

gboolean
sc_filtered_shows (const ScFiltered *self,
                   const ScPair     *pair)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return sc_pair_set_has (self->shown, pair);
}

gboolean
sc_filtered_is_hit (const ScFiltered *self,
                    const ScPair     *pair)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return sc_pair_set_has (self->hits, pair);
}

gboolean
sc_filtered_holds_hit (const ScFiltered *self,
                       const ScPair     *pair)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return sc_pair_set_has (self->holders, pair);
}

guint
sc_filtered_get_n_hits (const ScFiltered *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sc_pair_set_get_size (self->hits);
}

guint
sc_filtered_get_n_shown (const ScFiltered *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return sc_pair_set_get_size (self->shown) - 1;
}

guint
sc_filtered_get_n_hidden (const ScFiltered *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_pairs - sc_filtered_get_n_shown (self);
}
