/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

G_BEGIN_DECLS

/**
 * sc_second_opinion_ask:
 *
 * Asks GnuTLS about the object: whether it opens it, and what it says if not; whether the signature of a request, or
 * of a certificate whose issuer is its subject, verifies with its own key. Broken hashes are no reason to refuse here,
 * nor are dates. It takes as long as GnuTLS does, so this is asked for on demand only, and never while decoding.
 *
 * What it says is English in every language. Thread-safe.
 *
 * Returns: (transfer full): an object of the same octets and source whose one field is the group "Other software", of
 * computed fields: `computed/gnutlsVersion`, `computed/gnutlsOpens`, `computed/gnutlsSignature`. It has no landmarks
 * and no fingerprint; it can be compared with another one.
 */
ScObject *sc_second_opinion_ask (const ScObject *object);

/* (transfer full): the same with nothing in the group: what is shown before anything is asked */
ScObject *sc_second_opinion_ask_nothing (const ScObject *object);

G_END_DECLS
