/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* Lists the certificates of a Java keystore, JKS or JCEKS, in which only the keys are encrypted. Does nothing for
 * anything else. */
void sc_list_java (ScListing *listing,
                   GBytes    *owner,
                   ScSlice    octets);

G_END_DECLS
