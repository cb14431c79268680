/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-certificate.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* The body of a certificate: version, serial number, validity, names that must be there, unique identifiers: RFC 5280 §4.1. */

static const char choose_another_serial[] =
  N_ ("Have the certificate issued again with another serial number, a random one of at most 20 octets: in OpenSSL's "
      "configuration, rand_serial = yes or a file for serial; in certtool's template, serial.");

const ScCatalogueEntry sc_finding_version_unknown = {
  .code = "version-unknown",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("No such version of certificates"),
  .explanation = N_ ("There are certificates of version 1, 2 and 3, written as 0, 1 and 2. This one says another "
                     "version, so that nobody can know what its parts mean; often version 3 is written as 3."),
  RFC (5280, "4.1.2.1"),
  .mending = N_ ("Have the certificate issued again as version 3, which is written as 2."),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_version_too_low = {
  .code = "version-too-low",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Version too low for what follows"),
  .explanation = N_ ("This certificate has {0}, and its version has no room for them: extensions came with version 3, "
                     "unique identifiers with version 2. Some software refuses such a certificate; some ignores what "
                     "does not belong there, and with it what the CA has laid down."),
  .examples = { N_ ("Extensions") },
  RFC (5280, "4.1.2.1"),
  .victims = LIST (N_ ("Java and GnuTLS refuse extensions in version 1 (mitmproxy/netlib#13, seen).")),
  .mending = N_ ("Have the certificate issued again as version 3, which is written as 2. Software that asks its user "
                 "for the version often gets none, and writes version 1."),
  .aliases = LIST ("zlint:e_cert_extensions_version_not_3", "zlint:e_cert_unique_identifier_version_not_2_or_3"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_serial_negative = {
  .code = "serial-negative",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Serial number is negative"),
  .explanation = N_ ("The serial number must be greater than zero. Its first octet is 80 or more, and that makes it "
                     "negative; a CA that means a positive number puts an octet 00 before it. Software differs in "
                     "how it reads such a number, and then looks in vain for it among the revoked ones."),
  RFC (5280, "4.1.2.2"),
  .victims = LIST (N_ ("Go 1.23 and later refuse it, and with it the whole file that it stands in "
                       "(istio/istio#56815).")),
  .mending = choose_another_serial,
  .aliases = LIST ("zlint:e_serial_number_not_positive"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_serial_zero = {
  .code = "serial-zero",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Serial number is zero"),
  .explanation = N_ ("The serial number must be greater than zero. Software writes zero when it was given no number, "
                     "so another certificate of the same CA may well have the same one, and the two cannot be told "
                     "apart."),
  RFC (5280, "4.1.2.2"),
  .mending = choose_another_serial,
  .aliases = LIST ("zlint:e_serial_number_not_positive"),
  .since = RFC_3280_DATE,
};

const ScCatalogueEntry sc_finding_serial_too_long = {
  .code = "serial-too-long",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Serial number longer than 20 octets"),
  .explanation = N_ ("A serial number has at most 20 octets, counting the octet 00 that comes first where the next one "
                     "is 80 or more. Software need not have room for a longer one."),
  RFC (5280, "4.1.2.2"),
  .victims = LIST (N_ ("GnuTLS refuses it when built with strict X.509 (openssl/openssl#26958).")),
  .mending = choose_another_serial,
  .aliases = LIST ("zlint:e_serial_number_longer_than_20_octets"),
  .since = RFC_3280_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_issuer_empty = {
  .code = "issuer-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Issuer has no name"),
  .explanation = N_ ("The issuer is empty. It must name whoever signed, because that name is how software finds the "
                     "CA's certificate and checks the signature."),
  .citation = "RFC 5280 §4.1.2.4, §5.1.2.3",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.4",
  .mending = N_ ("Give the CA's own certificate a subject, and have it issue again."),
  .aliases = LIST ("zlint:e_issuer_field_empty"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_time_too_early = {
  .code = "time-too-early",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Date before 1950"),
  .explanation = N_ ("Dates up to the year 2049 must be written as UTCTime, with two digits for the year, and there "
                     "50 is 1950. An earlier date cannot be written as certificates ask for it."),
  RFC (5280, "4.1.2.5"),
  .mending = N_ ("Have it issued again with a later date; if the time does not matter, with the day of issue."),
  .aliases = LIST ("zlint:e_wrong_time_format_pre2050"),
};

const ScCatalogueEntry sc_finding_period_reversed = {
  .code = "period-reversed",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Ends before it begins"),
  .explanation = N_ ("The last moment lies before the first one, so that there is no time at which this is valid."),
  RFC (5280, "4.1.2.5"),
  .victims = LIST (N_ ("Everyone who looks at the dates.")),
  .mending = N_ ("Have it issued again, with the clock of the CA set right; in OpenSSL, look at -startdate and "
                 "-enddate, in certtool's template at activation_date and expiration_date."),
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_ca_subject_empty = {
  .code = "ca-subject-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Subject of a CA is empty"),
  .explanation = N_ ("The key signs certificates or revocation lists, and those name the signer by this subject. It "
                     "must not be empty: nothing would lead from them to this certificate."),
  RFC (5280, "4.1.2.6"),
  .mending = N_ ("Have the certificate issued again with a subject, such as a common name."),
  .aliases = LIST ("zlint:e_ca_subject_field_empty"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_subject_empty = {
  .code = "subject-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Neither subject nor alternative names"),
  .explanation = N_ ("The subject is empty and there are no alternative names, so the certificate does not say whose "
                     "key it holds. One of the two must be there."),
  RFC (5280, "4.1.2.6"),
  .mending = N_ ("Have the certificate issued again with alternative names, marked as critical if the subject stays "
                 "empty: subjectAltName=critical,@names in OpenSSL's configuration, dns_name in certtool's template."),
  .aliases = LIST ("zlint:e_subject_empty_without_san"),
  .since = RFC_2459_DATE,
};

const ScCatalogueEntry sc_finding_unique_id = {
  .code = "unique-id",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Unique identifier must not be there"),
  .explanation = N_ ("A unique identifier tells apart two holders of one name. It was given up in favour of names "
                     "that are used once only: CAs must not write it, and hardly any software looks at it."),
  RFC (5280, "4.1.2.8"),
  .mending = N_ ("Have the certificate issued again without it, and with a name that nobody else has."),
  .aliases = LIST ("zlint:e_cert_contains_unique_identifier"),
  .since = RFC_5280_DATE,
};

const ScCatalogueEntry sc_finding_extensions_empty = {
  .code = "extensions-empty",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("List of extensions without any"),
  .explanation = N_ ("The list of extensions is there and empty. It must have at least one, or be left out."),
  RFC (5280, "4.1"),
  .victims = LIST (N_ ("rustls-webpki refuses it (rustls/webpki#335).")),
  .mending = N_ ("Have it issued again, with extensions or without the list."),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry *const sc_catalogue_certificate[] = {
  &sc_finding_version_unknown,
  &sc_finding_version_too_low,
  &sc_finding_serial_negative,
  &sc_finding_serial_zero,
  &sc_finding_serial_too_long,
  &sc_finding_issuer_empty,
  &sc_finding_time_too_early,
  &sc_finding_period_reversed,
  &sc_finding_ca_subject_empty,
  &sc_finding_subject_empty,
  &sc_finding_unique_id,
  &sc_finding_extensions_empty,
  NULL,
};
