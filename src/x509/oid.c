/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/oid.h"

#include "x509/oid-table.h"

static int
compare_octets (ScSlice          contents,
                const ScOidInfo *info)
{
  int order = memcmp (contents.data, info->octets, MIN (contents.length, info->length));

  if (order != 0)
    return order;

  return contents.length < info->length ? -1 : contents.length > info->length;
}

ScOid
sc_oid_lookup (ScSlice contents)
{
  guint first = SC_OID_UNKNOWN + 1;
  guint end = SC_N_OIDS;

  if (contents.length == 0)
    return SC_OID_UNKNOWN;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;
      int order = compare_octets (contents, &sc_oid_table[middle]);

      if (order == 0)
        return (ScOid) middle;
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }

  return SC_OID_UNKNOWN;
}

const ScOidInfo *
sc_oid_get_info (ScOid oid)
{
  return oid > SC_OID_UNKNOWN && oid < SC_N_OIDS ? &sc_oid_table[oid] : NULL;
}
