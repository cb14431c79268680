/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/boolean.h"

gboolean
sc_boolean_read (ScSlice   contents,
                 gboolean *value)
{
  guint8 bits = 0;

  g_return_val_if_fail (value != NULL, FALSE);

  if (contents.length == 0)
    return FALSE;

  for (gsize i = 0; i < contents.length; i++)
    bits |= contents.data[i];

  *value = bits != 0;
  return TRUE;
}

ScDepartures
sc_boolean_check (ScUniversal type,
                  ScSlice     contents)
{
  if (contents.length != 1)
    return SC_DEPARTURE_BOOLEAN_LENGTH;

  if (contents.data[0] != 0x00 && contents.data[0] != 0xFF)
    return SC_DEPARTURE_BOOLEAN_VALUE;

  return 0;
}
