/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-extensions.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* What extensions must, should and must not hold: RFC 5280 §4.2 and RFC 6962. */

static const char in_policies[] =
  N_ ("Change the text of the notice at the CA: in OpenSSL's configuration in the section that userNotice names, "
      "in the CA's template where the policy is set up. Most certificates do without a notice.");

/* Of all lists. */

const ScCatalogueEntry sc_finding_list_empty = {
  .code = "list-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("List without an entry"),
  .explanation = N_ ("The list is there and has nothing in it. It must have at least one entry, or be left out "
                     "together with what holds it: to some software an empty list allows nothing, to other software "
                     "everything."),
  RFC (5280, "4.2.1"),
  .victims = LIST (N_ ("OpenSSL, when it is strict, refuses an empty Subject Alternative Name (seen with 3.0).")),
  .mending = N_ ("Give the extension an entry, or leave it out of the request and of the CA's template."),
  .aliases = LIST ("zlint:e_ext_cannot_be_empty_sequence", "zlint:e_ext_san_no_entries", "zlint:e_ext_ian_no_entries"),
};

const ScCatalogueEntry sc_finding_entry_repeated = {
  .code = "entry-repeated",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("The same entry again"),
  .explanation = N_ ("The same entry is in the list already. Repeating it changes nothing; it often comes from two "
                     "templates that were put together."),
  RFC (5280, "4.2"),
};

/* RFC 5280 §4.2.1.1 */

const ScCatalogueEntry sc_finding_aki_missing = {
  .code = "aki-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Authority Key Identifier is missing"),
  .explanation = N_ ("The Authority Key Identifier says which key of the issuer signed this certificate. Only a "
                     "certificate that is signed with its own key may do without it. Where an issuer has more than one "
                     "key, or renewed its certificate, software has to try them all, or picks the wrong one."),
  RFC (5280, "4.2.1.1"),
  .victims = LIST (N_ ("OpenSSL, when it is strict: \"Missing Authority Key Identifier\" (seen with 3.0).")),
  .mending = N_ ("Have the CA add it: authorityKeyIdentifier=keyid in OpenSSL's configuration, which needs a CA "
                 "certificate that has a Subject Key Identifier."),
  .aliases = LIST ("zlint:e_ext_authority_key_identifier_missing",
                   "zlint:e_ext_authority_key_identifier_no_key_identifier"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_aki_no_key_identifier = {
  .code = "aki-no-key-identifier",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Issuer's key is not named"),
  .explanation = N_ ("The Authority Key Identifier is there, but without the key identifier, which it must have: "
                     "the one that the issuer's own certificate has as its Subject Key Identifier."),
  RFC (5280, "4.2.1.1"),
  .mending = N_ ("Write authorityKeyIdentifier=keyid:always in OpenSSL's configuration, and give the CA's "
                 "certificate a Subject Key Identifier."),
  .aliases = LIST ("zlint:e_ext_authority_key_identifier_no_key_identifier"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_aki_half = {
  .code = "aki-half",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Issuer and serial number belong together"),
  .explanation = N_ ("{0} is there alone. The issuer of the CA's certificate and the serial number of that "
                     "certificate name it together; each alone names nothing, so both must be there, or neither."),
  .examples = { N_ ("Authority's issuer") },
  RFC (5280, "4.2.1.1"),
  .mending = N_ ("Leave both out and name the key alone: authorityKeyIdentifier=keyid in OpenSSL's "
                 "configuration."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_aki_issuer = {
  .code = "aki-issuer",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Names the issuer's certificate, not its key"),
  .explanation = N_ ("Besides the key, the certificate of the CA is named here, by the name of the CA above it "
                     "and a serial number. That is allowed. It binds this certificate to one certificate of the "
                     "CA: when that is renewed it no longer fits, and it is easily filled with the wrong name, "
                     "the CA's own instead of the one above."),
  RFC (5280, "4.2.1.1"),
  .victims = LIST (N_ ("OpenSSL refuses a chain where it names the wrong level, which GnuTLS and Windows accept "
                       "(openssl/openssl#19982).")),
  .mending = N_ ("Write authorityKeyIdentifier=keyid in OpenSSL's configuration, without issuer."),
};

/* RFC 5280 §4.2.1.2 */

const ScCatalogueEntry sc_finding_ski_missing_in_ca = {
  .code = "ski-missing-in-ca",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("CA without Subject Key Identifier"),
  .explanation = N_ ("A CA's certificate must say by which identifier its key goes, so that the certificates "
                     "below it can point to it. Without it a chain is found by names alone."),
  RFC (5280, "4.2.1.2"),
  .victims = LIST (N_ ("Python 3.13, with a root of TWCA (python/cpython#107361).")),
  .mending = N_ ("Write subjectKeyIdentifier=hash in the section of OpenSSL's configuration that the CA's "
                 "certificate is made with."),
  .aliases = LIST ("zlint:e_ext_subject_key_identifier_missing_ca"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_ski_missing = {
  .code = "ski-missing",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("No Subject Key Identifier"),
  .explanation = N_ ("RFC 5280 wants a Subject Key Identifier in every certificate; the rules for public servers, the "
                     "Baseline Requirements, say today that certificates of servers should rather not have one. "
                     "Nothing depends on it here."),
  RFC (5280, "4.2.1.2"),
  .aliases = LIST ("zlint:w_ext_subject_key_identifier_missing_sub_cert"),
};

const ScCatalogueEntry sc_finding_ski_empty = {
  .code = "ski-empty",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Subject Key Identifier is empty"),
  .explanation = N_ ("The Subject Key Identifier has no octets, so it tells no key from another."),
  RFC (5280, "4.2.1.2"),
  .victims = LIST (N_ ("GnuTLS cannot read the extension (seen with 3.7.9).")),
  .mending = N_ ("Write subjectKeyIdentifier=hash in OpenSSL's configuration, or leave the extension out."),
};

const ScCatalogueEntry sc_finding_ski_method = {
  .code = "ski-method",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Identifier made in a less usual way"),
  .explanation = N_ ("The identifier is made from the key by this method: {0}. Any method is allowed as long as "
                     "it gives another identifier for another key; most CAs take the SHA-1 hash of the key. "
                     "Software must take the identifier as it is and not compute it."),
  .examples = { "RFC 7093 §2, SHA-256" },
  RFC (5280, "4.2.1.2"),
  .victims = LIST (N_ ("Strict verifiers that compute the SHA-1 hash and compare (mitmproxy/mitmproxy#8214).")),
};

const ScCatalogueEntry sc_finding_ski_own_method = {
  .code = "ski-own-method",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Identifier is no known hash"),
  .explanation = N_ ("The identifier is none of the hashes of the key that RFC 5280 and RFC 7093 describe. That "
                     "is allowed: a CA may number its keys. It may also be the identifier of another key, left "
                     "over when a configuration was copied."),
  RFC (5280, "4.2.1.2"),
  .victims = LIST (N_ ("Strict verifiers that compute the SHA-1 hash and compare (mitmproxy/mitmproxy#8214).")),
};

/* RFC 5280 §4.2.1.3 */

const ScCatalogueEntry sc_finding_key_usage_missing_in_ca = {
  .code = "key-usage-missing-in-ca",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("CA without Key Usage"),
  .explanation = N_ ("A CA's certificate must say that its key signs certificates or revocation lists. Without "
                     "Key Usage the key may be used for anything."),
  RFC (5280, "4.2.1.3"),
  .victims = LIST (N_ ("OpenSSL, when it is strict: \"CA cert does not include key usage extension\" (seen with "
                       "3.0).")),
  .mending = N_ ("Write keyUsage=critical,keyCertSign,cRLSign in the section of OpenSSL's configuration that the "
                 "CA's certificate is made with."),
  .aliases = LIST ("zlint:e_ca_key_usage_missing"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_key_usage_empty = {
  .code = "key-usage-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage allows nothing"),
  .explanation = N_ ("Key Usage is there and no bit in it is set: the key may be used for nothing at all. At "
                     "least one use must be allowed, or the extension left out."),
  RFC (5280, "4.2.1.3"),
  .victims = LIST (N_ ("OpenSSL refuses the certificate (seen with 3.0).")),
  .mending = N_ ("Name the uses in the request or in the CA's template: digitalSignature is enough for most "
                 "servers."),
  .aliases = LIST ("zlint:e_ext_key_usage_without_bits"),
  .since = RFC_5280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_key_usage_too_long = {
  .code = "key-usage-too-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage has more than nine bits"),
  .explanation = N_ ("Key Usage has nine uses, one bit for each. Here a bit beyond the ninth is set, which means "
                     "nothing: the octets were probably put together by hand."),
  RFC (5280, "4.2.1.3"),
  .mending = N_ ("Name the uses by their words in the configuration and leave the octets to the software."),
  .aliases = LIST ("zlint:e_key_usage_incorrect_length"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_cert_sign_without_ca = {
  .code = "key-usage-cert-sign-without-ca",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Signs certificates and is no CA"),
  .explanation = N_ ("Key Usage allows the key to sign certificates (keyCertSign), and Basic Constraints do not say "
                     "that this is a CA's certificate. Both must say so, or neither. Software that looks at only one "
                     "of the two may take it for a CA."),
  RFC (5280, "4.2.1.9"),
  .victims = LIST (N_ ("OpenSSL, when it is strict: \"Key usage keyCertSign invalid for non-CA cert\" (seen with "
                       "3.0).")),
  .mending = N_ ("For a CA, write basicConstraints=critical,CA:TRUE; for anyone else take keyCertSign out of "
                 "keyUsage."),
  .aliases = LIST ("zlint:e_ext_key_usage_cert_sign_without_ca"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_key_usage_ca_without_cert_sign = {
  .code = "key-usage-ca-without-cert-sign",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("CA that may not sign certificates"),
  .explanation = N_ ("Basic Constraints call this a CA, and Key Usage does not allow its key to sign "
                     "certificates. That is right for a key that signs only revocation lists. Certificates "
                     "signed with it are refused."),
  RFC (5280, "4.2.1.3"),
};

const ScCatalogueEntry sc_finding_key_usage_only = {
  .code = "key-usage-only",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Use that means nothing by itself"),
  .explanation = N_ ("Key Usage has {0}, which narrows down keyAgreement and has no meaning where keyAgreement "
                     "is not set."),
  .examples = { "encipherOnly" },
  RFC (5280, "4.2.1.3"),
};

/* RFC 3280 §4.2.1.4, which RFC 5280 dropped. */

const ScCatalogueEntry sc_finding_private_key_usage_period = {
  .code = "private-key-usage-period",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Private Key Usage Period is out of use"),
  .explanation = N_ ("The extension says for how long the private key may sign. RFC 3280 advised against it, and RFC "
                     "5280 no longer has it; most software ignores it."),
  RFC (3280, "4.2.1.4"),
};

/* RFC 5280 §4.2.1.4 */

const ScCatalogueEntry sc_finding_policies_present = {
  .code = "policies-present",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("An old phone refuses any policy"),
  .explanation = N_ ("Certificate Policies say under which rules the certificate was issued. They are allowed in every "
                     "certificate and asked for in public ones. Only one old phone is known to end the connection "
                     "because of them."),
  RFC (5280, "4.2.1.4"),
  .victims = LIST (N_ ("Nokia E7, with alert 10 (konab.com/tag/certificate).")),
};

const ScCatalogueEntry sc_finding_policy_repeated = {
  .code = "policy-repeated",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Same policy twice"),
  .explanation = N_ ("This policy is in the list already. A policy must not appear more than once: with other "
                     "qualifiers each time, it would not be certain which hold."),
  RFC (5280, "4.2.1.4"),
  .mending = N_ ("Name each policy once: in OpenSSL's configuration in certificatePolicies, in the CA's template "
                 "in its list of issuance policies."),
  .aliases = LIST ("zlint:e_ext_cert_policy_duplicate"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_policy_any_qualifier = {
  .code = "policy-any-qualifier",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Qualifier not allowed with any policy"),
  .explanation = N_ ("The policy is \"any policy\". With it only two qualifiers may stand: the address of a "
                     "practice statement, and a notice to the user. This is another one."),
  RFC (5280, "4.2.1.4"),
  .mending = N_ ("Leave the qualifier out, or name the policy instead of any policy."),
  .aliases = LIST ("zlint:e_ext_cert_policy_disallowed_any_policy_qualifier"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_policy_notice_reference = {
  .code = "policy-notice-reference",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Notice by reference"),
  .explanation = N_ ("The notice to the user is named by an organization and numbers, for software to look up in "
                     "a file of its own. Hardly any software has such a file, and CAs should not use this form."),
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .aliases = LIST ("zlint:w_ext_cert_policy_contains_noticeref"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_ia5 = {
  .code = "policy-text-ia5",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Notice must not be IA5String"),
  .explanation = N_ ("The text of the notice is written as IA5String. RFC 5280 of 2008 allowed that, and RFC "
                     "6818 of 2013 forbids it. It should be UTF8String."),
  RFC (6818, "3"),
  .mending = in_policies,
  .aliases = LIST ("zlint:e_ext_cert_policy_explicit_text_ia5_string"),
  .since = RFC_6818_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_type = {
  .code = "policy-text-type",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Notice in a string type that is not allowed"),
  .explanation = N_ ("The text of the notice is written as {0}. Four string types are allowed there, and this is none "
                     "of them. It should be UTF8String."),
  .examples = { "PrintableString" },
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_not_utf8 = {
  .code = "policy-text-not-utf8",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Notice should be UTF8String"),
  .explanation = N_ ("The text of the notice is written as {0}. That is allowed, but it should rather be UTF8String, "
                     "which all software can show."),
  .examples = { "VisibleString" },
  RFC (6818, "3"),
  .mending = in_policies,
  .aliases = LIST ("zlint:w_ext_cert_policy_explicit_text_not_utf8"),
  .since = RFC_6818_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_empty = {
  .code = "policy-text-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Notice without a text"),
  .explanation = N_ ("The text of the notice is empty; it must have 1 to 200 characters, or be left out."),
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_long = {
  .code = "policy-text-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Notice longer than 200 characters"),
  .explanation = N_ ("The text of the notice has more than 200 characters, which is the most that is allowed. "
                     "Software with a buffer of that size cuts the text off, or refuses the certificate."),
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .aliases = LIST ("zlint:e_ext_cert_policy_explicit_text_too_long"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_control = {
  .code = "policy-text-control",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Notice with control characters"),
  .explanation = N_ ("The text of the notice has characters that are not shown but control a terminal or a printer, "
                     "such as a line break. It should have none."),
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .aliases = LIST ("zlint:w_ext_cert_policy_explicit_text_includes_control"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_policy_text_not_nfc = {
  .code = "policy-text-not-nfc",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Notice is not normalised"),
  .explanation = N_ ("Unicode can write some letters in more than one way: as one character, or as a letter followed "
                     "by an accent. The text should use the shorter form throughout, which is called normalization "
                     "form C, so that equal texts have equal octets."),
  RFC (5280, "4.2.1.4"),
  .mending = in_policies,
  .aliases = LIST ("zlint:w_ext_cert_policy_explicit_text_not_nfc"),
  .since = RFC_5280_DATE,
};

/* RFC 5280 §4.2.1.5 */

const ScCatalogueEntry sc_finding_policy_mapping_any = {
  .code = "policy-mapping-any",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Any policy cannot be mapped"),
  .explanation = N_ ("A policy mapping says that a policy of the issuer is the same as one of the subject. \"Any "
                     "policy\" must not stand on either side: every policy would be the same as every other."),
  RFC (5280, "4.2.1.5"),
  .mending = N_ ("Name the policies in policyMappings one by one."),
  .aliases = LIST ("zlint:e_ext_policy_map_any_policy"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_policy_mapping_not_asserted = {
  .code = "policy-mapping-not-asserted",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Mapped policy is not in the certificate"),
  .explanation = N_ ("The mapping begins with a policy that the certificate's own Certificate Policies do not "
                     "name. They should: a policy that does not hold for this certificate maps to nothing."),
  RFC (5280, "4.2.1.5"),
  .mending = N_ ("Add the issuer's policy to certificatePolicies of the same certificate, or take the mapping "
                 "out."),
  .aliases = LIST ("zlint:w_ext_policy_map_not_in_cert_policy"),
  .since = RFC_3280_DATE,
};

/* RFC 5280 §4.2.1.9 */

const ScCatalogueEntry sc_finding_path_length_improper = {
  .code = "path-length-improper",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Path length where no CA signs"),
  .explanation = N_ ("The path length says how many CAs may follow below this one. It must stand only where "
                     "Basic Constraints say that this is a CA and Key Usage allows to sign certificates "
                     "(keyCertSign)."),
  RFC (5280, "4.2.1.9"),
  .victims = LIST (N_ ("OpenSSL, when it is strict: \"Path length invalid for non-CA cert\" (seen with 3.0).")),
  .mending = N_ ("Leave pathlen out of basicConstraints, or make it a CA's certificate with CA:TRUE and "
                 "keyCertSign."),
  .aliases = LIST ("zlint:e_path_len_constraint_improperly_included"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_constraint_negative = {
  .code = "constraint-negative",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Number of certificates below zero"),
  .explanation = N_ ("{0} is a number of certificates and must be zero or more. It is negative here, which "
                     "different software reads as no limit, as a very high one, or not at all."),
  .examples = { N_ ("Path length constraint") },
  .citation = "RFC 5280 §4.2.1.9, §4.2.1.11, §4.2.1.14",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.9",
  .victims = LIST (N_ ("OpenSSL refuses a CA with a path length of -1 (seen with 3.0), which GnuTLS 3.7.9 "
                       "accepts (seen).")),
  .mending = N_ ("Write the number that is meant, or leave it out for no limit."),
  .aliases = LIST ("zlint:e_path_len_constraint_zero_or_less"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

/* RFC 5280 §4.2.1.10, §4.2.1.11 */

const ScCatalogueEntry sc_finding_constraints_empty = {
  .code = "constraints-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Extension that says nothing"),
  .explanation = N_ ("{0} is there and empty. At least one of its parts must be there; an extension that "
                     "constrains nothing must be left out."),
  .examples = { N_ ("Name Constraints") },
  .citation = "RFC 5280 §4.2.1.10, §4.2.1.11",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.1.10",
  .mending = N_ ("Leave the extension out of the CA's template, or fill in what it is to constrain."),
  .aliases = LIST ("zlint:e_name_constraint_empty", "zlint:e_ext_policy_constraints_empty"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_ca_extension_elsewhere = {
  .code = "ca-extension-elsewhere",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Extension of CAs in another certificate"),
  .explanation = N_ ("{0} tells software how to judge the certificates below this one. This certificate is no CA's, so "
                     "there are none, and the extension has no effect."),
  .examples = { N_ ("Policy Constraints") },
  RFC (5280, "4.2.1.11"),
};

const ScCatalogueEntry sc_finding_name_constraints_elsewhere = {
  .code = "name-constraints-elsewhere",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Name Constraints outside a CA's certificate"),
  .explanation = N_ ("Name Constraints say for which names a CA may issue. This certificate is no CA's, and they "
                     "must not be used in it: the names of a server stand in Subject Alternative Name."),
  RFC (5280, "4.2.1.10"),
  .mending = N_ ("Take nameConstraints out of the section of the configuration, or of the CA's template, from which "
                 "servers and people get their certificates."),
  .aliases = LIST ("zlint:e_ext_name_constraints_not_in_ca"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_subtree_minimum = {
  .code = "subtree-minimum",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Minimum other than zero"),
  .explanation = N_ ("The constraint says that it begins a number of levels below its name. That is not used on the "
                     "Internet and must be zero; software that does not know it applies the constraint differently "
                     "from what the CA meant, or refuses all names."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("OpenSSL refuses names below it: \"name constraints minimum and maximum not supported\" "
                       "(seen with 3.0).")),
  .mending = N_ ("Leave the minimum out, and name the subtree itself."),
  .aliases = LIST ("zlint:e_name_constraint_minimum_non_zero"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_subtree_maximum = {
  .code = "subtree-maximum",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Maximum must not be there"),
  .explanation = N_ ("The constraint says that it ends a number of levels below its name. That is not used on the "
                     "Internet and must be left out; software that does not know it applies the constraint differently "
                     "from what the CA meant, or refuses all names."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("OpenSSL refuses names below it: \"name constraints minimum and maximum not supported\" "
                       "(seen with 3.0).")),
  .mending = N_ ("Leave the maximum out."),
  .aliases = LIST ("zlint:e_name_constraint_maximum_not_absent"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_subtree_form = {
  .code = "subtree-form",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Constraint on names that nobody checks"),
  .explanation = N_ ("This is a constraint on names of the form {0}, for which it is not laid down how to apply "
                     "one. CAs should not use it: software must refuse what it cannot check."),
  .examples = { N_ ("Registered ID") },
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("GnuTLS refuses every certificate below such a CA (seen with 3.7.9).")),
  .mending = N_ ("Constrain DNS names, email addresses, IP addresses and directory names only."),
  .aliases = LIST ("zlint:w_name_constraint_on_edi_party_name", "zlint:w_name_constraint_on_registered_id",
                   "zlint:w_name_constraint_on_x400"),
  .since = RFC_5280_DATE,
  .keeps_severity = TRUE,
};

/* RFC 5280 §4.2.1.12 */

const ScCatalogueEntry sc_finding_eku_any_and_others = {
  .code = "eku-any-and-others",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Any purpose, beside others by name"),
  .explanation = N_ ("Extended Key Usage allows any purpose and names others as well. That is allowed, for software "
                     "that looks for one purpose by name; it limits nothing."),
  RFC (5280, "4.2.1.12"),
};

const ScCatalogueEntry sc_finding_eku_inconsistent = {
  .code = "eku-inconsistent",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Purpose that Key Usage does not allow"),
  .explanation = N_ ("The purpose {0} needs a use of the key that Key Usage does not allow. Both extensions "
                     "hold, so the key may not be used for this purpose. RFC 5280 binds those who use the key "
                     "here, not the CA."),
  .examples = { N_ ("TLS Web Server Authentication") },
  RFC (5280, "4.2.1.12"),
  .mending = N_ ("Add what the purpose needs to keyUsage (digitalSignature for most), or take the purpose out of "
                 "extendedKeyUsage."),
  .aliases = LIST ("zlint:e_key_usage_and_extended_key_usage_inconsistent"),
};

const ScCatalogueEntry sc_finding_key_usage_beyond_purposes = {
  .code = "key-usage-beyond-purposes",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Key Usage allows more than any purpose needs"),
  .explanation = N_ ("Key Usage allows {0}, which none of the purposes in Extended Key Usage has a use for. Both "
                     "extensions hold, so nothing comes of it. RFC 5280 binds those who use the key here, not "
                     "the CA."),
  .examples = { "dataEncipherment" },
  RFC (5280, "4.2.1.12"),
  .mending = N_ ("Take what is not needed out of keyUsage."),
  .aliases = LIST ("zlint:e_key_usage_and_extended_key_usage_inconsistent"),
};

/* RFC 5280 §4.2.1.13, §4.2.2 */

const ScCatalogueEntry sc_finding_crl_point_incomplete = {
  .code = "crl-point-incomplete",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Distribution point says neither where nor who"),
  .explanation = N_ ("A distribution point tells where a revocation list is, or who issues it. This one does neither, "
                     "so the list cannot be found."),
  RFC (5280, "4.2.1.13"),
  .victims = LIST (N_ ("OpenSSL refuses the certificate (seen with 3.0).")),
  .mending = N_ ("Give the distribution point an address: crlDistributionPoints=URI:http://… in OpenSSL's "
                 "configuration."),
  .aliases = LIST ("zlint:e_distribution_point_incomplete"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_crl_point_no_uri = {
  .code = "crl-point-no-uri",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("No HTTP or LDAP address"),
  .explanation = N_ ("None of the names of this distribution point is an address that begins with http or ldap. "
                     "At least one should be: other names are of use only to software that has a directory at "
                     "hand."),
  RFC (5280, "4.2.1.13"),
  .mending = N_ ("Add an address: URI:http://… in OpenSSL's configuration; at a Microsoft CA, on the Extensions "
                 "tab of its properties."),
  .aliases = LIST ("zlint:w_distribution_point_missing_ldap_or_uri"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_crl_point_relative_name = {
  .code = "crl-point-relative-name",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Distribution point named relative to issuer"),
  .explanation = N_ ("The distribution point has no name of its own but one that is to be added to the name of the "
                     "list's issuer. CAs should not use this form: much software does not know it."),
  RFC (5280, "4.2.1.13"),
  .mending = N_ ("Give the distribution point a full name, best an address: URI:http://…"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_crl_point_ambiguous = {
  .code = "crl-point-ambiguous",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Relative name with several issuers"),
  .explanation = N_ ("The name of the distribution point is to be added to the name of the list's issuer, but several "
                     "issuers are named, so it is not certain to which. That is not allowed."),
  RFC (5280, "4.2.1.13"),
  .mending = N_ ("Give the distribution point a full name, best an address: URI:http://…"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_location_no_uri = {
  .code = "location-no-uri",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("No HTTP or LDAP address"),
  .explanation = N_ ("No location of the kind {0} is an address that begins with http or ldap. At least one "
                     "should be: others are of use only to software that has a directory at hand."),
  .examples = { N_ ("CA Issuers") },
  .citation = "RFC 5280 §4.2.2.1, §4.2.2.2",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.2.2.1",
  .mending = N_ ("Add an address: caIssuers;URI:http://… in OpenSSL's configuration; at a Microsoft CA, on the "
                 "Extensions tab of its properties."),
  .aliases = LIST ("zlint:w_ext_aia_access_location_missing"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_location_secure = {
  .code = "location-secure",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Address that needs a certificate itself"),
  .explanation = N_ ("The address begins with https or ldaps. To fetch from it, software must first check the "
                     "certificate of that server, for which it may need what it is about to fetch. CAs should "
                     "name plain http: what lies there is signed anyway."),
  RFC (5280, "8"),
  .mending = N_ ("Publish the same file by http, and write that address into the CA's template or configuration."),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_ocsp_no_uri = {
  .code = "ocsp-no-uri",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("OCSP responder without an address"),
  .explanation = N_ ("The OCSP responder, which tells whether the certificate is revoked, is not named by an address, "
                     "so software cannot ask it."),
  RFC (5280, "4.2.2.1"),
  .mending = N_ ("Write OCSP;URI:http://… in authorityInfoAccess in OpenSSL's configuration."),
};

/* RFC 3779 */

const ScCatalogueEntry sc_finding_resources_order = {
  .code = "resources-order",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Number resources not in canonical order"),
  .explanation = N_ ("Blocks of addresses and of AS numbers must stand in rising order, must not overlap, and blocks "
                     "that touch must be joined, so that equal resources have equal octets. This one does not come "
                     "after the one before it with a gap between them."),
  .citation = "RFC 3779 §2.2.3.6, §3.2.3.4",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc3779#section-2.2.3.6",
  .mending = N_ ("Have the certificate issued again with the blocks sorted and joined; OpenSSL's "
                 "sbgp-ipAddrBlock does so by itself."),
  .since = RFC_3779_DATE,
};

const ScCatalogueEntry sc_finding_range_is_prefix = {
  .code = "range-is-prefix",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Range that should be a prefix"),
  .explanation = N_ ("The addresses are given from the first to the last, although a prefix can say the same. It "
                     "must be written as a prefix then, so that equal resources have equal octets."),
  RFC (3779, "2.2.3.7"),
  .mending = N_ ("Have the certificate issued again with the prefix in place of the range."),
  .since = RFC_3779_DATE,
};

/* RFC 6962 */

const ScCatalogueEntry sc_finding_timestamps_unreadable = {
  .code = "ct-timestamps-unreadable",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("List of timestamps cannot be read"),
  .explanation = N_ ("The signed certificate timestamps are a list in a format of their own, in which each part "
                     "says how long it is. The lengths do not fit together here."),
  RFC (6962, "3.3"),
  .mending = N_ ("Have the certificate issued again. Look at the software that puts the timestamps into it."),
  .since = RFC_6962_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_timestamps_empty = {
  .code = "ct-timestamps-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("No timestamp in the list"),
  .explanation = N_ ("The extension for signed certificate timestamps is there, and holds none. It must hold at "
                     "least one, or be left out."),
  RFC (6962, "3.3"),
  .mending = N_ ("Have the CA wait for the logs' answers before it issues, or leave the extension out."),
  .since = RFC_6962_DATE,
  .aliases = LIST ("zlint:e_empty_sct_list"),
};

const ScCatalogueEntry sc_finding_timestamps_in_precertificate = {
  .code = "ct-timestamps-in-precertificate",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Precertificate that has timestamps already"),
  .explanation = N_ ("A precertificate is shown to the logs so that they answer with timestamps, which the final "
                     "certificate then holds. This one holds some already. The logs then sign something else than what "
                     "is left once the timestamps are taken out of the final certificate, and their timestamps cannot "
                     "be checked."),
  RFC (6962, "3.3"),
  .mending = N_ ("Make the precertificate without the list of timestamps."),
  .aliases = LIST ("zlint:e_precert_with_sct_list"),
  .since = RFC_6962_DATE,
};

const ScCatalogueEntry sc_finding_timestamp_version = {
  .code = "ct-timestamp-version",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Timestamp not of version 1"),
  .explanation = N_ ("The signed certificate timestamp does not have the parts of version 1, the only one in use. "
                     "Software ignores it."),
  RFC (6962, "3.2"),
};

const ScCatalogueEntry sc_finding_timestamp_outside = {
  .code = "ct-timestamp-outside",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Timestamp outside the certificate's validity"),
  .explanation = N_ ("A log saw the precertificate before the certificate became valid, or after it expired. "
                     "Before is usual where a CA issues ahead of time; after is not."),
  RFC (6962, "3.2"),
};

/* RFC 8737 */

const ScCatalogueEntry sc_finding_acme_length = {
  .code = "acme-length",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("ACME Identifier is not 32 octets long"),
  .explanation = N_ ("The ACME Identifier holds the SHA-256 hash of the answer to a challenge, which has 32 "
                     "octets. With another length the CA refuses the answer."),
  RFC (8737, "3"),
  .mending = N_ ("Put the hash itself into the extension, not its hexadecimal form."),
  .since = RFC_8737_DATE,
};

const ScCatalogueEntry *const sc_catalogue_extensions[] = {
  &sc_finding_list_empty,
  &sc_finding_entry_repeated,
  &sc_finding_aki_missing,
  &sc_finding_aki_no_key_identifier,
  &sc_finding_aki_half,
  &sc_finding_aki_issuer,
  &sc_finding_ski_missing_in_ca,
  &sc_finding_ski_missing,
  &sc_finding_ski_empty,
  &sc_finding_ski_method,
  &sc_finding_ski_own_method,
  &sc_finding_key_usage_missing_in_ca,
  &sc_finding_key_usage_empty,
  &sc_finding_key_usage_too_long,
  &sc_finding_key_usage_cert_sign_without_ca,
  &sc_finding_key_usage_ca_without_cert_sign,
  &sc_finding_key_usage_only,
  &sc_finding_private_key_usage_period,
  &sc_finding_policies_present,
  &sc_finding_policy_repeated,
  &sc_finding_policy_any_qualifier,
  &sc_finding_policy_notice_reference,
  &sc_finding_policy_text_ia5,
  &sc_finding_policy_text_type,
  &sc_finding_policy_text_not_utf8,
  &sc_finding_policy_text_empty,
  &sc_finding_policy_text_long,
  &sc_finding_policy_text_control,
  &sc_finding_policy_text_not_nfc,
  &sc_finding_policy_mapping_any,
  &sc_finding_policy_mapping_not_asserted,
  &sc_finding_path_length_improper,
  &sc_finding_constraint_negative,
  &sc_finding_constraints_empty,
  &sc_finding_ca_extension_elsewhere,
  &sc_finding_name_constraints_elsewhere,
  &sc_finding_subtree_minimum,
  &sc_finding_subtree_maximum,
  &sc_finding_subtree_form,
  &sc_finding_eku_any_and_others,
  &sc_finding_eku_inconsistent,
  &sc_finding_key_usage_beyond_purposes,
  &sc_finding_crl_point_incomplete,
  &sc_finding_crl_point_no_uri,
  &sc_finding_crl_point_relative_name,
  &sc_finding_crl_point_ambiguous,
  &sc_finding_location_no_uri,
  &sc_finding_location_secure,
  &sc_finding_ocsp_no_uri,
  &sc_finding_resources_order,
  &sc_finding_range_is_prefix,
  &sc_finding_timestamps_unreadable,
  &sc_finding_timestamps_empty,
  &sc_finding_timestamps_in_precertificate,
  &sc_finding_timestamp_version,
  &sc_finding_timestamp_outside,
  &sc_finding_acme_length,
  NULL,
};
