/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"

G_BEGIN_DECLS

/* sc_contents_decode() in a worker. */
void      sc_decode_async (ScContents          *contents,
                           guint                i,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data);
/* (transfer full); @i: (out): the item that it is */
ScObject *sc_decode_finish (GAsyncResult *result,
                            guint        *i);

G_END_DECLS
