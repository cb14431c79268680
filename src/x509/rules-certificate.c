/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules.h"

#include "der/integer.h"
#include "der/time.h"
#include "x509/findings-certificate.h"

#include <glib/gi18n.h>

/* RFC 5280 §4.1.2.5: "CAs conforming to this profile MUST always encode certificate validity dates through the year
 * 2049 as UTCTime; … dates in 2050 or later MUST be encoded as GeneralizedTime." The first moments of 1950, where
 * UTCTime begins, and of 2050, since 1970: */
#define YEAR_1950 G_GINT64_CONSTANT (-631152000)
#define YEAR_2050 G_GINT64_CONSTANT (2524608000)

/* RFC 5280 §4.1.2.2: "CAs MUST NOT use serialNumber values longer than 20 octets." */
#define SERIAL_NUMBER_MAX_LENGTH 20

/* version [0] EXPLICIT Version, v3(2) */
static const guint8 version_3[] = { 0xA0, 0x03, 0x02, 0x01, 0x02 };

/* RFC 5280 §4.1.2.1, §4.1.2.8, §4.1.2.9. A version that has no name says nothing of what may follow. */
static void
check_version (const ScRuleContext *context,
               const ScField       *tbs,
               gboolean             has_unique_id)
{
  ScField *version = sc_field_find_child (tbs, "version");
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];
  gboolean has_extensions = sc_rule_is_sound (extensions) && extensions->contents.length > 0;
  ScFinding *finding = NULL;

  if (!sc_rule_is_sound (version) || (version->departures & SC_DEPARTURE_INTEGER_EMPTY))
    return;

  if (context->version == 0)
    {
      sc_builder_add_finding (context->builder, version, &sc_finding_version_unknown, version->contents, NULL, NULL);
    }
  else if (has_extensions && context->version < 3)
    {
      finding = sc_rule_report (context, version, &sc_finding_version_too_low, N_("Extensions"), NULL);
      sc_finding_set_want (finding, (ScSlice) { version_3, sizeof version_3, version->slice.offset });
    }
  else if (has_unique_id && context->version < 2)
    {
      sc_rule_report (context, version, &sc_finding_version_too_low, N_("Unique identifiers"), NULL);
    }
}

/* RFC 5280 §4.1.2.2, with erratum 3200: zero is not positive. */
static void
check_serial_number (const ScRuleContext *context)
{
  ScField *serial = context->builder->landmarks[SC_LANDMARK_SERIAL_NUMBER];
  ScSlice octets = serial ? sc_integer_normalise (serial->contents) : (ScSlice) { 0 };
  const ScCatalogueEntry *entry = NULL;

  if (!sc_rule_is_sound (serial) || serial->universal != SC_INTEGER || octets.length == 0)
    return;

  if (sc_integer_is_negative (octets))
    entry = &sc_finding_serial_negative;
  else if (octets.length == 1 && octets.data[0] == 0)
    entry = &sc_finding_serial_zero;
  else if (octets.length > SERIAL_NUMBER_MAX_LENGTH)
    entry = &sc_finding_serial_too_long;

  if (entry)
    sc_builder_add_finding (context->builder, serial, entry, serial->contents, NULL, NULL);
}

/* RFC 5280 §4.1.2.4, §5.1.2.3 */
void
sc_rule_check_issuer (const ScRuleContext *context)
{
  ScField *issuer = context->builder->landmarks[SC_LANDMARK_ISSUER];

  if (sc_rule_is_sound (issuer) && issuer->universal == SC_SEQUENCE && issuer->contents.length == 0)
    sc_rule_report (context, issuer, &sc_finding_issuer_empty, NULL, NULL);
}

/* A UTCTime names years from 1950 to 2049 alone. One that is beyond by its offset is a departure from DER. */
void
sc_rule_check_time (const ScRuleContext *context,
                    ScField             *field)
{
  ScBuilder *builder = context->builder;
  ScTime time = { 0 };

  if (field == NULL || !sc_field_is_time (field) || field->universal != SC_GENERALIZED_TIME ||
      !sc_time_read (field->universal, field->contents, &time))
    return;

  /* UTCTime has no fractions, so that the right type leaves out this one. */
  if (time.seconds < YEAR_1950)
    sc_builder_add_finding (builder, field, &sc_finding_time_too_early, field->contents, NULL, NULL);
  else if (time.seconds < YEAR_2050)
    sc_builder_add_finding (builder, field, &sc_finding_time_type, field->slice, NULL, NULL);
  else if (!(field->departures & SC_DEPARTURE_TIME_FORM) &&
           memchr (field->contents.data, '.', field->contents.length))
    sc_builder_add_finding (builder, field, &sc_finding_time_fraction, field->contents, NULL, NULL);
}

void
sc_rule_check_period (const ScRuleContext *context)
{
  const ScField *from = context->builder->landmarks[SC_LANDMARK_NOT_BEFORE];
  ScField *until = context->builder->landmarks[SC_LANDMARK_NOT_AFTER];
  ScTime first = { 0 };
  ScTime last = { 0 };

  if (from && until && sc_field_is_time (from) && sc_field_is_time (until) &&
      sc_time_read (from->universal, from->contents, &first) &&
      sc_time_read (until->universal, until->contents, &last) && sc_time_compare (last, first) < 0)
    sc_builder_add_finding (context->builder, until, &sc_finding_period_reversed, until->contents, NULL, NULL);
}

/* RFC 5280 §4.1.2.6. Whoever signs certificates or CRLs is named in them as the issuer. */
static void
check_subject (const ScRuleContext *context)
{
  ScField *subject = context->builder->landmarks[SC_LANDMARK_SUBJECT];

  if (!context->has_subject || !context->subject_is_empty)
    return;

  if (context->is_ca || (context->usages & SC_USAGE_CRL_SIGN))
    sc_rule_report (context, subject, &sc_finding_ca_subject_empty, NULL, NULL);
  else if (sc_rule_find_extension (context, SC_OID_SUBJECT_ALT_NAME) == NULL)
    sc_rule_report (context, subject, &sc_finding_subject_empty, NULL, NULL);
}

/* RFC 5280 §4.1.2.8. Returns: whether there is one */
static gboolean
check_unique_ids (const ScRuleContext *context,
                  const ScField       *tbs)
{
  static const char *const names[] = { "issuerUniqueID", "subjectUniqueID" };
  gboolean has_unique_id = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      ScField *id = sc_field_find_child (tbs, names[i]);

      if (id == NULL || id->presence != SC_PRESENCE_ENCODED)
        continue;
      has_unique_id = TRUE;
      sc_rule_report (context, id, &sc_finding_unique_id, NULL, NULL);
    }

  return has_unique_id;
}

void
sc_rule_check_not_empty (const ScRuleContext *context,
                         ScField             *extensions)
{
  if (sc_rule_is_sound (extensions) && extensions->presence == SC_PRESENCE_ENCODED &&
      extensions->universal == SC_SEQUENCE && extensions->contents.length == 0)
    sc_finding_set_want (sc_rule_report (context, extensions, &sc_finding_extensions_empty, NULL, NULL),
                         (ScSlice) { NULL, 0, extensions->slice.offset });
}

void
sc_rules_certificate (const ScRuleContext *context)
{
  const ScField *tbs = context->builder->landmarks[SC_LANDMARK_TBS];

  if (context->kind != SC_OBJECT_CERTIFICATE || tbs == NULL)
    return;

  check_version (context, tbs, check_unique_ids (context, tbs));
  check_serial_number (context);
  sc_rule_check_issuer (context);
  sc_rule_check_time (context, context->builder->landmarks[SC_LANDMARK_NOT_BEFORE]);
  sc_rule_check_time (context, context->builder->landmarks[SC_LANDMARK_NOT_AFTER]);
  sc_rule_check_period (context);
  check_subject (context);
  sc_rule_check_not_empty (context, context->builder->landmarks[SC_LANDMARK_EXTENSIONS]);
}
