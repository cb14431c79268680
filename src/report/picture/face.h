/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

/* The faces that a picture's text is set in. */

G_BEGIN_DECLS

typedef enum
{
  SC_FACE_TITLE,
  SC_FACE_STRONG,
  SC_FACE_BODY,
  SC_FACE_SMALL,
  SC_FACE_SMALL_STRONG,
  SC_FACE_MONO,
  SC_FACE_SMALL_MONO,
  SC_FACE_SMALL_MONO_STRONG,
  SC_FACE_RELATION, /* of one width, for such fonts have “≠”: browsers compose it where a font for text has not */
  SC_FACE_RELATION_STRONG,
  SC_N_FACES
} ScFace;

/**
 * ScFaceInfo:
 * @family: for Pango
 * @svg_family: for SVG: what Pango is likely to have found first, so that the widths are right
 * @size: in pixels
 */
typedef struct
{
  const char *family;
  const char *svg_family;
  int         size;
  gboolean    is_bold;
} ScFaceInfo;

const ScFaceInfo     *sc_face_get_info (ScFace face);

/* (transfer full) */
PangoFontDescription *sc_face_describe (ScFace face);

/* A context whose measures hold at every scale: nothing is rounded to pixels. (transfer full) */
PangoContext         *sc_face_new_context (void);

/* One line of @text. (transfer full) */
PangoLayout          *sc_face_new_layout (PangoContext *context,
                                          ScFace        face,
                                          const char   *text);

G_END_DECLS
