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

#define SMALL_TRIANGLE \
  { 'M', { 4.2f, 3.6f } }, \
  { 'L', { 0.1f, 11.2f } }, \
  { 'C', { -0.2f, 11.7f, 0.2f, 12.4f, 0.8f, 12.4f } }, \
  { 'L', { 9, 12.4f } }, \
  { 'C', { 9.6f, 12.4f, 10, 11.7f, 9.7f, 11.2f } }, \
  { 'L', { 5.6f, 3.6f } }, \
  { 'C', { 5.3f, 3.05f, 4.5f, 3.05f, 4.2f, 3.6f } }, \
  { 'Z' }, \
  RECTANGLE (4.2f, 6, 5.6f, 9), \
  RECTANGLE (4.2f, 9.8f, 5.6f, 11.2f)

#define NOT_EQUAL \
  { 'M', { 0, 5 } }, { 'L', { 4.6f, 5 } }, { 'L', { 5.8f, 3 } }, { 'L', { 7.6f, 3 } }, { 'L', { 6.4f, 5 } }, \
  { 'L', { 9, 5 } }, { 'L', { 9, 7 } }, { 'L', { 5.2f, 7 } }, { 'L', { 4, 9 } }, { 'L', { 9, 9 } }, \
  { 'L', { 9, 11 } }, { 'L', { 2.8f, 11 } }, { 'L', { 1.6f, 13 } }, { 'L', { -0.2f, 13 } }, { 'L', { 1, 11 } }, \
  { 'L', { 0, 11 } }, { 'L', { 0, 9 } }, { 'L', { 2.2f, 9 } }, { 'L', { 3.4f, 7 } }, { 'L', { 0, 7 } }, \
  { 'Z' }

#define ARROW_UP \
  { 'M', { 12, 14 } }, { 'L', { 14, 14 } }, { 'L', { 14, 7 } }, { 'L', { 16, 7 } }, { 'L', { 13, 2 } }, \
  { 'L', { 10, 7 } }, { 'L', { 12, 7 } }, { 'Z' }

#define ARROW_DOWN \
  { 'M', { 12, 2 } }, { 'L', { 14, 2 } }, { 'L', { 14, 9 } }, { 'L', { 16, 9 } }, { 'L', { 13, 14 } }, \
  { 'L', { 10, 9 } }, { 'L', { 12, 9 } }, { 'Z' }

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

static const ScSignStep legend[] = {
  { 'M', { 4, 1 } }, { 'L', { 7.5f, 7 } }, { 'L', { 0.5f, 7 } }, { 'Z' },
  RECTANGLE (9, 3, 16, 5),
  { 'M', { 6.4f, 8.8f } }, { 'L', { 7.9f, 10.2f } }, { 'L', { 3.9f, 14.6f } }, { 'L', { 0.6f, 11.4f } },
  { 'L', { 2, 10 } }, { 'L', { 3.8f, 11.7f } }, { 'Z' },
  RECTANGLE (9, 11, 16, 13),
  { 0 },
};

static const ScSignStep swap[] = {
  { 'M', { 4.5f, 4 } }, { 'L', { 0.5f, 8 } }, { 'L', { 4.5f, 12 } }, { 'L', { 5.9f, 10.6f } }, { 'L', { 4.3f, 9 } },
  { 'L', { 11.7f, 9 } }, { 'L', { 10.1f, 10.6f } }, { 'L', { 11.5f, 12 } }, { 'L', { 15.5f, 8 } },
  { 'L', { 11.5f, 4 } }, { 'L', { 10.1f, 5.4f } }, { 'L', { 11.7f, 7 } }, { 'L', { 4.3f, 7 } },
  { 'L', { 5.9f, 5.4f } }, { 'Z' },
  { 0 },
};

static const ScSignStep previous_warning[] = { SMALL_TRIANGLE, ARROW_UP, { 0 } };
static const ScSignStep next_warning[] = { SMALL_TRIANGLE, ARROW_DOWN, { 0 } };
static const ScSignStep previous_difference[] = { NOT_EQUAL, ARROW_UP, { 0 } };
static const ScSignStep next_difference[] = { NOT_EQUAL, ARROW_DOWN, { 0 } };

static const ScSignStep *const outlines[SC_N_SIGNS] = {
  [SC_SIGN_CHECK] = check,
  [SC_SIGN_WARNING] = warning,
  [SC_SIGN_NOTE] = note,
  [SC_SIGN_ERROR] = error,
  [SC_SIGN_LEGEND] = legend,
  [SC_SIGN_SWAP] = swap,
  [SC_SIGN_PREVIOUS_WARNING] = previous_warning,
  [SC_SIGN_NEXT_WARNING] = next_warning,
  [SC_SIGN_PREVIOUS_DIFFERENCE] = previous_difference,
  [SC_SIGN_NEXT_DIFFERENCE] = next_difference,
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
