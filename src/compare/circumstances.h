/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/law.h"

/* What two objects are to each other. */

G_BEGIN_DECLS

/* (nullable) both: what the law asks of the two objects to know what is expected. @root are their pairs, with marks. */
ScCircumstances sc_circumstances_of (const ScObject *left,
                                     const ScObject *right,
                                     const ScPair   *root);

/* Whether both hold the same public key. The parameters NULL and none are one here, since an RSA key is the same with
 * both, and so are the forms of a point, compressed or not. */
gboolean        sc_objects_have_same_key (const ScObject *left,
                                          const ScObject *right);

/* Whether both have the field, with equal values. */
gboolean        sc_objects_have_equal (const ScObject *left,
                                       const ScObject *right,
                                       ScLandmark      landmark);

G_END_DECLS
