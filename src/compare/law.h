/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "compare/comparison.h"

/*
 * The law of comparison. Everything that is ever decided about a pair is decided by the tables in law.c, from facts
 * that others gather. A table is read from the top; the first rule that holds decides.
 */

G_BEGIN_DECLS

/* What is known of one pair. */
typedef enum
{
  /* Only one object is loaded. */
  SC_FACT_ALONE = 1 << 0,

  /* The field is there: encoded, or a DEFAULT, or computed. */
  SC_FACT_LEFT_THERE = 1 << 1,
  SC_FACT_RIGHT_THERE = 1 << 2,
  /* Both say the same; of a parent: all that lies in it does, and in the same order where order is part of the
   * value. */
  SC_FACT_VALUES_EQUAL = 1 << 3,
  /* It stands elsewhere in its list, or something inside it does. */
  SC_FACT_MOVED = 1 << 4,
  /* The field's own octets (own-octets.h), length octets apart, or, if primitive, contents octets are not the
   * same. */
  SC_FACT_OTHER_OCTETS = 1 << 5,
  /* One side has it encoded, the other by DEFAULT. */
  SC_FACT_OMITTED_ON_ONE_SIDE = 1 << 6,
  /* Texts of other string types, each legal in both. */
  SC_FACT_OTHER_STRING_TYPES = 1 << 7,
  /* An extension's `critical`. */
  SC_FACT_CRITICAL = 1 << 8,
  /* No octets of the object. */
  SC_FACT_COMPUTED = 1 << 9,

  /* Seen from one side: a finding of severity error or warning lies on it here, on the other side's; the field is
   * there. */
  SC_FACT_FINDING_HERE = 1 << 10,
  SC_FACT_FINDING_OPPOSITE = 1 << 11,
  SC_FACT_THERE = 1 << 12,

  /* What was decided before. */
  SC_FACT_ENCODING_DIFFERENCE = 1 << 13,
  SC_FACT_LEFT_OWN = 1 << 14,
  SC_FACT_RIGHT_OWN = 1 << 15,
  SC_FACT_EXPECTED = 1 << 16,
  SC_FACT_LEFT_ONLY = 1 << 17,
  SC_FACT_RIGHT_ONLY = 1 << 18,
  SC_FACT_DIFFERS = 1 << 19,
} ScFact;

/* A set of ScFact. */
typedef guint ScFacts;

ScRelation   sc_law_get_relation (ScFacts facts);
ScDifference sc_law_get_difference (ScFacts facts);
ScMark       sc_law_get_mark (ScFacts facts);
ScCount      sc_law_get_count (ScFacts facts);

/* What is known of the two objects, and decides what is expected. */
typedef enum
{
  SC_CIRCUMSTANCE_KEYS_DIFFER = 1 << 0,
  SC_CIRCUMSTANCE_SAME_KEY_KIND = 1 << 1, /* equal algorithm and size */
  SC_CIRCUMSTANCE_ISSUERS_DIFFER = 1 << 2,
  SC_CIRCUMSTANCE_SAME_KEY_IDENTIFIER = 1 << 3, /* the same Subject Key Identifier */
  /* A precertificate and its final certificate, equal by RFC 6962 §3.2. */
  SC_CIRCUMSTANCE_PRECERTIFICATE = 1 << 4,
  /* The other side is a certificate. */
  SC_CIRCUMSTANCE_LEFT_IS_REQUEST = 1 << 5,
  SC_CIRCUMSTANCE_RIGHT_IS_REQUEST = 1 << 6,
} ScCircumstance;

#define SC_CIRCUMSTANCE_BESIDE_REQUEST (SC_CIRCUMSTANCE_LEFT_IS_REQUEST | SC_CIRCUMSTANCE_RIGHT_IS_REQUEST)

/* A set of ScCircumstance. */
typedef guint ScCircumstances;

/**
 * ScExpectation:
 * @expected: when a difference is expected
 * @relations: set of 1 << ScRelation: which differences are
 */
typedef struct
{
  ScExpected expected;
  guint      relations;
} ScExpectation;

#define SC_EXPECTATION_NONE ((ScExpectation) { SC_EXPECTED_NEVER, 0 })

/**
 * sc_law_expect:
 * @inherited: what holds for @field's parent in the tree
 * @field: a field
 * @tree_parent: (nullable): where the tree places it
 * @circumstances: what is known of the two objects
 * @relation: of the pair that @field lies in
 *
 * Returns: what holds for @field and, as the next @inherited, for what the tree places in it
 */
ScExpectation sc_law_expect (ScExpectation    inherited,
                             const ScField   *field,
                             const ScField   *tree_parent,
                             ScCircumstances  circumstances,
                             ScRelation       relation);

gboolean      sc_law_is_expected (ScExpectation   expectation,
                                  ScCircumstances circumstances,
                                  ScRelation      relation);

G_END_DECLS
