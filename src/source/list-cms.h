/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/list.h"

G_BEGIN_DECLS

/* RFC 5652 §3. The contents of contentType and of [0]. Returns: %FALSE if @octets are no ContentInfo */
gboolean sc_content_info_read (ScSlice  octets,
                               ScSlice *type,
                               ScSlice *content);

/* Lists all certificates and CRLs of a PKCS #7 or CMS message, signed or degenerate, octet for octet: GnuTLS leaves out
 * what it would not import. Does nothing for anything else. */
void     sc_list_cms (ScListing *listing,
                      GBytes    *owner,
                      ScSlice    octets);

G_END_DECLS
