/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/contents-private.h"

/* How well an item fits, worst first. */
typedef enum
{
  FIT_OTHER,     /* a request, a CRL, the issuer of another item */
  FIT_TOP,       /* a CA certificate that issued none of the others */
  FIT_LEAF,
} Fit;

typedef struct
{
  GBytes   *octets;
  ScOutline outline;
  ScRole    role;
} Candidate;

static void
candidate_clear (gpointer data)
{
  Candidate *self = data;

  g_clear_pointer (&self->octets, g_bytes_unref);
}

static gint
compare_names (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  return sc_slice_compare (*(const ScSlice *) a, *(const ScSlice *) b);
}

/* (transfer full): the names that others of @candidates have for their issuer. Names are compared by their octets, as
 * issuers do who copy them. */
static GTree *
collect_issuers (GArray *candidates)
{
  GTree *issuers = g_tree_new_full (compare_names, NULL, NULL, NULL);

  for (guint i = 0; i < candidates->len; i++)
    {
      Candidate *candidate = &g_array_index (candidates, Candidate, i);
      gboolean is_other = !sc_slice_equal (candidate->outline.issuer, candidate->outline.subject);

      if (candidate->role != SC_ROLE_CRL && is_other)
        g_tree_insert (issuers, &candidate->outline.issuer, candidate);
    }

  return issuers;
}

static Fit
judge (const Candidate *candidate,
       GTree           *issuers)
{
  if (candidate->role == SC_ROLE_REQUEST || candidate->role == SC_ROLE_CRL ||
      g_tree_lookup (issuers, &candidate->outline.subject) != NULL)
    return FIT_OTHER;

  return candidate->role == SC_ROLE_LEAF ? FIT_LEAF : FIT_TOP;
}

static GArray *
collect_candidates (const ScContents *contents)
{
  guint n = MIN (sc_contents_get_n_items (contents), SC_CONTENTS_MAX_CONSIDERED);
  GArray *candidates = g_array_sized_new (FALSE, TRUE, sizeof (Candidate), n);

  g_array_set_clear_func (candidates, candidate_clear);
  for (guint i = 0; i < n; i++)
    {
      const ScItem *item = sc_contents_get_item (contents, i);
      Candidate candidate = { 0 };

      candidate.octets = sc_item_dup_outline (item, &candidate.outline);
      candidate.role = sc_outline_get_role (&candidate.outline, item->kind);
      g_array_append_val (candidates, candidate);
    }

  return candidates;
}

guint
sc_contents_find_first_choice (const ScContents *self)
{
  g_autoptr (GArray) candidates = NULL;
  g_autoptr (GTree) issuers = NULL;
  Fit best = FIT_OTHER;
  guint choice = 0;

  /* The usual file holds one object, and need not be looked at twice. */
  if (sc_contents_get_n_items (self) < 2)
    return 0;

  candidates = collect_candidates (self);
  issuers = collect_issuers (candidates);

  for (guint i = 0; i < candidates->len; i++)
    {
      Fit fit = judge (&g_array_index (candidates, Candidate, i), issuers);

      if (fit > best)
        {
          best = fit;
          choice = i;
        }
    }

  return choice;
}
