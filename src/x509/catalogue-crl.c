/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-crl.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* A list of revoked certificates, its extensions and those of its entries: RFC 5280 §5. */

static const char publish_again[] =
  N_ ("Have the CA publish the list again, by software that follows the standard. The certificates themselves need not "
      "change.");
static const char do_not_mark[] =
  N_ ("Leave the word critical out where the CA's software is told of the extension, and publish the list again; in "
      "OpenSSL's configuration, in the section that crl_extensions names.");

const ScCatalogueEntry sc_finding_crl_version = {
  .code = "crl-version",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Revocation list is not version 2"),
  .explanation = N_ ("Revocation lists today are of version 2, which is written as 1. Only this version has room for "
                     "extensions; a list that names no version is of version 1. Software may refuse the list then, or "
                     "ignore what the extensions say, such as that the list is only a part."),
  RFC (5280, "5.1.2.1"),
  .mending = N_ ("Have the CA publish the list again as version 2: in OpenSSL's configuration, crl_extensions makes "
                 "it so."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_next_update_missing = {
  .code = "crl-next-update-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Does not say when the next list comes"),
  .explanation = N_ ("Next update is missing. Without it nobody can tell a list that still holds from one that was "
                     "replaced long ago, so a certificate that was revoked since then still passes."),
  RFC (5280, "5.1.2.5"),
  .mending = N_ ("Have the CA publish the list again with a next update: default_crl_days in OpenSSL's "
                 "configuration, crl_next_update in certtool's template."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_revoked_empty = {
  .code = "crl-revoked-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("List of revoked certificates without any"),
  .explanation = N_ ("Where no certificate is revoked, the list of them must be left out. Here it is there and "
                     "empty, which strict software does not expect."),
  RFC (5280, "5.1.2.6"),
  .mending = publish_again,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_entry_duplicate = {
  .code = "crl-entry-duplicate",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Certificate is listed twice"),
  .explanation = N_ ("An entry before this one has the same serial number. Where the two differ in date or reason, "
                     "it is left to chance which of them software finds."),
  RFC (5280, "5.1.2.6"),
  .mending = publish_again,
};

const ScCatalogueEntry sc_finding_crl_unknown_critical = {
  .code = "crl-unknown-critical",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Critical, and not known to every client"),
  .explanation = N_ ("{0} is marked as critical. Every client that does not know it must not use this revocation "
                     "list, and no standard asks clients in general to know it. Many then take every certificate of "
                     "the CA for revoked, or none."),
  .examples = { N_ ("The extension") },
  RFC (5280, "5.2"),
  .victims = LIST (N_ ("Every client that does not know the extension.")),
  .mending = do_not_mark,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_crl_extension_critical = {
  .code = "crl-extension-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Must not be critical in a revocation list"),
  .explanation = N_ ("{0} is marked as critical and must not be. Critical means: whoever does not know this extension "
                     "must not use the list. This one is meant to help those who know it, and to be ignored by all "
                     "others."),
  .examples = { N_ ("CRL Number") },
  .citation = "RFC 5280 §5.2.1, §5.2.3, §5.2.6, §5.2.7",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-5.2",
  .mending = do_not_mark,
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_crl_extension_critical_needlessly = {
  .code = "crl-extension-critical-needlessly",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Should not be critical in a revocation list"),
  .explanation = N_ ("{0} is marked as critical and should not be. Critical means: whoever does not know this "
                     "extension must not use the list. This one is meant to help those who know it, and to be ignored "
                     "by all others."),
  .examples = { N_ ("Reason") },
  .citation = "RFC 5280 §5.2.2, §5.3.1, §5.3.2",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-5.3",
  .mending = do_not_mark,
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_crl_extension_not_critical = {
  .code = "crl-extension-not-critical",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Must be critical in a revocation list"),
  .explanation = N_ ("{0} is not marked as critical and must be. It changes what the list says: that it is only a "
                     "part, or that an entry is another CA's certificate. Software that ignores it takes good "
                     "certificates for revoked, or revoked ones for good."),
  .examples = { N_ ("Issuing Distribution Point") },
  .citation = "RFC 5280 §5.2.4, §5.2.5, §5.3.3",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-5.2.4",
  .mending = N_ ("Mark the extension as critical where the CA's software is told of it, and publish the list again; "
                 "in OpenSSL's configuration, issuingDistributionPoint=critical,@point."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_aki_missing = {
  .code = "crl-aki-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Does not say which key signed it"),
  .explanation = N_ ("Authority Key Identifier is missing. A CA may have several keys under one name, for instance "
                     "after it renewed its certificate, and this extension says which of them signed the list."),
  RFC (5280, "5.2.1"),
  .mending = N_ ("Have the CA publish the list again with authorityKeyIdentifier=keyid in the section that "
                 "crl_extensions names in OpenSSL's configuration; certtool writes it by itself."),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_crl_number_missing = {
  .code = "crl-number-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Revocation list has no number"),
  .explanation = N_ ("CRL Number is missing. Each list of a CA has a greater number than the one before, so that "
                     "software that has two of them can tell which is the newer."),
  RFC (5280, "5.2.3"),
  .mending = N_ ("Have the CA publish the list again with a number: crlnumber in OpenSSL's configuration names the "
                 "file that counts; crl_number in certtool's template."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_number_range = {
  .code = "crl-number-range",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("CRL Number negative, or too long"),
  .explanation = N_ ("The number of a revocation list counts up from zero and has at most 20 octets. Software need "
                     "not have room for more, nor know that it may be negative: a first octet of 80 or more makes it "
                     "so."),
  RFC (5280, "5.2.3"),
  .mending = N_ ("Have the CA publish the list again with a smaller number that is not below zero; in OpenSSL, the "
                 "number is in the file that crlnumber names."),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_crl_point_empty = {
  .code = "crl-point-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Issuing Distribution Point says nothing"),
  .explanation = N_ ("Issuing Distribution Point says which part of the revoked certificates is listed. This one is "
                     "empty and must not be: whoever does not know the extension refuses the list, for no gain."),
  RFC (5280, "5.2.5"),
  .mending = N_ ("Have the CA publish the list again without the extension."),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_crl_point_contradiction = {
  .code = "crl-point-contradiction",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Limited to two kinds at once"),
  .explanation = N_ ("The list says that it has certificates of one kind only, and says so of two kinds. Read word "
                     "for word it then covers nothing."),
  RFC (5280, "5.2.5"),
  .mending = N_ ("Have the CA publish the list again with one of onlyuser, onlyCA and onlyAA, as OpenSSL's "
                 "configuration calls them, or a list for each."),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_crl_freshest_in_delta = {
  .code = "crl-freshest-in-delta",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Freshest CRL in a list of changes"),
  .explanation = N_ ("Freshest CRL tells where to find the list of what has changed since this one. This one is such "
                     "a list of changes itself, and must not point to another."),
  RFC (5280, "5.2.6"),
  .mending = N_ ("Have the CA publish the list again without the extension."),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_crl_reason_unspecified = {
  .code = "crl-reason-unspecified",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Reason should be left out if unspecified"),
  .explanation = N_ ("The entry says that the reason is not specified. It should rather say nothing of a reason: "
                     "that means the same, and the list stays shorter."),
  RFC (5280, "5.3.1"),
  .mending = N_ ("Revoke without a reason: openssl ca -revoke without -crl_reason."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_reason_unknown = {
  .code = "crl-reason-unknown",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("No such reason for revocation"),
  .explanation = N_ ("The reasons have the numbers 0 to 10, without 7. This one is another, so that strict software "
                     "cannot read the list."),
  RFC (5280, "5.3.1"),
  .mending = publish_again,
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_crl_reason_remove = {
  .code = "crl-reason-remove",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Taken off the list that it is on"),
  .explanation = N_ ("The reason \"remove from CRL\" says that a certificate is no longer revoked. It belongs in a "
                     "list of changes alone, which Delta CRL Indicator marks; here the entry revokes and takes back "
                     "at once."),
  RFC (5280, "5.3.1"),
  .mending = N_ ("Have the CA publish the list again without the entry."),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry *const sc_catalogue_crl[] = {
  &sc_finding_crl_version,
  &sc_finding_crl_next_update_missing,
  &sc_finding_crl_revoked_empty,
  &sc_finding_crl_entry_duplicate,
  &sc_finding_crl_unknown_critical,
  &sc_finding_crl_extension_critical,
  &sc_finding_crl_extension_critical_needlessly,
  &sc_finding_crl_extension_not_critical,
  &sc_finding_crl_aki_missing,
  &sc_finding_crl_number_missing,
  &sc_finding_crl_number_range,
  &sc_finding_crl_point_empty,
  &sc_finding_crl_point_contradiction,
  &sc_finding_crl_freshest_in_delta,
  &sc_finding_crl_reason_unspecified,
  &sc_finding_crl_reason_unknown,
  &sc_finding_crl_reason_remove,
  NULL,
};
