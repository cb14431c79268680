/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <cairo-pdf.h>
#include <math.h>

#include "report/picture/cairo-painter.h"
#include "report/picture/picture-private.h"

/* In points. */
static const struct
{
  double width;
  double height;
} papers[SC_N_PAPERS] = {
  [SC_PAPER_A4] = { 595.276, 841.890 },
  [SC_PAPER_LETTER] = { 612, 792 },
};

void
sc_paper_get_size (ScPaper  self,
                   double  *width,
                   double  *height)
{
  g_return_if_fail (self < SC_N_PAPERS && width != NULL && height != NULL);

  *width = papers[self].width;
  *height = papers[self].height;
}

static cairo_status_t
append_cb (void                *closure,
           const unsigned char *data,
           unsigned int         length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

GBytes *
sc_picture_write_png (const ScPicture *self,
                      guint            scale)
{
  GByteArray *out = NULL;
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;

  g_return_val_if_fail (self != NULL && scale >= 1 && scale <= SC_PICTURE_MAX_SCALE, NULL);

  out = g_byte_array_new ();
  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) ceil (self->width) * (int) scale,
                                        (int) ceil (self->height) * (int) scale);
  cr = cairo_create (surface);
  cairo_scale (cr, scale, scale);
  sc_picture_paint (self, cr, 0, ceil (self->height));
  cairo_destroy (cr);
  if (cairo_surface_write_to_png_stream (surface, append_cb, out) != CAIRO_STATUS_SUCCESS)
    g_byte_array_set_size (out, 0);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (out);
}

void
sc_picture_describe (const ScPicture *self,
                     cairo_surface_t *surface)
{
  g_autoptr (GDateTime) now = NULL;
  g_autofree char *date = NULL;

  g_return_if_fail (self != NULL && surface != NULL);

  if (cairo_surface_get_type (surface) != CAIRO_SURFACE_TYPE_PDF)
    return;

  now = g_date_time_new_from_unix_utc (self->now);
  date = now != NULL ? g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ") : NULL;
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, self->maker);
  if (date != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
}

GBytes *
sc_picture_write_pdf (const ScPicture *self,
                      ScPaper          paper)
{
  GByteArray *out = NULL;
  cairo_surface_t *surface = NULL;
  cairo_t *cr = NULL;
  guint n_pages = 0;

  g_return_val_if_fail (self != NULL && paper < SC_N_PAPERS, NULL);

  out = g_byte_array_new ();
  surface = cairo_pdf_surface_create_for_stream (append_cb, out, papers[paper].width, papers[paper].height);
  sc_picture_describe (self, surface);
  cr = cairo_create (surface);
  n_pages = sc_picture_count_pages (self, papers[paper].width, papers[paper].height);

  for (guint page = 0; page < n_pages; page++)
    {
      sc_picture_paint_page (self, cr, page, papers[paper].width, papers[paper].height);
      cairo_show_page (cr);
    }

  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (out);
}
