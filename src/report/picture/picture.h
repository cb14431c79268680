/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/filter.h"
#include "report/report.h"

/*
 * A comparison as a picture that needs no words beside it. It is laid out once, from the pairs, and drawn as PNG, PDF or
 * SVG from that. Whoever links this loads Pango and cairo.
 */

G_BEGIN_DECLS

#define SC_PICTURE_MIN_WIDTH 640
#define SC_PICTURE_MAX_WIDTH 2400

/* Wide enough for two columns of octets, and little enough that text can still be read when a ticket system shrinks the
 * picture to 800 pixels. */
#define SC_PICTURE_WIDTH 960

/* As large as a PNG can be at that scale, whatever was compared. */
#define SC_PICTURE_MAX_SCALE 2

/**
 * ScPictureOptions:
 * @report: of the language and the moment that all reports have; @ignore_expected leaves out what differs as expected
 * @rows: which rows there are
 * @found: (nullable): of these, only those, with what they lie in and all that lies in them
 * @is_dark: whether to use dark colours
 * @width: in pixels at scale 1
 */
typedef struct
{
  ScReportOptions  report;
  ScFilterKind     rows;
  const ScPairSet *found;
  gboolean         is_dark;
  guint            width;
} ScPictureOptions;

typedef struct _ScPicture ScPicture;

/* What was left out for its size is said in the picture, which is immutable and holds neither @comparison nor @options.
 * Thread-safe. (transfer full) */
ScPicture  *sc_picture_new (const ScComparison     *comparison,
                            const ScPictureOptions *options);
ScPicture  *sc_picture_ref (ScPicture *self);
void        sc_picture_unref (ScPicture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScPicture, sc_picture_unref)

/* In pixels at scale 1. */
double      sc_picture_get_width (const ScPicture *self);
double      sc_picture_get_height (const ScPicture *self);

/* "bad.pem ↔ good.pem", and the verdict: what somebody is told who does not see it, without isolates (report/isolate.h). */
const char *sc_picture_get_title (const ScPicture *self);
const char *sc_picture_get_description (const ScPicture *self);

typedef enum
{
  SC_PAPER_A4,     /* ISO 216 */
  SC_PAPER_LETTER, /* ANSI/ASME Y14.1 */
  SC_N_PAPERS
} ScPaper;

/* In points (1/72 inch), upright. */
void       sc_paper_get_size (ScPaper  self,
                              double  *width,
                              double  *height);

/* (transfer full): a whole file each; a PNG is empty if there is not enough memory for its pixels. @scale is 1 to
 * %SC_PICTURE_MAX_SCALE. */
GBytes    *sc_picture_write_png (const ScPicture *self,
                                 guint            scale);
GBytes    *sc_picture_write_svg (const ScPicture *self);
GBytes    *sc_picture_write_pdf (const ScPicture *self,
                                 ScPaper          paper);

G_END_DECLS
