/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/kind.h"

#include "der-text.h"

static const struct
{
  const char *text;
  gsize       length; /* 0: up to NUL */
  const char *phrase;
} texts[] = {
  /* RFC 8410 §10.3 */
  { "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n",
    0, "private key" },
  { "-----BEGIN ENCRYPTED PRIVATE KEY-----\n", 0, "private key" },
  { "-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n", 0, "private key" },
  /* RFC 8410 §10.1 */
  { "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n", 0,
    "public key" },
  { "-----BEGIN CERTIFICATE REQUEST-----\n", 0, "damaged" },
  { "-----BEGIN NEW CERTIFICATE REQUEST-----\n", 0, "damaged" },
  { "-----BEGIN X509 CRL-----\n", 0, "damaged" },
  { "-----BEGIN PKCS7-----\n", 0, "PKCS #7" },
  { "-----BEGIN CMS-----\n", 0, "PKCS #7" },
  { "-----BEGIN DH PARAMETERS-----\n", 0, "parameters" },
  { "-----BEGIN EC PARAMETERS-----\n-----END EC PARAMETERS-----\n-----BEGIN EC PRIVATE KEY-----\n", 0, "private key" },
  { "-----BEGIN ATTRIBUTE CERTIFICATE-----\n", 0, "attribute certificate" },
  { "-----BEGIN CERTIFICATE-----\nYQ==\n-----END CERTIFICATE-----\n", 0, "damaged" },
  { "-----BEGIN OPENSSH PRIVATE KEY-----\n", 0, "SSH key" },
  { "-----BEGIN PGP PUBLIC KEY BLOCK-----\n", 0, "OpenPGP" },
  { "---- BEGIN SSH2 PUBLIC KEY ----\n", 0, "SSH key" },
  { "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA", 0, "SSH key" },
  { "ecdsa-sha2-nistp256 AAAA", 0, "SSH key" },
  { "\xFE\xED\xFE\xED\x00\x00\x00\x02", 8, "keystore" },
  { "\xCE\xCE\xCE\xCE\x00\x00\x00\x02", 8, "keystore" },
  { "<!DOCTYPE html>", 0, "web page" },
  /* RFC 9580 §4.2: old and new form of a public-key packet, version 4 */
  { "\x99\x01\x0D\x04\x5F\x5F\x5F\x5F", 8, "OpenPGP" },
  { "\xC6\x33\x04\x63\x87\x7F\xE3\x16", 8, "OpenPGP" },
  { "root:x:0:0:root:/root:/bin/bash\n", 0, "-----BEGIN CERTIFICATE-----" },
  { "\xC3\xA9t\xC3\xA9 1789", 0, "-----BEGIN CERTIFICATE-----" },
  { "\x00", 1, "-----BEGIN CERTIFICATE-----" },
};

static void
test_text (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gsize length = texts[i].length > 0 ? texts[i].length : strlen (texts[i].text);
      const char *message = sc_kind_explain ((ScSlice) { (const guint8 *) texts[i].text, length, 0 }, TRUE);

      g_test_message ("%" G_GSIZE_FORMAT ": %s", i, message);
      g_assert_nonnull (strstr (message, texts[i].phrase));
    }
}

/* Who pastes text has no file whose name could tell anything. */
static void
test_without_file (void)
{
  ScSlice text = { (const guint8 *) "hello", 5, 0 };

  g_assert_nonnull (strstr (sc_kind_explain (text, TRUE), ".pem"));
  g_assert_null (strstr (sc_kind_explain (text, FALSE), ".pem"));
  g_assert_nonnull (strstr (sc_kind_explain (text, FALSE), "-----END CERTIFICATE-----"));
}

static const struct
{
  const char *text;
  const char *phrase;
} shapes[] = {
  /* RFC 8410 §10.3 */
  { "SEQUENCE { INTEGER 0 SEQUENCE { OID 1.3.101.112 } OCTET STRING { OCTET STRING `d4 ee 72` } }", "private key" },
  /* RFC 5958 §3 with the PBES2 of RFC 8018 §A.4 */
  { "SEQUENCE { SEQUENCE { OID 1.2.840.113549.1.5.13 SEQUENCE { } } OCTET STRING `01` }", "private key" },
  /* RFC 8017 §A.1.2 */
  { "SEQUENCE { INTEGER 0 INTEGER 1 INTEGER 1 INTEGER 1 INTEGER 1 INTEGER 1 INTEGER 1 INTEGER 1 INTEGER 1 }",
    "private key" },
  /* RFC 5915 §3 */
  { "SEQUENCE { INTEGER 1 OCTET STRING `01` [0] { OID 1.2.840.10045.3.1.7 } }", "private key" },
  /* RFC 8410 §10.1 */
  { "SEQUENCE { SEQUENCE { OID 1.3.101.112 } BIT STRING \"1\" }", "public key" },
  /* RFC 8017 §A.1.1 */
  { "SEQUENCE { INTEGER 1 INTEGER 65537 }", "public key" },
  /* RFC 5652 §3, in DER and in BER */
  { "SEQUENCE { OID 1.2.840.113549.1.7.2 [0] { SEQUENCE { } } }", "PKCS #7" },
  { "SEQUENCE INDEFINITE { OID 1.2.840.113549.1.7.2 [0] INDEFINITE { SEQUENCE { } } }", "PKCS #7" },
  /* RFC 7292 §4 */
  { "SEQUENCE { INTEGER 3 SEQUENCE { OID 1.2.840.113549.1.7.1 [0] { OCTET STRING `00` } } }", "PKCS #12" },
  /* RFC 6960 §4.2.1 */
  { "SEQUENCE { ENUMERATED 0 [0] { SEQUENCE { } } }", "OCSP" },
  { "SEQUENCE { INTEGER 1 INTEGER 1 INTEGER 1 }", "-----BEGIN CERTIFICATE-----" },
};

static void
test_der (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) octets = sc_der_text_compile (shapes[i].text, NULL, &error);
      gsize length = 0;
      const guint8 *data = NULL;
      const char *message = NULL;

      g_assert_no_error (error);
      data = g_bytes_get_data (octets, &length);
      message = sc_kind_explain ((ScSlice) { data, length, 0 }, TRUE);
      g_test_message ("%s: %s", shapes[i].text, message);
      g_assert_nonnull (strstr (message, shapes[i].phrase));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/kind/text", test_text);
  g_test_add_func ("/kind/without-file", test_without_file);
  g_test_add_func ("/kind/der", test_der);
  return g_test_run ();
}
