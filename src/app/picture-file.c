/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-file.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/settings.h"
#include "report/words.h"

/* More pictures of one name are not looked through. */
#define MAX_NAMES 1000

/* Of each side, in octets: both and what stands around them are shorter than any file system's bound of 255. */
#define MAX_NAME 100

/* What some system does not want in a name (Windows' list). */
#define FORBIDDEN "\"*/:<>?\\|"

typedef struct
{
  GFile  *folder; /* (nullable) */
  char   *name;   /* (nullable) */
  GFile  *file;   /* (nullable): what to replace */
  GBytes *bytes;
} Save;

static void
save_free (Save *self)
{
  g_clear_object (&self->folder);
  g_clear_object (&self->file);
  g_free (self->name);
  g_bytes_unref (self->bytes);
  g_free (self);
}

/* What a name ends in that is no part of it, as the domain of a host is. */
static const char *const endings[] = { ".cer", ".cert", ".crl", ".crt", ".csr", ".der", ".p10", ".pem", ".req", ".txt" };

static void
drop_ending (char *name)
{
  char *dot = strrchr (name, '.');

  if (dot == NULL || dot == name)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_ascii_strcasecmp (dot, endings[i]) == 0)
      *dot = '\0';
}

/* (transfer full): what "/etc/ssl/mail.example.com.pem" is called without folder and ending */
static char *
dup_stem (const ScObject *object)
{
  g_autofree char *source = sc_words_card_source (sc_words_local (), object);
  char *stem = g_path_get_basename (source);

  drop_ending (stem);
  if (strlen (stem) > MAX_NAME)
    *g_utf8_find_prev_char (stem, stem + MAX_NAME + 1) = '\0';
  g_strdelimit (stem, FORBIDDEN, '-');
  g_strstrip (stem);
  if (*stem == '.')
    *stem = '-';

  return stem;
}

char *
sc_picture_file_suggest_name (const ScComparison    *comparison,
                              const ScPictureChoice *choice)
{
  const ScObject *left = sc_comparison_get_object (comparison, SC_LEFT);
  const ScObject *right = sc_comparison_get_object (comparison, SC_RIGHT);
  const char *suffix = sc_picture_format_get_suffix (choice->format);
  g_autofree char *first = dup_stem (left != NULL ? left : right);
  g_autofree char *second = NULL;
  g_autofree char *both = NULL;

  if (choice->hides_names)
    {
      /* TRANSLATORS: the name of a picture that hides names, without its ending. */
      return g_strconcat (_("comparison"), suffix, NULL);
    }

  if (left == NULL || right == NULL)
    return g_strconcat (first, suffix, NULL);

  second = dup_stem (right);
  /* TRANSLATORS: the name of a picture of two files, without its ending; %s are the files’ names. */
  both = g_strdup_printf (_("%s and %s"), first, second);

  return g_strconcat (both, suffix, NULL);
}

GFile *
sc_picture_file_dup_folder (void)
{
  GSettings *settings = sc_settings_get ();
  g_autofree char *uri = settings != NULL ? g_settings_get_string (settings, "picture-folder") : NULL;
  const char *pictures = g_get_user_special_dir (G_USER_DIRECTORY_PICTURES);

  if (uri != NULL && *uri != '\0')
    return g_file_new_for_uri (uri);

  return g_file_new_for_path (pictures != NULL ? pictures : g_get_home_dir ());
}

void
sc_picture_file_remember_folder (GFile *folder)
{
  GSettings *settings = sc_settings_get ();
  g_autofree char *uri = NULL;

  g_return_if_fail (G_IS_FILE (folder));

  uri = g_file_get_uri (folder);
  if (settings != NULL)
    g_settings_set_string (settings, "picture-folder", uri);
}

/* "bad and good.png", "bad and good (2).png", … */
static GFile *
get_candidate (const Save *save,
               guint       number)
{
  const char *dot = strrchr (save->name, '.');
  g_autofree char *name = NULL;

  if (number == 1)
    return g_file_get_child (save->folder, save->name);

  name = g_strdup_printf ("%.*s (%u)%s", (int) (dot - save->name), save->name, number, dot);
  return g_file_get_child (save->folder, name);
}

static gboolean
ensure_folder (GFile         *folder,
               GCancellable  *cancellable,
               GError       **error)
{
  g_autoptr (GError) local_error = NULL;

  if (g_file_make_directory_with_parents (folder, cancellable, &local_error) ||
      g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&local_error));
  return FALSE;
}

/* Makes an empty file of a name that was free, so that nobody else takes it. (transfer full) (nullable) */
static GFile *
reserve (const Save    *save,
         GCancellable  *cancellable,
         GError       **error)
{
  if (!ensure_folder (save->folder, cancellable, error))
    return NULL;

  for (guint number = 1; number <= MAX_NAMES; number++)
    {
      g_autoptr (GFile) file = get_candidate (save, number);
      g_autoptr (GError) local_error = NULL;
      g_autoptr (GFileOutputStream) stream = g_file_create (file, G_FILE_CREATE_NONE, cancellable, &local_error);

      if (stream != NULL && g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, &local_error))
        return g_steal_pointer (&file);

      if (number == MAX_NAMES || !g_error_matches (local_error, G_IO_ERROR, G_IO_ERROR_EXISTS))
        {
          g_propagate_error (error, g_steal_pointer (&local_error));
          return NULL;
        }
    }

  return NULL;
}

/* What was there stays until all is written. */
static gboolean
replace (GFile         *file,
         GBytes        *bytes,
         GCancellable  *cancellable,
         GError       **error)
{
  gsize length = 0;
  const char *data = g_bytes_get_data (bytes, &length);

  return g_file_replace_contents (file, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, error);
}

static void
save_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  Save *save = task_data;
  g_autoptr (GFile) file = save->file != NULL ? g_object_ref (save->file) : NULL;
  GError *error = NULL;

  if (file == NULL)
    file = reserve (save, cancellable, &error);

  if (file != NULL && replace (file, save->bytes, cancellable, &error))
    {
      g_task_return_pointer (task, g_steal_pointer (&file), g_object_unref);
      return;
    }

  /* What was reserved is empty. */
  if (file != NULL && save->file == NULL)
    g_file_delete (file, NULL, NULL);
  g_task_return_error (task, error);
}

static void
start (Save                *save,
       GCancellable        *cancellable,
       GAsyncReadyCallback  callback,
       gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, start);
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  /* What was written is told of, even if it was cancelled too late. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, save_thread);
}

void
sc_picture_file_save_async (GFile               *folder,
                            const char          *name,
                            GBytes              *bytes,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data)
{
  Save *save = NULL;

  g_return_if_fail (G_IS_FILE (folder) && name != NULL && strchr (name, '.') != NULL && bytes != NULL);

  save = g_new0 (Save, 1);
  save->folder = g_object_ref (folder);
  save->name = g_strdup (name);
  save->bytes = g_bytes_ref (bytes);
  start (save, cancellable, callback, user_data);
}

void
sc_picture_file_replace_async (GFile               *file,
                               GBytes              *bytes,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  Save *save = NULL;

  g_return_if_fail (G_IS_FILE (file) && bytes != NULL);

  save = g_new0 (Save, 1);
  save->file = g_object_ref (file);
  save->bytes = g_bytes_ref (bytes);
  start (save, cancellable, callback, user_data);
}

GFile *
sc_picture_file_save_finish (GAsyncResult  *result,
                             GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
