/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

/* How many certificates of a message are taken. No known server sends a tenth of it; the bound is on the memory that a
 * message of empty ones can take. */
#define SC_CERTIFICATE_MESSAGE_MAX 1000

typedef enum
{
  SC_CERTIFICATE_MESSAGE_WHOLE,
  SC_CERTIFICATE_MESSAGE_DAMAGED,  /* lengths that do not fit; what stands before the damage was taken */
  SC_CERTIFICATE_MESSAGE_TOO_LONG, /* more than %SC_CERTIFICATE_MESSAGE_MAX; the first ones were taken */
} ScCertificateMessageState;

/**
 * sc_certificate_message_read:
 * @message: the Certificate message without its header of four octets
 * @is_tls13: whether it is of RFC 8446 §4.4.2's form, not RFC 5246 §7.4.2's
 * @certificates: (element-type GBytes): where to append the octets of each, in their order
 */
ScCertificateMessageState sc_certificate_message_read (ScSlice    message,
                                                       gboolean   is_tls13,
                                                       GPtrArray *certificates);

G_END_DECLS
