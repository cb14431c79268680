/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/recent.h"

#include "app/settings.h"

/* When they were forgotten, in microseconds since 1970. */
#define FORGOTTEN "recent-forgotten"

static gint
compare_visits (gconstpointer a,
                gconstpointer b)
{
  GtkRecentInfo *first = *(GtkRecentInfo *const *) a;
  GtkRecentInfo *second = *(GtkRecentInfo *const *) b;

  return g_date_time_compare (gtk_recent_info_get_modified (second), gtk_recent_info_get_modified (first));
}

/* GTK takes a file out of the list for all programs or for none. One that another program has opened, too, stays there;
 * it is this one's again once it is opened here later than the list was forgotten. */
static gboolean
is_remembered (GtkRecentInfo *info)
{
  GSettings *settings = sc_settings_get ();
  gint64 forgotten = settings != NULL ? g_settings_get_int64 (settings, FORGOTTEN) : 0;
  const char *command = NULL;
  GDateTime *visit = NULL;
  guint n_visits = 0;

  return gtk_recent_info_has_application (info, SC_APPLICATION_ID) &&
         gtk_recent_info_get_application_info (info, SC_APPLICATION_ID, &command, &n_visits, &visit) &&
         g_date_time_to_unix (visit) * G_USEC_PER_SEC + g_date_time_get_microsecond (visit) > forgotten;
}

/* (transfer full) (element-type GtkRecentInfo): all that are this program's, the last first */
static GPtrArray *
list_own (void)
{
  GPtrArray *own = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_recent_info_unref);
  GList *items = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  for (GList *link = items; link != NULL; link = link->next)
    if (is_remembered (link->data))
      g_ptr_array_add (own, gtk_recent_info_ref (link->data));
  g_list_free_full (items, (GDestroyNotify) gtk_recent_info_unref);

  g_ptr_array_sort (own, compare_visits);

  return own;
}

/* What another program has opened, too, is its to forget. */
static void
forget_from (guint first)
{
  g_autoptr (GPtrArray) own = list_own ();

  for (guint i = first; i < own->len; i++)
    {
      GtkRecentInfo *info = g_ptr_array_index (own, i);
      gsize n_applications = 0;

      g_strfreev (gtk_recent_info_get_applications (info, &n_applications));

      if (n_applications == 1)
        gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), gtk_recent_info_get_uri (info), NULL);
    }
}

/* A password can stand beside the user's name. */
static gboolean
names_user (const char *uri)
{
  g_autofree char *user = NULL;

  return !g_uri_split (uri, G_URI_FLAGS_ENCODED, NULL, &user, NULL, NULL, NULL, NULL, NULL, NULL) || user != NULL;
}

void
sc_recent_add (GFile *file)
{
  g_autofree char *uri = NULL;
  g_autofree char *type = NULL;
  g_autofree char *mime_type = NULL;
  GtkRecentData data = { 0 };

  g_return_if_fail (G_IS_FILE (file));

  /* The example is no file of the user's. */
  if (g_file_has_uri_scheme (file, "resource"))
    return;

  uri = g_file_get_uri (file);
  if (names_user (uri))
    return;

  type = g_content_type_guess (uri, NULL, 0, NULL);
  mime_type = g_content_type_get_mime_type (type);
  data.mime_type = mime_type != NULL ? mime_type : (char *) "application/octet-stream";
  data.app_name = (char *) SC_APPLICATION_ID;
  data.app_exec = (char *) "sidecert %u";
  data.is_private = TRUE;
  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);

  forget_from (SC_RECENT_MAX);
}

GPtrArray *
sc_recent_list (void)
{
  GPtrArray *own = list_own ();

  if (own->len > SC_RECENT_MAX)
    g_ptr_array_set_size (own, SC_RECENT_MAX);

  return own;
}

void
sc_recent_clear (void)
{
  GSettings *settings = sc_settings_get ();

  forget_from (0);
  if (settings != NULL)
    g_settings_set_int64 (settings, FORGOTTEN, g_get_real_time ());
}
