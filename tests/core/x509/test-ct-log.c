/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/ct-log.h"
#include "x509/ct-log-table.h"

#define SLICE(octets) ((ScSlice) { (const guint8 *) octets, sizeof octets - 1, 0 })

/* Google Pilot's id, as certificates of 2015 have it. */
#define PILOT                                                                                                          \
  "\xa4\xb9\x09\x90\xb4\x18\x58\x14\x87\xbb\x13\xa2\xcc\x67\x70\x0a\x3c\x35\x98\x04\xf9\x1b\xdf\xb8\xe3\x77\xcd\x0e"   \
  "\xc8\x0d\xdc\x10"

static void
test_name (void)
{
  /* log id pLkJkLQYWBSHuxOizGdwCjw1mAT5G9+443fNDsgN3BA= */
  g_assert_cmpstr (sc_ct_log_get_name (SLICE (PILOT)), ==, "Google Pilot");

  g_assert_null (sc_ct_log_get_name (SLICE ("")));
  g_assert_null (sc_ct_log_get_name ((ScSlice) { 0 }));
  g_assert_null (sc_ct_log_get_name (SLICE ("\xa4\xb9\x09\x90")));
  g_assert_null (sc_ct_log_get_name (SLICE (PILOT "\x00")));
  g_assert_null (sc_ct_log_get_name (SLICE ("0123456789abcdef0123456789abcdef")));
}

/* Each log is found by its id, so that the order of the table is the one the search goes by. */
static void
test_table (void)
{
  for (guint i = 0; i < sc_n_ct_logs; i++)
    {
      ScSlice id = { (const guint8 *) sc_ct_logs[i].id, SC_CT_LOG_ID_LENGTH, 0 };

      g_assert_cmpstr (sc_ct_logs[i].name, !=, "");
      g_assert_cmpstr (sc_ct_log_get_name (id), ==, sc_ct_logs[i].name);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ct-log/name", test_name);
  g_test_add_func ("/ct-log/table", test_table);

  return g_test_run ();
}
