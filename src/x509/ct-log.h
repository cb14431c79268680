/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/* RFC 6962 §3.2: a log's id is the SHA-256 of its key. */
#define SC_CT_LOG_ID_LENGTH 32

/*
 * (nullable): the name of the log of Certificate Transparency whose id (RFC 6962 §3.2) is @id: "Google Argon2025h1";
 * %NULL for one that data/ct-logs.tsv does not list, and for octets that are no id. The same in every language.
 * Logarithmic, does not allocate.
 */
const char *sc_ct_log_get_name (ScSlice id);

G_END_DECLS
