/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/octets-sheet.h"

G_BEGIN_DECLS

/* Where the keyboard goes from the selected pair. */
typedef enum
{
  SC_OCTETS_NEXT,     /* the element that begins next, in the order of the octets */
  SC_OCTETS_PREVIOUS, /* the one that begins before */
  SC_OCTETS_PARENT,
  SC_OCTETS_CHILD,
  SC_OCTETS_FIRST,
  SC_OCTETS_LAST,
} ScOctetsStep;

/* (nullable): the pair that a step leads to; it may lie outside what @sheet shows. */
const ScPair *sc_octets_steps_find (ScOctetsSheet *sheet,
                                    ScOctetsStep   step);

G_END_DECLS
