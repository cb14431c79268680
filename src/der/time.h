/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"

/*
 * UTCTime and GeneralizedTime, in any form BER has (X.680 §46, §47), and in some that it has
 * not but that plainly mean one moment: a UTCTime with a fraction, or without Z or offset,
 * or with an offset of hours alone.
 */

G_BEGIN_DECLS

/**
 * ScTime:
 * @seconds: since 1970-01-01T00:00:00Z, proleptic Gregorian, without leap seconds
 * @nanoseconds: 0…999999999; digits beyond are cut
 *
 * A moment.
 */
typedef struct
{
  gint64  seconds;
  guint32 nanoseconds;
} ScTime;

/**
 * sc_time_read:
 * @type: %SC_UTC_TIME or %SC_GENERALIZED_TIME
 * @contents: contents octets, of whatever quality
 * @time: (out): the moment
 *
 * A UTCTime year of 50 and more is 19xx (RFC 5280 §4.1.2.5.1). Local time without Z or
 * offset is read as UTC. 24:00:00 is the first moment of the next day, the second form of
 * midnight that X.690 §11.7.5 and §11.8.3 speak of. There is no second 60: X.680
 * §47.3 ends at 59, and a GeneralizedTime's leap second would be no moment of its own in @time.
 *
 * Returns: %FALSE, with @time untouched, if @contents name no moment
 */
gboolean sc_time_read (ScUniversal type,
                       ScSlice     contents,
                       ScTime     *time);

/* Returns: below, equal to or above 0 as @a is before, at or behind @b */
int sc_time_compare (ScTime a,
                     ScTime b);

/* The column of sc_universal_check()'s table for UTCTime and GeneralizedTime. What is no time at all, "yesterday",
 * has no moment, and nothing is said of its form. */
ScDepartures sc_time_check (ScUniversal type,
                            ScSlice     contents);

G_END_DECLS
