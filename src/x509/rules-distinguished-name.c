/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-names.h"

#include "der/text.h"
#include "x509/findings-names.h"
#include "x509/rules-extensions.h"

/*
 * RFC 5280 §4.1.2.4
 *
 *   DirectoryString ::= CHOICE {
 *         teletexString           TeletexString (SIZE (1..MAX)),
 *         printableString         PrintableString (SIZE (1..MAX)),
 *         universalString         UniversalString (SIZE (1..MAX)),
 *         utf8String              UTF8String (SIZE (1..MAX)),
 *         bmpString               BMPString (SIZE (1..MAX)) }
 */
#define BIT(universal) (1u << (universal))
#define WIDE (BIT (SC_UNIVERSAL_STRING) | BIT (SC_BMP_STRING))
#define DEPRECATED (BIT (SC_TELETEX_STRING) | WIDE)
#define DIRECTORY (DEPRECATED | BIT (SC_PRINTABLE_STRING) | BIT (SC_UTF8_STRING))
#define PRINTABLE BIT (SC_PRINTABLE_STRING)
#define IA5 BIT (SC_IA5_STRING)

typedef enum
{
  MAY_BE_EMPTY = 1 << 0,
  IS_COUNTRY = 1 << 1,
} Flags;

/**
 * Syntax:
 * @types: the string types that the attribute may have, as BIT()
 * @preferred: the one to name to whoever chose another
 * @max: how many characters it may have, 0 if there is no bound
 * @usual: how many it should have all the same, 0 if that is no matter: what other documents say, or said once
 */
typedef struct
{
  ScOid       type;
  guint32     types;
  ScUniversal preferred;
  guint       max;
  guint       usual;
  guint       flags;
} Syntax;

/*
 * RFC 5280, appendix A.1, in its order: "specifications of Upper Bounds MUST be regarded as mandatory from Annex B of
 * ITU-T X.411". ub-name is 32768; X.411 has less room for the names of persons. Then RFC 2985 §5.2, §5.3, ITU-T X.520
 * of 2001, whose annex C only suggests its bounds, and the EV Guidelines §9.2.4. A postal code has 16 characters in
 * X.411 and 40 in X.520.
 */
static const Syntax syntaxes[] = {
  { SC_OID_NAME, DIRECTORY, SC_UTF8_STRING, 32768, 0, 0 },
  { SC_OID_SURNAME, DIRECTORY, SC_UTF8_STRING, 32768, 64, 0 },
  { SC_OID_GIVEN_NAME, DIRECTORY, SC_UTF8_STRING, 32768, 64, 0 },
  { SC_OID_INITIALS, DIRECTORY, SC_UTF8_STRING, 32768, 0, 0 },
  { SC_OID_GENERATION_QUALIFIER, DIRECTORY, SC_UTF8_STRING, 32768, 0, 0 },
  { SC_OID_COMMON_NAME, DIRECTORY, SC_UTF8_STRING, 64, 0, 0 },
  { SC_OID_LOCALITY_NAME, DIRECTORY, SC_UTF8_STRING, 128, 0, 0 },
  { SC_OID_STATE_OR_PROVINCE_NAME, DIRECTORY, SC_UTF8_STRING, 128, 0, 0 },
  { SC_OID_ORGANIZATION_NAME, DIRECTORY, SC_UTF8_STRING, 64, 0, 0 },
  { SC_OID_ORGANIZATIONAL_UNIT_NAME, DIRECTORY, SC_UTF8_STRING, 64, 0, 0 },
  { SC_OID_TITLE, DIRECTORY, SC_UTF8_STRING, 64, 0, 0 },
  { SC_OID_DN_QUALIFIER, PRINTABLE, SC_PRINTABLE_STRING, 0, 0, MAY_BE_EMPTY },
  { SC_OID_COUNTRY_NAME, PRINTABLE, SC_PRINTABLE_STRING, 0, 0, IS_COUNTRY },
  { SC_OID_SERIAL_NUMBER, PRINTABLE, SC_PRINTABLE_STRING, 64, 0, 0 },
  { SC_OID_PSEUDONYM, DIRECTORY, SC_UTF8_STRING, 128, 0, 0 },
  { SC_OID_DOMAIN_COMPONENT, IA5, SC_IA5_STRING, 0, 63, MAY_BE_EMPTY },
  { SC_OID_EMAIL_ADDRESS, IA5, SC_IA5_STRING, 255, 0, 0 },
  { SC_OID_UNSTRUCTURED_NAME, DIRECTORY | IA5, SC_UTF8_STRING, 255, 0, 0 },
  { SC_OID_UNSTRUCTURED_ADDRESS, DIRECTORY, SC_UTF8_STRING, 255, 0, 0 },
  { SC_OID_STREET_ADDRESS, DIRECTORY, SC_UTF8_STRING, 0, 128, 0 },
  { SC_OID_BUSINESS_CATEGORY, DIRECTORY, SC_UTF8_STRING, 0, 128, 0 },
  { SC_OID_POSTAL_CODE, DIRECTORY, SC_UTF8_STRING, 0, 16, 0 },
  { SC_OID_POST_OFFICE_BOX, DIRECTORY, SC_UTF8_STRING, 0, 40, 0 },
  { SC_OID_DESCRIPTION, DIRECTORY, SC_UTF8_STRING, 0, 1024, 0 },
  { SC_OID_ORGANIZATION_IDENTIFIER, DIRECTORY, SC_UTF8_STRING, 0, 0, 0 },
  { SC_OID_UID, DIRECTORY, SC_UTF8_STRING, 0, 256, 0 },
  { SC_OID_JURISDICTION_LOCALITY_NAME, DIRECTORY, SC_UTF8_STRING, 128, 0, 0 },
  { SC_OID_JURISDICTION_STATE_OR_PROVINCE_NAME, DIRECTORY, SC_UTF8_STRING, 128, 0, 0 },
  { SC_OID_JURISDICTION_COUNTRY_NAME, PRINTABLE, SC_PRINTABLE_STRING, 0, 0, IS_COUNTRY },
};

/* ISO 3166-1: the officially assigned alpha-2 codes, three octets each with the blank. */
static const char countries[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
  "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
  "DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
  "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
  "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
  "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
  "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
  "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
  "VN VU WF WS YE YT ZA ZM ZW ";

static const Syntax *
find_syntax (ScOid type)
{
  for (guint i = 0; type != SC_OID_UNKNOWN && i < G_N_ELEMENTS (syntaxes); i++)
    if (syntaxes[i].type == type)
      return &syntaxes[i];

  return NULL;
}

/* How many characters @value has, or more than @max. */
static guint
count_characters (const ScField *value,
                  guint          max)
{
  ScSlice rest = value->contents;
  guint n = 0;

  for (; rest.length > 0 && n <= max; n++)
    sc_text_next (value->universal, &rest);

  return n;
}

/* The octet that says which string type it is. */
static ScSlice
get_identifier (const ScField *value)
{
  return sc_slice_sub (value->slice, 0, 1);
}

/* Where the text is legal in the type that it should have, the tag alone is wrong. */
static void
blame_type (const ScRuleContext *context,
            ScField             *value,
            const Syntax        *syntax,
            const char          *label)
{
  static const guint8 identifiers[] = {
    [SC_UTF8_STRING] = SC_UTF8_STRING,
    [SC_PRINTABLE_STRING] = SC_PRINTABLE_STRING,
    [SC_IA5_STRING] = SC_IA5_STRING,
  };
  ScFinding *finding = NULL;

  finding = sc_builder_add_finding (context->builder, value, &sc_finding_name_string_type, get_identifier (value),
                                    label, sc_universal_get_name (syntax->preferred));
  /* ASCII in one octet a character is the same octets in each of the three. */
  if (!(BIT (value->universal) & WIDE) &&
      sc_text_measure_ascii (SC_IA5_STRING, value->contents) == value->contents.length &&
      sc_text_is_legal_in (value->universal, value->contents, syntax->preferred))
    sc_finding_set_want (finding, (ScSlice) { &identifiers[syntax->preferred], 1, value->slice.offset });
}

/* RFC 5280 §4.1.2.4: "TeletexString, BMPString, and UniversalString … SHOULD NOT be used for certificates for new
 * subjects." An issuer must stand as it stands in the CA's own certificate, so only the subject is judged. */
static void
check_deprecated (const ScRuleContext *context,
                  ScField             *value)
{
  if (DEPRECATED & BIT (value->universal))
    sc_builder_add_finding (context->builder, value, &sc_finding_name_string_deprecated, get_identifier (value),
                            sc_universal_get_name (value->universal), NULL);
}

static void
check_length (const ScRuleContext *context,
              ScField             *value,
              const Syntax        *syntax,
              const char          *label)
{
  guint max = MAX (syntax->max, syntax->usual);
  guint n = count_characters (value, max);
  char bound[16] = "";

  if (n == 0 && !(syntax->flags & MAY_BE_EMPTY))
    sc_rule_report (context, value, &sc_finding_name_value_empty, label, NULL);

  if (syntax->max > 0 && n > syntax->max)
    {
      g_snprintf (bound, sizeof bound, "%u", syntax->max);
      sc_builder_add_finding (context->builder, value, &sc_finding_name_value_long, value->contents, label, bound);
    }
  else if (syntax->usual > 0 && n > syntax->usual)
    {
      g_snprintf (bound, sizeof bound, "%u", syntax->usual);
      sc_builder_add_finding (context->builder, value, &sc_finding_name_value_unusual, value->contents, label, bound);
    }
}

static gboolean
is_assigned (const gunichar code[2])
{
  for (gsize i = 0; i + 3 <= sizeof countries; i += 3)
    if ((gunichar) countries[i] == code[0] && (gunichar) countries[i + 1] == code[1])
      return TRUE;

  return FALSE;
}

/* RFC 5280, appendix A.1: X520countryName ::= PrintableString (SIZE (2)). */
static void
check_country (const ScRuleContext *context,
               ScField             *value,
               const char          *label)
{
  ScSlice rest = value->contents;
  gunichar code[2] = { 0 };
  guint n = 0;

  for (; rest.length > 0 && n < G_N_ELEMENTS (code); n++)
    code[n] = sc_text_next (value->universal, &rest);

  if (n == 0)
    return;
  if (n != 2 || rest.length > 0)
    sc_builder_add_finding (context->builder, value, &sc_finding_country_length, value->contents, label, NULL);
  else if (!is_assigned (code))
    sc_builder_add_finding (context->builder, value, &sc_finding_country_unknown, value->contents, label, NULL);
}

/* The first and the last character, of whatever width; what is all space is an empty text to most. */
static void
check_space (const ScRuleContext *context,
             ScField             *value)
{
  ScSlice rest = value->contents;
  gunichar first = 0;
  gunichar last = 0;

  if (rest.length == 0)
    return;

  first = sc_text_next (value->universal, &rest);
  /* A character has at most four octets, so the last begins among those. */
  rest = value->contents;
  if (rest.length > 4)
    rest = sc_slice_from (rest, rest.length - 4);
  while (rest.length > 0)
    last = sc_text_next (value->universal, &rest);

  if (first == ' ' || last == ' ')
    sc_builder_add_finding (context->builder, value, &sc_finding_name_value_space, value->contents, NULL, NULL);
}

static void
check_attribute (const ScRuleContext *context,
                 const ScField       *attribute,
                 gboolean             is_subject)
{
  const Syntax *syntax = find_syntax (sc_oid_lookup (sc_field_get_oid (attribute)));
  ScField *value = sc_field_find_child (attribute, "value");

  /* A string in pieces has them for children, and a departure. */
  if (!sc_rule_is_sound (value) || value->n_children > 0 || !sc_universal_is_text (value->universal))
    return;

  if (syntax && !(syntax->types & BIT (value->universal)))
    blame_type (context, value, syntax, attribute->label);
  else if (is_subject)
    check_deprecated (context, value);

  check_space (context, value);
  if (syntax)
    check_length (context, value, syntax, attribute->label);
  if (syntax && (syntax->flags & IS_COUNTRY) && !(value->departures & SC_DEPARTURE_STRING_CHARACTER))
    check_country (context, value, attribute->label);
}

static const ScSlice *
get_type (const ScField *attribute)
{
  const ScField *type = sc_field_find_child (attribute, "type");

  return sc_rule_is_sound (type) && type->contents.length > 0 ? &type->contents : NULL;
}

/* ITU-T X.501 §9.3: an RDN has one AttributeTypeAndValue of each type. DER sorts them by their octets, of which the
 * length comes first, so that equal types need not stand side by side. */
static void
check_rdn (const ScRuleContext *context,
           ScField             *rdn,
           gboolean             is_subject)
{
  if (rdn->first_child == NULL)
    sc_rule_report (context, rdn, &sc_finding_rdn_empty, NULL, NULL);

  for (ScField *attribute = rdn->first_child; attribute; attribute = attribute->next)
    check_attribute (context, attribute, is_subject);

  sc_rule_report_repeated (context, rdn, get_type, &sc_finding_rdn_attribute_twice);
}

void
sc_rules_distinguished_name (const ScRuleContext *context,
                             const ScField       *name)
{
  gboolean is_subject = name && name == context->builder->landmarks[SC_LANDMARK_SUBJECT];

  if (!sc_rule_is_sound (name) || name->universal != SC_SEQUENCE)
    return;

  for (ScField *rdn = name->first_child; rdn; rdn = rdn->next)
    if (!sc_rule_is_sound (rdn))
      continue;
    else if (rdn->absorbed)
      check_attribute (context, rdn, is_subject);
    else
      check_rdn (context, rdn, is_subject);
}
