/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/words.h"

#include "trees.h"

#define EXTENSIONS "tbsCertificate/extensions/"
#define NAME "tbsCertificate/subject/2/0/value"
#define NOT_BEFORE "tbsCertificate/validity/notBefore"

/* One part of the sound certificate in another way, and how its field is then encoded. */
typedef struct
{
  const char *part;
  const char *text;
  const char *path;
  const char *encoding;
  const char *type; /* NULL: none */
} Case;

static const Case cases[] = {
  { "version", "[0] { INTEGER 2 }", "tbsCertificate/version", "", "INTEGER" },
  { "version", "", "tbsCertificate/version", "omitted, DEFAULT v1", "INTEGER" },
  { "version", "[0] { INTEGER 0 }", "tbsCertificate/version", "DEFAULT written out", "INTEGER" },
  { "serialNumber", "INTEGER `00 0f`", "tbsCertificate/serialNumber", "INTEGER padded", "INTEGER" },
  { "serialNumber", "INTEGER LONG 1 `0f`", "tbsCertificate/serialNumber", "length not minimal", "INTEGER" },
  { "serialNumber", "", "tbsCertificate/serialNumber", "missing", "INTEGER" },

  { "notBefore", "UTCTime \"250101000000Z\"", NOT_BEFORE, "UTCTime", "UTCTime" },
  { "notBefore", "GeneralizedTime \"20250101000000Z\"", NOT_BEFORE, "GeneralizedTime", "GeneralizedTime" },
  { "notBefore", "UTCTime \"2501010000Z\"", NOT_BEFORE, "UTCTime, not in the form of DER", "UTCTime" },
  { "notBefore", "UTCTime \"251301000000Z\"", NOT_BEFORE, "UTCTime, no such moment", "UTCTime" },

  { "keyUsage.critical", "BOOLEAN TRUE", EXTENSIONS "keyUsage/critical", "BOOLEAN FF", "BOOLEAN" },
  { "keyUsage.critical", "BOOLEAN `01`", EXTENSIONS "keyUsage/critical", "BOOLEAN 01", "BOOLEAN" },
  { "keyUsage.critical", "BOOLEAN FALSE", EXTENSIONS "keyUsage/critical", "BOOLEAN 00, DEFAULT written out", "BOOLEAN" },
  { "keyUsage.critical", "BOOLEAN ``", EXTENSIONS "keyUsage/critical", "BOOLEAN", "BOOLEAN" },
  { "keyUsage.critical", "BOOLEAN `ff ff ff ff ff`", EXTENSIONS "keyUsage/critical", "BOOLEAN FF FF FF FF…", "BOOLEAN" },
  { "keyUsage.critical", "", EXTENSIONS "keyUsage/critical", "omitted, DEFAULT FALSE", "BOOLEAN" },
  { "keyUsage.value", "BIT STRING \"101\"", EXTENSIONS "keyUsage/extnValue", "", "BIT STRING" },
  { "keyUsage.value", "BIT STRING \"1010\"", EXTENSIONS "keyUsage/extnValue", "superfluous zero bits", "BIT STRING" },
  { "keyUsage.value", "BIT STRING `05 bf`", EXTENSIONS "keyUsage/extnValue", "unused bits not zero", "BIT STRING" },
  { "basicConstraints.value", "SEQUENCE { BOOLEAN FALSE }", EXTENSIONS "basicConstraints/extnValue/cA",
    "BOOLEAN 00, DEFAULT written out", "BOOLEAN" },
  { "extKeyUsage.value", "SEQUENCE INDEFINITE { OID 1.3.6.1.5.5.7.3.1 }", EXTENSIONS "extKeyUsage/extnValue",
    "indefinite length", "SEQUENCE" },

  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"mail\" } }", NAME, "PrintableString",
    "PrintableString" },
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 PrintableString \"ma_il\" } }", NAME,
    "PrintableString, forbidden character", "PrintableString" },
  { "subject.commonName", "SET { SEQUENCE { OID 2.5.4.3 BMPString \"mail\" } }", NAME, "BMPString", "BMPString" },
  { "subjectAltName.value", "SEQUENCE { [2] \"mail.example.com\" }", EXTENSIONS "subjectAltName/extnValue/0", "IA5String",
    "IA5String" },

  { "signature", "$sha256WithRSAEncryption", "tbsCertificate/signature/algorithm", "", "OBJECT IDENTIFIER" },
  { "signatureValue", "BIT STRING `00 01 02 ff`", "signatureValue", "", "BIT STRING" },
  { "signatureValue", "BIT STRING `04 01 f0`", "signatureValue", "4 unused bits", "BIT STRING" },
  { "version", "[0] { INTEGER 2 }", "computed/sha256", "", NULL },
};

static void
test_case (gconstpointer data)
{
  const Case *self = data;
  g_autoptr (ScObject) object = take_object (sc_base_certificate (self->part, self->text, NULL), "test");
  const ScField *field = get_field (object, self->path);
  g_autofree char *encoding = sc_words_encoding (sc_words_plain (), field);

  g_assert_cmpstr (encoding, ==, self->encoding);
  g_assert_cmpstr (sc_words_type (field), ==, self->type);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/encoding/%s/%" G_GSIZE_FORMAT, cases[i].part, i);

      g_test_add_data_func (path, &cases[i], test_case);
    }

  return g_test_run ();
}
