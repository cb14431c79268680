/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "app/field-cell.h"
#include "inside.h"

/*
 * The window in the language of tests/data/make-pseudo.py, in which every message stands in brackets: what has none was
 * never marked for translation, or is not in the template.
 */

/* What certificates say, ASN.1's own words, commands and the names of standards are the same in every language. */
static const char *const untranslated_classes[] = { "dump", "command", "citation" };

/* What the example holds, and what GTK says of itself. */
static const char *const names[] = { "bad.pem", "good.pem", "bad.pem ↔ good.pem", "(None)", "Clear entry", "Search…",
                                     "Show All", "PNG", "SVG", "PDF" };

static gboolean
is_exempt (GtkWidget *widget)
{
  /* It draws the names of keys. */
  if (GTK_IS_SHORTCUT_LABEL (widget))
    return TRUE;

  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    for (guint i = 0; i < G_N_ELEMENTS (untranslated_classes); i++)
      if (gtk_widget_has_css_class (widget, untranslated_classes[i]))
        return TRUE;

  return FALSE;
}

static gboolean
is_name (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (text, names[i]))
      return TRUE;

  return FALSE;
}

static void
check_text (GtkWidget  *widget,
            const char *text)
{
  /* Signs, numbers and octets are no words, and keys are called by GTK. */
  if (text == NULL || is_name (text) || !g_regex_match_simple ("[A-Za-z]{2}", text, 0, 0) ||
      g_regex_match_simple ("^([0-9A-F]{2} ?)+$", text, 0, 0) ||
      g_regex_match_simple ("^((Ctrl|Alt|Shift)\\+)*(.|F[0-9])$", text, 0, 0) || strchr (text, '[') != NULL)
    return;

  g_test_message ("%s shows “%s”", G_OBJECT_TYPE_NAME (widget), text);
  g_test_fail ();
}

static void
check_widget (GtkWidget *widget)
{
  if (is_exempt (widget))
    return;

  if (GTK_IS_LABEL (widget))
    check_text (widget, gtk_label_get_text (GTK_LABEL (widget)));
  else if (SC_IS_FIELD_CELL (widget))
    check_text (widget, sc_cell_get_text (SC_CELL (widget), 0)->text);
  check_text (widget, gtk_widget_get_tooltip_text (widget));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_widget (child);
}

static gboolean
is_laid_out (gpointer user_data)
{
  return gtk_widget_get_height (user_data) > 0;
}

static void
test_empty (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  inside_rest ();
  check_widget (GTK_WIDGET (window));

  inside_close_window (window);
}

static void
test_example (gconstpointer data)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.example", NULL);
  inside_wait (window);
  inside_wait_until (is_laid_out, inside_find (GTK_WIDGET (window), GTK_TYPE_PANED, 0));
  inside_rest ();
  check_widget (GTK_WIDGET (window));

  inside_close_window (window);
}

/* @before: (nullable): what is to be done first */
static void
check_dialog (gconstpointer  data,
              const char    *before,
              const char    *action)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) data));
  GListModel *windows = gtk_window_get_toplevels ();
  gboolean found = FALSE;

  if (before != NULL)
    gtk_widget_activate_action (GTK_WIDGET (window), before, NULL);
  inside_wait (window);
  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  inside_rest ();
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) other = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (GTK_WINDOW (other)) != GTK_WINDOW (window))
        continue;

      /* Around our keys stands GTK's own search. */
      if (GTK_IS_SHORTCUTS_WINDOW (other))
        {
          check_widget (inside_find (other, GTK_TYPE_SHORTCUTS_SECTION, 0));
          continue;
        }

      found = TRUE;
      check_widget (other);
      check_text (other, gtk_window_get_title (GTK_WINDOW (other)));
    }
  g_assert_true (found);

  inside_close_window (window);
}

static void
test_legend (gconstpointer data)
{
  check_dialog (data, NULL, "win.legend");
}

static void
test_help (gconstpointer data)
{
  check_dialog (data, NULL, "win.help");
}

static void
test_picture (gconstpointer data)
{
  check_dialog (data, "win.example", "win.save-picture");
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("SIDECERT_PSEUDO"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  g_test_init (&argc, &argv, NULL);

  /* Else all of it would be told of. */
  g_assert_cmpuint (*_("Sidecert"), ==, '[');

  application = inside_start ();

  g_test_add_data_func ("/pseudo/empty", application, test_empty);
  g_test_add_data_func ("/pseudo/example", application, test_example);
  g_test_add_data_func ("/pseudo/legend", application, test_legend);
  g_test_add_data_func ("/pseudo/help", application, test_help);
  g_test_add_data_func ("/pseudo/picture", application, test_picture);

  return g_test_run ();
}
