/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/explanation.h"
#include "report/words.h"

struct _ScExplanation
{
  GtkBox    parent_instance;

  GtkLabel *title;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (ScExplanation, sc_explanation, GTK_TYPE_BOX)

/* A low blank line. */
#define PARAGRAPH_BREAK "\n<span size=\"4pt\"> \n</span>"

static const struct
{
  const char *open;
  const char *close;
} paragraph_tags[] = {
  [SC_PARAGRAPH_PURPOSE] = { "", "" },
  [SC_PARAGRAPH_SAYS] = { "", "" },
  [SC_PARAGRAPH_TITLE] = { "<b>", "</b>" },
  [SC_PARAGRAPH_BODY] = { "", "" },
  [SC_PARAGRAPH_VICTIM] = { "", "" },
  [SC_PARAGRAPH_MENDING] = { "", "" },
  [SC_PARAGRAPH_CITATION] = { "", "" },
};

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

static void
append_paragraph (GString           *markup,
                  const ScParagraph *paragraph)
{
  g_autofree char *text = g_markup_escape_text (paragraph->text, -1);
  g_autofree char *url = NULL;

  if (markup->len > 0)
    g_string_append (markup, paragraph->kind == SC_PARAGRAPH_BODY ? "\n" : PARAGRAPH_BREAK);

  g_string_append (markup, paragraph_tags[paragraph->kind].open);
  if (paragraph->url != NULL)
    {
      url = g_markup_escape_text (paragraph->url, -1);
      g_string_append_printf (markup, "<a href=\"%s\">%s</a>", url, text);
    }
  else
    {
      g_string_append (markup, text);
    }
  g_string_append (markup, paragraph_tags[paragraph->kind].close);
}

static char *
make_text (const ScPair *pair)
{
  g_autoptr (GArray) paragraphs = sc_words_explain_pair (sc_words_local (), pair);
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < paragraphs->len; i++)
    append_paragraph (markup, &g_array_index (paragraphs, ScParagraph, i));

  return g_string_free (g_steal_pointer (&markup), FALSE);
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
}

static void
sc_explanation_init (ScExplanation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_explanation_set_pair (ScExplanation *self,
                         const ScPair  *pair)
{
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (SC_IS_EXPLANATION (self));

  if (pair != NULL)
    {
      title = make_title (pair);
      text = make_text (pair);
    }

  gtk_label_set_markup (self->title, title != NULL ? title : "");
  gtk_label_set_markup (self->text, text != NULL ? text : "");
}
