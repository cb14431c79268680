/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <glib/gi18n-lib.h>

#include "x509/oid.h"

/*
 * What a field is for, for whoever administrates a server and never read X.509. Each text names what it speaks of,
 * because it also stands for the parts that have none of their own.
 */

/* What an OBJECT IDENTIFIER names: an extension, an attribute of a name, a purpose of a key, a kind of access. */
static const char *const named_purposes[] = {
  /* RFC 5280 §4.2.1: extensions of certificates */
  [SC_OID_AUTHORITY_KEY_IDENTIFIER] =
    N_("Authority Key Identifier tells which of the CA's keys signed the certificate. Clients use it to find the CA's "
       "own certificate; it should equal the Subject Key Identifier there."),
  [SC_OID_SUBJECT_KEY_IDENTIFIER] =
    N_("Subject Key Identifier is a short name for the public key, usually a hash of it. The certificates that a CA "
       "issues point back to the CA with it."),
  [SC_OID_KEY_USAGE] =
    N_("Key Usage says what the key may do: sign, agree on keys, issue certificates. Strict clients refuse a key for "
       "anything else."),
  [SC_OID_PRIVATE_KEY_USAGE_PERIOD] =
    N_("Private Key Usage Period says during which time the private key may sign, which can be shorter than the "
       "certificate's validity. Few programs look at it."),
  [SC_OID_CERTIFICATE_POLICIES] =
    N_("Certificate Policies names the rules by which the CA checked the subject and issued the certificate. Most "
       "clients do not look at them; some show extended validation because of one."),
  [SC_OID_POLICY_MAPPINGS] =
    N_("Policy Mappings says which policies of two CAs are equal. It is used where one organization's CA signs that of "
       "another."),
  [SC_OID_SUBJECT_ALT_NAME] =
    N_("Subject Alternative Name lists the names that the certificate is good for: host names, addresses, email "
       "addresses. Clients compare it with the name that they connect to, and most look nowhere else."),
  [SC_OID_ISSUER_ALT_NAME] =
    N_("Issuer Alternative Name has further names of the CA, such as its email address. Clients ignore it."),
  [SC_OID_SUBJECT_DIRECTORY_ATTRIBUTES] =
    N_("Subject Directory Attributes tells more about a person, such as date of birth or citizenship."),
  [SC_OID_BASIC_CONSTRAINTS] =
    N_("Basic Constraints says whether the key belongs to a CA and may issue certificates, and how many CAs may follow "
       "below it."),
  [SC_OID_NAME_CONSTRAINTS] =
    N_("Name Constraints says for which names a CA may issue certificates, and for which it may not."),
  [SC_OID_POLICY_CONSTRAINTS] =
    N_("Policy Constraints says whether the certificates below a CA must name a policy, and whether policies may be "
       "mapped to others."),
  [SC_OID_EXT_KEY_USAGE] =
    N_("Extended Key Usage says for which purposes the certificate is meant, such as TLS servers or email. A client "
       "refuses it for a purpose that is not listed."),
  [SC_OID_CRL_DISTRIBUTION_POINTS] =
    N_("CRL Distribution Points says where to fetch the CA's list of revoked certificates."),
  [SC_OID_INHIBIT_ANY_POLICY] =
    N_("Inhibit anyPolicy says from which point of the chain on the policy that stands for all others no longer "
       "counts."),
  [SC_OID_FRESHEST_CRL] =
    N_("Freshest CRL says where to fetch what changed in the list of revoked certificates since its last whole issue."),
  [SC_OID_AUTHORITY_INFO_ACCESS] =
    N_("Authority Information Access says where to fetch the CA's certificate, and where to ask whether this one is "
       "revoked (OCSP)."),
  [SC_OID_SUBJECT_INFO_ACCESS] =
    N_("Subject Information Access says where services of the subject are, for a CA the store of the certificates that "
       "it issued."),

  /* RFC 5280 §5.2, §5.3: extensions of revocation lists and of their entries */
  [SC_OID_CRL_NUMBER] = N_("CRL Number counts the lists that a CA issued, so that one can tell which is the newer."),
  [SC_OID_DELTA_CRL_INDICATOR] =
    N_("Delta CRL Indicator says that this list has only what changed, and since which whole list."),
  [SC_OID_ISSUING_DISTRIBUTION_POINT] =
    N_("Issuing Distribution Point says which part of the CA's certificates the list covers. A client that does not "
       "understand it must not use the list."),
  [SC_OID_CRL_REASON] = N_("CRL Reason says why the certificate was revoked."),
  [SC_OID_INVALIDITY_DATE] =
    N_("Invalidity Date says since when the key is thought to be in wrong hands, which may be before it was revoked."),
  [SC_OID_CERTIFICATE_ISSUER] =
    N_("Certificate Issuer says which CA issued the revoked certificate, where it is not the one that issued the "
       "list."),

  /* Other common extensions */
  [SC_OID_CT_PRECERT_SCTS] =
    N_("CT Precertificate SCTs are receipts of public logs that hold the certificate. Browsers ask for two or more."),
  [SC_OID_CT_PRECERT_POISON] =
    N_("CT Precertificate Poison marks what is given to the public logs before the certificate is issued. It is "
       "critical so that no client takes it for a certificate."),
  [SC_OID_OCSP_NO_CHECK] =
    N_("OCSP No Check says that nobody needs to ask whether this certificate is revoked. It belongs to servers that "
       "answer just that question for others."),
  [SC_OID_TLS_FEATURE] =
    N_("TLS Feature says what the server must offer, in practice a fresh proof that it is not revoked (“must-staple”). "
       "A client that knows it refuses a server which does not."),
  [SC_OID_QC_STATEMENTS] =
    N_("Qualified Certificate Statements says what standing the certificate has in law, for instance that its "
       "signatures count like those written by hand."),
  [SC_OID_IP_ADDR_BLOCKS] = N_("IP Address Blocks lists the addresses that the subject may route on the Internet."),
  [SC_OID_AUTONOMOUS_SYS_IDS] = N_("Autonomous System Identifiers lists the networks that the subject runs."),
  [SC_OID_PROXY_CERT_INFO] =
    N_("Proxy Certificate Information marks a certificate that a user issued to a program which acts for the user."),
  [SC_OID_ACME_IDENTIFIER] =
    N_("ACME Identifier proves to a CA that a server is run by whoever asks for its certificate. It has no other use."),
  [SC_OID_SMIME_CAPABILITIES] =
    N_("S/MIME Capabilities lists the methods of encryption that the subject's mail program understands."),
  [SC_OID_NETSCAPE_CERT_TYPE] =
    N_("Netscape Certificate Type is an old form of Extended Key Usage. Some programs still look at it, OpenSSL among "
       "them."),
  [SC_OID_NETSCAPE_COMMENT] = N_("Netscape Comment is a text for people to read. Programs ignore it."),
  [SC_OID_MS_ENROLL_CERT_TYPE] =
    N_("Microsoft Certificate Template Name says by which of its templates a Windows CA issued the certificate."),
  [SC_OID_MS_CERTIFICATE_TEMPLATE] =
    N_("Microsoft Certificate Template says by which of its templates, and by which version of it, a Windows CA issued "
       "the certificate."),
  [SC_OID_MS_APPLICATION_POLICIES] =
    N_("Microsoft Application Policies says the same as Extended Key Usage, in Microsoft's own form."),
  [SC_OID_MS_CA_VERSION] =
    N_("Microsoft CA Version counts how often a Windows CA renewed its certificate and its key."),
  [SC_OID_MS_PREVIOUS_CA_CERT_HASH] =
    N_("Microsoft Previous CA Certificate Hash points to the certificate that the Windows CA had before this one."),
  [SC_OID_MS_NTDS_CA_SECURITY] =
    N_("Microsoft Security Identifier names the Windows account that the certificate logs on to. Domain controllers "
       "have asked for it since 2022."),

  /* RFC 5280 §4.1.2.4, appendix A: attributes of names */
  [SC_OID_COMMON_NAME] =
    N_("Common Name is the subject's or issuer's usual name. It once held a server's host name; today clients take "
       "that from Subject Alternative Name."),
  [SC_OID_COUNTRY_NAME] = N_("Country is the country in two letters, such as “DE” or “FR”."),
  [SC_OID_ORGANIZATION_NAME] = N_("Organization is the legal name of a company or institution."),
  [SC_OID_ORGANIZATIONAL_UNIT_NAME] =
    N_("Organizational Unit is a department. Public CAs have not put it into certificates of servers since 2022."),
  [SC_OID_LOCALITY_NAME] = N_("Locality is the city or town."),
  [SC_OID_STATE_OR_PROVINCE_NAME] = N_("State or Province is the region of the country."),
  [SC_OID_STREET_ADDRESS] = N_("Street Address is the street, with the house number."),
  [SC_OID_POSTAL_CODE] = N_("Postal Code is the code that the post uses for the place."),
  [SC_OID_SERIAL_NUMBER] =
    N_("Serial Number, in a name, tells subjects of one name apart. In certificates of extended validation it is the "
       "number in the register of companies."),
  [SC_OID_GIVEN_NAME] = N_("Given Name is a person's first name."),
  [SC_OID_SURNAME] = N_("Surname is a person's family name."),
  [SC_OID_TITLE] = N_("Title is a person's position."),
  [SC_OID_DOMAIN_COMPONENT] =
    N_("Domain Component is one part of a domain name, such as “example” or “com”. Windows builds the names in a "
       "domain from them."),
  [SC_OID_UID] = N_("User ID is the name of an account."),
  [SC_OID_EMAIL_ADDRESS] =
    N_("Email Address, in a name, is the old place for it. Today it belongs in Subject Alternative Name."),
  [SC_OID_BUSINESS_CATEGORY] =
    N_("Business Category says what kind of organization it is. It comes with extended validation."),
  [SC_OID_JURISDICTION_COUNTRY_NAME] =
    N_("Jurisdiction Country is the country in whose register the company is entered. It comes with extended "
       "validation."),

  /* RFC 5280 §4.2.1.12: purposes of keys */
  [SC_OID_SERVER_AUTH] = N_("The certificate may prove to clients that a TLS server is the right one."),
  [SC_OID_CLIENT_AUTH] = N_("The certificate may prove to a TLS server who the client is."),
  [SC_OID_CODE_SIGNING] = N_("The certificate may sign programs."),
  [SC_OID_EMAIL_PROTECTION] = N_("The certificate may sign and encrypt email (S/MIME)."),
  [SC_OID_TIME_STAMPING] = N_("The certificate may sign the time at which something existed."),
  [SC_OID_OCSP_SIGNING] = N_("The certificate may sign answers about what its CA has revoked."),
  [SC_OID_ANY_EXTENDED_KEY_USAGE] = N_("The certificate may be used for every purpose. Not all clients accept that."),

  /* RFC 5280 §4.2.2.1: kinds of access */
  [SC_OID_OCSP] = N_("Here a client can ask whether the certificate is revoked (OCSP)."),
  [SC_OID_CA_ISSUERS] = N_("Here a client can fetch the certificate of the CA, if the server did not send it."),

  /* RFC 2985 §5.4: attributes of requests */
  [SC_OID_EXTENSION_REQUEST] =
    N_("The Extension Request is what the request asks the CA to write into the certificate."),
  [SC_OID_CHALLENGE_PASSWORD] =
    N_("The Challenge Password is a secret between the applicant and the CA. In a request anybody can read it."),
};

/**
 * Purpose:
 * @container: (nullable): name of the type that the field lies in, or %TOP_LEVEL; %NULL for any
 * @name: the field's name, or its label where others have that name or it has none
 * @text: msgid
 */
typedef struct
{
  const char *container;
  const char *name;
  const char *text;
} Purpose;

#define TOP_LEVEL ""

/* The first that fits. */
static const Purpose purposes[] = {
  /* RFC 5280 §4.2: Extension */
  { "Extension", "extnID", N_("The object identifier says which extension this is.") },
  { "Extension", "critical",
    N_("Critical means: a client that does not know this extension must refuse the certificate. What is not critical "
       "may be ignored.") },

  /* RFC 5280 §4.1.1: Certificate; §5.1.1: CertificateList */
  { NULL, "tbsCertificate",
    N_("The signed part is all that the CA's signature covers. A change in it breaks the signature.") },
  { NULL, "tbsCertList",
    N_("The signed part is all that the CA's signature covers. A change in it breaks the signature.") },
  { NULL, "certificationRequestInfo",
    N_("The signed part is all that the applicant's signature covers. A change in it breaks the signature.") },
  { NULL, "signatureAlgorithm",
    N_("This signature algorithm stands outside the signed part and tells how to check the signature. In certificates "
       "and lists it must be the same as the one inside.") },
  { NULL, "signatureValue",
    N_("The signature value is the signature itself. Whoever has the issuer's public key can use it to check that "
       "nothing in the signed part was changed.") },
  { TOP_LEVEL, "signature", N_("The signature proves that whoever made the request has the private key.") },

  /* RFC 5280 §4.1.2: TBSCertificate */
  { "TBSCertificate", "version",
    N_("The version tells how the certificate is laid out. Those with extensions are version 3, as nearly all are.") },
  { NULL, "serialNumber",
    N_("The serial number tells the certificates of one CA apart. Lists of revoked certificates name them by it, and "
       "no CA may use one twice.") },
  { "TBSCertificate", "signature",
    N_("The signature algorithm is how the CA signed. It stands in the signed part, so that nobody can put a weaker "
       "one in its place.") },
  { "TBSCertificate", "issuer",
    N_("The issuer is the CA that signed the certificate. Its name must be, octet by octet, the subject of the CA's "
       "own certificate, or some clients do not find it.") },
  { NULL, "validity", N_("The validity is the time during which the certificate may be used.") },
  { "Validity", "notBefore", N_("Before this moment the certificate is not valid.") },
  { "Validity", "notAfter", N_("After this moment the certificate has expired, and clients refuse it.") },
  { "TBSCertificate", "subject",
    N_("The subject is whom the certificate belongs to. For a server the names in Subject Alternative Name are what "
       "counts.") },
  { NULL, "issuerUniqueID",
    N_("The issuer unique identifier tells CAs of one name apart. It was never in use, and must not be.") },
  { NULL, "subjectUniqueID",
    N_("The subject unique identifier tells subjects of one name apart. It was never in use, and must not be.") },
  { NULL, "extensions", N_("Extensions say what else holds: for which names, for which uses, where to ask about it.") },

  /* RFC 5280 §4.1.2.7 and the keys of RFC 3279, 5480 */
  { "SubjectPublicKeyInfo", "algorithm",
    N_("The key's algorithm says what kind of key it is, and for some kinds its size.") },
  { "SubjectPublicKeyInfo", "subjectPublicKey",
    N_("The public key's own octets. Whoever has the private key that belongs to them is the one the certificate "
       "speaks of.") },
  { "RSAPublicKey", "modulus",
    N_("The modulus is the large number of an RSA key. Its length is the size of the key.") },
  { "RSAPublicKey", "publicExponent", N_("The exponent is the small number of an RSA key, nearly always 65537.") },
  { "ECPoint", "form",
    N_("The form says how the point of an elliptic curve is written. Many programs read only the uncompressed one.") },
  { NULL, "subjectPublicKeyInfo",
    N_("The public key is what others encrypt to, or check signatures with. Two certificates with one key belong to "
       "one private key.") },
  { NULL, "subjectPKInfo",
    N_("The public key that the certificate is asked for. It must come out in the certificate unchanged.") },
  { "AlgorithmIdentifier", "algorithm", N_("The algorithm, by its object identifier.") },
  { "AlgorithmIdentifier", "parameters",
    N_("Parameters of the algorithm: for a key of an elliptic curve the curve, for RSA just NULL, which must be "
       "there.") },

  /* RFC 5280 §5.1.2: TBSCertList */
  { "TBSCertList", "version", N_("The version tells how the list is laid out. Those with extensions are version 2.") },
  { "TBSCertList", "signature",
    N_("The signature algorithm is how the CA signed. It stands in the signed part, so that nobody can put a weaker "
       "one in its place.") },
  { "TBSCertList", "issuer",
    N_("The issuer is the CA whose certificates the list revokes, unless the list says otherwise.") },
  { NULL, "thisUpdate", N_("This update is when the list was issued.") },
  { NULL, "nextUpdate",
    N_("By the next update the CA issues a newer list. From then on clients do not trust this one.") },
  { NULL, "userCertificate", N_("The serial number of the certificate that is revoked.") },
  { NULL, "revocationDate", N_("The moment at which the CA revoked the certificate.") },
  { NULL, "revokedCertificates", N_("The certificates that are not to be trusted any more, by their serial numbers.") },
  { NULL, "crlExtensions", N_("Extensions of the list say which list it is, and what it covers.") },
  { NULL, "crlEntryExtensions", N_("Extensions of the entry say why, and since when, the certificate is revoked.") },

  /* RFC 2986 §4.1: CertificationRequestInfo */
  { "CertificationRequestInfo", "version", N_("The version tells how the request is laid out. There is only one.") },
  { "CertificationRequestInfo", "subject",
    N_("The subject is whom the certificate is asked for. A CA may write another one into the certificate.") },
  { NULL, "attributes", N_("Attributes are what else the request asks for, above all extensions.") },

  /* RFC 5280 §4.2.1.6: GeneralName, of a list */
  { NULL, "DNS name",
    N_("A DNS name is the host name of a server. A “*” as its first part stands for any single part.") },
  { NULL, "IP address", N_("An IP address is for clients that connect by the number instead of a name.") },
  { NULL, "Email address", N_("An email address, as mail programs compare it with the sender's.") },
  { NULL, "URI", N_("A URI is an address in the form of a link.") },
  { NULL, "Directory name", N_("A directory name is a name in the form of issuer and subject.") },
  { NULL, "Other name", N_("Another form of name, which its type tells: often an account of a Windows domain.") },

  /* Parts of extensions, RFC 5280 §4.2.1 */
  { "BasicConstraints", "cA", N_("Whether the key belongs to a CA. Only a CA may issue certificates.") },
  { "BasicConstraints", "pathLenConstraint",
    N_("The path length is how many CAs may follow below this one. 0 allows only certificates that are no CA's.") },

  /* What is computed from the octets */
  { NULL, "structure", N_("Structure has the headers around the whole and around the signed part.") },
  { NULL, "Other software",
    N_("What other software says about the same octets. It is asked only when this is opened, and its answer changes "
       "no mark.") },
  { NULL, "computed", N_("Fingerprints are hashes: if those of two certificates are equal, so are the certificates.") },
  { NULL, "certificate", N_("The header around the whole certificate. The signature does not cover it.") },
  { NULL, "certificateList", N_("The header around the whole list. The signature does not cover it.") },
  { NULL, "certificationRequest", N_("The header around the whole request. The signature does not cover it.") },
  { NULL, "gnutlsVersion",
    N_("The version of the GnuTLS that was asked: the library that many programs of Linux use.") },
  { NULL, "gnutlsOpens",
    N_("Whether GnuTLS reads the file at all. What it refuses, programs that use it cannot even show.") },
  { NULL, "gnutlsSignature",
    N_("Whether the signature was made by the key in the same file, as it must be in a request and in a certificate "
       "whose issuer is its subject.") },
  { NULL, "bag",
    N_("What the file says of the certificate beside the certificate's own octets. Another file may say something else "
       "of the same certificate, or nothing.") },
  { NULL, "friendlyName",
    N_("The friendly name is what the certificate is called where it is imported. Whoever made the file chose it.") },
  { NULL, "localKeyId",
    N_("The local key ID ties the certificate to its private key in the same file: both have the same one.") },
  { NULL, "keyName",
    N_("What the private key in the same file is called. Windows gives it the name of the key's container.") },
  { NULL, "keyProvider",
    N_("The provider is the software of Windows that keeps the private key once the file is imported. Some programs "
       "only work with the old kind (CSP), not with key storage providers (KSP): in Exchange Server the sign-in to the "
       "web pages fails with a key in “Microsoft Software Key Storage Provider”. “certutil -csp "
       "\"Microsoft RSA SChannel Cryptographic Provider\" -importpfx” imports the file into an old one.") },
  { NULL, "keyOfMachine",
    N_("Whether Windows puts the private key into the store of the machine, where services look for it, and not into "
       "that of a person.") },
  { NULL, "sha256",
    N_("A fingerprint is a hash of the whole certificate. If two are equal, so are the certificates.") },
  { NULL, "sha1", N_("A fingerprint by an old hash, which some programs still show.") },
  { NULL, "subjectPublicKeyInfoSha256",
    N_("A fingerprint of the public key alone. It stays the same when the certificate is renewed with the same key.") },
};

static const char *
find_by_oid (const ScField *field)
{
  guint flags = field->row->type->flags;
  ScSlice oid = { 0 };
  ScOid id = SC_OID_UNKNOWN;

  if ((flags & SC_TYPE_TITLED) != 0)
    oid = field->contents;
  else if ((flags & (SC_TYPE_NAMED_BY_OID | SC_TYPE_EXTENSION)) != 0)
    oid = sc_field_get_oid (field);

  id = oid.length > 0 ? sc_oid_lookup (oid) : SC_OID_UNKNOWN;
  return (guint) id < G_N_ELEMENTS (named_purposes) ? named_purposes[id] : NULL;
}

static const char *
find_by_name (const ScField *field)
{
  const char *container = field->parent != NULL ? field->parent->row->type->name : TOP_LEVEL;

  for (guint i = 0; i < G_N_ELEMENTS (purposes); i++)
    if ((g_strcmp0 (field->row->name, purposes[i].name) == 0 || g_strcmp0 (field->label, purposes[i].name) == 0)
        && (purposes[i].container == NULL || g_strcmp0 (container, purposes[i].container) == 0))
      return purposes[i].text;

  return NULL;
}

const char *
sc_words_purpose (const ScWords *words,
                  const ScField *field)
{
  const char *text = NULL;

  for (; field != NULL && text == NULL; field = field->parent)
    {
      text = find_by_oid (field);
      if (text == NULL)
        text = find_by_name (field);
    }

  return text != NULL ? sc_words_translate (words, text) : NULL;
}
