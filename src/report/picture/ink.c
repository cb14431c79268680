/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/picture/ink.h"

static const struct
{
  guint32 light;
  guint32 dark;
} inks[SC_N_INKS] = {
  [SC_INK_PAGE] = { 0xFAFAFA, 0x242424 },
  [SC_INK_PANEL] = { 0xFFFFFF, 0x303030 },
  [SC_INK_EDGE] = { 0xDCDCDC, 0x4A4A4A },
  [SC_INK_TEXT] = { 0x2E2E2E, 0xF2F2F2 },
  [SC_INK_DIM] = { 0x686868, 0xB4B4B4 },
  [SC_INK_CHECK] = { 0x1C8A50, 0x57C98A },
  [SC_INK_TRIANGLE] = { 0xB36200, 0xF0A73A },
  [SC_INK_ERROR] = { 0xC01C28, 0xFF7B63 },
  [SC_INK_DIFFERS] = { 0x1A5FB4, 0x78AEED },
  [SC_INK_AMBER_BACK] = { 0xF7EBD3, 0x4B3A1C },
  [SC_INK_GREEN_BACK] = { 0xDFF3E7, 0x1F4030 },
  [SC_INK_NEUTRAL_BACK] = { 0xE6EEF8, 0x2C3A4D },
  [SC_INK_BADGE_AMBER_BACK] = { 0xF9E6C3, 0x5B4316 },
  [SC_INK_BADGE_AMBER] = { 0x8A4B00, 0xFFD58C },
  [SC_INK_BADGE_GREEN_BACK] = { 0xD7F2E3, 0x1D4A33 },
  [SC_INK_BADGE_GREEN] = { 0x14683D, 0x9BE8BF },
  [SC_INK_OCTET_BACK] = { 0xF5DA7F, 0x7A5C10 },
  [SC_INK_OCTET] = { 0x241F00, 0xFFF3CF },
  [SC_INK_OCTET_GAP] = { 0x77767B, 0x9A9996 },
};

guint32
sc_ink_get_rgb (ScInk    ink,
                gboolean is_dark)
{
  g_return_val_if_fail (ink > SC_INK_NONE && ink < SC_N_INKS, 0);

  return is_dark ? inks[ink].dark : inks[ink].light;
}
