/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/element.h"
#include "der/universal.h"
#include "x509/finding.h"
#include "x509/meaning.h"
#include "x509/schema.h"

G_BEGIN_DECLS

typedef enum
{
  SC_PRESENCE_ENCODED,   /* its octets are there */
  SC_PRESENCE_DEFAULTED, /* omitted, but has a DEFAULT: it counts as there, @slice is empty where it would stand */
  SC_PRESENCE_MISSING,   /* should be there and is not: a finding lies on it, @slice is empty where it would stand */
  SC_PRESENCE_COMPUTED,  /* not in the object: a fingerprint, a group; @slice means nothing */
} ScPresence;

/**
 * ScField:
 * @row: the schema row it was read by, never %NULL. Its type is the one that was found: behind an open type what the
 *   OID asked for, of a CHOICE the alternative
 * @label: msgid of what the row is called: the schema's, or the name of what its OID stands for
 * @name: (nullable): step of the path; %NULL: @index
 * @repeat: how many fields of that name stand before it: 1 makes "subjectAltName[1]"
 * @parent: (nullable): the field in whose contents it lies; the way its path goes. The *tree* may place it elsewhere,
 *   beside a parent that is hoisted; see object.h
 * @first_child, @last_child, @next: the tree
 * @first_part: where sc_field_get_first_part() begins if @self is hoisted; private
 * @n_children: how many children the tree gives it
 * @index: its place among the elements of @parent
 * @absorbed: whether its header is that of a list, too, whose one element it is: one more step "0" of the path
 * @slice: header, contents and end-of-contents octets. The header may hold several TLV headers: an EXPLICIT tag's,
 *   the OCTET STRING's or the BIT STRING's (with its count of unused bits) that wraps the value, the SET's of an RDN
 *   with one attribute
 * @contents: inside @slice. A leaf's value, or its children's octets. What stands in @slice behind it,
 *   end-of-contents octets or octets left over, belongs to the field itself, as the header does
 * @universal: the type of the value, also behind an IMPLICIT tag
 * @tag: of the outermost header
 * @constructed: whether the value's own header says so
 * @is_raw: whether its header, if any, is no TLV header: the parts of a signed certificate timestamp
 * @departures: of its own headers and, if primitive, its value
 * @findings: (nullable): the first
 *
 * One node of an object's tree. Immutable; lives in its object's arena. Every octet of an object belongs to exactly
 * one field's header or one leaf's contents.
 */
struct _ScField
{
  const ScRow     *row;
  const char      *label;
  const char      *name;
  ScField         *parent;
  ScField         *first_child;
  ScField         *last_child;
  ScField         *first_part;
  ScField         *next;
  const ScFinding *findings;
  ScSlice          slice;
  ScSlice          contents;
  ScMeaning        meaning;
  ScTag            tag;
  ScDepartures     departures;
  guint32          index;
  guint32          n_children;
  guint32          repeat;
  guint8           universal;
  guint8           presence;
  guint8           constructed;
  guint8           absorbed;
  guint8           is_raw;
};

/* (nullable): what a step of a path is called instead of @field's name */
typedef const char *(*ScStepFunc) (const ScField *field,
                                   gpointer       user_data);
/* Appends the ASN.1 path: "tbsCertificate/extensions/subjectAltName[1]/extnValue/0". */
void     sc_field_append_path (const ScField *self,
                               GString       *string);
/* The same, if @func has no other names for its steps. */
void     sc_field_append_path_of (const ScField *self,
                                  ScStepFunc     func,
                                  gpointer       user_data,
                                  GString       *string);
char    *sc_field_dup_path (const ScField *self);

/* Whether the field counts as there: encoded, or a DEFAULT. */
gboolean sc_field_is_there (const ScField *self);

/* Whether the last of its parts that are there ends too early. What would stand behind may have been cut off, too. */
gboolean sc_field_has_cut_part (const ScField *self);

/* Whether it is a UTCTime or GeneralizedTime, so that sc_time_read() may be asked. */
gboolean sc_field_is_time (const ScField *self);

/* Whether an error or warning lies on the field itself. */
gboolean sc_field_has_triangle (const ScField *self);

/* The worst finding on the field itself; (nullable). */
const ScFinding *sc_field_get_worst_finding (const ScField *self);

/* Calls @func for the identifier octets of each TLV header that @self's own header holds, outermost first. */
typedef void (*ScHeaderFunc) (const ScElement *element,
                              gpointer         user_data);
void     sc_field_foreach_header (const ScField *self,
                                  ScHeaderFunc   func,
                                  gpointer       user_data);

/* The fields in whose path @self is the last step, in order, wherever the tree places them: all its children, unless
 * it is hoisted. (nullable) */
const ScField *sc_field_get_first_part (const ScField *self);
const ScField *sc_field_get_next_part (const ScField *self,
                                       const ScField *part);

/* The OBJECT IDENTIFIER that names an extension, attribute, access description, …: the contents of the first child
 * that is one; empty slice if none. */
ScSlice  sc_field_get_oid (const ScField *self);

/* Whether it stands where an Extension belongs, of that shape or not. */
gboolean sc_field_is_extension (const ScField *self);

G_END_DECLS
