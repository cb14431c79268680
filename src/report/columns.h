/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * Text in columns of a terminal. East Asian wide characters take two, combining ones none. All text is valid UTF-8 that
 * is fit to show.
 */

G_BEGIN_DECLS

/* The width of a text report, if nothing else is known. */
#define SC_COLUMNS 100

/* The number of columns that @text takes. */
gsize sc_columns_measure (const char *text);

/* Cuts what stands behind @start in @out to what fits @width; it then ends in "…". Returns the number of columns it
 * takes. */
gsize sc_columns_cut (GString *out,
                      gsize    start,
                      gsize    width);

/* Appends as much of @text as fits @width; what is cut ends in "…". Returns the number of columns it takes. */
gsize sc_columns_append_cut (GString    *out,
                             const char *text,
                             gsize       width);

/* Appends @n blanks. */
void  sc_columns_append_blanks (GString *out,
                                gsize    n);

/* Appends @text in lines of at most @width columns, each behind @indent blanks, broken between words. */
void  sc_columns_append_wrapped (GString    *out,
                                 const char *text,
                                 gsize       indent,
                                gsize       width);

G_END_DECLS
