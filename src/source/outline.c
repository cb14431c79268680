/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/outline.h"

#include "der/boolean.h"
#include "der/universal.h"

/* A certificate with more of them has none of interest behind. */
#define MAX_EXTENSIONS 1000

/* RFC 5280 §4.2.1.6, §4.2.1.9. */
static const guint8 subject_alt_name[] = { 0x55, 0x1D, 0x11 };
static const guint8 basic_constraints[] = { 0x55, 0x1D, 0x13 };

static gboolean
is_universal (const ScElement *element,
              ScUniversal      universal)
{
  return sc_tag_equal (element->tag, SC_TAG (universal));
}

static gboolean
is_context (const ScElement *element,
            guint32          number)
{
  return sc_tag_equal (element->tag, (ScTag) { SC_CLASS_CONTEXT, number });
}

/* What the element at the start of @input contains; empty if it is of another type. @input moves behind it. */
static ScSlice
enter (ScSlice     *input,
       ScUniversal  universal)
{
  ScElement element = { 0 };

  return sc_element_read (input, &element) && is_universal (&element, universal) ? element.contents : (ScSlice) { 0 };
}

/* The element at the start of @input, whole, if it is of that type; @input moves behind it. */
static ScSlice
take (ScSlice     *input,
      ScUniversal  universal)
{
  ScElement element = { 0 };

  return sc_element_read (input, &element) && is_universal (&element, universal) ? element.slice : (ScSlice) { 0 };
}

/* Whether the next element is of context tag @number, which then is passed over. */
static gboolean
skip_context (ScSlice *input,
              guint32  number)
{
  ScSlice rest = *input;
  ScElement element = { 0 };

  if (!sc_element_read (&rest, &element) || !is_context (&element, number))
    return FALSE;

  *input = rest;
  return TRUE;
}

/* Extension ::= SEQUENCE { extnID OBJECT IDENTIFIER, critical BOOLEAN DEFAULT FALSE, extnValue OCTET STRING } */
static void
read_extension (ScSlice    extension,
                ScOutline *outline)
{
  ScSlice oid = enter (&extension, SC_OBJECT_IDENTIFIER);
  ScElement element = { 0 };
  ScSlice value = { 0 };

  while (sc_element_read (&extension, &element) && !is_universal (&element, SC_OCTET_STRING))
    continue;

  value = element.contents;
  if (sc_slice_equal (oid, (ScSlice) { subject_alt_name, sizeof subject_alt_name, 0 }))
    outline->alternative_names = enter (&value, SC_SEQUENCE);
  else if (sc_slice_equal (oid, (ScSlice) { basic_constraints, sizeof basic_constraints, 0 }))
    {
      value = enter (&value, SC_SEQUENCE);
      value = enter (&value, SC_BOOLEAN);
      sc_boolean_read (value, &outline->is_ca);
    }
}

static void
read_extensions (ScSlice    extensions,
                 ScOutline *outline)
{
  ScSlice rest = enter (&extensions, SC_SEQUENCE);
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

  outline->version_1 = !skip_context (&tbs, 0);
  outline->serial = enter (&tbs, SC_INTEGER);
  take (&tbs, SC_SEQUENCE);
  outline->issuer = take (&tbs, SC_SEQUENCE);

  validity = enter (&tbs, SC_SEQUENCE);
  sc_element_read (&validity, &element);
  outline->until = validity;
  outline->subject = take (&tbs, SC_SEQUENCE);
  take (&tbs, SC_SEQUENCE);

  while (sc_element_read (&tbs, &element))
    if (is_context (&element, 3))
      read_extensions (element.contents, outline);
}

/* RFC 2986 §4.1: CertificationRequestInfo ::= SEQUENCE { version, subject, … } */
static void
read_request (ScSlice    info,
              ScOutline *outline)
{
  enter (&info, SC_INTEGER);
  outline->subject = take (&info, SC_SEQUENCE);
}

/* RFC 5280 §5.1: TBSCertList ::= SEQUENCE { version OPTIONAL, signature, issuer, thisUpdate, nextUpdate OPTIONAL, … } */
static void
read_crl (ScSlice    tbs,
          ScOutline *outline)
{
  ScElement element = { 0 };

  if (sc_element_read (&tbs, &element) && is_universal (&element, SC_INTEGER))
    take (&tbs, SC_SEQUENCE);

  outline->issuer = take (&tbs, SC_SEQUENCE);
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
  ScSlice whole = enter (&octets, SC_SEQUENCE);
  ScSlice tbs = enter (&whole, SC_SEQUENCE);

  *outline = (ScOutline) { 0 };
  readers[kind](tbs, outline);
}
