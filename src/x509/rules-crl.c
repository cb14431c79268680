/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "x509/findings-crl.h"

void
sc_rules_crl (const ScRuleContext *context)
{
}
