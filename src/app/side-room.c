/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/side-room.h"

#include <string.h>

/* Gives the part as much of @rest as it would like. */
static void
widen (GtkRequestedSize *width,
       int              *rest)
{
  int wanted = CLAMP (width->natural_size - width->minimum_size, 0, *rest);

  width->minimum_size += wanted;
  *rest -= wanted;
}

/* What has no size is not there. How wide each part is, as its minimum size, if all are @whole wide together. */
static void
divide (int              whole,
        gboolean         keeps_encoding,
        GtkRequestedSize widths[SC_N_SIDE_PARTS])
{
  int rest = whole;
  guint n_parts = 0;

  for (guint i = 0; i < SC_N_SIDE_PARTS; i++)
    if (widths[i].natural_size > 0)
      {
        rest -= widths[i].minimum_size + (n_parts > 0 ? SC_SIDE_SPACING : 0);
        n_parts++;
      }
  rest = MAX (0, rest);

  if (keeps_encoding)
    gtk_distribute_natural_allocation (rest, SC_N_SIDE_PARTS, widths);
  else
    for (guint i = 0; i < SC_N_SIDE_PARTS; i++)
      widen (&widths[i], &rest);
}

/* Where there is less than all of them need, the last ones go. */
static void
fit (int              whole,
     GtkRequestedSize widths[SC_N_SIDE_PARTS])
{
  int rest = whole;

  for (guint i = 0; i < SC_N_SIDE_PARTS; i++)
    {
      if (i != SC_SIDE_PART_MARK && widths[i].minimum_size > rest)
        widths[i].minimum_size = 0;
      if (widths[i].minimum_size > 0)
        rest -= widths[i].minimum_size + SC_SIDE_SPACING;
    }
}

void
sc_side_room_divide (int                    whole,
                     gboolean               keeps_encoding,
                     const GtkRequestedSize sizes[SC_N_SIDE_PARTS],
                     int                    widths[SC_N_SIDE_PARTS])
{
  GtkRequestedSize given[SC_N_SIDE_PARTS] = { 0 };

  memcpy (given, sizes, sizeof given);
  divide (whole, keeps_encoding, given);

  /* Half of a word tells less than room for the meaning does. */
  if (!keeps_encoding && sizes[SC_SIDE_PART_MEANING].natural_size > 0 &&
      given[SC_SIDE_PART_ENCODING].minimum_size < sizes[SC_SIDE_PART_ENCODING].natural_size / 2)
    {
      memcpy (given, sizes, sizeof given);
      given[SC_SIDE_PART_ENCODING] = (GtkRequestedSize) { 0 };
      divide (whole, keeps_encoding, given);
    }

  fit (whole, given);
  for (guint i = 0; i < SC_N_SIDE_PARTS; i++)
    widths[i] = given[i].minimum_size;
}
