/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/settings.h"
#include "app/window-private.h"

static const char *
get_search_text (ScWindow *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search_entry));
}

void
sc_window_filter (ScWindow *self)
{
  sc_pair_view_set_filter (self->pair_view, sc_filter_bar_get_kind (self->filter_bar),
                           sc_filter_bar_get_hides_expected (self->filter_bar), get_search_text (self));
}

static void
append_part (GString *text,
             char    *part)
{
  g_string_append_printf (text, text->len > 0 ? " · %s" : "%s", part);
  g_free (part);
}

/* (transfer full): empty if everything is shown */
static char *
describe_shown (ScPairFilter *filter)
{
  GString *text = g_string_new (NULL);
  guint n_hits = sc_pair_filter_get_n_hits (filter);
  guint n_hidden = sc_pair_filter_get_n_hidden (filter);

  if (sc_pair_filter_is_search (filter))
    /* TRANSLATORS: how many rows of the table the search finds, or how many differences or warnings lie in what it
     * finds, where only those are shown. */
    append_part (text, g_strdup_printf (ngettext ("%'u hit", "%'u hits", n_hits), n_hits));
  if (n_hidden > 0)
    /* TRANSLATORS: how many rows of the table the filter and the search leave out. */
    append_part (text, g_strdup_printf (ngettext ("%'u row hidden by the filter", "%'u rows hidden by the filter",
                                                  n_hidden),
                                        n_hidden));

  return g_string_free (text, FALSE);
}

void
sc_window_show_hidden (ScWindow *self)
{
  ScPairFilter *filter = sc_pair_view_get_filter (self->pair_view);
  gboolean is_empty = filter != NULL && sc_pair_filter_get_n_shown (filter) == 0;
  g_autofree char *text = filter != NULL ? describe_shown (filter) : g_strdup ("");

  gtk_label_set_text (self->hidden, text);
  gtk_widget_set_visible (GTK_WIDGET (self->hidden), *text != '\0');
  gtk_stack_set_visible_child_name (self->rows, is_empty ? "nothing" : "pairs");
}

void
sc_window_search (ScWindow *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->search_entry));
}

void
sc_window_search_for (ScWindow   *self,
                      const char *text)
{
  sc_window_search (self);
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->search_entry), -1);
}

void
sc_window_end_search (ScWindow *self)
{
  gtk_search_bar_set_search_mode (self->search_bar, FALSE);
}

void
sc_window_search_mode_changed (ScWindow *self)
{
  ScPairFilter *filter = sc_pair_view_get_filter (self->pair_view);

  sc_window_update_actions (self);
  if (!gtk_search_bar_get_search_mode (self->search_bar))
    sc_pair_view_take_focus (self->pair_view);
  else if (filter != NULL)
    sc_pair_filter_prepare (filter);
}

void
sc_window_show_all_rows (ScWindow *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  sc_window_end_search (self);
  sc_filter_bar_reset (self->filter_bar);
  sc_pair_view_take_focus (self->pair_view);
}

/* Each window starts with what was chosen last in any, and then goes its own way. */
void
sc_window_remember_filter (ScWindow *self)
{
  GSettings *settings = sc_settings_get ();

  if (settings == NULL)
    return;

  g_settings_bind (settings, "filter", self->filter_bar, "kind", G_SETTINGS_BIND_GET_NO_CHANGES | G_SETTINGS_BIND_SET);
  g_settings_bind (settings, "hide-expected", self->filter_bar, "hides-expected",
                   G_SETTINGS_BIND_GET_NO_CHANGES | G_SETTINGS_BIND_SET);
}
