/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/column-widths.h"
#include "app/pair-view.h"

G_BEGIN_DECLS

struct _ScPairView
{
  GtkWidget            parent_instance;

  GtkWidget           *scroller;
  GtkColumnView       *column_view;
  GtkColumnViewColumn *field_column;
  GtkColumnViewColumn *side_columns[SC_N_SIDES];
  GtkColumnViewColumn *relation_column;
  ScColumnWidths      *widths;

  ScComparison        *comparison;
  GtkTreeListModel    *tree;
  GtkSingleSelection  *selection;
  guint                scroll_tick;
  guint                scroll_frames;
  gboolean             takes_focus;

  ScFilterKind         filter_kind;
  gboolean             hides_expected;
  char                *search_text;
  ScPairFilter        *filter;
  ScStops             *stops[SC_N_STOP_KINDS]; /* (nullable): of the pairs that are shown */
  GSignalGroup        *filter_signals;
  const ScPair        *kept; /* (nullable): what was selected when other pairs were shown last, if anything was */
  GHashTable          *opened; /* (element-type ScPair): what was opened to show hits */
  GPtrArray           *open; /* (nullable) (element-type ScPair): what was open when all was shown last */
};

/* pair-view.c: shows @text to the user for a moment. */
void     sc_pair_view_tell (ScPairView *self,
                            const char *text);

/* pair-view-branches.c */
void     sc_pair_view_class_install_branches (ScPairViewClass *klass);
void     sc_pair_view_update_branches (ScPairView *self);
/* Opens the row at @position if it is closed, else closes it. */
void     sc_pair_view_toggle (ScPairView *self,
                              guint       position);

/* pair-view-scroll.c: brings the selected row into sight, once it is laid out. */
void     sc_pair_view_scroll_to_selected (ScPairView *self);
void     sc_pair_view_stop_scrolling (ScPairView *self);
/* Selects the row at @position and lets the keyboard act on it. */
void     sc_pair_view_go_to (ScPairView *self,
                             guint       position);
/* Whether the keyboard acts on a row. */
gboolean sc_pair_view_has_focus (ScPairView *self);

/* pair-view-stops.c: of what is shown now. */
void     sc_pair_view_find_stops (ScPairView *self);
void     sc_pair_view_clear_stops (ScPairView *self);

G_END_DECLS
