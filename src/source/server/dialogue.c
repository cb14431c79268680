/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server/dialogue-private.h"

#include <glib/gi18n-lib.h>

#include "x509/display.h"

gboolean
sc_dialogue_run (ScProtocol   protocol,
                 ScWire      *wire,
                 const char  *domain,
                 GError     **error)
{
  static gboolean (*const dialogues[SC_N_PROTOCOLS]) (ScWire *, const char *, GError **) = {
    [SC_PROTOCOL_SMTP] = sc_dialogue_smtp,
    [SC_PROTOCOL_IMAP] = sc_dialogue_imap,
    [SC_PROTOCOL_POP3] = sc_dialogue_pop3,
    [SC_PROTOCOL_LDAP] = sc_dialogue_ldap,
    [SC_PROTOCOL_FTP] = sc_dialogue_ftp,
    [SC_PROTOCOL_XMPP] = sc_dialogue_xmpp,
    [SC_PROTOCOL_POSTGRESQL] = sc_dialogue_postgresql,
    [SC_PROTOCOL_MYSQL] = sc_dialogue_mysql,
  };

  g_return_val_if_fail (protocol < SC_N_PROTOCOLS, FALSE);

  return dialogues[protocol] == NULL || dialogues[protocol](wire, domain, error);
}

gboolean
sc_dialogue_refused (const char  *words,
                     gsize        length,
                     GError     **error)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  if (length > 0)
    sc_display_append (shown, words, length, SC_DIALOGUE_MAX_WORDS);

  if (shown->len == 0)
    g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_PROTOCOL,
                         _("The server does not begin TLS on this port, and does not say why."));
  else
    /* TRANSLATORS: %s are a server's own words. */
    g_set_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_PROTOCOL,
                 _("The server does not begin TLS on this port. It says “%s”."), shown->str);

  return FALSE;
}

gboolean
sc_dialogue_strange (ScProtocol   protocol,
                     const char  *words,
                     gsize        length,
                     GError     **error)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  if (length > 0)
    sc_display_append (shown, words, length, SC_DIALOGUE_MAX_WORDS);

  if (shown->len == 0)
    /* TRANSLATORS: %s is a protocol, "SMTP". */
    g_set_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_PROTOCOL,
                 _("The server does not speak %s on this port."), sc_protocol_get_title (protocol));
  else
    /* TRANSLATORS: the first %s is a protocol, "SMTP", the second the server's own words. */
    g_set_error (error, SC_SERVER_ERROR, SC_SERVER_ERROR_PROTOCOL,
                 _("The server does not speak %s on this port. It says “%s”."), sc_protocol_get_title (protocol),
                 shown->str);

  return FALSE;
}

gboolean
sc_dialogue_strange_head (ScProtocol     protocol,
                          const ScWire  *wire,
                          const guint8  *head,
                          gsize          length,
                          GError       **error)
{
  g_autoptr (GString) words = g_string_new_len ((const char *) head, (gssize) length);
  ScSlice rest = sc_wire_peek (wire);

  if (rest.length > 0)
    g_string_append_len (words, (const char *) rest.data, (gssize) rest.length);

  /* A line of text is shown without its end. */
  while (words->len > 0 && strchr ("\r\n", words->str[words->len - 1]) != NULL)
    g_string_truncate (words, words->len - 1);

  return sc_dialogue_strange (protocol, words->str, words->len, error);
}
