/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/picture-print.h"

#include "report/picture/cairo-painter.h"

static void
begin_print_cb (GtkPrintOperation *operation,
                GtkPrintContext   *context,
                ScPicture         *picture)
{
  guint n_pages = sc_picture_count_pages (picture, gtk_print_context_get_width (context),
                                          gtk_print_context_get_height (context));

  gtk_print_operation_set_n_pages (operation, (int) n_pages);
}

static void
draw_page_cb (GtkPrintOperation *operation,
              GtkPrintContext   *context,
              int                page,
              ScPicture         *picture)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);

  sc_picture_describe (picture, cairo_get_target (cr));
  sc_picture_paint_page (picture, cr, (guint) page, gtk_print_context_get_width (context),
                         gtk_print_context_get_height (context));
}

GtkPrintOperation *
sc_picture_print_operation_new (ScPicture *picture)
{
  GtkPrintOperation *operation = NULL;

  g_return_val_if_fail (picture != NULL, NULL);

  operation = gtk_print_operation_new ();
  gtk_print_operation_set_job_name (operation, sc_picture_get_title (picture));
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The pages have margins of their own, wide enough for any printer. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_embed_page_setup (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), picture);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_page_cb), sc_picture_ref (picture),
                         (GClosureNotify) (void (*) (void)) sc_picture_unref, 0);

  return operation;
}

GFile *
sc_picture_print_dup_file (GtkPrintOperation *operation)
{
  GtkPrintSettings *settings = NULL;
  const char *uri = NULL;

  g_return_val_if_fail (GTK_IS_PRINT_OPERATION (operation), NULL);

  settings = gtk_print_operation_get_print_settings (operation);
  uri = settings != NULL ? gtk_print_settings_get (settings, GTK_PRINT_SETTINGS_OUTPUT_URI) : NULL;

  return uri != NULL ? g_file_new_for_uri (uri) : NULL;
}
