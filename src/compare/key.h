/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/field.h"

/*
 * "Each schema row names its key. Fixed fields pair by name; extensions by OID (the k-th with the k-th, the second one
 * is subjectAltName[1]); GeneralNames by type and value (DNS names case-folded, then ≠ if the case differs), RDN
 * attributes by type and value, extended key usages and policies by OID, access descriptions by method and location, CT
 * timestamps by log, CRL entries by serial; what is left over pairs in order within its type, then stands alone."
 *
 * A field's key is a run of octets. Fields with equal keys belong together, the k-th with the k-th; its first octets,
 * the bucket, are its "type", within which the left over ones pair.
 */

G_BEGIN_DECLS

/**
 * ScAlignmentKey:
 * @start: in the pool of octets
 * @bucket_length, @length: number of octets, from @start on
 * @can_move: whether another place among the siblings is worth a word: it is for the elements of a list
 */
typedef struct
{
  gsize    start;
  gsize    bucket_length;
  gsize    length;
  gboolean can_move;
} ScAlignmentKey;

/**
 * sc_alignment_key_make:
 * @field: a field
 * @tree_parent: (nullable): what the tree places it under
 * @pool: where its octets go
 */
ScAlignmentKey sc_alignment_key_make (const ScField *field,
                                      const ScField *tree_parent,
                                      GByteArray    *pool);

G_END_DECLS
