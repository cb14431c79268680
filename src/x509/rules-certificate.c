/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/time.h"

/* RFC 5280 §4.1.2.5: "CAs conforming to this profile MUST always encode certificate validity dates through the year
 * 2049 as UTCTime; … dates in 2050 or later MUST be encoded as GeneralizedTime." The first moment of 2050, since
 * 1970: */
#define YEAR_2050 G_GINT64_CONSTANT (2524608000)

static void
check_time (ScBuilder *builder,
            ScField   *field)
{
  ScTime time = { 0 };

  if (field == NULL || !sc_field_is_time (field) || !sc_time_read (field->universal, field->contents, &time))
    return;

  if (field->universal == SC_GENERALIZED_TIME && memchr (field->contents.data, '.', field->contents.length))
    sc_builder_add_finding (builder, field, &sc_finding_time_fraction, field->contents, NULL, NULL);
  if ((field->universal == SC_GENERALIZED_TIME) != (time.seconds >= YEAR_2050))
    sc_builder_add_finding (builder, field, &sc_finding_time_type, field->slice, NULL, NULL);
}

void
sc_rules_certificate (const ScRuleContext *context)
{
  if (context->kind != SC_OBJECT_CERTIFICATE)
    return;

  check_time (context->builder, context->builder->landmarks[SC_LANDMARK_NOT_BEFORE]);
  check_time (context->builder, context->builder->landmarks[SC_LANDMARK_NOT_AFTER]);
}
