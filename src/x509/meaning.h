/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _ScField ScField;

/*
 * What a field says, typed. The core makes no words: words.h of the report layer turns a meaning into them,
 * translated for people and in plain English for machines.
 */
typedef enum
{
  SC_MEANING_NONE,       /* nothing beyond what the children say */
  /* Read from the field's own contents by the octet layer. */
  SC_MEANING_BOOLEAN,
  SC_MEANING_INTEGER,    /* decimal when short, else octets */
  SC_MEANING_OCTETS,     /* 6E:19:44 */
  SC_MEANING_OID,        /* by name where it has one */
  SC_MEANING_TIME,
  SC_MEANING_NAMED_BITS, /* names in row->type->bit_names */
  SC_MEANING_NAMED_VALUE, /* name in row->type->value_names; a value without one is as an INTEGER */
  SC_MEANING_NULL,
  SC_MEANING_LOG,        /* id of a log of Certificate Transparency: octets, behind its name where it has one */
  /* The ASN.1 types of the field's own headers, for fields that only wrap others. */
  SC_MEANING_TYPE,
  /* Read for the field when it was made. */
  SC_MEANING_TEXT,       /* text, text_length: UTF-8 from a stranger; not fit to show as it is */
  SC_MEANING_NUMBER,     /* number */
  SC_MEANING_INSTANT,    /* number: milliseconds since 1970-01-01T00:00:00Z */
  SC_MEANING_MESSAGE,    /* message with text as {0} and number as {1}, either may be unused */
  /* Made of other fields' meanings. */
  SC_MEANING_FIELD,      /* says what @field says */
  SC_MEANING_JOIN,       /* those of @field's parts (sc_field_get_first_part()), with commas between */
  SC_MEANING_LABELLED,   /* as SC_MEANING_JOIN, each behind the label of its part; a TRUE by its label alone. What a
                          * DEFAULT says is left out */
  SC_MEANING_RANGE,      /* those of @field's two parts, from and until */
  SC_MEANING_SPAN,       /* those of @field's two parts, the lowest and the highest value */
  SC_MEANING_TIMESTAMP,  /* those of the log, by its name alone, and of the moment among @field's parts */
} ScMeaningKind;

/* Words with parameters. Msgids in message.c. */
typedef enum
{
  SC_MESSAGE_NONE,
  SC_MESSAGE_NOT_A_CA,
  SC_MESSAGE_CA,
  SC_MESSAGE_CA_PATH_LENGTH,    /* {1}: number of CAs allowed below */
  SC_MESSAGE_KEY_BITS,          /* {0}: algorithm, {1}: bits */
  SC_MESSAGE_KEY_OCTETS,        /* {0}: algorithm, {1}: octets */
  SC_MESSAGE_KEY_PSS,           /* {0}: hash, {1}: bits */
  SC_MESSAGE_KEY_OAEP,          /* {0}: hash, {1}: bits */
  SC_MESSAGE_KEY_EXPLICIT,      /* {0}: algorithm, {1}: bits */
  SC_MESSAGE_KEY_INHERITED,     /* {0}: algorithm */
  SC_MESSAGE_PSS,               /* {0}: hash, {1}: octets */
  SC_MESSAGE_OAEP,              /* {0}: hash */
  SC_MESSAGE_POINT_AT_INFINITY,
  SC_MESSAGE_POINT_COMPRESSED_EVEN,
  SC_MESSAGE_POINT_COMPRESSED_ODD,
  SC_MESSAGE_POINT_UNCOMPRESSED,
  SC_MESSAGE_POINT_HYBRID_EVEN,
  SC_MESSAGE_POINT_HYBRID_ODD,
  SC_MESSAGE_N_NAMES,           /* {1} in this and all that follow; counted forms */
  SC_MESSAGE_N_EXTENSIONS,
  SC_MESSAGE_N_POLICIES,
  SC_MESSAGE_N_POINTS,
  SC_MESSAGE_N_SUBTREES,
  SC_MESSAGE_N_TIMESTAMPS,
  SC_MESSAGE_N_DESCRIPTIONS,
  SC_MESSAGE_N_ATTRIBUTES,
  SC_MESSAGE_N_CERTIFICATES,
  SC_MESSAGE_N_ELEMENTS,
  SC_MESSAGE_N_REVOKED,
  SC_MESSAGE_EMPTY,             /* a text or list without content */
  SC_MESSAGE_ALL_NAMES,         /* the empty name of a form in a subtree: every name of that form */
  SC_MESSAGE_YES,               /* what is stated by being there */
  SC_MESSAGE_INHERITED,         /* RFC 3779: the issuer's resources */
  SC_MESSAGE_ADDRESS_FAMILY,    /* {0}: IPv4 or IPv6, {1}: what they are used for, a SAFI */
  SC_MESSAGE_SKIP_NONE,         /* RFC 5280: SkipCerts of 0 */
  SC_MESSAGE_SKIP_CERTS,        /* {1}: SkipCerts */
  SC_MESSAGE_YEARS,             /* {1}: years */
  SC_MESSAGE_AMOUNT,            /* {0}: currency, {1}: amount of money */
  SC_MESSAGE_NEVER_CHECKED,     /* id-pkix-ocsp-nocheck */
  SC_MESSAGE_PRECERTIFICATE,    /* ctPrecertPoison */
  SC_MESSAGE_DELEGATES,         /* DelegationUsage */
  SC_MESSAGE_NO_BECAUSE,        /* {0}: what other software says */
  SC_MESSAGE_VERBATIM,          /* {0}: the same in every language */
  SC_N_MESSAGES
} ScMessage;

typedef struct
{
  guint8      kind;        /* ScMeaningKind */
  guint8      message;     /* ScMessage */
  guint32     text_length; /* octets of @text */
  gint64      number;
  union
  {
    const char    *text;   /* in the object, NUL-terminated only in SC_MEANING_MESSAGE */
    const ScField *field;
  };
} ScMeaning;

/**
 * ScMessageForms:
 * @singular: msgid
 * @plural: (nullable): msgid of the counted form
 *
 * {0} stands for the text, {1} for the number.
 */
typedef struct
{
  const char *singular;
  const char *plural;
} ScMessageForms;

/* Marks the two forms of a counted msgid for xgettext: --keyword=NP_:1,2. */
#define NP_(singular, plural) singular, plural

const ScMessageForms *sc_message_get_forms (ScMessage message);

G_END_DECLS
