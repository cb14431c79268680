/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sys/time.h>

#include <glib.h>

G_BEGIN_DECLS

/* Ends the program once it has worked for so many seconds, however busy the machine is; 0 takes the limit back. For what
 * would take minutes if it were not linear. */
static inline void
sc_limit_cpu_time (guint seconds)
{
  struct itimerval limit = { .it_value = { .tv_sec = seconds } };

  g_assert_cmpint (setitimer (ITIMER_PROF, &limit, NULL), ==, 0);
}

G_END_DECLS
