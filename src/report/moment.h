/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/time.h"

G_BEGIN_DECLS

/**
 * sc_moment_append:
 * @out: where to append
 * @time: a moment
 * @date_only: whether to leave out the time of day
 *
 * Appends "2025-01-01" or "2025-01-01 12:30:00 UTC": the form that sorts, and that all languages read alike. A fraction
 * of a second is shown where there is one.
 *
 * Returns: %FALSE, with @out unchanged, if the year is none of 1 to 9999
 */
gboolean sc_moment_append (GString *out,
                           ScTime   time,
                           gboolean date_only);

G_END_DECLS
