/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/opinion-list.h"
#include "app/pair-row.h"
#include "app/pair-view-private.h"
#include "der/oid.h"
#include "report/isolate.h"
#include "report/octet-text.h"
#include "report/text-report.h"

static const ScField *
get_field (ScPairRow *row,
           ScSide     side)
{
  return sc_pair_row_get_pair (row)->fields[side];
}

static ScSlice
get_octets (ScPairRow *row,
            ScSide     side)
{
  const ScField *field = get_field (row, side);

  if (field == NULL)
    return (ScSlice) { 0 };

  return field->presence == SC_PRESENCE_COMPUTED ? field->contents : field->slice;
}

/* (nullable): all of it, however much is shown */
static char *
dup_meaning (ScPairRow *row,
             ScSide     side)
{
  const ScField *field = get_field (row, side);
  g_autofree char *meaning = field != NULL ? sc_words_meaning (sc_words_local (), field, 0) : NULL;

  return meaning != NULL && *meaning != '\0' ? sc_isolate_strip (g_steal_pointer (&meaning)) : NULL;
}

static char *
dup_left_meaning (ScPairRow *row)
{
  return dup_meaning (row, SC_LEFT);
}

static char *
dup_right_meaning (ScPairRow *row)
{
  return dup_meaning (row, SC_RIGHT);
}

/* What both say is copied once. */
static char *
dup_meanings (ScPairRow *row)
{
  g_autofree char *left = dup_meaning (row, SC_LEFT);
  g_autofree char *right = dup_meaning (row, SC_RIGHT);

  if (left == NULL || right == NULL || g_str_equal (left, right))
    return g_strdup (left != NULL ? left : right);

  return g_strconcat (left, "\n", right, NULL);
}

static char *
dup_left_hex (ScPairRow *row)
{
  return sc_octet_text_hex (get_octets (row, SC_LEFT));
}

static char *
dup_right_hex (ScPairRow *row)
{
  return sc_octet_text_hex (get_octets (row, SC_RIGHT));
}

/* Of the only object there is. */
static char *
dup_hex (ScPairRow *row)
{
  return get_field (row, SC_LEFT) != NULL ? dup_left_hex (row) : dup_right_hex (row);
}

static void
append_side (GString   *string,
             ScPairRow *row,
             ScSide     side)
{
  const ScField *field = get_field (row, side);
  g_autofree char *meaning = dup_meaning (row, side);
  g_autofree char *encoding = field != NULL ? sc_words_encoding (sc_words_local (), field) : NULL;

  if (meaning != NULL)
    g_string_append (string, meaning);
  if (encoding != NULL && *encoding != '\0')
    g_string_append_printf (string, "%s%s", meaning != NULL ? "  " : "", sc_isolate_strip (encoding));
}

/* With tabs between the columns, as tables take it. */
static char *
dup_row (ScPairRow *row)
{
  ScComparison *comparison = sc_pair_row_get_comparison (row);
  const ScPair *pair = sc_pair_row_get_pair (row);
  gboolean has_left = sc_comparison_get_object (comparison, SC_LEFT) != NULL;
  gboolean has_right = sc_comparison_get_object (comparison, SC_RIGHT) != NULL;
  g_autofree char *label = sc_words_dup_label (sc_words_local (), sc_pair_get_field (pair));
  GString *string = g_string_new (label);

  if (has_left)
    {
      g_string_append_c (string, '\t');
      append_side (string, row, SC_LEFT);
    }
  if (has_left && has_right)
    g_string_append_printf (string, "\t%s", sc_words_relation_sign (pair->relation));
  if (has_right)
    {
      g_string_append_c (string, '\t');
      append_side (string, row, SC_RIGHT);
    }

  return g_string_free (string, FALSE);
}

static char *
dup_path (ScPairRow *row)
{
  return sc_pair_dup_path (sc_pair_row_get_pair (row));
}

static ScSlice
get_oid (ScPairRow *row)
{
  const ScField *field = sc_pair_get_field (sc_pair_row_get_pair (row));

  return field->meaning.kind == SC_MEANING_OID ? field->contents : sc_field_get_oid (field);
}

static char *
dup_oid (ScPairRow *row)
{
  GString *dotted = g_string_new (NULL);

  sc_oid_append_dotted (get_oid (row), dotted);

  return g_string_free (dotted, FALSE);
}

static char *
dup_branch (ScPairRow *row)
{
  ScReportOptions options = { .words = sc_words_local () };
  GString *text = g_string_new (NULL);

  sc_text_report_branch (text, sc_pair_row_get_comparison (row), sc_pair_row_get_pair (row), &options);

  return g_string_free (text, FALSE);
}

static gboolean
has_two_objects (ScPairRow *row)
{
  ScComparison *comparison = sc_pair_row_get_comparison (row);

  return sc_comparison_get_object (comparison, SC_LEFT) != NULL &&
         sc_comparison_get_object (comparison, SC_RIGHT) != NULL;
}

static gboolean
has_left (ScPairRow *row)
{
  return get_field (row, SC_LEFT) != NULL && has_two_objects (row);
}

static gboolean
has_right (ScPairRow *row)
{
  return get_field (row, SC_RIGHT) != NULL && has_two_objects (row);
}

static gboolean
has_octets (ScPairRow *row)
{
  return !has_two_objects (row) && (get_octets (row, SC_LEFT).length > 0 || get_octets (row, SC_RIGHT).length > 0);
}

static gboolean
has_left_octets (ScPairRow *row)
{
  return has_two_objects (row) && get_octets (row, SC_LEFT).length > 0;
}

static gboolean
has_right_octets (ScPairRow *row)
{
  return has_two_objects (row) && get_octets (row, SC_RIGHT).length > 0;
}

static gboolean
has_oid (ScPairRow *row)
{
  return get_oid (row).length > 0;
}

static gboolean
is_branch (ScPairRow *row)
{
  return sc_pair_row_get_pair (row)->n_children > 0;
}

/* What can be copied of a row. @is_there: (nullable): whether there is such a thing; quick, as it is asked of every row
 * that is selected */
static const struct
{
  const char *action_name;
  char     *(*dup)      (ScPairRow *row);
  gboolean  (*is_there) (ScPairRow *row);
} copies[] = {
  { "row.copy", dup_meanings, NULL },
  { "row.copy-left", dup_left_meaning, has_left },
  { "row.copy-right", dup_right_meaning, has_right },
  { "row.copy-hex", dup_hex, has_octets },
  { "row.copy-left-hex", dup_left_hex, has_left_octets },
  { "row.copy-right-hex", dup_right_hex, has_right_octets },
  { "row.copy-row", dup_row, NULL },
  { "row.copy-path", dup_path, NULL },
  { "row.copy-oid", dup_oid, has_oid },
  { "row.copy-branch", dup_branch, is_branch },
};

/* (nullable) */
static char *
dup_copy (ScPairRow  *row,
          const char *action_name)
{
  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    if (g_str_equal (copies[i].action_name, action_name))
      return copies[i].dup (row);

  return NULL;
}

static void
copy_in_thread (GTask        *task,
                gpointer      source_object,
                gpointer      task_data,
                GCancellable *cancellable)
{
  g_task_return_pointer (task, dup_copy (task_data, g_task_get_name (task)), g_free);
}

static void
copied_cb (GObject      *source_object,
           GAsyncResult *result,
           gpointer      user_data)
{
  ScPairView *self = SC_PAIR_VIEW (source_object);
  g_autofree char *text = g_task_propagate_pointer (G_TASK (result), NULL);

  if (text == NULL)
    return;

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  sc_pair_view_tell (self, _("Copied"));
}

/* A branch of a hundred thousand rows takes its time. What is copied next takes its place. */
static void
copy_action (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  ScPairView *self = SC_PAIR_VIEW (widget);
  g_autoptr (GTask) task = NULL;

  sc_pair_view_stop_copying (self);
  self->copying = g_cancellable_new ();
  task = g_task_new (self, self->copying, copied_cb, NULL);
  g_task_set_name (task, action_name);
  g_task_set_task_data (task, sc_pair_view_dup_selected_row (self), g_object_unref);
  g_task_run_in_thread (task, copy_in_thread);
}

static void
search_action (GtkWidget  *widget,
               const char *action_name,
               GVariant   *parameter)
{
  g_autoptr (ScPairRow) row = sc_pair_view_dup_selected_row (SC_PAIR_VIEW (widget));
  const ScField *field = sc_pair_get_field (sc_pair_row_get_pair (row));

  gtk_widget_activate_action (widget, "win.search-for", "s", sc_words_label (sc_words_local (), field));
}

void
sc_pair_view_stop_copying (ScPairView *self)
{
  g_cancellable_cancel (self->copying);
  g_clear_object (&self->copying);
}

void
sc_pair_view_class_install_copying (ScPairViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    gtk_widget_class_install_action (widget_class, copies[i].action_name, NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "row.search", NULL, search_action);
}

void
sc_pair_view_update_copying (ScPairView *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (ScPairRow) row = sc_pair_view_dup_selected_row (self);

  for (guint i = 0; i < G_N_ELEMENTS (copies); i++)
    {
      gboolean is_there = row != NULL && (copies[i].is_there == NULL || copies[i].is_there (row));

      gtk_widget_action_set_enabled (widget, copies[i].action_name, is_there);
    }
  gtk_widget_action_set_enabled (widget, "row.search", row != NULL);
}
