/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/cairo-painter.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <pango/pangocairo.h>

#include "report/picture/layout.h"
#include "report/picture/picture-private.h"
#include "report/picture/sign-cairo.h"
#include "report/words-private.h"

/* Around a page, in points: what all printers can do. The picture has its own margin, too. */
#define PAGE_MARGIN 28

/* Between the header, or the page's number, and what they frame. */
#define FRAME 15

/* Paper that leaves less, or none at all, is overprinted. */
#define MIN_SCALE .05
#define MIN_ROOM 60

static void
set_ink (cairo_t *cr,
         ScInk    ink,
         gboolean is_dark)
{
  guint32 rgb = sc_ink_get_rgb (ink, is_dark);

  cairo_set_source_rgb (cr, (rgb >> 16 & 0xFF) / 255., (rgb >> 8 & 0xFF) / 255., (rgb & 0xFF) / 255.);
}

static void
trace_box (cairo_t *cr,
           double   x,
           double   y,
           double   width,
           double   height,
           double   radius)
{
  if (radius <= 0)
    {
      cairo_rectangle (cr, x, y, width, height);
      return;
    }

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
paint_box (const ScItem *item,
           cairo_t      *cr,
           gboolean      is_dark)
{
  if (item->ink != SC_INK_NONE)
    {
      set_ink (cr, item->ink, is_dark);
      trace_box (cr, item->x, item->y, item->width, item->height, item->radius);
      cairo_fill (cr);
    }

  if (item->edge != SC_INK_NONE)
    {
      set_ink (cr, item->edge, is_dark);
      trace_box (cr, item->x + .5, item->y + .5, item->width - 1, item->height - 1, MAX (item->radius - .5, 0));
      cairo_set_line_width (cr, 1);
      cairo_stroke (cr);
    }
}

static void
paint_sign (const ScItem *item,
            cairo_t      *cr,
            gboolean      is_dark)
{
  cairo_save (cr);
  cairo_translate (cr, item->x, item->y);
  cairo_scale (cr, item->width / SC_SIGN_SIZE, item->height / SC_SIGN_SIZE);
  set_ink (cr, item->ink, is_dark);
  sc_sign_fill (item->sign, cr);
  cairo_restore (cr);
}

static void
paint_text (const ScItem *item,
            cairo_t      *cr,
            PangoContext *context,
            gboolean      is_dark)
{
  g_autoptr (PangoLayout) layout = sc_face_new_layout (context, item->face, item->text);

  set_ink (cr, item->ink, is_dark);
  cairo_move_to (cr, item->x, item->baseline);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (layout, 0));
}

static void
paint_item (const ScItem *item,
            cairo_t      *cr,
            PangoContext *context,
            gboolean      is_dark)
{
  switch (item->kind)
    {
    case SC_ITEM_BOX:
      paint_box (item, cr, is_dark);
      break;
    case SC_ITEM_SIGN:
      paint_sign (item, cr, is_dark);
      break;
    case SC_ITEM_TEXT:
    default:
      paint_text (item, cr, context, is_dark);
    }
}

static void
paint_items (const ScPicture *self,
             cairo_t         *cr,
             double           top,
             double           bottom)
{
  PangoContext *context = sc_face_new_context ();

  cairo_save (cr);
  cairo_translate (cr, 0, -top);
  cairo_rectangle (cr, 0, top, self->width, bottom - top);
  cairo_clip (cr);

  for (guint i = 0; i < self->items->len; i++)
    {
      const ScItem *item = &g_array_index (self->items, ScItem, i);

      if (item->y < bottom && item->y + item->height > top)
        paint_item (item, cr, context, self->is_dark);
    }

  cairo_restore (cr);
  g_object_unref (context);
}

void
sc_picture_paint (const ScPicture *self,
                  cairo_t         *cr,
                  double           top,
                  double           bottom)
{
  g_return_if_fail (self != NULL && cr != NULL && top <= bottom);

  set_ink (cr, SC_INK_PAGE, self->is_dark);
  cairo_rectangle (cr, 0, 0, self->width, bottom - top);
  cairo_fill (cr);
  paint_items (self, cr, top, bottom);
}

/* How many points a pixel takes on paper, and how many pixels high a page's part of the picture is. */
static double
get_page_scale (const ScPicture *self,
                double           width)
{
  return CLAMP ((width - 2 * PAGE_MARGIN) / self->width, MIN_SCALE, .75);
}

static double
get_page_room (const ScPicture *self,
               double           width,
               double           height)
{
  return MAX ((height - 2 * PAGE_MARGIN - 2 * FRAME) / get_page_scale (self, width), MIN_ROOM);
}

/* How high the heading is that is repeated above what begins at @top: that of a table which began before. */
static double
get_heading (const ScPicture *self,
             double           top,
             double           room)
{
  double height = self->heading_bottom - self->heading_top;

  return top >= self->heading_bottom && top < self->table_bottom && height < room / 4 ? height : 0;
}

static double
find_page_end (const ScPicture *self,
               double           top,
               double           room)
{
  return sc_picture_find_break (self, top, room - get_heading (self, top, room));
}

guint
sc_picture_count_pages (const ScPicture *self,
                        double           width,
                        double           height)
{
  double room = 0;
  guint n_pages = 0;

  g_return_val_if_fail (self != NULL, 0);

  room = get_page_room (self, width, height);
  for (double top = 0; top < self->height; top = find_page_end (self, top, room))
    n_pages++;

  return n_pages;
}

static void
paint_frame (const ScPicture *self,
             cairo_t         *cr,
             const char      *text,
             gboolean         at_end,
             double           left,
             double           width,
             double           baseline)
{
  PangoContext *context = sc_face_new_context ();
  g_autoptr (PangoLayout) layout = sc_face_new_layout (context, SC_FACE_SMALL, text);

  pango_layout_set_width (layout, (int) (width / .75 * PANGO_SCALE));
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_MIDDLE);
  pango_layout_set_alignment (layout, at_end ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);

  cairo_save (cr);
  set_ink (cr, SC_INK_DIM, self->is_dark);
  cairo_translate (cr, left, baseline);
  cairo_scale (cr, .75, .75);
  cairo_move_to (cr, 0, -(double) pango_layout_get_baseline (layout) / PANGO_SCALE);
  pango_cairo_show_layout (cr, layout);
  cairo_restore (cr);
  g_object_unref (context);
}

void
sc_picture_paint_page (const ScPicture *self,
                       cairo_t         *cr,
                       guint            page,
                       double           width,
                       double           height)
{
  double room = 0;
  double top = 0;
  double bottom = 0;
  double scale = 0;
  double heading = 0;
  double left = 0;
  double inset = 0;
  g_autofree char *number = NULL;
  g_autofree char *n_pages = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (self != NULL && cr != NULL);

  room = get_page_room (self, width, height);
  scale = get_page_scale (self, width);
  for (guint i = 0; i < page; i++)
    top = find_page_end (self, top, room);
  bottom = find_page_end (self, top, room);
  heading = get_heading (self, top, room);
  left = (width - self->width * scale) / 2;
  inset = SC_LAYOUT_MARGIN * scale;

  /* Paper is white by itself. */
  if (self->is_dark)
    {
      set_ink (cr, SC_INK_PAGE, TRUE);
      cairo_paint (cr);
    }

  number = g_strdup_printf ("%u", page + 1);
  n_pages = g_strdup_printf ("%u", sc_picture_count_pages (self, width, height));
  /* Translators: at the foot of a printed page. */
  text = sc_words_fill (sc_words_translate (self->words, N_("Page {0} of {1}")), number, n_pages, NULL);
  paint_frame (self, cr, self->shown_title, FALSE, left + inset, width - 2 * (left + inset), PAGE_MARGIN);
  paint_frame (self, cr, text, TRUE, left + inset, width - 2 * (left + inset), height - PAGE_MARGIN);

  cairo_save (cr);
  cairo_translate (cr, left, PAGE_MARGIN + FRAME);
  cairo_scale (cr, scale, scale);
  if (heading > 0)
    paint_items (self, cr, self->heading_top, self->heading_bottom);
  cairo_translate (cr, 0, heading);
  paint_items (self, cr, top, bottom);
  cairo_restore (cr);
}
