/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list-pem.h"

#include "source/base64.h"
#include "source/pem.h"

typedef enum
{
  BLOCK_OBJECT,
  BLOCK_TRUSTED, /* OpenSSL's certificate with its trust settings, another element, behind it */
  BLOCK_PRIVATE_KEY,
} BlockForm;

/* RFC 7468 §5 to §7, §10 and §11, with the labels that it calls widely used besides. */
static const struct
{
  const char  *text;
  BlockForm    form;
  ScObjectKind kind;
} labels[] = {
  { "CERTIFICATE", BLOCK_OBJECT, SC_OBJECT_CERTIFICATE },
  { "X509 CERTIFICATE", BLOCK_OBJECT, SC_OBJECT_CERTIFICATE },
  { "TRUSTED CERTIFICATE", BLOCK_TRUSTED, SC_OBJECT_CERTIFICATE },
  { "CERTIFICATE REQUEST", BLOCK_OBJECT, SC_OBJECT_REQUEST },
  { "NEW CERTIFICATE REQUEST", BLOCK_OBJECT, SC_OBJECT_REQUEST },
  { "X509 CRL", BLOCK_OBJECT, SC_OBJECT_CRL },
  { "CRL", BLOCK_OBJECT, SC_OBJECT_CRL },
  { "PRIVATE KEY", BLOCK_PRIVATE_KEY, 0 },
  { "ENCRYPTED PRIVATE KEY", BLOCK_PRIVATE_KEY, 0 },
  { "RSA PRIVATE KEY", BLOCK_PRIVATE_KEY, 0 },
  { "DSA PRIVATE KEY", BLOCK_PRIVATE_KEY, 0 },
  { "EC PRIVATE KEY", BLOCK_PRIVATE_KEY, 0 },
};

static gint
find_label (ScSlice label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (label.length == strlen (labels[i].text) && memcmp (label.data, labels[i].text, label.length) == 0)
      return (gint) i;

  return -1;
}

/* Returns: whether the block holds an object. @scratch is of use to the next block. */
static gboolean
list_object (ScListing        *listing,
             const ScPemBlock *block,
             guint             label,
             GByteArray       *scratch)
{
  ScObjectKind kind = labels[label].kind;
  gboolean is_object = FALSE;

  sc_base64_decode_into (block->body, SC_CONTENTS_MAX_OUTLINE, scratch);
  is_object = sc_object_tell_kind (scratch->data, scratch->len, &kind);
  sc_contents_builder_add_base64 (listing->builder, listing->octets, block->body, kind,
                                  labels[label].form == BLOCK_TRUSTED);
  return is_object;
}

void
sc_list_pem (ScListing *listing)
{
  g_autoptr (GByteArray) scratch = g_byte_array_new ();
  ScSlice text = { 0 };
  ScPemBlock block = { 0 };
  gboolean is_any_object = FALSE;

  text.data = g_bytes_get_data (listing->octets, &text.length);

  while (sc_listing_go_on (listing, text.offset) && sc_pem_next (&text, &block))
    {
      gint i = find_label (block.label);

      if (i >= 0 && labels[i].form == BLOCK_PRIVATE_KEY)
        sc_contents_builder_add_private_keys (listing->builder, 1);
      else if (i >= 0)
        is_any_object |= list_object (listing, &block, (guint) i, scratch);
    }

  if (!is_any_object)
    sc_contents_builder_clear (listing->builder);
}
