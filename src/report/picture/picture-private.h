/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/picture/item.h"
#include "report/picture/picture.h"

G_BEGIN_DECLS

/**
 * ScPicture:
 * @heading_top, @heading_bottom: what is repeated on each page of the table
 * @table_bottom: where its last row ends; 0 if there is no table
 * @shown_title: "bad.pem ↔ good.pem", with the names in their places (report/isolate.h)
 * @title: the same without isolates, for programs that may not know them
 * @description: the verdict, without isolates
 * @maker: "Sidecert 0.1.0"
 * @now: when it was made
 */
struct _ScPicture
{
  gatomicrefcount ref_count;
  double          width;
  double          height;
  GArray         *items;
  GArray         *blocks;
  double          heading_top;
  double          heading_bottom;
  double          table_bottom;
  char           *shown_title;
  char           *title;
  char           *description;
  char           *maker;
  gint64          now;
  gboolean        is_dark;
  const ScWords  *words;
};

/* Where a page ends that begins at @top and has room for @height: behind a block if that is possible, else between
 * two lines of text. */
double sc_picture_find_break (const ScPicture *self,
                              double           top,
                              double           height);

G_END_DECLS
