/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list.h"

#include "pair-file.h"

/* A listing in a worker: what it says on its way, and how it is stopped. */

/* So many blocks are no matter for any machine; more, until it takes long enough that something is said. */
#define MIN_BLOCKS 20000
#define MAX_BLOCKS (128 * MIN_BLOCKS)

static char *
dup_pem (void)
{
  g_autoptr (GBytes) octets = sc_base_certificate (NULL, NULL);
  g_autofree char *base64 = g_base64_encode (g_bytes_get_data (octets, NULL), g_bytes_get_size (octets));

  return g_strdup_printf ("-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n", base64);
}

/* A certificate, and behind it so many blocks that are damaged. */
static GBytes *
make_text (guint n_blocks)
{
  g_autofree char *pem = dup_pem ();
  GString *text = g_string_new (pem);

  for (guint i = 0; i < n_blocks; i++)
    g_string_append (text, "-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n");

  return g_string_free_to_bytes (text);
}

/* What becomes of a listing. */
typedef struct
{
  GThread      *thread;
  GCancellable *cancellable;
  gboolean      cancels; /* whether what is said first makes the user cancel */
  guint         n_calls;
  guint64       total;
  guint64       done;
  guint         n_items;
  gboolean      is_finished;
  ScContents   *contents;
  GError       *error;
} Watcher;

static void
watcher_clear (Watcher *self)
{
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->contents, sc_contents_unref);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Watcher, watcher_clear)

static void
progress_cb (guint64     done,
             guint64     total,
             ScContents *found,
             gpointer    user_data)
{
  Watcher *self = user_data;
  guint n_items = sc_contents_get_n_items (found);

  g_assert_true (g_thread_self () == self->thread);
  g_assert_false (self->is_finished);
  g_assert_false (g_cancellable_is_cancelled (self->cancellable));
  g_assert_cmpuint (total, ==, self->total);
  g_assert_cmpuint (done, <=, total);
  /* A machine that is slow to begin is told of nothing done yet. */
  if (self->n_calls > 0)
    g_assert_cmpuint (done, >, self->done);
  g_assert_cmpuint (n_items, >=, self->n_items);

  self->done = done;
  self->n_items = n_items;
  self->n_calls++;
  if (self->cancels)
    g_cancellable_cancel (self->cancellable);
}

static void
listed_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  Watcher *self = user_data;

  g_assert_null (source_object);
  self->contents = sc_source_list_finish (result, &self->error);
  self->is_finished = TRUE;
}

static void
start (Watcher *self,
       GBytes  *text)
{
  self->thread = g_thread_self ();
  self->cancellable = g_cancellable_new ();
  self->total = g_bytes_get_size (text);
  sc_source_list_bytes_async (text, "text", NULL, self->cancellable, progress_cb, self, listed_cb, self);
}

/* Up to the end, and whatever might still come behind it. */
static void
wait (Watcher *self)
{
  while (!self->is_finished)
    g_main_context_iteration (NULL, TRUE);

  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
assert_cancelled (const Watcher *self)
{
  g_assert_null (self->contents);
  g_assert_error (self->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* (transfer full): a text that takes this machine long enough for three reports of progress */
static GBytes *
make_long_text (void)
{
  for (guint n_blocks = MIN_BLOCKS; n_blocks <= MAX_BLOCKS; n_blocks *= 2)
    {
      g_autoptr (GBytes) text = make_text (n_blocks);
      g_auto (Watcher) watcher = { 0 };

      start (&watcher, text);
      wait (&watcher);
      g_assert_no_error (watcher.error);
      g_assert_cmpuint (sc_contents_get_n_items (watcher.contents), ==, MIN (n_blocks + 1, SC_CONTENTS_MAX_ITEMS));
      if (watcher.n_calls > 1)
        g_assert_cmpuint (watcher.n_items, >, 0);
      if (watcher.n_calls >= 3)
        return g_steal_pointer (&text);
    }

  g_error ("Nothing was said of a listing, however long.");
}

static void
test_progress (void)
{
  g_autoptr (GBytes) text = make_long_text ();
  g_auto (Watcher) first = { .cancels = TRUE };
  g_auto (Watcher) queued = { 0 };

  start (&first, text);
  wait (&first);
  assert_cancelled (&first);
  g_assert_cmpuint (first.n_calls, ==, 1);

  /* What was said before, and comes to be heard only behind the cancelling. */
  start (&queued, text);
  while (!g_main_context_pending (NULL))
    g_thread_yield ();

  g_cancellable_cancel (queued.cancellable);
  wait (&queued);
  assert_cancelled (&queued);
  g_assert_cmpuint (queued.n_calls, ==, 0);
}

static void
test_cancelled_before (void)
{
  g_autoptr (GBytes) text = make_text (1);
  g_auto (Watcher) watcher = { .thread = g_thread_self (), .cancellable = g_cancellable_new () };

  g_cancellable_cancel (watcher.cancellable);
  sc_source_list_bytes_async (text, "text", NULL, watcher.cancellable, progress_cb, &watcher, listed_cb, &watcher);
  g_assert_false (watcher.is_finished);
  wait (&watcher);
  assert_cancelled (&watcher);
}

/* Whether to go on is asked at each item; it stops at the third. */
typedef struct
{
  guint n_calls;
  guint n_items;
} Stop;

static gboolean
stop_cb (guint64                  done,
         guint64                  total,
         const ScContentsBuilder *builder,
         gpointer                 user_data)
{
  Stop *self = user_data;

  self->n_items = sc_contents_builder_get_n_items (builder);
  return ++self->n_calls < 3;
}

static void
assert_stops (GBytes *octets)
{
  Stop stop = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_watched (octets, "octets", NULL, stop_cb, &stop, &error);

  g_assert_null (contents);
  g_assert_no_error (error);
  g_assert_cmpuint (stop.n_calls, >=, 3);
  g_assert_cmpuint (stop.n_items, <, 3);
}

static void
test_stopped (void)
{
  g_autoptr (GBytes) text = make_text (10);
  g_autoptr (GBytes) der = sc_base_certificate ("certificate", "$one $one $one $one", "one",
                                                "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue }", NULL);
  g_autoptr (GBytes) pkcs7 = sc_base_certificate ("certificate", "SEQUENCE { OID 1.2.840.113549.1.7.2 [0] { SEQUENCE { "
                                                  "INTEGER 1 SET { } SEQUENCE { } [0] { $one $one $one $one } } } }",
                                                  "one", "SEQUENCE { $tbsCertificate }", NULL);

  assert_stops (text);
  assert_stops (der);
  assert_stops (pkcs7);
}

static gboolean
keep_cb (guint64                  done,
         guint64                  total,
         const ScContentsBuilder *builder,
         gpointer                 user_data)
{
  ScContents **found = user_data;

  g_clear_pointer (found, sc_contents_unref);
  *found = sc_contents_builder_dup_so_far (builder);
  return TRUE;
}

static gboolean
is_wiped (GBytes *octets)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (octets, &length);

  for (gsize i = 0; i < length; i++)
    if (data[i] != 0)
      return FALSE;

  return TRUE;
}

/* Octets that a private key lies in are wiped once nobody looks at what was found in them. */
static void
test_wiped (void)
{
  g_autofree char *pem = dup_pem ();
  g_autofree char *text = g_strconcat (pem, "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n", NULL);
  g_autoptr (GBytes) octets = g_bytes_new (text, strlen (text));
  g_autoptr (GBytes) expected = sc_base_certificate (NULL, NULL);
  g_autoptr (GBytes) item = NULL;
  g_autoptr (ScContents) found = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_taken (g_bytes_ref (octets), "text", NULL, keep_cb, &found, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_private_keys (contents), ==, 1);
  g_assert_cmpuint (sc_contents_get_n_items (found), ==, 1);
  item = sc_contents_dup_octets (found, 0);
  g_assert_true (g_bytes_equal (item, expected));
  g_assert_false (is_wiped (octets));

  g_clear_pointer (&found, sc_contents_unref);
  g_assert_true (is_wiped (octets));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/progress", test_progress);
  g_test_add_func ("/progress/cancelled-before", test_cancelled_before);
  g_test_add_func ("/progress/stopped", test_stopped);
  g_test_add_func ("/progress/wiped", test_wiped);

  return g_test_run ();
}
