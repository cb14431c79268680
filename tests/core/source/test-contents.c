/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/contents-builder.h"

#include "pair-file.h"

/* RFC 5280 §4.1.2.4: Names of one commonName. */
#define NAME(text) "SEQUENCE { SET { SEQUENCE { OID 2.5.4.3 UTF8String \"" text "\" } } }"
#define CA "SEQUENCE { OID 2.5.29.19 BOOLEAN TRUE OCTET STRING { SEQUENCE { BOOLEAN TRUE } } }"
#define EMPTY_CONSTRAINTS "SEQUENCE { OID 2.5.29.19 OCTET STRING { SEQUENCE { } } }"

static GBytes *
make (const char *issuer,
      const char *subject,
      const char *extension)
{
  g_autofree char *extensions = g_strdup_printf ("[3] { SEQUENCE { %s } }", extension);

  return sc_base_certificate ("issuer", issuer, "subject", subject, "extensions", extensions, NULL);
}

static void
add (ScContentsBuilder *builder,
     const char        *issuer,
     const char        *subject,
     const char        *extension)
{
  g_autoptr (GBytes) octets = make (issuer, subject, extension);

  sc_contents_builder_add (builder, octets, SC_OBJECT_CERTIFICATE);
}

static void
add_kind (ScContentsBuilder *builder,
          const char        *certificate)
{
  g_autoptr (GBytes) octets = sc_base_certificate ("certificate", certificate, NULL);

  sc_contents_builder_add (builder, octets, SC_OBJECT_CERTIFICATE);
}

static ScContents *
make_chain (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("chain");

  add_kind (builder, "$request");
  add_kind (builder, "$crl");
  add (builder, NAME ("root"), NAME ("root"), CA);
  add (builder, NAME ("root"), NAME ("middle"), CA);
  add (builder, NAME ("middle"), NAME ("leaf"), EMPTY_CONSTRAINTS);
  return sc_contents_builder_end (builder);
}

static void
test_roles (void)
{
  static const ScRole roles[] = { SC_ROLE_REQUEST, SC_ROLE_CRL, SC_ROLE_ROOT, SC_ROLE_INTERMEDIATE, SC_ROLE_LEAF };
  static const char *const subjects[] = { NULL, NULL, "root", "middle", "leaf" };
  g_autoptr (ScContents) contents = make_chain ();

  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, G_N_ELEMENTS (roles));
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    {
      g_auto (ScItemSummary) summary = { 0 };

      sc_contents_summarize (contents, i, &summary);
      g_assert_cmpint (summary.role, ==, roles[i]);
      if (subjects[i] != NULL)
        g_assert_cmpstr (summary.subject, ==, subjects[i]);
    }
}

static void
assert_subject (const ScContents *contents,
                guint             i,
                const char       *subject)
{
  g_auto (ScItemSummary) summary = { 0 };

  sc_contents_summarize (contents, i, &summary);
  g_assert_cmpstr (summary.subject, ==, subject);
}

/* RFC 5280 §4.1: version 1 has no extensions that would say so. */
static void
test_old_root (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("old");
  g_autoptr (GBytes) octets = sc_base_certificate ("version", "", "issuer", NAME ("old"), "subject", NAME ("old"),
                                                   "extensions", "", NULL);
  g_autoptr (ScContents) contents = NULL;
  g_auto (ScItemSummary) summary = { 0 };

  sc_contents_builder_add (builder, octets, SC_OBJECT_CERTIFICATE);
  contents = sc_contents_builder_end (builder);
  sc_contents_summarize (contents, 0, &summary);
  g_assert_cmpint (summary.role, ==, SC_ROLE_ROOT);
}

static void
test_first_choice (void)
{
  g_autoptr (ScContents) contents = make_chain ();
  g_autoptr (ScObject) object = NULL;

  g_assert_cmpuint (sc_contents_get_first_choice (contents), ==, 4);
  object = sc_contents_decode (contents, 4);
  g_assert_cmpstr (sc_object_get_source (object), ==, "chain");
}

/* Without a leaf, what issued none of the others. */
static void
test_first_choice_of_authorities (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("authorities");
  g_autoptr (ScContents) contents = NULL;

  add (builder, NAME ("root"), NAME ("root"), CA);
  add (builder, NAME ("middle"), NAME ("issuing"), CA);
  add (builder, NAME ("root"), NAME ("middle"), CA);
  contents = sc_contents_builder_end (builder);
  g_assert_cmpuint (sc_contents_get_first_choice (contents), ==, 1);
}

/* A CA beside them is not what is meant, nor is a leaf that issued another, as it must not. */
static void
test_first_choice_of_leaves (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("leaves");
  g_autoptr (ScContents) contents = NULL;

  add (builder, NAME ("other"), NAME ("other"), CA);
  add (builder, NAME ("root"), NAME ("issuer"), EMPTY_CONSTRAINTS);
  add (builder, NAME ("issuer"), NAME ("first"), EMPTY_CONSTRAINTS);
  add (builder, NAME ("issuer"), NAME ("second"), EMPTY_CONSTRAINTS);
  contents = sc_contents_builder_end (builder);
  g_assert_cmpuint (sc_contents_get_first_choice (contents), ==, 2);
}

static void
test_summary (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("one");
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_auto (ScItemSummary) summary = { 0 };

  /* 2035-01-01T00:00:00Z, by "date -d 2035-01-01Z +%s"; the serial has a sign octet. */
  octets = sc_base_certificate ("serialNumber", "INTEGER `00F1C0`", "notAfter", "UTCTime \"350101000000Z\"", "subject",
                                "SEQUENCE { SET { SEQUENCE { OID 2.5.4.10 UTF8String \"Org\" } } "
                                "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"a\" } } "
                                "SET { SEQUENCE { OID 2.5.4.3 UTF8String \"evil\\u202E\" } } }",
                                NULL);
  sc_contents_builder_add (builder, octets, SC_OBJECT_CERTIFICATE);
  contents = sc_contents_builder_end (builder);
  sc_contents_summarize (contents, 0, &summary);
  g_assert_cmpstr (summary.serial, ==, "f1c0");
  g_assert_cmpstr (summary.subject, ==, "evil\\u{202E}");
  g_assert_true (summary.has_until);
  g_assert_cmpint (summary.until, ==, 2051222400);
}

/* RFC 5280 §4.1.2.6: an empty subject is named by Subject Alternative Name. */
static void
test_summary_by_alternative_name (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("one");
  g_autoptr (ScContents) contents = NULL;
  g_auto (ScItemSummary) summary = { 0 };

  add (builder, NAME ("root"), "SEQUENCE { }",
       "SEQUENCE { OID 2.5.29.17 BOOLEAN TRUE OCTET STRING { SEQUENCE { [2] \"mail.example.com\" } } }");
  contents = sc_contents_builder_end (builder);
  sc_contents_summarize (contents, 0, &summary);
  g_assert_cmpstr (summary.subject, ==, "mail.example.com");
}

/* What is no certificate at all has no summary, and that is no trouble. */
static void
test_summary_of_junk (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("junk");
  g_autoptr (GBytes) octets = g_bytes_new_static ("\x30\x03\x30", 3);
  g_autoptr (ScContents) contents = NULL;
  g_auto (ScItemSummary) summary = { 0 };

  sc_contents_builder_add (builder, octets, SC_OBJECT_CRL);
  contents = sc_contents_builder_end (builder);
  sc_contents_summarize (contents, 0, &summary);
  g_assert_cmpint (summary.role, ==, SC_ROLE_CRL);
  g_assert_cmpstr (summary.subject, ==, "");
  g_assert_cmpstr (summary.serial, ==, "");
  g_assert_false (summary.has_until);
}

/* RFC 4648 §10's "foobar", with junk, then as the first of two elements. */
static void
test_base64 (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("text");
  g_autoptr (GBytes) text = g_bytes_new_static ("..Zm9v!YmFy..MAEAMAE=", 20);
  g_autoptr (ScContents) contents = NULL;
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (GBytes) element = NULL;
  ScSlice slice = { g_bytes_get_data (text, NULL), 20, 0 };

  sc_contents_builder_add_base64 (builder, text, sc_slice_sub (slice, 2, 9), SC_OBJECT_CERTIFICATE, FALSE);
  /* 30 01 00 is one element, 30 01 what stands behind it. */
  sc_contents_builder_add_base64 (builder, text, sc_slice_from (slice, 13), SC_OBJECT_CERTIFICATE, TRUE);
  contents = sc_contents_builder_end (builder);

  octets = sc_contents_dup_octets (contents, 0);
  g_assert_cmpmem (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets), "foobar", 6);
  element = sc_contents_dup_octets (contents, 1);
  g_assert_cmpmem (g_bytes_get_data (element, NULL), g_bytes_get_size (element), "\x30\x01\x00", 3);
}

static void
test_remark (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("server");
  g_autoptr (ScContents) contents = NULL;
  g_autofree char *remark = NULL;

  sc_contents_builder_add_private_keys (builder, 2);
  sc_contents_builder_add_remark (builder, "The server went away.");
  contents = sc_contents_builder_end (builder);
  remark = sc_contents_dup_remark (contents);
  g_assert_cmpstr (remark, ==, "There are 2 private keys beside it, which are not shown. The server went away.");
  g_assert_cmpuint (sc_contents_get_n_private_keys (contents), ==, 2);
  g_assert_cmpuint (sc_contents_get_n_items (contents), ==, 0);
}

/* Parts of a source say the same, or a hostile one so much that nobody could read it. */
static void
test_remarks (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("many");
  g_autoptr (ScContents) contents = NULL;
  g_autofree char *remark = NULL;

  sc_contents_builder_add_remark (builder, "12 are odd.");
  sc_contents_builder_add_remark (builder, "2 are odd.");
  sc_contents_builder_add_remark (builder, "12 are odd.");
  sc_contents_builder_add_remark (builder, "2 are odd.");
  for (guint i = 0; i < 10000; i++)
    {
      g_autofree char *sentence = g_strdup_printf ("%05u is one more.", i);

      sc_contents_builder_add_remark (builder, sentence);
    }

  contents = sc_contents_builder_end (builder);
  remark = sc_contents_dup_remark (contents);
  g_assert_true (g_str_has_prefix (remark, "12 are odd. 2 are odd. 00000 is one more. 00001 is one more. "));
  g_assert_cmpuint (strlen (remark), <, 5000);
}

/* What there is so far stays as it is, whatever comes. */
static void
test_so_far (void)
{
  ScContentsBuilder *builder = sc_contents_builder_new ("growing");
  g_autoptr (ScContents) so_far = NULL;
  g_autoptr (ScContents) contents = NULL;
  g_autoptr (GBytes) octets = NULL;
  g_autoptr (GBytes) expected = NULL;

  add (builder, NAME ("root"), NAME ("root"), CA);
  add (builder, NAME ("root"), NAME ("first"), EMPTY_CONSTRAINTS);
  sc_contents_builder_add_attribute (builder, SC_ATTRIBUTE_FRIENDLY_NAME, (ScSlice) { (const guint8 *) "one", 3, 0 });
  so_far = sc_contents_builder_dup_so_far (builder);
  sc_contents_builder_add_attribute (builder, SC_ATTRIBUTE_KEY_NAME, (ScSlice) { (const guint8 *) "key", 3, 0 });
  sc_contents_builder_truncate (builder, 1);
  add (builder, NAME ("root"), NAME ("second"), EMPTY_CONSTRAINTS);
  add (builder, NAME ("root"), NAME ("third"), EMPTY_CONSTRAINTS);
  contents = sc_contents_builder_end (builder);

  g_assert_cmpstr (sc_contents_get_name (so_far), ==, "growing");
  g_assert_cmpuint (sc_contents_get_n_items (so_far), ==, 2);
  octets = sc_contents_dup_octets (so_far, 0);
  expected = sc_contents_dup_octets (contents, 0);
  g_assert_true (g_bytes_equal (octets, expected));
  g_clear_pointer (&contents, sc_contents_unref);
  assert_subject (so_far, 1, "first");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/contents/roles", test_roles);
  g_test_add_func ("/contents/old-root", test_old_root);
  g_test_add_func ("/contents/first-choice", test_first_choice);
  g_test_add_func ("/contents/first-choice/authorities", test_first_choice_of_authorities);
  g_test_add_func ("/contents/first-choice/leaves", test_first_choice_of_leaves);
  g_test_add_func ("/contents/summary", test_summary);
  g_test_add_func ("/contents/summary/alternative-name", test_summary_by_alternative_name);
  g_test_add_func ("/contents/summary/junk", test_summary_of_junk);
  g_test_add_func ("/contents/base64", test_base64);
  g_test_add_func ("/contents/so-far", test_so_far);
  g_test_add_func ("/contents/remark", test_remark);
  g_test_add_func ("/contents/remarks", test_remarks);

  return g_test_run ();
}
