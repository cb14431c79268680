/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "report/picture/picture-private.h"

/* Enough digits for any scale that a picture is looked at. */
#define NUMBER_SIZE 32

static void
append_number (GString *out,
               double   number)
{
  char digits[NUMBER_SIZE];

  /* Whatever the locale, SVG has a point. */
  g_ascii_formatd (digits, sizeof digits, "%.2f", number);
  g_string_append (out, digits);
}

static void
append_attribute (GString    *out,
                  const char *name,
                  double      number)
{
  g_string_append_printf (out, " %s=\"", name);
  append_number (out, number);
  g_string_append_c (out, '"');
}

static void
append_escaped (GString    *out,
                const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  g_string_append (out, escaped);
}

static void
append_ink (GString    *out,
            const char *name,
            ScInk       ink,
            gboolean    is_dark)
{
  if (ink == SC_INK_NONE)
    g_string_append_printf (out, " %s=\"none\"", name);
  else
    g_string_append_printf (out, " %s=\"#%06X\"", name, sc_ink_get_rgb (ink, is_dark));
}

static void
append_box (GString      *out,
            const ScItem *item,
            gboolean      is_dark)
{
  double inset = item->edge != SC_INK_NONE ? .5 : 0;

  g_string_append (out, "<rect");
  append_attribute (out, "x", item->x + inset);
  append_attribute (out, "y", item->y + inset);
  append_attribute (out, "width", item->width - 2 * inset);
  append_attribute (out, "height", item->height - 2 * inset);
  if (item->radius > 0)
    append_attribute (out, "rx", item->radius - inset);
  append_ink (out, "fill", item->ink, is_dark);
  if (item->edge != SC_INK_NONE)
    append_ink (out, "stroke", item->edge, is_dark);
  g_string_append (out, "/>\n");
}

static void
append_sign (GString      *out,
             const ScItem *item,
             gboolean      is_dark)
{
  g_string_append (out, "<path");
  append_ink (out, "fill", item->ink, is_dark);
  g_string_append (out, " fill-rule=\"evenodd\" transform=\"translate(");
  append_number (out, item->x);
  g_string_append_c (out, ' ');
  append_number (out, item->y);
  g_string_append (out, ") scale(");
  append_number (out, item->width / SC_SIGN_SIZE);
  g_string_append (out, ")\" d=\"");

  for (const ScSignStep *step = sc_sign_get_outline (item->sign); step->op != 0; step++)
    {
      g_string_append_c (out, step->op);
      for (guint i = 0; i < sc_sign_count_numbers (step->op); i++)
        {
          if (i > 0)
            g_string_append_c (out, ' ');
          append_number (out, step->points[i]);
        }
    }

  g_string_append (out, "\">");
  if (item->text != NULL && *item->text != '\0')
    {
      g_string_append (out, "<title>");
      append_escaped (out, item->text);
      g_string_append (out, "</title>");
    }
  g_string_append (out, "</path>\n");
}

/* Its length is said, so that it fits where the reader has other fonts. */
static void
append_text (GString      *out,
             const ScItem *item,
             gboolean      is_dark)
{
  g_string_append_printf (out, "<text class=\"f%u\"", item->face);
  append_attribute (out, "x", item->x);
  append_attribute (out, "y", item->baseline);
  append_attribute (out, "textLength", item->width);
  g_string_append (out, " lengthAdjust=\"spacingAndGlyphs\"");
  append_ink (out, "fill", item->ink, is_dark);
  g_string_append (out, ">");
  append_escaped (out, item->text);
  g_string_append (out, "</text>\n");
}

static void
append_faces (GString *out)
{
  g_string_append (out, "<style>\ntext { white-space: pre }\n");
  for (guint face = 0; face < SC_N_FACES; face++)
    {
      const ScFaceInfo *info = sc_face_get_info (face);

      g_string_append_printf (out, ".f%u { font: %s %dpx %s }\n", face, info->is_bold ? "bold" : "normal", info->size,
                              info->svg_family);
    }
  g_string_append (out, "</style>\n");
}

static void
append_head (GString         *out,
             const ScPicture *self)
{
  double height = ceil (self->height);

  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
  append_attribute (out, "width", self->width);
  append_attribute (out, "height", height);
  g_string_append (out, " viewBox=\"0 0 ");
  append_number (out, self->width);
  g_string_append_c (out, ' ');
  append_number (out, height);
  g_string_append (out, "\" role=\"img\" aria-labelledby=\"title description\">\n<title id=\"title\">");
  append_escaped (out, self->shown_title);
  g_string_append (out, "</title>\n<desc id=\"description\">");
  append_escaped (out, self->description);
  g_string_append (out, "</desc>\n");
  append_faces (out);
  g_string_append (out, "<rect width=\"100%\" height=\"100%\"");
  append_ink (out, "fill", SC_INK_PAGE, self->is_dark);
  g_string_append (out, "/>\n");
}

GBytes *
sc_picture_write_svg (const ScPicture *self)
{
  GString *out = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new (NULL);
  append_head (out, self);

  for (guint i = 0; i < self->items->len; i++)
    {
      const ScItem *item = &g_array_index (self->items, ScItem, i);

      if (item->kind == SC_ITEM_BOX)
        append_box (out, item, self->is_dark);
      else if (item->kind == SC_ITEM_SIGN)
        append_sign (out, item, self->is_dark);
      else
        append_text (out, item, self->is_dark);
    }

  g_string_append (out, "</svg>\n");
  return g_string_free_to_bytes (out);
}
