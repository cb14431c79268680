/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/* Rules add findings to decoded fields, before the tree is arranged. Private to this layer. */

G_BEGIN_DECLS

/* rules-critical.c */
void sc_rules_critical (ScBuilder    *builder,
                        ScObjectKind  kind);

/* rules-certificate.c */
void sc_rules_validity (ScBuilder *builder);

/* rules-text.c: holds for all objects. */
void sc_rules_text (ScBuilder *builder);

G_END_DECLS
