/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include "script-folder.h"

/* Keystores that Java's "keytool" makes, held to what it says of them. */

#define PASSWORD "secret"
#define ALIAS "Alias name: "

/* A CA, a certificate with its chain, and a certificate without a key; in TYPE.txt is what keytool says of the keystore
 * TYPE. */
static const char script[] =
  "set -e\n"
  "run() { command=$1; shift; keytool -$command -J-XX:TieredStopAtLevel=1 -J-Duser.language=en -storepass " PASSWORD
  " \"$@\"; }\n"
  "first() { command=$1; shift; run $command -keystore first -storetype pkcs12 -alias \"$@\"; }\n"
  "first genkeypair ca -keyalg EC -groupname secp256r1 -dname CN=CA -ext bc:c\n"
  "first genkeypair leaf -keyalg EC -groupname secp256r1 -dname CN=leaf -signer ca\n"
  "first exportcert ca -file ca.der\n"
  "first importcert 'the root' -file ca.der -noprompt\n"
  "for type in pkcs12 jks jceks; do\n"
  "  keytool -importkeystore -J-XX:TieredStopAtLevel=1 -srckeystore first -srcstorepass " PASSWORD
  " -destkeystore $type -deststoretype $type -deststorepass " PASSWORD "\n"
  "  run list -rfc -keystore $type > $type.txt\n"
  "done\n";

static char *folder;

/* (transfer full) (nullable): by what name a file has an object */
static char *
dup_alias (const ScObject *object)
{
  for (const ScField *group = sc_object_get_root (object)->first_child; group != NULL; group = group->next)
    for (const ScField *field = group->first_child; field != NULL; field = field->next)
      {
        g_autofree char *path = sc_field_dup_path (field);

        if (g_str_equal (path, "bag/friendlyName"))
          return g_strndup ((const char *) field->contents.data, field->contents.length);
      }

  return NULL;
}

static int
compare_strings (gconstpointer a,
                 gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
add_line (GPtrArray      *lines,
          const ScObject *object,
          const char     *alias)
{
  g_ptr_array_add (lines, g_strdup_printf ("%s %s", sc_object_get_sha256 (object), alias));
}

/* (transfer full): all lines in order of the alphabet, as each type of keystore has an order of its own */
static char *
join (GPtrArray *lines)
{
  g_ptr_array_sort (lines, compare_strings);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

/* (transfer full) */
static char *
read_ours (const char *type)
{
  g_autofree char *path = g_build_filename (folder, type, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_path (path, PASSWORD, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (sc_contents_get_n_private_keys (contents), ==, 2);

  for (guint i = 0; i < sc_contents_get_n_items (contents); i++)
    {
      g_autoptr (ScObject) object = sc_contents_decode (contents, i);
      g_autofree char *alias = dup_alias (object);

      /* In a PKCS #12 file Java names the rest of a chain by its subject. */
      add_line (lines, object, alias != NULL && !g_str_has_prefix (alias, "CN=") ? alias : "in a chain");
    }

  return join (lines);
}

/* Of each entry keytool prints the alias, then its certificates as PEM. */
static void
add_entry (GPtrArray  *lines,
           const char *entry)
{
  g_autofree char *alias = g_strndup (entry, strcspn (entry, "\n"));
  g_autoptr (GBytes) octets = g_bytes_new (entry, strlen (entry));
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_source_list_bytes (octets, alias, NULL, &error);

  g_assert_no_error (error);

  for (guint i = 0; i < sc_contents_get_n_items (contents); i++)
    {
      g_autoptr (ScObject) object = sc_contents_decode (contents, i);

      add_line (lines, object, i == 0 ? alias : "in a chain");
    }
}

/* (transfer full) */
static char *
read_keytools (const char *type)
{
  g_autofree char *name = g_strconcat (type, ".txt", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) entries = NULL;
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  entries = g_strsplit (text, ALIAS, -1);

  for (guint i = 1; entries[i] != NULL; i++)
    add_entry (lines, entries[i]);

  g_assert_cmpuint (lines->len, ==, 4);
  return join (lines);
}

static void
test_type (gconstpointer data)
{
  g_autofree char *ours = read_ours (data);
  g_autofree char *keytools = read_keytools (data);

  g_assert_cmpstr (ours, ==, keytools);
}

int
main (int   argc,
      char *argv[])
{
  g_autofree char *program = g_find_program_in_path ("keytool");
  int status = 0;

  g_test_init (&argc, &argv, NULL);

  if (program == NULL)
    {
      g_print ("1..0 # SKIP keytool is missing\n");
      return 0;
    }

  folder = sc_script_folder_new ();
  sc_script_folder_run (folder, script);
  g_test_add_data_func ("/keystores/pkcs12", "pkcs12", test_type);
  g_test_add_data_func ("/keystores/jks", "jks", test_type);
  g_test_add_data_func ("/keystores/jceks", "jceks", test_type);
  status = g_test_run ();
  sc_script_folder_free (folder);
  return status;
}
