/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/moment.h"

static void
append_fraction (GString *out,
                 guint32  nanoseconds)
{
  if (nanoseconds == 0)
    return;

  g_string_append_printf (out, ".%09u", nanoseconds);

  while (out->str[out->len - 1] == '0')
    g_string_truncate (out, out->len - 1);
}

gboolean
sc_moment_append (GString *out,
                  ScTime   time,
                  gboolean date_only)
{
  g_autoptr (GDateTime) moment = g_date_time_new_from_unix_utc (time.seconds);

  if (moment == NULL)
    return FALSE;

  g_string_append_printf (out, "%04d-%02d-%02d", g_date_time_get_year (moment), g_date_time_get_month (moment),
                          g_date_time_get_day_of_month (moment));

  if (date_only)
    return TRUE;

  g_string_append_printf (out, " %02d:%02d:%02d", g_date_time_get_hour (moment), g_date_time_get_minute (moment),
                          g_date_time_get_second (moment));
  append_fraction (out, time.nanoseconds);
  g_string_append (out, " UTC");
  return TRUE;
}
