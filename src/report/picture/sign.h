/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * The signs of the window and of a picture, as outlines of straight lines and cubic Béziers: they look the same whatever
 * fonts there are, are sharp at every size, and need nothing to be loaded.
 */

G_BEGIN_DECLS

typedef enum
{
  SC_SIGN_CHECK,
  SC_SIGN_WARNING,
  SC_SIGN_NOTE,
  SC_SIGN_ERROR,
  SC_SIGN_LEGEND,
  SC_SIGN_SWAP,
  SC_SIGN_PREVIOUS_WARNING,
  SC_SIGN_NEXT_WARNING,
  SC_SIGN_PREVIOUS_DIFFERENCE,
  SC_SIGN_NEXT_DIFFERENCE,
  SC_N_SIGNS
} ScSign;

/* The square that the outlines are drawn in. */
#define SC_SIGN_SIZE 16

/**
 * ScSignStep:
 * @op: 'M' (move), 'L' (line), 'C' (curve), 'Z' (close), as in SVG's path data; 0 ends the outline
 * @points: as many as @op takes
 */
typedef struct
{
  char  op;
  float points[6];
} ScSignStep;

/* To be filled by the even-odd rule. */
const ScSignStep *sc_sign_get_outline (ScSign sign);

/* How many numbers a step of that kind has. */
guint             sc_sign_count_numbers (char op);

G_END_DECLS
