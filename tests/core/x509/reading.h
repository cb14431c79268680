/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

/*
 * What one program reads in a certificate, as a list of statements: under this path stands that value. Paths are those
 * of the fields, but an extension goes by its index: "tbsCertificate/extensions/3/extnValue/0".
 */

G_BEGIN_DECLS

/* What a statement is about, and how its value is written. */
typedef enum
{
  SC_READING_IMPORT,         /* of the whole: "certificate" or "refused" */
  SC_READING_REFUSAL,        /* that the other program cannot read a value: "refused" */
  SC_READING_COUNT,          /* how many elements a list has */
  SC_READING_FILLED,         /* how many elements of a list stand before the first that is an empty list */
  SC_READING_ALTERNATIVE,    /* of a CHOICE: its identifier */
  SC_READING_TAG,            /* number of the UNIVERSAL tag */
  SC_READING_ABSENT,         /* that there is nothing */
  SC_READING_BOOLEAN,        /* "TRUE", "FALSE" */
  SC_READING_NULL,           /* "NULL" */
  SC_READING_OID,            /* dotted */
  SC_READING_NUMBER,         /* decimal */
  SC_READING_INSTANT,        /* seconds since 1970, decimal */
  SC_READING_KEY_USAGE,      /* hexadecimal number, as GNUTLS_KEY_* */
  SC_READING_SIZE,           /* of an INTEGER, how many bits it takes */
  /* Octets in hexadecimal. */
  SC_READING_OCTETS,         /* contents octets */
  SC_READING_NATURAL,        /* contents octets of an INTEGER without leading zeros */
  SC_READING_BITS,           /* a BIT STRING: how many, a colon, octets */
  SC_READING_ELEMENT,        /* all of an element, without an EXPLICIT tag around it */
  SC_READING_TEXT,           /* of a string: UTF-8 */
  SC_READING_WRAPPED_OCTETS, /* contents of the OCTET STRING around a value */
  SC_READING_WRAPPED_BITS,   /* contents of the BIT STRING around a value, as BITS */
  SC_READING_POINT,          /* subjectPublicKey of an elliptic curve: x, a colon, y */
  SC_READING_FULL_NAMES,     /* of CRLDistributionPoints: the identifiers of the alternatives of all full names */
} ScReadingKind;

typedef struct
{
  ScReadingKind kind;
  char         *path;
  char         *value;
} ScStatement;

typedef struct
{
  GPtrArray  *statements; /* of ScStatement */
  GHashTable *covered;    /* (nullable) (element-type utf8): what the program accounts for, with all inside it; %NULL if
                           * it only gives account of what it is asked for */
} ScReading;

/* "SC_READING_OCTETS" is "octets" in messages. */
const char *sc_reading_kind_get_name (ScReadingKind kind);

ScReading  *sc_reading_new (void);
void        sc_reading_free (ScReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScReading, sc_reading_free)

void        sc_reading_state (ScReading     *self,
                              ScReadingKind  kind,
                              const char    *value,
                              const char    *path_format,
                              ...) G_GNUC_PRINTF (4, 5);
void        sc_reading_state_number (ScReading     *self,
                                     ScReadingKind  kind,
                                     gint64         number,
                                     const char    *path_format,
                                     ...) G_GNUC_PRINTF (4, 5);
void        sc_reading_state_octets (ScReading     *self,
                                     ScReadingKind  kind,
                                     gconstpointer  octets,
                                     gsize          length,
                                     const char    *path_format,
                                     ...) G_GNUC_PRINTF (5, 6);

/* Appends lower-case hexadecimal. */
void        sc_reading_append_hex (GString      *string,
                                   gconstpointer octets,
                                   gsize         length);

/* The identifier of a GeneralName's alternative by its tag; "?" for none. */
const char *sc_reading_name_alternative (guint number);

/* (transfer full) for both: the second readers. */
ScReading  *sc_reading_of_gnutls (ScSlice octets);
ScReading  *sc_reading_of_libtasn1 (ScSlice octets);

/**
 * ScDisagreement:
 * @path, @kind: what the programs disagree on
 * @ours, @theirs: their values, "nothing" for none
 */
typedef struct
{
  char         *path;
  ScReadingKind kind;
  char         *ours;
  char         *theirs;
} ScDisagreement;

/* (transfer full) (element-type ScDisagreement): where @object does not say what @reading says */
GPtrArray  *sc_reading_compare (const ScReading *reading,
                                const ScObject  *object);

G_END_DECLS
