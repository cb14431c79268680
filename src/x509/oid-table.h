/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/oid.h"

/* Generated; indexed by ScOid, which is in the order of the contents octets. Row %SC_OID_UNKNOWN is empty. */
extern const ScOidInfo sc_oid_table[SC_N_OIDS];
