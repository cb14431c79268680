/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/describe.h"
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
static const ScType extn_value = { .name = "OCTET STRING", .shape = SC_SHAPE_OPEN, .resolve = sc_extension_get_type };
static const ScRow extension_rows[] = {
  { .name = "extnID", .label = N_("Object identifier"), .type = &sc_type_oid, .flags = SC_ROW_LAST },
  { .name = "critical",
    .label = N_("Critical"),
    .type = &sc_type_boolean,
    .flags = SC_ROW_CRITICAL,
    .default_contents = "\x00",
    .default_length = 1 },
  { .name = "extnValue",
    .label = N_("Value"),
    .type = &extn_value,
    .tagging = SC_TAGGING_IN_OCTETS,
    .flags = SC_ROW_HOISTED },
};
const ScType sc_type_extension = {
  .name = "Extension",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID | SC_TYPE_EXTENSION,
  .rows = SC_ROWS (extension_rows),
};

static const ScRow extensions_rows[] = {
  { .label = N_("Extension"), .type = &sc_type_extension, .key = SC_KEY_OID },
};
const ScType sc_type_extensions = {
  .name = "Extensions",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_COUNTED,
  .rows = SC_ROWS (extensions_rows),
  .n_elements = SC_MESSAGE_N_EXTENSIONS,
};

/* A CRL entry has one or two, and says what they say: why the certificate was revoked. */
const ScType sc_type_crl_entry_extensions = {
  .name = "Extensions",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (extensions_rows),
};

/*
 * RFC 5280 §4.2.1.1
 *
 *   AuthorityKeyIdentifier ::= SEQUENCE {
 *     keyIdentifier             [0] KeyIdentifier            OPTIONAL,
 *     authorityCertIssuer       [1] GeneralNames             OPTIONAL,
 *     authorityCertSerialNumber [2] CertificateSerialNumber  OPTIONAL }
 */
static const ScRow authority_key_identifier_rows[] = {
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
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (authority_key_identifier_rows),
  .summary = "keyIdentifier",
};

/*
 * RFC 5280 §4.2.1.3
 *
 *   KeyUsage ::= BIT STRING {
 *     digitalSignature (0), nonRepudiation (1), keyEncipherment (2), dataEncipherment (3), keyAgreement (4),
 *     keyCertSign (5), cRLSign (6), encipherOnly (7), decipherOnly (8) }
 */
static const char *const key_usage_bits[] = {
  "digitalSignature", "nonRepudiation", "keyEncipherment", "dataEncipherment", "keyAgreement",
  "keyCertSign",      "cRLSign",        "encipherOnly",    "decipherOnly",     NULL,
};
const ScType sc_type_key_usage = {
  .name = "KeyUsage",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = key_usage_bits,
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
static const ScRow notice_numbers_rows[] = {
  { .label = N_("Notice number"), .type = &sc_type_integer, .key = SC_KEY_ORDER },
};
static const ScType notice_numbers = {
  .name = "SEQUENCE OF INTEGER",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (notice_numbers_rows),
};
static const ScRow notice_reference_rows[] = {
  { .name = "organization", .label = N_("Organization"), .type = &sc_type_text },
  { .name = "noticeNumbers", .label = N_("Notice numbers"), .type = &notice_numbers },
};
static const ScType notice_reference = {
  .name = "NoticeReference",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (notice_reference_rows),
  .summary = "organization",
};
static const ScRow user_notice_rows[] = {
  { .name = "noticeRef", .label = N_("Notice reference"), .type = &notice_reference, .flags = SC_ROW_OPTIONAL },
  { .name = "explicitText", .label = N_("Text"), .type = &sc_type_text, .flags = SC_ROW_OPTIONAL },
};
static const ScType user_notice = {
  .name = "UserNotice",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (user_notice_rows),
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
      return &user_notice;
    default:
      return NULL;
    }
}

static const ScType qualifier_type = { .name = "ANY", .shape = SC_SHAPE_OPEN, .resolve = resolve_qualifier };
static const ScRow policy_qualifier_info_rows[] = {
  { .name = "policyQualifierId", .label = N_("Qualifier"), .type = &sc_type_oid },
  { .name = "qualifier", .label = N_("Value"), .type = &qualifier_type },
};
static const ScType policy_qualifier_info = {
  .name = "PolicyQualifierInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (policy_qualifier_info_rows),
  .summary = "qualifier",
};
static const ScRow policy_qualifiers_rows[] = {
  { .label = N_("Policy qualifier"), .type = &policy_qualifier_info, .key = SC_KEY_OID },
};
static const ScType policy_qualifiers = {
  .name = "SEQUENCE OF PolicyQualifierInfo",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (policy_qualifiers_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScType cert_policy_id = {
  .name = "CertPolicyId",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow policy_information_rows[] = {
  { .name = "policyIdentifier", .label = N_("Policy identifier"), .type = &cert_policy_id },
  { .name = "policyQualifiers",
    .label = N_("Policy qualifiers"),
    .type = &policy_qualifiers,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType policy_information = {
  .name = "PolicyInformation",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (policy_information_rows),
  .summary = "policyIdentifier",
};
static const ScRow certificate_policies_rows[] = {
  { .label = N_("Policy"), .type = &policy_information, .key = SC_KEY_OID },
};
const ScType sc_type_certificate_policies = {
  .name = "CertificatePolicies",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (certificate_policies_rows),
  .n_elements = SC_MESSAGE_N_POLICIES,
};

/*
 * RFC 5280 §4.2.1.5
 *
 *   PolicyMappings ::= SEQUENCE SIZE (1..MAX) OF SEQUENCE {
 *     issuerDomainPolicy      CertPolicyId,
 *     subjectDomainPolicy     CertPolicyId }
 */
static const ScRow policy_mapping_rows[] = {
  { .name = "issuerDomainPolicy", .label = N_("Issuer's policy"), .type = &cert_policy_id },
  { .name = "subjectDomainPolicy", .label = N_("Subject's policy"), .type = &cert_policy_id },
};
static const ScType policy_mapping = {
  .name = "PolicyMapping",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (policy_mapping_rows),
};
static const ScRow policy_mappings_rows[] = {
  { .label = N_("Policy mapping"), .type = &policy_mapping, .key = SC_KEY_OID },
};
const ScType sc_type_policy_mappings = {
  .name = "PolicyMappings",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (policy_mappings_rows),
  .n_elements = SC_MESSAGE_N_POLICIES,
};

/*
 * RFC 5280 §4.2.1.8
 *
 *   SubjectDirectoryAttributes ::= SEQUENCE SIZE (1..MAX) OF Attribute
 */
static const ScRow subject_directory_attributes_rows[] = {
  { .label = N_("Attribute"), .type = &sc_type_attribute, .key = SC_KEY_OID },
};
const ScType sc_type_subject_directory_attributes = {
  .name = "SubjectDirectoryAttributes",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED | SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (subject_directory_attributes_rows),
  .n_elements = SC_MESSAGE_N_ATTRIBUTES,
};

/*
 * RFC 5280 §4.2.1.9
 *
 *   BasicConstraints ::= SEQUENCE {
 *     cA                      BOOLEAN DEFAULT FALSE,
 *     pathLenConstraint       INTEGER (0..MAX) OPTIONAL }
 */
static const ScRow basic_constraints_rows[] = {
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
  .rows = SC_ROWS (basic_constraints_rows),
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
static const ScRow general_subtree_rows[] = {
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
static const ScType general_subtree = {
  .name = "GeneralSubtree",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_SUBTREE,
  .rows = SC_ROWS (general_subtree_rows),
  .summary = "base",
};
static const ScRow general_subtrees_rows[] = {
  { .label = N_("Subtree"), .type = &general_subtree, .key = SC_KEY_CONTENTS },
};
static const ScType general_subtrees = {
  .name = "GeneralSubtrees",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (general_subtrees_rows),
  .n_elements = SC_MESSAGE_N_SUBTREES,
};
static const ScRow name_constraints_rows[] = {
  { .name = "permittedSubtrees",
    .label = N_("Permitted"),
    .type = &general_subtrees,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "excludedSubtrees",
    .label = N_("Excluded"),
    .type = &general_subtrees,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_name_constraints = {
  .name = "NameConstraints",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (name_constraints_rows),
};

/*
 * RFC 5280 §4.2.1.11
 *
 *   PolicyConstraints ::= SEQUENCE {
 *     requireExplicitPolicy   [0] SkipCerts OPTIONAL,
 *     inhibitPolicyMapping    [1] SkipCerts OPTIONAL }
 *   SkipCerts ::= INTEGER (0..MAX)
 */
const ScType sc_type_skip_certs = {
  .name = "SkipCerts",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .describe = sc_describe_skip_certs,
};
static const ScRow policy_constraints_rows[] = {
  { .name = "requireExplicitPolicy",
    .label = N_("Require explicit policy"),
    .type = &sc_type_skip_certs,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "inhibitPolicyMapping",
    .label = N_("Inhibit policy mapping"),
    .type = &sc_type_skip_certs,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
const ScType sc_type_policy_constraints = {
  .name = "PolicyConstraints",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (policy_constraints_rows),
};

/*
 * RFC 5280 §4.2.1.12
 *
 *   ExtKeyUsageSyntax ::= SEQUENCE SIZE (1..MAX) OF KeyPurposeId
 */
static const ScType key_purpose_id = {
  .name = "KeyPurposeId",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow ext_key_usage_rows[] = {
  { .label = N_("Purpose"), .type = &key_purpose_id, .key = SC_KEY_OID },
};
const ScType sc_type_ext_key_usage = {
  .name = "ExtKeyUsageSyntax",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_JOINED | SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (ext_key_usage_rows),
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
static const char *const reason_bits[] = {
  "unused",     "keyCompromise",        "cACompromise",    "affiliationChanged",
  "superseded", "cessationOfOperation", "certificateHold", "privilegeWithdrawn",
  "aACompromise", NULL,
};
const ScType sc_type_reason_flags = {
  .name = "ReasonFlags",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_BIT_STRING,
  .flags = SC_TYPE_NAMED_BITS,
  .bit_names = reason_bits,
};
static const ScRow distribution_point_name_rows[] = {
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
const ScType sc_type_distribution_point_name = {
  .name = "DistributionPointName",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (distribution_point_name_rows),
};
static const ScRow distribution_point_rows[] = {
  { .name = "distributionPoint",
    .label = N_("Name"),
    .type = &sc_type_distribution_point_name,
    .tagging = SC_TAGGING_EXPLICIT,
    .tag_number = 0,
    .flags = SC_ROW_OPTIONAL },
  { .name = "reasons",
    .label = N_("Reasons"),
    .type = &sc_type_reason_flags,
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
static const ScType distribution_point = {
  .name = "DistributionPoint",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (distribution_point_rows),
  .summary = "distributionPoint",
};
static const ScRow crl_distribution_points_rows[] = {
  { .label = N_("Distribution point"), .type = &distribution_point, .key = SC_KEY_CONTENTS },
};
const ScType sc_type_crl_distribution_points = {
  .name = "CRLDistributionPoints",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (crl_distribution_points_rows),
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
static const ScType access_method = {
  .name = "OBJECT IDENTIFIER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_OBJECT_IDENTIFIER,
  .flags = SC_TYPE_TITLED,
};
static const ScRow access_description_rows[] = {
  { .name = "accessMethod", .label = N_("Method"), .type = &access_method },
  { .name = "accessLocation", .label = N_("Location"), .type = &sc_type_general_name },
};
static const ScType access_description = {
  .name = "AccessDescription",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (access_description_rows),
  .summary = "accessLocation",
};
static const ScRow info_access_rows[] = {
  { .label = N_("Access description"), .type = &access_description, .key = SC_KEY_ACCESS_DESCRIPTION },
};
const ScType sc_type_info_access = {
  .name = "AuthorityInfoAccessSyntax",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED | SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (info_access_rows),
  .n_elements = SC_MESSAGE_N_DESCRIPTIONS,
};
