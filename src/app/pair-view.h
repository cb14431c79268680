/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/pair-filter.h"
#include "compare/stops.h"

G_BEGIN_DECLS

/* The tree of pairs in its columns. Emits "pair-selected" when another row is selected, "filtered" when other pairs are
 * shown, and "notice", with a text, for what the user should be told in passing. */
#define SC_TYPE_PAIR_VIEW (sc_pair_view_get_type ())
G_DECLARE_FINAL_TYPE (ScPairView, sc_pair_view, SC, PAIR_VIEW, GtkWidget)

/* Shows the tree as it is best looked at first; or as it is, if the same objects are compared, in whichever order. With
 * one object, the columns of the other side and of the relation go.
 * @comparison: (nullable) */
void          sc_pair_view_set_comparison (ScPairView   *self,
                                           ScComparison *comparison);

/* The same for objects that were read anew from where those that are shown came from: what was open, selected and in
 * sight stays so, found by the fields' paths. */
void          sc_pair_view_renew_comparison (ScPairView   *self,
                                             ScComparison *comparison);

/* (nullable): borrowed from the comparison */
const ScPair *sc_pair_view_get_selected (ScPairView *self);

/* Opens what hides @pair, selects its row and brings it into sight; or the row of what it lies in, if the filter leaves
 * @pair out. */
void          sc_pair_view_select (ScPairView   *self,
                                   const ScPair *pair);

/* What to show of this comparison and of those to come; see sc_pair_filter_set(). */
void          sc_pair_view_set_filter (ScPairView   *self,
                                       ScFilterKind  kind,
                                       gboolean      hides_expected,
                                       const char   *search_text);
/* (nullable): what is shown of the comparison, if there is one */
ScPairFilter *sc_pair_view_get_filter (ScPairView *self);

/* Where one may want to stop on the way through the rows that are shown, open or not. */
typedef enum
{
  SC_STOP_DIFFERENCE, /* as sc_pair_is_difference() has it */
  SC_STOP_UNEXPECTED,
  SC_STOP_WARNING,
  SC_STOP_HIT, /* of a search; while there is none, there are none */
  SC_N_STOP_KINDS
} ScStopKind;

/* (nullable): the next stop behind the selected row, or the one before it. Behind the last hit comes the first. */
const ScPair *sc_pair_view_find_stop (ScPairView *self,
                                      ScStopKind  kind,
                                      gboolean    forwards);

/* Lets left and right values change places, for as long as it lasts. With one object nothing happens. */
void          sc_pair_view_set_crossed (ScPairView *self,
                                        gboolean    is_crossed);
gboolean      sc_pair_view_get_crossed (ScPairView *self);

/* Divides @width, which the whole is about to have, between the fields' names and what is said of them. */
void          sc_pair_view_fit (ScPairView *self,
                                int         width);

/* Brings the selected row into sight, once it is laid out. */
void          sc_pair_view_scroll_to_selected (ScPairView *self);

/* Lets the keyboard act on the selected row, as soon as it is laid out. */
void          sc_pair_view_take_focus (ScPairView *self);

G_END_DECLS
