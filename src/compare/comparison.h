/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

G_BEGIN_DECLS

typedef enum
{
  SC_LEFT,
  SC_RIGHT,
  SC_N_SIDES
} ScSide;

/* The axis of meaning. */
typedef enum
{
  SC_RELATION_SAME,
  SC_RELATION_DIFFERS,
  SC_RELATION_LEFT_ONLY,
  SC_RELATION_RIGHT_ONLY,
  SC_RELATION_MOVED,      /* same, but elsewhere in the list */
} ScRelation;

/* The axis of encoding. */
typedef enum
{
  SC_MARK_NONE,
  SC_MARK_CHECK,
  SC_MARK_WARNING,
} ScMark;

/* Why a pair is an encoding difference, by the letters of the law. */
typedef enum
{
  SC_DIFFERENCE_NONE,
  SC_DIFFERENCE_OCTETS,      /* (a) equal values, other octets */
  SC_DIFFERENCE_DEFAULT,     /* (a) a DEFAULT written out on one side, omitted on the other */
  SC_DIFFERENCE_STRING_TYPE, /* (b) other string types, each text legal in both */
  SC_DIFFERENCE_CRITICAL,    /* (c) another critical */
} ScDifference;

/* What a pair of leaves counts as. The first that fits. */
typedef enum
{
  SC_COUNT_ENCODING,
  SC_COUNT_EXPECTED,
  SC_COUNT_ONLY_LEFT,
  SC_COUNT_ONLY_RIGHT,
  SC_COUNT_VALUE,
  SC_COUNT_MOVED,
  SC_COUNT_SAME,
  SC_N_COUNTS
} ScCount;

typedef struct _ScPair ScPair;

/**
 * ScPair:
 * @fields: by #ScSide; one may be %NULL, not both
 * @parent: (nullable): %NULL for the root
 * @children: @n_children pairs, side by side in memory. A string in pieces beside one that is whole, or in other
 *   pieces, has none, though its field has children: it is compared as a whole
 * @relation: #ScRelation
 * @difference: #ScDifference
 * @expected: another value here is what one expects; for a parent: all that differs inside is
 * @marks: #ScMark by side; of a parent, its descendants' triangles included
 * @own: by side: whether a triangle is the field's own
 * @count: #ScCount; meaningful for leaves (n_children == 0)
 * @elsewhere: whether it has another place among its siblings itself, and does not only lie in, or hold, what has
 * @ordinal: its place in the order of the tree, that of the root being 0
 */
struct _ScPair
{
  const ScField *fields[SC_N_SIDES];
  ScPair        *parent;
  ScPair        *children;
  guint32        n_children;
  guint32        ordinal;
  guint8         relation;
  guint8         difference;
  guint8         marks[SC_N_SIDES];
  guint8         own[SC_N_SIDES];
  guint8         count;
  guint8         expected : 1;
  guint8         elsewhere : 1;
};

/* What is said of the pair as a whole. In the order of weight. */
typedef enum
{
  SC_REMARK_OTHER_KINDS,      /* neither two of one kind, nor a request and a certificate */
  SC_REMARK_REQUEST_KEY,      /* the request's key is not the certificate's */
  SC_REMARK_SAME_SERIAL,      /* same issuer and serial number, other contents */
  /* A precertificate and its final certificate, RFC 6962 §3.2: equal but for poison and timestamps … */
  SC_REMARK_PRECERTIFICATE_EQUAL,
  SC_REMARK_PRECERTIFICATE_OTHER, /* … and not equal */
  SC_REMARK_CROSS,            /* same subject and key, other issuers */
  SC_REMARK_SAME_KEY,
  SC_REMARK_LEFT_EXPIRED,
  SC_REMARK_RIGHT_EXPIRED,
  /* of a CRL: there should be a newer one */
  SC_REMARK_LEFT_OUT_OF_DATE,
  SC_REMARK_RIGHT_OUT_OF_DATE,
  SC_REMARK_LEFT_NOT_YET_VALID,
  SC_REMARK_RIGHT_NOT_YET_VALID,
  SC_N_REMARKS
} ScRemark;

typedef struct _ScComparison ScComparison;

/**
 * sc_comparison_new:
 * @left: (nullable): an object
 * @right: (nullable): an object; at least one of the two
 * @now: in seconds since 1970, for the remarks on validity
 *
 * Pairs two objects by the law of comparison (law.h), or shows one alone. Holds references to both. Thread-safe; nearly
 * linear in the number of fields.
 *
 * Returns: (transfer full): an immutable comparison
 */
ScComparison   *sc_comparison_new (ScObject *left,
                                   ScObject *right,
                                   gint64    now);
ScComparison   *sc_comparison_ref (ScComparison *self);
void            sc_comparison_unref (ScComparison *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScComparison, sc_comparison_unref)

/* (nullable): the object of that side */
ScObject       *sc_comparison_get_object (const ScComparison *self,
                                          ScSide              side);
/* The pair of the two roots; not shown itself. */
const ScPair   *sc_comparison_get_root (const ScComparison *self);
/* Whether @pair, of whichever comparison, is one of this. */
gboolean        sc_comparison_has_pair (const ScComparison *self,
                                        const ScPair       *pair);
/* Number of pairs of leaves that count as @count. With one object, all are %SC_COUNT_SAME but those with a triangle of
 * their own, which are %SC_COUNT_ENCODING. */
guint           sc_comparison_get_count (const ScComparison *self,
                                         ScCount             count);
/* Number of triangles of that side's own: what a card's badge shows. */
guint           sc_comparison_get_warnings (const ScComparison *self,
                                            ScSide              side);
/* Set of 1 << ScRemark. */
guint           sc_comparison_get_remarks (const ScComparison *self);
/* Whether both sides are the same octets from first to last. */
gboolean        sc_comparison_is_identical (const ScComparison *self);

/**
 * sc_comparison_get_worst:
 * @n_others: (out): how many more pairs there are of its kind
 *
 * The pair that the verdict's sentence on encoding names. Worst first: a finding on one side only; then a difference
 * that no rule blames; then findings on both sides. Of one kind another `critical` first, then error before warning, then
 * the first in the tree.
 *
 * Returns: (nullable): %NULL if no pair has a triangle of its own
 */
const ScPair   *sc_comparison_get_worst (const ScComparison *self,
                                         guint              *n_others);

/* The pairs of leaves, in order, that differ in value, stand on one side only or moved, without being expected: what
 * the verdict's sentence on values names. Another `critical` is none: the sentence on encoding names it.
 * (array length=n_pairs) (transfer none) */
const ScPair *const *sc_comparison_get_unexpected (const ScComparison *self,
                                                   guint              *n_pairs);

/* The next pair in tree order behind @from (%NULL: from the start), or the one before it (%NULL: from the end), for
 * which @wants holds. Neither meets the root, nor wraps around. (nullable) */
typedef gboolean (*ScPairPredicate) (const ScPair *pair);
const ScPair   *sc_pair_find_next (const ScPair    *root,
                                   const ScPair    *from,
                                   ScPairPredicate  wants);
const ScPair   *sc_pair_find_previous (const ScPair    *root,
                                       const ScPair    *from,
                                       ScPairPredicate  wants);
/* Predicates. A *difference* is a leaf that does not count as same, or a pair with a triangle of its own on either
 * side. */
gboolean        sc_pair_is_any (const ScPair *pair);
gboolean        sc_pair_is_difference (const ScPair *pair);
gboolean        sc_pair_is_warning (const ScPair *pair);

/* How many pairs there are, @pair and all that lies in it. */
guint           sc_pair_count (const ScPair *pair);
/* The pair's path: the left field's, else the right's. */
char           *sc_pair_dup_path (const ScPair *pair);
/* The field that names the pair: the left, else the right. */
const ScField  *sc_pair_get_field (const ScPair *pair);

G_END_DECLS
