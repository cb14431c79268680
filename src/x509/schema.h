/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/universal.h"
#include "x509/oid.h"

/*
 * The shape of what lies in a certificate, as tables. One interpreter (decode.h) walks them and makes all fields; so
 * a new structure is a table, not code.
 */

G_BEGIN_DECLS

typedef struct _ScType ScType;
typedef struct _ScRow ScRow;
typedef struct _ScField ScField;
typedef struct _ScBuilder ScBuilder;

typedef enum
{
  SC_SHAPE_PRIMITIVE,   /* of ScType.universal */
  SC_SHAPE_TIME,        /* CHOICE { UTCTime, GeneralizedTime } */
  SC_SHAPE_TEXT,        /* any of the string types that carry characters, as DirectoryString and its relatives */
  SC_SHAPE_SEQUENCE,
  SC_SHAPE_SEQUENCE_OF, /* of ScType.rows[0] */
  SC_SHAPE_SET_OF,      /* of ScType.rows[0] */
  SC_SHAPE_CHOICE,      /* one of ScType.rows */
  SC_SHAPE_ANY,         /* whatever it is, as plain TLVs */
  SC_SHAPE_OPEN,        /* decided by the OBJECT IDENTIFIER that stands before it, see ScType.resolve */
  SC_SHAPE_RAW,         /* a string whose octets have parts without headers, see ScType.cut */
  SC_SHAPE_SCT_LIST,    /* RFC 6962 §3.3: in TLS's presentation language, not in ASN.1 */
} ScShape;

/* How a component is wrapped (X.680 §31.2; X.682 §11 for CONTAINING). */
typedef enum
{
  SC_TAGGING_NONE,
  SC_TAGGING_IMPLICIT,
  SC_TAGGING_EXPLICIT,
  SC_TAGGING_IN_OCTETS, /* OCTET STRING CONTAINING */
  SC_TAGGING_IN_BITS,   /* BIT STRING CONTAINING */
} ScTagging;

/* How the elements of a list find their partners on the other side. */
typedef enum
{
  SC_KEY_ORDER,               /* the first with the first */
  SC_KEY_NAME,                /* components: by name */
  SC_KEY_OID,                 /* by the element's (first) OBJECT IDENTIFIER; the k-th with the k-th */
  SC_KEY_GENERAL_NAME,        /* by form and value; DNS names without regard to case */
  SC_KEY_ATTRIBUTE,           /* RDN and AttributeTypeAndValue: by type and value, left over by type */
  SC_KEY_ACCESS_DESCRIPTION,  /* by method and location, left over by method */
  SC_KEY_LOG,                 /* SCT: by log id */
  SC_KEY_SERIAL,              /* CRL entry: by serial number */
  SC_KEY_CONTENTS,            /* by the whole contents */
} ScKey;

/* When another value is what one expects of a second certificate. */
typedef enum
{
  SC_EXPECTED_NEVER,
  SC_EXPECTED_ALWAYS,           /* serial number, validity, signature value, timestamps, fingerprints */
  SC_EXPECTED_SAME_KEY_KIND,    /* key octets: if algorithm and size are equal */
  SC_EXPECTED_IF_KEYS_DIFFER,   /* Subject Key Identifier */
  SC_EXPECTED_IF_ISSUERS_DIFFER /* Authority Key Identifier */
} ScExpected;

typedef enum
{
  SC_ROW_OPTIONAL = 1 << 0,
  /* The component's children stand beside it in the tree, and it becomes a leaf for its own header. Paths stay. */
  SC_ROW_HOISTED = 1 << 1,
  /* Shown behind its siblings. */
  SC_ROW_LAST = 1 << 2,
  /* The law of comparison, encoding difference (c): another `critical` is one. */
  SC_ROW_CRITICAL = 1 << 3,
  /* Not octets of the object but computed from them. */
  SC_ROW_COMPUTED = 1 << 4,
  /* A certificate has it as the request asked for it: beside a request another one is a difference that counts. */
  SC_ROW_REQUESTED = 1 << 5,
  /* For the element row of a list: an object of its own, whose landmarks are not those of the object around it. */
  SC_ROW_OBJECT = 1 << 6,
  /* Computed, and what other software says. */
  SC_ROW_ASKED = 1 << 7,
  /* Computed, and what a file says beside the object: only another value may be a difference that counts, for another
   * file need not say anything. */
  SC_ROW_TOLD = 1 << 8,
} ScRowFlags;

/* Fields that rules and comparison ask for by name. */
typedef enum
{
  SC_LANDMARK_NONE,
  SC_LANDMARK_TBS,
  SC_LANDMARK_SERIAL_NUMBER,
  SC_LANDMARK_ISSUER,
  SC_LANDMARK_NOT_BEFORE,
  SC_LANDMARK_NOT_AFTER,
  SC_LANDMARK_SUBJECT,
  SC_LANDMARK_KEY_ALGORITHM,
  SC_LANDMARK_KEY,
  SC_LANDMARK_KEY_INFO,
  SC_LANDMARK_EXTENSIONS, /* also those that a request asks for */
  SC_LANDMARK_ATTRIBUTES,
  SC_LANDMARK_REVOKED,
  SC_LANDMARK_SHA256,
  SC_N_LANDMARKS
} ScLandmark;

/**
 * ScRow:
 * @name: (nullable): the identifier that the ASN.1 gives the component, a step of the path; %NULL for the elements of
 *   a list, which go by index, and for the alternatives of a CHOICE
 * @counterpart: (nullable): the name under which it pairs with a component of another kind of object, if not @name;
 *   empty if only its parts have partners
 * @label: (nullable): msgid of the words shown; an alternative of a CHOICE without one leaves the CHOICE its own
 * @type: of the component
 * @tagging, @tag_number: how it is wrapped
 * @flags: #ScRowFlags
 * @default_contents, @default_length: the contents octets of the DEFAULT value, in DER; @default_contents is %NULL if
 *   there is none
 * @key: for the element row of a list
 * @expected: when another value is no surprise; also holds for everything inside
 * @landmark: where rules and comparison find it
 */
struct _ScRow
{
  const char   *name;
  const char   *counterpart;
  const char   *label;
  const ScType *type;
  ScTagging     tagging;
  guint32       tag_number;
  guint         flags;
  const char   *default_contents;
  gsize         default_length;
  ScKey         key;
  ScExpected    expected;
  ScLandmark    landmark;
};

typedef enum
{
  /* Of primitive types. */
  SC_TYPE_NAMED_BITS = 1 << 0,   /* trailing zero bits carry no meaning (X.680 §22.7) */
  SC_TYPE_HEX = 1 << 1,          /* an INTEGER that people know as octets: serial number, modulus */
  SC_TYPE_VERSION = 1 << 2,      /* an INTEGER that people count from one, octets from zero */
  SC_TYPE_ADDRESS = 1 << 3,      /* an OCTET STRING that is an IP address, or one and a mask */
  SC_TYPE_TITLED = 1 << 4,       /* an OBJECT IDENTIFIER that people know by its title, as a key purpose */
  /* Of constructed types. */
  SC_TYPE_ORDERED = 1 << 5,      /* a list whose order is part of its value, as RDNSequence */
  SC_TYPE_ABSORBED = 1 << 6,     /* a list of one element makes no level of the tree: an RDN of one attribute */
  SC_TYPE_JOINED = 1 << 7,       /* its parts, with commas between, speak for the whole */
  SC_TYPE_RANGE = 1 << 8,        /* its two parts, from and until, speak for the whole */
  SC_TYPE_NAMED_BY_OID = 1 << 9, /* the label is the title of the first OBJECT IDENTIFIER inside */
  SC_TYPE_SUBTREE = 1 << 10,     /* GeneralSubtree: an address in it has a mask (RFC 5280 §4.2.1.10) */
  SC_TYPE_EXTENSION = 1 << 11,   /* Extension: the path names it by its OID, too */
  SC_TYPE_LABELLED = 1 << 12,    /* its parts, each behind its label, speak for the whole; see SC_MEANING_LABELLED */
  SC_TYPE_SPAN = 1 << 13,        /* its two parts, the lowest and the highest value, speak for the whole */
  SC_TYPE_COUNTED = 1 << 14,     /* a list of which only the count is shown, however short it is */
  SC_TYPE_NOT_EMPTY = 1 << 15,   /* a list of SIZE (1..MAX) */
} ScTypeFlags;

/**
 * ScNamedValue:
 * @value: of an INTEGER or ENUMERATED
 * @label: (nullable): msgid of what it means; %NULL ends a table
 */
typedef struct
{
  gint64      value;
  const char *label;
} ScNamedValue;

/**
 * ScType:
 * @name: the name that the ASN.1 gives the type ("GeneralNames")
 * @shape: what the interpreter does with it
 * @universal: for %SC_SHAPE_PRIMITIVE and %SC_SHAPE_RAW; a raw BIT STRING is the one that %SC_TAGGING_IN_BITS means
 * @flags: #ScTypeFlags
 * @rows, @n_rows: components, alternatives, parts, or the one element of a list
 * @bit_names: (nullable): names of named bits, %NULL-terminated, from bit 0
 * @value_names: (nullable): what the values of an INTEGER or ENUMERATED mean; others go by number
 * @resolve: for %SC_SHAPE_OPEN: the type that the OID asks for, or %NULL if it is not known
 * @cut: for %SC_SHAPE_RAW: makes the parts; %FALSE, with nothing made, if the octets have another shape
 * @read: (nullable): asks GnuTLS what the whole says, once its parts are there; gets the value's own element
 * @describe: (nullable): says in words what a leaf's octets or the parts of a whole say, after @read
 * @n_elements: the message that counts a list's elements, #ScMessage; one of few elements says what they are instead
 * @summary: (nullable): name of the component that speaks for the whole
 */
struct _ScType
{
  const char         *name;
  ScShape             shape;
  ScUniversal         universal;
  guint               flags;
  const ScRow        *rows;
  guint               n_rows;
  const char *const  *bit_names;
  const ScNamedValue *value_names;
  const ScType     *(*resolve) (ScOid oid);
  gboolean          (*cut) (ScBuilder *builder,
                            ScField   *field);
  void              (*read) (ScBuilder *builder,
                             ScField   *field,
                             ScSlice    element);
  void              (*describe) (ScBuilder *builder,
                                 ScField   *field);
  guint               n_elements;
  const char         *summary;
};

G_END_DECLS
