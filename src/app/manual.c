/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/manual.h"

struct _ScManual
{
  AdwWindow parent_instance;
};

G_DEFINE_FINAL_TYPE (ScManual, sc_manual, ADW_TYPE_WINDOW)

static void
sc_manual_class_init (ScManualClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass), "/org/sidecert/Sidecert/ui/manual.ui");
}

static void
sc_manual_init (ScManual *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* (nullable): the one that stands beside @parent already. */
static GtkWindow *
find (GtkWindow *parent)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      /* The list keeps it. */
      if (SC_IS_MANUAL (window) && gtk_window_get_transient_for (window) == parent)
        return window;
    }

  return NULL;
}

void
sc_manual_show (GtkWindow *parent)
{
  GtkWindow *window = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  window = find (parent);
  if (window == NULL)
    window = g_object_new (SC_TYPE_MANUAL, "transient-for", parent, NULL);

  gtk_window_present (window);
}
