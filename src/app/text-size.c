/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/text-size.h"

/* What GTK takes for the resolution of a desktop that says nothing, in 1024ths of a dot per inch. */
#define ORDINARY_DPI (96 * 1024)

static void
update_cb (GtkSettings    *settings,
           GParamSpec     *pspec,
           GtkCssProvider *provider)
{
  GdkDisplay *display = gdk_display_get_default ();
  int dpi = 0;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  if (dpi > 0 && dpi != ORDINARY_DPI)
    gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                                GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  else
    gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));
}

void
sc_text_size_follow (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  g_return_if_fail (settings != NULL);

  gtk_css_provider_load_from_resource (provider, "/org/sidecert/Sidecert/style-text-size.css");
  g_signal_connect_object (settings, "notify::gtk-xft-dpi", G_CALLBACK (update_cb), provider, 0);
  update_cb (settings, NULL, provider);

  /* As long as the settings live, so does what follows them. */
  g_object_set_data_full (G_OBJECT (settings), "sidecert-text-size", g_steal_pointer (&provider), g_object_unref);
}
