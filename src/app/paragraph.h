/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/words.h"

G_BEGIN_DECLS

/* Appends a paragraph to Pango's markup, with some room before it if it is not the first. */
void sc_paragraph_append (GString           *markup,
                          const ScParagraph *paragraph);

G_END_DECLS
