/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/server-dialog.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/server-form.h"

struct _ScServerDialog
{
  AdwWindow     parent_instance;

  ScServerForm *form;
  GtkWidget    *progress_box;
  GtkSpinner   *spinner;
  GtkLabel     *progress;
  GtkLabel     *message;

  ScSide        side;
  ScServer     *server;         /* (nullable): that is being asked, as it was told */
  ScServer     *asked;          /* (nullable): as it is asked */
  gboolean      wants_nameless; /* it is to be asked without a name, too */
  gboolean      is_nameless;    /* it is being asked without it */
  GCancellable *asking;         /* (nullable) */
};

enum
{
  SIGNAL_ANSWERED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScServerDialog, sc_server_dialog, ADW_TYPE_WINDOW)

static void
update (ScServerDialog *self)
{
  gboolean is_asking = self->asking != NULL;

  gtk_spinner_set_spinning (self->spinner, is_asking);
  gtk_widget_set_visible (self->progress_box, is_asking);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "server.ask", !is_asking && !sc_server_form_is_empty (self->form));
}

static void
stop (ScServerDialog *self)
{
  if (self->asking != NULL)
    g_cancellable_cancel (self->asking);

  g_clear_object (&self->asking);
  g_clear_pointer (&self->server, sc_server_free);
  g_clear_pointer (&self->asked, sc_server_free);
  self->is_nameless = FALSE;
}

/* A label of that role has no name of its own. */
static void
show_text (GtkLabel   *label,
           const char *text)
{
  gtk_label_set_text (label, text);
  sc_accessible_set_label (GTK_WIDGET (label), text);
}

/* Back to where something can be typed. */
static void
settle (ScServerDialog *self,
        const char     *message)
{
  stop (self);
  update (self);

  if (message != NULL)
    show_text (self->message, message);

  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
  sc_server_form_take_focus (self->form);
}

static void
phase_cb (ScServerPhase phase,
          gpointer      user_data)
{
  ScServerDialog *self = user_data;

  show_text (self->progress, sc_server_phase_get_sentence (phase));
}

static void ask (ScServerDialog *self);

static void
answered (ScServerDialog *self,
          ScContents     *contents)
{
  ScSide side = self->is_nameless ? sc_side_get_other (self->side) : self->side;

  g_signal_emit (self, signals[SIGNAL_ANSWERED], 0, contents, self->asked, self->server, side);

  if (self->wants_nameless && !self->is_nameless)
    {
      self->is_nameless = TRUE;
      ask (self);
      return;
    }

  gtk_window_close (GTK_WINDOW (self));
}

static void
fail (ScServerDialog *self,
      const char     *reason)
{
  g_autofree char *message = NULL;

  /* TRANSLATORS: %s is a sentence that says what went wrong when no name was asked for. */
  message = self->is_nameless ? g_strdup_printf (_("Without a name: %s"), reason) : g_strdup (reason);
  settle (self, message);
}

static void
answered_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScServerDialog) self = SC_SERVER_DIALOG (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = sc_server_ask_finish (result, &error);

  /* Whoever cancelled has settled everything, and may have asked anew. */
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->asking);

  if (contents != NULL)
    answered (self, contents);
  else
    fail (self, error->message);
}

static void
ask (ScServerDialog *self)
{
  g_clear_pointer (&self->asked, sc_server_free);
  self->asked = sc_server_copy (self->server);
  if (self->is_nameless)
    g_clear_pointer (&self->asked->name, g_free);

  self->asking = g_cancellable_new ();
  show_text (self->progress, sc_server_phase_get_sentence (SC_SERVER_LOOKING_UP));
  gtk_widget_hide (GTK_WIDGET (self->message));
  update (self);
  sc_server_ask_async (self->asked, self->asking, phase_cb, self, answered_cb, g_object_ref (self));
}

static void
ask_action (GtkWidget  *widget,
            const char *action_name,
            GVariant   *parameter)
{
  ScServerDialog *self = SC_SERVER_DIALOG (widget);
  g_autoptr (GError) error = NULL;

  self->server = sc_server_form_make_server (self->form, &error);
  self->wants_nameless = sc_server_form_wants_nameless (self->form);

  if (self->server != NULL)
    ask (self);
  else
    settle (self, error->message);
}

/* While a server is asked, that is what is given up. */
static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  ScServerDialog *self = SC_SERVER_DIALOG (widget);

  if (self->asking != NULL)
    settle (self, NULL);
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* What is being asked holds the dialog, so that it is not disposed of as soon as it closes. */
static void
sc_server_dialog_unmap (GtkWidget *widget)
{
  stop (SC_SERVER_DIALOG (widget));

  GTK_WIDGET_CLASS (sc_server_dialog_parent_class)->unmap (widget);
}

static void
sc_server_dialog_dispose (GObject *object)
{
  stop (SC_SERVER_DIALOG (object));
  G_OBJECT_CLASS (sc_server_dialog_parent_class)->dispose (object);
}

static void
sc_server_dialog_class_init (ScServerDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_server_dialog_dispose;
  widget_class->unmap = sc_server_dialog_unmap;

  signals[SIGNAL_ANSWERED] = g_signal_new ("answered", SC_TYPE_SERVER_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 4, G_TYPE_POINTER, G_TYPE_POINTER, G_TYPE_POINTER, G_TYPE_UINT);

  g_type_ensure (SC_TYPE_SERVER_FORM);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/server-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ScServerDialog, form);
  gtk_widget_class_bind_template_child (widget_class, ScServerDialog, progress_box);
  gtk_widget_class_bind_template_child (widget_class, ScServerDialog, spinner);
  gtk_widget_class_bind_template_child (widget_class, ScServerDialog, progress);
  gtk_widget_class_bind_template_child (widget_class, ScServerDialog, message);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_install_action (widget_class, "server.ask", NULL, ask_action);
  gtk_widget_class_install_action (widget_class, "server.cancel", NULL, cancel_action);
}

static void
sc_server_dialog_init (ScServerDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

ScServerDialog *
sc_server_dialog_new (GtkWindow      *parent,
                      ScSide          side,
                      const ScServer *server)
{
  static const char *const titles[] = {
    [SC_LEFT] = N_("Left Side from a Server"),
    [SC_RIGHT] = N_("Right Side from a Server"),
  };
  ScServerDialog *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (side < SC_N_SIDES, NULL);

  self = g_object_new (SC_TYPE_SERVER_DIALOG, "transient-for", parent, "title", _(titles[side]), NULL);
  self->side = side;

  if (server != NULL)
    sc_server_form_fill (self->form, server);

  sc_server_form_take_focus (self->form);
  return self;
}
