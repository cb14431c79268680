/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#include "app/about.h"

static const char *const libraries[] = {
  "GnuTLS https://www.gnutls.org",
  "GTK https://www.gtk.org",
  "libadwaita https://gnome.pages.gitlab.gnome.org/libadwaita",
  NULL,
};

/* What somebody who looks into a defect asks first. */
static char *
make_debug_info (void)
{
  return g_strdup_printf ("Sidecert %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nGLib %u.%u.%u\n", SC_VERSION,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version);
}

/* The same as in the metainfo file. */
static char *
make_release_notes (void)
{
  return g_strdup_printf ("<p>%s</p><ul><li>%s</li><li>%s</li><li>%s</li><li>%s</li></ul>",
                          _("The first release."),
                          _("Two certificates, requests or revocation lists, side by side, by meaning and by encoding"),
                          _("An explanation of each field and of each rule that it breaks"),
                          _("The octets of both sides, aligned"),
                          _("A picture of it all for a ticket, a print, or a report in Markdown, "
                            "with names hidden on wish"));
}

void
sc_about_show (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();
  g_autofree char *debug_info = make_debug_info ();
  g_autofree char *release_notes = make_release_notes ();

  g_return_if_fail (GTK_IS_WINDOW (parent));

  g_object_set (about,
                "application-icon", SC_APPLICATION_ID,
                "application-name", _("Sidecert"),
                "comments", _("Shows where two certificates are encoded differently, so that it can be told why one "
                              "program accepts the one and refuses the other."),
                "debug-info", debug_info,
                "debug-info-filename", "sidecert.txt",
                "developer-name", _("The Sidecert developers"),
                "license-type", GTK_LICENSE_GPL_3_0,
                "release-notes", release_notes,
                "transient-for", parent,
                /* Translators: your names, a line each. */
                "translator-credits", _("translator-credits"),
                "version", SC_VERSION,
                NULL);
  adw_about_window_add_acknowledgement_section (ADW_ABOUT_WINDOW (about), _("Built On"), (const char **) libraries);
  gtk_window_present (GTK_WINDOW (about));
}
