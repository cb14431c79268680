/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/**
 * ScDamage:
 * @is_known: whether the rest says anything
 * @is_text: whether it was found in text, where a line says more than an octet
 * @end: how many octets of the source can be read
 * @announced: how many it has by its own length octets; 0 if they say nothing
 *
 * Where something that was recognised breaks off.
 */
typedef struct
{
  gboolean is_known;
  gboolean is_text;
  gsize    end;
  gsize    announced;
} ScDamage;

/* @octets: what breaks off, from the first octet of its source on */
ScDamage sc_damage_of_octets (ScSlice octets);

/* @run: what can be read of the text that breaks off, with its offset in the source */
ScDamage sc_damage_of_text (ScSlice run);

/**
 * sc_damage_describe:
 * @text: the source, as the text in which its lines are counted
 *
 * Returns: (transfer full) (nullable): a translated sentence, if anything is known
 */
char    *sc_damage_describe (const ScDamage *self,
                             ScSlice         text);

G_END_DECLS
