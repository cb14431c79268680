/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/secret.h"

/* Passwords, which are never arguments: those every user of the machine can read. */

G_BEGIN_DECLS

/**
 * sc_cli_read_password:
 * @file: (nullable): a file whose first line is the password
 * @descriptor: an open one that it is read from likewise, if there is no @file; -1 for none
 * @password: (out) (transfer full) (nullable): with a zero octet behind it; %NULL if neither is given
 *
 * Returns: %FALSE, with @error set, if it cannot be read
 */
gboolean  sc_cli_read_password (const char  *file,
                                int          descriptor,
                                ScSecret   **password,
                                GError     **error);

/* (transfer full) (nullable): what is typed at the terminal, without echo; %NULL if there is no terminal, or nobody wants
 * to answer. @name: of what it opens, made fit to show */
ScSecret *sc_cli_ask_password (const char *name);

G_END_DECLS
