/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/cell.h"
#include "app/pair-view.h"
#include "inside.h"

/* A window with nothing in it but a list of pairs, of a comparison that is made for the purpose. */

G_BEGIN_DECLS

typedef struct
{
  ScComparison *comparison;
  GtkWidget    *window;
  ScPairView   *view;
} View;

/* Shows it and waits until it is laid out. @comparison: (transfer full) */
void          view_open (View         *self,
                         ScComparison *comparison);
void          view_close (View *self);

/* (nullable): that column's cell in the row of @pair */
ScCell       *view_find_cell (View         *self,
                              ScSide        column,
                              const ScPair *pair);
/* (nullable): the cell that names the field, in the same */
ScCell       *view_find_field_cell (View         *self,
                                    const ScPair *pair);

/* Whether the selected row is in sight as a whole; @user_data is a #View. */
gboolean      view_has_in_sight (gpointer user_data);

/* (transfer full): a Subject Alternative Name of "host-0.example.com", "host-1.example.com", …, in all @n_names, but of
 * @odd in that place */
char         *view_make_names (guint       n_names,
                               guint       place,
                               const char *odd);
/* (transfer full): of certificates of so many names that differ in the one at @place, "left.example.com" and
 * "right.example.com" */
ScComparison *view_compare_names (guint n_names,
                                  guint place);

G_END_DECLS
