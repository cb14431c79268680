/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list-text.h"

#include <glib/gi18n-lib.h>

#include "source/base64.h"
#include "source/list-binary.h"
#include "source/pem.h"
#include "source/tlv.h"

typedef enum
{
  BLOCK_OTHER, /* whatever it holds */
  BLOCK_OBJECT,
  BLOCK_TRUSTED, /* OpenSSL's certificate with its trust settings, another element, behind it */
  BLOCK_PRIVATE_KEY,
} BlockForm;

/* What is known of a block by its label. */
typedef struct
{
  const char  *text;
  BlockForm    form;
  ScObjectKind kind;
} Label;

/* RFC 7468 §5 to §7, §10 and §11, with the labels that it calls widely used besides. Certificates and lists in blocks
 * of other labels, of PKCS7 and CMS for two, are found by what is in them. */
static const Label labels[] = {
  { "CERTIFICATE", BLOCK_OBJECT, SC_OBJECT_CERTIFICATE },
  { "X509 CERTIFICATE", BLOCK_OBJECT, SC_OBJECT_CERTIFICATE },
  { "TRUSTED CERTIFICATE", BLOCK_TRUSTED, SC_OBJECT_CERTIFICATE },
  { "CERTIFICATE REQUEST", BLOCK_OBJECT, SC_OBJECT_REQUEST },
  { "NEW CERTIFICATE REQUEST", BLOCK_OBJECT, SC_OBJECT_REQUEST },
  { "X509 CRL", BLOCK_OBJECT, SC_OBJECT_CRL },
  { "CRL", BLOCK_OBJECT, SC_OBJECT_CRL },
};

static const Label other = { "", BLOCK_OTHER, SC_OBJECT_CERTIFICATE };
static const Label private_key = { "PRIVATE KEY", BLOCK_PRIVATE_KEY, SC_OBJECT_CERTIFICATE };

/* There is one for each algorithm, each program and each way to encrypt it. */
static gboolean
is_private_key (ScSlice text)
{
  gsize length = strlen (private_key.text);

  return text.length >= length && memcmp (text.data + text.length - length, private_key.text, length) == 0;
}

static const Label *
find_label (ScSlice text)
{
  if (is_private_key (text))
    return &private_key;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (sc_slice_equal (text, (ScSlice) { (const guint8 *) labels[i].text, strlen (labels[i].text), 0 }))
      return &labels[i];

  return &other;
}

/* What a block of another label holds may be no base64 at all. */
static void
note_damage (ScListing        *listing,
             GBytes           *text,
             const ScPemBlock *block,
             const Label      *label,
             ScSlice           octets)
{
  ScSlice run = sc_base64_measure (block->body);

  if (label->form == BLOCK_OTHER && !sc_tlv_begins_object (octets))
    return;

  if (!sc_base64_is_blank (sc_slice_from (block->body, run.length)) || sc_tlv_is_cut (octets))
    sc_listing_note_damage (listing, text, sc_damage_of_text (run));
}

/* A container, or what a label does not name. Returns: whether there is an item in it */
static gboolean
list_container (ScListing        *listing,
                GBytes           *text,
                const ScPemBlock *block,
                const Label      *label)
{
  g_autoptr (GBytes) octets = sc_base64_decode (block->body, G_MAXSIZE);
  guint n_items = sc_contents_builder_get_n_items (listing->builder);

  sc_list_binary (listing, octets, sc_slice_of_bytes (octets));
  if (sc_contents_builder_get_n_items (listing->builder) > n_items)
    return TRUE;

  note_damage (listing, text, block, label, sc_slice_of_bytes (octets));
  return FALSE;
}

/* What OpenSSL trusts a certificate for is no part of it, and may be all that tells two files from each other. */
static void
note_trust (ScListing        *listing,
            const ScPemBlock *block)
{
  g_autoptr (GBytes) octets = sc_base64_decode (block->body, G_MAXSIZE);
  ScSlice rest = sc_slice_of_bytes (octets);

  if (sc_tlv_take (&rest, SC_SEQUENCE).length > 0 && rest.length > 0)
    sc_contents_builder_add_remark (listing->builder,
                                    _("OpenSSL's trust settings, which stand behind the certificate, are neither shown "
                                      "nor compared."));
}

/* Returns: whether the block holds an object. @scratch is of use to the next block. */
static gboolean
list_block (ScListing        *listing,
            GBytes           *text,
            const ScPemBlock *block,
            const Label      *label,
            GByteArray       *scratch)
{
  ScObjectKind kind = label->kind;
  gboolean is_object = FALSE;

  sc_base64_decode_into (block->body, SC_CONTENTS_MAX_OUTLINE, scratch);
  is_object = sc_object_tell_kind (scratch->data, scratch->len, &kind);

  /* What is no object may be a container with a private key in it. */
  if (!is_object && scratch->len > 0)
    explicit_bzero (scratch->data, scratch->len);

  if (!is_object && list_container (listing, text, block, label))
    return TRUE;

  if (is_object || label->form != BLOCK_OTHER)
    sc_contents_builder_add_base64 (listing->builder, text, block->body, kind,
                                    label->form == BLOCK_TRUSTED);
  if (is_object && label->form == BLOCK_TRUSTED)
    note_trust (listing, block);

  return is_object;
}

void
sc_list_pem (ScListing *listing,
             GBytes    *text)
{
  g_autoptr (GByteArray) scratch = g_byte_array_new ();
  ScSlice rest = sc_slice_of_bytes (text);
  ScPemBlock block = { 0 };
  guint n_items = sc_contents_builder_get_n_items (listing->builder);
  gboolean is_any_object = FALSE;

  while (sc_listing_go_on (listing, rest.offset) && sc_pem_next (&rest, &block))
    {
      const Label *label = find_label (block.label);

      if (label->form == BLOCK_PRIVATE_KEY)
        sc_contents_builder_add_private_keys (listing->builder, 1);
      else
        is_any_object |= list_block (listing, text, &block, label, scratch);
    }

  if (!is_any_object)
    sc_contents_builder_truncate (listing->builder, n_items);
}
