/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/column-widths.h"
#include "app/overview.h"
#include "app/pair-row.h"
#include "app/pair-view.h"

G_BEGIN_DECLS

/* A place to scroll to that is none. */
#define SC_PAIR_VIEW_NOWHERE -1

struct _ScPairView
{
  GtkWidget            parent_instance;

  GtkWidget           *scroller;
  GtkColumnView       *column_view;
  GtkColumnViewColumn *field_column;
  GtkColumnViewColumn *side_columns[SC_N_SIDES];
  GtkColumnViewColumn *relation_column;
  ScColumnWidths      *widths;
  ScOverview          *overview;
  GtkWidget           *menu; /* (nullable) */
  GCancellable        *copying; /* (nullable) */

  ScComparison        *comparison;
  GtkTreeListModel    *tree;
  GtkSingleSelection  *selection;
  gboolean             is_crossed;
  guint                scroll_tick;
  guint                scroll_step; /* due after this frame */
  guint                scroll_frames;
  gboolean             takes_focus;
  double               scrolled; /* where to scroll to instead of to the selected row */
  gboolean             keeps_in_sight; /* whether the selected row is to be in sight there */

  ScFilterKind         filter_kind;
  gboolean             hides_expected;
  char                *search_text;
  gboolean             marks_hits; /* cells do, as they are shown */
  ScPairFilter        *filter;
  ScStops             *stops[SC_N_STOP_KINDS]; /* (nullable): of the pairs that are shown */
  GSignalGroup        *filter_signals;
  ScPairRow           *kept; /* (nullable): what was selected when other pairs were shown last, if anything was */
  char                *searched; /* (nullable): for what, when a hit was selected last */
  GHashTable          *opened; /* (element-type ScPair): what was opened to show hits */
  GPtrArray           *open; /* (nullable) (element-type ScPair): what was open when all was shown last */
};

/* pair-view.c */
/* Shows @text to the user for a moment. */
void            sc_pair_view_tell (ScPairView *self,
                                   const char *text);
/* (nullable) */
GtkTreeListRow *sc_pair_view_get_selected_row (ScPairView *self);
/* (transfer full) (nullable) */
ScPairRow      *sc_pair_view_dup_selected_row (ScPairView *self);

/* Shows the cells of @type anew. */
void            sc_pair_view_refresh_cells (ScPairView *self,
                                            GType       type);
/* Says that other pairs are shown. */
void            sc_pair_view_tell_filtered (ScPairView *self);

/* pair-view-branches.c */
void     sc_pair_view_class_install_branches (ScPairViewClass *klass);
void     sc_pair_view_update_branches (ScPairView *self);
/* Opens the row at @position if it is closed, else closes it. */
void     sc_pair_view_toggle (ScPairView *self,
                              guint       position);

/* pair-view-copy.c */
void     sc_pair_view_class_install_copying (ScPairViewClass *klass);
void     sc_pair_view_update_copying (ScPairView *self);
void     sc_pair_view_stop_copying (ScPairView *self);

/* pair-view-filter.c: what stays selected and what opens when other pairs are shown. */
void          sc_pair_view_follow_filter (ScPairView *self);
/* Opens each branch that holds a hit. */
void          sc_pair_view_open_hits (ScPairView *self);
/* Opens what hides @pair and selects its row; without one, nothing happens. */
void          sc_pair_view_select_pair (ScPairView   *self,
                                        const ScPair *pair);
/* (nullable): the hit at @from (nullable) or behind it, or the long list that hides it and is closed. That opens for a
 * hit when it is asked for, not while somebody types: its rows take GTK longer than the next key may wait. */
const ScPair *sc_pair_view_choose_hit (ScPairView   *self,
                                       const ScPair *from);
/* Whether something else is searched for than when this was asked last. A hit is selected once: whoever goes on from
 * there stays where they went. */
gboolean      sc_pair_view_is_searched_anew (ScPairView *self);

/* pair-view-menu.c */
void     sc_pair_view_class_install_menu (ScPairViewClass *klass);
/* Selects the row at that place of the column view and shows what can be done with it. */
void     sc_pair_view_show_menu_at (ScPairView *self,
                                    double      x,
                                    double      y);

/* pair-view-place.c: the place that is kept when the same objects are compared again, or what was read anew. */
typedef struct _ScPairPlace ScPairPlace;
/* (transfer full) (nullable): %NULL if @next compares other objects, unless @is_renewed */
ScPairPlace  *sc_pair_view_save_place (ScPairView   *self,
                                       ScComparison *next,
                                       gboolean      is_renewed);
void          sc_pair_view_open_place (ScPairView  *self,
                                       ScPairPlace *place);
/* (nullable): the pair to select */
const ScPair *sc_pair_view_find_place (ScPairView  *self,
                                       ScPairPlace *place);
/* To be called when what was selected then is selected. */
void          sc_pair_view_scroll_to_place (ScPairView  *self,
                                            ScPairPlace *place);
void          sc_pair_place_free (ScPairPlace *place);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScPairPlace, sc_pair_place_free)

/* pair-view-scroll.c */
void     sc_pair_view_stop_scrolling (ScPairView *self);
/* Where it is scrolled to, or about to be. */
double   sc_pair_view_get_scrolled (ScPairView *self);
/* Whether the selected row is in sight, or about to be. */
gboolean sc_pair_view_has_in_sight (ScPairView *self);
/* Scrolls to where it was, once the rows are laid out, and on to the selected row if @keeps_in_sight. */
void     sc_pair_view_scroll_back (ScPairView *self,
                                   double      scrolled,
                                   gboolean    keeps_in_sight);
/* Selects the row at @position and lets the keyboard act on it. */
void     sc_pair_view_go_to (ScPairView *self,
                             guint       position);
/* Lets the keyboard act on the selected row; fails if that is too far out of sight to have a widget. */
gboolean sc_pair_view_focus_selected (ScPairView *self);
/* Whether the keyboard acts on a row. */
gboolean sc_pair_view_has_focus (ScPairView *self);
/* What holds the rows' widgets. */
GtkWidget      *sc_pair_view_get_list (ScPairView *self);
/* (nullable): what a row's widget shows */
GtkTreeListRow *sc_pair_view_get_list_row (GtkWidget *row);
/* (nullable): the expander of the selected row, unless that is too far out of sight to have one */
GtkWidget      *sc_pair_view_find_selected (ScPairView *self);

/* pair-view-stops.c: of what is shown now. */
void     sc_pair_view_find_stops (ScPairView *self);
void     sc_pair_view_clear_stops (ScPairView *self);
/* (nullable): the first hit of a search at @from (nullable) or behind it, else the first of all */
const ScPair *sc_pair_view_find_hit (ScPairView   *self,
                                     const ScPair *from);

G_END_DECLS
