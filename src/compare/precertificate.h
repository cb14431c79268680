/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

G_BEGIN_DECLS

/* Whether one is the precertificate of the other by name: the same issuer, the same serial number, and poison in one of
 * them only. */
gboolean sc_precertificate_is_claimed (const ScObject *left,
                                       const ScObject *right);

/* Whether what the logs sign is equal: the two TBSCertificates without poison and timestamps, RFC 6962 §3.2. @root are
 * the pairs of two objects, with their marks. */
gboolean sc_precertificate_is_equal (const ScPair *root);

G_END_DECLS
