/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/comparing.h"
#include "app/direction.h"
#include "app/line-layout.h"
#include "app/main-menu.h"
#include "app/open-menu.h"
#include "app/recent.h"
#include "app/sign-paintable.h"
#include "app/tooltip.h"
#include "app/window-private.h"
#include "report/isolate.h"
#include "report/words.h"

G_DEFINE_FINAL_TYPE (ScWindow, sc_window, ADW_TYPE_APPLICATION_WINDOW)

/* How long one side waits for the other before it is shown alone, and nothing turns while two are compared. */
#define PATIENCE_MSEC 300

/* What is told in passing makes room for the next soon. */
#define NOTICE_SECONDS 2

/* How much of the width the octets have, as window.ui divides it. */
#define OCTETS_PERCENT 60

static void
update_title (ScWindow *self)
{
  const char *left = sc_slot_get_title (self->slots[SC_LEFT]);
  const char *right = sc_slot_get_title (self->slots[SC_RIGHT]);
  g_autofree char *names = sc_isolate_join_names (left, right);
  g_autofree char *title = g_strconcat (names, *names != '\0' ? " – " : "", _("Sidecert"), NULL);

  adw_window_title_set_subtitle (self->title, names);
  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
show_selected_cb (ScWindow *self)
{
  sc_window_queue_details (self);
  sc_window_update_actions (self);
}

/* The key may be released in another window. */
static void
end_blink_cb (ScWindow *self)
{
  sc_pair_view_set_crossed (self->pair_view, FALSE);
}

static void
notice_cb (ScWindow   *self,
           const char *text)
{
  sc_window_tell (self, text);
}

static void
choose_pair_cb (ScWindow     *self,
                const ScPair *pair)
{
  /* The octets may be those of the comparison before. */
  if (self->comparison == NULL || pair->parent == NULL || !sc_comparison_has_pair (self->comparison, pair))
    return;

  sc_pair_view_select (self->pair_view, pair);
  /* The next key goes on from there. */
  sc_window_show_details (self);
}

static void
filter_cb (ScWindow *self)
{
  /* A bar that goes away with the window notifies of that, too. */
  if (self->slots[SC_LEFT] != NULL)
    sc_window_filter (self);
}

static void
filtered_cb (ScWindow *self)
{
  sc_window_show_hidden (self);
  sc_window_update_actions (self);
}

static void
search_mode_cb (ScWindow *self)
{
  sc_window_search_mode_changed (self);
}

static void
next_hit_cb (ScWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.next-hit", NULL);
}

static void
previous_hit_cb (ScWindow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.previous-hit", NULL);
}

/* Room is what the window is wide, measured in what its text takes. */
static void
fit_cb (ScWindow *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = 0;

  /* Before the window has been laid out. */
  if (width == 0)
    gtk_window_get_default_size (GTK_WINDOW (self), &width, &height);

  self->room = width;
  sc_pair_view_fit (self->pair_view, width);
  sc_octets_view_fit (self->octets, width * OCTETS_PERCENT / 100);
}

static void
laid_out_cb (ScWindow *self)
{
  if (gtk_widget_get_width (GTK_WIDGET (self)) != self->room)
    fit_cb (self);
  sc_window_bound_zoom (self);
}

/* A window's default size is not the one it has while it is maximised. */
static void
realized_cb (ScWindow *self)
{
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (self)), "layout", G_CALLBACK (laid_out_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Returns: whether what is compared now is what was compared before, read anew. */
static gboolean
remember_origins (ScWindow *self)
{
  gboolean is_same = TRUE;

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      guint64 origin = sc_slot_get_origin (self->slots[side]);
      guint choice = sc_slot_get_shown_choice (self->slots[side]);

      is_same &= origin == self->origins[side] && choice == self->choices[side];
      self->origins[side] = origin;
      self->choices[side] = choice;
    }

  return is_same;
}

static gboolean
turn_cb (gpointer user_data)
{
  ScWindow *self = SC_WINDOW (user_data);

  self->turning = 0;
  gtk_widget_set_visible (self->comparing_spinner, TRUE);

  return G_SOURCE_REMOVE;
}

/* A spinner is SVG: what draws it takes longer to load than most comparisons last. */
static void
begin_turning (ScWindow *self)
{
  if (self->turning == 0)
    self->turning = g_timeout_add (PATIENCE_MSEC, turn_cb, self);
}

static void
end_turning (ScWindow *self)
{
  g_clear_handle_id (&self->turning, g_source_remove);
  gtk_widget_set_visible (self->comparing_spinner, FALSE);
}

static void
show_comparison (ScWindow *self)
{
  g_autofree char *counts = sc_words_counts (sc_words_local (), self->comparison);

  end_turning (self);
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (sc_comparison_get_object (self->comparison, side) != NULL)
      sc_card_set_warnings (self->cards[side], sc_comparison_get_warnings (self->comparison, side));

  sc_verdict_bar_set_comparison (self->verdict, self->comparison);
  gtk_label_set_text (self->counts, counts);
  sc_filter_bar_set_alone (self->filter_bar, sc_comparison_get_object (self->comparison, SC_LEFT) == NULL ||
                                               sc_comparison_get_object (self->comparison, SC_RIGHT) == NULL);
  if (remember_origins (self))
    sc_pair_view_renew_comparison (self->pair_view, self->comparison);
  else
    sc_pair_view_set_comparison (self->pair_view, self->comparison);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->results), "comparison") != 0)
    {
      gtk_stack_set_visible_child_name (self->results, "comparison");
      /* In this order: GTK loses a window for assistive technology if the focus comes before it. */
      sc_window_enter (self);
      sc_pair_view_take_focus (self->pair_view);
    }
}

/* Whether there is, or may soon be, something to show. */
static gboolean
has_prospects (ScWindow *self)
{
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    if (sc_slot_is_busy (self->slots[side]) || sc_slot_get_object (self->slots[side]) != NULL)
      return TRUE;

  return FALSE;
}

/* Nothing is said where something else will stand at once. */
static void
show_no_comparison (ScWindow *self)
{
  gtk_stack_set_visible_child_name (self->results, has_prospects (self) ? "nothing" : "failed");
}

static void
show_nothing (ScWindow *self)
{
  end_turning (self);
  sc_pair_view_set_comparison (self->pair_view, NULL);
  show_no_comparison (self);
  sc_window_enter (self);
}

static void compare (ScWindow *self);

static void
compared_cb (GObject      *source_object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (ScWindow) self = SC_WINDOW (user_data);
  g_autoptr (ScComparison) comparison = sc_compare_finish (result, NULL);

  self->is_comparing = FALSE;
  if (self->compare_again)
    {
      self->compare_again = FALSE;
      compare (self);
      return;
    }
  if (comparison == NULL)
    return;

  g_clear_object (&self->comparing);
  g_clear_pointer (&self->comparison, sc_comparison_unref);
  self->comparison = g_steal_pointer (&comparison);
  show_comparison (self);
}

static void
compare (ScWindow *self)
{
  ScObject *left = sc_slot_get_object (self->slots[SC_LEFT]);
  ScObject *right = sc_slot_get_object (self->slots[SC_RIGHT]);

  if (left == NULL && right == NULL)
    {
      g_clear_pointer (&self->comparison, sc_comparison_unref);
      show_nothing (self);
      return;
    }

  /* A comparison that has begun runs to its end; a second beside it would only take its time and memory. */
  if (self->is_comparing)
    {
      self->compare_again = TRUE;
      return;
    }

  self->is_comparing = TRUE;
  begin_turning (self);
  self->comparing = g_cancellable_new ();
  sc_compare_async (left, right, self->comparing, compared_cb, g_object_ref (self));
}

/* Not earlier: GtkWindow's own properties are set to what they are by default after it is initialised. */
static void
sc_window_constructed (GObject *object)
{
  g_autoptr (GtkWindowGroup) group = gtk_window_group_new ();

  G_OBJECT_CLASS (sc_window_parent_class)->constructed (object);

  /* Its dialogs join it, and hold up no other window. */
  gtk_window_group_add_window (group, GTK_WINDOW (object));
  sc_window_remember (SC_WINDOW (object));
}

static void
close_popovers (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_POPOVER (child))
      gtk_popover_popdown (GTK_POPOVER (child));
    else
      close_popovers (child);
}

/* GTK 4.8 never frees what a popover is painted on if its window goes while it is open. */
static gboolean
sc_window_close_request (GtkWindow *window)
{
  close_popovers (GTK_WIDGET (window));

  return GTK_WINDOW_CLASS (sc_window_parent_class)->close_request (window);
}

static void
sc_window_dispose (GObject *object)
{
  ScWindow *self = SC_WINDOW (object);

  self->compare_again = FALSE;
  g_cancellable_cancel (self->comparing);
  g_clear_object (&self->comparing);
  g_clear_handle_id (&self->waiting, g_source_remove);
  g_clear_handle_id (&self->turning, g_source_remove);
  sc_window_stay_away (self);
  g_clear_object (&self->chooser);
  sc_window_stop_pictures (self);
  g_clear_pointer (&self->last_server, sc_server_free);
  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      g_autoptr (ScSlot) slot = g_steal_pointer (&self->slots[side]);

      if (slot != NULL)
        sc_slot_cancel (slot);
    }
  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_window_parent_class)->dispose (object);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, sc_window_fill_empty_page);
  gtk_widget_class_bind_template_callback (widget_class, sc_window_fill_failed_page);
  gtk_widget_class_bind_template_callback (widget_class, show_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, choose_pair_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_blink_cb);
  gtk_widget_class_bind_template_callback (widget_class, notice_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, filtered_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_hit_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_hit_cb);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
  gtk_widget_class_bind_template_callback (widget_class, realized_cb);
  gtk_widget_class_bind_template_callback (widget_class, sc_tooltip_query_label_cb);
}

static void
sc_window_class_init (ScWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = sc_window_constructed;
  object_class->dispose = sc_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = sc_window_close_request;

  sc_window_class_install_actions (klass);
  sc_window_class_install_pictures (klass);
  sc_window_class_install_server (klass);
  sc_window_class_install_trust (klass);
  sc_window_class_install_zoom (klass);

  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/window.ui");
  gtk_widget_class_bind_template_child (widget_class, ScWindow, title);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, empty_bin);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, results);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, failed_bin);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, comparing_spinner);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, card_bar);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, verdict);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, search_bar);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, search_entry);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, search_button);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, rows);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, pair_view);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, explanation);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, octets);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, counts);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, hidden);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, panes);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, ways);
  gtk_widget_class_bind_template_child (widget_class, ScWindow, main_menu);
  gtk_widget_class_bind_template_child_full (widget_class, "left_card", FALSE,
                                             G_STRUCT_OFFSET (ScWindow, cards[SC_LEFT]));
  gtk_widget_class_bind_template_child_full (widget_class, "right_card", FALSE,
                                             G_STRUCT_OFFSET (ScWindow, cards[SC_RIGHT]));
  bind_callbacks (widget_class);
}

static void
show_sides (ScWindow *self)
{
  gboolean is_empty = FALSE;

  /* A window lets go of its sides when it is closed. */
  if (self->slots[SC_LEFT] == NULL)
    return;

  is_empty = sc_slot_get_state (self->slots[SC_LEFT]) == SC_SLOT_EMPTY &&
             sc_slot_get_state (self->slots[SC_RIGHT]) == SC_SLOT_EMPTY;
  gtk_stack_set_visible_child_name (self->pages, is_empty ? "empty" : "certificates");
  if (self->comparison == NULL)
    show_no_comparison (self);
  update_title (self);
  sc_window_update_actions (self);
  sc_window_ask_passwords (self);
}

static void
unlock_cb (ScWindow *self,
           ScCard   *card)
{
  sc_window_ask_password (self, self->slots[card == self->cards[SC_LEFT] ? SC_LEFT : SC_RIGHT]);
}

static void
object_changed_cb (ScWindow *self,
                   ScSlot   *slot)
{
  if (sc_slot_get_object (slot) != NULL && sc_slot_get_file (slot) != NULL)
    sc_recent_add (sc_slot_get_file (slot));

  sc_window_sides_changed (self);
}

static void
ensure_types (void)
{
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  g_type_ensure (SC_TYPE_CARD);
  g_type_ensure (SC_TYPE_VERDICT_BAR);
  g_type_ensure (SC_TYPE_FILTER_BAR);
  g_type_ensure (SC_TYPE_PAIR_VIEW);
  g_type_ensure (SC_TYPE_SIGN_PAINTABLE);
  g_type_ensure (SC_TYPE_EXPLANATION);
  g_type_ensure (SC_TYPE_OCTETS_VIEW);
}

static void
sc_window_init (ScWindow *self)
{
  ensure_types ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sc_direction_hold_sides (self->card_bar);

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      self->slots[side] = sc_slot_new ();
      sc_card_set_slot (self->cards[side], self->slots[side]);
      g_signal_connect_object (self->slots[side], "object-changed", G_CALLBACK (object_changed_cb), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->slots[side], "listed", G_CALLBACK (sc_window_share), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->cards[side], "unlock", G_CALLBACK (unlock_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->slots[side], "changed", G_CALLBACK (show_sides), self, G_CONNECT_SWAPPED);
    }

  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)), "notify::gtk-xft-dpi", G_CALLBACK (fit_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_search_bar_connect_entry (self->search_bar, GTK_EDITABLE (self->search_entry));
  sc_window_remember_filter (self);
  sc_window_filter (self);
  sc_main_menu_attach (self->main_menu);
  sc_open_menu_attach (self->ways, SC_N_SIDES);
  sc_window_accept_drops (self);
  sc_window_follow_zoom (self);
  sc_window_update_actions (self);
}

ScWindow *
sc_window_new (GtkApplication *application)
{
  return g_object_new (SC_TYPE_WINDOW, "application", application, NULL);
}

static gboolean
waited_cb (gpointer user_data)
{
  ScWindow *self = SC_WINDOW (user_data);

  self->waiting = 0;
  compare (self);

  return G_SOURCE_REMOVE;
}

void
sc_window_sides_changed (ScWindow *self)
{
  gboolean is_loading = sc_slot_is_busy (self->slots[SC_LEFT]) || sc_slot_is_busy (self->slots[SC_RIGHT]);

  g_cancellable_cancel (self->comparing);
  g_clear_object (&self->comparing);
  g_clear_handle_id (&self->waiting, g_source_remove);
  show_sides (self);

  /* Two files are mostly read at once; a side that takes longer does not hide the other. */
  if (is_loading)
    self->waiting = g_timeout_add (PATIENCE_MSEC, waited_cb, self);
  else
    compare (self);
}

void
sc_window_tell (ScWindow   *self,
                const char *text)
{
  AdwToast *toast = adw_toast_new (text);

  adw_toast_set_timeout (toast, NOTICE_SECONDS);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
