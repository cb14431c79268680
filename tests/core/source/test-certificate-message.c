/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/certificate-message.h"

#define OCTETS(literal) literal, sizeof literal - 1

/* Messages of certificates of two and three octets, "AB" and "CDE". */
static void
test_messages (void)
{
  static const struct
  {
    const char               *octets;
    gsize                     length;
    gboolean                  is_tls13;
    ScCertificateMessageState state;
    const char               *certificates; /* with blanks between them */
  } cases[] = {
    { OCTETS ("\0\0\x0B" "\0\0\2AB" "\0\0\3CDE"), FALSE, SC_CERTIFICATE_MESSAGE_WHOLE, "AB CDE" },
    { OCTETS ("\0\0\x0B" "\0\0\3CDE" "\0\0\2AB"), FALSE, SC_CERTIFICATE_MESSAGE_WHOLE, "CDE AB" },
    { OCTETS ("\0\0\0"), FALSE, SC_CERTIFICATE_MESSAGE_WHOLE, "" },
    { OCTETS ("\0\0\x0B" "\0\0\2AB" "\0\0\4CDE"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\0\0\x0B" "\0\0\2AB" "\0\0\0CDE"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\0\0\x07" "\0\0\2AB" "\0\0"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\0\0\x0C" "\0\0\2AB" "\0\0\3CDE"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB CDE" },
    { OCTETS ("\0\0\x05" "\0\0\2AB" "\0"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\xFF\xFF\xFF"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "" },
    { OCTETS ("\0\0"), FALSE, SC_CERTIFICATE_MESSAGE_DAMAGED, "" },
    /* RFC 8446: a context in front, extensions behind each. */
    { OCTETS ("\0" "\0\0\x0F" "\0\0\2AB\0\0" "\0\0\3CDE\0\0"), TRUE, SC_CERTIFICATE_MESSAGE_WHOLE, "AB CDE" },
    { OCTETS ("\2xy" "\0\0\x0D" "\0\0\2AB\0\6\0\5\0\2zz"), TRUE, SC_CERTIFICATE_MESSAGE_WHOLE, "AB" },
    { OCTETS ("\0" "\0\0\x08" "\0\0\2AB\0\1"), TRUE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\0" "\0\0\x05" "\0\0\2AB"), TRUE, SC_CERTIFICATE_MESSAGE_DAMAGED, "AB" },
    { OCTETS ("\4xy"), TRUE, SC_CERTIFICATE_MESSAGE_DAMAGED, "" },
    { OCTETS ("\0" "\0\0\0"), TRUE, SC_CERTIFICATE_MESSAGE_WHOLE, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) certificates = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
      /* So that a sanitizer sees a read behind the end. */
      g_autofree guint8 *copy = g_memdup2 (cases[i].octets, cases[i].length);
      ScSlice message = { copy, cases[i].length, 0 };
      g_autoptr (GString) found = g_string_new (NULL);

      g_test_message ("%u", i);
      g_assert_cmpint (sc_certificate_message_read (message, cases[i].is_tls13, certificates), ==, cases[i].state);

      for (guint j = 0; j < certificates->len; j++)
        {
          gsize length = 0;
          const char *data = g_bytes_get_data (g_ptr_array_index (certificates, j), &length);

          g_string_append_printf (found, "%s%.*s", j > 0 ? " " : "", (int) length, data);
        }

      g_assert_cmpstr (found->str, ==, cases[i].certificates);
    }
}

static void
test_bound (void)
{
  const guint n_certificates = SC_CERTIFICATE_MESSAGE_MAX + 1;
  const gsize n_list = (gsize) n_certificates * 4;
  g_autoptr (GByteArray) message = g_byte_array_new ();
  g_autoptr (GPtrArray) certificates = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  const guint8 list[3] = { (guint8) (n_list >> 16), (guint8) (n_list >> 8), (guint8) n_list };

  g_byte_array_append (message, list, sizeof list);

  for (guint i = 0; i < n_certificates; i++)
    g_byte_array_append (message, (const guint8 *) "\0\0\1A", 4);

  g_assert_cmpint (sc_certificate_message_read ((ScSlice) { message->data, message->len, 0 }, FALSE, certificates), ==,
                   SC_CERTIFICATE_MESSAGE_TOO_LONG);
  g_assert_cmpuint (certificates->len, ==, SC_CERTIFICATE_MESSAGE_MAX);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/certificate-message/messages", test_messages);
  g_test_add_func ("/certificate-message/bound", test_bound);
  return g_test_run ();
}
