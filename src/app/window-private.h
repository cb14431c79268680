/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/card.h"
#include "app/explanation.h"
#include "app/filter-bar.h"
#include "app/octets-view.h"
#include "app/pair-view.h"
#include "app/picture-choice.h"
#include "app/server-dialog.h"
#include "app/verdict-bar.h"
#include "app/window.h"

G_BEGIN_DECLS

struct _ScWindow
{
  AdwApplicationWindow parent_instance;

  AdwWindowTitle      *title;
  GtkMenuButton       *ways;
  AdwToastOverlay     *toasts;
  GtkStack            *pages;
  AdwBin              *empty_bin; /* for the pages of window-pages.c */
  GtkStack            *results;
  AdwBin              *failed_bin;
  GtkWidget           *comparing_spinner;
  GtkWidget           *card_bar;
  ScCard              *cards[SC_N_SIDES];
  ScVerdictBar        *verdict;
  GtkSearchBar        *search_bar;
  GtkSearchEntry      *search_entry;
  GtkWidget           *search_button;
  ScFilterBar         *filter_bar;
  GtkStack            *rows;
  ScPairView          *pair_view;
  ScExplanation       *explanation;
  ScOctetsView        *octets;
  GtkPaned            *panes;
  GtkLabel            *counts;
  GtkLabel            *hidden;
  GtkMenuButton       *main_menu;

  ScSlot              *slots[SC_N_SIDES];
  ScComparison        *comparison;
  guint64              origins[SC_N_SIDES]; /* of what is compared */
  guint                choices[SC_N_SIDES]; /* which item of it */
  GCancellable        *comparing;
  gboolean             is_comparing; /* a worker is at it, whether its result is still wanted or not */
  gboolean             compare_again; /* when it is done, because the sides have changed since */
  guint                waiting;
  guint                entrance; /* a new window waits for what it was opened with */
  guint                turning; /* the comparison has begun, and the spinner is not seen yet */
  GtkNativeDialog     *chooser;
  GCancellable        *drawing; /* (nullable): what was asked for last: a picture, a report or a print */
  ScPictureChoice      drawn; /* what was chosen for it; what is chosen meanwhile is for the next one */
  GtkPrintSettings    *print_settings; /* (nullable): what was chosen when it was printed last */
  GtkPageSetup        *page_setup; /* (nullable) */
  GtkWindow           *password_dialog; /* (nullable) (unowned): it answers before it goes */
  ScServer            *last_server; /* (nullable): that was asked; remembered nowhere else */
  int                  room; /* how wide the window is for what is in it */
  guint                details_tick;
  gboolean             details_due; /* the frame that comes first has begun */
  gboolean             details_placed; /* where the panes meet has been said */
};

/* window-actions.c */
void sc_window_class_install_actions (ScWindowClass *klass);
void sc_window_update_actions (ScWindow *self);

/* window-chooser.c: asks for files for @side; SC_N_SIDES is what is free. */
void sc_window_choose (ScWindow *self,
                       ScSide    side);

/* window-clipboard.c: what is on the clipboard fills @side; SC_N_SIDES is the one that has the keyboard. */
void sc_window_paste (ScWindow *self,
                      ScSide    side);

/* window-details.c: what is said of the selected row, and its octets. */
void sc_window_show_details (ScWindow *self);
/* Does so after the next frame, which shows that the row is selected; however many are until then. */
void sc_window_queue_details (ScWindow *self);

/* window-dnd.c: files and text dropped anywhere in the window fill the side that it shows meanwhile. */
void sc_window_accept_drops (ScWindow *self);

/* window-entrance.c: there is something to show, for which it may have been waiting. */
void sc_window_enter (ScWindow *self);
/* Waits no more. */
void sc_window_stay_away (ScWindow *self);

/* window-filter.c: shows what the filter bar and the search ask for */
void sc_window_filter (ScWindow *self);
/* Says how much was found of the comparison, and how much is hidden. */
void sc_window_show_hidden (ScWindow *self);
void sc_window_show_all_rows (ScWindow *self);
void sc_window_search (ScWindow *self);
void sc_window_search_for (ScWindow   *self,
                           const char *text);
void sc_window_end_search (ScWindow *self);
void sc_window_search_mode_changed (ScWindow *self);
void sc_window_remember_filter (ScWindow *self);

/* window-picture.c */
void sc_window_class_install_pictures (ScWindowClass *klass);
void sc_window_update_pictures (ScWindow *self);
void sc_window_stop_pictures (ScWindow *self);

/* window-pages.c: what is seen only where nothing is compared, and not made before; the icon is SVG, and loads what draws
 * it. */
void sc_window_fill_empty_page (ScWindow *self);
void sc_window_fill_failed_page (ScWindow *self);

/* window-password.c: asks for passwords that are needed and were not asked for yet, one after the other. */
void sc_window_ask_passwords (ScWindow *self);
/* Asks for the one that @slot needs, if it does. */
void sc_window_ask_password (ScWindow *self,
                             ScSlot   *slot);

/* window-server.c: asks for a server, and that server for its certificates. */
void sc_window_class_install_server (ScWindowClass *klass);

/* window-sides.c */
void     sc_window_swap (ScWindow *self);
void     sc_window_reload (ScWindow *self);
/* Lets go of what is being read. */
void     sc_window_cancel (ScWindow *self);
/* The slot knows what its source holds: one with two objects fills both sides, if the other is free. */
void     sc_window_share (ScWindow *self,
                          ScSlot   *slot);
/* The side that a single file goes to of which nothing else is said. */
ScSide   sc_window_get_free_side (ScWindow *self);
/* sc_window_load_files(); FALSE if there is none. */
gboolean sc_window_load_list (ScWindow    *self,
                              ScSide       side,
                              GdkFileList *list);

/* window-state.c: brings back what the last window had, and remembers what this one gets. */
void sc_window_remember (ScWindow *self);

/* window-trust.c */
void sc_window_class_install_trust (ScWindowClass *klass);

/* window-zoom.c */
void sc_window_class_install_zoom (ScWindowClass *klass);
void sc_window_follow_zoom (ScWindow *self);
/* Lets the text become larger if the screen has room for what that takes; to be asked again when the window was laid
 * out. */
void sc_window_bound_zoom (ScWindow *self);

/* window.c: compares anew, once nothing is being read. */
void sc_window_sides_changed (ScWindow *self);
/* Shows @text for a moment. */
void sc_window_tell (ScWindow   *self,
                     const char *text);

G_END_DECLS
