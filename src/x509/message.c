/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/meaning.h"

#include <glib/gi18n.h>

static const ScMessageForms messages[SC_N_MESSAGES] = {
  [SC_MESSAGE_NONE] = { "", NULL },
  /* TRANSLATORS: CA is a certification authority: the subject may issue certificates. */
  [SC_MESSAGE_NOT_A_CA] = { N_("not a CA"), NULL },
  [SC_MESSAGE_CA] = { N_("CA"), NULL },
  /* TRANSLATORS: {1} is pathLenConstraint: how many further CAs may follow below this one. */
  [SC_MESSAGE_CA_PATH_LENGTH] = { NP_("CA, at most {1} CA below it", "CA, at most {1} CAs below it") },
  /* TRANSLATORS: {0} is an algorithm ("RSA"), {1} a key size. */
  [SC_MESSAGE_KEY_BITS] = { NP_("{0} {1} bit", "{0} {1} bits") },
  [SC_MESSAGE_KEY_OCTETS] = { NP_("{0}, {1} octet", "{0}, {1} octets") },
  /* TRANSLATORS: a key that may be used with one hash alone: {0} is that hash ("SHA-256"), {1} the key's size. */
  [SC_MESSAGE_KEY_PSS] = { NP_("RSA-PSS {1} bit, {0} only", "RSA-PSS {1} bits, {0} only") },
  [SC_MESSAGE_KEY_OAEP] = { NP_("RSA-OAEP {1} bit, {0} only", "RSA-OAEP {1} bits, {0} only") },
  /* TRANSLATORS: {0} is an algorithm ("EC"). The certificate spells out the curve instead of naming it. */
  [SC_MESSAGE_KEY_EXPLICIT] = { NP_("{0}, explicit parameters, {1} bit", "{0}, explicit parameters, {1} bits") },
  /* TRANSLATORS: {0} is an algorithm ("DSA"). The key's parameters are those of the issuer's key. */
  [SC_MESSAGE_KEY_INHERITED] = { N_("{0}, parameters inherited from the issuer"), NULL },
  /* TRANSLATORS: {0} is a hash ("SHA-256"), {1} the length of the salt in octets. */
  [SC_MESSAGE_PSS] = { N_("RSASSA-PSS with {0}, salt {1}"), NULL },
  [SC_MESSAGE_OAEP] = { N_("RSAES-OAEP with {0}"), NULL },
  /* TRANSLATORS: the form of a point of an elliptic curve. */
  [SC_MESSAGE_POINT_AT_INFINITY] = { N_("point at infinity"), NULL },
  [SC_MESSAGE_POINT_COMPRESSED_EVEN] = { N_("compressed, y is even"), NULL },
  [SC_MESSAGE_POINT_COMPRESSED_ODD] = { N_("compressed, y is odd"), NULL },
  [SC_MESSAGE_POINT_UNCOMPRESSED] = { N_("uncompressed"), NULL },
  [SC_MESSAGE_POINT_HYBRID_EVEN] = { N_("hybrid, y is even"), NULL },
  [SC_MESSAGE_POINT_HYBRID_ODD] = { N_("hybrid, y is odd"), NULL },
  [SC_MESSAGE_N_NAMES] = { NP_("{1} name", "{1} names") },
  [SC_MESSAGE_N_EXTENSIONS] = { NP_("{1} extension", "{1} extensions") },
  [SC_MESSAGE_N_POLICIES] = { NP_("{1} policy", "{1} policies") },
  [SC_MESSAGE_N_POINTS] = { NP_("{1} distribution point", "{1} distribution points") },
  [SC_MESSAGE_N_SUBTREES] = { NP_("{1} subtree", "{1} subtrees") },
  [SC_MESSAGE_N_TIMESTAMPS] = { NP_("{1} timestamp", "{1} timestamps") },
  [SC_MESSAGE_N_DESCRIPTIONS] = { NP_("{1} location", "{1} locations") },
  [SC_MESSAGE_N_ATTRIBUTES] = { NP_("{1} attribute", "{1} attributes") },
  [SC_MESSAGE_N_CERTIFICATES] = { NP_("{1} certificate", "{1} certificates") },
  [SC_MESSAGE_N_ELEMENTS] = { NP_("{1} element", "{1} elements") },
  [SC_MESSAGE_N_REVOKED] = { NP_("{1} certificate", "{1} certificates") },
  [SC_MESSAGE_EMPTY] = { N_("(empty)"), NULL },
  [SC_MESSAGE_ALL_NAMES] = { N_("(all names of this form)"), NULL },
  [SC_MESSAGE_YES] = { N_("Yes"), NULL },
  /* TRANSLATORS: the IP addresses or AS numbers are those that the issuer's own certificate has. */
  [SC_MESSAGE_INHERITED] = { N_("inherited from the issuer"), NULL },
  /* TRANSLATORS: {0} is "IPv4" or "IPv6"; SAFI, subsequent address family identifier, is the field's own term. */
  [SC_MESSAGE_ADDRESS_FAMILY] = { N_("{0}, SAFI {1}"), NULL },
  /* TRANSLATORS: a rule of a CA for the certificates below it holds for the next one already. */
  [SC_MESSAGE_SKIP_NONE] = { N_("from here on"), NULL },
  /* TRANSLATORS: a rule of a CA holds once so many more certificates stand below it. */
  [SC_MESSAGE_SKIP_CERTS] = { NP_("after {1} more certificate", "after {1} more certificates") },
  [SC_MESSAGE_YEARS] = { NP_("{1} year", "{1} years") },
  /* TRANSLATORS: {1} is an amount of money, {0} the currency's code or number, as in "10000 EUR". */
  [SC_MESSAGE_AMOUNT] = { N_("{1} {0}"), NULL },
  [SC_MESSAGE_NEVER_CHECKED] = { N_("revocation is not to be checked"), NULL },
  [SC_MESSAGE_PRECERTIFICATE] = { N_("a precertificate, no client accepts it"), NULL },
  [SC_MESSAGE_DELEGATES] = { N_("may issue delegated credentials"), NULL },
  /* TRANSLATORS: {0} is what a program says in English, as in "No: “Error in the certificate.”" */
  [SC_MESSAGE_NO_BECAUSE] = { N_("No: “{0}”"), NULL },
  [SC_MESSAGE_VERBATIM] = { "{0}", NULL },
};

const ScMessageForms *
sc_message_get_forms (ScMessage message)
{
  g_return_val_if_fail (message < SC_N_MESSAGES, &messages[SC_MESSAGE_NONE]);

  return &messages[message];
}
