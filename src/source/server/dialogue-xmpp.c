/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/dialogue-private.h"

/* RFC 6120 §5.4. A stream is one XML document that never ends. It is read element by element, so that not an octet
 * behind the server's consent is taken for XML. */

#define STREAM_HEADER                                                                                                  \
  "<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' to='%s' " \
  "version='1.0'>"
#define START_TLS "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"

typedef enum
{
  STATE_OPEN,
  STATE_FEATURES, /* the server has told what it offers and waits */
  STATE_PROCEED,
  STATE_REFUSED,
} State;

typedef struct
{
  State    state;
  gboolean is_stream;
  gboolean is_ended;
  guint    depth;
  GString *words; /* of a refusal: the names of its elements, and its texts */
} Parser;

/* Prefixes are the server's to choose, and the names differ without them. */
static const char *
local_name (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL ? colon + 1 : name;
}

static void
append_words (Parser     *self,
              const char *text,
              gsize       length)
{
  g_autofree char *words = g_strstrip (g_strndup (text, length));

  if (self->words->len > 0 && *words != '\0')
    g_string_append_c (self->words, ' ');

  g_string_append (self->words, words);
}

static void
start_element_cb (GMarkupParseContext  *context,
                  const char           *element_name,
                  const char          **attribute_names,
                  const char          **attribute_values,
                  gpointer              user_data,
                  GError              **error)
{
  Parser *self = user_data;
  const char *name = local_name (element_name);

  if (self->depth == 0)
    self->is_stream = g_str_equal (name, "stream");
  else if (self->depth == 1 && g_str_equal (name, "proceed"))
    self->state = STATE_PROCEED;
  else if (self->depth == 1 && (g_str_equal (name, "failure") || g_str_equal (name, "error")))
    self->state = STATE_REFUSED;

  if (self->state == STATE_REFUSED && !g_str_equal (name, "text"))
    append_words (self, name, strlen (name));

  self->depth++;
}

static void
end_element_cb (GMarkupParseContext  *context,
                const char           *element_name,
                gpointer              user_data,
                GError              **error)
{
  Parser *self = user_data;

  self->depth--;
  self->is_ended = self->depth == 0;

  if (self->depth == 1 && self->state == STATE_OPEN && g_str_equal (local_name (element_name), "features"))
    self->state = STATE_FEATURES;
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 length,
         gpointer              user_data,
         GError              **error)
{
  Parser *self = user_data;

  if (self->state == STATE_REFUSED)
    append_words (self, text, length);
}

/* Reads until the element on the stream's first level that changes the state has ended. */
static gboolean
read_on (ScWire               *wire,
         GMarkupParseContext  *context,
         Parser               *self,
         GError              **error)
{
  g_autoptr (GString) piece = g_string_new (NULL);
  State before = self->state;

  do
    {
      if (!sc_wire_read_until (wire, '>', piece, error))
        return FALSE;

      if (!g_markup_parse_context_parse (context, piece->str, (gssize) piece->len, NULL)
          || (self->depth > 0 && !self->is_stream))
        return sc_dialogue_strange (SC_PROTOCOL_XMPP, piece->str, piece->len, error);
    }
  while (!self->is_ended && (self->state == before || self->depth > 1));

  return TRUE;
}

static gboolean
converse (ScWire               *wire,
          GMarkupParseContext  *context,
          Parser               *self,
          GError              **error)
{
  if (!read_on (wire, context, self, error))
    return FALSE;

  if (self->state == STATE_FEATURES
      && (!sc_wire_write_text (wire, START_TLS, error) || !read_on (wire, context, self, error)))
    return FALSE;

  return self->state == STATE_PROCEED || sc_dialogue_refused (self->words->str, self->words->len, error);
}

gboolean
sc_dialogue_xmpp (ScWire      *wire,
                  const char  *domain,
                  GError     **error)
{
  static const GMarkupParser callbacks = {
    .start_element = start_element_cb,
    .end_element = end_element_cb,
    .text = text_cb,
  };
  g_autoptr (GString) words = g_string_new (NULL);
  Parser self = { .words = words };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&callbacks, 0, &self, NULL);
  g_autofree char *header = g_markup_printf_escaped (STREAM_HEADER, domain);

  return sc_wire_write_text (wire, header, error) && converse (wire, context, &self, error);
}
