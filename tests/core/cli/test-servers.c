/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <json-glib/json-glib.h>
#include <string.h>

#include "fake-server.h"
#include "other-server.h"
#include "run-cli.h"
#include "samples.h"

/* Servers in the place of files. */

/* (transfer full): a server that shows these; @second (nullable) */
static ScFakeServer *
start_server (GBytes *first,
              GBytes *second)
{
  g_autoptr (GPtrArray) chain = g_ptr_array_new ();

  g_ptr_array_add (chain, first);

  if (second != NULL)
    g_ptr_array_add (chain, second);

  return sc_fake_server_new_showing (chain);
}

static char *
dup_address (ScFakeServer *server)
{
  return g_strdup_printf ("tls://127.0.0.1:%u", sc_fake_server_get_port (server));
}

static JsonObject *
parse (const char  *text,
       JsonParser  *parser)
{
  g_autoptr (GError) error = NULL;

  json_parser_load_from_data (parser, text, -1, &error);
  g_assert_no_error (error);
  return json_node_get_object (json_parser_get_root (parser));
}

/* What is sent behind the server's own certificate changes nothing, and that the handshake broke off is told. */
static void
test_compare (void)
{
  g_autoptr (GBytes) bad = sc_example_octets ("bad.pem");
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (GBytes) ca = sc_example_octets ("ca.pem");
  g_autoptr (ScFakeServer) left = start_server (bad, ca);
  g_autoptr (ScFakeServer) right = start_server (good, NULL);
  g_autofree char *left_address = dup_address (left);
  g_autofree char *right_address = dup_address (right);
  g_autofree char *title = g_strdup_printf ("127.0.0.1:%u (TLS)", sc_fake_server_get_port (left));
  g_autoptr (Run) run = run_cli ("compare", "--format=json", left_address, right_address, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonObject *document = NULL;
  JsonObject *side = NULL;

  g_test_message ("%s", run->err);
  g_assert_cmpint (run->status, ==, 1);
  document = parse (run->out, parser);
  g_assert_nonnull (strstr (json_object_get_string_member (document, "verdict"),
                            "the left certificate marks Subject Alternative Name as critical; the right does not."));
  side = json_object_get_object_member (document, "left");
  g_assert_cmpstr (json_object_get_string_member (side, "source"), ==, title);
  g_assert_nonnull (strstr (run->err, left_address));
  g_assert_nonnull (strstr (run->err, "The handshake failed after the server had shown these."));
  g_assert_null (strstr (run->err, "several objects"));
}

/* In the order in which they were sent. */
static void
test_inspect (void)
{
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (GBytes) ca = sc_example_octets ("ca.pem");
  g_autoptr (ScFakeServer) server = start_server (ca, good);
  g_autofree char *address = dup_address (server);
  g_autoptr (Run) run = run_cli ("inspect", "--format=json", address, NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *objects = json_object_get_array_member (parse (run->out, parser), "objects");
  GBytes *const sent[] = { ca, good };

  g_assert_cmpuint (json_array_get_length (objects), ==, G_N_ELEMENTS (sent));

  for (guint i = 0; i < G_N_ELEMENTS (sent); i++)
    {
      g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, sent[i]);

      g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (objects, i), "sha256"), ==, sha256);
    }
}

/* Another program's server shows the certificate of the name that it is asked for. */
static void
test_other_program (void)
{
  static const struct
  {
    const char *query;
    const char *certificate;
  } cases[] = {
    { "", "one.der" },
    { "?sni=two.example", "two.der" },
    { "?sni=", "one.der" },
  };
  static const char *const options[] = { NULL };
  g_autofree char *program = g_find_program_in_path ("gnutls-serv");
  g_autoptr (ScServerFolder) folder = NULL;
  GSubprocess *server = NULL;
  guint16 port = 0;

  if (program == NULL)
    {
      g_test_skip ("gnutls-serv is missing");
      return;
    }

  folder = sc_server_folder_new ();
  server = sc_server_folder_start_gnutls (folder, options, &port);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *address = g_strdup_printf ("tls://127.0.0.1:%u%s", port, cases[i].query);
      g_autoptr (Run) run = run_cli ("inspect", "--format=json", address, NULL);
      g_autoptr (GBytes) octets = sc_server_folder_read (folder, cases[i].certificate);
      g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, octets);

      g_assert_cmpstr (run->err, ==, "");
      g_assert_nonnull (strstr (run->out, sha256));
    }

  sc_server_stop (server);
}

/* A chain of nothing but damage is shown, too; no file of it would be taken for a certificate. */
static void
test_damaged (void)
{
  g_autoptr (GBytes) octets = g_bytes_new_static ("\x30\x03\x02\x01\x01", 5);
  g_autoptr (ScFakeServer) server = start_server (octets, NULL);
  g_autofree char *address = dup_address (server);
  g_autoptr (Run) run = run_cli ("inspect", "--format=json", address, NULL);
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, octets);

  g_assert_cmpint (run->status, ==, 1);
  g_assert_nonnull (strstr (run->out, sha256));
}

static void
test_picture (void)
{
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (ScFakeServer) server = start_server (good, NULL);
  g_autofree char *address = dup_address (server);
  g_autofree char *file = example ("bad.pem");
  g_autofree char *title = g_strdup_printf ("127.0.0.1:%u (TLS)", sc_fake_server_get_port (server));
  g_autoptr (Run) run = run_cli ("picture", "--format=svg", "--output=-", address, file, NULL);

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, title));
}

static void
test_trouble (void)
{
  static const struct
  {
    const char *address;
    const char *message;
  } cases[] = {
    { "tls://127.0.0.1:x", "sidecert-cli: tls://127.0.0.1:x: This is no address of a server." },
    { "smtp://", "sidecert-cli: smtp://: The name of the server is missing." },
  };
  ScStep steps[] = { { SC_STEP_SHOW, "\0\0\0", 3 }, { 0 } };
  g_autoptr (ScFakeServer) server = sc_fake_server_new (steps, NULL, NULL);
  g_autofree char *address = dup_address (server);
  g_autofree char *good = example ("good.pem");
  g_autoptr (Run) run = run_cli ("compare", address, good, NULL);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_cmpstr (run->out, ==, "");
  g_assert_nonnull (strstr (run->err, "The server's Certificate message holds no certificate."));

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Run) other = run_cli ("inspect", cases[i].address, NULL);

      g_assert_cmpint (other->status, ==, 2);
      g_assert_true (g_str_has_prefix (other->err, cases[i].message));
    }
}

/* Where the system's policy forbids each version of TLS, it is not the server that does not answer. */
static void
test_policy (void)
{
  static const char policy[] = "[overrides]\ndisabled-version = tls1.0\ndisabled-version = tls1.1\n"
                               "disabled-version = tls1.2\ndisabled-version = tls1.3\n";
  g_autoptr (GBytes) good = sc_example_octets ("good.pem");
  g_autoptr (GBytes) octets = g_bytes_new_static (policy, sizeof policy - 1);
  g_autoptr (ScFakeServer) server = start_server (good, NULL);
  g_autofree char *address = dup_address (server);
  g_autofree char *folder = make_folder ();
  g_autofree char *path = make_file (folder, "policy", octets);
  g_autoptr (Run) run = run_shell ("GNUTLS_SYSTEM_PRIORITY_FILE=\"$1\" \"$0\" inspect \"$2\"", path, address);

  g_assert_cmpint (run->status, ==, 2);
  g_assert_nonnull (strstr (run->err, "GnuTLS ended it"));
  remove_folder (folder);
}

/* A file whose name looks like an address is a file by its path. */
static void
test_file (void)
{
  g_autofree char *good = example ("good.pem");
  g_autofree char *folder = make_folder ();
  g_autoptr (Run) run = NULL;

  run = run_shell ("cd \"$2\" && mkdir tls: && cp \"$1\" tls:/x && \"$0\" inspect ./tls://x; rm -r tls:", good, folder);
  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, "mail.example.com"));
  remove_folder (folder);
}

static void
test_trust_store (void)
{
  g_autoptr (Run) run = run_cli ("inspect", "--format=json", "trust:", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonArray *objects = NULL;

  if (run->status == 2)
    {
      g_assert_nonnull (strstr (run->err, "no list of trusted roots"));
      g_test_skip ("there are no trusted roots");
      return;
    }

  objects = json_object_get_array_member (parse (run->out, parser), "objects");
  g_assert_cmpuint (json_array_get_length (objects), >, 0);
  g_assert_cmpstr (json_object_get_string_member (json_array_get_object_element (objects, 0), "source"), ==,
                   "this computer's trust store #1");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/cli/servers/compare", test_compare);
  g_test_add_func ("/cli/servers/inspect", test_inspect);
  g_test_add_func ("/cli/servers/other-program", test_other_program);
  g_test_add_func ("/cli/servers/damaged", test_damaged);
  g_test_add_func ("/cli/servers/picture", test_picture);
  g_test_add_func ("/cli/servers/trouble", test_trouble);
  g_test_add_func ("/cli/servers/policy", test_policy);
  g_test_add_func ("/cli/servers/file", test_file);
  g_test_add_func ("/cli/trust-store", test_trust_store);
  return g_test_run ();
}
