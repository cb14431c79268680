/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/time.h"
#include "x509/extension.h"
#include "x509/findings-extensions.h"

/* Signed certificate timestamps, RFC 6962 §3. */

static const ScSlice *
get_log (const ScField *timestamp)
{
  const ScField *id = sc_field_find_child (timestamp, "id");

  return id ? &id->contents : NULL;
}

/* FALSE if the time cannot be read. */
static gboolean
read_time (const ScRuleContext *context,
           ScLandmark           landmark,
           gint64              *seconds)
{
  const ScField *field = context->builder->landmarks[landmark];
  ScTime time = { 0 };

  if (field == NULL || !sc_field_is_time (field) || !sc_time_read (field->universal, field->contents, &time))
    return FALSE;

  *seconds = time.seconds;
  return TRUE;
}

/* §3.2: a timestamp is in milliseconds since 1970. A CA that backdates its certificates by an hour is the usual case,
 * one whose certificates lie in the future is not. */
static void
check_instant (const ScRuleContext *context,
               const ScField       *timestamp)
{
  ScField *field = sc_field_find_child (timestamp, "timestamp");
  gint64 not_before = 0, not_after = 0;

  if (!read_time (context, SC_LANDMARK_NOT_BEFORE, &not_before) ||
      !read_time (context, SC_LANDMARK_NOT_AFTER, &not_after))
    return;

  if (field->meaning.number / 1000 < not_before || field->meaning.number / 1000 > not_after)
    sc_rule_report (context, field, &sc_finding_timestamp_outside, NULL, NULL);
}

void
sc_check_timestamps (const ScRuleContext *context,
                     ScField             *value)
{
  if (sc_rule_find_extension (context, SC_OID_CT_PRECERT_POISON))
    sc_rule_report (context, value->parent, &sc_finding_timestamps_in_precertificate, NULL, NULL);

  sc_rule_report_repeated (context, value, get_log, &sc_finding_entry_repeated);
  for (ScField *timestamp = value->is_raw ? value->first_child : NULL; timestamp; timestamp = timestamp->next)
    if (timestamp->n_children == 0)
      sc_rule_report (context, timestamp, &sc_finding_timestamp_version, NULL, NULL);
    else
      check_instant (context, timestamp);
}
