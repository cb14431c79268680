/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-dialog.h"

#include <glib/gi18n.h>

#include "app/complaint.h"
#include "app/picture-file.h"
#include "app/picture-preview.h"
#include "app/picture-work.h"
#include "report/words.h"

#define MAX_ROWS 4

/* What is to be done with the picture as soon as it is there. */
typedef enum
{
  TASK_NONE,
  TASK_SAVE,
  TASK_COPY,
} Task;

struct _ScPictureDialog
{
  AdwWindow         parent_instance;

  AdwComboRow      *rows_row;
  GtkWidget        *expected_row;
  GtkSwitch        *expected_switch;
  GtkSwitch        *names_switch;
  GtkSwitch        *dark_switch;
  GtkSpinButton    *width_spin;
  AdwComboRow      *format_row;
  AdwComboRow      *scale_row;
  AdwComboRow      *paper_row;
  GtkLabel         *destination;
  GtkSpinner       *spinner;
  ScPicturePreview *preview;
  AdwToastOverlay  *toasts;

  ScComparison     *comparison;
  const ScPair     *selected;          /* (nullable): borrowed from the comparison */
  ScPictureRows     rows[MAX_ROWS];    /* by place in rows_row */
  ScPictureChoice   choice;
  gboolean          is_filled;         /* the widgets show the choice */
  ScPicture        *picture;           /* (nullable): what was made last */
  gboolean          is_making;         /* a worker is at it, whether its result is still wanted or not */
  gboolean          make_again;        /* when it is done, because something else was chosen since */
  gboolean          is_working;        /* the picture is being encoded or written */
  ScPictureChoice   working;           /* what was chosen for it; what is chosen meanwhile is for the next one */
  Task              task;
  GFile            *file;              /* (nullable): where to save; else where there is no such file */
  GCancellable     *cancellable;
  GtkNativeDialog  *chooser;           /* (nullable) */
};

enum
{
  SIGNAL_SAVED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScPictureDialog, sc_picture_dialog, ADW_TYPE_WINDOW)

static void
update_state (ScPictureDialog *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  gtk_spinner_set_spinning (self->spinner, self->is_making || self->is_working);
  gtk_widget_action_set_enabled (widget, "picture.save", !self->is_working);
  gtk_widget_action_set_enabled (widget, "picture.save-as", !self->is_working);
  gtk_widget_action_set_enabled (widget, "picture.copy", !self->is_working);
}

/* (transfer full): a folder as people call it. */
static char *
dup_folder_name (GFile *folder)
{
  g_autofree char *name = g_file_get_basename (folder);

  return g_filename_display_name (name);
}

static void
show_choice (ScPictureDialog *self)
{
  g_autofree char *name = sc_picture_file_suggest_name (self->comparison, &self->choice);
  g_autoptr (GFile) folder = sc_picture_file_dup_folder ();
  g_autofree char *folder_name = dup_folder_name (folder);
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->scale_row), self->choice.format == SC_PICTURE_PNG);
  gtk_widget_set_visible (GTK_WIDGET (self->paper_row), self->choice.format == SC_PICTURE_PDF);

  /* TRANSLATORS: {0} is the name of a file, {1} that of a folder. */
  text = sc_words_fill (_("Will be saved as “{0}” in “{1}”."), name, folder_name, NULL);
  gtk_label_set_text (self->destination, text);

  if (self->picture != NULL)
    sc_picture_preview_show (self->preview, self->picture,
                             self->choice.format == SC_PICTURE_PDF ? self->choice.paper : SC_N_PAPERS);
}

static void do_task (ScPictureDialog *self);
static void make (ScPictureDialog *self);

static void
made_cb (GObject      *source_object,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (ScPictureDialog) self = SC_PICTURE_DIALOG (user_data);
  g_autoptr (ScPicture) picture = sc_picture_make_finish (result, NULL);

  self->is_making = FALSE;
  if (picture == NULL)
    return;

  if (self->make_again)
    {
      self->make_again = FALSE;
      make (self);
      return;
    }

  g_clear_pointer (&self->picture, sc_picture_unref);
  self->picture = g_steal_pointer (&picture);
  show_choice (self);
  update_state (self);
  do_task (self);
}

/* A layout that has begun runs to its end; a second beside it would only take its time and memory. */
static void
make (ScPictureDialog *self)
{
  if (self->is_making)
    {
      self->make_again = TRUE;
      return;
    }

  self->is_making = TRUE;
  update_state (self);
  sc_picture_make_async (self->comparison, &self->choice, self->selected, self->cancellable, made_cb,
                         g_object_ref (self));
}

static void
chosen_cb (ScPictureDialog *self)
{
  ScPictureChoice before = self->choice;

  if (!self->is_filled)
    return;

  self->choice = (ScPictureChoice) {
    .rows = self->rows[MIN (adw_combo_row_get_selected (self->rows_row), MAX_ROWS - 1)],
    .hides_expected = gtk_switch_get_active (self->expected_switch),
    .hides_names = gtk_switch_get_active (self->names_switch),
    .is_dark = gtk_switch_get_active (self->dark_switch),
    .width = (guint) gtk_spin_button_get_value_as_int (self->width_spin),
    .format = (ScPictureFormat) adw_combo_row_get_selected (self->format_row),
    .scale = adw_combo_row_get_selected (self->scale_row) + 1,
    .paper = (ScPaper) adw_combo_row_get_selected (self->paper_row),
  };
  sc_picture_choice_remember (&self->choice);
  show_choice (self);
  if (!sc_picture_choice_is_same_layout (&before, &self->choice))
    make (self);
}

static gboolean
is_alone (ScPictureDialog *self)
{
  return sc_comparison_get_object (self->comparison, SC_LEFT) == NULL ||
         sc_comparison_get_object (self->comparison, SC_RIGHT) == NULL;
}

/* Only what there is. What stands alone differs from nothing, so all of it is shown; that it was the differences of two
 * is still remembered. */
static void
fill_rows (ScPictureDialog *self)
{
  const struct
  {
    ScPictureRows rows;
    const char   *label;
    gboolean      is_there;
  } all[MAX_ROWS] = {
    { is_alone (self) && self->choice.rows == SC_PICTURE_ROWS_DIFFERENCES ? SC_PICTURE_ROWS_DIFFERENCES
                                                                          : SC_PICTURE_ROWS_ALL,
      _("All"), TRUE },
    { SC_PICTURE_ROWS_DIFFERENCES, _("Differences"), !is_alone (self) },
    { SC_PICTURE_ROWS_WARNINGS, _("Warnings"), TRUE },
    /* TRANSLATORS: only the row that is selected in the window, and all that lies in it. */
    { SC_PICTURE_ROWS_SELECTION, _("Selected Row"), self->selected != NULL },
  };
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint position = 0;
  guint n_rows = 0;

  for (guint i = 0; i < MAX_ROWS; i++)
    {
      if (!all[i].is_there)
        continue;

      if (all[i].rows == self->choice.rows)
        position = n_rows;
      gtk_string_list_append (labels, all[i].label);
      self->rows[n_rows++] = all[i].rows;
    }

  adw_combo_row_set_model (self->rows_row, G_LIST_MODEL (labels));
  adw_combo_row_set_selected (self->rows_row, position);
  gtk_widget_set_visible (self->expected_row, !is_alone (self));
}

static void
fill (ScPictureDialog *self)
{
  fill_rows (self);
  gtk_switch_set_active (self->expected_switch, self->choice.hides_expected);
  gtk_switch_set_active (self->names_switch, self->choice.hides_names);
  gtk_switch_set_active (self->dark_switch, self->choice.is_dark);
  gtk_spin_button_set_range (self->width_spin, SC_PICTURE_MIN_WIDTH, SC_PICTURE_MAX_WIDTH);
  gtk_spin_button_set_value (self->width_spin, self->choice.width);
  adw_combo_row_set_selected (self->format_row, self->choice.format);
  adw_combo_row_set_selected (self->scale_row, self->choice.scale - 1);
  adw_combo_row_set_selected (self->paper_row, self->choice.paper);
  self->is_filled = TRUE;
}

static void
work_done (ScPictureDialog *self)
{
  self->is_working = FALSE;
  update_state (self);
}

static void
save_elsewhere_cb (ScPictureDialog *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "picture.save-as", NULL);
}

/* Nothing is lost: the dialog stays, and the picture can go elsewhere. */
static void
complain (ScPictureDialog *self,
          const char      *heading,
          const GError    *error)
{
  AdwMessageDialog *dialog = sc_complaint_new (GTK_WINDOW (self), heading, error);

  if (dialog == NULL)
    return;

  adw_message_dialog_add_response (dialog, "save-as", _("Save _As…"));
  adw_message_dialog_set_default_response (dialog, "save-as");
  g_signal_connect_object (dialog, "response::save-as", G_CALLBACK (save_elsewhere_cb), self, G_CONNECT_SWAPPED);
  /* Not earlier: the focus goes to the default response when the dialog is shown. */
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
saved_cb (GObject      *source_object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (ScPictureDialog) self = SC_PICTURE_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = sc_picture_file_save_finish (result, &error);

  work_done (self);
  if (file != NULL)
    {
      g_signal_emit (self, signals[SIGNAL_SAVED], 0, file);
      gtk_window_close (GTK_WINDOW (self));
    }
  else
    complain (self, _("The picture was not saved"), error);
}

static void
encoded_cb (GObject      *source_object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (ScPictureDialog) self = SC_PICTURE_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sc_picture_encode_finish (result, &error);
  g_autoptr (GFile) folder = NULL;
  g_autofree char *name = NULL;

  if (bytes == NULL)
    {
      work_done (self);
      complain (self, _("The picture was not saved"), error);
      return;
    }

  if (self->file != NULL)
    {
      sc_picture_file_replace_async (self->file, bytes, self->cancellable, saved_cb, g_object_ref (self));
      return;
    }

  folder = sc_picture_file_dup_folder ();
  name = sc_picture_file_suggest_name (self->comparison, &self->working);
  sc_picture_file_save_async (folder, name, bytes, self->cancellable, saved_cb, g_object_ref (self));
}

static void
provided_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScPictureDialog) self = SC_PICTURE_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkContentProvider) provider = sc_picture_provide_finish (result, &error);

  work_done (self);
  if (provider == NULL)
    {
      complain (self, _("The picture was not copied"), error);
      return;
    }

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (_("Picture copied")));
}

static void
do_task (ScPictureDialog *self)
{
  Task task = self->task;

  if (task == TASK_NONE || self->is_making || self->is_working)
    return;

  self->task = TASK_NONE;
  self->is_working = TRUE;
  self->working = self->choice;
  update_state (self);
  if (task == TASK_COPY)
    sc_picture_provide_async (self->picture, &self->working, self->cancellable, provided_cb, g_object_ref (self));
  else
    sc_picture_encode_async (self->picture, &self->working, self->cancellable, encoded_cb, g_object_ref (self));
}

static void
ask_for (ScPictureDialog *self,
         Task             task)
{
  self->task = task;
  do_task (self);
}

static void
save_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScPictureDialog *self = SC_PICTURE_DIALOG (widget);

  g_clear_object (&self->file);
  ask_for (self, TASK_SAVE);
}

static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ask_for (SC_PICTURE_DIALOG (widget), TASK_COPY);
}

/* A name that ends otherwise says what is wanted. */
static void
save_as (ScPictureDialog *self,
         GFile           *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  ScPictureFormat format = sc_picture_format_find (name);

  if (format < SC_N_PICTURE_FORMATS)
    adw_combo_row_set_selected (self->format_row, format);
  if (folder != NULL)
    sc_picture_file_remember_folder (folder);

  g_set_object (&self->file, file);
  ask_for (self, TASK_SAVE);
}

static void
chooser_cb (ScPictureDialog *self,
            int              response,
            GtkNativeDialog *dialog)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));

  g_clear_object (&self->chooser);
  if (file != NULL)
    save_as (self, file);
}

static void
save_as_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  ScPictureDialog *self = SC_PICTURE_DIALOG (widget);
  g_autofree char *name = sc_picture_file_suggest_name (self->comparison, &self->choice);
  g_autoptr (GFile) folder = sc_picture_file_dup_folder ();
  GtkFileChooserNative *chooser =
    gtk_file_chooser_native_new (_("Save Picture As"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"),
                                 _("_Cancel"));

  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (chooser), name);
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (chooser), folder, NULL);

  /* Nothing but this window keeps a native dialog alive until it answers. */
  g_set_object (&self->chooser, GTK_NATIVE_DIALOG (chooser));
  g_object_unref (chooser);
  g_signal_connect_object (chooser, "response", G_CALLBACK (chooser_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_set_modal (self->chooser, TRUE);
  gtk_native_dialog_show (self->chooser);
}

/* What is in work holds the dialog, so that it is not disposed of as soon as it closes. */
static void
sc_picture_dialog_unmap (GtkWidget *widget)
{
  ScPictureDialog *self = SC_PICTURE_DIALOG (widget);

  self->task = TASK_NONE;
  self->make_again = FALSE;
  g_cancellable_cancel (self->cancellable);

  GTK_WIDGET_CLASS (sc_picture_dialog_parent_class)->unmap (widget);
}

static void
sc_picture_dialog_dispose (GObject *object)
{
  ScPictureDialog *self = SC_PICTURE_DIALOG (object);

  g_clear_object (&self->chooser);
  g_clear_object (&self->file);

  G_OBJECT_CLASS (sc_picture_dialog_parent_class)->dispose (object);
}

static void
sc_picture_dialog_finalize (GObject *object)
{
  ScPictureDialog *self = SC_PICTURE_DIALOG (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->picture, sc_picture_unref);
  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_picture_dialog_parent_class)->finalize (object);
}

static void
sc_picture_dialog_class_init (ScPictureDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sc_picture_dialog_dispose;
  object_class->finalize = sc_picture_dialog_finalize;

  widget_class->unmap = sc_picture_dialog_unmap;

  signals[SIGNAL_SAVED] = g_signal_new ("saved", SC_TYPE_PICTURE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_install_action (widget_class, "picture.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "picture.save-as", NULL, save_as_action);
  gtk_widget_class_install_action (widget_class, "picture.copy", NULL, copy_action);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DIALOG);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/picture-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, rows_row);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, expected_row);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, expected_switch);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, names_switch);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, dark_switch);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, width_spin);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, format_row);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, scale_row);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, paper_row);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, destination);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, ScPictureDialog, toasts);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
sc_picture_dialog_init (ScPictureDialog *self)
{
  g_type_ensure (SC_TYPE_PICTURE_PREVIEW);
  gtk_widget_init_template (GTK_WIDGET (self));

  self->cancellable = g_cancellable_new ();
}

ScPictureDialog *
sc_picture_dialog_new (GtkWindow    *parent,
                       ScComparison *comparison,
                       const ScPair *selected)
{
  ScPictureDialog *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent) && comparison != NULL, NULL);

  self = g_object_new (SC_TYPE_PICTURE_DIALOG, "transient-for", parent, NULL);
  self->comparison = sc_comparison_ref (comparison);
  self->selected = selected;
  sc_picture_choice_recall (&self->choice);
  fill (self);
  show_choice (self);
  make (self);

  return self;
}
