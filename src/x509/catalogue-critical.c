/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/catalogue-terms.h"
#include "x509/findings.h"

#include <glib/gi18n.h>

/* Whether an extension is marked as critical as it should be, in the order of RFC 5280 §4.2. */

static const char must_not_be_critical[] =
  N_ ("{0} is marked as critical and must not be. Critical means: whoever does not know this extension must refuse the "
      "certificate. This one is meant to help those who know it, and to be ignored by all others; marked as critical, "
      "it locks them out.");
static const char should_not_be_critical[] =
  N_ ("{0} is marked as critical and should not be. Critical means: whoever does not know this extension must refuse "
      "the certificate. This one is meant to help those who know it, and to be ignored by all others; marked as "
      "critical, it locks them out.");
static const char do_not_mark[] =
  N_ ("Leave the word critical out: in the request, in the CA's template, or in OpenSSL's configuration, where it "
      "stands before the extension's value. A CA that copies extensions from the request copies the flag, too.");
static const char do_mark[] =
  N_ ("Mark the extension as critical: in OpenSSL's configuration by the word critical before its value, in the CA's "
      "template by the setting of that name.");

const ScCatalogueEntry sc_finding_aki_critical = {
  .code = "aki-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Authority Key Identifier must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Authority Key Identifier") },
  RFC (5280, "4.2.1.1"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_ext_authority_key_identifier_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_ski_critical = {
  .code = "ski-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Subject Key Identifier must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Subject Key Identifier") },
  RFC (5280, "4.2.1.2"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_ext_subject_key_identifier_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_not_critical = {
  .code = "key-usage-not-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Key Usage should be critical"),
  .explanation = N_ ("Key Usage says what the key may be used for. Not marked as critical, it may be ignored by "
                     "software that does not know it, and the key may then be used for things that the CA did not "
                     "allow."),
  RFC (5280, "4.2.1.3"),
  .mending = do_mark,
  .aliases = LIST ("zlint:w_ext_key_usage_not_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_policy_mappings_not_critical = {
  .code = "policy-mappings-not-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Policy Mappings should be critical"),
  .explanation = N_ ("Policy Mappings is not marked as critical and should be: software that ignores it comes to other "
                     "conclusions about which policies hold. Before May 2008 the rule was the opposite."),
  RFC (5280, "4.2.1.5"),
  .mending = do_mark,
  .aliases = LIST ("zlint:w_ext_policy_map_not_critical"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_san_critical = {
  .code = "san-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Alternative names should not be critical"),
  .explanation = N_ ("Subject Alternative Name is marked as critical although the subject is not empty. Critical "
                     "means: whoever does not know this extension must refuse the certificate. Old mail clients on "
                     "phones, and some libraries, do not know it, or do not know it when it is critical, and end "
                     "the connection. Without the mark the same names work everywhere."),
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ ("Symbian phones before 2008, with Nokia Mail for Exchange (defect PDEF118846): \"A field in "
                       "the handshake was out of range or inconsistent with other fields\"."),
                   N_ ("Python's certvalidator (wbond/certvalidator#38)."),
                   N_ ("PHP's pki-framework, at TPM attestation (Spomky-Labs/pki-framework#114)."),
                   N_ ("Let's Encrypt refuses such requests (letsencrypt/boulder#1726)."),
                   N_ ("Mbed TLS cannot read a request in which any extension is critical "
                       "(Mbed-TLS/mbedtls#8377).")),
  .mending = N_ ("Leave the word critical out where the names come from: subjectAltName=@names instead of "
                 "subjectAltName=critical,@names in OpenSSL's configuration; no Critical=2.5.29.17 in certreq's INF "
                 "file; for a request that is pending at a Microsoft CA, certutil -setextension with flags 0. A CA "
                 "that copies the request's extension copies the mark, so look at the request, too."),
  .aliases = LIST ("zlint:w_ext_san_critical_with_subject_dn"),
  .since = RFC_5280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_san_not_critical = {
  .code = "san-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Alternative names must be critical here"),
  .explanation = N_ ("The subject is empty, so the alternative names are the only names of this certificate. They "
                     "must be marked as critical then: software that does not know them must not take the "
                     "certificate for one without any name."),
  RFC (5280, "4.2.1.6"),
  .victims = LIST (N_ ("Android (dotnet/runtime#70196)."), N_ ("Java, and OpenSSL when strict (seen).")),
  .mending = N_ ("Mark the names as critical (subjectAltName=critical,@names in OpenSSL's configuration), or give "
                 "the certificate a subject."),
  .aliases = LIST ("zlint:e_ext_san_not_critical_without_subject"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_ian_critical = {
  .code = "ian-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Issuer Alternative Name should not be critical"),
  .explanation = should_not_be_critical,
  .examples = { N_ ("Issuer Alternative Name") },
  RFC (5280, "4.2.1.7"),
  .victims = LIST (N_ ("OpenSSL (openssl/openssl#26351) and Java refuse it (seen); GnuTLS accepts it.")),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:w_ext_ian_critical"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_directory_attributes_critical = {
  .code = "directory-attributes-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Directory attributes must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Subject Directory Attributes") },
  RFC (5280, "4.2.1.8"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_ext_subject_directory_attr_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_basic_constraints_not_critical = {
  .code = "basic-constraints-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Basic Constraints of a CA must be critical"),
  .explanation = N_ ("This certificate is a CA's, and says so in Basic Constraints. There the mark critical is a must: "
                     "software that ignores the extension cannot tell a CA from a server."),
  RFC (5280, "4.2.1.9"),
  .victims = LIST (N_ ("Python 3.13 refuses the CA, and with it all that it issued (OpenVPN/easy-rsa#1418).")),
  .mending = N_ ("Have the CA's certificate issued again with basicConstraints=critical,CA:TRUE."),
  .aliases = LIST ("zlint:e_basic_constraints_not_critical"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_name_constraints_not_critical = {
  .code = "name-constraints-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Name Constraints must be critical"),
  .explanation = N_ ("Name Constraints say for which names this CA may issue. Not marked as critical, they may be "
                     "ignored, and the CA may then be trusted for every name. Public CAs may leave the mark out all "
                     "the same, for the sake of software that does not know them."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("Botan refuses it (randombit/botan#2736).")),
  .mending = do_mark,
  .aliases = LIST ("zlint:e_ext_name_constraints_not_critical"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_name_constraints_critical = {
  .code = "name-constraints-critical",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Old software refuses critical Name Constraints"),
  .explanation = N_ ("Name Constraints are marked as critical, as they must be. Software that does not know them "
                     "refuses every certificate below this CA, and is right to."),
  RFC (5280, "4.2.1.10"),
  .victims = LIST (N_ ("Old macOS, with roots of the US DoD (smartcardservices/smartcardservices#60).")),
};

const ScCatalogueEntry sc_finding_policy_constraints_not_critical = {
  .code = "policy-constraints-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Policy Constraints must be critical"),
  .explanation = N_ ("Policy Constraints is not marked as critical and must be: software that ignores it accepts "
                     "chains that the CA meant to rule out."),
  RFC (5280, "4.2.1.11"),
  .mending = do_mark,
  .aliases = LIST ("zlint:e_ext_policy_constraints_not_critical"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_eku_any_critical = {
  .code = "eku-any-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Critical, although any purpose is allowed"),
  .explanation = N_ ("Extended Key Usage allows any purpose and is marked as critical all the same. Software that "
                     "looks for one purpose by name must refuse the certificate then."),
  RFC (5280, "4.2.1.12"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:w_eku_critical_improperly"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_eku_critical = {
  .code = "eku-critical",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Some software refuses critical Extended Key Usage"),
  .explanation = N_ ("Extended Key Usage may be critical or not, as the CA likes. Some software takes only one that "
                     "is not."),
  RFC (5280, "4.2.1.12"),
  .victims = LIST (N_ ("pyca/cryptography's verifier (pyca/cryptography#11163).")),
};

const ScCatalogueEntry sc_finding_crl_points_critical = {
  .code = "crl-points-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("CRL Distribution Points should not be critical"),
  .explanation = should_not_be_critical,
  .examples = { N_ ("CRL Distribution Points") },
  RFC (5280, "4.2.1.13"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:w_ext_crl_distribution_marked_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_inhibit_any_policy_not_critical = {
  .code = "inhibit-any-policy-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Inhibit anyPolicy must be critical"),
  .explanation = N_ ("Inhibit anyPolicy is not marked as critical and must be: software that ignores it accepts chains "
                     "that the CA meant to rule out."),
  RFC (5280, "4.2.1.14"),
  .mending = do_mark,
  .aliases = LIST ("zlint:e_inhibit_any_policy_not_critical"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_freshest_crl_critical = {
  .code = "freshest-crl-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Freshest CRL must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Freshest CRL") },
  RFC (5280, "4.2.1.15"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_ext_freshest_crl_marked_critical"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_aia_critical = {
  .code = "aia-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Authority Information Access must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Authority Information Access") },
  RFC (5280, "4.2.2.1"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_ext_aia_marked_critical"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_sia_critical = {
  .code = "sia-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Subject Information Access must not be critical"),
  .explanation = must_not_be_critical,
  .examples = { N_ ("Subject Information Access") },
  RFC (5280, "4.2.2.2"),
  .mending = do_not_mark,
  .aliases = LIST ("zlint:e_subject_info_access_marked_critical"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_ocsp_no_check_critical = {
  .code = "ocsp-no-check-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("OCSP No Check should not be critical"),
  .explanation = should_not_be_critical,
  .examples = { N_ ("OCSP No Check") },
  .citation = "RFC 6960 §4.2.2.2.1",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc6960#section-4.2.2.2.1",
  .mending = do_not_mark,
  .since = "1999-06-01",
};

const ScCatalogueEntry sc_finding_poison_not_critical = {
  .code = "ct-poison-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Precertificate Poison must be critical"),
  .explanation = N_ ("The poison makes sure that nobody takes a precertificate for a certificate. It does so only "
                     "if it is marked as critical."),
  .citation = "RFC 6962 §3.1",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc6962#section-3.1",
  .mending = do_mark,
  .since = "2013-06-01",
};

const ScCatalogueEntry sc_finding_proxy_not_critical = {
  .code = "proxy-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Proxy Certificate Information must be critical"),
  .explanation = N_ ("Proxy Certificate Information is not marked as critical and must be: software that does not "
                     "know proxies must refuse them."),
  .citation = "RFC 3820 §3.8",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc3820#section-3.8",
  .mending = do_mark,
  .since = "2004-06-01",
};

const ScCatalogueEntry sc_finding_acme_not_critical = {
  .code = "acme-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("ACME Identifier must be critical"),
  .explanation = N_ ("ACME Identifier is not marked as critical and must be, so that a certificate made for a "
                     "challenge is never taken for a real one."),
  .citation = "RFC 8737 §3",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc8737#section-3",
  .mending = do_mark,
  .since = "2020-02-01",
};

const ScCatalogueEntry sc_finding_unknown_critical = {
  .code = "unknown-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Critical, and not known to every client"),
  .explanation = N_ ("{0} is marked as critical. Every client that does not know it must refuse the certificate, "
                     "and no standard asks clients in general to know it."),
  .examples = { N_ ("The extension") },
  RFC (5280, "4.2"),
  .victims = LIST (N_ ("Every client that does not know the extension.")),
  .mending = do_not_mark,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_request_critical = {
  .code = "request-critical",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Some software refuses such a request"),
  .explanation = N_ ("{0} is marked as critical in a request. What a request marks binds nobody: the CA decides, and "
                     "may well mark its certificate the same. But some software cannot read such a request at all."),
  .examples = { N_ ("Key Usage") },
  RFC (5280, "4.2"),
  .victims = LIST (N_ ("Mbed TLS's request parser refuses any critical extension (Mbed-TLS/mbedtls#8377)."),
                   N_ ("Let's Encrypt refuses critical alternative names (letsencrypt/boulder#1726).")),
  .mending = N_ ("If the request is refused, leave the word critical out of the section that req_extensions names in "
                 "OpenSSL's configuration; the CA marks what must be marked."),
};
