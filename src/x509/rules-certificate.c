/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/time.h"
#include "x509/display.h"
#include "x509/findings.h"

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

/* A character that the string type forbids is a departure already; one fault, one finding. */
static void
check_text (ScBuilder *builder,
            ScField   *field)
{
  if (field->n_children == 0 && field->presence == SC_PRESENCE_ENCODED && sc_universal_is_text (field->universal) &&
      field->meaning.kind == SC_MEANING_TEXT && !(field->departures & SC_DEPARTURE_STRING_CHARACTER) &&
      sc_display_is_deceptive (field->meaning.text, field->meaning.text_length))
    sc_builder_add_finding (builder, field, &sc_finding_text_deceptive, field->contents, NULL, NULL);

  /* The interpreter bounds the depth of the tree, so this recursion ends. */
  for (ScField *child = field->first_child; child; child = child->next)
    check_text (builder, child);
}

void
sc_rules_certificate (ScBuilder *builder)
{
  ScField *tbs = builder->landmarks[SC_LANDMARK_TBS];

  check_time (builder, builder->landmarks[SC_LANDMARK_NOT_BEFORE]);
  check_time (builder, builder->landmarks[SC_LANDMARK_NOT_AFTER]);
  if (tbs)
    check_text (builder, tbs);
}
