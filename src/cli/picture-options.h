/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/picture.h"
#include "source/secret.h"

/* What the command that draws is told. */

G_BEGIN_DECLS

typedef enum
{
  SC_CLI_PNG,
  SC_CLI_SVG,
  SC_CLI_PDF,
  SC_N_CLI_PICTURE_FORMATS
} ScCliPictureFormat;

/**
 * ScCliPictureOptions:
 * @picture: what is on it
 * @format: what kind of file it becomes
 * @scale: of a PNG
 * @paper: of a PDF
 * @output: where it goes: a path, or “-”
 * @hides_names: whether placeholders stand for names
 * @password: (nullable): opens what is encrypted
 * @names: (array zero-terminated=1): of the two files, or of one that has both
 * @shows_version: to show the version and draw nothing; the rest is not set
 */
typedef struct
{
  ScPictureOptions   picture;
  ScCliPictureFormat format;
  guint              scale;
  ScPaper            paper;
  char              *output;
  gboolean           hides_names;
  ScSecret          *password;
  GStrv              names;
  gboolean           shows_version;
} ScCliPictureOptions;

/* @self is zero before; @argv[0] is the command. */
gboolean sc_cli_picture_options_parse (ScCliPictureOptions *self,
                                       int                  argc,
                                       char               **argv,
                                       GError             **error);
void     sc_cli_picture_options_clear (ScCliPictureOptions *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScCliPictureOptions, sc_cli_picture_options_clear)

G_END_DECLS
