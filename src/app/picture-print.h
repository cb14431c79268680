/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/picture/picture.h"

G_BEGIN_DECLS

/* Prints @picture on paper of any size, page by page as its PDF has them. (transfer full) */
GtkPrintOperation *sc_picture_print_operation_new (ScPicture *picture);

/* (transfer full) (nullable): what @operation printed to, if that is a file */
GFile             *sc_picture_print_dup_file (GtkPrintOperation *operation);

G_END_DECLS
