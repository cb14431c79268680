/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "app/complaint.h"
#include "app/picture-dialog.h"
#include "app/picture-file.h"
#include "app/picture-print.h"
#include "app/picture-work.h"
#include "app/window-private.h"
#include "report/words.h"

static void
tell (ScWindow   *self,
      const char *text)
{
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (text));
}

/* What is asked for next takes its place. */
static void
begin (ScWindow *self)
{
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
  self->drawing = g_cancellable_new ();
  sc_picture_choice_recall (&self->drawn);
}

static void
tell_saved (ScWindow *self,
            GFile    *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *escaped = g_markup_escape_text (name, -1);
  AdwToast *toast = NULL;

  /* TRANSLATORS: {0} is the name of a file. */
  title = sc_words_fill (_("Saved as “{0}”"), escaped, NULL);
  toast = adw_toast_new (title);
  if (uri != NULL)
    {
      adw_toast_set_button_label (toast, _("_Open Folder"));
      adw_toast_set_detailed_action_name (toast, "win.open-folder");
      adw_toast_set_action_target_value (toast, g_variant_new_string (uri));
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
save_picture_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);
  ScPictureDialog *dialog = sc_picture_dialog_new (GTK_WINDOW (self), self->comparison,
                                                   sc_pair_view_get_selected (self->pair_view));

  g_signal_connect_object (dialog, "saved", G_CALLBACK (tell_saved), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
open_folder_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  gtk_show_uri (GTK_WINDOW (widget), g_variant_get_string (parameter, NULL), GDK_CURRENT_TIME);
}

static void
provided_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScWindow) self = SC_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) provider = sc_picture_provide_finish (result, &error);

  if (provider == NULL)
    {
      sc_complaint_show (GTK_WINDOW (self), _("The picture was not copied"), error);
      return;
    }

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  tell (self, self->drawn.hides_names ? _("Picture copied, with names hidden") : _("Picture copied"));
}

static void
made_to_copy_cb (GObject      *source_object,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (ScWindow) self = SC_WINDOW (user_data);
  g_autoptr (ScPicture) picture = sc_picture_make_finish (result, NULL);

  if (picture == NULL)
    return;

  sc_picture_provide_async (picture, &self->drawn, self->drawing, provided_cb, g_object_ref (self));
}

static void
copy_picture_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  begin (self);
  sc_picture_make_async (self->comparison, &self->drawn, NULL, self->drawing, made_to_copy_cb, g_object_ref (self));
}

static void
reported_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScWindow) self = SC_WINDOW (user_data);
  g_autofree char *text = sc_picture_report_finish (result, NULL);

  if (text == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  tell (self, self->drawn.hides_names ? _("Report copied as Markdown, with names hidden")
                                      : _("Report copied as Markdown"));
}

static void
copy_report_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  begin (self);
  sc_picture_report_async (self->comparison, &self->drawn, self->drawing, reported_cb, g_object_ref (self));
}

static void
printed_cb (ScWindow                *self,
            GtkPrintOperationResult  result,
            GtkPrintOperation       *operation)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    {
      g_set_object (&self->print_settings, gtk_print_operation_get_print_settings (operation));
      g_set_object (&self->page_setup, gtk_print_operation_get_default_page_setup (operation));
      file = sc_picture_print_dup_file (operation);
      if (file != NULL)
        tell_saved (self, file);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      sc_complaint_show (GTK_WINDOW (self), _("The comparison was not printed"), error);
    }
}

/* What was chosen when it was printed last; but printed to a file, each has one of its own. (transfer full) */
static GtkPrintSettings *
make_print_settings (ScWindow *self)
{
  GtkPrintSettings *settings = NULL;
  ScPictureChoice choice = self->drawn;
  g_autofree char *name = NULL;

  choice.format = SC_PICTURE_PDF;
  name = sc_picture_file_suggest_name (self->comparison, &choice);
  *strrchr (name, '.') = '\0';

  settings = self->print_settings != NULL ? gtk_print_settings_copy (self->print_settings) : gtk_print_settings_new ();
  gtk_print_settings_unset (settings, GTK_PRINT_SETTINGS_OUTPUT_URI);
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME, name);

  return settings;
}

static void
made_to_print_cb (GObject      *source_object,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (ScWindow) self = SC_WINDOW (user_data);
  g_autoptr (ScPicture) picture = sc_picture_make_finish (result, NULL);
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GtkPrintSettings) settings = NULL;

  if (picture == NULL || self->comparison == NULL || !gtk_widget_get_realized (GTK_WIDGET (self)))
    return;

  operation = sc_picture_print_operation_new (picture);
  settings = make_print_settings (self);
  gtk_print_operation_set_print_settings (operation, settings);
  gtk_print_operation_set_default_page_setup (operation, self->page_setup);
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, G_CONNECT_SWAPPED);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

/* Ink is for what it says: paper is white. */
static void
print_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  ScWindow *self = SC_WINDOW (widget);

  begin (self);
  self->drawn.is_dark = FALSE;
  sc_picture_make_async (self->comparison, &self->drawn, NULL, self->drawing, made_to_print_cb, g_object_ref (self));
}

void
sc_window_class_install_pictures (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.save-picture", NULL, save_picture_action);
  gtk_widget_class_install_action (widget_class, "win.copy-picture", NULL, copy_picture_action);
  gtk_widget_class_install_action (widget_class, "win.copy-report", NULL, copy_report_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.open-folder", "s", open_folder_action);
}

void
sc_window_update_pictures (ScWindow *self)
{
  static const char *const actions[] = { "win.save-picture", "win.copy-picture", "win.copy-report", "win.print" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], self->comparison != NULL);
}

void
sc_window_stop_pictures (ScWindow *self)
{
  g_cancellable_cancel (self->drawing);
  g_clear_object (&self->drawing);
  g_clear_object (&self->print_settings);
  g_clear_object (&self->page_setup);
}
