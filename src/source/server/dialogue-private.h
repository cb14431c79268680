/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/server/dialogue.h"

G_BEGIN_DECLS

/* The bound on a server's words in a message, in characters. */
#define SC_DIALOGUE_MAX_WORDS 200

gboolean sc_dialogue_smtp (ScWire      *wire,
                           const char  *domain,
                           GError     **error);
gboolean sc_dialogue_imap (ScWire      *wire,
                           const char  *domain,
                           GError     **error);
gboolean sc_dialogue_pop3 (ScWire      *wire,
                           const char  *domain,
                           GError     **error);
gboolean sc_dialogue_ldap (ScWire      *wire,
                           const char  *domain,
                           GError     **error);
gboolean sc_dialogue_ftp (ScWire      *wire,
                          const char  *domain,
                          GError     **error);
gboolean sc_dialogue_xmpp (ScWire      *wire,
                           const char  *domain,
                           GError     **error);
gboolean sc_dialogue_postgresql (ScWire      *wire,
                                 const char  *domain,
                                 GError     **error);
gboolean sc_dialogue_mysql (ScWire      *wire,
                            const char  *domain,
                            GError     **error);

/* Both return %FALSE, so that they can end a dialogue. @words: the server's, from a stranger; may be none */

/* The server speaks the protocol, but will not begin TLS. */
gboolean sc_dialogue_refused (const char  *words,
                              gsize        length,
                              GError     **error);
/* The server speaks something else. */
gboolean sc_dialogue_strange (ScProtocol   protocol,
                              const char  *words,
                              gsize        length,
                              GError     **error);
/* The same, of binary protocols: @head was read, and what has come behind it is shown with it. */
gboolean sc_dialogue_strange_head (ScProtocol     protocol,
                                   const ScWire  *wire,
                                   const guint8  *head,
                                   gsize          length,
                                   GError       **error);

G_END_DECLS
