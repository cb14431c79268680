/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

/*
 * A text of bounded length. Whoever fills it may stop as soon as it is full, so that a list of 100,000 names costs no
 * more than the part of it that is shown.
 */

G_BEGIN_DECLS

/**
 * ScLine:
 * @text: (nullable): the line ends it; %NULL outside sc_line_init() … sc_line_steal()
 * @start: where in @text the line begins
 * @max: in characters, among which isolates and marks of direction do not count (report/isolate.h); 0 is no bound
 * @n_chars: of the line, counted alike
 * @is_full: whether the line was cut and ends in "…"
 */
typedef struct
{
  GString *text;
  gsize    start;
  gsize    max;
  gsize    n_chars;
  gboolean is_full;
} ScLine;

void  sc_line_init (ScLine *self,
                    gsize   max);
/* A line behind what stands in @text; it ends with the last octet appended, and nothing is to be stolen. */
void  sc_line_init_in (ScLine  *self,
                       GString *text,
                       gsize    max);
/* Our own words: valid UTF-8, fit to show. */
void  sc_line_append (ScLine     *self,
                      const char *text);
/* A stranger's text, made fit to show. */
void  sc_line_append_stranger (ScLine     *self,
                               const char *text,
                               gsize       length);
/* Upper-case hexadecimal with @separator between the octets. */
void  sc_line_append_octets (ScLine     *self,
                             ScSlice     octets,
                             const char *separator);
/* Takes back what was appended since @self was @length octets and @n_chars characters long. */
void  sc_line_rewind (ScLine *self,
                      gsize   length,
                      gsize   n_chars);
/* (transfer full): the text of sc_line_init(); @self is spent. */
char *sc_line_steal (ScLine *self);

G_END_DECLS
