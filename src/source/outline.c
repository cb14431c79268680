/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/outline.h"

#include "der/boolean.h"
#include "source/tlv.h"

/* A certificate with more of them has none of interest behind. */
#define MAX_EXTENSIONS 1000

/* RFC 5280 §4.2.1.6, §4.2.1.9. */
static const guint8 subject_alt_name[] = { 0x55, 0x1D, 0x11 };
static const guint8 basic_constraints[] = { 0x55, 0x1D, 0x13 };

/* Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING } */
static void
read_extension (ScSlice    extension,
                ScOutline *outline)
{
  ScSlice oid = sc_tlv_enter (&extension, SC_OBJECT_IDENTIFIER);
  ScElement element = { 0 };
  ScSlice value = { 0 };

  while (sc_element_read (&extension, &element) && !sc_tlv_is_universal (&element, SC_OCTET_STRING))
    continue;

  value = element.contents;
  if (sc_slice_equal (oid, (ScSlice) { subject_alt_name, sizeof subject_alt_name, 0 }))
    outline->alternative_names = sc_tlv_enter (&value, SC_SEQUENCE);
  else if (sc_slice_equal (oid, (ScSlice) { basic_constraints, sizeof basic_constraints, 0 }))
    {
      value = sc_tlv_enter (&value, SC_SEQUENCE);
      value = sc_tlv_enter (&value, SC_BOOLEAN);
      sc_boolean_read (value, &outline->is_ca);
    }
}

static void
read_extensions (ScSlice    extensions,
                 ScOutline *outline)
{
  ScSlice rest = sc_tlv_enter (&extensions, SC_SEQUENCE);
  ScElement extension = { 0 };

  for (guint n = 0; n < MAX_EXTENSIONS && sc_element_read (&rest, &extension); n++)
    read_extension (extension.contents, outline);
}

/* RFC 5280 §4.1: TBSCertificate ::= SEQUENCE { version [0], serialNumber, signature, issuer, validity, subject,
 * subjectPublicKeyInfo, issuerUniqueID [1], subjectUniqueID [2], extensions [3] } */
static void
read_certificate (ScSlice    tbs,
                  ScOutline *outline)
{
  ScElement element = { 0 };
  ScSlice validity = { 0 };

  outline->version_1 = sc_tlv_enter_context (&tbs, 0).data == NULL;
  outline->serial = sc_tlv_enter (&tbs, SC_INTEGER);
  sc_tlv_take (&tbs, SC_SEQUENCE);
  outline->issuer = sc_tlv_take (&tbs, SC_SEQUENCE);

  validity = sc_tlv_enter (&tbs, SC_SEQUENCE);
  sc_element_read (&validity, &element);
  outline->until = validity;
  outline->subject = sc_tlv_take (&tbs, SC_SEQUENCE);
  sc_tlv_take (&tbs, SC_SEQUENCE);

  while (sc_element_read (&tbs, &element))
    if (sc_tlv_is_context (&element, 3))
      read_extensions (element.contents, outline);
}

/* RFC 2986 §4.1: CertificationRequestInfo ::= SEQUENCE { version, subject, … } */
static void
read_request (ScSlice    info,
              ScOutline *outline)
{
  sc_tlv_enter (&info, SC_INTEGER);
  outline->subject = sc_tlv_take (&info, SC_SEQUENCE);
}

/* RFC 5280 §5.1: TBSCertList ::= SEQUENCE { version OPTIONAL, signature, issuer, thisUpdate, nextUpdate OPTIONAL, … } */
static void
read_crl (ScSlice    tbs,
          ScOutline *outline)
{
  ScElement element = { 0 };

  if (sc_element_read (&tbs, &element) && sc_tlv_is_universal (&element, SC_INTEGER))
    sc_tlv_take (&tbs, SC_SEQUENCE);

  outline->issuer = sc_tlv_take (&tbs, SC_SEQUENCE);
  sc_element_read (&tbs, &element);
  outline->until = tbs;
}

static void (*const readers[SC_N_OBJECT_KINDS]) (ScSlice, ScOutline *) = {
  [SC_OBJECT_CERTIFICATE] = read_certificate,
  [SC_OBJECT_REQUEST] = read_request,
  [SC_OBJECT_CRL] = read_crl,
};

void
sc_outline_read (ScSlice       octets,
                 ScObjectKind  kind,
                 ScOutline    *outline)
{
  ScSlice whole = sc_tlv_enter (&octets, SC_SEQUENCE);
  ScSlice tbs = sc_tlv_enter (&whole, SC_SEQUENCE);

  *outline = (ScOutline) { 0 };
  readers[kind](tbs, outline);
}
