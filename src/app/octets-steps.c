/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-steps.h"

static const ScPair *
get_pair (GArray *segments,
          guint   place)
{
  return g_array_index (segments, ScOctetSegment, place).pair;
}

/* Beyond what is shown the tree goes on, in its order. */
static gboolean
has_octets (const ScPair *pair)
{
  for (guint side = 0; side < SC_N_SIDES; side++)
    if (pair->fields[side] != NULL && pair->fields[side]->presence == SC_PRESENCE_ENCODED)
      return TRUE;

  return FALSE;
}

static const ScPair *
get_root (ScOctetsSheet *sheet)
{
  return sc_comparison_get_root (sc_octets_sheet_get_comparison (sheet));
}

static const ScPair *
find_next (ScOctetsSheet *sheet,
           GArray        *segments,
           const ScPair  *selected,
           guint          place)
{
  while (place < segments->len && get_pair (segments, place) == selected)
    place++;

  if (place < segments->len)
    return get_pair (segments, place);

  return sc_pair_find_next (get_root (sheet), selected, has_octets);
}

static const ScPair *
find_previous (ScOctetsSheet *sheet,
               GArray        *segments,
               const ScPair  *selected,
               guint          place)
{
  if (place > 0 && place < segments->len)
    return get_pair (segments, place - 1);

  return sc_pair_find_previous (get_root (sheet), selected, has_octets);
}

static const ScPair *
find_child (const ScPair *pair)
{
  for (guint32 i = 0; i < pair->n_children; i++)
    if (has_octets (&pair->children[i]))
      return &pair->children[i];

  return NULL;
}

/* The root is no row. */
static const ScPair *
find_parent (const ScPair *pair)
{
  return pair->parent != NULL && pair->parent->parent != NULL ? pair->parent : NULL;
}

const ScPair *
sc_octets_steps_find (ScOctetsSheet *sheet,
                      ScOctetsStep   step)
{
  GArray *segments = sc_octets_sheet_get_segments (sheet);
  const ScPair *selected = sc_octets_sheet_get_selected (sheet);
  guint place = sc_octets_sheet_find_selected (sheet);

  if (selected == NULL || segments->len == 0)
    return NULL;

  switch (step)
    {
    case SC_OCTETS_NEXT:
      return find_next (sheet, segments, selected, place);

    case SC_OCTETS_PREVIOUS:
      return find_previous (sheet, segments, selected, place);

    case SC_OCTETS_PARENT:
      return find_parent (selected);

    case SC_OCTETS_CHILD:
      return find_child (selected);

    case SC_OCTETS_FIRST:
      return get_pair (segments, 0);

    case SC_OCTETS_LAST:
      return get_pair (segments, segments->len - 1);

    default:
      return NULL;
    }
}
