/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/law.h"

G_BEGIN_DECLS

/**
 * sc_remarks_find:
 * @left: (nullable): an object
 * @right: (nullable): an object
 * @circumstances: what is known of the two
 * @now: in seconds since 1970
 *
 * Returns: set of 1 << ScRemark: what is to be said of the pair as a whole
 */
guint sc_remarks_find (const ScObject  *left,
                       const ScObject  *right,
                       ScCircumstances  circumstances,
                       gint64           now);

G_END_DECLS
