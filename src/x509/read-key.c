/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/read-structure.h"

#include <gnutls/abstract.h>

void
sc_read_key (ScBuilder *builder,
             ScField   *key_info,
             ScSlice    element)
{
  gnutls_pubkey_t key = NULL;
  gnutls_datum_t der = { (unsigned char *) element.data, (unsigned int) element.length };
  unsigned int bits = 0;

  if (element.length > G_MAXUINT || gnutls_pubkey_init (&key) < 0)
    return;

  if (gnutls_pubkey_import (key, &der, GNUTLS_X509_FMT_DER) >= 0)
    {
      int algorithm = gnutls_pubkey_get_pk_algorithm (key, &bits);
      const char *name = algorithm > 0 ? gnutls_pk_algorithm_get_name (algorithm) : NULL;

      if (name)
        {
          key_info->meaning = sc_meaning_message (SC_MESSAGE_KEY_BITS, bits);
          key_info->meaning.text = sc_builder_dup (builder, name);
          key_info->meaning.text_length = (guint32) strlen (name);
        }
    }
  gnutls_pubkey_deinit (key);
}
