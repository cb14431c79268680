/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/server/not-tls.h"

#include <glib/gi18n-lib.h>

#include "source/server.h"
#include "x509/display.h"

/* The bound on a server's words in a message, in characters. */
#define MAX_WORDS 200

/* The first octet of a record is its ContentType. */
#define FIRST_CONTENT_TYPE 20 /* change_cipher_spec */
#define LAST_CONTENT_TYPE 24  /* heartbeat */

/* How servers greet whoever comes, or answer what they do not understand. FTP and SMTP greet alike, so the longer one
 * comes first. */
static const struct
{
  const char *greeting;
  const char *also; /* somewhere in the first line */
  ScProtocol  protocol;
} greetings[] = {
  { "220", "FTP", SC_PROTOCOL_FTP },
  { "220", NULL, SC_PROTOCOL_SMTP },
  { "* OK", NULL, SC_PROTOCOL_IMAP },
  { "* PREAUTH", NULL, SC_PROTOCOL_IMAP },
  { "+OK", NULL, SC_PROTOCOL_POP3 },
  { "<?xml", NULL, SC_PROTOCOL_XMPP },
  { "<stream:", NULL, SC_PROTOCOL_XMPP },
};

gboolean
sc_is_tls (ScSlice answer)
{
  return answer.length > 0 && answer.data[0] >= FIRST_CONTENT_TYPE && answer.data[0] <= LAST_CONTENT_TYPE;
}

/* "Protocol::HandshakeV10" of MySQL: length, packet 0, version 10. */
static gboolean
is_mysql (ScSlice answer)
{
  return answer.length > 5 && answer.data[1] == 0 && answer.data[2] == 0 && answer.data[3] == 0
         && answer.data[4] == 10;
}

static gboolean
find_protocol (ScSlice     answer,
               const char *line,
               ScProtocol *protocol)
{
  for (guint i = 0; i < G_N_ELEMENTS (greetings); i++)
    if (g_str_has_prefix (line, greetings[i].greeting)
        && (greetings[i].also == NULL || strstr (line, greetings[i].also) != NULL))
      {
        *protocol = greetings[i].protocol;
        return TRUE;
      }

  *protocol = SC_PROTOCOL_MYSQL;
  return is_mysql (answer);
}

/* (transfer full): up to the first end of a line, or NUL */
static char *
dup_first_line (ScSlice answer)
{
  char *line = g_strndup ((const char *) answer.data, answer.length);

  line[strcspn (line, "\r\n")] = '\0';
  return line;
}

char *
sc_not_tls_explain (ScSlice answer)
{
  g_autofree char *line = dup_first_line (answer);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GString) shown = g_string_new (NULL);
  ScProtocol protocol = SC_PROTOCOL_TLS;
  gboolean is_known = find_protocol (answer, line, &protocol);

  if (is_known && protocol == SC_PROTOCOL_MYSQL)
    g_string_append (out, _("What the server answers is not TLS."));
  else
    {
      sc_display_append (shown, line, strlen (line), MAX_WORDS);
      /* TRANSLATORS: %s are a server's own words. */
      g_string_append_printf (out, _("What the server answers is not TLS: “%s”."), shown->str);
    }

  g_string_append_c (out, ' ');

  if (is_known)
    /* TRANSLATORS: %s is a protocol, "SMTP". */
    g_string_append_printf (out, _("It looks like %s: choose that protocol, so that TLS is asked for first."),
                            sc_protocol_get_title (protocol));
  else if (g_str_has_prefix (line, "HTTP/"))
    g_string_append (out, _("It is a web server without TLS. Is there another one on port 443?"));
  else
    g_string_append (out, _("Check the port, and whether TLS is asked for first by STARTTLS."));

  return g_string_free (g_steal_pointer (&out), FALSE);
}
