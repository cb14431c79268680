/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/kind.h"

#include <glib/gi18n-lib.h>

#include "source/pem.h"
#include "source/shape.h"

typedef enum
{
  UNKNOWN,
  UNKNOWN_WITHOUT_FILE,
  PRIVATE_KEY,
  PUBLIC_KEY,
  PKCS7,
  PKCS12,
  OCSP_RESPONSE,
  JAVA_KEYSTORE,
  SSH_KEY,
  OPENPGP,
  ATTRIBUTE_CERTIFICATE,
  PARAMETERS,
  DAMAGED,
  WEB_PAGE,
  N_KINDS
} Kind;

static const char *const texts[N_KINDS] = {
  [UNKNOWN] = N_("This is neither a certificate nor a request or a revocation list. A certificate begins with “-----BEGIN CERTIFICATE-----” (PEM) or is in DER; its name often ends in .pem, .crt, .cer or .der."),
  [UNKNOWN_WITHOUT_FILE] = N_("This is neither a certificate nor a request or a revocation list. A certificate as text begins with “-----BEGIN CERTIFICATE-----” and ends with “-----END CERTIFICATE-----”: copy all of it, with these two lines."),
  [PRIVATE_KEY] = N_("This is a private key, not a certificate. Open the certificate that belongs to it, and keep the key secret."),
  [PUBLIC_KEY] = N_("This is a public key, not a certificate. Open the certificate that holds it."),
  [PKCS7] = N_("This is a PKCS #7 or CMS message (.p7b, .p7s, .p7m) in which no certificate stands in the clear. If it is encrypted, decrypt it first with “openssl cms -decrypt”."),
  [PKCS12] = N_("This is a PKCS #12 file (.p12, .pfx) in which there is no certificate, or it is damaged. “openssl pkcs12 -info” says what is in it."),
  [OCSP_RESPONSE] = N_("This is an OCSP response, not a certificate. Open the certificate that it speaks of."),
  [JAVA_KEYSTORE] = N_("This is a Java keystore in which there is no certificate, or it is damaged. “keytool -list” says what is in it."),
  [SSH_KEY] = N_("This is an SSH key, not an X.509 certificate. SSH has formats of its own, which cannot be compared here."),
  [OPENPGP] = N_("This is OpenPGP data, not an X.509 certificate. OpenPGP has formats of its own, which cannot be compared here."),
  [ATTRIBUTE_CERTIFICATE] = N_("This is an attribute certificate, which holds no key. Open a public-key certificate."),
  [PARAMETERS] = N_("These are parameters for making keys, not a certificate. Open a certificate."),
  [DAMAGED] = N_("What stands between BEGIN and END is not what BEGIN says: it is damaged or cut short. Copy it again from where it came."),
  [WEB_PAGE] = N_("This is a web page, not a certificate. What was to be downloaded was perhaps not there, or asked for a password."),
};

/* RFC 7468 and what else is found in the wild. By the end of the label, so that all PRIVATE KEYs are one row. */
static const struct
{
  const char *ending;
  Kind        kind;
} labels[] = {
  { "PGP PRIVATE KEY BLOCK", OPENPGP },
  { "PGP PUBLIC KEY BLOCK", OPENPGP },
  { "PGP MESSAGE", OPENPGP },
  { "PGP SIGNATURE", OPENPGP },
  { "OPENSSH PRIVATE KEY", SSH_KEY },
  { "PRIVATE KEY", PRIVATE_KEY },
  { "PUBLIC KEY", PUBLIC_KEY },
  { "CERTIFICATE REQUEST", DAMAGED },
  { "CRL", DAMAGED },
  { "PKCS7", PKCS7 },
  { "CMS", PKCS7 },
  { "SIGNED DATA", PKCS7 },
  { "PARAMETERS", PARAMETERS },
  { "ATTRIBUTE CERTIFICATE", ATTRIBUTE_CERTIFICATE },
  { "CERTIFICATE", DAMAGED },
};

#define MAGIC(text) text, sizeof text - 1

static const struct
{
  const char *octets;
  gsize       length;
  Kind        kind;
} beginnings[] = {
  { MAGIC ("\xFE\xED\xFE\xED"), JAVA_KEYSTORE }, /* JKS */
  { MAGIC ("\xCE\xCE\xCE\xCE"), JAVA_KEYSTORE }, /* JCEKS */
  { MAGIC ("ssh-"), SSH_KEY },                   /* RFC 4253 §6.6 */
  { MAGIC ("ecdsa-sha2-"), SSH_KEY },            /* RFC 5656 §3.1 */
  { MAGIC ("sk-ssh-"), SSH_KEY },
  { MAGIC ("sk-ecdsa-sha2-"), SSH_KEY },
  { MAGIC ("---- BEGIN SSH2 "), SSH_KEY }, /* RFC 4716 §3.2 */
  { MAGIC ("PuTTY-User-Key-File-"), SSH_KEY },
  { MAGIC ("<!DOCTYPE"), WEB_PAGE },
  { MAGIC ("<!doctype"), WEB_PAGE },
  { MAGIC ("<html"), WEB_PAGE },
};

/* The first TLVs as sc_shape_describe() writes them; none of these is the beginning of an object. */
static const struct
{
  const char *pattern;
  Kind        kind;
} shapes[] = {
  /* RFC 7292 §4: PFX ::= SEQUENCE { version INTEGER, authSafe ContentInfo, … */
  { "(I(D0*", PKCS12 },
  /* RFC 5652 §3: ContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER, content [0] EXPLICIT ANY } */
  { "(D0*", PKCS7 },
  /* RFC 5958 §2: OneAsymmetricKey ::= SEQUENCE { version INTEGER, AlgorithmIdentifier, OCTET STRING, … */
  { "(I(D*)O*", PRIVATE_KEY },
  /* RFC 5958 §3: EncryptedPrivateKeyInfo */
  { "((D*)O*", PRIVATE_KEY },
  /* RFC 8017 §A.1.2, and the like of DSA */
  { "(IIIIII*", PRIVATE_KEY },
  /* RFC 5915 §3 */
  { "(IO*", PRIVATE_KEY },
  /* RFC 5280 §4.1: SubjectPublicKeyInfo */
  { "((D*)B*", PUBLIC_KEY },
  /* RFC 8017 §A.1.1 */
  { "(II)*", PUBLIC_KEY },
  /* RFC 6960 §4.2.1 */
  { "(E0*", OCSP_RESPONSE },
};

static Kind
tell_by_label (ScSlice label)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      gsize length = strlen (labels[i].ending);

      if (label.length >= length && memcmp (label.data + label.length - length, labels[i].ending, length) == 0)
        return labels[i].kind;
    }

  return UNKNOWN;
}

/* The first block that is known by its label decides, but parameters stand in front of the key that is made with
 * them. */
static Kind
tell_by_blocks (ScSlice octets)
{
  ScPemBlock block = { 0 };
  Kind kind = UNKNOWN;

  while ((kind == UNKNOWN || kind == PARAMETERS) && sc_pem_next (&octets, &block))
    {
      Kind next = tell_by_label (block.label);

      kind = next != UNKNOWN ? next : kind;
    }

  return kind;
}

static Kind
tell_by_beginning (ScSlice octets)
{
  for (guint i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (octets.length >= beginnings[i].length && memcmp (octets.data, beginnings[i].octets, beginnings[i].length) == 0)
      return beginnings[i].kind;

  return UNKNOWN;
}

static Kind
tell_by_shape (ScSlice octets)
{
  g_autofree char *shape = sc_shape_describe (octets);

  for (guint i = 0; i < G_N_ELEMENTS (shapes); i++)
    if (g_pattern_match_simple (shapes[i].pattern, shape))
      return shapes[i].kind;

  return UNKNOWN;
}

/* RFC 9580 §4.2: a packet's first octet has bit 7 set, then its type. A key, a signature, a session key or compressed data
 * goes first, and behind the length they all have a small number: a version, or the algorithm that compressed. */
static Kind
tell_openpgp (ScSlice octets)
{
  static const guint8 length_octets[] = { 1, 2, 4, 0 };
  guint8 first = octets.length > 6 ? octets.data[0] : 0;
  gboolean is_new = (first & 0x40) != 0;
  guint type = is_new ? first & 0x3F : first >> 2 & 0xF;
  gsize header = 1;

  if ((first & 0x80) == 0 || type == 0 || type > 8)
    return UNKNOWN;

  if (is_new)
    header += octets.data[1] < 192 ? 1 : octets.data[1] < 255 ? 2 : 5;
  else
    header += length_octets[first & 3];

  header = MIN (header, 6);
  return octets.data[header] >= 1 && octets.data[header] <= 6 ? OPENPGP : UNKNOWN;
}

const char *
sc_kind_explain (ScSlice  octets,
                 gboolean is_file)
{
  static Kind (*const tellers[]) (ScSlice) = { tell_by_blocks, tell_by_beginning, tell_by_shape, tell_openpgp };
  Kind kind = UNKNOWN;

  for (guint i = 0; i < G_N_ELEMENTS (tellers) && kind == UNKNOWN; i++)
    kind = tellers[i](octets);
  if (kind == UNKNOWN && !is_file)
    kind = UNKNOWN_WITHOUT_FILE;

  return _(texts[kind]);
}
