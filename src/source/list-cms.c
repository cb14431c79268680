/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list-cms.h"

#include <glib/gi18n-lib.h>

#include "source/tlv.h"

/*
 * RFC 5652 §3:    ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT ANY }
 *
 * RFC 5652 §5.1:  SignedData ::= SEQUENCE { version INTEGER, digestAlgorithms SET, encapContentInfo SEQUENCE,
 *                   certificates [0] IMPLICIT CertificateSet OPTIONAL,
 *                   crls [1] IMPLICIT RevocationInfoChoices OPTIONAL, signerInfos SET }
 *
 * RFC 5652 §6.1:  EnvelopedData ::= SEQUENCE { version INTEGER, originatorInfo [0] IMPLICIT OriginatorInfo OPTIONAL,
 *                   recipientInfos SET, encryptedContentInfo SEQUENCE, unprotectedAttrs [1] IMPLICIT SET OPTIONAL }
 *                 OriginatorInfo ::= SEQUENCE { certs [0] IMPLICIT CertificateSet OPTIONAL,
 *                   crls [1] IMPLICIT RevocationInfoChoices OPTIONAL }
 *
 * RFC 3161 §2.4.2: TimeStampResp ::= SEQUENCE { status SEQUENCE, timeStampToken ContentInfo OPTIONAL }
 */

typedef enum
{
  FORM_SIGNED,
  FORM_ENVELOPED,
  FORM_SEQUENCE, /* Netscape's: SEQUENCE OF Certificate */
} Form;

static const struct
{
  guint8 oid[10];
  gsize  length;
  Form   form;
} forms[] = {
  /* 1.2.840.113549.1.7.2, .4 (PKCS #7: signedAndEnvelopedData) and .3 */
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02 }, 9, FORM_SIGNED },
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x04 }, 9, FORM_SIGNED },
  { { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x03 }, 9, FORM_ENVELOPED },
  /* 2.16.840.1.113730.2.5 */
  { { 0x60, 0x86, 0x48, 0x01, 0x86, 0xF8, 0x42, 0x02, 0x05 }, 9, FORM_SEQUENCE },
};

gboolean
sc_content_info_read (ScSlice  octets,
                      ScSlice *type,
                      ScSlice *content)
{
  ScSlice info = sc_tlv_enter (&octets, SC_SEQUENCE);

  *type = sc_tlv_enter (&info, SC_OBJECT_IDENTIFIER);
  *content = sc_tlv_enter_context (&info, 0);
  return type->length > 0 && content->length > 0;
}

/* Both sets are CHOICEs, of which the SEQUENCE is what is sought. Returns: how many there are of the others: attribute
 * certificates, OCSP responses */
static guint
list_set (ScListing    *listing,
          GBytes       *owner,
          ScSlice       set,
          ScObjectKind  kind)
{
  ScElement element = { 0 };
  guint n_others = 0;

  while (sc_listing_go_on (listing, set.offset) && sc_element_read (&set, &element))
    if (sc_tlv_is_universal (&element, SC_SEQUENCE))
      sc_contents_builder_add_part (listing->builder, owner, element.slice, kind);
    else
      n_others++;

  return n_others;
}

static void
remark_others (ScListing *listing,
               guint      n_others)
{
  g_autofree char *remark = NULL;

  if (n_others == 0)
    return;

  remark = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry of another kind is not shown.",
                                         "%u entries of other kinds are not shown.", n_others),
                            n_others);
  sc_contents_builder_add_remark (listing->builder, remark);
}

/* What stands under [0] and [1]. */
static void
list_sets (ScListing *listing,
           GBytes    *owner,
           ScSlice    parts)
{
  ScElement part = { 0 };
  guint n_others = 0;

  while (sc_element_read (&parts, &part))
    if (sc_tlv_is_context (&part, 0))
      n_others += list_set (listing, owner, part.contents, SC_OBJECT_CERTIFICATE);
    else if (sc_tlv_is_context (&part, 1))
      n_others += list_set (listing, owner, part.contents, SC_OBJECT_CRL);

  remark_others (listing, n_others);
}

static void
list_form (ScListing *listing,
           GBytes    *owner,
           Form       form,
           ScSlice    content)
{
  ScSlice parts = sc_tlv_enter (&content, SC_SEQUENCE);

  switch (form)
    {
    case FORM_SIGNED:
      list_sets (listing, owner, parts);
      break;
    case FORM_ENVELOPED:
      sc_tlv_enter (&parts, SC_INTEGER);
      list_sets (listing, owner, sc_tlv_enter_context (&parts, 0));
      break;
    case FORM_SEQUENCE:
      remark_others (listing, list_set (listing, owner, parts, SC_OBJECT_CERTIFICATE));
      break;
    }
}

static ScSlice
skip_time_stamp_status (ScSlice octets)
{
  ScSlice response = sc_tlv_enter (&octets, SC_SEQUENCE);
  ScSlice status = sc_tlv_enter (&response, SC_SEQUENCE);

  return sc_tlv_enter (&status, SC_INTEGER).length > 0 ? response : (ScSlice) { 0 };
}

void
sc_list_cms (ScListing *listing,
             GBytes    *owner,
             ScSlice    octets)
{
  ScSlice type = { 0 };
  ScSlice content = { 0 };

  if (!sc_content_info_read (octets, &type, &content) &&
      !sc_content_info_read (skip_time_stamp_status (octets), &type, &content))
    return;

  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (sc_slice_equal (type, (ScSlice) { forms[i].oid, forms[i].length, 0 }))
      list_form (listing, owner, forms[i].form, content);
}
