/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/dialogue-private.h"

#include "der/element.h"
#include "der/integer.h"

/* LDAPMessage ::= SEQUENCE { messageID 1, extendedReq [APPLICATION 23] { requestName [0] "1.3.6.1.4.1.1466.20037" } },
 * RFC 4511 §4.14.1. */
#define START_TLS "\x30\x1D\x02\x01\x01\x77\x18\x80\x16" "1.3.6.1.4.1.1466.20037"

#define TAG_SEQUENCE 0x30
#define TAG_EXTENDED_RESPONSE 24

/* RFC 4511 §4.1.9, those that an answer to this request may have. */
static const struct
{
  gint64      code;
  const char *name;
} results[] = {
  { 1, "operationsError" },
  { 2, "protocolError" },
  { 8, "strongerAuthRequired" },
  { 10, "referral" },
  { 13, "confidentialityRequired" },
  { 51, "busy" },
  { 52, "unavailable" },
  { 53, "unwillingToPerform" },
  { 80, "other" },
};

/* RFC 4511 §5.1: only the definite form of length is used. Returns: %FALSE with @error set; else @message holds one
 * LDAPMessage with its header */
static gboolean
read_message (ScWire      *wire,
              GByteArray  *message,
              GError     **error)
{
  guint8 header[2 + 4] = { 0 };
  gsize n_header = 2;
  gsize length = 0;

  if (!sc_wire_read_exactly (wire, header, 2, error))
    return FALSE;

  if (header[0] != TAG_SEQUENCE || header[1] == 0x80 || header[1] > 0x84)
    return sc_dialogue_strange_head (SC_PROTOCOL_LDAP, wire, header, 2, error);

  length = header[1];

  if (header[1] > 0x80)
    {
      n_header = 2 + (header[1] & 0x7F);
      length = 0;

      if (!sc_wire_read_exactly (wire, header + 2, n_header - 2, error))
        return FALSE;

      for (gsize i = 2; i < n_header; i++)
        length = length << 8 | header[i];
    }

  if (length > SC_WIRE_MAX_DIALOGUE)
    return sc_dialogue_strange (SC_PROTOCOL_LDAP, NULL, 0, error);

  g_byte_array_append (message, header, (guint) n_header);
  g_byte_array_set_size (message, (guint) (n_header + length));
  return sc_wire_read_exactly (wire, message->data + n_header, length, error);
}

/* The next element of @rest, if it has that tag. */
static gboolean
read_element (ScSlice   *rest,
              ScClass    cls,
              guint32    number,
              ScElement *element)
{
  return sc_element_read (rest, element) && sc_tag_equal (element->tag, (ScTag) { cls, number });
}

static gboolean
refuse (gint64    code,
        ScSlice   diagnostic,
        GError  **error)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    if (results[i].code == code)
      g_string_append (words, results[i].name);

  g_string_append_printf (words, words->len > 0 ? " (%" G_GINT64_FORMAT ")" : "resultCode %" G_GINT64_FORMAT, code);

  if (diagnostic.length > 0)
    {
      g_string_append (words, ": ");
      g_string_append_len (words, (const char *) diagnostic.data, (gssize) diagnostic.length);
    }

  return sc_dialogue_refused (words->str, words->len, error);
}

/*
 *   ExtendedResponse ::= [APPLICATION 24] SEQUENCE {
 *        COMPONENTS OF LDAPResult,
 *        responseName     [10] LDAPOID OPTIONAL,
 *        responseValue    [11] OCTET STRING OPTIONAL }
 *
 *   LDAPResult ::= SEQUENCE {
 *        resultCode         ENUMERATED { success (0), … },
 *        matchedDN          LDAPDN,
 *        diagnosticMessage  LDAPString,
 *        referral           [3] Referral OPTIONAL }
 *
 * A notice of disconnection has the same form.
 */
gboolean
sc_dialogue_ldap (ScWire      *wire,
                  const char  *domain,
                  GError     **error)
{
  g_autoptr (GByteArray) message = g_byte_array_new ();
  ScSlice rest = { 0 };
  ScElement element = { 0 };
  gint64 code = 0;

  if (!sc_wire_write (wire, START_TLS, sizeof START_TLS - 1, error) || !read_message (wire, message, error))
    return FALSE;

  rest = (ScSlice) { message->data, message->len, 0 };
  sc_element_read (&rest, &element);
  rest = element.contents;

  if (!read_element (&rest, SC_CLASS_UNIVERSAL, SC_INTEGER, &element)
      || !read_element (&rest, SC_CLASS_APPLICATION, TAG_EXTENDED_RESPONSE, &element))
    return sc_dialogue_strange (SC_PROTOCOL_LDAP, NULL, 0, error);

  rest = element.contents;

  if (!read_element (&rest, SC_CLASS_UNIVERSAL, SC_ENUMERATED, &element)
      || !sc_integer_read_int64 (element.contents, &code))
    return sc_dialogue_strange (SC_PROTOCOL_LDAP, NULL, 0, error);

  if (code == 0)
    return TRUE;

  if (!read_element (&rest, SC_CLASS_UNIVERSAL, SC_OCTET_STRING, &element)
      || !read_element (&rest, SC_CLASS_UNIVERSAL, SC_OCTET_STRING, &element))
    element.contents.length = 0;

  return refuse (code, element.contents, error);
}
