/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings.h"
#include "x509/want.h"

/* Which of a field's octets are at fault. */
static const ScDepartures in_header = SC_DEPARTURE_TAG_NOT_MINIMAL | SC_DEPARTURE_LENGTH_NOT_MINIMAL |
                                      SC_DEPARTURE_INDEFINITE_LENGTH | SC_DEPARTURE_CONSTRUCTED_STRING |
                                      SC_DEPARTURE_WRONG_FORM;
static const ScDepartures in_all = SC_DEPARTURE_TRUNCATED | SC_DEPARTURE_DEFAULT_ENCODED;

static ScSlice
get_octets_at_fault (const ScField *field,
                     ScDeparture    departure)
{
  gsize header = field->contents.offset - field->slice.offset;

  if (departure & in_header)
    return sc_slice_sub (field->slice, 0, header);
  if (departure & in_all)
    return field->slice;
  if (departure == SC_DEPARTURE_LEFT_OVER)
    return sc_slice_from (field->slice, header + field->contents.length);

  return field->contents;
}

/* Where octets are missing, a value is not whole for that reason alone. And of all elements that end too early with
 * their last part, that part is named, once. */
static ScDepartures
get_faults (const ScField *field)
{
  ScDepartures faults = field->departures;

  if (!(faults & SC_DEPARTURE_TRUNCATED))
    return faults;
  if (sc_field_has_cut_part (field))
    faults &= ~SC_DEPARTURE_TRUNCATED;

  return faults & (in_header | SC_DEPARTURE_TRUNCATED);
}

void
sc_builder_report_departures (ScBuilder *self,
                              ScField   *field)
{
  ScDepartures left = get_faults (field);

  while (left != 0)
    {
      ScDeparture departure = left & -left;
      ScFinding *finding = sc_builder_add_finding (self, field, sc_catalogue_get_departure (departure),
                                                   get_octets_at_fault (field, departure), NULL, NULL);
      ScSlice want = { 0 };

      if (sc_want_for_departure (self->arena, field, departure, &want))
        sc_finding_set_want (finding, want);
      left &= ~departure;
    }
}
