/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made-certificate.h"

#include "der-text.h"
#include "x509/catalogue.h"

static ScObject *
decode_text (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) octets = sc_der_text_compile (text, NULL, &error);

  g_assert_no_error (error);

  return sc_object_decode (octets, "made");
}

static ScObject *
decode_base (void)
{
  g_autoptr (ScSectionFile) base = sc_load_data_file ("pairs", "base.txt");

  return sc_made_certificate (base, "left");
}

static void
assert_path_at (const ScField *field,
                const char    *wanted)
{
  g_autofree char *path = sc_field_dup_path (field);

  g_assert_cmpstr (path, ==, wanted);
}

/* The top of the tree as the design of the program has it. */
static void
test_tree (void)
{
  static const char *const PATHS[] = {
    "tbsCertificate/version", "tbsCertificate/serialNumber",         "tbsCertificate/signature",
    "tbsCertificate/issuer",  "tbsCertificate/validity",             "tbsCertificate/subject",
    "tbsCertificate/subjectPublicKeyInfo", "tbsCertificate/extensions", "signatureAlgorithm",
    "signatureValue",         "structure",                           "computed",
  };
  g_autoptr (ScObject) object = decode_base ();
  const ScField *field = sc_object_get_root (object)->first_child;

  for (guint i = 0; i < G_N_ELEMENTS (PATHS); i++, field = field->next)
    {
      g_assert_nonnull (field);
      assert_path_at (field, PATHS[i]);
    }
  g_assert_null (field);
}

/* Critical and the names stand under the extension, in that order; the headers around them at the end. */
static void
test_extension (void)
{
  g_autoptr (ScObject) object = decode_base ();
  const ScField *extension = sc_object_get_extension (object, SC_OID_SUBJECT_ALT_NAME);
  const ScField *field = extension->first_child;
  static const char *const STEPS[] = {
    "critical", "extnValue/0", "extnValue/1", "extnValue/2", "extnID", "extnValue",
  };

  g_assert_cmpuint (extension->n_children, ==, G_N_ELEMENTS (STEPS));
  for (guint i = 0; i < G_N_ELEMENTS (STEPS); i++, field = field->next)
    {
      g_autofree char *wanted = g_strdup_printf ("tbsCertificate/extensions/subjectAltName/%s", STEPS[i]);

      assert_path_at (field, wanted);
    }
  g_assert_null (sc_object_get_extension (object, SC_OID_NAME_CONSTRAINTS));
}

/* The parts of a hoisted field are found where the tree put them. */
static void
test_parts (void)
{
  g_autoptr (ScObject) object = decode_base ();
  const ScField *value = sc_find_path (sc_object_get_root (object), "tbsCertificate/extensions/subjectAltName/extnValue");
  guint n_parts = 0;

  for (const ScField *part = sc_field_get_first_part (value); part; part = sc_field_get_next_part (value, part))
    g_assert_cmpuint (part->index, ==, n_parts++);
  g_assert_cmpuint (n_parts, ==, 3);
}

static void
test_landmarks (void)
{
  g_autoptr (ScObject) object = decode_base ();

  assert_path_at (sc_object_get_landmark (object, SC_LANDMARK_TBS), "tbsCertificate");
  assert_path_at (sc_object_get_landmark (object, SC_LANDMARK_NOT_AFTER), "tbsCertificate/validity/notAfter");
  assert_path_at (sc_object_get_landmark (object, SC_LANDMARK_KEY_ALGORITHM),
                  "tbsCertificate/subjectPublicKeyInfo/algorithm");
}

/* What is no certificate at all has a tree, too. */
static void
test_rubbish (void)
{
  static const char *const TEXTS[] = {
    "``", "`30`", "`30 84 ff ff ff ff`", "NULL", "SEQUENCE { }", "SEQUENCE { SEQUENCE { } }", "SET { \"x\" }", "`00 00`",
    "SEQUENCE { SEQUENCE { [3] { SEQUENCE { SEQUENCE { } } } } }",
  };

  for (guint i = 0; i < G_N_ELEMENTS (TEXTS); i++)
    {
      g_autoptr (ScObject) object = decode_text (TEXTS[i]);
      const ScField *certificate = sc_find_path (sc_object_get_root (object), "certificate");

      g_assert_nonnull (certificate);
      g_assert_cmpuint (certificate->slice.length, ==, sc_object_get_octets (object).length);
    }
}

/* The contents of something primitive are not lost with the parts that it has not. */
static void
test_primitive (void)
{
  g_autoptr (ScObject) object = decode_text ("OCTET STRING `01 02 03`");
  const ScField *certificate = sc_find_path (sc_object_get_root (object), "certificate");

  g_assert_cmpint (certificate->meaning.kind, ==, SC_MEANING_OCTETS);
  g_assert_cmpuint (certificate->contents.length, ==, 3);
}

/* What stands behind the certificate has no part in its digest. */
static void
test_sha256 (void)
{
  g_autoptr (ScObject) alone = decode_text ("SEQUENCE { }");
  g_autoptr (ScObject) followed = decode_text ("SEQUENCE { } `05 00`");
  g_autoptr (ScObject) indefinite = decode_text ("SEQUENCE INDEFINITE { } `05 00`");

  /* printf '\x30\x00' | sha256sum */
  g_assert_cmpstr (sc_object_get_sha256 (alone), ==, "e4f60d0aa6d7f3d3b6a6494b1c861b99f649c6f9ec51abaf201b20f297327c95");
  g_assert_cmpstr (sc_object_get_sha256 (followed), ==, sc_object_get_sha256 (alone));
  /* printf '\x30\x80\x00\x00' | sha256sum: its end-of-contents octets are its own. */
  g_assert_cmpstr (sc_object_get_sha256 (indefinite), ==,
                   "9dd6deb17adb1b3381b253bc934b43ad585b97d2eab8e1d5ef0d2daa8ff9e8c3");
}

/* A million fields are shown, what lies behind them is octets. */
static void
test_many (void)
{
  /* A NULL takes two octets. */
  gsize length = 2 * SC_OBJECT_MAX_FIELDS + 1000000;
  guint8 *octets = g_malloc (length);
  g_autoptr (GBytes) bytes = g_bytes_new_take (octets, length);
  g_autoptr (ScObject) object = NULL;
  const ScField *root = NULL;
  const ScField *last = NULL;

  /* SEQUENCE { NULL … } with its length in three octets */
  for (gsize i = 0; i < length; i++)
    octets[i] = i % 2 == 1 ? 0x05 : 0x00;
  octets[0] = 0x30;
  octets[1] = 0x83;
  octets[2] = (length - 5) >> 16;
  octets[3] = ((length - 5) >> 8) & 0xFF;
  octets[4] = (length - 5) & 0xFF;

  object = sc_object_decode (bytes, "made");
  root = sc_object_get_root (object);
  g_assert_cmpuint (root->n_children, <, SC_OBJECT_MAX_FIELDS + 100);
  for (const ScField *field = root->first_child; field; field = field->next)
    if (field->findings && g_str_equal (field->findings->entry->code, "too-many"))
      last = field;
  g_assert_nonnull (last);
  g_assert_cmpuint (sc_slice_end (last->slice), ==, length);
}

/* An identifier of a length that no one needs becomes neither label nor path of all that lies below it. */
static void
test_long_oid (void)
{
  g_autofree char *octets = g_strnfill (400, '1');
  g_autofree char *text = g_strdup_printf (
    "SEQUENCE { SEQUENCE { INTEGER 1 $a $a $v $a $k [3] { SEQUENCE { SEQUENCE { OID `%s` OCTET STRING { NULL } } } } } }", octets);
  g_autoptr (GHashTable) parts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) compiled = NULL;
  g_autoptr (ScObject) object = NULL;

  g_hash_table_insert (parts, "a", "SEQUENCE { }");
  g_hash_table_insert (parts, "v", "SEQUENCE { }");
  g_hash_table_insert (parts, "k", "SEQUENCE { }");
  compiled = sc_der_text_compile (text, parts, &error);
  g_assert_no_error (error);

  object = sc_object_decode (compiled, "made");
  g_assert_nonnull (sc_find_path (sc_object_get_root (object), "tbsCertificate/extensions/0/critical"));
}

static void
test_signed (void)
{
  g_autoptr (ScSectionFile) file = sc_load_data_file ("findings", "der.txt");
  g_autoptr (ScObject) inside = sc_made_certificate (file, "der-integer-padded");
  g_autoptr (ScObject) outside = sc_made_certificate (file, "der-null-contents");

  g_assert_true (sc_find_path (sc_object_get_root (inside), "tbsCertificate/serialNumber")->findings->is_signed);
  g_assert_false (sc_find_path (sc_object_get_root (outside), "signatureAlgorithm/parameters")->findings->is_signed);
}

#define NO_KIND SC_N_OBJECT_KINDS

static const struct
{
  const char  *text;
  ScObjectKind kind;
} kinds[] = {
  /* RFC 5280 §4.1 without and with version, and with one element damaged. */
  { "SEQUENCE { SEQUENCE { INTEGER 1 SEQUENCE { } SEQUENCE { } SEQUENCE { } SEQUENCE { } } }", SC_OBJECT_CERTIFICATE },
  { "SEQUENCE { SEQUENCE { [0] { INTEGER 2 } INTEGER 1 SEQUENCE { } SEQUENCE { } SEQUENCE { } SEQUENCE { } } }",
    SC_OBJECT_CERTIFICATE },
  { "SEQUENCE { SEQUENCE { [0] { INTEGER 2 } NULL SEQUENCE { } SEQUENCE { } SEQUENCE { } SEQUENCE { } } }",
    SC_OBJECT_CERTIFICATE },
  /* RFC 2986 §4.1 with attributes, without, and with something else for them; then without a key. */
  { "SEQUENCE { SEQUENCE { INTEGER 0 SEQUENCE { } SEQUENCE { SEQUENCE { } BIT STRING \"1\" } [0] { } } }",
    SC_OBJECT_REQUEST },
  { "SEQUENCE { SEQUENCE { INTEGER 0 SEQUENCE { } SEQUENCE { SEQUENCE { } BIT STRING \"1\" } } }", SC_OBJECT_REQUEST },
  { "SEQUENCE { SEQUENCE { INTEGER 0 SEQUENCE { } SEQUENCE { SEQUENCE { } BIT STRING \"1\" } NULL } }", NO_KIND },
  { "SEQUENCE { SEQUENCE { INTEGER 0 SEQUENCE { } SEQUENCE { } [0] { } } SEQUENCE { } }", NO_KIND },
  /* RFC 5280 §5.1 with version, two times and revoked certificates; without nextUpdate; of version 1. */
  { "SEQUENCE { SEQUENCE { INTEGER 1 SEQUENCE { } SEQUENCE { } UTCTime \"250101000000Z\" UTCTime \"250101000000Z\" "
    "SEQUENCE { } } }",
    SC_OBJECT_CRL },
  { "SEQUENCE { SEQUENCE { INTEGER 1 SEQUENCE { } SEQUENCE { } GeneralizedTime \"20500101000000Z\" SEQUENCE { } } }",
    SC_OBJECT_CRL },
  { "SEQUENCE { SEQUENCE { SEQUENCE { } SEQUENCE { } UTCTime \"250101000000Z\" } }", SC_OBJECT_CRL },
  /* RFC 5652 §3 and RFC 7292 §4. */
  { "SEQUENCE { OID 1.2.840.113549.1.7.2 [0] { SEQUENCE { } } }", NO_KIND },
  { "SEQUENCE { INTEGER 3 SEQUENCE { } SEQUENCE { } }", NO_KIND },
  { "SEQUENCE { SEQUENCE { } }", NO_KIND },
  { "``", NO_KIND },
};

static void
test_kind (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) octets = sc_der_text_compile (kinds[i].text, NULL, &error);
      g_autoptr (ScObject) object = NULL;
      ScObjectKind kind = NO_KIND;
      gsize length = 0;
      const guint8 *data = NULL;

      g_assert_no_error (error);
      g_test_message ("%s", kinds[i].text);
      data = g_bytes_get_data (octets, &length);
      object = sc_object_decode (octets, "made");

      g_assert_cmpint (sc_object_tell_kind (data, length, &kind), ==, kinds[i].kind != NO_KIND);
      g_assert_cmpint (kind, ==, kinds[i].kind);
      g_assert_cmpint (sc_object_get_kind (object), ==, kind != NO_KIND ? kind : SC_OBJECT_CERTIFICATE);
    }
}

static void
test_refs (void)
{
  g_autoptr (GBytes) octets = g_bytes_new_static ("0", 1);
  ScObject *object = sc_object_decode (octets, "made");

  g_assert_true (sc_object_ref (object) == object);
  sc_object_unref (object);
  g_assert_cmpstr (sc_object_get_source (object), ==, "made");
  /* printf 0 | sha256sum */
  g_assert_cmpstr (sc_object_get_sha256 (object), ==, "5feceb66ffc86f38d952786c6d696c79c2dbc239dd4e91b46729d73a27fb57e9");
  sc_object_unref (object);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/object/tree", test_tree);
  g_test_add_func ("/object/extension", test_extension);
  g_test_add_func ("/object/parts", test_parts);
  g_test_add_func ("/object/landmarks", test_landmarks);
  g_test_add_func ("/object/rubbish", test_rubbish);
  g_test_add_func ("/object/primitive", test_primitive);
  g_test_add_func ("/object/sha256", test_sha256);
  g_test_add_func ("/object/many", test_many);
  g_test_add_func ("/object/long-oid", test_long_oid);
  g_test_add_func ("/object/signed", test_signed);
  g_test_add_func ("/object/kind", test_kind);
  g_test_add_func ("/object/refs", test_refs);

  return g_test_run ();
}
