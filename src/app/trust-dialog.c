/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/trust-dialog.h"

#include <glib/gi18n.h>

#include "app/object-chooser.h"
#include "source/trust-store.h"

struct _ScTrustDialog
{
  AdwWindow        parent_instance;

  GtkStack        *pages;
  ScObjectChooser *chooser;
  GtkLabel        *message;

  ScWindow        *window; /* (unowned): the dialog goes with it */
  ScSide           side;
  ScContents      *contents; /* (nullable): until it is listed */
};

G_DEFINE_FINAL_TYPE (ScTrustDialog, sc_trust_dialog, ADW_TYPE_WINDOW)

static void
list_thread (GTask        *task,
             gpointer      source_object,
             gpointer      task_data,
             GCancellable *cancellable)
{
  GError *error = NULL;
  ScContents *contents = sc_trust_store_list (&error);

  if (contents != NULL)
    g_task_return_pointer (task, contents, (GDestroyNotify) sc_contents_unref);
  else
    g_task_return_error (task, error);
}

static void
listed_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  ScTrustDialog *self = SC_TRUST_DIALOG (source_object);
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = g_task_propagate_pointer (G_TASK (result), &error);

  /* It was closed meanwhile. */
  if (self->window == NULL)
    return;

  if (contents == NULL)
    {
      gtk_label_set_text (self->message, error->message);
      gtk_stack_set_visible_child_name (self->pages, "failed");
      return;
    }

  self->contents = g_steal_pointer (&contents);
  gtk_stack_set_visible_child_name (self->pages, "list");
  sc_object_chooser_set_contents (self->chooser, self->contents, G_MAXUINT);
  sc_object_chooser_take_focus (self->chooser);
}

static void
chosen_cb (ScTrustDialog *self,
           guint          i)
{
  sc_window_take_contents (self->window, self->side, self->contents, i);
  gtk_window_close (GTK_WINDOW (self));
}

static void
sc_trust_dialog_dispose (GObject *object)
{
  ScTrustDialog *self = SC_TRUST_DIALOG (object);

  self->window = NULL;
  g_clear_pointer (&self->contents, sc_contents_unref);

  G_OBJECT_CLASS (sc_trust_dialog_parent_class)->dispose (object);
}

static void
sc_trust_dialog_class_init (ScTrustDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sc_trust_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/trust-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, ScTrustDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, ScTrustDialog, chooser);
  gtk_widget_class_bind_template_child (widget_class, ScTrustDialog, message);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, gtk_window_close);
}

static void
sc_trust_dialog_init (ScTrustDialog *self)
{
  g_type_ensure (SC_TYPE_OBJECT_CHOOSER);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_trust_dialog_show (ScWindow *window,
                      ScSide    side)
{
  static const char *const titles[] = {
    [SC_LEFT] = N_("Left Side from the Trust Store"),
    [SC_RIGHT] = N_("Right Side from the Trust Store"),
  };
  ScTrustDialog *self = NULL;
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (SC_IS_WINDOW (window));
  g_return_if_fail (side < SC_N_SIDES);

  self = g_object_new (SC_TYPE_TRUST_DIALOG, "transient-for", window, "title", _(titles[side]), NULL);
  self->window = window;
  self->side = side;
  gtk_window_present (GTK_WINDOW (self));

  task = g_task_new (self, NULL, listed_cb, NULL);
  g_task_set_source_tag (task, sc_trust_dialog_show);
  g_task_run_in_thread (task, list_thread);
}
