/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/* Why a file is not read, in words that a person can use, whoever was asked to read it. */

G_BEGIN_DECLS

typedef enum
{
  SC_REFUSAL_NOT_FOUND,
  SC_REFUSAL_NO_PERMISSION,
  SC_REFUSAL_FOLDER,
  SC_REFUSAL_NOT_A_FILE,
} ScRefusal;

/* A translated sentence. */
const char *sc_refusal_get_sentence (ScRefusal refusal);

/* (transfer full): the same of what has no sentence of its own; @reason is the system's, and is made fit to show. */
char       *sc_refusal_dup_other (const char *reason);

/* The error for a file above %SC_SOURCE_MAX_OCTETS. */
void        sc_refusal_set_too_large (GError **error);

G_END_DECLS
