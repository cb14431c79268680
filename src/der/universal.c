/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/universal.h"

#include "der/bit-string.h"
#include "der/boolean.h"
#include "der/integer.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"

typedef enum
{
  CONSTRUCTED = 1 << 0,
  STRING = 1 << 1, /* BER may send it in pieces */
  TEXT = 1 << 2,
} Traits;

typedef struct
{
  const char   *name;
  Traits        traits;
  ScDepartures (*check) (ScUniversal type,
                         ScSlice     contents);
} Type;

/* X.690 §8.8.2. */
static ScDepartures
check_null (ScUniversal type,
            ScSlice     contents)
{
  return contents.length > 0 ? SC_DEPARTURE_NULL_CONTENTS : 0;
}

/* X.680 §8.6, table 1, in its order. OCTET STRING may hold anything; the contents of
 * REAL are not judged, since no certificate has one. */
static const Type types[] = {
  [SC_END_OF_CONTENTS] = { "end-of-contents", 0, NULL },
  [SC_BOOLEAN] = { "BOOLEAN", 0, sc_boolean_check },
  [SC_INTEGER] = { "INTEGER", 0, sc_integer_check },
  [SC_BIT_STRING] = { "BIT STRING", STRING, sc_bit_string_check },
  [SC_OCTET_STRING] = { "OCTET STRING", STRING, NULL },
  [SC_NULL] = { "NULL", 0, check_null },
  [SC_OBJECT_IDENTIFIER] = { "OBJECT IDENTIFIER", 0, sc_oid_check },
  [SC_OBJECT_DESCRIPTOR] = { "ObjectDescriptor", STRING | TEXT, sc_text_check },
  [SC_EXTERNAL] = { "EXTERNAL", CONSTRUCTED, NULL },
  [SC_REAL] = { "REAL", 0, NULL },
  [SC_ENUMERATED] = { "ENUMERATED", 0, sc_integer_check },
  [SC_EMBEDDED_PDV] = { "EMBEDDED PDV", CONSTRUCTED, NULL },
  [SC_UTF8_STRING] = { "UTF8String", STRING | TEXT, sc_text_check },
  [SC_RELATIVE_OID] = { "RELATIVE-OID", 0, sc_oid_check },
  [SC_SEQUENCE] = { "SEQUENCE", CONSTRUCTED, NULL },
  [SC_SET] = { "SET", CONSTRUCTED, NULL },
  [SC_NUMERIC_STRING] = { "NumericString", STRING | TEXT, sc_text_check },
  [SC_PRINTABLE_STRING] = { "PrintableString", STRING | TEXT, sc_text_check },
  [SC_TELETEX_STRING] = { "TeletexString", STRING | TEXT, sc_text_check },
  [SC_VIDEOTEX_STRING] = { "VideotexString", STRING | TEXT, sc_text_check },
  [SC_IA5_STRING] = { "IA5String", STRING | TEXT, sc_text_check },
  [SC_UTC_TIME] = { "UTCTime", STRING, sc_time_check },
  [SC_GENERALIZED_TIME] = { "GeneralizedTime", STRING, sc_time_check },
  [SC_GRAPHIC_STRING] = { "GraphicString", STRING | TEXT, sc_text_check },
  [SC_VISIBLE_STRING] = { "VisibleString", STRING | TEXT, sc_text_check },
  [SC_GENERAL_STRING] = { "GeneralString", STRING | TEXT, sc_text_check },
  [SC_UNIVERSAL_STRING] = { "UniversalString", STRING | TEXT, sc_text_check },
  [SC_CHARACTER_STRING] = { "CHARACTER STRING", CONSTRUCTED, NULL },
  [SC_BMP_STRING] = { "BMPString", STRING | TEXT, sc_text_check },
};

/* Never NULL: a number that the table does not know has no name, no traits and no check. */
static const Type *
get_type (ScUniversal type)
{
  static const Type unknown = { NULL, 0, NULL };

  return (gsize) type < G_N_ELEMENTS (types) ? &types[type] : &unknown;
}

const char *
sc_universal_get_name (ScUniversal type)
{
  return get_type (type)->name;
}

gboolean
sc_universal_is_text (ScUniversal type)
{
  return (get_type (type)->traits & TEXT) != 0;
}

gboolean
sc_universal_is_string (ScUniversal type)
{
  return (get_type (type)->traits & STRING) != 0;
}

gboolean
sc_universal_is_constructed (ScUniversal type)
{
  return (get_type (type)->traits & CONSTRUCTED) != 0;
}

static ScDepartures
check_form (const Type *type,
            gboolean    constructed)
{
  /* What is not known to the table may have either form. */
  if (type->name == NULL || constructed == ((type->traits & CONSTRUCTED) != 0))
    return 0;

  return (type->traits & STRING) ? SC_DEPARTURE_CONSTRUCTED_STRING : SC_DEPARTURE_WRONG_FORM;
}

ScDepartures
sc_universal_check (ScUniversal      type,
                    const ScElement *element)
{
  const Type *known = get_type (type);
  ScDepartures departures = 0;

  g_return_val_if_fail (element != NULL, 0);

  departures = element->departures | check_form (known, element->constructed);

  if (!element->constructed && known->check != NULL)
    departures |= known->check (type, element->contents);

  return departures;
}
