/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include <glib/gstdio.h>
#include <gtk/gtk.h>

#include "report/picture/picture.h"

/* A picture for a ticket, by the keys that people press. */

#define CONTROL (1 << ATSPI_MODIFIER_CONTROL)
#define SHIFT (1 << ATSPI_MODIFIER_SHIFT)

#define PATIENCE (30 * G_USEC_PER_SEC)

typedef struct
{
  char *config;
  char *pictures;
} Folders;

static void
set_up (Folders       *self,
        gconstpointer  data)
{
  g_autofree char *dirs = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  self->config = g_dir_make_tmp ("sidecert-ticket-XXXXXX", &error);
  g_assert_no_error (error);
  self->pictures = g_build_filename (self->config, "Pictures", NULL);
  dirs = g_build_filename (self->config, "user-dirs.dirs", NULL);
  text = g_strdup_printf ("XDG_PICTURES_DIR=\"%s\"\n", self->pictures);
  g_file_set_contents (dirs, text, -1, &error);
  g_assert_no_error (error);
  g_setenv ("XDG_CONFIG_HOME", self->config, TRUE);
}

static void
delete (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name = NULL;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        delete (path);
      else
        g_unlink (path);
    }

  g_rmdir (folder);
}

static void
tear_down (Folders       *self,
           gconstpointer  data)
{
  g_unsetenv ("XDG_CONFIG_HOME");
  delete (self->config);
  g_free (self->config);
  g_free (self->pictures);
}

static Driver *
start (void)
{
  g_autofree char *bad = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "bad.pem", NULL);
  g_autofree char *good = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", "good.pem", NULL);
  Driver *driver = driver_start ((const char *[]) { bad, good, NULL });

  driver_expect (driver, ATSPI_ROLE_TABLE_ROW, "Critical, left: *");

  return driver;
}

/* (transfer full): the picture, once it is written. Until then nothing is asked of the program: GTK 4.8 does not like to be
 * asked of a dialog that is closing. */
static GdkTexture *
wait_for_picture (Folders    *folders,
                  const char *name)
{
  g_autofree char *path = g_build_filename (folders->pictures, name, NULL);
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = NULL;
  GStatBuf status = { 0 };
  gint64 end = g_get_monotonic_time () + PATIENCE;

  /* The name is taken before anything is written. */
  while ((g_stat (path, &status) != 0 || status.st_size == 0) && g_get_monotonic_time () < end)
    g_usleep (G_USEC_PER_SEC / 100);

  texture = gdk_texture_new_from_filename (path, &error);
  g_assert_no_error (error);

  return texture;
}

static gboolean
is_dark (GdkTexture *texture)
{
  gsize stride = (gsize) gdk_texture_get_width (texture) * 4;
  g_autofree guchar *pixels = g_malloc (stride * (gsize) gdk_texture_get_height (texture));

  gdk_texture_download (texture, pixels, stride);

  return pixels[0] < 0x80;
}

static void
test_two_keys (Folders       *folders,
               gconstpointer  data)
{
  g_autoptr (Driver) driver = start ();
  g_autoptr (GdkTexture) texture = NULL;

  driver_press_with (CONTROL, "s");
  driver_expect (driver, ATSPI_ROLE_PUSH_BUTTON, "Save");
  driver_press ("Return");

  texture = wait_for_picture (folders, "bad and good.png");
  g_assert_cmpint (gdk_texture_get_width (texture), ==, SC_PICTURE_MAX_SCALE * SC_PICTURE_WIDTH);
  g_assert_false (is_dark (texture));
}

static void
test_choose (Folders       *folders,
             gconstpointer  data)
{
  g_autoptr (Driver) driver = start ();
  g_autoptr (Node) dark = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  driver_press_with (CONTROL, "s");
  driver_expect (driver, ATSPI_ROLE_IMAGE, "bad.pem ↔ good.pem");
  driver_expect (driver, ATSPI_ROLE_LABEL, "Will be saved as “bad and good.png” in “Pictures”.");
  dark = driver_find (driver, ATSPI_ROLE_CHECK_BOX, "Dark");
  driver_do (dark, "toggle");
  driver_wait_state (driver, dark, ATSPI_STATE_CHECKED);
  driver_press ("Return");

  texture = wait_for_picture (folders, "bad and good.png");
  g_assert_true (is_dark (texture));
}

/* What this program could paste. */
static void
wait_for_clipboard (const char *mime_type)
{
  GdkClipboard *clipboard = gdk_display_get_clipboard (gdk_display_get_default ());
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), mime_type))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      if (!g_main_context_iteration (NULL, FALSE))
        g_usleep (G_USEC_PER_SEC / 100);
    }
}

/* What is told of it is gone too soon to be waited for. */
static void
test_copy (Folders       *folders,
           gconstpointer  data)
{
  Driver *driver = start ();

  driver_press_with (CONTROL | SHIFT, "c");
  wait_for_clipboard ("image/png");
  driver_press_with (CONTROL | SHIFT, "m");
  wait_for_clipboard ("text/plain");
  driver_stop (driver);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  /* libatspi warns of a program that is not on its bus for long enough to answer. A warning of the program itself still
   * ends it. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
  gtk_init ();

  g_test_add ("/ticket/two-keys", Folders, NULL, set_up, test_two_keys, tear_down);
  g_test_add ("/ticket/choose", Folders, NULL, set_up, test_choose, tear_down);
  g_test_add ("/ticket/copy", Folders, NULL, set_up, test_copy, tear_down);

  return g_test_run ();
}
