/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der-text.h"
#include "fake-server.h"
#include "own-samples.h"

/*
 *   write-seeds TARGET FOLDER
 *
 * What a fuzz target starts from: every certificate of our own, as it is; for "source" as PEM, too, and some in the other
 * forms that need no other program; for "compare" some with their neighbours, as two halves of the same length; for
 * "server" as a server shows it, after the words of each protocol in turn.
 */

/* A comparison with all that is said of it takes long enough that some pairs must do. */
#define COMPARE_STEP 8

/* Some show a form as well as all. */
#define FORMS_STEP 16

static void
write_seed (const char *folder,
            const char *kind,
            guint       number,
            GByteArray *octets)
{
  g_autofree char *name = g_strdup_printf ("%s-%u", kind, number);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  if (!g_file_set_contents (path, (const char *) octets->data, (gssize) octets->len, &error))
    g_error ("%s", error->message);
}

static void
write_alone (const char *folder,
             guint       number,
             GBytes     *certificate)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (certificate, &length);

  g_byte_array_append (octets, data, (guint) length);
  write_seed (folder, "der", number, octets);
}

static void
write_pem (const char *folder,
           guint       number,
           GBytes     *certificate)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (certificate, &length);
  g_autofree char *base64 = g_base64_encode (data, length);
  g_autofree char *pem = g_strdup_printf ("-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n", base64);
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  g_byte_array_append (octets, (const guint8 *) pem, (guint) strlen (pem));
  write_seed (folder, "pem", number, octets);
}

static void
write_text (const char *folder,
            const char *kind,
            guint       number,
            const char *text)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  g_byte_array_append (octets, (const guint8 *) text, (guint) strlen (text));
  write_seed (folder, kind, number, octets);
}

/* As "hexdump -C" writes them. */
static void
write_dump (const char *folder,
            guint       number,
            GBytes     *certificate)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (certificate, &length);

  for (gsize i = 0; i < length; i++)
    {
      if (i % 16 == 0)
        g_string_append_printf (text, "%s%08x ", i > 0 ? "  |................|\n" : "", (guint) i);
      g_string_append_printf (text, "%s%02x", i % 8 == 0 ? " " : "", data[i]);
      g_string_append_c (text, ' ');
    }

  write_text (folder, "hex", number, text->str);
}

/* A Java keystore of one certificate, without a digest. */
static void
write_keystore (const char *folder,
                guint       number,
                GBytes     *certificate)
{
  static const guint8 head[] = { 0xFE, 0xED, 0xFE, 0xED, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 1, 'x',
                                 0,    0,    0,    0,    0, 0, 0, 0 };
  g_autoptr (GByteArray) octets = g_byte_array_new ();
  guint32 length = GUINT32_TO_BE ((guint32) g_bytes_get_size (certificate));

  g_byte_array_append (octets, head, sizeof head);
  g_byte_array_append (octets, (const guint8 *) &length, sizeof length);
  g_byte_array_append (octets, g_bytes_get_data (certificate, NULL), (guint) g_bytes_get_size (certificate));
  write_seed (folder, "keystore", number, octets);
}

/* RFC 5652 §5.1 with certificates alone, and RFC 7292 §4 without encryption, for the octets of "$certificate". */
static const char pkcs7[] =
  "SEQUENCE { OID 1.2.840.113549.1.7.2 [0] { SEQUENCE { INTEGER 1 SET { } SEQUENCE { OID 1.2.840.113549.1.7.1 } "
  "[0] { $certificate } SET { } } } }";
static const char pkcs12[] =
  "SEQUENCE { INTEGER 3 SEQUENCE { OID 1.2.840.113549.1.7.1 [0] { OCTET STRING { SEQUENCE { "
  "SEQUENCE { OID 1.2.840.113549.1.7.1 [0] { OCTET STRING { SEQUENCE { SEQUENCE { OID 1.2.840.113549.1.12.10.1.3 "
  "[0] { SEQUENCE { OID 1.2.840.113549.1.9.22.1 [0] { OCTET STRING { $certificate } } } } "
  "SET { SEQUENCE { OID 1.2.840.113549.1.9.20 SET { BMPString \"name\" } } } } } } } } } } } } }";

static void
write_container (const char *folder,
                 const char *kind,
                 guint       number,
                 GBytes     *certificate,
                 const char *text)
{
  g_autoptr (GHashTable) parts = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GString) part = g_string_new ("`");
  g_autoptr (GByteArray) octets = NULL;
  g_autoptr (GError) error = NULL;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (certificate, &length);
  GBytes *compiled = NULL;

  for (gsize i = 0; i < length; i++)
    g_string_append_printf (part, "%02x ", data[i]);

  g_string_append_c (part, '`');
  g_hash_table_insert (parts, (gpointer) "certificate", part->str);
  compiled = sc_der_text_compile (text, parts, &error);
  g_assert_no_error (error);
  octets = g_bytes_unref_to_array (compiled);
  write_seed (folder, kind, number, octets);
}

static void
write_forms (const char *folder,
             guint       number,
             GBytes     *certificate)
{
  g_autofree char *base64 = g_base64_encode (g_bytes_get_data (certificate, NULL), g_bytes_get_size (certificate));

  write_text (folder, "base64", number, base64);
  write_dump (folder, number, certificate);
  write_keystore (folder, number, certificate);
  write_container (folder, "pkcs7", number, certificate, pkcs7);
  write_container (folder, "pkcs12", number, certificate, pkcs12);
}

static void
write_halves (const char *folder,
              guint       number,
              GBytes     *left,
              GBytes     *right)
{
  gsize half = MAX (g_bytes_get_size (left), g_bytes_get_size (right));
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  g_byte_array_append (octets, g_bytes_get_data (left, NULL), (guint) g_bytes_get_size (left));
  g_byte_array_set_size (octets, (guint) half);
  memset (octets->data + g_bytes_get_size (left), 0, half - g_bytes_get_size (left));
  g_byte_array_append (octets, g_bytes_get_data (right, NULL), (guint) g_bytes_get_size (right));
  g_byte_array_set_size (octets, (guint) (2 * half));
  memset (octets->data + half + g_bytes_get_size (right), 0, half - g_bytes_get_size (right));
  write_seed (folder, "halves", number, octets);
}

/* In the order of ScProtocol. */
static const struct
{
  const char *octets;
  gsize       length;
} consents[] = {
  { "", 0 },
#define CONSENT(literal) { literal, sizeof literal - 1 }
  CONSENT ("220-a\r\n220 b\r\n250 c\r\n220 d\r\n"),
  CONSENT ("* OK a\r\na1 OK b\r\n"),
  CONSENT ("+OK\r\n+OK\r\n"),
  CONSENT ("\x30\x0C\x02\x01\x01\x78\x07\x0A\x01\x00\x04\x00\x04\x00"),
  CONSENT ("220 a\r\n234 b\r\n"),
  CONSENT ("<stream:stream><stream:features/><proceed/>"),
  CONSENT ("S"),
  CONSENT ("\x26\0\0\0\x0A" "8.0.36\0" "\1\0\0\0abcdefgh\0\xFF\xFF\xFF\2\0\xFF\xDF\x15\0\0\0\0\0\0\0\0\0"),
};

static void
write_server (const char *folder,
              guint       number,
              GBytes     *certificate)
{
  const guint8 head[2] = { (guint8) (number % G_N_ELEMENTS (consents)), 0xFF };
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();
  g_autoptr (GByteArray) octets = g_byte_array_new ();
  g_autoptr (GBytes) message = NULL;
  g_autoptr (GBytes) answer = NULL;

  g_ptr_array_add (chain, certificate);
  message = sc_fake_certificate_message (chain);
  answer = sc_fake_answer (g_bytes_get_data (message, NULL), g_bytes_get_size (message));
  g_byte_array_append (octets, head, sizeof head);
  g_byte_array_append (octets, (const guint8 *) consents[head[0]].octets, (guint) consents[head[0]].length);
  g_byte_array_append (octets, g_bytes_get_data (answer, NULL), (guint) g_bytes_get_size (answer));
  write_seed (folder, "server", number, octets);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GPtrArray) samples = NULL;

  g_test_init (&argc, &argv, NULL);
  if (argc != 3)
    return 2;

  samples = sc_own_samples_load ();
  for (guint i = 0; i < samples->len; i++)
    {
      const ScSample *sample = g_ptr_array_index (samples, i);
      const ScSample *neighbour = g_ptr_array_index (samples, MAX (i, 1) - 1);

      if (g_str_equal (argv[1], "server"))
        write_server (argv[2], i, sample->octets);
      else if (!g_str_equal (argv[1], "compare"))
        write_alone (argv[2], i, sample->octets);
      else if (i % COMPARE_STEP == 1)
        write_halves (argv[2], i, neighbour->octets, sample->octets);
      if (g_str_equal (argv[1], "source"))
        write_pem (argv[2], i, sample->octets);
      if (g_str_equal (argv[1], "source") && i % FORMS_STEP == 0)
        write_forms (argv[2], i, sample->octets);
    }

  return 0;
}
