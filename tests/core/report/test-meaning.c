/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "cpu-limit.h"
#include "trees.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define KEY_INFO "tbsCertificate/subjectPublicKeyInfo"
#define KEY(algorithm, octets) "SEQUENCE { SEQUENCE { OID " algorithm " } BIT STRING { `" octets "` } }"
#define NAME "tbsCertificate/subject/2/0/value"

/* An extension with one SCT; @log are 32 octets, @instant eight. */
#define ARGON_2025H1 "4e 75 a3 27 5c 9a 10 c3 38 5b 6c d4 df 3f 52 eb 1d f0 e0 8e 1b 8d 69 c0 b1 fa 64 b1 62 9a 39 df"
#define LOG "a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1 a1"
#define TIMESTAMPS_OF(log, instant)                                                                                  \
  "SEQUENCE { OID 1.3.6.1.4.1.11129.2.4.2 OCTET STRING { OCTET STRING { `00 31 00 2f 00 " log " " instant            \
  " 00 00 04 03 00 00` } } }"
#define TIMESTAMPS(instant) TIMESTAMPS_OF (LOG, instant)

#define FEATURES(features) "SEQUENCE { OID 1.3.6.1.5.5.7.1.24 OCTET STRING { SEQUENCE { " features " } } }"

#define EXTENSION(oid, value) "SEQUENCE { OID " oid " OCTET STRING { " value " } }"

/* One part of the sound certificate in another way, and what its field then means. */
typedef struct
{
  const char *part;
  const char *text;
  const char *path;
  const char *meaning;
} Case;

static const Case cases[] = {
  /* RFC 5280 §4.1.2.1: v3(2), DEFAULT v1 */
  { "version", "[0] { INTEGER 2 }", "tbsCertificate/version", "3" },
  { "version", "", "tbsCertificate/version", "1" },
  { "version", "[0] { INTEGER 6 }", "tbsCertificate/version", "7" },

  { "serialNumber", "INTEGER 4097", "tbsCertificate/serialNumber", "10:01" },
  { "serialNumber", "INTEGER `00 8f`", "tbsCertificate/serialNumber", "00:8F" },
  { "serialNumber", "INTEGER `00 0f`", "tbsCertificate/serialNumber", "0F" },
  { "serialNumber", "INTEGER `8f`", "tbsCertificate/serialNumber", "8F" },
  { "serialNumber", "INTEGER ``", "tbsCertificate/serialNumber", "(empty)" },

  { "notBefore", "UTCTime \"250101123045Z\"", "tbsCertificate/validity/notBefore", "2025-01-01 12:30:45 UTC" },
  { "notBefore", "UTCTime \"250101123045+0100\"", "tbsCertificate/validity/notBefore", "2025-01-01 11:30:45 UTC" },
  { "notBefore", "GeneralizedTime \"20250101123045.5Z\"", "tbsCertificate/validity/notBefore",
    "2025-01-01 12:30:45.5 UTC" },
  { "notBefore", "UTCTime \"yesterday\\x07\"", "tbsCertificate/validity/notBefore", "yesterday\\u{0007}" },
  { "notBefore", "UTCTime \"250101123045Z\"", "tbsCertificate/validity", "2025-01-01 → 2035-01-01" },
  { "notBefore", "", "tbsCertificate/validity", "from 2035-01-01" },
  { "notAfter", "", "tbsCertificate/validity", "from 2025-01-01" },
  { "validity", "SEQUENCE { }", "tbsCertificate/validity", "" },
  { "notAfter", "INTEGER 5", "tbsCertificate/validity", "2025-01-01 00:00:00 UTC, 5" },

  { "keyUsage.critical", "BOOLEAN TRUE", EXTENSIONS "keyUsage/critical", "Yes" },
  { "keyUsage.critical", "BOOLEAN `01`", EXTENSIONS "keyUsage/critical", "Yes" },
  { "keyUsage.critical", "BOOLEAN FALSE", EXTENSIONS "keyUsage/critical", "No" },
  { "keyUsage.critical", "", EXTENSIONS "keyUsage/critical", "No" },
  { "keyUsage.critical", "BOOLEAN ``", EXTENSIONS "keyUsage/critical", "(empty)" },

  /* RFC 5280 §4.2.1.3: bit 0 is digitalSignature, bit 2 keyEncipherment, bit 8 decipherOnly, the last */
  { "keyUsage.value", "BIT STRING \"101\"", EXTENSIONS "keyUsage/extnValue", "digitalSignature, keyEncipherment" },
  { "keyUsage.value", "BIT STRING \"10000000101\"", EXTENSIONS "keyUsage/extnValue",
    "digitalSignature, decipherOnly, bit 10" },
  { "keyUsage.value", "BIT STRING \"000\"", EXTENSIONS "keyUsage/extnValue", "(empty)" },

  { "extKeyUsage.value", "SEQUENCE { OID 1.3.6.1.5.5.7.3.1 }", EXTENSIONS "extKeyUsage/extnValue/0", "TLS server" },
  { "extKeyUsage.value", "SEQUENCE { OID 1.2.3.4.5 }", EXTENSIONS "extKeyUsage/extnValue/0", "1.2.3.4.5" },
  { "extKeyUsage.value", "SEQUENCE { OID 1.3.6.1.5.5.7.3.1 OID 1.2.3.4.5 }", EXTENSIONS "extKeyUsage",
    "TLS server, 1.2.3.4.5" },
  { "extKeyUsage.value", "SEQUENCE { OID 1.3.6.1.4.1.311.99.1 OID 2.999.1 }", EXTENSIONS "extKeyUsage",
    "1.3.6.1.4.1.311.99.1 (Microsoft), 2.999.1 (example)" },

  { "signature", "$sha256WithRSAEncryption", "tbsCertificate/signature/algorithm", "sha256WithRSAEncryption" },
  { "signature", "$sha256WithRSAEncryption", "tbsCertificate/signature/parameters", "NULL" },
  { "signatureValue", "BIT STRING `00 01 02 ff`", "signatureValue", "01:02:FF" },

  /* The words of strangers: Unicode Technical Report #36 has the attacks. */
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"a\\u202eb\\x00c\\x1b[31md\" } }", NAME,
    "a\\u{202E}b\\u{0000}c\\u{001B}[31md" },
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"\" } }", NAME, "(empty)" },
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"mail\" } }", NAME, "mail" },

  { "subjectAltName.value", "SEQUENCE { [2] \"mail.example.com\" [2] \"b\" }", EXTENSIONS "subjectAltName",
    "mail.example.com, b" },
  { "subjectAltName.value", "SEQUENCE { [2] \"a\" [2] \"b\" [2] \"c\" }", EXTENSIONS "subjectAltName", "3 names" },
  { "subjectAltName.value", "SEQUENCE { }", EXTENSIONS "subjectAltName", "0 names" },
  { "subjectAltName.value", "SEQUENCE { [2] \"mail.example.com\" }", EXTENSIONS "subjectAltName", "mail.example.com" },
  { "subjectAltName.value", "SEQUENCE { [2] \"mail.example.com\" }", EXTENSIONS "subjectAltName/extnValue/0",
    "mail.example.com" },

  /* RFC 6962 §3.2: milliseconds since 1970; 0x1941f297c00 is 2025-01-01, 0x1941f297c7b 123 later. */
  { "moreExtensions", TIMESTAMPS ("00 00 01 94 1f 29 7c 00"), EXTENSIONS "ctPrecertSCTs/extnValue/0",
    "2025-01-01 00:00:00 UTC" },
  { "moreExtensions", TIMESTAMPS ("00 00 01 94 1f 29 7c 7b"), EXTENSIONS "ctPrecertSCTs/extnValue/0/timestamp",
    "2025-01-01 00:00:00.123 UTC" },
  { "moreExtensions", TIMESTAMPS ("7f ff ff ff ff ff ff ff"), EXTENSIONS "ctPrecertSCTs/extnValue/0/timestamp",
    "7F:FF:FF:FF:FF:FF:FF:FF" },
  { "moreExtensions", TIMESTAMPS ("ff ff ff ff ff ff ff ff"), EXTENSIONS "ctPrecertSCTs/extnValue/0/timestamp",
    "FF:FF:FF:FF:FF:FF:FF:FF" },
  { "moreExtensions", TIMESTAMPS ("00 00 00 00 00 00 00 00"), EXTENSIONS "ctPrecertSCTs/extnValue/0/id",
    "A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1:A1" },
  { "moreExtensions", TIMESTAMPS_OF (ARGON_2025H1, "00 00 00 00 00 00 00 00"),
    EXTENSIONS "ctPrecertSCTs/extnValue/0/id",
    "Google Argon2025h1 "
    "(4E:75:A3:27:5C:9A:10:C3:38:5B:6C:D4:DF:3F:52:EB:1D:F0:E0:8E:1B:8D:69:C0:B1:FA:64:B1:62:9A:39:DF)" },
  { "moreExtensions", TIMESTAMPS_OF (ARGON_2025H1, "00 00 01 94 1f 29 7c 00"), EXTENSIONS "ctPrecertSCTs/extnValue/0",
    "Google Argon2025h1, 2025-01-01 00:00:00 UTC" },
  { "moreExtensions", TIMESTAMPS_OF (ARGON_2025H1, "ff ff ff ff ff ff ff ff"), EXTENSIONS "ctPrecertSCTs/extnValue/0",
    "Google Argon2025h1, FF:FF:FF:FF:FF:FF:FF:FF" },
  { "moreExtensions", TIMESTAMPS ("00 00 00 00 00 00 00 00"), EXTENSIONS "ctPrecertSCTs/extnValue/0/sct_version", "1" },

  /* RFC 7633 §6; a feature without a name goes by its number. */
  { "moreExtensions", FEATURES ("INTEGER 5 INTEGER 17 INTEGER 6"), EXTENSIONS "tlsFeature",
    "OCSP stapling (status_request), OCSP stapling for the whole chain (status_request_v2), 6" },
  { "moreExtensions", FEATURES ("INTEGER `00 00 00 00 00 00 00 00 00 05`"), EXTENSIONS "tlsFeature/extnValue/0",
    "OCSP stapling (status_request)" },
  { "moreExtensions", FEATURES ("INTEGER `01 00 00 00 00 00 00 00 05`"), EXTENSIONS "tlsFeature/extnValue/0",
    "01:00:00:00:00:00:00:00:05" },
  { "moreExtensions", FEATURES ("INTEGER ``"), EXTENSIONS "tlsFeature/extnValue/0", "(empty)" },

  /* Lists and structures that say in one row what their parts say. */
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.1", "SEQUENCE { SEQUENCE { OID 1.3.6.1.5.5.7.48.1 [6] "
    "\"http://a/\" } SEQUENCE { OID 1.3.6.1.5.5.7.48.2 [6] \"http://b/\" } }"), EXTENSIONS "authorityInfoAccess",
    "OCSP: http://a/; CA issuers: http://b/" },
  { "moreExtensions", EXTENSION ("2.5.29.30", "SEQUENCE { [0] { SEQUENCE { [2] \"example.com\" } SEQUENCE { [7] `0a "
    "00 00 00 ff 80 00 00` } } [1] { SEQUENCE { [7] `0a 00 00 00 ff 00 ff 00` } } }"), EXTENSIONS "nameConstraints",
    "Permitted: example.com, 10.0.0.0/9; Excluded: 10.0.0.0/255.0.255.0" },
  { "moreExtensions", EXTENSION ("2.5.29.36", "SEQUENCE { [0] `00` [1] `02` }"), EXTENSIONS "policyConstraints",
    "Require explicit policy: from here on; Inhibit policy mapping: after 2 more certificates" },
  { "moreExtensions", EXTENSION ("2.5.29.36", "SEQUENCE { [1] `ff` }"), EXTENSIONS "policyConstraints",
    "Inhibit policy mapping: -1" },
  { "moreExtensions", EXTENSION ("2.5.29.54", "INTEGER 1"), EXTENSIONS "inhibitAnyPolicy", "after 1 more certificate"
    },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.3", "SEQUENCE { SEQUENCE { OID 0.4.0.1862.1.1 } SEQUENCE { OID "
    "0.4.0.1862.1.3 INTEGER 15 } SEQUENCE { OID 0.4.0.1862.1.2 SEQUENCE { PrintableString \"EUR\" INTEGER 1 INTEGER "
    "4 } } }"), EXTENSIONS "qcStatements", "Qualified in the EU; Retention period: 15 years; Limit on the value of "
    "transactions: 10000 EUR" },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.3", "SEQUENCE { SEQUENCE { OID 0.4.0.1862.1.2 SEQUENCE { INTEGER "
    "978 INTEGER 105 INTEGER -1 } } }"), EXTENSIONS "qcStatements",
    "Limit on the value of transactions: Currency number: 978; Amount: 105; Power of ten: -1" },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.8", "SEQUENCE { [0] { SEQUENCE { INTEGER 64496 SEQUENCE { INTEGER "
    "64498 INTEGER 64500 } } } [1] { NULL } }"), EXTENSIONS "autonomousSysIds",
    "AS numbers: 64496, 64498 – 64500; Routing domain identifiers: inherited from the issuer" },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.7", "SEQUENCE { SEQUENCE { OCTET STRING `00 01` SEQUENCE { BIT "
    "STRING `04 c6 33 60` SEQUENCE { BIT STRING `00 0a` BIT STRING `01 0a 00` } } } SEQUENCE { OCTET STRING `00 02` "
    "SEQUENCE { BIT STRING `00 20 01 0d b8` } } SEQUENCE { OCTET STRING `00 01 02` NULL } }"), EXTENSIONS
    "ipAddrBlocks", "IPv4 addresses: 198.51.96.0/20, 10.0.0.0 – 10.1.255.255; IPv6 addresses: 2001:db8::/32; IPv4 "
    "addresses: inherited from the issuer" },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.7", "SEQUENCE { SEQUENCE { OCTET STRING `00 01` SEQUENCE { BIT "
    "STRING `00 01 02 03 04 05` } } SEQUENCE { OCTET STRING `00 03` SEQUENCE { BIT STRING `00 01` } } }"), EXTENSIONS
    "ipAddrBlocks", "IPv4 addresses: 01:02:03:04:05; Address family: 01" },
  { "moreExtensions", EXTENSION ("1.3.6.1.5.5.7.1.1", "SEQUENCE { SEQUENCE { OID 1.3.6.1.5.5.7.48.1 [2] \"Yes\" } "
    "}"), EXTENSIONS "authorityInfoAccess", "OCSP: Yes" },
  { "moreExtensions", EXTENSION ("1.2.840.113741.1.13.1", "SEQUENCE { SEQUENCE { OID 1.2.840.113741.1.13.1.7 "
    "SEQUENCE { SEQUENCE { OID 1.2.840.113741.1.13.1.7.1 BOOLEAN TRUE } SEQUENCE { OID 1.2.840.113741.1.13.1.7.2 "
    "BOOLEAN FALSE } } } }"), EXTENSIONS "intelSgxExtensions", "Configuration: Dynamic platform; Cached keys: No" },
  { "moreExtensions", EXTENSION ("2.5.29.16", "SEQUENCE { [1] \"20300101000000Z\" }"), EXTENSIONS
    "privateKeyUsagePeriod", "Not after: 2030-01-01 00:00:00 UTC" },
  { "authorityKeyIdentifier.value", "SEQUENCE { [0] `01 02` }", EXTENSIONS "authorityKeyIdentifier", "01:02" },
  { "authorityKeyIdentifier.value", "SEQUENCE { [1] { [2] \"ca\" } [2] `05` }", EXTENSIONS "authorityKeyIdentifier",
    "Authority's issuer: ca; Authority's serial number: 05" },
  { "moreExtensions", EXTENSION ("2.23.140.3.1", "SEQUENCE { PrintableString \"VAT\" PrintableString \"DE\" "
    "UTF8String \"1\\x00\" }"), EXTENSIONS "cabfOrganizationIdentifier", "VAT, DE, 1\\u{0000}" },

  /* Plain TLVs of few elements. */
  { "moreExtensions", EXTENSION ("1.2.3", "SEQUENCE { SET { INTEGER 1 } OID 1.2.4 }"), EXTENSIONS "1.2.3", "1, 1.2.4"
    },
  { "moreExtensions", EXTENSION ("1.2.3", "SEQUENCE { INTEGER 1 INTEGER 2 INTEGER 3 }"), EXTENSIONS "1.2.3",
    "3 elements" },
  { "moreExtensions", EXTENSION ("1.2.3", "SEQUENCE { }"), EXTENSIONS "1.2.3", "0 elements" },

  /* What has names of its own inside. */
  { "moreExtensions", EXTENSION ("1.3.6.1.4.1.11129.2.1.17", "SEQUENCE { INTEGER 4 ENUMERATED 2 INTEGER 4 ENUMERATED "
    "7 OCTET STRING `01` OCTET STRING `` SEQUENCE { [702] { INTEGER 0 } [999] { INTEGER 1 } } SEQUENCE { } }"),
    EXTENSIONS "androidKeyAttestation/extnValue/softwareEnforced", "Origin: generated in the device; [999]: 1" },
  { "moreExtensions", EXTENSION ("1.3.6.1.4.1.11129.2.1.17", "SEQUENCE { INTEGER 4 ENUMERATED 2 INTEGER 4 ENUMERATED "
    "7 OCTET STRING `01` OCTET STRING `` SEQUENCE { } SEQUENCE { } }"), EXTENSIONS "androidKeyAttestation",
    "StrongBox" },
  { "moreExtensions", EXTENSION ("1.2.840.113741.1.13.1", "SEQUENCE { SEQUENCE { OID 1.2.840.113741.1.13.1.4 OCTET "
    "STRING `00 90` } SEQUENCE { OID 1.2.840.113741.1.13.1.5 ENUMERATED 0 } }"), EXTENSIONS "intelSgxExtensions",
    "FMSPC: 00:90; SGX type: standard" },
  { "moreExtensions", EXTENSION ("2.23.133.5.4.1", "SEQUENCE { [0] \"maker\" [3] `05` [7] IMPLICIT BIT STRING \"01\" "
    "}"), EXTENSIONS "tcgDiceTcbInfo", "Vendor: maker; Security version number: 5; Flags: notSecure" },
  { "moreExtensions", EXTENSION ("1.3.6.1.4.1.311.21.7", "SEQUENCE { OID 1.2.3 INTEGER 100 INTEGER 4 }"), EXTENSIONS
    "msCertificateTemplate", "Template: 1.2.3; Major version: 100; Minor version: 4" },
  { "subjectAltName.value", "SEQUENCE { [0] { OID 1.3.6.1.5.5.7.8.4 [0] { SEQUENCE { OID 1.2.3 OCTET STRING \"SN\" } "
    "} } }", EXTENSIONS "subjectAltName", "Hardware type: 1.2.3; Hardware serial number: SN" },
  { "moreExtensions", EXTENSION ("2.5.29.9", "SEQUENCE { SEQUENCE { OID 1.3.6.1.4.1.311.21.20 SET { SEQUENCE { "
    "INTEGER 9 UTF8String \"pc\" UTF8String \"E\\\\u\" UTF8String \"certreq\" } } } }"), EXTENSIONS
    "subjectDirectoryAttributes",
    "Microsoft Client Information: Client: certreq; Machine: pc; User: E\\u; Process: certreq" },

  { "basicConstraints.value", "SEQUENCE { }", EXTENSIONS "basicConstraints", "not a CA" },
  { "basicConstraints.value", "SEQUENCE { BOOLEAN TRUE }", EXTENSIONS "basicConstraints", "CA" },

  /* Keys in plain words; RFC 3279 §2.3, RFC 5480 §2.1.1, RFC 4055 §1.2, RFC 8410 §3. */
  { "subjectPublicKeyInfo", "$rsaKey", KEY_INFO, "RSA 2048 bits" },
  { "subjectPublicKeyInfo", "$ecKey", KEY_INFO, "EC P-256 (secp256r1)" },
  { "subjectPublicKeyInfo", KEY ("1.2.840.10045.2.1 OID 1.3.132.0.10", "04 01 02"), KEY_INFO, "EC secp256k1" },
  { "subjectPublicKeyInfo", KEY ("1.2.840.10045.2.1 NULL", "02 01"), KEY_INFO,
    "EC, parameters inherited from the issuer" },
  { "subjectPublicKeyInfo", "$ecKey", KEY_INFO "/algorithm", "ecPublicKey, secp256r1" },
  { "subjectPublicKeyInfo", KEY ("1.2.840.10045.2.1 OID 1.3.132.0.10", "04 01 02"), KEY_INFO "/subjectPublicKey",
    "uncompressed, 01, 02" },
  { "subjectPublicKeyInfo", KEY ("1.2.840.10045.2.1 OID 1.3.132.0.10", "02 01"), KEY_INFO "/subjectPublicKey",
    "compressed, y is even, 01" },
  { "subjectPublicKeyInfo", KEY ("1.3.101.112", "01 02"), KEY_INFO, "Ed25519 16 bits" },
  { "subjectPublicKeyInfo", KEY ("2.16.840.1.101.3.4.3.18", "01 02"), KEY_INFO, "ML-DSA-65, 2 octets" },
  { "subjectPublicKeyInfo", KEY ("2.16.840.1.101.3.4.3.18", "01"), KEY_INFO, "ML-DSA-65, 1 octet" },
  { "subjectPublicKeyInfo", KEY ("1.2.3.4", "01 02"), KEY_INFO, "1.2.3.4, 2 octets" },
  { "subjectPublicKeyInfo", "SEQUENCE { SEQUENCE { OID 1.2.840.113549.1.1.10 SEQUENCE { [0] { SEQUENCE { OID "
    "2.16.840.1.101.3.4.2.1 } } } } BIT STRING { SEQUENCE { INTEGER { $rsaModulus } INTEGER 65537 } } }",
    KEY_INFO, "RSA-PSS 2048 bits, SHA-256 only" },
  { "signature", "SEQUENCE { OID 1.2.840.113549.1.1.10 SEQUENCE { } }", "tbsCertificate/signature",
    "RSASSA-PSS with SHA-1, salt 20" },

  /* What wraps says which types it is of. */
  { "version", "[0] { INTEGER 2 }", "certificate", "SEQUENCE" },
  { "extKeyUsage.critical", "", EXTENSIONS "extKeyUsage/extnValue", "OCTET STRING, SEQUENCE" },
};

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (ScObject) object = take_object (sc_base_certificate (self->part, self->text, NULL), "test");
  const ScField *field = get_field (object, self->path);
  g_autofree char *meaning = sc_words_meaning (sc_words_plain (), field, SC_WORDS_ROW);

  /* Where there are no translations both languages are the same. */
  g_autofree char *local = sc_words_meaning (sc_words_local (), field, SC_WORDS_ROW);

  g_assert_cmpstr (meaning, ==, self->meaning);
  g_assert_cmpstr (local, ==, self->meaning);
}

static ScObject *
make_many_purposes (guint n)
{
  g_autoptr (GString) text = g_string_new ("SEQUENCE { ");

  for (guint i = 0; i < n; i++)
    g_string_append (text, "OID 1.3.6.1.5.5.7.3.1 ");

  g_string_append (text, "}");
  return take_object (sc_base_certificate ("extKeyUsage.value", text->str, NULL), "test");
}

static void
test_bounds (void)
{
  const char *whole = "TLS server, TLS server, TLS server, TLS server";
  g_autoptr (ScObject) object = make_many_purposes (4);
  const ScField *field = get_field (object, EXTENSIONS "extKeyUsage");

  for (gsize max = 1; max < strlen (whole); max++)
    {
      g_autofree char *meaning = sc_words_meaning (sc_words_plain (), field, max);

      g_assert_cmpint (g_utf8_strlen (meaning, -1), ==, max);
      g_assert_true (g_str_has_suffix (meaning, "…"));
      g_assert_cmpint (strncmp (meaning, whole, max - 1), ==, 0);
    }

  for (gsize max = strlen (whole); max < strlen (whole) + 3; max++)
    {
      g_autofree char *meaning = sc_words_meaning (sc_words_plain (), field, max);

      g_assert_cmpstr (meaning, ==, whole);
    }
}

/* A list is left as soon as there is enough of it. Otherwise ten thousand million steps would take minutes. */
static void
test_many (void)
{
  guint n = 100 * 1000;
  g_autoptr (ScObject) object = make_many_purposes (n);
  const ScField *field = get_field (object, EXTENSIONS "extKeyUsage");
  g_autofree char *whole = sc_words_meaning (sc_words_plain (), field, 0);

  g_assert_cmpuint (strlen (whole), ==, n * strlen ("TLS server, ") - strlen (", "));
  sc_limit_cpu_time (20);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *meaning = sc_words_meaning (sc_words_plain (), field, 20);

      g_assert_cmpstr (meaning, ==, "TLS server, TLS ser…");
    }

  sc_limit_cpu_time (0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/meaning/%s/%" G_GSIZE_FORMAT, cases[i].part, i);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  g_test_add_func ("/meaning/bounds", test_bounds);
  g_test_add_func ("/meaning/many", test_many);
  return g_test_run ();
}
