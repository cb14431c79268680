/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-algorithms.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* Algorithms, their parameters, keys and what a key may be used for: RFC 3279, 4055, 5480, 5758, 8410, 8813. */

/* RFC 9295 is of September 2022, RFC 9881 of October 2025. */
#define RFC_9295_DATE "2022-09-01"
#define RFC_9881_DATE "2025-10-01"

static const char reissue[] = N_ ("Have it issued again by software that follows the standard.");
static const char make_another_key[] =
  N_ ("Make a new key, with software that is known to be sound, and have a certificate issued for it.");
static const char usage_of_another_key[] =
  N_ ("Key Usage allows something that a key for {0} cannot or must not do, or leaves out the very use that such a key "
      "is made for. Software that checks Key Usage may then refuse the certificate although the key itself is sound.");
static const char choose_usage[] =
  N_ ("Choose the usages that fit the key: digital signature for today's servers with RSA, ECDSA or Ed25519, and for "
      "old ones with RSA key encipherment as well. In OpenSSL's configuration that is keyUsage, in certtool's template "
      "signing_key and encryption_key; a template that is meant for RSA often sets what other keys must not have.");

const ScCatalogueEntry sc_finding_signature_algorithms_differ = {
  .code = "signature-algorithms-differ",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Signature algorithm named in two ways"),
  .explanation = N_ ("The algorithm of the signature is named in two places: in the part that is signed, and next to "
                     "the signature. The two must be the same to the last octet, so that nobody can replace the one "
                     "that is not signed."),
  .citation = "RFC 5280 §4.1.1.2, §5.1.1.2",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5280#section-4.1.1.2",
  .victims = LIST (N_ ("GnuTLS does not read a certificate with two algorithms (seen with 3.7.9)."),
                   N_ ("OpenSSL does not verify the signature if the parameters differ (dogtagpki/jss#904, seen).")),
  .mending = N_ ("The outer one is not signed: if the signature is by the algorithm of the inner one, writing the "
                 "same outside mends it. Otherwise have it issued again."),
  .aliases = LIST ("zlint:e_cert_sig_alg_not_match_tbs_sig_alg"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_signature_weak = {
  .code = "signature-weak",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Signature with a broken hash"),
  .explanation = N_ ("The signature is made with {0}. Two documents can be made for which its hash gives the same "
                     "value, and a signature on the one then passes for a signature on the other. No standard for "
                     "certificates forbids it; public CAs must not use it any more, and much software does not accept "
                     "it."),
  .examples = { N_ ("RSA with SHA-1") },
  .citation = "RFC 6194 §3, RFC 6151 §2; Baseline Requirements §7.1.3.2",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc6194#section-3",
  .victims = LIST (N_ ("OpenSSL 3.0 refuses MD5 and SHA-1 in a chain from security level 1 on (seen)."),
                   N_ ("GnuTLS does not trust a chain with SHA-1 (seen with 3.7.9).")),
  .mending = N_ ("Have it issued again with SHA-256: default_md = sha256 in OpenSSL's configuration, --hash=SHA256 "
                 "for certtool."),
};

const ScCatalogueEntry sc_finding_parameters_not_null = {
  .code = "parameters-not-null",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Parameters of RSA left out"),
  .explanation = N_ ("After the identifier of {0} there must be a NULL, the octets 05 00, which says that there are no "
                     "parameters. Here it is missing. Software that compares octets, or relies on these, does not "
                     "recognise the algorithm."),
  .examples = { N_ ("RSA") },
  .citation = "RFC 3279 §2.2.1, §2.3.1; RFC 4055 §1.2, §5",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc4055#section-5",
  .victims = LIST (N_ ("Symbian's browser and Safari (blog.inf.ed.ac.uk/sxw, 4 September 2008)."),
                   N_ ("OpenSSL does not verify the signature if there is a NULL outside and none inside "
                       "(dogtagpki/jss#904, seen); GnuTLS accepts it (seen).")),
  .mending = reissue,
  .aliases = LIST ("zlint:e_spki_rsa_encryption_parameter_not_null",
                   "zlint:e_tbs_signature_rsa_encryption_parameter_not_null"),
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_parameters_not_absent = {
  .code = "parameters-not-absent",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Parameters where none are allowed"),
  .explanation = N_ ("The identifier of {0} says all there is to say, and nothing may follow it. Here something does, "
                     "often the NULL that only RSA has. Strict software does not recognise the algorithm then."),
  .examples = { N_ ("ECDSA with SHA-256") },
  .citation = "RFC 3279 §2.2, RFC 5758 §3, RFC 8410 §3, RFC 9881 §2",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5758#section-3",
  .mending = reissue,
  .since = RFC_3279_DATE,
};

const ScCatalogueEntry sc_finding_pss_parameters_missing = {
  .code = "pss-parameters-missing",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Parameters of RSASSA-PSS left out"),
  .explanation = N_ ("A signature by {0} must say which hash it is made with and how long its salt is. Here it says "
                     "neither, so that nobody can check it without guessing."),
  .examples = { N_ ("RSASSA-PSS") },
  RFC (4055, "3.1"),
  .mending = reissue,
  .since = RFC_4055_DATE,
};

const ScCatalogueEntry sc_finding_pss_mask_hash = {
  .code = "pss-mask-hash",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("Two hashes in one RSASSA-PSS"),
  .explanation = N_ ("RSASSA-PSS uses a hash in two places: for what is signed, and for the mask. The two should be "
                     "the same. Where one of them is left out it is SHA-1. Some software can only use one hash for "
                     "both."),
  RFC (4055, "3.1"),
  .mending = N_ ("Have it issued again with one hash: in OpenSSL, -sigopt rsa_mgf1_md names the mask's."),
  .since = RFC_4055_DATE,
};

const ScCatalogueEntry sc_finding_pss_trailer = {
  .code = "pss-trailer",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Trailer field of RSASSA-PSS is not 1"),
  .explanation = N_ ("The trailer field says which octets end the padded hash, and 1 is the only choice. Software "
                     "cannot check a signature with another one."),
  RFC (4055, "3.1"),
  .mending = reissue,
  .since = RFC_4055_DATE,
};

const ScCatalogueEntry sc_finding_rsa_modulus_negative = {
  .code = "rsa-modulus-negative",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("RSA modulus without its sign octet"),
  .explanation = N_ ("The modulus is a positive number. Its first octet is 80 or more here, which makes it negative; "
                     "an octet 00 must come before it. Some software adds it silently and some takes the key for "
                     "damaged, and the two compute different identifiers for the key."),
  RFC (8017, "3.1"),
  .victims = LIST (N_ ("GnuTLS adds the octet by itself (seen with 3.7.9).")),
  .mending = make_another_key,
  .since = RFC_2459_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_rsa_modulus_even = {
  .code = "rsa-modulus-even",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("RSA modulus is even"),
  .explanation = N_ ("The modulus is a product of large primes, and those are odd. An even one is no RSA key: its "
                     "private half is known at once, or the octets were damaged on the way."),
  RFC (8017, "3.1"),
  .mending = make_another_key,
};

const ScCatalogueEntry sc_finding_rsa_exponent = {
  .code = "rsa-exponent",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Impossible RSA exponent"),
  .explanation = N_ ("The public exponent must be odd and at least 3; 65537 is usual. With 1 a signature protects "
                     "nothing, and an even one has no private half."),
  RFC (8017, "3.1"),
  .mending = make_another_key,
};

const ScCatalogueEntry sc_finding_rsa_key_short = {
  .code = "rsa-key-short",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("RSA key shorter than 2048 bits"),
  .explanation = N_ ("The key has {0} bits. No standard for certificates sets a bound, but public CAs must not "
                     "certify less than 2048 bits, and keys of up to 829 bits have been broken."),
  .examples = { "1024" },
  .citation = "Baseline Requirements §6.1.5",
  .citation_url = "https://cabforum.org/working-groups/server/baseline-requirements/",
  .victims = LIST (N_ ("OpenSSL refuses less than 2048 bits at security level 2 (seen with 3.0), which Debian sets.")),
  .mending = make_another_key,
};

const ScCatalogueEntry sc_finding_ec_curve_not_named = {
  .code = "ec-curve-not-named",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Curve is not named"),
  .explanation = N_ ("The key must say by name which curve it lies on. Here the curve is spelt out number by number, "
                     "or left to be known from elsewhere. Software that trusts what such a key says can be made to use "
                     "a curve that an attacker has chosen."),
  RFC (5480, "2.1.1"),
  .victims = LIST (N_ ("OpenSSL in TLS 1.2, Go and Java refuse explicit parameters (openssl/openssl#7045)."),
                   N_ ("Windows could be deceived by them (CVE-2020-0601).")),
  .mending = N_ ("Make the key with -pkeyopt ec_param_enc:named_curve, or convert it with openssl ec "
                 "-param_enc named_curve, and have a certificate issued for it."),
  .since = RFC_5480_DATE,
  .keeps_severity = TRUE,
};

const ScCatalogueEntry sc_finding_ec_point_form = {
  .code = "ec-point-form",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Forbidden form of a curve's point"),
  .explanation = N_ ("The key is a point, and its first octet says in which form it is written: 04 for both "
                     "coordinates, 02 or 03 for one. Any other must be refused, also the hybrid form and the point "
                     "at infinity, which is no key."),
  RFC (5480, "2.2"),
  .mending = N_ ("Have the key written in the usual form, with openssl ec -conv_form uncompressed, and a certificate "
                 "issued for it. For the point at infinity make another key."),
  .since = RFC_5480_DATE,
};

const ScCatalogueEntry sc_finding_ec_point_length = {
  .code = "ec-point-length",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Point of the wrong length for its curve"),
  .explanation = N_ ("Each coordinate of a point has as many octets as its curve asks for, with zeros in front where "
                     "it is small. This key has more or fewer, so it belongs to another curve, or was cut off or "
                     "written without the zeros."),
  .citation = "RFC 5480 §2.2; SEC 1 §2.3.3",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc5480#section-2.2",
  .mending = make_another_key,
  .since = RFC_5480_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_unusual = {
  .code = "key-usage-unusual",
  .severity = SC_SEVERITY_NOTE,
  .title = N_ ("Key Usage unusual for this key"),
  .explanation = N_ ("Key Usage allows what keys for {0} are not used for. The standard lists what may stand there, "
                     "without forbidding the rest, and software does not mind; it is a sign that the usages were "
                     "meant for another kind of key."),
  .examples = { N_ ("RSA") },
  RFC (3279, "2.3"),
  .mending = choose_usage,
  .aliases = LIST ("zlint:e_rsa_allowed_ku_ee", "zlint:e_rsa_allowed_ku_ca"),
  .since = RFC_3279_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_enciphering_ca = {
  .code = "key-usage-enciphering-ca",
  .severity = SC_SEVERITY_WARNING,
  .title = N_ ("One key signs certificates and decrypts"),
  .explanation = N_ ("Key Usage lets this RSA key sign certificates or revocation lists, and decrypt as well. It "
                     "should not: whoever can make the CA decrypt something may obtain one of its signatures that "
                     "way."),
  RFC (3279, "2.3.1"),
  .mending = N_ ("Have the CA's certificate issued again without keyEncipherment and dataEncipherment: keyUsage in "
                 "OpenSSL's configuration, encryption_key in certtool's template."),
  .aliases = LIST ("zlint:e_rsa_allowed_ku_no_encipherment_ca"),
  .since = RFC_3279_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_rsa = {
  .code = "key-usage-rsa",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage does not fit the key"),
  .explanation = usage_of_another_key,
  .examples = { N_ ("RSASSA-PSS") },
  RFC (4055, "1.2"),
  .mending = choose_usage,
  .since = RFC_4055_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_ec = {
  .code = "key-usage-ec",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage does not fit the EC key"),
  .explanation = usage_of_another_key,
  .examples = { N_ ("EC") },
  .citation = "RFC 8813 §3, RFC 5480 §3",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc8813#section-3",
  .mending = choose_usage,
  .aliases = LIST ("zlint:n_ecdsa_ee_invalid_ku", "zlint:e_ecdsa_allowed_ku"),
  .since = RFC_8813_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_edwards = {
  .code = "key-usage-edwards",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage does not fit the key"),
  .explanation = usage_of_another_key,
  .examples = { N_ ("Ed25519") },
  .citation = "RFC 9295 §3, RFC 8410 §5",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc9295#section-3",
  .mending = choose_usage,
  .since = RFC_9295_DATE,
};

const ScCatalogueEntry sc_finding_key_usage_post_quantum = {
  .code = "key-usage-post-quantum",
  .severity = SC_SEVERITY_ERROR,
  .title = N_ ("Key Usage does not fit the key"),
  .explanation = usage_of_another_key,
  .examples = { N_ ("ML-DSA-65") },
  .citation = "RFC 9881 §5, RFC 9909, RFC 9935",
  .citation_url = "https://www.rfc-editor.org/rfc/rfc9881#section-5",
  .mending = choose_usage,
  .since = RFC_9881_DATE,
};

const ScCatalogueEntry *const sc_catalogue_algorithms[] = {
  &sc_finding_signature_algorithms_differ,
  &sc_finding_signature_weak,
  &sc_finding_parameters_not_null,
  &sc_finding_parameters_not_absent,
  &sc_finding_pss_parameters_missing,
  &sc_finding_pss_mask_hash,
  &sc_finding_pss_trailer,
  &sc_finding_rsa_modulus_negative,
  &sc_finding_rsa_modulus_even,
  &sc_finding_rsa_exponent,
  &sc_finding_rsa_key_short,
  &sc_finding_ec_curve_not_named,
  &sc_finding_ec_point_form,
  &sc_finding_ec_point_length,
  &sc_finding_key_usage_unusual,
  &sc_finding_key_usage_enciphering_ca,
  &sc_finding_key_usage_rsa,
  &sc_finding_key_usage_ec,
  &sc_finding_key_usage_edwards,
  &sc_finding_key_usage_post_quantum,
  NULL,
};
