/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/law.h"

/* Holds if all of @all and none of @none are facts. */
typedef struct
{
  ScFacts all;
  ScFacts none;
  guint   decision;
} Rule;

#define BOTH_THERE (SC_FACT_LEFT_THERE | SC_FACT_RIGHT_THERE)

/*
 * "`=` same, `≠` differs, `◂` `▸` only on that side, `↕` same but elsewhere in the list"
 *
 * With one object there is nothing to differ from. A field that is missing on both sides, each with its finding, is the
 * same.
 */
static const Rule relations[] = {
  { SC_FACT_ALONE, 0, SC_RELATION_SAME },
  { BOTH_THERE | SC_FACT_VALUES_EQUAL | SC_FACT_MOVED, 0, SC_RELATION_MOVED },
  { BOTH_THERE | SC_FACT_VALUES_EQUAL, 0, SC_RELATION_SAME },
  { BOTH_THERE, 0, SC_RELATION_DIFFERS },
  { SC_FACT_LEFT_THERE, 0, SC_RELATION_LEFT_ONLY },
  { SC_FACT_RIGHT_THERE, 0, SC_RELATION_RIGHT_ONLY },
  { 0, 0, SC_RELATION_SAME },
};

/*
 * "An encoding difference exists only on a field that both sides have (a DEFAULT counts as present), looks only at the
 * field's own octets, identifier and, if primitive, contents, never at length octets or children, and is one of:
 *  (a) equal values, other octets; or a DEFAULT value written out here and omitted there;
 *  (b) other string types, though each text is legal in both;
 *  (c) another `critical`.
 * What the value forces is none: UTCTime or GeneralizedTime by date, an OPTIONAL present or absent, another CHOICE
 * alternative, parameters of another algorithm, the count of unused bits, a sign octet. Order is none."
 */
static const Rule differences[] = {
  { BOTH_THERE | SC_FACT_CRITICAL, SC_FACT_VALUES_EQUAL, SC_DIFFERENCE_CRITICAL },
  { BOTH_THERE | SC_FACT_VALUES_EQUAL | SC_FACT_OMITTED_ON_ONE_SIDE, 0, SC_DIFFERENCE_DEFAULT },
  { BOTH_THERE | SC_FACT_OTHER_STRING_TYPES, 0, SC_DIFFERENCE_STRING_TYPE },
  { BOTH_THERE | SC_FACT_VALUES_EQUAL | SC_FACT_OTHER_OCTETS, 0, SC_DIFFERENCE_OCTETS },
  { 0, 0, SC_DIFFERENCE_NONE },
};

/*
 * "Marks, for each side of a field:
 *  1. a finding of severity error or warning lies on it: triangle;
 *  2. else, the field is an encoding difference and the other side has no such finding on it: triangle (so both have
 *     one);
 *  3. else, the field is there: check; it is absent, or computed (a fingerprint): no mark."
 */
static const Rule marks[] = {
  { SC_FACT_FINDING_HERE, 0, SC_MARK_WARNING },
  { SC_FACT_ENCODING_DIFFERENCE, SC_FACT_FINDING_OPPOSITE, SC_MARK_WARNING },
  { SC_FACT_THERE, SC_FACT_COMPUTED, SC_MARK_CHECK },
  { 0, 0, SC_MARK_NONE },
};

/*
 * "Each pair of leaves counts once, first match: encoding (an encoding difference, or a triangle of its own on one side
 * only) · expected · onlyLeft · onlyRight · value · moved · same."
 */
static const Rule counts[] = {
  { SC_FACT_ENCODING_DIFFERENCE, 0, SC_COUNT_ENCODING },
  { SC_FACT_LEFT_OWN, SC_FACT_RIGHT_OWN, SC_COUNT_ENCODING },
  { SC_FACT_RIGHT_OWN, SC_FACT_LEFT_OWN, SC_COUNT_ENCODING },
  { SC_FACT_EXPECTED, 0, SC_COUNT_EXPECTED },
  { SC_FACT_LEFT_ONLY, 0, SC_COUNT_ONLY_LEFT },
  { SC_FACT_RIGHT_ONLY, 0, SC_COUNT_ONLY_RIGHT },
  { SC_FACT_DIFFERS, 0, SC_COUNT_VALUE },
  { SC_FACT_MOVED, 0, SC_COUNT_MOVED },
  { 0, 0, SC_COUNT_SAME },
};

/*
 * "Expected differences are drawn pale and do not reach the verdict: the values of serial number, notBefore, notAfter,
 * key octets of equal algorithm and size, Subject Key Identifier if the keys differ, Authority Key Identifier if the
 * issuers differ, CT timestamps, fingerprints, signature value […]. Never: algorithm, key size, exponent, the same
 * identifier on other keys, another identifier on the same key, another Authority Key Identifier under the same
 * issuer." And: "beside a request also all that only a CA adds."
 *
 * Which fields these are, their schema rows say (ScRow.expected); of extensions, this table. The same identifier on
 * other keys is no difference of the identifiers, so it takes the excuse from the keys. Timestamps are expected on one
 * side only, too, and so is the poison of a precertificate that is equal to the other side by RFC 6962 §3.2, which
 * takes both out.
 */
#define ANOTHER_VALUE (1 << SC_RELATION_DIFFERS)
#define ON_ONE_SIDE (1 << SC_RELATION_LEFT_ONLY | 1 << SC_RELATION_RIGHT_ONLY)
#define ANY_DIFFERENCE (ANOTHER_VALUE | ON_ONE_SIDE | 1 << SC_RELATION_MOVED)

static const struct
{
  ScOid           oid;
  ScExpectation   expectation;
  ScCircumstances all;
} extensions[] = {
  { SC_OID_SUBJECT_KEY_IDENTIFIER, { SC_EXPECTED_IF_KEYS_DIFFER, ANOTHER_VALUE }, 0 },
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, { SC_EXPECTED_IF_ISSUERS_DIFFER, ANOTHER_VALUE }, 0 },
  { SC_OID_CRL_NUMBER, { SC_EXPECTED_ALWAYS, ANOTHER_VALUE }, 0 },
  { SC_OID_MS_NEXT_PUBLISH, { SC_EXPECTED_ALWAYS, ANOTHER_VALUE }, 0 },
  { SC_OID_CT_PRECERT_SCTS, { SC_EXPECTED_ALWAYS, ANY_DIFFERENCE }, 0 },
  { SC_OID_CT_PRECERT_POISON, { SC_EXPECTED_ALWAYS, ON_ONE_SIDE }, SC_CIRCUMSTANCE_PRECERTIFICATE },
};

static const struct
{
  gboolean        is_possible;
  ScCircumstances all;
  ScCircumstances none;
} expectations[] = {
  [SC_EXPECTED_NEVER] = { FALSE, 0, 0 },
  [SC_EXPECTED_ALWAYS] = { TRUE, 0, 0 },
  [SC_EXPECTED_SAME_KEY_KIND] = { TRUE, SC_CIRCUMSTANCE_SAME_KEY_KIND,
                                  SC_CIRCUMSTANCE_SAME_KEY_IDENTIFIER | SC_CIRCUMSTANCE_BESIDE_REQUEST },
  [SC_EXPECTED_IF_KEYS_DIFFER] = { TRUE, SC_CIRCUMSTANCE_KEYS_DIFFER, 0 },
  [SC_EXPECTED_IF_ISSUERS_DIFFER] = { TRUE, SC_CIRCUMSTANCE_ISSUERS_DIFFER, 0 },
};

static guint
decide (const Rule *rules,
        ScFacts     facts)
{
  /* The last rule of every table holds always. */
  while ((facts & rules->all) != rules->all || (facts & rules->none) != 0)
    rules++;

  return rules->decision;
}

ScRelation
sc_law_get_relation (ScFacts facts)
{
  return decide (relations, facts);
}

ScDifference
sc_law_get_difference (ScFacts facts)
{
  return decide (differences, facts);
}

ScMark
sc_law_get_mark (ScFacts facts)
{
  return decide (marks, facts);
}

ScCount
sc_law_get_count (ScFacts facts)
{
  return decide (counts, facts);
}

/* A CA adds extensions that nobody asked for, and has an order of its own. An extension that was asked for and is not
 * there was left out; one that says something else was changed: either is worth a word. */
static ScExpectation
expect_extension_beside_request (ScExpectation   inherited,
                                 ScCircumstances circumstances,
                                 ScRelation      relation)
{
  ScRelation added = circumstances & SC_CIRCUMSTANCE_LEFT_IS_REQUEST ? SC_RELATION_RIGHT_ONLY : SC_RELATION_LEFT_ONLY;

  return relation == added || relation == SC_RELATION_MOVED
             ? (ScExpectation) { SC_EXPECTED_ALWAYS, inherited.relations | 1 << relation }
             : inherited;
}

static ScExpectation
expect_extension (ScExpectation    inherited,
                  const ScField   *extension,
                  ScCircumstances  circumstances,
                  ScRelation       relation)
{
  ScOid oid = sc_oid_lookup (sc_field_get_oid (extension));

  if (circumstances & SC_CIRCUMSTANCE_BESIDE_REQUEST)
    {
      ScExpectation expectation = expect_extension_beside_request (inherited, circumstances, relation);

      if (expectation.expected != SC_EXPECTED_NEVER)
        return expectation;
    }

  for (guint i = 0; i < G_N_ELEMENTS (extensions); i++)
    if (extensions[i].oid == oid && (circumstances & extensions[i].all) == extensions[i].all)
      return extensions[i].expectation;

  return SC_EXPECTATION_NONE;
}

static gboolean
is_root (const ScField *tree_parent)
{
  return tree_parent != NULL && tree_parent->presence == SC_PRESENCE_COMPUTED && tree_parent->name == NULL;
}

/* A request has more headers around the extensions than a certificate. */
static gboolean
is_around_requested (const ScField *field,
                     const ScField *tree_parent)
{
  return tree_parent != NULL && tree_parent->row->landmark == SC_LANDMARK_EXTENSIONS &&
         !sc_field_is_extension (field);
}

ScExpectation
sc_law_expect (ScExpectation    inherited,
               const ScField   *field,
               const ScField   *tree_parent,
               ScCircumstances  circumstances,
               ScRelation       relation)
{
  gboolean is_beside_value = field->parent == tree_parent && (field->row->flags & SC_ROW_HOISTED) == 0;

  if (field->row->flags & SC_ROW_TOLD)
    return (ScExpectation) { SC_EXPECTED_ALWAYS,
                             field->row->expected == SC_EXPECTED_ALWAYS ? ANY_DIFFERENCE : ANY_DIFFERENCE & ~ANOTHER_VALUE };

  if ((circumstances & SC_CIRCUMSTANCE_BESIDE_REQUEST) && is_root (tree_parent))
    return field->row->flags & SC_ROW_REQUESTED ? SC_EXPECTATION_NONE
                                                : (ScExpectation) { SC_EXPECTED_ALWAYS, ANY_DIFFERENCE };

  if ((circumstances & SC_CIRCUMSTANCE_BESIDE_REQUEST) && is_around_requested (field, tree_parent))
    return (ScExpectation) { SC_EXPECTED_ALWAYS, ANY_DIFFERENCE };

  if (field->row->expected != SC_EXPECTED_NEVER)
    return (ScExpectation) { field->row->expected, inherited.relations | ANOTHER_VALUE };

  /* One of another shape goes by its OBJECT IDENTIFIER all the same, so that left and right may change places. */
  if (sc_field_is_extension (field))
    return expect_extension (inherited, field, circumstances, relation);

  /* Another `critical` is never expected: what the table says of an extension it says of the value, unless the
   * extension stands alone. */
  if (tree_parent != NULL && (tree_parent->row->type->flags & SC_TYPE_EXTENSION) && is_beside_value)
    return (ScExpectation) { inherited.expected, inherited.relations & ~(guint) ANOTHER_VALUE };

  /* The row that holds a key names what in it are key octets: the exponent is not. */
  if (inherited.expected == SC_EXPECTED_SAME_KEY_KIND)
    return SC_EXPECTATION_NONE;

  return inherited;
}

gboolean
sc_law_is_expected (ScExpectation   expectation,
                    ScCircumstances circumstances,
                    ScRelation      relation)
{
  ScCircumstances all = expectations[expectation.expected].all;
  ScCircumstances none = expectations[expectation.expected].none;

  return (expectation.relations & 1 << relation) != 0 && expectations[expectation.expected].is_possible &&
         (circumstances & all) == all && (circumstances & none) == 0;
}
