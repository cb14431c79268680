/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-preview.h"

#include <math.h>

#include "app/accessible.h"
#include "report/picture/cairo-painter.h"

/* Around the picture, and between pages. */
#define MARGIN 12

#define MIN_SIZE 120
#define NATURAL_SIZE 320

/* Of the height, for a key or a click beside the scroll bar's handle; a line that was read last stays in sight. */
#define PAGE_PART .9
#define STEP 48

/**
 * ScPicturePreview:
 * @n_sheets: pages, or the picture as the only sheet
 * @sheet_width, @sheet_height: of each, in pixels or points
 */
struct _ScPicturePreview
{
  GtkWidget      parent_instance;

  ScPicture     *picture;
  ScPaper        paper;
  guint          n_sheets;
  double         sheet_width;
  double         sheet_height;
  GtkAdjustment *adjustments[2]; /* by GtkOrientation */
  GSignalGroup  *scrolling;
  int            policies[2];    /* GtkScrollablePolicy; nothing depends on them */
};

enum
{
  PROP_0,
  PROP_HADJUSTMENT,
  PROP_VADJUSTMENT,
  PROP_HSCROLL_POLICY,
  PROP_VSCROLL_POLICY,
};

G_DEFINE_FINAL_TYPE_WITH_CODE (ScPicturePreview, sc_picture_preview, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

static double
get_scale (ScPicturePreview *self)
{
  double room = gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN;

  return CLAMP (room / self->sheet_width, .01, 1);
}

/* From the top of one sheet to that of the next. */
static double
get_pitch (ScPicturePreview *self)
{
  return ceil (self->sheet_height * get_scale (self)) + MARGIN;
}

static void
configure (ScPicturePreview *self,
           GtkOrientation    orientation,
           double            length,
           double            size)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return;

  gtk_adjustment_configure (adjustment, MIN (gtk_adjustment_get_value (adjustment), MAX (length - size, 0)), 0,
                            MAX (length, size), STEP, size * PAGE_PART, size);
}

/* It is as wide as there is room, so that only its height may be too large. */
static void
update_adjustments (ScPicturePreview *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  double length = self->n_sheets > 0 ? self->n_sheets * get_pitch (self) + MARGIN : 0;

  configure (self, GTK_ORIENTATION_HORIZONTAL, width, width);
  configure (self, GTK_ORIENTATION_VERTICAL, length, height);
}

static void
sc_picture_preview_size_allocate (GtkWidget *widget,
                                  int        width,
                                  int        height,
                                  int        baseline)
{
  update_adjustments (SC_PICTURE_PREVIEW (widget));
}

static void
sc_picture_preview_measure (GtkWidget      *widget,
                            GtkOrientation  orientation,
                            int             for_size,
                            int            *minimum,
                            int            *natural,
                            int            *minimum_baseline,
                            int            *natural_baseline)
{
  *minimum = MIN_SIZE;
  *natural = NATURAL_SIZE;
}

/* What of the sheet lies between @top and @bottom of the widget; @y is where the sheet begins there. */
static void
paint_sheet (ScPicturePreview *self,
             cairo_t          *cr,
             guint             sheet,
             double            y,
             double            top,
             double            bottom)
{
  double scale = get_scale (self);
  double first = CLAMP ((top - y) / scale, 0, self->sheet_height);
  double end = CLAMP ((bottom - y) / scale, first, self->sheet_height);

  cairo_scale (cr, scale, scale);
  if (self->paper == SC_N_PAPERS)
    {
      cairo_translate (cr, 0, first);
      sc_picture_paint (self->picture, cr, first, end);
      return;
    }

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_rectangle (cr, 0, 0, self->sheet_width, self->sheet_height);
  cairo_clip (cr);
  cairo_paint (cr);
  sc_picture_paint_page (self->picture, cr, sheet, self->sheet_width, self->sheet_height);
}

static void
snapshot_sheet (ScPicturePreview *self,
                GtkSnapshot      *snapshot,
                guint             sheet,
                double            y)
{
  double width = self->sheet_width * get_scale (self);
  double height = self->sheet_height * get_scale (self);
  double x = floor ((gtk_widget_get_width (GTK_WIDGET (self)) - width) / 2);
  double top = MAX (y, 0);
  double bottom = MIN (y + height, gtk_widget_get_height (GTK_WIDGET (self)));
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) x, (float) top, (float) width, (float) (bottom - top));
  GskRoundedRect edge = { 0 };
  cairo_t *cr = NULL;

  gsk_rounded_rect_init_from_rect (&edge, &GRAPHENE_RECT_INIT ((float) x, (float) y, (float) width, (float) height),
                                   0);
  gtk_snapshot_append_outset_shadow (snapshot, &edge, &(GdkRGBA) { 0, 0, 0, .25 }, 0, 1, 0, 3);

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_translate (cr, x, y);
  paint_sheet (self, cr, sheet, y, top, bottom);
  cairo_destroy (cr);
}

static void
sc_picture_preview_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  ScPicturePreview *self = SC_PICTURE_PREVIEW (widget);
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_VERTICAL];
  int height = gtk_widget_get_height (widget);
  double scrolled = adjustment != NULL ? floor (gtk_adjustment_get_value (adjustment)) : 0;

  for (guint sheet = 0; sheet < self->n_sheets; sheet++)
    {
      double y = MARGIN + sheet * get_pitch (self) - scrolled;

      if (y < height && y + get_pitch (self) > 0)
        snapshot_sheet (self, snapshot, sheet, y);
    }
}

static void
set_adjustment (ScPicturePreview *self,
                GtkOrientation    orientation,
                GtkAdjustment    *adjustment)
{
  g_set_object (&self->adjustments[orientation], adjustment);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    g_signal_group_set_target (self->scrolling, adjustment);

  update_adjustments (self);
}

static void
sc_picture_preview_get_property (GObject    *object,
                                 guint       prop_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  ScPicturePreview *self = SC_PICTURE_PREVIEW (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      g_value_set_object (value, self->adjustments[prop_id - PROP_HADJUSTMENT]);
      break;

    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      g_value_set_enum (value, self->policies[prop_id - PROP_HSCROLL_POLICY]);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_picture_preview_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  ScPicturePreview *self = SC_PICTURE_PREVIEW (object);

  switch (prop_id)
    {
    case PROP_HADJUSTMENT:
    case PROP_VADJUSTMENT:
      set_adjustment (self, (GtkOrientation) (prop_id - PROP_HADJUSTMENT), g_value_get_object (value));
      break;

    case PROP_HSCROLL_POLICY:
    case PROP_VSCROLL_POLICY:
      self->policies[prop_id - PROP_HSCROLL_POLICY] = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_picture_preview_dispose (GObject *object)
{
  ScPicturePreview *self = SC_PICTURE_PREVIEW (object);

  g_clear_pointer (&self->picture, sc_picture_unref);
  self->n_sheets = 0;
  g_clear_object (&self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_VERTICAL]);
  g_clear_object (&self->scrolling);

  G_OBJECT_CLASS (sc_picture_preview_parent_class)->dispose (object);
}

static void
sc_picture_preview_class_init (ScPicturePreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sc_picture_preview_get_property;
  object_class->set_property = sc_picture_preview_set_property;
  object_class->dispose = sc_picture_preview_dispose;

  widget_class->measure = sc_picture_preview_measure;
  widget_class->size_allocate = sc_picture_preview_size_allocate;
  widget_class->snapshot = sc_picture_preview_snapshot;

  g_object_class_override_property (object_class, PROP_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROP_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROP_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROP_VSCROLL_POLICY, "vscroll-policy");

  gtk_widget_class_set_css_name (widget_class, "picture-preview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sc_picture_preview_init (ScPicturePreview *self)
{
  self->paper = SC_N_PAPERS;
  self->scrolling = g_signal_group_new (GTK_TYPE_ADJUSTMENT);
  g_signal_group_connect_object (self->scrolling, "value-changed", G_CALLBACK (gtk_widget_queue_draw), self,
                                 G_CONNECT_SWAPPED);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

static void
count_sheets (ScPicturePreview *self)
{
  if (self->paper == SC_N_PAPERS)
    {
      self->n_sheets = 1;
      self->sheet_width = sc_picture_get_width (self->picture);
      self->sheet_height = ceil (sc_picture_get_height (self->picture));
      return;
    }

  sc_paper_get_size (self->paper, &self->sheet_width, &self->sheet_height);
  self->n_sheets = sc_picture_count_pages (self->picture, self->sheet_width, self->sheet_height);
}

void
sc_picture_preview_show (ScPicturePreview *self,
                         ScPicture        *picture,
                         ScPaper           paper)
{
  g_return_if_fail (SC_IS_PICTURE_PREVIEW (self) && picture != NULL);

  sc_picture_ref (picture);
  g_clear_pointer (&self->picture, sc_picture_unref);
  self->picture = picture;
  self->paper = paper;
  count_sheets (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, sc_picture_get_title (picture),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, sc_picture_get_description (picture),
                                  -1);
  update_adjustments (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
