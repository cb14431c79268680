/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-choice.h"

#include <gtk/gtk.h>

#include "app/settings.h"

static const char *const suffixes[SC_N_PICTURE_FORMATS] = {
  [SC_PICTURE_PNG] = ".png",
  [SC_PICTURE_SVG] = ".svg",
  [SC_PICTURE_PDF] = ".pdf",
};

/* GTK's names of what a PDF can be printed on (PWG 5101.1). */
static const char *const papers[SC_N_PAPERS] = {
  [SC_PAPER_A4] = GTK_PAPER_NAME_A4,
  [SC_PAPER_LETTER] = GTK_PAPER_NAME_LETTER,
};

/* What most people around here print on. */
static ScPaper
get_usual_paper (void)
{
  return g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER) ? SC_PAPER_LETTER : SC_PAPER_A4;
}

void
sc_picture_choice_recall (ScPictureChoice *self)
{
  GSettings *settings = sc_settings_get ();
  g_autofree char *paper = NULL;

  *self = (ScPictureChoice) {
    .format = SC_PICTURE_PNG,
    .rows = SC_PICTURE_ROWS_DIFFERENCES,
    .width = SC_PICTURE_WIDTH,
    .scale = SC_PICTURE_MAX_SCALE,
    .paper = get_usual_paper (),
  };

  if (settings == NULL)
    return;

  self->format = (ScPictureFormat) g_settings_get_enum (settings, "picture-format");
  self->rows = (ScPictureRows) g_settings_get_enum (settings, "picture-rows");
  self->hides_expected = g_settings_get_boolean (settings, "picture-hide-expected");
  self->hides_names = g_settings_get_boolean (settings, "picture-hide-names");
  self->is_dark = g_settings_get_boolean (settings, "picture-dark");
  self->width = g_settings_get_uint (settings, "picture-width");
  self->scale = g_settings_get_uint (settings, "picture-scale");

  paper = g_settings_get_string (settings, "picture-paper");
  for (guint i = 0; i < SC_N_PAPERS; i++)
    if (g_str_equal (paper, papers[i]))
      self->paper = (ScPaper) i;
}

void
sc_picture_choice_remember (const ScPictureChoice *self)
{
  GSettings *settings = sc_settings_get ();

  if (settings == NULL)
    return;

  g_settings_set_enum (settings, "picture-format", (int) self->format);
  if (self->rows != SC_PICTURE_ROWS_SELECTION)
    g_settings_set_enum (settings, "picture-rows", (int) self->rows);
  g_settings_set_boolean (settings, "picture-hide-expected", self->hides_expected);
  g_settings_set_boolean (settings, "picture-hide-names", self->hides_names);
  g_settings_set_boolean (settings, "picture-dark", self->is_dark);
  g_settings_set_uint (settings, "picture-width", self->width);
  g_settings_set_uint (settings, "picture-scale", self->scale);
  g_settings_set_string (settings, "picture-paper", papers[self->paper]);
}

gboolean
sc_picture_choice_is_same_layout (const ScPictureChoice *self,
                                  const ScPictureChoice *other)
{
  return self->rows == other->rows && self->hides_expected == other->hides_expected &&
         self->hides_names == other->hides_names && self->is_dark == other->is_dark && self->width == other->width;
}

const char *
sc_picture_format_get_suffix (ScPictureFormat format)
{
  g_return_val_if_fail (format < SC_N_PICTURE_FORMATS, NULL);

  return suffixes[format];
}

ScPictureFormat
sc_picture_format_find (const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (guint i = 0; i < SC_N_PICTURE_FORMATS; i++)
    if (g_str_has_suffix (lower, suffixes[i]))
      return (ScPictureFormat) i;

  return SC_N_PICTURE_FORMATS;
}
