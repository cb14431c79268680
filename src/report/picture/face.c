/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/picture/face.h"

#include <pango/pangocairo.h>

#define SANS "Sans", "'Noto Sans', 'DejaVu Sans', sans-serif"
#define MONO "Monospace", "'Noto Sans Mono', 'DejaVu Sans Mono', monospace"

/* A browser puts "≠" together from "=" and a stroke if a font has these two and not that one, as Noto Sans does; that for
 * octets has it, but its "▸" is no larger than a dot. */
#define SIGNS "Sans", "'Noto Sans Math', 'DejaVu Sans', 'Segoe UI', 'Arial', sans-serif"

static const ScFaceInfo faces[SC_N_FACES] = {
  [SC_FACE_TITLE] = { SANS, 21, TRUE },
  [SC_FACE_STRONG] = { SANS, 14, TRUE },
  [SC_FACE_BODY] = { SANS, 14, FALSE },
  [SC_FACE_SMALL] = { SANS, 12, FALSE },
  [SC_FACE_SMALL_STRONG] = { SANS, 12, TRUE },
  [SC_FACE_MONO] = { MONO, 13, FALSE },
  [SC_FACE_SMALL_MONO] = { MONO, 12, FALSE },
  [SC_FACE_SMALL_MONO_STRONG] = { MONO, 12, TRUE },
  [SC_FACE_RELATION] = { SIGNS, 14, FALSE },
  [SC_FACE_RELATION_STRONG] = { SIGNS, 14, TRUE },
};

const ScFaceInfo *
sc_face_get_info (ScFace face)
{
  g_return_val_if_fail (face < SC_N_FACES, NULL);

  return &faces[face];
}

PangoFontDescription *
sc_face_describe (ScFace face)
{
  const ScFaceInfo *info = sc_face_get_info (face);
  PangoFontDescription *description = pango_font_description_new ();

  pango_font_description_set_family_static (description, info->family);
  pango_font_description_set_weight (description, info->is_bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_font_description_set_absolute_size (description, info->size * PANGO_SCALE);

  return description;
}

PangoContext *
sc_face_new_context (void)
{
  /* Each thread has its own, which keeps the fonts that were loaded. */
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);

  return context;
}

PangoLayout *
sc_face_new_layout (PangoContext *context,
                    ScFace        face,
                    const char   *text)
{
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *description = sc_face_describe (face);

  pango_layout_set_font_description (layout, description);
  pango_layout_set_text (layout, text, -1);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_font_description_free (description);

  return layout;
}
