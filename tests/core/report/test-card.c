/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "trees.h"

/* RFC 5280 §4.2.1.6: what a card shows of a certificate whose part is so. NULL: nothing. */
static const struct
{
  const char *part;
  const char *text;
  const char *subject;
} subjects[] = {
  { "serialNumber", "INTEGER 1", "mail.example.com" },
  { "subject.commonName", "", "Example" },
  { "subject.commonName",
    "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"users\" } } SET { SEQUENCE { OID 2.5.4.3 UTF8String \"alice\" } }", "alice" },
  { "subject.commonName",
    "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"alice\" } SEQUENCE { OID 2.5.4.5 PrintableString \"7\" } }", "alice" },
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"a\\u202eb\" } }", "a\\u{202E}b" },
  { "subject", "SEQUENCE { }", "mail.example.com" }, /* the first of the alternative names */
  { "subject", "SEQUENCE { SET { SEQUENCE { OID 2.5.4.6 PrintableString \"DE\" } } }", "C=DE" },
};

static void
test_subject (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (subjects); i++)
    {
      g_autoptr (ScObject) object = take_object (sc_base_certificate (subjects[i].part, subjects[i].text, NULL), "test");
      g_autofree char *subject = sc_words_card_subject (sc_words_plain (), object);

      g_test_message ("%s", subjects[i].text);
      g_assert_cmpstr (subject, ==, subjects[i].subject);
    }
}

static void
test_no_subject (void)
{
  g_autoptr (ScObject) object = take_object (sc_base_certificate ("subject", "SEQUENCE { }", "subjectAltName", "", NULL), "test");
  g_autofree char *subject = sc_words_card_subject (sc_words_plain (), object);

  g_assert_null (subject);
}

static void
test_issuer (void)
{
  g_autoptr (ScObject) object = take_object (sc_base_certificate (NULL, NULL), "test");
  g_autofree char *issuer = sc_words_card_issuer (sc_words_plain (), object);

  g_assert_cmpstr (issuer, ==, "Example Internal CA");
}

/* RFC 5280 §4.1.2.5: from notBefore through notAfter, inclusive. 2025-01-01 to 2035-01-01, seconds by `date -u +%s`. */
static const struct
{
  gint64      now;
  const char *text;
} moments[] = {
  { 1735689599, "valid from 2025-01-01" },
  { 1735689600, "until 2035-01-01" },
  { 2051222400, "until 2035-01-01" },
  { 2051222401, "expired on 2035-01-01" },
};

static void
test_validity (void)
{
  g_autoptr (ScObject) object = take_object (sc_base_certificate (NULL, NULL), "test");
  g_autoptr (ScObject) broken = take_object (sc_base_certificate ("validity", "INTEGER 5", NULL), "test");
  g_autofree char *nothing = sc_words_card_validity (sc_words_plain (), broken, TEST_NOW);
  g_autoptr (ScObject) no_times =
      take_object (sc_base_certificate ("notBefore", "NULL", "notAfter", "INTEGER 5", NULL), "test");
  g_autoptr (ScObject) in_pieces = take_object (
      sc_base_certificate ("notAfter", "UTCTime CONSTRUCTED { UTCTime \"3501\" UTCTime \"01000000Z\" }", NULL), "test");
  g_autofree char *no_time = sc_words_card_validity (sc_words_plain (), no_times, TEST_NOW);
  g_autofree char *joined = sc_words_card_validity (sc_words_plain (), in_pieces, TEST_NOW);

  for (gsize i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autofree char *text = sc_words_card_validity (sc_words_plain (), object, moments[i].now);

      g_assert_cmpstr (text, ==, moments[i].text);
    }

  g_assert_null (nothing);
  g_assert_null (no_time);
  g_assert_cmpstr (joined, ==, "until 2035-01-01");
}

/* RFC 2986 and RFC 5280 §5. */
static const struct
{
  const char *certificate;
  const char *part;
  const char *text;
  const char *kind;
  const char *subject;
  const char *issuer;
  const char *validity;
} objects[] = {
  { "$request", NULL, NULL, "Certificate request", "mail.example.com", NULL, NULL },
  { "$crl", NULL, NULL, "Revocation list with 2 entries", NULL, "Example Internal CA", "out of date since 2025-01-08" },
  { "$crl", "revokedList", "$revoked4200", "Revocation list with 1 entry", NULL, "Example Internal CA",
    "out of date since 2025-01-08" },
  { "$crl", "nextUpdate", "UTCTime \"270101000000Z\"", "Revocation list with 2 entries", NULL, "Example Internal CA",
    "next update 2027-01-01" },
  { "$crl", "nextUpdate", "", "Revocation list with 2 entries", NULL, "Example Internal CA", NULL },
  { "$crl", "revokedCertificates", "", "Revocation list with 0 entries", NULL, "Example Internal CA",
    "out of date since 2025-01-08" },
};

static void
test_kind (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (objects); i++)
    {
      const char *part = objects[i].part != NULL ? objects[i].part : "serialNumber";
      const char *text = objects[i].text != NULL ? objects[i].text : "INTEGER 1";
      g_autoptr (ScObject) object =
          take_object (sc_base_certificate ("certificate", objects[i].certificate, part, text, NULL), "test");
      g_autofree char *kind = sc_words_card_kind (sc_words_plain (), object);
      g_autofree char *subject = sc_words_card_subject (sc_words_plain (), object);
      g_autofree char *issuer = sc_words_card_issuer (sc_words_plain (), object);
      g_autofree char *validity = sc_words_card_validity (sc_words_plain (), object, TEST_NOW);

      g_test_message ("%s %s %s", objects[i].certificate, part, text);
      g_assert_cmpstr (kind, ==, objects[i].kind);
      g_assert_cmpstr (subject, ==, objects[i].subject);
      g_assert_cmpstr (issuer, ==, objects[i].issuer);
      g_assert_cmpstr (validity, ==, objects[i].validity);
    }
}

static void
test_source (void)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autoptr (ScObject) object = sc_object_decode (octets, "a\u202Eb\nc.pem");
  g_autofree char *source = sc_words_card_source (sc_words_plain (), object);

  g_assert_cmpstr (source, ==, "a\\u{202E}b\\u{000A}c.pem");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/card/subject", test_subject);
  g_test_add_func ("/card/no-subject", test_no_subject);
  g_test_add_func ("/card/issuer", test_issuer);
  g_test_add_func ("/card/validity", test_validity);
  g_test_add_func ("/card/kind", test_kind);
  g_test_add_func ("/card/source", test_source);

  return g_test_run ();
}
