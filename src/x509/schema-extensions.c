/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §4.1
 *
 *   Extensions  ::=  SEQUENCE SIZE (1..MAX) OF Extension
 *   Extension  ::=  SEQUENCE  {
 *     extnID      OBJECT IDENTIFIER,
 *     critical    BOOLEAN DEFAULT FALSE,
 *     extnValue   OCTET STRING
 *                 -- contains the DER encoding of an ASN.1 value
 *                 -- corresponding to the extension type identified
 *                 -- by extnID  }
 */
static const ScType EXTN_VALUE = { .name = "OCTET STRING", .shape = SC_SHAPE_OPEN, .resolve = sc_extension_get_type };
static const ScRow EXTENSION_ROWS[] = {
  { .name = "extnID", .label = N_("Object identifier"), .type = &sc_type_oid, .flags = SC_ROW_LAST },
  { .name = "critical",
    .label = N_("Critical"),
    .type = &sc_type_boolean,
    .flags = SC_ROW_CRITICAL,
    .default_contents = "\x00",
    .default_length = 1 },
  { .name = "extnValue",
    .label = N_("Value"),
    .type = &EXTN_VALUE,
    .tagging = SC_TAGGING_IN_OCTETS,
    .flags = SC_ROW_HOISTED },
};
static const ScType EXTENSION = {
  .name = "Extension",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID | SC_TYPE_EXTENSION,
  .rows = SC_ROWS (EXTENSION_ROWS),
};

static const ScRow EXTENSIONS_ROWS[] = {
  { .label = N_("Extension"), .type = &EXTENSION, .key = SC_KEY_OID },
};
const ScType sc_type_extensions = {
  .name = "Extensions",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (EXTENSIONS_ROWS),
  .n_elements = SC_MESSAGE_N_EXTENSIONS,
};

/*
 * RFC 5280 §4.2.1.1
 *
 *   AuthorityKeyIdentifier ::= SEQUENCE {
 *     keyIdentifier             [0] KeyIdentifier            OPTIONAL,
 *     authorityCertIssuer       [1] GeneralNames             OPTIONAL,
 *     authorityCertSerialNumber [2] CertificateSerialNumber  OPTIONAL }
 */
static const ScRow AUTHORITY_KEY_IDENTIFIER_ROWS[] = {
  { .name = "keyIdentifier",
    .label = N_("Key identifier"),
    .type = &sc_type_octet_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "authorityCertIssuer",
    .label = N_("Authority's issuer"),
    .type = &sc_type_general_names,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
  { .name = "authorityCertSerialNumber",
    .label = N_("Authority's serial number"),
    .type = &sc_type_hex_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 2,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_authority_key_identifier = {
  .name = "AuthorityKeyIdentifier",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (AUTHORITY_KEY_IDENTIFIER_ROWS),
  .summary = "keyIdentifier",
};

/*
 * RFC 5280 §4.2.1.3
 *
 *   KeyUsage ::= BIT STRING {
 *     digitalSignature (0), nonRepudiation (1), keyEncipherment (2), dataEncipherment (3), keyAgreement (4),
 *     keyCertSign (5), cRLSign (6), encipherOnly (7), decipherOnly (8) }
 */
static const char *const KEY_USAGE_BITS[] = {
  "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
  "keyCertSign",      "cRLSign",        "encipherOnly",    "decipherOnly",     NULL,
};
const ScType sc_type_key_usage = {
  .name = "KeyUsage",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = KEY_USAGE_BITS,
};

/*
 * RFC 5280 §4.2.1.4
 *
 *   certificatePolicies ::= SEQUENCE SIZE (1..MAX) OF PolicyInformation
 *   PolicyInformation ::= SEQUENCE {
 *     policyIdentifier   CertPolicyId,
 *     policyQualifiers   SEQUENCE SIZE (1..MAX) OF PolicyQualifierInfo OPTIONAL }
 *   PolicyQualifierInfo ::= SEQUENCE {
 *     policyQualifierId  PolicyQualifierId,
 *     qualifier          ANY DEFINED BY policyQualifierId }
 *   CPSuri ::= IA5String
 *   UserNotice ::= SEQUENCE {
 *     noticeRef        NoticeReference OPTIONAL,
 *     explicitText     DisplayText OPTIONAL }
 *   NoticeReference ::= SEQUENCE {
 *     organization     DisplayText,
 *     noticeNumbers    SEQUENCE OF INTEGER }
 */
static const ScRow NOTICE_NUMBERS_ROWS[] = {
  { .label = N_("Notice number"), .type = &sc_type_integer, .key = SC_KEY_ORDER },
};
static const ScType NOTICE_NUMBERS = {
  .name = "SEQUENCE OF INTEGER",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (NOTICE_NUMBERS_ROWS),
};
static const ScRow NOTICE_REFERENCE_ROWS[] = {
  { .name = "organization", .label = N_("Organization"), .type = &sc_type_text },
  { .name = "noticeNumbers", .label = N_("Notice numbers"), .type = &NOTICE_NUMBERS },
};
static const ScType NOTICE_REFERENCE = {
  .name = "NoticeReference",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (NOTICE_REFERENCE_ROWS),
  .summary = "organization",
};
static const ScRow USER_NOTICE_ROWS[] = {
  { .name = "noticeRef", .label = N_("Notice reference"), .type = &NOTICE_REFERENCE, .flags = SC_ROW_OPTIONAL },
  { .name = "explicitText", .label = N_("Text"), .type = &sc_type_text, .flags = SC_ROW_OPTIONAL },
};
static const ScType USER_NOTICE = {
  .name = "UserNotice",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (USER_NOTICE_ROWS),
  .summary = "explicitText",
};

static const ScType *
resolve_qualifier (ScOid qualifier)
{
  switch (qualifier)
    {
    case SC_OID_CPS:
      return &sc_type_ia5_string;
    case SC_OID_UNOTICE:
      return &USER_NOTICE;
    default:
      return NULL;
    }
}

static const ScType QUALIFIER = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_qualifier };
static const ScRow POLICY_QUALIFIER_INFO_ROWS[] = {
  { .name = "policyQualifierId", .label = N_("Qualifier"), .type = &sc_type_oid },
  { .name = "qualifier", .label = N_("Value"), .type = &QUALIFIER },
};
static const ScType POLICY_QUALIFIER_INFO = {
  .name = "PolicyQualifierInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (POLICY_QUALIFIER_INFO_ROWS),
  .summary = "qualifier",
};
static const ScRow POLICY_QUALIFIERS_ROWS[] = {
  { .label = N_("Policy qualifier"), .type = &POLICY_QUALIFIER_INFO, .key = SC_KEY_OID },
};
static const ScType POLICY_QUALIFIERS = {
  .name = "SEQUENCE OF PolicyQualifierInfo",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (POLICY_QUALIFIERS_ROWS),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScType CERT_POLICY_ID = {
  .name = "CertPolicyId",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow POLICY_INFORMATION_ROWS[] = {
  { .name = "policyIdentifier", .label = N_("Policy identifier"), .type = &CERT_POLICY_ID },
  { .name = "policyQualifiers",
    .label = N_("Policy qualifiers"),
    .type = &POLICY_QUALIFIERS,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType POLICY_INFORMATION = {
  .name = "PolicyInformation",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (POLICY_INFORMATION_ROWS),
  .summary = "policyIdentifier",
};
static const ScRow CERTIFICATE_POLICIES_ROWS[] = {
  { .label = N_("Policy"), .type = &POLICY_INFORMATION, .key = SC_KEY_OID },
};
const ScType sc_type_certificate_policies = {
  .name = "CertificatePolicies",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (CERTIFICATE_POLICIES_ROWS),
  .n_elements = SC_MESSAGE_N_POLICIES,
};

/*
 * RFC 5280 §4.2.1.5
 *
 *   PolicyMappings ::= SEQUENCE SIZE (1..MAX) OF SEQUENCE {
 *     issuerDomainPolicy      CertPolicyId,
 *     subjectDomainPolicy     CertPolicyId }
 */
static const ScRow POLICY_MAPPING_ROWS[] = {
  { .name = "issuerDomainPolicy", .label = N_("Issuer's policy"), .type = &CERT_POLICY_ID },
  { .name = "subjectDomainPolicy", .label = N_("Subject's policy"), .type = &CERT_POLICY_ID },
};
static const ScType POLICY_MAPPING = {
  .name = "PolicyMapping",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (POLICY_MAPPING_ROWS),
};
static const ScRow POLICY_MAPPINGS_ROWS[] = {
  { .label = N_("Policy mapping"), .type = &POLICY_MAPPING, .key = SC_KEY_OID },
};
const ScType sc_type_policy_mappings = {
  .name = "PolicyMappings",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (POLICY_MAPPINGS_ROWS),
  .n_elements = SC_MESSAGE_N_POLICIES,
};

/*
 * RFC 5280 §4.2.1.8
 *
 *   SubjectDirectoryAttributes ::= SEQUENCE SIZE (1..MAX) OF Attribute
 *   Attribute               ::= SEQUENCE {
 *     type             AttributeType,
 *     values    SET OF AttributeValue }
 */
static const ScRow ATTRIBUTE_VALUES_ROWS[] = {
  { .label = N_("Value"), .type = &sc_type_any, .key = SC_KEY_CONTENTS },
};
static const ScType ATTRIBUTE_VALUES = {
  .name = "SET OF AttributeValue",
  .shape = SC_SHAPE_SET_OF,
  .rows = SC_ROWS (ATTRIBUTE_VALUES_ROWS),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow ATTRIBUTE_ROWS[] = {
  { .name = "type", .label = N_("Type"), .type = &sc_type_oid },
  { .name = "values", .label = N_("Values"), .type = &ATTRIBUTE_VALUES },
};
const ScType sc_type_attribute = {
  .name = "Attribute",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (ATTRIBUTE_ROWS),
  .summary = "values",
};
static const ScRow SUBJECT_DIRECTORY_ATTRIBUTES_ROWS[] = {
  { .label = N_("Attribute"), .type = &sc_type_attribute, .key = SC_KEY_OID },
};
const ScType sc_type_subject_directory_attributes = {
  .name = "SubjectDirectoryAttributes",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (SUBJECT_DIRECTORY_ATTRIBUTES_ROWS),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

/*
 * RFC 5280 §4.2.1.9
 *
 *   BasicConstraints ::= SEQUENCE {
 *     cA                      BOOLEAN DEFAULT FALSE,
 *     pathLenConstraint       INTEGER (0..MAX) OPTIONAL }
 */
static const ScRow BASIC_CONSTRAINTS_ROWS[] = {
  { .name = "cA",
    .label = N_("CA"),
    .type = &sc_type_boolean,
    .default_contents = "\x00",
    .default_length = 1 },
  { .name = "pathLenConstraint",
    .label = N_("Path length constraint"),
    .type = &sc_type_integer,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_basic_constraints = {
  .name = "BasicConstraints",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (BASIC_CONSTRAINTS_ROWS),
  .summary = "cA",
};

/*
 * RFC 5280 §4.2.1.10
 *
 *   NameConstraints ::= SEQUENCE {
 *     permittedSubtrees       [0]     GeneralSubtrees OPTIONAL,
 *     excludedSubtrees        [1]     GeneralSubtrees OPTIONAL }
 *   GeneralSubtrees ::= SEQUENCE SIZE (1..MAX) OF GeneralSubtree
 *   GeneralSubtree ::= SEQUENCE {
 *     base                    GeneralName,
 *     minimum         [0]     BaseDistance DEFAULT 0,
 *     maximum         [1]     BaseDistance OPTIONAL }
 */
static const ScRow GENERAL_SUBTREE_ROWS[] = {
  { .name = "base", .label = N_("Base"), .type = &sc_type_general_name },
  { .name = "minimum",
    .label = N_("Minimum"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .default_contents = "\x00",
    .default_length = 1 },
  { .name = "maximum",
    .label = N_("Maximum"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType GENERAL_SUBTREE = {
  .name = "GeneralSubtree",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (GENERAL_SUBTREE_ROWS),
  .summary = "base",
};
static const ScRow GENERAL_SUBTREES_ROWS[] = {
  { .label = N_("Subtree"), .type = &GENERAL_SUBTREE, .key = SC_KEY_CONTENTS },
};
static const ScType GENERAL_SUBTREES = {
  .name = "GeneralSubtrees",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (GENERAL_SUBTREES_ROWS),
  .n_elements = SC_MESSAGE_N_SUBTREES,
};
static const ScRow NAME_CONSTRAINTS_ROWS[] = {
  { .name = "permittedSubtrees",
    .label = N_("Permitted"),
    .type = &GENERAL_SUBTREES,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "excludedSubtrees",
    .label = N_("Excluded"),
    .type = &GENERAL_SUBTREES,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_name_constraints = {
  .name = "NameConstraints",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (NAME_CONSTRAINTS_ROWS),
};

/*
 * RFC 5280 §4.2.1.11
 *
 *   PolicyConstraints ::= SEQUENCE {
 *     requireExplicitPolicy   [0] SkipCerts OPTIONAL,
 *     inhibitPolicyMapping    [1] SkipCerts OPTIONAL }
 */
static const ScRow POLICY_CONSTRAINTS_ROWS[] = {
  { .name = "requireExplicitPolicy",
    .label = N_("Require explicit policy"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "inhibitPolicyMapping",
    .label = N_("Inhibit policy mapping"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_policy_constraints = {
  .name = "PolicyConstraints",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (POLICY_CONSTRAINTS_ROWS),
};

/*
 * RFC 5280 §4.2.1.12
 *
 *   ExtKeyUsageSyntax ::= SEQUENCE SIZE (1..MAX) OF KeyPurposeId
 */
static const ScType KEY_PURPOSE_ID = {
  .name = "KeyPurposeId",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow EXT_KEY_USAGE_ROWS[] = {
  { .label = N_("Purpose"), .type = &KEY_PURPOSE_ID, .key = SC_KEY_OID },
};
const ScType sc_type_ext_key_usage = {
  .name = "ExtKeyUsageSyntax",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (EXT_KEY_USAGE_ROWS),
};

/*
 * RFC 5280 §4.2.1.13
 *
 *   CRLDistributionPoints ::= SEQUENCE SIZE (1..MAX) OF DistributionPoint
 *   DistributionPoint ::= SEQUENCE {
 *     distributionPoint       [0]     DistributionPointName OPTIONAL,
 *     reasons                 [1]     ReasonFlags OPTIONAL,
 *     cRLIssuer               [2]     GeneralNames OPTIONAL }
 *   DistributionPointName ::= CHOICE {
 *     fullName                [0]     GeneralNames,
 *     nameRelativeToCRLIssuer [1]     RelativeDistinguishedName }
 *   ReasonFlags ::= BIT STRING {
 *     unused (0), keyCompromise (1), cACompromise (2), affiliationChanged (3), superseded (4),
 *     cessationOfOperation (5), certificateHold (6), privilegeWithdrawn (7), aACompromise (8) }
 */
static const char *const REASON_BITS[] = {
  "unused",     "keyCompromise",        "cACompromise",    "affiliationChanged",
  "superseded", "cessationOfOperation", "certificateHold", "privilegeWithdrawn",
  "aACompromise", NULL,
};
static const ScType REASON_FLAGS = {
  .name = "ReasonFlags",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = REASON_BITS,
};
static const ScRow DISTRIBUTION_POINT_NAME_ROWS[] = {
  { .name = "fullName",
    .label = N_("Full name"),
    .type = &sc_type_general_names,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0 },
  { .name = "nameRelativeToCRLIssuer",
    .label = N_("Name relative to CRL issuer"),
    .type = &sc_type_relative_distinguished_name,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1 },
};
static const ScType DISTRIBUTION_POINT_NAME = {
  .name = "DistributionPointName",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (DISTRIBUTION_POINT_NAME_ROWS),
};
static const ScRow DISTRIBUTION_POINT_ROWS[] = {
  { .name = "distributionPoint",
    .label = N_("Name"),
    .type = &DISTRIBUTION_POINT_NAME,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "reasons",
    .label = N_("Reasons"),
    .type = &REASON_FLAGS,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
  { .name = "cRLIssuer",
    .label = N_("CRL issuer"),
    .type = &sc_type_general_names,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 2,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType DISTRIBUTION_POINT = {
  .name = "DistributionPoint",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (DISTRIBUTION_POINT_ROWS),
  .summary = "distributionPoint",
};
static const ScRow CRL_DISTRIBUTION_POINTS_ROWS[] = {
  { .label = N_("Distribution point"), .type = &DISTRIBUTION_POINT, .key = SC_KEY_CONTENTS },
};
const ScType sc_type_crl_distribution_points = {
  .name = "CRLDistributionPoints",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (CRL_DISTRIBUTION_POINTS_ROWS),
  .n_elements = SC_MESSAGE_N_POINTS,
};

/*
 * RFC 5280 §4.2.2.1, and §4.2.2.2 with the same shape
 *
 *   AuthorityInfoAccessSyntax  ::= SEQUENCE SIZE (1..MAX) OF AccessDescription
 *   AccessDescription  ::=  SEQUENCE {
 *     accessMethod          OBJECT IDENTIFIER,
 *     accessLocation        GeneralName  }
 */
static const ScType ACCESS_METHOD = {
  .name = "OBJECT IDENTIFIER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow ACCESS_DESCRIPTION_ROWS[] = {
  { .name = "accessMethod", .label = N_("Method"), .type = &ACCESS_METHOD },
  { .name = "accessLocation", .label = N_("Location"), .type = &sc_type_general_name },
};
static const ScType ACCESS_DESCRIPTION = {
  .name = "AccessDescription",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (ACCESS_DESCRIPTION_ROWS),
  .summary = "accessLocation",
};
static const ScRow INFO_ACCESS_ROWS[] = {
  { .label = N_("Access description"), .type = &ACCESS_DESCRIPTION, .key = SC_KEY_ACCESS_DESCRIPTION },
};
const ScType sc_type_info_access = {
  .name = "AuthorityInfoAccessSyntax",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (INFO_ACCESS_ROWS),
  .n_elements = SC_MESSAGE_N_DESCRIPTIONS,
};
