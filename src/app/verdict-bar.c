/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/accessible.h"
#include "app/line-layout.h"
#include "app/sign-paintable.h"
#include "app/verdict-bar.h"
#include "report/words.h"

struct _ScVerdictBar
{
  GtkBox    parent_instance;

  GtkImage *icon;
  GtkLabel *text;
};

G_DEFINE_FINAL_TYPE (ScVerdictBar, sc_verdict_bar, GTK_TYPE_BOX)

static const struct
{
  const char *css_class;
  ScSign      sign;
} tones[] = {
  [SC_TONE_WARNING] = { "warning", SC_SIGN_WARNING },
  [SC_TONE_NEUTRAL] = { "neutral", SC_SIGN_NOTE },
  [SC_TONE_GOOD] = { "success", SC_SIGN_CHECK },
};

static char *
make_markup (ScComparison *comparison)
{
  g_autoptr (GArray) sentences = sc_words_verdict (sc_words_local (), comparison);
  g_autoptr (GString) markup = g_string_new (NULL);

  for (guint i = 0; i < sentences->len; i++)
    {
      const ScSentence *sentence = &g_array_index (sentences, ScSentence, i);
      g_autofree char *lead = g_markup_escape_text (sentence->lead != NULL ? sentence->lead : "", -1);
      g_autofree char *text = g_markup_escape_text (sentence->text != NULL ? sentence->text : "", -1);

      g_string_append_printf (markup, "%s<b>%s</b> %s", i > 0 ? "\n" : "", lead, text);
    }

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

static void
sc_verdict_bar_class_init (ScVerdictBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_css_name (widget_class, "verdict");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/sidecert/Sidecert/ui/verdict-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, ScVerdictBar, icon);
  gtk_widget_class_bind_template_child (widget_class, ScVerdictBar, text);
}

static void
sc_verdict_bar_init (ScVerdictBar *self)
{
  g_type_ensure (SC_TYPE_LINE_LAYOUT);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
sc_verdict_bar_set_comparison (ScVerdictBar *self,
                               ScComparison *comparison)
{
  g_autofree char *markup = NULL;
  ScTone tone = SC_TONE_NEUTRAL;

  g_return_if_fail (SC_IS_VERDICT_BAR (self));
  g_return_if_fail (comparison != NULL);

  markup = make_markup (comparison);
  tone = sc_words_tone (comparison);
  for (guint i = 0; i < G_N_ELEMENTS (tones); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self), tones[i].css_class);
  gtk_widget_add_css_class (GTK_WIDGET (self), tones[tone].css_class);
  sc_sign_paintable_show (tones[tone].sign, self->icon);
  gtk_label_set_markup (self->text, markup);
  sc_accessible_set_label (GTK_WIDGET (self), gtk_label_get_text (self->text));
}
