/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* Lists what stands in PEM blocks, with whatever text around them. What a block holds goes before what it says. Where
 * one block holds an object, those that are damaged beyond that become items too, of the kind that their label says, so
 * that none goes missing without a word. */
void sc_list_pem (ScListing *listing);

G_END_DECLS
