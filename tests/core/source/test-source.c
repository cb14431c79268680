/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cpu-limit.h"
#include "pair-file.h"

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture       *self,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("sidecert-source-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name = NULL;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }

  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
}

/* (transfer full): a file in the fixture's folder that holds @octets. */
static GFile *
make_file (Fixture    *self,
           const char *name,
           const void *octets,
           gsize       length)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, octets, (gssize) length, &error);
  g_assert_no_error (error);
  return g_file_new_for_path (path);
}

static GFile *
make_text_file (Fixture    *self,
                const char *text)
{
  return make_file (self, "file", text, strlen (text));
}

static char *
dup_pem (GBytes     *octets,
         const char *label,
         const char *line_end)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);
  g_autofree char *base64 = g_base64_encode (data, length);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "-----BEGIN %s-----%s", label, line_end);

  for (gsize i = 0; i < strlen (base64); i += 64)
    g_string_append_printf (out, "%.64s%s", base64 + i, line_end);

  g_string_append_printf (out, "-----END %s-----%s", label, line_end);
  return g_string_free (out, FALSE);
}

/* (transfer full) (nullable): all that @contents hold, decoded; takes them */
static GPtrArray *
take_objects (ScContents *contents)
{
  g_autoptr (ScContents) owned = contents;
  GPtrArray *objects = NULL;

  if (owned == NULL)
    return NULL;

  objects = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_object_unref);
  for (guint i = 0; i < sc_contents_get_n_items (owned); i++)
    g_ptr_array_add (objects, sc_contents_decode (owned, i));

  return objects;
}

static GPtrArray *
load (GFile         *file,
      GCancellable  *cancellable,
      GError       **error)
{
  return take_objects (sc_source_list_file (file, NULL, cancellable, error));
}

/* A local file is read by GIO or without it, with the same result. */
static void
assert_same_by_path (GFile        *file,
                     GPtrArray    *objects,
                     const GError *error)
{
  g_autoptr (GError) path_error = NULL;
  g_autoptr (GPtrArray) path_objects = take_objects (sc_source_list_path (g_file_peek_path (file), NULL, &path_error));

  if (objects == NULL)
    {
      g_assert_null (path_objects);
      g_assert_cmpstr (path_error->message, ==, error->message);
      return;
    }

  g_assert_no_error (path_error);
  g_assert_cmpuint (path_objects->len, ==, objects->len);
  g_assert_cmpstr (sc_object_get_source (g_ptr_array_index (path_objects, 0)), ==, g_file_peek_path (file));

  for (guint i = 0; i < objects->len; i++)
    g_assert_cmpstr (sc_object_get_sha256 (g_ptr_array_index (path_objects, i)), ==,
                     sc_object_get_sha256 (g_ptr_array_index (objects, i)));
}

/* Loads a file that must be refused; checks that the message is fit to show. */
static void
assert_refused (GFile      *file,
                GQuark      domain,
                int         code,
                const char *phrase)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) objects = load (file, NULL, &error);

  g_assert_null (objects);
  g_assert_error (error, domain, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, phrase));
  g_assert_null (strchr (error->message, '\n'));
  g_assert_true (g_str_has_suffix (error->message, "."));
  assert_same_by_path (file, NULL, error);
}

static void
assert_octets (GPtrArray *objects,
               guint      index,
               GBytes    *expected)
{
  ScSlice octets = sc_object_get_octets (g_ptr_array_index (objects, index));
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (expected, &length);

  g_assert_cmpmem (octets.data, octets.length, data, length);
}

static void
assert_loads_one (GFile  *file,
                  GBytes *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) objects = load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (objects->len, ==, 1);
  assert_octets (objects, 0, expected);
  assert_same_by_path (file, objects, NULL);
}

static void
test_empty (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "");

  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY, "empty");
}

static void
test_not_a_certificate (Fixture       *self,
                        gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "hello\n");

  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, "neither a certificate");
}

static void
test_private_key (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n");

  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, "private key");
}

static void
test_folder (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (self->folder);

  assert_refused (file, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "folder");
}

static void
test_missing (Fixture       *self,
              gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "no-such-file", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  assert_refused (file, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no such file");
}

static void
test_dangling_link (Fixture       *self,
                    gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "link", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_cmpint (symlink ("no-such-file", path), ==, 0);
  assert_refused (file, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "no such file");
}

/* A FIFO without a writer blocks whoever opens it; the alarm ends a test that does. */
static void
test_fifo (Fixture       *self,
           gconstpointer  data)
{
  g_autofree char *path = g_build_filename (self->folder, "fifo", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  alarm (10);
  assert_refused (file, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, "pipe");
  alarm (0);
}

static void
test_device (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");

  alarm (10);
  assert_refused (file, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, "device");
  alarm (0);
}

/* Its size is 0, whatever can be read from it. */
static void
test_proc (Fixture       *self,
           gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/self/status");

  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, "neither a certificate");
}

static void
test_permission (Fixture       *self,
                 gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "secret");

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }

  g_assert_cmpint (g_chmod (g_file_peek_path (file), 0), ==, 0);
  assert_refused (file, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "permission");
}

/* A file with a hole takes no room on the disk. */
static void
test_too_large (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "x");

  g_assert_cmpint (truncate (g_file_peek_path (file), (off_t) SC_SOURCE_MAX_OCTETS + 1), ==, 0);
  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_TOO_LARGE, "512");
}

static void
test_der (Fixture       *self,
          gconstpointer  data)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autoptr (GFile) file = make_file (self, "a.txt", g_bytes_get_data (octets, NULL), g_bytes_get_size (octets));
  g_autoptr (GPtrArray) objects = load (file, NULL, NULL);

  assert_loads_one (file, octets);
  g_assert_cmpstr (sc_object_get_source (g_ptr_array_index (objects, 0)), ==, "a.txt");
}

/* What GnuTLS refuses to import is loaded: told by its shape, not by a decoder. */
static void
test_bad_der (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GBytes) octets = sc_base_certificate ("certificate",
                                                   "SEQUENCE INDEFINITE { $tbsCertificate $signatureAlgorithm $signatureValue }",
                                                   "notBefore", "UTCTime \"2501010000+0100\"", NULL);
  g_autoptr (GFile) file = make_file (self, "file", g_bytes_get_data (octets, NULL), g_bytes_get_size (octets));

  assert_loads_one (file, octets);
}

static void
test_pem (Fixture       *self,
          gconstpointer  data)
{
  static const char *const labels[] = { "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" };
  static const char *const line_ends[] = { "\n", "\r\n" };
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    for (guint j = 0; j < G_N_ELEMENTS (line_ends); j++)
      {
        g_autofree char *pem = dup_pem (octets, labels[i], line_ends[j]);
        g_autofree char *text = g_strconcat ("Bag Attributes\n    friendlyName: server\n", pem, "the end\n", NULL);
        g_autoptr (GFile) file = make_text_file (self, text);

        assert_loads_one (file, octets);
      }
}

/* "openssl x509 -trustout -addtrust serverAuth" writes the certificate, and its settings, CertAux, behind it. */
static void
test_pem_trusted (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) with_settings = sc_base_certificate ("certificate",
                                                          "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue }"
                                                          "SEQUENCE { SEQUENCE { OID 1.3.6.1.5.5.7.3.1 } }", NULL);
  g_autofree char *pem = dup_pem (with_settings, "TRUSTED CERTIFICATE", "\n");
  g_autoptr (GFile) file = make_text_file (self, pem);

  assert_loads_one (file, octets);
}

/* A key beside a certificate is passed over. */
static void
test_pem_with_key (Fixture       *self,
                   gconstpointer  data)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autofree char *pem = dup_pem (octets, "CERTIFICATE", "\n");
  g_autofree char *text = g_strconcat ("-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n", pem, NULL);
  g_autoptr (GFile) file = make_text_file (self, text);

  assert_loads_one (file, octets);
}

static void
test_bundle (Fixture       *self,
             gconstpointer  data)
{
  g_autoptr (GBytes) first = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) second = sc_base_certificate ("serialNumber", "INTEGER 5", NULL);
  g_autofree char *first_pem = dup_pem (first, "CERTIFICATE", "\n");
  g_autofree char *second_pem = dup_pem (second, "CERTIFICATE", "\r\n");
  g_autofree char *text = g_strconcat (first_pem, "\n# another one\n", second_pem, first_pem, NULL);
  g_autoptr (GFile) file = make_text_file (self, text);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) objects = load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (objects->len, ==, 3);
  assert_same_by_path (file, objects, NULL);
  assert_octets (objects, 0, first);
  assert_octets (objects, 1, second);
  assert_octets (objects, 2, first);
}

/* A block cut short in a bundle becomes an object with findings; it does not go missing. */
static void
test_bundle_damaged (Fixture       *self,
                     gconstpointer  data)
{
  g_autoptr (GBytes) whole = sc_base_certificate (NULL, NULL);
  g_autofree char *pem = dup_pem (whole, "CERTIFICATE", "\n");
  g_autofree char *half = g_strndup (pem, strlen (pem) / 2);
  g_autofree char *text = g_strconcat (half, "\n", pem, NULL);
  g_autoptr (GFile) file = make_text_file (self, text);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) objects = load (file, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (objects->len, ==, 2);
  assert_octets (objects, 1, whole);
}

/* RFC 7468 §6 and §7, and what the labels are called besides; the last says one thing and holds another. */
static void
test_kinds (Fixture       *self,
            gconstpointer  data)
{
  static const struct
  {
    const char  *certificate;
    const char  *label;
    ScObjectKind kind;
  } blocks[] = {
    { "$request", "CERTIFICATE REQUEST", SC_OBJECT_REQUEST },
    { "$request", "NEW CERTIFICATE REQUEST", SC_OBJECT_REQUEST },
    { "$crl", "X509 CRL", SC_OBJECT_CRL },
    { "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue }", "CERTIFICATE", SC_OBJECT_CERTIFICATE },
    { "$request", "CERTIFICATE", SC_OBJECT_REQUEST },
    { "SEQUENCE { INTEGER 1 }", "X509 CRL", SC_OBJECT_CRL },
  };
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GPtrArray) objects = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (blocks); i++)
    {
      g_autoptr (GBytes) octets = sc_base_certificate ("certificate", blocks[i].certificate, NULL);
      g_autofree char *pem = dup_pem (octets, blocks[i].label, "\n");

      g_string_append (text, pem);
    }

  file = make_text_file (self, text->str);
  objects = load (file, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (objects->len, ==, G_N_ELEMENTS (blocks));
  for (guint i = 0; i < objects->len; i++)
    g_assert_cmpint (sc_object_get_kind (g_ptr_array_index (objects, i)), ==, blocks[i].kind);
}

static void
test_der_kinds (Fixture       *self,
                gconstpointer  data)
{
  static const struct
  {
    const char  *certificate;
    ScObjectKind kind;
  } files[] = { { "$request", SC_OBJECT_REQUEST }, { "$crl", SC_OBJECT_CRL } };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GBytes) octets = sc_base_certificate ("certificate", files[i].certificate, NULL);
      g_autoptr (GPtrArray) objects = take_objects (sc_source_list_bytes (octets, "file", NULL, NULL));

      g_assert_cmpuint (objects->len, ==, 1);
      g_assert_cmpint (sc_object_get_kind (g_ptr_array_index (objects, 0)), ==, files[i].kind);
      assert_octets (objects, 0, octets);
    }
}

static void
test_damaged (Fixture       *self,
              gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n");

  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, "damaged");
}

/* To look for each END in all that follows would take many minutes here. AddressSanitizer itself does look that far, so
 * that there are no more of them. */
static void
test_many_begins (Fixture       *self,
                  gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GFile) file = NULL;

  for (guint i = 0; i < 200 * 1000; i++)
    g_string_append (text, "-----BEGIN CERTIFICATE-----\n");

  file = make_text_file (self, text->str);
  sc_limit_cpu_time (60);
  assert_refused (file, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, "damaged");
  sc_limit_cpu_time (0);
}

static void
test_cancelled (Fixture       *self,
                gconstpointer  data)
{
  g_autoptr (GFile) file = make_text_file (self, "hello\n");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (load (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

typedef struct
{
  GMainLoop *loop;
  GPtrArray *objects;
  GError    *error;
} Result;

static void
loaded_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Result *self = user_data;

  self->objects = take_objects (sc_source_list_finish (result, &self->error));
  g_main_loop_quit (self->loop);
}

static void
test_async (Fixture       *self,
            gconstpointer  data)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autoptr (GFile) good = make_file (self, "good", g_bytes_get_data (octets, NULL), g_bytes_get_size (octets));
  g_autoptr (GFile) bad = make_text_file (self, "");
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  Result result = { loop, NULL, NULL };

  sc_source_list_async (good, NULL, NULL, NULL, NULL, loaded_cb, &result);
  g_main_loop_run (loop);
  g_assert_no_error (result.error);
  assert_octets (result.objects, 0, octets);
  g_clear_pointer (&result.objects, g_ptr_array_unref);

  sc_source_list_async (bad, NULL, NULL, NULL, NULL, loaded_cb, &result);
  g_main_loop_run (loop);
  g_assert_null (result.objects);
  g_assert_error (result.error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY);
  g_clear_error (&result.error);
}

static const struct
{
  const char *path;
  void (*run) (Fixture *, gconstpointer);
} tests[] = {
  { "/source/empty", test_empty },
  { "/source/not-a-certificate", test_not_a_certificate },
  { "/source/private-key", test_private_key },
  { "/source/folder", test_folder },
  { "/source/missing", test_missing },
  { "/source/dangling-link", test_dangling_link },
  { "/source/fifo", test_fifo },
  { "/source/device", test_device },
  { "/source/proc", test_proc },
  { "/source/permission", test_permission },
  { "/source/too-large", test_too_large },
  { "/source/der", test_der },
  { "/source/bad-der", test_bad_der },
  { "/source/pem", test_pem },
  { "/source/pem-trusted", test_pem_trusted },
  { "/source/pem-with-key", test_pem_with_key },
  { "/source/kinds", test_kinds },
  { "/source/der-kinds", test_der_kinds },
  { "/source/bundle", test_bundle },
  { "/source/bundle-damaged", test_bundle_damaged },
  { "/source/damaged", test_damaged },
  { "/source/many-begins", test_many_begins },
  { "/source/cancelled", test_cancelled },
  { "/source/async", test_async },
};

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].run, tear_down);

  return g_test_run ();
}
