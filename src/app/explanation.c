/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/explanation.h"
#include "app/finding-box.h"
#include "app/page-layout.h"
#include "app/paragraph.h"

struct _ScExplanation
{
  GtkBox    parent_instance;

  GtkLabel *title;
  GtkLabel *text;
  GtkBox   *findings;
};

G_DEFINE_FINAL_TYPE (ScExplanation, sc_explanation, GTK_TYPE_BOX)

static char *
make_title (const ScPair *pair)
{
  const ScWords *words = sc_words_local ();
  g_autofree char *label = sc_words_dup_label (words, sc_pair_get_field (pair));
  g_autofree char *path = NULL;

  if (pair->parent == NULL || pair->parent->parent == NULL)
    return g_markup_printf_escaped ("<b>%s</b>", label);

  path = sc_words_pair_path (words, pair->parent);

  return g_markup_printf_escaped ("<b>%s</b>  ·  %s", label, path);
}

/* (transfer full): what is said of the field itself, before any finding */
static char *
make_text (const GArray *paragraphs)
{
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    {
      const ScParagraph *paragraph = &g_array_index (paragraphs, ScParagraph, i);

      if (paragraph->finding == NULL)
        sc_paragraph_append (markup, paragraph);
    }

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

static void
show_findings (ScExplanation *self,
               const GArray  *paragraphs)
{
  guint end = 0;

  for (guint i = 0; i < paragraphs->len; i = end)
    {
      const ScParagraph *first = &g_array_index (paragraphs, ScParagraph, i);

      end = i + 1;
      if (first->finding == NULL)
        continue;

      while (end < paragraphs->len && g_array_index (paragraphs, ScParagraph, end).finding == first->finding)
        end++;

      gtk_box_append (self->findings, sc_finding_box_new (first, end - i));
    }
}

static void
clear (ScExplanation *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->findings))) != NULL)
    gtk_box_remove (self->findings, child);

  gtk_label_set_text (self->title, "");
  gtk_label_set_text (self->text, "");
}

/* Another field is read from its beginning. */
static void
scroll_to_top (ScExplanation *self)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  if (scroller != NULL)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)), 0);
}

static void
sc_explanation_class_init (ScExplanationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "explanation");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/explanation.ui");
  gtk_widget_class_bind_template_child (widget_class, ScExplanation, title);
  gtk_widget_class_bind_template_child (widget_class, ScExplanation, text);
  gtk_widget_class_bind_template_child (widget_class, ScExplanation, findings);
}

static void
sc_explanation_init (ScExplanation *self)
{
  g_type_ensure (SC_TYPE_PAGE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_explanation_set_pair (ScExplanation *self,
                         const ScPair  *pair)
{
  g_autoptr (GArray) paragraphs = NULL;
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (SC_IS_EXPLANATION (self));

  clear (self);
  scroll_to_top (self);
  if (pair == NULL)
    return;

  paragraphs = sc_words_explain_pair (sc_words_local (), pair);
  title = make_title (pair);
  text = make_text (paragraphs);
  gtk_label_set_markup (self->title, title);
  gtk_label_set_markup (self->text, text);
  gtk_widget_set_visible (GTK_WIDGET (self->text), *text != '\0');
  show_findings (self, paragraphs);
}
