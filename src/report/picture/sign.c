/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/picture/sign.h"

#define RECTANGLE(left, top, right, bottom) \
  { 'M', { left, top } }, { 'L', { right, top } }, { 'L', { right, bottom } }, { 'L', { left, bottom } }, { 'Z' }

/* A circle of radius 7, in four curves. */
#define DISC \
  { 'M', { 8, 1 } }, \
  { 'C', { 11.866f, 1, 15, 4.134f, 15, 8 } }, \
  { 'C', { 15, 11.866f, 11.866f, 15, 8, 15 } }, \
  { 'C', { 4.134f, 15, 1, 11.866f, 1, 8 } }, \
  { 'C', { 1, 4.134f, 4.134f, 1, 8, 1 } }, \
  { 'Z' }

static const ScSignStep check[] = {
  { 'M', { 13.4f, 3 } }, { 'L', { 6.2f, 11.1f } }, { 'L', { 2.9f, 7.8f } }, { 'L', { 1.5f, 9.2f } },
  { 'L', { 6.3f, 14 } }, { 'L', { 14.9f, 4.3f } }, { 'Z' },
  { 0 },
};

static const ScSignStep warning[] = {
  { 'M', { 7.1f, 1.5f } },
  { 'L', { 0.2f, 13.5f } },
  { 'C', { -0.2f, 14.2f, 0.3f, 15, 1.1f, 15 } },
  { 'L', { 14.9f, 15 } },
  { 'C', { 15.7f, 15, 16.2f, 14.2f, 15.8f, 13.5f } },
  { 'L', { 8.9f, 1.5f } },
  { 'C', { 8.5f, 0.8f, 7.5f, 0.8f, 7.1f, 1.5f } },
  { 'Z' },
  RECTANGLE (7, 5.5f, 9, 10),
  RECTANGLE (7, 11.5f, 9, 13.5f),
  { 0 },
};

static const ScSignStep note[] = {
  DISC,
  RECTANGLE (7, 3.5f, 9, 5.5f),
  RECTANGLE (7, 7, 9, 12.5f),
  { 0 },
};

static const ScSignStep error[] = {
  DISC,
  RECTANGLE (7, 4, 9, 9),
  RECTANGLE (7, 10.5f, 9, 12.5f),
  { 0 },
};

static const ScSignStep *const outlines[SC_N_SIGNS] = {
  [SC_SIGN_CHECK] = check,
  [SC_SIGN_WARNING] = warning,
  [SC_SIGN_NOTE] = note,
  [SC_SIGN_ERROR] = error,
};

const ScSignStep *
sc_sign_get_outline (ScSign sign)
{
  g_return_val_if_fail (sign < SC_N_SIGNS, NULL);

  return outlines[sign];
}

guint
sc_sign_count_numbers (char op)
{
  return op == 'C' ? 6 : op == 'Z' ? 0 : 2;
}
