/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/dialogue-private.h"

/* The protocols whose words are lines of text. None is asked first whether it can do TLS: the refusal of one that cannot
 * says more than a missing line in a list of capabilities. */

/* A reply of SMTP or FTP. */
typedef struct
{
  guint    code;
  GString *words; /* all lines, the code in front, with blanks between them */
} Reply;

static void
reply_clear (Reply *self)
{
  g_string_free (self->words, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reply, reply_clear)

/* RFC 5321 §4.2, RFC 959 §4.2. Returns: the code, 0 if the line begins with none */
static guint
read_code (const GString *line)
{
  if (line->len < 3)
    return 0;

  for (guint i = 0; i < 3; i++)
    if (!g_ascii_isdigit (line->str[i]))
      return 0;

  return (guint) (100 * (line->str[0] - '0') + 10 * (line->str[1] - '0') + (line->str[2] - '0'));
}

static gboolean
is_continued (const GString *line)
{
  return line->len > 3 && line->str[3] == '-';
}

/* A reply has several lines if the first has a hyphen behind its code. It then ends with a line of the same code and a
 * blank, and in FTP the lines between may begin with anything. */
static gboolean
read_reply (ScWire     *wire,
            ScProtocol  protocol,
            Reply      *reply,
            GError    **error)
{
  g_autoptr (GString) line = g_string_new (NULL);
  gboolean is_last = FALSE;

  if (!sc_wire_read_line (wire, line, error))
    return FALSE;

  g_string_truncate (reply->words, 0);
  g_string_append_len (reply->words, line->str, (gssize) line->len);
  reply->code = read_code (line);
  is_last = !is_continued (line);

  if (reply->code == 0 || (line->len > 3 && is_last && line->str[3] != ' '))
    return sc_dialogue_strange (protocol, line->str, line->len, error);

  while (!is_last)
    {
      if (!sc_wire_read_line (wire, line, error))
        return FALSE;

      g_string_append_c (reply->words, ' ');
      g_string_append_len (reply->words, line->str, (gssize) line->len);
      is_last = read_code (line) == reply->code && !is_continued (line);
    }

  return TRUE;
}

/* Says @command, if any, and wants @code. */
static gboolean
expect (ScWire      *wire,
        ScProtocol   protocol,
        const char  *command,
        guint        code,
        GError     **error)
{
  g_auto (Reply) reply = { .words = g_string_new (NULL) };

  if (command != NULL && !sc_wire_write_text (wire, command, error))
    return FALSE;

  /* 1yz says that another reply follows: "120 Service ready in nnn minutes." */
  do
    if (!read_reply (wire, protocol, &reply, error))
      return FALSE;
  while (reply.code / 100 == 1);

  return reply.code == code || sc_dialogue_refused (reply.words->str, reply.words->len, error);
}

/* The address literal tells a server nothing about who asks, and is one that RFC 5321 §4.1.3 allows. */
gboolean
sc_dialogue_smtp (ScWire      *wire,
                  const char  *domain,
                  GError     **error)
{
  return expect (wire, SC_PROTOCOL_SMTP, NULL, 220, error)
         && expect (wire, SC_PROTOCOL_SMTP, "EHLO [127.0.0.1]\r\n", 250, error)
         && expect (wire, SC_PROTOCOL_SMTP, "STARTTLS\r\n", 220, error);
}

gboolean
sc_dialogue_ftp (ScWire      *wire,
                 const char  *domain,
                 GError     **error)
{
  return expect (wire, SC_PROTOCOL_FTP, NULL, 220, error)
         && expect (wire, SC_PROTOCOL_FTP, "AUTH TLS\r\n", 234, error);
}

/* Whether @line begins with @words, whatever their case, and a blank or nothing behind them. */
static gboolean
begins_with (const GString *line,
             const char    *words)
{
  gsize length = strlen (words);

  return line->len >= length && g_ascii_strncasecmp (line->str, words, length) == 0
         && (line->len == length || line->str[length] == ' ');
}

/* RFC 9051 §7: lines that begin with "*" are no answer to a command, except that BYE ends everything. */
gboolean
sc_dialogue_imap (ScWire      *wire,
                  const char  *domain,
                  GError     **error)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (!sc_wire_read_line (wire, line, error))
    return FALSE;

  if (begins_with (line, "* BYE"))
    return sc_dialogue_refused (line->str, line->len, error);

  if (!begins_with (line, "* OK") && !begins_with (line, "* PREAUTH"))
    return sc_dialogue_strange (SC_PROTOCOL_IMAP, line->str, line->len, error);

  if (!sc_wire_write_text (wire, "a1 STARTTLS\r\n", error))
    return FALSE;

  do
    if (!sc_wire_read_line (wire, line, error))
      return FALSE;
  while (begins_with (line, "*") && !begins_with (line, "* BYE"));

  return begins_with (line, "a1 OK") || sc_dialogue_refused (line->str, line->len, error);
}

gboolean
sc_dialogue_pop3 (ScWire      *wire,
                  const char  *domain,
                  GError     **error)
{
  g_autoptr (GString) line = g_string_new (NULL);

  if (!sc_wire_read_line (wire, line, error))
    return FALSE;

  if (begins_with (line, "-ERR"))
    return sc_dialogue_refused (line->str, line->len, error);

  if (!begins_with (line, "+OK"))
    return sc_dialogue_strange (SC_PROTOCOL_POP3, line->str, line->len, error);

  if (!sc_wire_write_text (wire, "STLS\r\n", error) || !sc_wire_read_line (wire, line, error))
    return FALSE;

  return begins_with (line, "+OK") || sc_dialogue_refused (line->str, line->len, error);
}
