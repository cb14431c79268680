/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * ScDeparture:
 *
 * One way in which octets depart from the Distinguished Encoding Rules (X.690
 * §§8, 10 and 11). The first group is seen by reading a header, the second by
 * reading a primitive value of a known type, the third only by a schema.
 */
typedef enum
{
  /* §8.1.2.2, §8.1.2.4.2 c: the high-tag-number form for a number below 31, or led by a zero digit. */
  SC_DEPARTURE_TAG_NOT_MINIMAL = 1 << 0,
  /* §10.1: the definite length takes more octets than it needs. */
  SC_DEPARTURE_LENGTH_NOT_MINIMAL = 1 << 1,
  /* §10.1: the indefinite form of length. */
  SC_DEPARTURE_INDEFINITE_LENGTH = 1 << 2,
  /* §10.2: a string in pieces. */
  SC_DEPARTURE_CONSTRUCTED_STRING = 1 << 3,
  /* §8.1.3: the octets end before the header, the contents or the end-of-contents do; also the reserved length octet
   * 0xFF. */
  SC_DEPARTURE_TRUNCATED = 1 << 4,
  /* Octets stand behind an element that should have been the last. */
  SC_DEPARTURE_LEFT_OVER = 1 << 5,
  /* §8.2.1, §8.3, §8.9 …: primitive where the type is constructed, or constructed where it is primitive. */
  SC_DEPARTURE_WRONG_FORM = 1 << 6,

  /* §8.2.1: a BOOLEAN of other than one octet. */
  SC_DEPARTURE_BOOLEAN_LENGTH = 1 << 7,
  /* §11.1: a BOOLEAN that is neither 00 nor FF. */
  SC_DEPARTURE_BOOLEAN_VALUE = 1 << 8,
  /* §8.3.1: an INTEGER without contents. */
  SC_DEPARTURE_INTEGER_EMPTY = 1 << 9,
  /* §8.3.2: an INTEGER whose first nine bits are all equal. */
  SC_DEPARTURE_INTEGER_PADDED = 1 << 10,
  /* §8.6.2.2, §8.6.2.3: the count of unused bits is missing, over seven, or not zero where no bits follow. */
  SC_DEPARTURE_BIT_STRING_UNUSED = 1 << 11,
  /* §11.2.1: an unused bit is not zero. */
  SC_DEPARTURE_BIT_STRING_PADDING = 1 << 12,
  /* §8.19.2: an OBJECT IDENTIFIER without contents, or one that ends inside an arc. */
  SC_DEPARTURE_OID_INCOMPLETE = 1 << 13,
  /* §8.19.2: an arc led by 80. */
  SC_DEPARTURE_OID_PADDED = 1 << 14,
  /* §8.8.2: a NULL with contents. */
  SC_DEPARTURE_NULL_CONTENTS = 1 << 15,
  /* §11.7, §11.8: UTCTime or GeneralizedTime not in the form that DER asks (seconds, Z, no superfluous fraction). */
  SC_DEPARTURE_TIME_FORM = 1 << 16,
  /* X.680 §46, §47: no such moment (month 13, 30 February, letters for digits). */
  SC_DEPARTURE_TIME_VALUE = 1 << 17,
  /* X.680 §41: a character that the string type does not have, or octets that encode none. */
  SC_DEPARTURE_STRING_CHARACTER = 1 << 18,

  /* §11.5: a DEFAULT value written out. */
  SC_DEPARTURE_DEFAULT_ENCODED = 1 << 19,
  /* §11.2.2: a named bit list that ends in a zero bit. */
  SC_DEPARTURE_NAMED_BITS_TRAILING_ZERO = 1 << 20,
  /* §11.6: the elements of a SET OF out of order. */
  SC_DEPARTURE_SET_OF_ORDER = 1 << 21,
} ScDeparture;

#define SC_N_DEPARTURES 22

/* A set of ScDeparture. */
typedef guint32 ScDepartures;

G_END_DECLS
