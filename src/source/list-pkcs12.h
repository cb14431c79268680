/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* Lists the certificates and CRLs of a PKCS #12 file, decrypted with the listing's password, with what their bags say of
 * them. Private keys are counted by the type of their bag, never decrypted. Does nothing for anything else. */
void sc_list_pkcs12 (ScListing *listing,
                     GBytes    *owner,
                     ScSlice    octets);

G_END_DECLS
