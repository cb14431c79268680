/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/damage.h"

#include <glib/gi18n-lib.h>

#include "source/tlv.h"

/* A file of which more than that is missing is not the one that the length is of. */
#define MAX_LENGTH_OCTETS 4

/* How many octets the element at the start of @octets has by its own definite length; 0 if it has none. */
static gsize
read_announced (ScSlice octets)
{
  ScElement element = { 0 };
  gsize n = 0;
  gsize length = 0;

  if (octets.length < 2 || (octets.data[1] & 0x80) == 0 || !sc_element_read (&octets, &element))
    return 0;

  n = element.slice.data[1] & 0x7F;
  if (n == 0 || n > MAX_LENGTH_OCTETS || element.slice.length < 2 + n)
    return 0;

  for (gsize i = 0; i < n; i++)
    length = length << 8 | element.slice.data[2 + i];

  return 2 + n + length;
}

ScDamage
sc_damage_of_octets (ScSlice octets)
{
  return (ScDamage) { TRUE, FALSE, sc_slice_end (octets), read_announced (octets) };
}

ScDamage
sc_damage_of_text (ScSlice run)
{
  while (run.length > 0 && g_ascii_isspace (run.data[run.length - 1]))
    run.length--;

  return (ScDamage) { TRUE, TRUE, sc_slice_end (run), 0 };
}

static guint
count_lines (ScSlice text)
{
  guint n_lines = 1;

  for (gsize i = 0; i < text.length; i++)
    n_lines += text.data[i] == '\n';

  return n_lines;
}

char *
sc_damage_describe (const ScDamage *self,
                    ScSlice         text)
{
  if (!self->is_known)
    return NULL;

  if (self->is_text)
    return g_strdup_printf (_("It can be read up to line %u."), count_lines (sc_slice_sub (text, 0, self->end)));

  if (self->announced > self->end)
    return g_strdup_printf (_("It ends at octet %u, but its length says that it ends at octet %u."), (guint) self->end,
                            (guint) self->announced);

  return g_strdup_printf (_("It can be read up to octet %u."), (guint) self->end);
}
