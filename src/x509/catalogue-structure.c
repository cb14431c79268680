/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/catalogue-terms.h"
#include "x509/findings.h"
#include "x509/patience.h"

#include <glib/gi18n.h>

/* What is wrong with the shape of an object, with its texts, and between two readings of it. */

static const char reissue[] =
  N_ ("Have the certificate, request or list made again; what wrote it does not follow the standard.");

const ScCatalogueEntry sc_finding_shape_mismatch = {
  .code = "shape-mismatch",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Not the type that belongs here"),
  .examples = { "INTEGER", "OCTET STRING" },
  .explanation = N_ ("Expected {0}, found {1}. What is there is shown as plain elements; the rest of the "
                     "certificate is read as usual."),
  .citation = "RFC 5280 §4.1, appendix A",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1",
  .mending = reissue,
  .aliases = LIST ("zlint:e_subject_not_dn",
                   "zlint:e_spki_rsa_encryption_parameter_not_null",
                   "zlint:e_tbs_signature_rsa_encryption_parameter_not_null"),
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_component_missing = {
  .code = "component-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Mandatory part missing"),
  .examples = { "serialNumber", "INTEGER" },
  .explanation = N_ ("{0}, of type {1}, must be here and is missing."),
  .citation = "RFC 5280 §4.1, appendix A",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1",
  .mending = reissue,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_element_unexpected = {
  .code = "element-unexpected",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Element that does not belong here"),
  .examples = { "Validity" },
  .explanation = N_ ("{0} has no such part, or not in this place. Strict software refuses what it does not expect."),
  .citation = "RFC 5280 §4.1, appendix A",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1",
  .mending = reissue,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_too_deep = {
  .code = "too-deep",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Nested too deeply to be shown"),
  .examples = { G_STRINGIFY (SC_ELEMENT_MAX_DEPTH) },
  .explanation = N_ ("Elements lie inside each other more than {0} levels deep, twice as deep as in any known "
                     "certificate. What lies deeper is shown as octets and was not judged."),
};

const ScCatalogueEntry sc_finding_too_many = {
  .code = "too-many",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Too many elements to be shown"),
  .examples = { G_STRINGIFY (SC_OBJECT_MAX_FIELDS) },
  .explanation = N_ ("There are more than {0} elements. What follows is shown as octets and was not judged."),
};

const ScCatalogueEntry sc_finding_extension_duplicate = {
  .code = "extension-duplicate",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Extension appears twice"),
  .explanation = N_ ("A certificate must not have two extensions of one kind. Which of them counts is left to "
                     "chance, so software refuses the certificate."),
  RFC (5280, "4.2"),
  .victims = LIST (N_ ("GnuTLS, OpenSSL and Java refuse it (seen)."),
                   N_ ("Go refuses it (stackabletech/operator-rs#766).")),
  .mending = N_ ("Name the extension once: in the request, or in the CA's configuration, not in both."),
  .aliases = LIST ("zlint:e_ext_duplicate_extension"),
  .since = "1999-01-01",
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_text_deceptive = {
  .code = "text-deceptive",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Invisible or control characters in text"),
  .explanation = N_ ("The text holds characters that are not seen, or that change how others are shown. Two different "
                     "names can then look the same, or one name can read as another. Here they are written as "
                     "escapes."),
  RFC (5280, "8"),
  .victims = LIST (N_ ("NSS could be deceived by a NUL in a name (CVE-2009-2408).")),
  .mending = N_ ("Have the certificate or request made again with plain text, and ask who put the characters there."),
  .aliases = LIST ("zlint:e_subject_dn_not_printable_characters"),
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_scripts_mixed = {
  .code = "scripts-mixed",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Letters of several scripts in one name"),
  .explanation = N_ ("A part of the host name has letters of scripts that no language writes together, such as Latin "
                     "and Cyrillic. It may be meant to look like another name. The form that begins with xn-- tells "
                     "them apart."),
  .citation = "UTS #39 §5.2",
  .citation_url = "https://www.unicode.org/reports/tr39/#Restriction_Level_Detection",
};

const ScCatalogueEntry sc_finding_time_type = {
  .code = "time-type",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Time of the wrong type for its year"),
  .explanation = N_ ("Dates up to the year 2049 must be written as UTCTime, with two digits for the year, and later "
                     "ones as GeneralizedTime, with four."),
  RFC (5280, "4.1.2.5"),
  .victims = LIST (N_ ("Browsers refuse GeneralizedTime before 2050 (haskell-tls/hs-certificate#44).")),
  .mending = reissue,
  .aliases = LIST ("zlint:e_wrong_time_format_pre2050"),
  .since = "1999-01-01",
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_time_fraction = {
  .code = "time-fraction",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Fractions of a second"),
  .explanation = N_ ("The time has a fraction of a second. DER allows that, but certificates do not: their times are "
                     "whole seconds, YYYYMMDDHHMMSSZ. Readers that rely on the length refuse it."),
  RFC (5280, "4.1.2.5.2"),
  .mending = reissue,
  .aliases = LIST ("zlint:e_generalized_time_includes_fraction_seconds"),
  .since = "1999-01-01",
};

const ScCatalogueEntry sc_finding_gnutls_refuses = {
  .code = "gnutls-refuses",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("GnuTLS cannot read this"),
  .examples = { N_ ("The extension is not supported.") },
  .explanation = N_ ("GnuTLS says: {0} The parts are shown as Sidecert reads them itself. Programs built on GnuTLS may "
                     "refuse the certificate, or ignore the field."),
};

const ScCatalogueEntry sc_finding_gnutls_differs = {
  .code = "gnutls-differs",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("GnuTLS reads this differently"),
  .explanation = N_ ("GnuTLS finds another number of parts, or parts of another kind, than the octets have. What is "
                     "shown follows the octets. Programs built on GnuTLS may see something else."),
};

const ScCatalogueEntry sc_finding_gnutls_not_asked = {
  .code = "gnutls-not-asked",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Too many parts for GnuTLS"),
  .examples = { G_STRINGIFY (SC_PATIENCE_MAX_ELEMENTS) },
  .explanation = N_ ("There are more than {0} parts of a kind that GnuTLS takes ever longer to find. The parts are "
                     "shown as Sidecert reads them itself."),
};
