/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/picture.h"

G_BEGIN_DECLS

typedef enum
{
  SC_PICTURE_PNG,
  SC_PICTURE_SVG,
  SC_PICTURE_PDF,
  SC_N_PICTURE_FORMATS
} ScPictureFormat;

typedef enum
{
  SC_PICTURE_ROWS_ALL,
  SC_PICTURE_ROWS_DIFFERENCES,
  SC_PICTURE_ROWS_WARNINGS,
  SC_PICTURE_ROWS_SELECTION, /* the selected row, with what it lies in and all that lies in it */
} ScPictureRows;

/**
 * ScPictureChoice:
 * @hides_expected: whether what differs as expected is left out
 * @hides_names: whether placeholders stand for what tells who is meant
 * @width: in pixels at scale 1
 * @scale: of a PNG
 * @paper: of a PDF
 *
 * What somebody chose for pictures, and for reports as far as it applies.
 */
typedef struct
{
  ScPictureFormat format;
  ScPictureRows   rows;
  gboolean        hides_expected;
  gboolean        hides_names;
  gboolean        is_dark;
  guint           width;
  guint           scale;
  ScPaper         paper;
} ScPictureChoice;

/* What was chosen last, else what needs no change. Never the selection, which belongs to one comparison. */
void             sc_picture_choice_recall (ScPictureChoice *self);
void             sc_picture_choice_remember (const ScPictureChoice *self);

/* Whether one layout serves both. */
gboolean         sc_picture_choice_is_same_layout (const ScPictureChoice *self,
                                                   const ScPictureChoice *other);

/* ".png" */
const char      *sc_picture_format_get_suffix (ScPictureFormat format);
/* By what @name ends in; %SC_N_PICTURE_FORMATS if it is none of them. */
ScPictureFormat  sc_picture_format_find (const char *name);

G_END_DECLS
