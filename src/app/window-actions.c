/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/about.h"
#include "app/legend.h"
#include "app/manual.h"
#include "app/recent.h"
#include "app/shortcuts.h"
#include "app/window-private.h"

static void
open_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  sc_window_choose (SC_WINDOW (widget), SC_N_SIDES);
}

static void
open_left_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  sc_window_choose (SC_WINDOW (widget), SC_LEFT);
}

static void
open_right_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_window_choose (SC_WINDOW (widget), SC_RIGHT);
}

static void
open_recent_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  g_autoptr (GFile) file = NULL;
  const char *uri = NULL;
  guint side = 0;

  g_variant_get (parameter, "(u&s)", &side, &uri);
  file = g_file_new_for_uri (uri);
  sc_window_load_files (SC_WINDOW (widget), side, &file, 1);
}

static void
forget_recent_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  sc_recent_clear ();
}

static void
paste_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  sc_window_paste (SC_WINDOW (widget), SC_N_SIDES);
}

static void
paste_left_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_window_paste (SC_WINDOW (widget), SC_LEFT);
}

static void
paste_right_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  sc_window_paste (SC_WINDOW (widget), SC_RIGHT);
}

static void
reload_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_window_reload (SC_WINDOW (widget));
}

static void
cancel_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_window_cancel (SC_WINDOW (widget));
}

static void
choose_left_action (GtkWidget  *widget,
                    const char *action_name,
                    GVariant   *parameter)
{
  sc_card_choose (SC_WINDOW (widget)->cards[SC_LEFT]);
}

static void
choose_right_action (GtkWidget  *widget,
                     const char *action_name,
                     GVariant   *parameter)
{
  sc_card_choose (SC_WINDOW (widget)->cards[SC_RIGHT]);
}

static void
example_action (GtkWidget  *widget,
                const char *action_name,
                GVariant   *parameter)
{
  g_autoptr (GFile) bad = g_file_new_for_uri ("resource:///org/sidecert/Sidecert/examples/bad.pem");
  g_autoptr (GFile) good = g_file_new_for_uri ("resource:///org/sidecert/Sidecert/examples/good.pem");
  GFile *files[] = { bad, good };

  sc_window_load_files (SC_WINDOW (widget), SC_N_SIDES, files, G_N_ELEMENTS (files));
}

static void
swap_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  sc_window_swap (SC_WINDOW (widget));
}

/* Until any key is released. */
static void
blink_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  sc_pair_view_set_crossed (SC_WINDOW (widget)->pair_view, TRUE);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_window_search (SC_WINDOW (widget));
}

static void
search_for_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_window_search_for (SC_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
end_search_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_window_end_search (SC_WINDOW (widget));
}

static void
go_to_rows_action (GtkWidget  *widget,
                   const char *action_name,
                   GVariant   *parameter)
{
  sc_pair_view_take_focus (SC_WINDOW (widget)->pair_view);
}

static void
show_all_rows_action (GtkWidget  *widget,
                      const char *action_name,
                      GVariant   *parameter)
{
  sc_window_show_all_rows (SC_WINDOW (widget));
}

static const struct
{
  const char *name;
  ScStopKind  kind;
  gboolean    forwards;
} stop_actions[] = {
  { "win.next-difference", SC_STOP_DIFFERENCE, TRUE },
  { "win.previous-difference", SC_STOP_DIFFERENCE, FALSE },
  { "win.next-warning", SC_STOP_WARNING, TRUE },
  { "win.previous-warning", SC_STOP_WARNING, FALSE },
  { "win.next-hit", SC_STOP_HIT, TRUE },
  { "win.previous-hit", SC_STOP_HIT, FALSE },
};

static void
go_to_stop (ScWindow   *self,
            ScStopKind  kind,
            gboolean    forwards)
{
  const ScPair *pair = sc_pair_view_find_stop (self->pair_view, kind, forwards);

  if (pair != NULL)
    sc_pair_view_select (self->pair_view, pair);
}

static void
stop_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  for (guint i = 0; i < G_N_ELEMENTS (stop_actions); i++)
    if (g_str_equal (action_name, stop_actions[i].name))
      go_to_stop (SC_WINDOW (widget), stop_actions[i].kind, stop_actions[i].forwards);
}

static void
legend_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  sc_legend_show (GTK_WINDOW (widget));
}

static void
shortcuts_action (GtkWidget  *widget,
                  const char *action_name,
                  GVariant   *parameter)
{
  sc_shortcuts_show (GTK_WINDOW (widget));
}

static void
help_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  sc_manual_show (GTK_WINDOW (widget));
}

static void
about_action (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  sc_about_show (GTK_WINDOW (widget));
}

void
sc_window_class_install_actions (ScWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (widget_class, "win.open-left", NULL, open_left_action);
  gtk_widget_class_install_action (widget_class, "win.open-right", NULL, open_right_action);
  gtk_widget_class_install_action (widget_class, "win.open-recent", "(us)", open_recent_action);
  gtk_widget_class_install_action (widget_class, "win.forget-recent", NULL, forget_recent_action);
  gtk_widget_class_install_action (widget_class, "win.paste", NULL, paste_action);
  gtk_widget_class_install_action (widget_class, "win.paste-left", NULL, paste_left_action);
  gtk_widget_class_install_action (widget_class, "win.paste-right", NULL, paste_right_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (widget_class, "win.cancel", NULL, cancel_action);
  gtk_widget_class_install_action (widget_class, "win.choose-left", NULL, choose_left_action);
  gtk_widget_class_install_action (widget_class, "win.choose-right", NULL, choose_right_action);
  gtk_widget_class_install_action (widget_class, "win.example", NULL, example_action);
  gtk_widget_class_install_action (widget_class, "win.swap", NULL, swap_action);
  gtk_widget_class_install_action (widget_class, "win.blink", NULL, blink_action);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.search-for", "s", search_for_action);
  gtk_widget_class_install_action (widget_class, "win.end-search", NULL, end_search_action);
  gtk_widget_class_install_action (widget_class, "win.go-to-rows", NULL, go_to_rows_action);
  gtk_widget_class_install_action (widget_class, "win.show-all-rows", NULL, show_all_rows_action);
  for (guint i = 0; i < G_N_ELEMENTS (stop_actions); i++)
    gtk_widget_class_install_action (widget_class, stop_actions[i].name, NULL, stop_action);
  gtk_widget_class_install_action (widget_class, "win.legend", NULL, legend_action);
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.help", NULL, help_action);
  gtk_widget_class_install_action (widget_class, "win.about", NULL, about_action);
}

void
sc_window_update_actions (ScWindow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gboolean is_empty = sc_slot_get_state (self->slots[SC_LEFT]) == SC_SLOT_EMPTY &&
                      sc_slot_get_state (self->slots[SC_RIGHT]) == SC_SLOT_EMPTY;

  gtk_widget_action_set_enabled (widget, "win.swap", !is_empty);
  gtk_widget_action_set_enabled (widget, "win.cancel",
                                 sc_slot_is_busy (self->slots[SC_LEFT]) || sc_slot_is_busy (self->slots[SC_RIGHT]));
  gtk_widget_action_set_enabled (widget, "win.reload",
                                 sc_slot_can_reload (self->slots[SC_LEFT]) ||
                                   sc_slot_can_reload (self->slots[SC_RIGHT]));
  gtk_widget_action_set_enabled (widget, "win.choose-left", sc_slot_has_choice (self->slots[SC_LEFT]));
  gtk_widget_action_set_enabled (widget, "win.choose-right", sc_slot_has_choice (self->slots[SC_RIGHT]));
  gtk_widget_action_set_enabled (widget, "win.search", self->comparison != NULL);
  gtk_widget_action_set_enabled (widget, "win.end-search", gtk_search_bar_get_search_mode (self->search_bar));
  gtk_widget_set_sensitive (self->search_button, self->comparison != NULL);
  sc_window_update_pictures (self);
  for (guint i = 0; i < G_N_ELEMENTS (stop_actions); i++)
    gtk_widget_action_set_enabled (widget, stop_actions[i].name,
                                   sc_pair_view_find_stop (self->pair_view, stop_actions[i].kind,
                                                           stop_actions[i].forwards) != NULL);
}
