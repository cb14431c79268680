/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/octet-text.h"

/* What is expected is what xxd, base64 and openssl print. */

static ScSlice
make_slice (const char *text)
{
  return (ScSlice) { (const guint8 *) text, strlen (text), 0 };
}

static void
test_hex (void)
{
  g_autofree char *none = sc_octet_text_hex (make_slice (""));
  g_autofree char *some = sc_octet_text_hex (make_slice ("foobar\n\xfe"));

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (some, ==, "66 6F 6F 62 61 72 0A FE");
}

/* RFC 4648 §10. */
static void
test_base64 (void)
{
  g_autofree char *none = sc_octet_text_base64 (make_slice (""));
  g_autofree char *five = sc_octet_text_base64 (make_slice ("fooba"));
  g_autofree char *six = sc_octet_text_base64 (make_slice ("foobar"));
  g_autofree char *many = sc_octet_text_base64 (make_slice ("In one line, however many octets there are: more than 57."));

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (five, ==, "Zm9vYmE=");
  g_assert_cmpstr (six, ==, "Zm9vYmFy");
  g_assert_cmpstr (many, ==,
                   "SW4gb25lIGxpbmUsIGhvd2V2ZXIgbWFueSBvY3RldHMgdGhlcmUgYXJlOiBtb3JlIHRoYW4gNTcu");
}

static void
test_c (void)
{
  g_autofree char *twelve = sc_octet_text_c (make_slice ("Hello world!"), "octets");
  g_autofree char *thirteen = sc_octet_text_c (make_slice ("Hello world!\n"), "octets");

  g_assert_cmpstr (twelve, ==,
                   "static const unsigned char octets[12] = {\n"
                   "  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x21\n"
                   "};\n");
  g_assert_cmpstr (thirteen, ==,
                   "static const unsigned char octets[13] = {\n"
                   "  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x20, 0x77, 0x6f, 0x72, 0x6c, 0x64, 0x21,\n"
                   "  0x0a\n"
                   "};\n");
}

static void
check_pem (const char   *octets,
           gsize         length,
           ScObjectKind  kind,
           const char   *expected)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (octets, length);
  g_autoptr (ScObject) object = sc_object_decode_as (bytes, kind, "");
  g_autofree char *pem = sc_octet_text_pem (object);

  g_assert_cmpstr (pem, ==, expected);
}

/* "MAMCAQU=" is the SEQUENCE of INTEGER 5 by openssl asn1parse; what lies behind it does not belong to the object. */
static void
test_pem_labels (void)
{
  check_pem ("\x30\x03\x02\x01\x05", 5, SC_OBJECT_CERTIFICATE,
             "-----BEGIN CERTIFICATE-----\nMAMCAQU=\n-----END CERTIFICATE-----\n");
  check_pem ("\x30\x03\x02\x01\x05", 5, SC_OBJECT_REQUEST,
             "-----BEGIN CERTIFICATE REQUEST-----\nMAMCAQU=\n-----END CERTIFICATE REQUEST-----\n");
  check_pem ("\x30\x03\x02\x01\x05", 5, SC_OBJECT_CRL,
             "-----BEGIN X509 CRL-----\nMAMCAQU=\n-----END X509 CRL-----\n");
  check_pem ("\x30\x03\x02\x01\x05\x41\x41", 7, SC_OBJECT_CERTIFICATE,
             "-----BEGIN CERTIFICATE-----\nMAMCAQU=\n-----END CERTIFICATE-----\n");
}

/* The example was written by openssl. */
static void
test_pem_lines (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);
  g_autofree char *file = NULL;
  g_autofree guchar *der = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;

  g_file_get_contents (path, &file, NULL, &error);
  g_assert_no_error (error);

  lines = g_strsplit (file, "-----", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, 5);
  der = g_base64_decode (lines[2], &length);

  check_pem ((const char *) der, length, SC_OBJECT_CERTIFICATE, file);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/octet-text/hex", test_hex);
  g_test_add_func ("/octet-text/base64", test_base64);
  g_test_add_func ("/octet-text/c", test_c);
  g_test_add_func ("/octet-text/pem-labels", test_pem_labels);
  g_test_add_func ("/octet-text/pem-lines", test_pem_lines);

  return g_test_run ();
}
