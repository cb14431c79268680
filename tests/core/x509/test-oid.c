/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/oid.h"
#include "x509/oid.h"

#define SLICE(octets) ((ScSlice) { (const guint8 *) octets, sizeof octets - 1, 0 })

static void
test_lookup (void)
{
  /* Octets as "openssl asn1parse -genstr OID:… -out" writes them. */
  g_assert_cmpint (sc_oid_lookup (SLICE ("\x55\x1d\x11")), ==, SC_OID_SUBJECT_ALT_NAME);
  g_assert_cmpint (sc_oid_lookup (SLICE ("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x0b")), ==, SC_OID_SHA256_WITH_RSA_ENCRYPTION);
  g_assert_cmpint (sc_oid_lookup (SLICE ("\x2b\x06\x01\x04\x01\xd6\x79\x02\x04\x02")), ==, SC_OID_CT_PRECERT_SCTS);
  g_assert_cmpint (sc_oid_lookup (SLICE ("\x09\x92\x26\x89\x93\xf2\x2c\x64\x01\x19")), ==, SC_OID_DOMAIN_COMPONENT);

  g_assert_cmpint (sc_oid_lookup (SLICE ("\x55\x1d")), ==, SC_OID_UNKNOWN);
  g_assert_cmpint (sc_oid_lookup (SLICE ("\x55\x1d\x11\x00")), ==, SC_OID_UNKNOWN);
  g_assert_cmpint (sc_oid_lookup (SLICE ("")), ==, SC_OID_UNKNOWN);
  g_assert_null (sc_oid_get_info (SC_OID_UNKNOWN));
}

/* Whether the table's octets are what its dotted forms mean: the generator writes them, the octet layer reads them. */
static void
test_table (void)
{
  for (guint oid = SC_OID_UNKNOWN + 1; oid < SC_N_OIDS; oid++)
    {
      const ScOidInfo *info = sc_oid_get_info (oid);
      ScSlice octets = { (const guint8 *) info->octets, info->length, 0 };
      g_autoptr (GString) dotted = g_string_new (NULL);

      sc_oid_append_dotted (octets, dotted);
      g_assert_cmpstr (dotted->str, ==, info->dotted);
      g_assert_cmpuint (sc_oid_lookup (octets), ==, oid);
      g_assert_cmpstr (info->name, !=, "");
      g_assert_cmpstr (info->title, !=, "");
    }
}

static void
test_owner (void)
{
  /* 1.3.6.1.4.1.311.99.1 and the arc itself; 1.2.643.100.9, and 1.2.643.7.1.9 in an arc inside it; 2.999.1. */
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04\x01\x82\x37\x63\x01")), ==, "Microsoft");
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04\x01\x82\x37")), ==, "Microsoft");
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x2a\x85\x03\x64\x09")), ==, "Russia");
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x2a\x85\x03\x07\x01\x09")), ==, "TC 26, Russia");
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x88\x37\x01")), ==, "example");
  /* One with a name has an owner, too. */
  g_assert_cmpstr (sc_oid_get_owner (SLICE ("\x55\x1d\x11")), ==, "ITU-T X.500");

  /* 1.3.6.1.4.1.99999.1, 1.3.6.1.4.1.3110 beside .311, 1.3.6.1.4, half a subidentifier, nothing. */
  g_assert_null (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04\x01\x86\x8d\x1f\x01")));
  g_assert_null (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04\x01\x98\x26")));
  g_assert_null (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04")));
  g_assert_null (sc_oid_get_owner (SLICE ("\x2b\x06\x01\x04\x01\x82")));
  g_assert_null (sc_oid_get_owner (SLICE ("")));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/oid/lookup", test_lookup);
  g_test_add_func ("/oid/table", test_table);
  g_test_add_func ("/oid/owner", test_owner);

  return g_test_run ();
}
