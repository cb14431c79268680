/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/dialogue-private.h"

/* PostgreSQL, "Message Formats", SSLRequest: Int32 length 8, Int32 code 80877103. */
#define POSTGRESQL_SSL_REQUEST "\x00\x00\x00\x08\x04\xD2\x16\x2F"

/* ErrorResponse: 'E', Int32 length with itself, then fields of a letter and a text that NUL ends. A server from before
 * version 7.4, or one that is starting, has a text alone. */
static gboolean
read_postgresql_error (ScWire  *wire,
                       GError **error)
{
  g_autoptr (GString) field = g_string_new (NULL);
  guint8 length[4] = { 0 };

  if (!sc_wire_read_exactly (wire, length, sizeof length, error))
    return FALSE;

  /* The length of any that fits has two leading zeros; letters are the old form's text. */
  if (length[0] != 0 || length[1] != 0)
    {
      if (!sc_wire_read_until (wire, '\0', field, error))
        return FALSE;

      g_string_prepend_len (field, (const char *) length, sizeof length);
      return sc_dialogue_refused (field->str, field->len - 1, error);
    }

  do
    if (!sc_wire_read_until (wire, '\0', field, error))
      return FALSE;
  while (field->len > 1 && field->str[0] != 'M');

  return sc_dialogue_refused (field->str + 1, field->len > 1 ? field->len - 2 : 0, error);
}

gboolean
sc_dialogue_postgresql (ScWire      *wire,
                        const char  *domain,
                        GError     **error)
{
  guint8 answer = 0;

  if (!sc_wire_write (wire, POSTGRESQL_SSL_REQUEST, sizeof POSTGRESQL_SSL_REQUEST - 1, error)
      || !sc_wire_read_exactly (wire, &answer, 1, error))
    return FALSE;

  switch (answer)
    {
    case 'S':
      return TRUE;
    case 'N':
      return sc_dialogue_refused (NULL, 0, error);
    case 'E':
      return read_postgresql_error (wire, error);
    default:
      return sc_dialogue_strange_head (SC_PROTOCOL_POSTGRESQL, wire, &answer, 1, error);
    }
}

/* MySQL, "Protocol::Capabilities Flags". */
#define CLIENT_PROTOCOL_41 0x00000200
#define CLIENT_SSL 0x00000800
#define CLIENT_SECURE_CONNECTION 0x00008000

#define MYSQL_PROTOCOL_VERSION 10
#define MYSQL_ERROR 0xFF
#define MYSQL_UTF8 33

/* "Protocol::SSLRequest": int<3> length 32, int<1> sequence 1, int<4> capabilities, int<4> largest packet, int<1>
 * character set, 23 zeros. All numbers are little-endian. */
static gboolean
write_mysql_request (ScWire  *wire,
                     GError **error)
{
  const guint32 capabilities = CLIENT_PROTOCOL_41 | CLIENT_SSL | CLIENT_SECURE_CONNECTION;
  guint8 request[4 + 32] = { 32, 0, 0, 1 };

  for (guint i = 0; i < 4; i++)
    request[4 + i] = (guint8) (capabilities >> (8 * i));

  request[4 + 4 + 3] = 1; /* 16 MiB */
  request[4 + 4 + 4] = MYSQL_UTF8;
  return sc_wire_write (wire, request, sizeof request, error);
}

/* "ERR_Packet": FF, int<2> code, in newer ones '#' and five letters of the state, text. */
static gboolean
refuse_mysql (ScSlice   packet,
              GError  **error)
{
  ScSlice words = sc_slice_from (packet, 3);

  if (words.length >= 6 && words.data[0] == '#')
    words = sc_slice_from (words, 6);

  return sc_dialogue_refused ((const char *) words.data, words.length, error);
}

/* "Protocol::HandshakeV10": int<1> version, text and NUL, int<4> thread, 8 octets, NUL, then the lower half of the
 * capabilities. */
static gboolean
check_mysql_greeting (ScSlice   packet,
                      GError  **error)
{
  const guint8 *end = packet.length > 0 ? memchr (packet.data, 0, packet.length) : NULL;
  gsize n_version = end != NULL ? (gsize) (end - packet.data) : packet.length;
  ScSlice capabilities = sc_slice_sub (packet, n_version + 1 + 4 + 8 + 1, 2);
  g_autofree char *words = NULL;

  if (packet.length > 0 && packet.data[0] == MYSQL_ERROR)
    return refuse_mysql (packet, error);

  if (packet.length == 0 || packet.data[0] != MYSQL_PROTOCOL_VERSION || capabilities.length < 2)
    return sc_dialogue_strange (SC_PROTOCOL_MYSQL, (const char *) packet.data, packet.length, error);

  if (((guint32) capabilities.data[0] | (guint32) capabilities.data[1] << 8) & CLIENT_SSL)
    return TRUE;

  words = g_strdup_printf ("%.*s, without CLIENT_SSL", (int) n_version - 1, (const char *) packet.data + 1);
  return sc_dialogue_refused (words, strlen (words), error);
}

gboolean
sc_dialogue_mysql (ScWire      *wire,
                   const char  *domain,
                   GError     **error)
{
  g_autoptr (GByteArray) packet = g_byte_array_new ();
  guint8 header[4] = { 0 };
  gsize length = 0;

  if (!sc_wire_read_exactly (wire, header, sizeof header, error))
    return FALSE;

  length = (gsize) header[0] | (gsize) header[1] << 8 | (gsize) header[2] << 16;

  /* It is the server's first packet. Another protocol's words have a letter there, and for their length. */
  if (header[3] != 0 || length > SC_WIRE_MAX_DIALOGUE)
    return sc_dialogue_strange_head (SC_PROTOCOL_MYSQL, wire, header, sizeof header, error);

  g_byte_array_set_size (packet, (guint) length);

  return sc_wire_read_exactly (wire, packet->data, length, error)
         && check_mysql_greeting ((ScSlice) { packet->data, packet->len, 0 }, error)
         && write_mysql_request (wire, error);
}
