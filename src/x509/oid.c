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

/* A subidentifier ends at its first octet without bit 8 (X.690 §8.19.2), as each arc's last octet is: octets in front
 * are arcs in front. */
static gboolean
is_below (ScSlice         contents,
          const ScOidArc *arc)
{
  return contents.length >= arc->length && memcmp (contents.data, arc->octets, arc->length) == 0;
}

const char *
sc_oid_get_owner (ScSlice contents)
{
  for (guint i = sc_n_oid_arcs; contents.length > 0 && i > 0; i--)
    if (is_below (contents, &sc_oid_arcs[i - 1]))
      return sc_oid_arcs[i - 1].owner;

  return NULL;
}

void
sc_oid_append_owner (ScSlice  contents,
                     GString *string)
{
  const char *owner = sc_oid_get_owner (contents);

  g_return_if_fail (string != NULL);

  if (owner)
    g_string_append_printf (string, " (%s)", owner);
}
