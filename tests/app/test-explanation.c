/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "inside.h"

#include "app/explanation.h"
#include "app/finding-box.h"
#include "pairs.h"

#define CRITICAL "tbsCertificate/extensions/subjectAltName/critical"
#define SERIAL "tbsCertificate/serialNumber"

typedef struct
{
  GtkWidget    *window;
  GtkWidget    *explanation;
  ScComparison *comparison;
} Fixture;

static void
show (Fixture    *self,
      const char *part,
      const char *left,
      const char *right,
      const char *path)
{
  self->comparison = compare_parts (part, left, right);
  self->explanation = g_object_new (SC_TYPE_EXPLANATION, NULL);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), self->explanation);
  gtk_window_present (GTK_WINDOW (self->window));
  sc_explanation_set_pair (SC_EXPLANATION (self->explanation), find_pair (self->comparison, path));
}

static void
clear (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  sc_comparison_unref (self->comparison);
}

/* Whether a label in @widget matches @pattern. */
static gboolean
says (GtkWidget  *widget,
      const char *pattern)
{
  GtkWidget *label = NULL;

  for (guint i = 0; (label = inside_find (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_pattern_match_simple (pattern, gtk_label_get_text (GTK_LABEL (label))))
      return TRUE;

  return FALSE;
}

static GtkWidget *
get_finding (Fixture *self,
             guint    nth)
{
  return inside_find (self->explanation, SC_TYPE_FINDING_BOX, nth);
}

static void
test_warning (void)
{
  Fixture fixture = { NULL };
  GtkWidget *finding = NULL;
  GtkWidget *link = NULL;

  show (&fixture, "subjectAltName.critical", "BOOLEAN TRUE", "", CRITICAL);
  finding = get_finding (&fixture, 0);

  g_assert_true (says (fixture.explanation, "Critical*Extensions › Subject Alternative Name"));
  g_assert_true (says (fixture.explanation, "Left: TRUE, 3 octets 01 01 FF.*"));
  g_assert_nonnull (finding);
  g_assert_null (get_finding (&fixture, 1));
  g_assert_true (says (finding, "Left: *"));
  g_assert_true (says (finding, "Warning"));
  g_assert_true (says (finding, "*How to mend it: *"));
  g_assert_true (says (finding, "sidecert-cli explain san-critical"));
  gtk_test_accessible_assert_role (finding, GTK_ACCESSIBLE_ROLE_GROUP);

  /* RFC 5280 §4.2.1.6, where the RFC Editor has it. */
  link = inside_find (finding, GTK_TYPE_LINK_BUTTON, 0);
  g_assert_true (gtk_widget_get_mapped (link));
  g_assert_true (says (link, "RFC 5280 §4.2.1.6"));
  g_assert_cmpstr (gtk_link_button_get_uri (GTK_LINK_BUTTON (link)), ==,
                   "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.6");

  clear (&fixture);
}

/* X.690 §8.3.2 and RFC 5280 §4.1.2.2: each finding has its own group. */
static void
test_several (void)
{
  Fixture fixture = { NULL };

  show (&fixture, "serialNumber", "INTEGER `00 00`", "INTEGER `05`", SERIAL);

  g_assert_nonnull (get_finding (&fixture, 0));
  g_assert_nonnull (get_finding (&fixture, 1));
  g_assert_true (says (get_finding (&fixture, 0), "Error"));
  g_assert_false (says (get_finding (&fixture, 0), "Warning"));

  clear (&fixture);
}

static void
test_without_findings (void)
{
  Fixture fixture = { NULL };

  show (&fixture, "serialNumber", "INTEGER `05`", "INTEGER `06`", SERIAL);
  g_assert_null (get_finding (&fixture, 0));
  g_assert_true (says (fixture.explanation, "*Left: *5*"));

  sc_explanation_set_pair (SC_EXPLANATION (fixture.explanation), NULL);
  g_assert_false (says (fixture.explanation, "?*"));

  clear (&fixture);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);

  application = inside_start ();
  g_test_add_func ("/explanation/warning", test_warning);
  g_test_add_func ("/explanation/several", test_several);
  g_test_add_func ("/explanation/without-findings", test_without_findings);

  return g_test_run ();
}
