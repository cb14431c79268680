/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/open-menu.h"
#include "app/recent.h"
#include "inside.h"

/* The desktop's list of recent files belongs to other programs, too. */

static const char other_program[] = "org.example.Other";

/* As another program does it. */
static void
add_elsewhere (const char *uri)
{
  GtkRecentData data = { 0 };

  data.mime_type = (char *) "application/x-x509-ca-cert";
  data.app_name = (char *) other_program;
  data.app_exec = (char *) "other %u";
  g_assert_true (gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data));
}

static gboolean
is_known_elsewhere (const char *uri)
{
  GtkRecentInfo *info = gtk_recent_manager_lookup_item (gtk_recent_manager_get_default (), uri, NULL);
  gboolean is_known = info != NULL && gtk_recent_info_has_application (info, other_program);

  g_clear_pointer (&info, gtk_recent_info_unref);

  return is_known;
}

static void
assert_n_listed (guint n_files)
{
  g_autoptr (GPtrArray) recent = sc_recent_list ();

  g_assert_cmpuint (recent->len, ==, n_files);
}

static void
add (const char *uri)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);

  sc_recent_add (file);
}

/* What is forgotten here stays another program's, and comes back when it is opened again. */
static void
test_shared (void)
{
  static const char own[] = "file:///nowhere/own.pem";
  static const char shared[] = "file:///nowhere/shared.pem";

  add_elsewhere (shared);
  assert_n_listed (0);
  add (own);
  add (shared);
  assert_n_listed (2);

  sc_recent_clear ();
  assert_n_listed (0);
  g_assert_false (gtk_recent_manager_has_item (gtk_recent_manager_get_default (), own));
  g_assert_true (is_known_elsewhere (shared));

  add_elsewhere (shared);
  assert_n_listed (0);
  add (shared);
  assert_n_listed (1);

  g_assert_true (gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), shared, NULL));
}

static void
test_user_in_address (void)
{
  add ("ftp://user:secret@host.example/a.pem");
  add ("sftp://user@host.example/a.pem");
  assert_n_listed (0);

  add ("sftp://host.example/a@b.pem");
  assert_n_listed (1);
  sc_recent_clear ();
}

static void
add_path (const char *first,
          const char *second)
{
  g_autoptr (GFile) file = g_file_new_build_filename (first, second, NULL);

  sc_recent_add (file);
}

/* (transfer full): what the menu calls the @nth recent file */
static char *
dup_label (GMenuModel *menu,
           int         nth)
{
  g_autoptr (GMenuModel) recent = g_menu_model_get_item_link (menu, 1, G_MENU_LINK_SECTION);
  char *label = NULL;

  g_assert_true (g_menu_model_get_item_attribute (recent, nth, G_MENU_ATTRIBUTE_LABEL, "s", &label));

  return label;
}

/* Files of one name are told apart by their folders. */
static void
test_folders (void)
{
  static const char *const labels[] = {
    "alone.pem",
    "cert.pem · ~",
    "cert.pem · ~/a__b",
    "cert.pem · /nowhere/else/and/st…s/long/certificates",
  };
  GtkWidget *window = g_object_ref_sink (gtk_window_new ());
  GtkWidget *button = gtk_menu_button_new ();

  add_path ("/nowhere/else/and/still/further/in/a/place/that/is/long/certificates", "cert.pem");
  add_path (g_get_home_dir (), "a_b/cert.pem");
  add_path (g_get_home_dir (), "cert.pem");
  add_path (g_get_home_dir (), "alone.pem");

  gtk_window_set_child (GTK_WINDOW (window), button);
  sc_open_menu_attach (GTK_MENU_BUTTON (button), SC_LEFT);
  gtk_window_present (GTK_WINDOW (window));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autofree char *label = dup_label (gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (button)), (int) i);

      g_assert_cmpstr (label, ==, labels[i]);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (window);
  sc_recent_clear ();
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();

  g_test_add_func ("/recent/shared", test_shared);
  g_test_add_func ("/recent/user-in-address", test_user_in_address);

  g_test_add_func ("/recent/folders", test_folders);

  return g_test_run ();
}
