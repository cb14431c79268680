/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/lis.h"

#define NONE G_MAXUINT32

/* How many of @ends, indices whose numbers increase, have a number below @number. */
static gsize
count_below (const guint32 *numbers,
             const guint32 *ends,
             gsize          n_ends,
             guint32        number)
{
  gsize low = 0;
  gsize high = n_ends;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;

      if (numbers[ends[middle]] < number)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

/* Patience sorting: ends[k] is where the increasing subsequence of k + 1 numbers with the lowest end ends, and before[]
 * leads back from there. */
void
sc_lis (const guint32 *numbers,
        gsize          n_numbers,
        gboolean      *kept)
{
  g_autofree guint32 *ends = g_new (guint32, n_numbers);
  g_autofree guint32 *before = g_new (guint32, n_numbers);
  gsize n_ends = 0;

  for (gsize i = 0; i < n_numbers; i++)
    {
      gsize length = count_below (numbers, ends, n_ends, numbers[i]);

      before[i] = length > 0 ? ends[length - 1] : NONE;
      ends[length] = (guint32) i;
      n_ends = MAX (n_ends, length + 1);
      kept[i] = FALSE;
    }

  for (guint32 i = n_ends > 0 ? ends[n_ends - 1] : NONE; i != NONE; i = before[i])
    kept[i] = TRUE;
}
