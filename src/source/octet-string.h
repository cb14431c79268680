/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/element.h"

G_BEGIN_DECLS

/**
 * sc_octet_string_join:
 * @element: an OCTET STRING by whatever tag, in one piece or, as BER allows, in pieces
 *
 * Returns: (transfer full) (nullable): a copy of its octets, wiped when it is freed: a private key may be in it; %NULL if
 *   there is no element
 */
GBytes *sc_octet_string_join (ScElement element);

G_END_DECLS
