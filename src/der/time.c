/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/time.h"

#define SECONDS_PER_MINUTE 60
#define SECONDS_PER_HOUR (60 * SECONDS_PER_MINUTE)
#define SECONDS_PER_DAY (24 * SECONDS_PER_HOUR)

/* Fractions are counted in femtoseconds, of which 64 bits hold more than an hour's worth: the
 * fraction may be one of an hour (X.680 §46.2 b). */
#define FRACTIONS_PER_SECOND G_GUINT64_CONSTANT (1000000000000000)
#define FRACTIONS_PER_NANOSECOND G_GUINT64_CONSTANT (1000000)

/* X.680 §46.2, §47.3: what the characters say, whether or not there is such a moment. */
typedef struct
{
  guint    year;
  guint    month;
  guint    day;
  guint    hour;
  guint    minute;
  guint    second;
  guint64  fraction;
  gboolean behind_utc;
  guint    offset_hours;
  guint    offset_minutes;
  gboolean is_der;
} Reading;

/* Takes exactly @count digits, or nothing. */
static gboolean
take_digits (ScSlice *rest,
             gsize    count,
             guint   *value)
{
  guint number = 0;

  if (rest->length < count)
    return FALSE;

  for (gsize i = 0; i < count; i++)
    {
      if (!g_ascii_isdigit (rest->data[i]))
        return FALSE;

      number = number * 10 + (rest->data[i] - '0');
    }

  *value = number;
  *rest = sc_slice_from (*rest, count);
  return TRUE;
}

/* Takes one of @characters, or nothing. Returns 0 for nothing. */
static char
take_one_of (ScSlice    *rest,
             const char *characters)
{
  char found = rest->length > 0 ? (char) rest->data[0] : '\0';

  if (found == '\0' || strchr (characters, found) == NULL)
    return '\0';

  *rest = sc_slice_from (*rest, 1);
  return found;
}

static gboolean
take_year (ScUniversal  type,
           ScSlice     *rest,
           Reading     *reading)
{
  if (type == SC_GENERALIZED_TIME)
    return take_digits (rest, 4, &reading->year);

  if (!take_digits (rest, 2, &reading->year))
    return FALSE;

  reading->year += reading->year >= 50 ? 1900 : 2000;
  return TRUE;
}

/* Takes minutes and seconds as far as they are there. Returns the seconds in the lowest unit that is, which is
 * what a fraction is one of. */
static guint
take_minute_and_second (ScSlice *rest,
                        Reading *reading)
{
  if (!take_digits (rest, 2, &reading->minute))
    return SECONDS_PER_HOUR;

  if (!take_digits (rest, 2, &reading->second))
    return SECONDS_PER_MINUTE;

  return 1;
}

/* X.690 §11.7.3, §11.7.4: a point, and a last digit that is not 0. A UTCTime has no fraction at all. */
static void
take_fraction (ScUniversal  type,
               guint        unit,
               ScSlice     *rest,
               Reading     *reading)
{
  char mark = take_one_of (rest, ".,");
  guint64 place = unit * FRACTIONS_PER_SECOND;
  guint digit = 0;

  if (mark == '\0')
    return;

  while (take_digits (rest, 1, &digit))
    {
      place /= 10;
      reading->fraction += digit * place;
    }

  if (type == SC_UTC_TIME || mark != '.' || digit == 0)
    reading->is_der = FALSE;
}

/* Nothing at all is local time. */
static gboolean
take_zone (ScSlice *rest,
           Reading *reading)
{
  char mark = take_one_of (rest, "Z+-");

  if (mark == 'Z')
    return TRUE;

  reading->is_der = FALSE;

  if (mark == '\0')
    return TRUE;

  reading->behind_utc = mark == '-';

  if (!take_digits (rest, 2, &reading->offset_hours))
    return FALSE;

  take_digits (rest, 2, &reading->offset_minutes);
  return TRUE;
}

/* Returns FALSE if @contents have no form of a time. */
static gboolean
parse (ScUniversal  type,
       ScSlice      contents,
       Reading     *reading)
{
  ScSlice rest = contents;
  guint unit = 1;

  *reading = (Reading) { .is_der = TRUE };

  if (!take_year (type, &rest, reading) ||
      !take_digits (&rest, 2, &reading->month) ||
      !take_digits (&rest, 2, &reading->day) ||
      !take_digits (&rest, 2, &reading->hour))
    return FALSE;

  unit = take_minute_and_second (&rest, reading);

  if (unit == SECONDS_PER_HOUR && type == SC_UTC_TIME)
    return FALSE;

  if (unit != 1 || reading->hour == 24)
    reading->is_der = FALSE;

  take_fraction (type, unit, &rest, reading);

  return take_zone (&rest, reading) && rest.length == 0;
}

static gboolean
is_leap_year (guint year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static guint
get_days_in_month (guint year,
                   guint month)
{
  static const guint8 days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return days[month - 1] + (month == 2 && is_leap_year (year) ? 1 : 0);
}

static gboolean
time_of_day_exists (const Reading *reading)
{
  if (reading->minute > 59 || reading->second > 59)
    return FALSE;

  if (reading->hour == 24)
    return reading->minute == 0 && reading->second == 0 && reading->fraction == 0;

  return reading->hour < 24;
}

static gboolean
moment_exists (const Reading *reading)
{
  return reading->month >= 1 && reading->month <= 12 &&
         reading->day >= 1 && reading->day <= get_days_in_month (reading->year, reading->month) &&
         time_of_day_exists (reading) &&
         reading->offset_hours <= 23 && reading->offset_minutes <= 59;
}

/* Years with a 29 February among those before @year, year 0 being one. */
static gint64
count_leap_years_before (gint64 year)
{
  return (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
}

/* Days from 1 January of year 0 to the date. */
static gint64
count_days (guint year,
            guint month,
            guint day)
{
  gint64 days = 365 * (gint64) year + count_leap_years_before (year);

  for (guint i = 1; i < month; i++)
    days += get_days_in_month (year, i);

  return days + day - 1;
}

static ScTime
get_moment (const Reading *reading)
{
  gint64 days = count_days (reading->year, reading->month, reading->day) - count_days (1970, 1, 1);
  gint64 offset = reading->offset_hours * SECONDS_PER_HOUR + reading->offset_minutes * SECONDS_PER_MINUTE;
  gint64 seconds = days * SECONDS_PER_DAY +
                   reading->hour * SECONDS_PER_HOUR +
                   reading->minute * SECONDS_PER_MINUTE +
                   reading->second;

  return (ScTime) {
    .seconds = seconds + (reading->behind_utc ? offset : -offset) + (gint64) (reading->fraction / FRACTIONS_PER_SECOND),
    .nanoseconds = reading->fraction % FRACTIONS_PER_SECOND / FRACTIONS_PER_NANOSECOND,
  };
}

gboolean
sc_time_read (ScUniversal type,
              ScSlice     contents,
              ScTime     *time)
{
  Reading reading = { 0 };

  g_return_val_if_fail (type == SC_UTC_TIME || type == SC_GENERALIZED_TIME, FALSE);
  g_return_val_if_fail (time != NULL, FALSE);

  if (!parse (type, contents, &reading) || !moment_exists (&reading))
    return FALSE;

  *time = get_moment (&reading);
  return TRUE;
}

int
sc_time_compare (ScTime a,
                 ScTime b)
{
  if (a.seconds != b.seconds)
    return a.seconds < b.seconds ? -1 : 1;

  return (a.nanoseconds > b.nanoseconds) - (a.nanoseconds < b.nanoseconds);
}

ScDepartures
sc_time_check (ScUniversal type,
               ScSlice     contents)
{
  Reading reading = { 0 };

  if (!parse (type, contents, &reading))
    return SC_DEPARTURE_TIME_VALUE;

  return (reading.is_der ? 0 : SC_DEPARTURE_TIME_FORM) |
         (moment_exists (&reading) ? 0 : SC_DEPARTURE_TIME_VALUE);
}
