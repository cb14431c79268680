/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* What a key is for, by its Key Usage. Private to this layer. */

G_BEGIN_DECLS

/* RFC 5280 §4.2.1.3: the bits of KeyUsage, as members of a set. */
typedef enum
{
  SC_USAGE_DIGITAL_SIGNATURE = 1 << 0,
  SC_USAGE_NON_REPUDIATION = 1 << 1,
  SC_USAGE_KEY_ENCIPHERMENT = 1 << 2,
  SC_USAGE_DATA_ENCIPHERMENT = 1 << 3,
  SC_USAGE_KEY_AGREEMENT = 1 << 4,
  SC_USAGE_KEY_CERT_SIGN = 1 << 5,
  SC_USAGE_CRL_SIGN = 1 << 6,
  SC_USAGE_ENCIPHER_ONLY = 1 << 7,
  SC_USAGE_DECIPHER_ONLY = 1 << 8,
} ScUsage;

#define SC_N_USAGES 9

/* A set of ScUsage. */
typedef guint ScUsages;

G_END_DECLS
