/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gnutls/x509.h>

#include "reading.h"

G_BEGIN_DECLS

/* Dotted, more than any known OBJECT IDENTIFIER needs. */
#define MAX_OID 256

/* What GnuTLS's getters say of subjectPublicKeyInfo. */
void sc_gnutls_state_key (ScReading        *reading,
                          gnutls_x509_crt_t crt);

/* What GnuTLS's getters say of the value of the extension that stands at @path and has @oid. */
void sc_gnutls_state_extension (ScReading        *reading,
                                gnutls_x509_crt_t crt,
                                const char       *oid,
                                const char       *path);

/* Each states what the getters of one extension say, and returns the status of its import: below zero if GnuTLS cannot
 * read @value. Those that hold names: reading-gnutls-names.c */
int sc_gnutls_state_alt_names (ScReading *reading, const gnutls_datum_t *value, const char *path);
int sc_gnutls_state_authority_key_id (ScReading *reading, const gnutls_datum_t *value, const char *path);
int sc_gnutls_state_name_constraints (ScReading *reading, const gnutls_datum_t *value, const char *path);
int sc_gnutls_state_points (ScReading *reading, const gnutls_datum_t *value, const char *path);
int sc_gnutls_state_info_access (ScReading *reading, const gnutls_datum_t *value, const char *path);

G_END_DECLS
