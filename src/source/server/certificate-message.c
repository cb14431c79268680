/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/server/certificate-message.h"

/* The presentation language's vectors, RFC 8446 §3.4: octets behind their number, which takes as many octets as the
 * largest number needs. */
static gboolean
read_vector (ScSlice *input,
             gsize    n_length_octets,
             ScSlice *contents)
{
  gsize length = 0;

  if (input->length < n_length_octets)
    return FALSE;

  for (gsize i = 0; i < n_length_octets; i++)
    length = length << 8 | input->data[i];

  if (input->length - n_length_octets < length)
    return FALSE;

  *contents = sc_slice_sub (*input, n_length_octets, length);
  *input = sc_slice_from (*input, n_length_octets + length);
  return TRUE;
}

/*
 *   opaque ASN.1Cert<1..2^24-1>;
 *
 *   struct {
 *       ASN.1Cert certificate_list<0..2^24-1>;
 *   } Certificate;                                       RFC 5246 §7.4.2
 *
 *   struct {
 *       opaque cert_data<1..2^24-1>;
 *       Extension extensions<0..2^16-1>;
 *   } CertificateEntry;
 *
 *   struct {
 *       opaque certificate_request_context<0..2^8-1>;
 *       CertificateEntry certificate_list<0..2^24-1>;
 *   } Certificate;                                       RFC 8446 §4.4.2
 */
ScCertificateMessageState
sc_certificate_message_read (ScSlice    message,
                             gboolean   is_tls13,
                             GPtrArray *certificates)
{
  ScSlice context = { 0 };
  ScSlice list = { 0 };
  ScSlice certificate = { 0 };
  ScSlice extensions = { 0 };

  if (is_tls13 && !read_vector (&message, 1, &context))
    return SC_CERTIFICATE_MESSAGE_DAMAGED;

  if (!read_vector (&message, 3, &list))
    /* Cut short: what is there of the list may hold certificates all the same. */
    list = sc_slice_from (message, 3);

  while (list.length > 0)
    {
      if (certificates->len == SC_CERTIFICATE_MESSAGE_MAX)
        return SC_CERTIFICATE_MESSAGE_TOO_LONG;

      if (!read_vector (&list, 3, &certificate) || certificate.length == 0)
        return SC_CERTIFICATE_MESSAGE_DAMAGED;

      g_ptr_array_add (certificates, g_bytes_new (certificate.data, certificate.length));

      if (is_tls13 && !read_vector (&list, 2, &extensions))
        return SC_CERTIFICATE_MESSAGE_DAMAGED;
    }

  return message.length == 0 ? SC_CERTIFICATE_MESSAGE_WHOLE : SC_CERTIFICATE_MESSAGE_DAMAGED;
}
