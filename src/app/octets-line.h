/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/octets-sheet.h"

G_BEGIN_DECLS

/* One line of a sheet, made when it is first shown. */
#define SC_TYPE_OCTETS_LINE (sc_octets_line_get_type ())
G_DECLARE_FINAL_TYPE (ScOctetsLine, sc_octets_line, SC, OCTETS_LINE, GObject)

/* Holds a reference to @sheet. */
ScOctetsLine  *sc_octets_line_new (ScOctetsSheet *sheet,
                                   guint          number);

ScOctetsSheet *sc_octets_line_get_sheet (ScOctetsLine *self);
ScOctetLine    sc_octets_line_get (ScOctetsLine *self);

G_END_DECLS
