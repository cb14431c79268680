/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-names.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* Names: attributes of distinguished names, and the forms of GeneralName: RFC 5280 §4.1.2.4, §4.2.1.6, §4.2.1.10 and
 * appendix A. */

#define APPENDIX_A                                                                                                    \
  .citation = "RFC 5280, appendix A.1",                                                                               \
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#appendix-A.1"

#define RFC_8398_DATE "2018-05-01"
#define RFC_9598_DATE "2024-05-01"

/* RFC 3280 §4.1.2.4: "all certificates issued after December 31, 2003 MUST use the UTF8String encoding of
 * DirectoryString" */
#define UTF8_DATE "2004-01-01"

static const char mend_name[] =
  N_ ("Correct the name in the request or in the CA's template and have the certificate issued again.");
static const char mend_string_type[] =
  N_ ("Have the certificate issued again. In OpenSSL's configuration, string_mask = utf8only makes it UTF8String, and "
      "PrintableString or IA5String where the standard asks for those; certtool and current CAs do so by themselves.");
static const char mend_san[] =
  N_ ("Correct the name where the alternative names are listed: subjectAltName in OpenSSL's configuration, "
      "dns_name, email, uri or ip_address in certtool's template, the SAN attribute or the INF file of a Microsoft "
      "CA's request. Then have the certificate issued again.");
static const char mend_uri[] =
  N_ ("Correct the address where it is set. In OpenSSL's configuration that is subjectAltName, crlDistributionPoints "
      "or authorityInfoAccess; in certtool's template uri, crl_dist_points, ocsp_uri or ca_issuers_uri; at a Microsoft "
      "CA, the Extensions tab of its properties. Then have the certificate issued again.");
static const char mend_constraint[] =
  N_ ("Correct the constraint in the configuration that the CA's certificate is issued from: nameConstraints in "
      "OpenSSL's, nc_permit_dns, nc_permit_ip or nc_permit_email and the like in certtool's template.");

/* RFC 5280 §4.1.2.4, §4.1.2.6 */

const ScCatalogueEntry sc_finding_rdn_empty = {
  .code = "rdn-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Part of the name without any attribute"),
  .explanation = N_ ("A name is a list of parts, and each part must have at least one attribute, such as a country or "
                     "an organization. This part has none. Some software ignores it and some refuses the certificate, "
                     "and the name differs from the same name without the empty part although both look alike."),
  RFC (5280, "4.1.2.4"),
  .mending = mend_name,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_rdn_attribute_twice = {
  .code = "rdn-attribute-twice",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Attribute twice in one part of a name"),
  .explanation = N_ ("{0} appears twice in one part of the name. Each part may have an attribute of one kind only "
                     "once; two of a kind belong in two parts. Directories cannot hold such a name, and programs that "
                     "write it out may lose one of the two."),
  .examples = { N_ ("Organizational Unit") },
  .citation = "ITU-T X.501 §9.3",
  .citation_url = "https://www.itu.int/rec/T-REC-X.501",
  .mending = N_ ("Give each attribute a part of its own. In OpenSSL's configuration, leave out the plus sign "
                 "before the name of the second attribute."),
};

const ScCatalogueEntry sc_finding_name_string_deprecated = {
  .code = "name-string-deprecated",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Outdated string type in the subject"),
  .explanation = N_ ("The text is written as {0}. New names should be written as UTF8String or PrintableString; the "
                     "older types are only meant for names that have long been in use. Programs disagree on what their "
                     "octets mean, so letters with accents may be shown wrong, and a comparison of names by their "
                     "octets fails. It is right to keep the type if the name has been written so before."),
  .examples = { "TeletexString" },
  RFC (5280, "4.1.2.4"),
  .mending = mend_string_type,
  .since = UTF8_DATE,
};

const ScCatalogueEntry sc_finding_name_string_type = {
  .code = "name-string-type",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Wrong string type for this attribute"),
  .explanation = N_ ("The text of {0} must be a {1}. In another string type the same letters are another value to "
                     "software that compares octets, and strict software refuses the certificate."),
  .examples = { N_ ("Country"), "PrintableString" },
  APPENDIX_A,
  .mending = mend_string_type,
  .aliases = LIST ("zlint:e_subject_dn_country_not_printable_string", "zlint:e_issuer_dn_country_not_printable_string",
                   "zlint:e_subject_dn_serial_number_not_printable_string"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_name_value_empty = {
  .code = "name-value-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Attribute of a name is empty"),
  .explanation = N_ ("{0} is there but says nothing. It must have at least one character; an attribute with "
                     "nothing to say is left out."),
  .examples = { N_ ("Organizational Unit") },
  APPENDIX_A,
  .mending = N_ ("Leave the attribute out of the request; in OpenSSL's configuration or certtool's template, "
                 "delete its line. Then have the certificate issued again."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_name_value_long = {
  .code = "name-value-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Attribute of a name is too long"),
  .explanation = N_ ("{0} may have {1} characters and has more. Software that keeps to the bound refuses the "
                     "certificate or cuts the text, and cut names are mistaken for each other."),
  .examples = { N_ ("Common Name"), "64" },
  APPENDIX_A,
  .mending = N_ ("Shorten the text in the request and have the certificate issued again. A long host name needs no "
                 "common name: it belongs in the alternative names, where 253 characters are allowed."),
  .aliases = LIST ("zlint:e_subject_common_name_max_length", "zlint:e_subject_dn_serial_number_max_length",
                   "zlint:e_subject_email_max_length", "zlint:e_subject_given_name_max_length",
                   "zlint:e_subject_locality_name_max_length", "zlint:e_subject_organization_name_max_length",
                   "zlint:e_subject_organizational_unit_name_max_length", "zlint:e_subject_state_name_max_length",
                   "zlint:e_subject_surname_max_length"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_name_value_unusual = {
  .code = "name-value-unusually-long",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Attribute longer than others expect"),
  .explanation = N_ ("{0} has more than {1} characters. RFC 5280 does not forbid that, but older directory standards "
                     "had no room for more, and some software still follows them."),
  .examples = { N_ ("Given Name"), "64" },
  .citation = "ITU-T X.520 (2001), annex C; ITU-T X.411, annex B",
  .citation_url = "https://www.itu.int/rec/T-REC-X.520",
  .aliases = LIST ("zlint:e_subject_street_address_max_length", "zlint:e_subject_postal_code_max_length",
                   "zlint:w_subject_given_name_recommended_max_length",
                   "zlint:w_subject_surname_recommended_max_length"),
};

const ScCatalogueEntry sc_finding_name_value_space = {
  .code = "name-value-space",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Blank at the start or end"),
  .explanation = N_ ("The text begins or ends with a blank, most often by accident. It cannot be seen on the screen, "
                     "but to software that compares octets it makes another name."),
  RFC (5280, "7.1"),
  .mending = mend_name,
  .aliases = LIST ("zlint:w_subject_dn_leading_whitespace", "zlint:w_subject_dn_trailing_whitespace",
                   "zlint:w_issuer_dn_leading_whitespace", "zlint:w_issuer_dn_trailing_whitespace"),
};

const ScCatalogueEntry sc_finding_country_length = {
  .code = "country-length",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Country is not two letters"),
  .explanation = N_ ("{0} must be a code of two letters, such as DE or US, not the name of a country and not a longer "
                     "code. Software that keeps to the rule refuses the certificate."),
  .examples = { N_ ("Country") },
  APPENDIX_A,
  .mending = N_ ("Write the code that ISO 3166 gives the country into the request and have the certificate issued "
                 "again."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_country_unknown = {
  .code = "country-unknown",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Not the code of a country"),
  .explanation = N_ ("{0} should be one of the codes that ISO 3166 assigns, in capital letters: GB, not UK; DE, not "
                     "de. EU is only reserved, not assigned, and XX is left to private use."),
  .examples = { N_ ("Country") },
  APPENDIX_A,
  .mending = mend_name,
};

const ScCatalogueEntry sc_finding_email_not_in_san = {
  .code = "email-not-in-san",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Email address missing from alternative names"),
  .explanation = N_ ("The subject has an email address that is not among the alternative names. The address must "
                     "stand there, where mail programs look for it; in the subject it is only a copy for very old "
                     "ones."),
  RFC (5280, "4.1.2.6"),
  .mending = N_ ("Add the address to the alternative names: subjectAltName = email:copy in OpenSSL's "
                 "configuration, email in certtool's template. Better still, move it there."),
  .aliases = LIST ("zlint:e_subj_email_not_in_san"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_host_not_in_san = {
  .code = "host-not-in-san",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Host name missing from alternative names"),
  .explanation = N_ ("The common name is a host name that is not among the alternative names. Browsers and current "
                     "libraries look at the alternative names alone, so a connection to this host fails."),
  RFC (9525, "2"),
  .mending = N_ ("Add the host name to the alternative names: DNS in subjectAltName in OpenSSL's configuration, "
                 "dns_name in certtool's template, dns in a Microsoft CA's SAN attribute."),
};

/* RFC 5280 §4.2.1.6 */

const ScCatalogueEntry sc_finding_general_name_empty = {
  .code = "general-name-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Name without content"),
  .explanation = N_ ("A name of the kind {0} is there but empty. It names nothing, and software that asks for a "
                     "name refuses it, and often the whole certificate with it."),
  .examples = { N_ ("DNS name") },
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ ("GnuTLS does not open a certificate with an empty DNS name or URI (seen with 3.7.9).")),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_ext_san_empty_name", "zlint:e_ext_ian_empty_name"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_general_name_twice = {
  .code = "general-name-twice",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("The same name twice"),
  .explanation = N_ ("This name is in the list already. The second one changes nothing; it is only dead weight, and "
                     "often the sign that another name was meant."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
};

const ScCatalogueEntry sc_finding_email_syntax = {
  .code = "email-syntax",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Not an email address"),
  .explanation = N_ ("An email address here is the bare address: name@example.com. There must be no name of a person "
                     "beside it, no angle brackets around it, no comment in parentheses, no blank and no mailto: "
                     "before it, and the part after the at sign must be a host name. Mail programs compare it letter "
                     "by letter and find no match otherwise."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_ext_san_rfc822_format_invalid", "zlint:e_ext_ian_rfc822_format_invalid"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_dns_character = {
  .code = "dns-character",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Character that no host name has"),
  .explanation = N_ ("A host name consists of letters of ASCII, digits, hyphens and dots. This one has something else: "
                     "{0} (a blank appears as U+0020). No host can be reached by such a name, and some software "
                     "refuses the whole certificate for it. A port, a path or https:// does not belong here."),
  .examples = { "/" },
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ ("Nokia's S60 installer refuses a certificate with a blank in a host name (Nokia developer "
                       "wiki, \"Domain name with spaces\").")),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_ext_san_space_dns_name", "zlint:e_ext_ian_space_dns_name"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_dns_address = {
  .code = "dns-address",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("IP address as a host name"),
  .explanation = N_ ("An IP address is written as text among the host names. Addresses have a kind of name of their "
                     "own, in which they are four or sixteen octets. Software that connects to an address looks there "
                     "and finds nothing."),
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ ("Conscrypt, the TLS library of Android (linuxmint/warpinator#70).")),
  .mending = N_ ("Name it as an address: IP in subjectAltName in OpenSSL's configuration, ip_address in certtool's "
                 "template, ipaddress in certreq's INF file. Then have the certificate issued again."),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_dns_name_long = {
  .code = "dns-name-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Host name is too long"),
  .explanation = N_ ("A host name has at most 253 characters; the system of names on the Internet has no room for "
                     "more. This one is longer, so no host can have it."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_ext_san_dns_name_too_long"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_dns_label_long = {
  .code = "dns-label-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Part of a host name too long"),
  .explanation = N_ ("Between two dots of a host name stand at most 63 characters; the system of names on the "
                     "Internet has no room for more. Here there are more, so no host can have this name."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_rfc_dnsname_label_too_long"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_dns_label_empty = {
  .code = "dns-label-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("One dot too many in a host name"),
  .explanation = N_ ("The host name begins or ends with a dot, or has two in a row, so that nothing stands between "
                     "them. In a certificate also the dot at the end, which others allow, is left out. Software "
                     "finds no match for the name, or refuses the certificate."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_rfc_dnsname_empty_label"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_dns_hyphen = {
  .code = "dns-hyphen",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Hyphen at the edge of a part"),
  .explanation = N_ ("Each part of a host name, between two dots, begins and ends with a letter or a digit. Here "
                     "one begins or ends with a hyphen, which strict software takes for no host name at all."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_rfc_dnsname_hyphen_in_sld"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_dns_underscore_in_domain = {
  .code = "dns-underscore-in-domain",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Underscore in a registered domain"),
  .explanation = N_ ("The part of a host name that its owner registered has an underscore. Host names have "
                     "letters, digits and hyphens; no registry gives out a domain with an underscore, so this name "
                     "cannot exist."),
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ (".NET on Linux does not accept an underscore in a host name (dotnet/runtime#35880).")),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_rfc_dnsname_underscore_in_sld"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_dns_underscore = {
  .code = "dns-underscore",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Underscore in a host name"),
  .explanation = N_ ("The host name has an underscore. Names on the Internet may have one, names of hosts may not, "
                     "and many have one all the same: what works with one program fails with another. Public CAs "
                     "have not issued such names since 2019."),
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ (".NET on Linux does not accept an underscore in a host name (dotnet/runtime#35880).")),
  .mending = N_ ("Give the host a name with a hyphen in place of the underscore, and have the certificate issued "
                 "again for that name."),
  .aliases = LIST ("zlint:w_rfc_dnsname_underscore_in_trd"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_dns_wildcard = {
  .code = "dns-wildcard",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Wildcard where it is not understood"),
  .explanation = N_ ("An asterisk stands for any host only as the whole first part of a name with more parts after it: "
                     "*.example.com. Here it is elsewhere, alone, or together with other characters. Current software "
                     "then ignores the name, and connections fail as if it were not there."),
  RFC (9525, "6.3"),
  .mending = N_ ("List the hosts one by one, or put the asterisk alone before the first dot."),
};

const ScCatalogueEntry sc_finding_dns_a_label = {
  .code = "dns-a-label",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Encoded host name that means nothing"),
  .explanation = N_ ("A part of the host name begins with xn--, the sign for letters beyond ASCII written in "
                     "ASCII. What follows does not decode to such letters, so no one can have meant it, and "
                     "software that decodes it refuses the name."),
  .citation = "RFC 5280 §7.2, RFC 9549",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-7.2",
  .mending = N_ ("Encode the name again from its own letters, as idn2 or a browser does it, and have the "
                 "certificate issued again."),
  .aliases = LIST ("zlint:e_international_dns_name_not_unicode", "zlint:e_international_dns_name_not_nfc"),
  .since = "2003-03-01",
};

const ScCatalogueEntry sc_finding_dns_single_label = {
  .code = "dns-single-label",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Host name without a domain"),
  .explanation = N_ ("The host name has no dot. It means one host in each network and nothing on the Internet, so "
                     "everyone who has such a certificate can pass for the host of that name in other networks, "
                     "too. Inside of one network it works; public CAs do not issue it."),
  .citation = "CA/Browser Forum Baseline Requirements §4.2.2",
  .citation_url = "https://cabforum.org/working-groups/server/baseline-requirements/",
  .mending = N_ ("Use the host's full name, with its domain."),
};

const ScCatalogueEntry sc_finding_uri_character = {
  .code = "uri-character",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Character that no URI has"),
  .explanation = N_ ("The address has a character that must not stand in a URI as it is: {0} (a blank appears as "
                     "U+0020). Such characters are written as a percent sign and two hexadecimal digits, and a percent "
                     "sign must always be followed by them. Some programs correct that by themselves; others fail to "
                     "open the address."),
  .examples = { "U+0020" },
  RFC (5280, "4.2.1.6"),
  .mending = N_ ("Write %20 for a blank, and other such characters likewise, in the CA's or the request's "
                 "configuration."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_uri_relative = {
  .code = "uri-relative",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("URI without its beginning"),
  .explanation = N_ ("A URI begins with a scheme and a colon, as in https://www.example.com/. Without them it is "
                     "relative: it only makes sense inside a document that has an address of its own, and a "
                     "certificate has none."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_uri,
  .aliases = LIST ("zlint:w_ext_aia_access_location_missing",
                   "zlint:e_ext_san_uri_relative", "zlint:e_ext_ian_uri_relative",
                   "zlint:e_ext_san_uri_format_invalid", "zlint:e_ext_ian_uri_format_invalid"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_uri_incomplete = {
  .code = "uri-incomplete",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("URI that names nothing"),
  .explanation = N_ ("The URI ends right after its scheme, like https:// without a host, so it leads nowhere."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_uri,
  .aliases = LIST ("zlint:e_ext_san_uri_format_invalid", "zlint:e_ext_ian_uri_format_invalid"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_uri_host = {
  .code = "uri-host",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Host in the URI is incomplete"),
  .explanation = N_ ("The host in a URI that serves as a name must be the full name of a host, with its domain, or an "
                     "IP address. This is something else. Constraints that a CA above sets on hosts cannot be applied "
                     "to it, and software must refuse the certificate then."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .aliases = LIST ("zlint:e_ext_san_uri_host_not_fqdn_or_ip", "zlint:e_ext_ian_uri_host_not_fqdn_or_ip"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_address_length = {
  .code = "address-length",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("IP address of the wrong length"),
  .explanation = N_ ("An IP address in a certificate is four octets (IPv4) or sixteen (IPv6), not text and without "
                     "a mask. This one has another length and matches no address."),
  RFC (5280, "4.2.1.6"),
  .mending = mend_san,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_smtp_mailbox_ascii = {
  .code = "smtp-mailbox-ascii",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Plain email address written as an international one"),
  .explanation = N_ ("The part before the at sign has only characters of ASCII, so the address belongs among the "
                     "plain email addresses. This kind of name is for addresses with other letters only: one "
                     "address must not have two forms, or a constraint on the one misses the other."),
  RFC (9598, "3"),
  .mending = N_ ("Name it as a plain email address: email in subjectAltName in OpenSSL's configuration."),
  .since = RFC_8398_DATE,
};

const ScCatalogueEntry sc_finding_smtp_mailbox_domain = {
  .code = "smtp-mailbox-domain",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Domain not in its encoded form"),
  .explanation = N_ ("The part after the at sign has letters beyond ASCII. Since May 2024 it must be written in the "
                     "form that begins with xn--, so that it can be compared with plain addresses; the rule before "
                     "that asked for the opposite."),
  RFC (9598, "3"),
  .mending = N_ ("Encode the domain the way idn2 or a browser does it, and have the certificate issued again."),
  .since = RFC_9598_DATE,
};

/* RFC 5280 §4.2.1.10 */

const ScCatalogueEntry sc_finding_constraint_email = {
  .code = "constraint-email",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Constraint on email that fits nothing"),
  .explanation = N_ ("A constraint on email addresses is one address (name@example.com), one host (example.com) "
                     "or, with a dot in front, all hosts of a domain (.example.com). This is none of them, so no "
                     "address matches it."),
  RFC (5280, "4.2.1.10"),
  .mending = mend_constraint,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_constraint_dns_dot = {
  .code = "constraint-dns-dot",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Constraint with a dot in front"),
  .explanation = N_ ("The constraint begins with a dot. For host names the standard gives that no meaning: without the "
                     "dot the constraint already holds for the domain and all hosts below. With the dot some software "
                     "leaves out the domain itself, and some finds no match at all."),
  RFC (5280, "4.2.1.10"),
  .mending = mend_constraint,
};

const ScCatalogueEntry sc_finding_constraint_uri_host = {
  .code = "constraint-uri-host",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Constraint on URIs is no host"),
  .explanation = N_ ("A constraint on URIs is the full name of a host (www.example.com) or, with a dot in front, all "
                     "hosts of a domain (.example.com): no scheme, no path, no IP address and no name without a "
                     "domain. What is written here matches no URI."),
  RFC (5280, "4.2.1.10"),
  .mending = mend_constraint,
  .aliases = LIST ("zlint:e_name_constraint_not_fqdn"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_constraint_address_length = {
  .code = "constraint-address-length",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Constraint on addresses of the wrong length"),
  .explanation = N_ ("A constraint on IP addresses is an address and a mask of the same length: eight octets "
                     "(IPv4) or thirty-two (IPv6). This one has another length, so that it cannot be applied, and "
                     "software must refuse the certificates below."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("GnuTLS cannot read the constraints then (seen with 3.7.9).")),
  .mending = mend_constraint,
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_constraint_mask = {
  .code = "constraint-mask",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Mask that is no prefix"),
  .explanation = N_ ("The mask after the address says how many bits count: ones in front, then zeros only, as in "
                     "255.255.255.0. Here a one follows a zero. Programs disagree on what such a constraint allows."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("GnuTLS cannot read the constraints then (seen with 3.7.9).")),
  .mending = mend_constraint,
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_text_utf16 = {
  .code = "text-utf16",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Text has a zero octet before each character"),
  .explanation = N_ ("The octets are those of a text in UTF-16, two for each character, but the text is marked as "
                     "one of another type. Whoever reads it finds a NUL before each character: the name matches "
                     "nothing, and software may cut it at the first NUL."),
  RFC (5280, "4.1.2.4"),
  .victims = LIST (N_ ("The host name did not match in a certificate of mcafee.com (security.stackexchange.com, "
                       "question 31760).")),
  .mending = mend_string_type,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry *const sc_catalogue_names[] = {
  &sc_finding_rdn_empty,
  &sc_finding_rdn_attribute_twice,
  &sc_finding_name_string_deprecated,
  &sc_finding_name_string_type,
  &sc_finding_name_value_empty,
  &sc_finding_name_value_long,
  &sc_finding_name_value_unusual,
  &sc_finding_name_value_space,
  &sc_finding_country_length,
  &sc_finding_country_unknown,
  &sc_finding_email_not_in_san,
  &sc_finding_host_not_in_san,
  &sc_finding_general_name_empty,
  &sc_finding_general_name_twice,
  &sc_finding_email_syntax,
  &sc_finding_dns_character,
  &sc_finding_dns_address,
  &sc_finding_dns_name_long,
  &sc_finding_dns_label_long,
  &sc_finding_dns_label_empty,
  &sc_finding_dns_hyphen,
  &sc_finding_dns_underscore_in_domain,
  &sc_finding_dns_underscore,
  &sc_finding_dns_wildcard,
  &sc_finding_dns_a_label,
  &sc_finding_dns_single_label,
  &sc_finding_uri_character,
  &sc_finding_uri_relative,
  &sc_finding_uri_incomplete,
  &sc_finding_uri_host,
  &sc_finding_address_length,
  &sc_finding_smtp_mailbox_ascii,
  &sc_finding_smtp_mailbox_domain,
  &sc_finding_constraint_email,
  &sc_finding_constraint_dns_dot,
  &sc_finding_constraint_uri_host,
  &sc_finding_constraint_address_length,
  &sc_finding_constraint_mask,
  &sc_finding_text_utf16,
  NULL,
};
