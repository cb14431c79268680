/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/set-of.h"

static gboolean
is_zero (ScSlice octets)
{
  for (gsize i = 0; i < octets.length; i++)
    if (octets.data[i] != 0)
      return FALSE;

  return TRUE;
}

gboolean
sc_set_of_in_order (ScSlice previous,
                    ScSlice element)
{
  gsize common = MIN (previous.length, element.length);
  int order = common > 0 ? memcmp (previous.data, element.data, common) : 0;

  if (order != 0)
    return order < 0;

  /* The zero octets that pad @element are below anything that @previous has left, unless that is zero, too. */
  return is_zero (sc_slice_from (previous, common));
}
