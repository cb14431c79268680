/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * What a picture is coloured with: the colours of the window (ui/style.css), by what they stand for. Signs and words
 * say the same, so that a print in grey says it, too.
 */

G_BEGIN_DECLS

typedef enum
{
  SC_INK_NONE,
  SC_INK_PAGE,
  SC_INK_PANEL,
  SC_INK_EDGE,
  SC_INK_TEXT,
  SC_INK_DIM,
  SC_INK_CHECK,
  SC_INK_TRIANGLE,
  SC_INK_ERROR,
  SC_INK_DIFFERS,
  SC_INK_AMBER_BACK,
  SC_INK_GREEN_BACK,
  SC_INK_NEUTRAL_BACK,
  SC_INK_BADGE_AMBER_BACK,
  SC_INK_BADGE_AMBER,
  SC_INK_BADGE_GREEN_BACK,
  SC_INK_BADGE_GREEN,
  SC_INK_OCTET_BACK,
  SC_INK_OCTET,
  SC_INK_OCTET_GAP,
  SC_N_INKS
} ScInk;

/* 0xRRGGBB; of %SC_INK_NONE there is none. */
guint32 sc_ink_get_rgb (ScInk    ink,
                        gboolean is_dark);

G_END_DECLS
