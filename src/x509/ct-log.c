/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/ct-log.h"

#include "x509/ct-log-table.h"

const char *
sc_ct_log_get_name (ScSlice id)
{
  guint first = 0;
  guint end = sc_n_ct_logs;

  if (id.length != SC_CT_LOG_ID_LENGTH)
    return NULL;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;
      int order = memcmp (id.data, sc_ct_logs[middle].id, SC_CT_LOG_ID_LENGTH);

      if (order == 0)
        return sc_ct_logs[middle].name;
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }

  return NULL;
}
