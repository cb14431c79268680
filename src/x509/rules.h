/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/builder.h"

/* Rules add findings to decoded fields, before the tree is arranged. Private to this layer. */

G_BEGIN_DECLS

/* rules-critical.c */
void sc_rules_critical (ScBuilder *builder);

/* rules-certificate.c: everything else about a certificate. */
void sc_rules_certificate (ScBuilder *builder);

G_END_DECLS
