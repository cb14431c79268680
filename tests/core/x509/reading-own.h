/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "reading.h"

G_BEGIN_DECLS

/* (transfer full): what our own reading of @field says, in the words of the second reader's statement of that kind */
char *sc_own_reading_say (const ScField *field,
                          ScReadingKind  kind);

G_END_DECLS
