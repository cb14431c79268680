/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/ct-log.h"

/**
 * ScCtLog:
 * @id: %SC_CT_LOG_ID_LENGTH octets
 * @name: "Google Argon2025h1"
 */
typedef struct
{
  const char *id;
  const char *name;
} ScCtLog;

/* Generated; in the order of the ids. */
extern const ScCtLog sc_ct_logs[];
extern const guint   sc_n_ct_logs;
