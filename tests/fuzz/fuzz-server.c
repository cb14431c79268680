/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "source/server.h"
#include "source/server/certificate-message.h"
#include "source/server/dialogue.h"
#include "source/server/handshake.h"

/* What a server says: the first octet tells in which protocol, the second in which portions the rest arrives. */

typedef struct
{
  ScSlice rest;
  gsize   portion;
} Octets;

static gssize
read_octets (gpointer   carrier,
             guint8    *buffer,
             gsize      size,
             GError   **error)
{
  Octets *self = carrier;
  gsize n = MIN (MIN (size, self->portion), self->rest.length);

  if (n > 0)
    memcpy (buffer, self->rest.data, n);

  self->rest = sc_slice_from (self->rest, n);
  return (gssize) n;
}

static gboolean
write_octets (gpointer       carrier,
              const guint8  *data,
              gsize          length,
              GError       **error)
{
  return TRUE;
}

static void
read_message (ScSlice  octets,
              gboolean is_tls13)
{
  g_autoptr (GPtrArray) certificates = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);

  sc_certificate_message_read (octets, is_tls13, certificates);
  g_assert_cmpuint (certificates->len, <=, SC_CERTIFICATE_MESSAGE_MAX);
}

/* Consent or an error, never both and never neither; then, with a handshake, certificates or an error. */
static void
converse (ScProtocol protocol,
          Octets    *octets)
{
  ScWire wire = { .read = read_octets, .write = write_octets, .carrier = octets };
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new ("server");
  g_autoptr (GError) error = NULL;
  gboolean is_any = sc_dialogue_run (protocol, &wire, "example.com", &error);

  g_assert_true (is_any == (error == NULL));

  if (is_any)
    {
      is_any = sc_handshake_run (&wire, "example.com", builder, &error);
      g_assert_true (is_any == (error == NULL));
      g_assert_true (is_any == (sc_contents_builder_get_n_items (builder) > 0));
    }

  g_assert_true (error == NULL || g_utf8_validate (error->message, -1, NULL));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  Octets octets = { 0 };

  if (size < 2)
    return 0;

  octets.rest = (ScSlice) { data + 2, size - 2, 0 };
  octets.portion = 1 + data[1];
  read_message (octets.rest, data[0] % 2);
  converse (data[0] % SC_N_PROTOCOLS, &octets);
  return 0;
}
