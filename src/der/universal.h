/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/element.h"

G_BEGIN_DECLS

/* X.680 §8.6, table 1: the UNIVERSAL class tags that certificates use or abuse. */
typedef enum
{
  SC_END_OF_CONTENTS = 0,
  SC_BOOLEAN = 1,
  SC_INTEGER = 2,
  SC_BIT_STRING = 3,
  SC_OCTET_STRING = 4,
  SC_NULL = 5,
  SC_OBJECT_IDENTIFIER = 6,
  SC_OBJECT_DESCRIPTOR = 7,
  SC_EXTERNAL = 8,
  SC_REAL = 9,
  SC_ENUMERATED = 10,
  SC_EMBEDDED_PDV = 11,
  SC_UTF8_STRING = 12,
  SC_RELATIVE_OID = 13,
  SC_SEQUENCE = 16,
  SC_SET = 17,
  SC_NUMERIC_STRING = 18,
  SC_PRINTABLE_STRING = 19,
  SC_TELETEX_STRING = 20,
  SC_VIDEOTEX_STRING = 21,
  SC_IA5_STRING = 22,
  SC_UTC_TIME = 23,
  SC_GENERALIZED_TIME = 24,
  SC_GRAPHIC_STRING = 25,
  SC_VISIBLE_STRING = 26,
  SC_GENERAL_STRING = 27,
  SC_UNIVERSAL_STRING = 28,
  SC_CHARACTER_STRING = 29,
  SC_BMP_STRING = 30,
} ScUniversal;

/* A UNIVERSAL tag. */
#define SC_TAG(universal) ((ScTag) { SC_CLASS_UNIVERSAL, (universal) })

/**
 * sc_universal_get_name:
 *
 * Returns: (nullable): the ASN.1 name ("BIT STRING", "UTF8String"), %NULL if @type has none here
 */
const char *sc_universal_get_name (ScUniversal type);

/* Whether @type is one of the string types that carry characters (X.680 §41), or
 * ObjectDescriptor, which X.680 §48 defines as one. */
gboolean sc_universal_is_text (ScUniversal type);

/* Whether @type may be sent in pieces in BER (X.690 §8.6, §8.7, §8.23): BIT STRING, OCTET
 * STRING, all text, and the times, which X.680 §46 and §47 define as tagged VisibleStrings. */
gboolean sc_universal_is_string (ScUniversal type);

/* Whether @type is always constructed (X.690 §8.9, §8.11, §8.17, §8.18, §8.24): SEQUENCE, SET,
 * EMBEDDED PDV, EXTERNAL, CHARACTER STRING. */
gboolean sc_universal_is_constructed (ScUniversal type);

/**
 * sc_universal_check:
 * @type: the type that @element has, by its own tag or, behind an IMPLICIT tag, by the schema
 * @element: an element
 *
 * Judges the form (%SC_DEPARTURE_WRONG_FORM, %SC_DEPARTURE_CONSTRUCTED_STRING) and, where the
 * contents are primitive, the contents as DER asks of @type. The one entry for "all
 * departures of this primitive"; the value readers (boolean.h, integer.h, …) do not judge.
 * A type that is not known here may have any form and contents.
 *
 * Returns: @element's own departures and those of its contents
 */
ScDepartures sc_universal_check (ScUniversal      type,
                                 const ScElement *element);

G_END_DECLS
