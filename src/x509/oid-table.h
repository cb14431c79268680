/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/oid.h"

/* Generated; indexed by ScOid, which is in the order of the contents octets. Row %SC_OID_UNKNOWN is empty. */
extern const ScOidInfo sc_oid_table[SC_N_OIDS];

/**
 * ScOidArc:
 * @octets, @length: contents octets of the OBJECT IDENTIFIER that is the arc
 * @owner: who assigns what lies below it
 */
typedef struct
{
  const char *octets;
  guint       length;
  const char *owner;
} ScOidArc;

/* Generated; in the order of the octets, so that an arc stands before those inside it. */
extern const ScOidArc sc_oid_arcs[];
extern const guint    sc_n_oid_arcs;
