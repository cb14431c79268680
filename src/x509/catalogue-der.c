/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/catalogue-der.h"
#include "x509/catalogue-terms.h"

#include <glib/gi18n.h>

/*
 * Departures from the Distinguished Encoding Rules. RFC 5280 §4.1.1.3 asks for DER in what is signed; X.690 (02/2021)
 * says what that is. They have been in force for as long as there are certificates.
 */

#define X690_URL "https://www.itu.int/rec/T-REC-X.690"
#define X680_URL "https://www.itu.int/rec/T-REC-X.680"

static const char reissue[] = N_ ("Have the certificate, request or list made again by software that writes DER.");

const ScCatalogueEntry sc_catalogue_departures[SC_N_DEPARTURES] = {
  {
    .code = "der-tag-not-minimal",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Tag written longer than needed"),
    .explanation = N_ ("The octets that say what kind of element this is take more room than they need. DER allows "
                       "one form only, the shortest; strict software does not recognise the element then."),
    .citation = "X.690 §8.1.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-length-not-minimal",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Length written longer than needed"),
    .explanation = N_ ("The length of this element is written with more octets than it needs. DER allows one form "
                       "only, the shortest; a strict reader takes the certificate for damaged. Software that encodes "
                       "it again gets other octets, and the signature no longer fits them."),
    .citation = "X.690 §10.1",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("OpenSSL refuses a root certificate in BER (openssl/openssl#25023).")),
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-indefinite-length",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Indefinite length"),
    .explanation = N_ ("This element does not say how long it is and ends with a marker instead. That is BER; DER, "
                       "which certificates are written in, asks for a length."),
    .citation = "X.690 §10.1",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("GnuTLS refuses the certificate (seen with 3.7.9)."),
                     N_ ("OpenSSL refuses a root certificate in BER (openssl/openssl#25023).")),
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-constructed-string",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("String written in pieces"),
    .explanation = N_ ("The value is cut into segments, each with a header of its own. DER allows a string in one "
                       "piece only."),
    .citation = "X.690 §10.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-truncated",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Octets end too early"),
    .explanation = N_ ("The element says that it is longer than what is left of the octets around it. Either the "
                       "file is cut off, or a length is wrong."),
    .citation = "X.690 §8.1.3",
    .citation_url = X690_URL,
    .mending = N_ ("Fetch the file again, in binary mode. If that changes nothing, the certificate was already damaged "
                   "when it was issued."),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-left-over",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Octets left over after the end"),
    .explanation = N_ ("More octets follow where the element should be the last. Readers that look for exactly one "
                       "element refuse it; others pass on octets that nobody looks at."),
    .citation = "X.690 §8.1.3",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("GnuTLS and pyca/cryptography refuse octets after the certificate (seen)."),
                     N_ ("Mbed TLS sent them on to its peers (Mbed-TLS/mbedtls#377).")),
    .mending = N_ ("After the end of the whole certificate: cut the octets off, the signature still holds. Inside it: "
                   "have it issued again."),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-wrong-form",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Primitive and constructed form mixed up"),
    .explanation = N_ ("The element's first octet says that it holds further elements although its type holds a "
                       "plain value, or the other way round."),
    .citation = "X.690 §8.2 to §8.14",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-boolean-length",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Yes-or-no value not one octet long"),
    .explanation = N_ ("A BOOLEAN is exactly one octet. This one has another length, so it is not certain what it "
                       "says."),
    .citation = "X.690 §8.2.1",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-boolean-value",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("TRUE not written as FF"),
    .explanation = N_ ("DER writes TRUE as the octet FF and FALSE as 00. Any other octet is TRUE to lenient "
                       "software and an error, or FALSE, to strict software."),
    .citation = "X.690 §11.1",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("macOS Keychain lost the CA flag (Mbed-TLS/mbedtls#318)."),
                     N_ ("pyca/cryptography refuses it (seen)."),
                     N_ ("multipaz refuses attestations by Android KeyMint (openwallet-foundation/multipaz#1993).")),
    .mending = reissue,
    .aliases = LIST ("zlint:e_basic_constr_invalid_der"),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-integer-empty",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Number without octets"),
    .explanation = N_ ("An INTEGER has at least one octet; even zero is written as 00."),
    .citation = "X.690 §8.3.1",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-integer-padded",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Number padded with a needless octet"),
    .explanation = N_ ("The number begins with an octet 00 or FF that changes nothing about its value. One 00 "
                       "before an octet of 80 or more is needed, to keep the number positive; any other is too "
                       "many."),
    .citation = "X.690 §8.3.2",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("OpenSSL 1.1 and later refuse a serial number padded so (openssl/openssl#8339, seen).")),
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-bit-string-unused",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Count of unused bits impossible"),
    .explanation = N_ ("The first octet of a BIT STRING counts the bits of its last octet that do not matter: 0 to "
                       "7, and 0 if no bits follow. Here it is something else, or not there at all."),
    .citation = "X.690 §8.6.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-bit-string-padding",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Unused bits are not zero"),
    .explanation = N_ ("The bits of the last octet that do not matter must be zero. Here one of them is set, so "
                       "that the same value has another encoding than everywhere else."),
    .citation = "X.690 §11.2.1",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("Certificate Transparency's Go library refuses it in Key Usage "
                         "(google/certificate-transparency-go#986).")),
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-oid-incomplete",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Object identifier ends too early"),
    .explanation = N_ ("The object identifier is empty, or its last number is not finished, so that it names "
                       "nothing."),
    .citation = "X.690 §8.19.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-oid-padded",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Object identifier padded"),
    .explanation = N_ ("A number of the object identifier begins with the octet 80, which adds nothing. Software "
                       "that compares octets takes it for another identifier."),
    .citation = "X.690 §8.19.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-null-contents",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("NULL with contents"),
    .explanation = N_ ("NULL says nothing and has no octets; this one has some."),
    .citation = "X.690 §8.8.2",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-time-form",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Time not in the prescribed form"),
    .explanation = N_ ("A time in a certificate has seconds and ends in Z, for UTC: YYMMDDHHMMSSZ, or YYYYMMDDHHMMSSZ "
                       "from 2050 on. This one leaves something out, has another time zone, or counts hours otherwise "
                       "than from 00 to 23."),
    .citation = "X.690 §11.7, §11.8; RFC 5280 §4.1.2.5",
    .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.2.5",
    .victims = LIST (N_ ("Mbed TLS (Mbed-TLS/mbedtls#499), OpenSSL and pyca/cryptography (seen) refuse UTCTime "
                         "without seconds."),
                     N_ ("GnuTLS refuses UTCTime with an offset (seen with 3.7.9)."),
                     N_ ("A Certificate Transparency parser refuses notBefore without Z "
                         "(google/certificate-transparency#1078).")),
    .mending = reissue,
    .aliases = LIST ("zlint:e_utc_time_does_not_include_seconds",
                     "zlint:e_utc_time_not_in_zulu",
                     "zlint:e_generalized_time_does_not_include_seconds",
                     "zlint:e_generalized_time_not_in_zulu"),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-time-value",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("No such moment"),
    .explanation = N_ ("The octets do not name a moment: a month 13, a 30th of February, or characters that are no "
                       "digits."),
    .citation = "X.680 §46, §47",
    .citation_url = X680_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
  {
    .code = "der-string-character",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Character that this string type forbids"),
    .explanation = N_ ("The text has a character that its string type does not have, or octets that are no "
                       "character of it: a PrintableString has no underscore, asterisk, at sign or ampersand, an "
                       "IA5String nothing beyond ASCII."),
    .citation = "X.680 §41",
    .citation_url = X680_URL,
    .victims = LIST (N_ ("Go (golang/go#14017, mozilla/tls-observatory#271) and pyca/cryptography (seen) refuse "
                         "illegal characters in a PrintableString."),
                     N_ ("Conscrypt, the TLS library of Android, dropped all names of a certificate with UTF-8 in one "
                         "(google/conscrypt#129).")),
    .mending = N_ ("Have the certificate or request made again. The text of a subject may be UTF8String: in OpenSSL's "
                   "configuration, string_mask = utf8only. Host names, email addresses and URIs among the "
                   "alternative names are ASCII always: write a host name in the form that begins with xn--, as idn2 "
                   "prints it."),
    .aliases = LIST ("zlint:e_subject_printable_string_badalpha",
                     "zlint:e_ext_san_dns_not_ia5_string",
                     "zlint:e_ext_san_uri_not_ia5",
                     "zlint:e_ext_ian_dns_not_ia5_string",
                     "zlint:e_ext_ian_uri_not_ia5"),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-default-encoded",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Default value written out"),
    .explanation = N_ ("The value is the one that holds anyway if nothing is written, and DER leaves it out then. "
                       "Written out it says the same, with other octets."),
    .citation = "X.690 §11.5",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("pyca/cryptography refuses critical FALSE (pyca/cryptography#13067, seen) and cA FALSE "
                         "(seen) written out."),
                     N_ ("mozilla::pkix accepts cA FALSE written out, for the sake of GoDaddy's certificates "
                         "(amazon-archives/certlint#11)."),
                     N_ ("Bouncy Castle loses an explicit FALSE when it encodes again (bcgit/bc-java#515).")),
    .mending = N_ ("Have the certificate, request or list made again by software that leaves default values out."),
    .aliases = LIST ("zlint:e_basic_constr_invalid_der",
                     "zlint:e_cert_ext_invalid_der"),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-named-bits",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Superfluous zero bits or octets"),
    .explanation = N_ ("A list of named bits ends with the last bit that is set. Here zero bits, or a whole zero "
                       "octet, follow it; they say nothing, but strict software expects the shortest form and "
                       "refuses any other."),
    .citation = "X.690 §11.2.2",
    .citation_url = X690_URL,
    .victims = LIST (N_ ("Strict DER parsers and linters refuse it in Key Usage (zmap/zlint#684).")),
    .mending = reissue,
    .aliases = LIST ("zlint:e_incorrect_ku_encoding",
                     "zlint:e_superfluous_ku_encoding",
                     "zlint:e_key_usage_incorrect_length"),
    .keeps_severity = TRUE,
  },
  {
    .code = "der-set-order",
    .severity = SC_SEVERITY_ERROR,
    .title = N_ ("Set not in order"),
    .explanation = N_ ("DER sorts the elements of a SET OF by their octets. These stand in another order, so that "
                       "software which encodes the set again gets other octets."),
    .citation = "X.690 §11.6",
    .citation_url = X690_URL,
    .mending = reissue,
    .keeps_severity = TRUE,
  },
};
