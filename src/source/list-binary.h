/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* Lists what @octets of @owner hold, if they are no text: an object, several one behind the other, or a container. */
void sc_list_binary (ScListing *listing,
                     GBytes    *owner,
                     ScSlice    octets);

G_END_DECLS
