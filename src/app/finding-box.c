/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/accessible.h"
#include "app/finding-box.h"
#include "app/line-layout.h"
#include "app/paragraph.h"
#include "app/sign-paintable.h"
#include "x509/catalogue.h"

struct _ScFindingBox
{
  GtkBox         parent_instance;

  GtkImage      *icon;
  GtkLabel      *title;
  GtkLabel      *severity;
  GtkLinkButton *link;
  GtkLabel      *link_text;
  GtkLabel      *text;
  GtkLabel      *command;
};

G_DEFINE_FINAL_TYPE (ScFindingBox, sc_finding_box, GTK_TYPE_BOX)

static const struct
{
  const char *name;
  ScSign      sign;
  const char *css_class;
} severities[] = {
  /* Translators: how bad a finding is. Errors and warnings have a triangle, notes have none. */
  [SC_SEVERITY_NOTE] = { N_("Note"), SC_SIGN_NOTE, "note" },
  [SC_SEVERITY_WARNING] = { N_("Warning"), SC_SIGN_WARNING, "warning" },
  [SC_SEVERITY_ERROR] = { N_("Error"), SC_SIGN_ERROR, "error" },
};

static void
show_title (ScFindingBox      *self,
            const ScParagraph *paragraph)
{
  const ScFinding *finding = paragraph->finding;
  const char *severity = _(severities[finding->severity].name);
  g_autofree char *name = g_strdup_printf ("%s: %s", severity, paragraph->text);
  g_autofree char *command = g_strdup_printf ("sidecert-cli explain %s", finding->entry->code);

  gtk_label_set_text (self->title, paragraph->text);
  gtk_label_set_text (self->severity, severity);
  gtk_label_set_text (self->command, command);
  sc_sign_paintable_show (severities[finding->severity].sign, self->icon);
  gtk_widget_add_css_class (GTK_WIDGET (self), severities[finding->severity].css_class);
  sc_accessible_set_label (GTK_WIDGET (self), name);
}

static void
show_link (ScFindingBox      *self,
           const ScParagraph *paragraph)
{
  gtk_label_set_text (self->link_text, paragraph->text);
  gtk_link_button_set_uri (self->link, paragraph->url);
  gtk_widget_set_visible (GTK_WIDGET (self->link), TRUE);
  sc_accessible_set_label (GTK_WIDGET (self->link), paragraph->text);
}

static void
sc_finding_box_class_init (ScFindingBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "finding");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/finding-box.ui");
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, icon);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, title);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, severity);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, link);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, link_text);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, text);
  gtk_widget_class_bind_template_child (widget_class, ScFindingBox, command);
}

static void
sc_finding_box_init (ScFindingBox *self)
{
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
sc_finding_box_new (const ScParagraph *paragraphs,
                    guint              n_paragraphs)
{
  ScFindingBox *self = NULL;
  g_autoptr (GString) markup = g_string_new (NULL);

  g_return_val_if_fail (n_paragraphs > 0 && paragraphs[0].finding != NULL, NULL);

  self = g_object_new (SC_TYPE_FINDING_BOX, NULL);

  for (guint i = 0; i < n_paragraphs; i++)
    if (paragraphs[i].kind == SC_PARAGRAPH_TITLE)
      show_title (self, &paragraphs[i]);
    else if (paragraphs[i].url != NULL)
      show_link (self, &paragraphs[i]);
    else
      sc_paragraph_append (markup, &paragraphs[i]);

  gtk_label_set_markup (self->text, markup->str);

  return GTK_WIDGET (self);
}
