/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "x509/findings-extensions.h"

void
sc_rules_extensions (const ScRuleContext *context)
{
}
