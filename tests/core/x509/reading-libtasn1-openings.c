/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-libtasn1.h"

/* What an OBJECT IDENTIFIER decides: the definition of the value that an OCTET STRING or a BIT STRING holds. */
typedef struct
{
  const char *oid;
  const char *definition;
} Opening;

static const Opening extensions[] = {
  { "2.5.29.35", "AuthorityKeyIdentifier" },
  { "2.5.29.14", "SubjectKeyIdentifier" },
  { "2.5.29.15", "KeyUsage" },
  { "2.5.29.32", "CertificatePolicies" },
  { "2.5.29.33", "PolicyMappings" },
  { "2.5.29.17", "GeneralNames" },
  { "2.5.29.18", "GeneralNames" },
  { "2.5.29.9", "SubjectDirectoryAttributes" },
  { "2.5.29.19", "BasicConstraints" },
  { "2.5.29.30", "NameConstraints" },
  { "2.5.29.36", "PolicyConstraints" },
  { "2.5.29.37", "ExtKeyUsageSyntax" },
  { "2.5.29.31", "CRLDistributionPoints" },
  { "2.5.29.54", "InhibitAnyPolicy" },
  { "2.5.29.46", "CRLDistributionPoints" },
  { "1.3.6.1.5.5.7.1.1", "InfoAccessSyntax" },
  { "1.3.6.1.5.5.7.1.11", "InfoAccessSyntax" },
  { "2.5.29.16", "PrivateKeyUsagePeriod" },
  { "1.3.6.1.5.5.7.1.14", "ProxyCertInfo" },
  { "1.3.6.1.5.5.7.1.24", "TLSFeatures" },
  { NULL, NULL },
};

static const Opening keys[] = {
  { "1.2.840.113549.1.1.1", "RSAPublicKey" },
  { "1.2.840.113549.1.1.10", "RSAPublicKey" },
  { "1.2.840.10040.4.1", "DSAPublicKey" },
  { NULL, NULL },
};

static const Opening parameters[] = {
  { "1.2.840.10040.4.1", "Dss-Parms" },
  { NULL, NULL },
};

static const Opening signatures[] = {
  { "1.2.840.10040.4.3", "Ecdsa-Sig-Value" },   { "1.2.840.10045.4.1", "Ecdsa-Sig-Value" },
  { "1.2.840.10045.4.3.2", "Ecdsa-Sig-Value" }, { "1.2.840.10045.4.3.3", "Ecdsa-Sig-Value" },
  { "1.2.840.10045.4.3.4", "Ecdsa-Sig-Value" }, { NULL, NULL },
};

/* Which values are opened: the component that holds them, and the one before it that decides. */
static const struct
{
  const char    *component;
  const char    *governor;
  const Opening *openings;
} openings[] = {
  { "extnValue", "extnID", extensions },
  { "subjectPublicKey", "algorithm.algorithm", keys },
  { "parameters", "algorithm", parameters },
};

guint8 *
sc_libtasn1_read (asn1_node   node,
                  const char *name,
                  int        *length)
{
  guint8 *value = NULL;
  int status = ASN1_SUCCESS;

  /* What is empty is read at once; for all else libtasn1 asks for room. */
  *length = 0;
  status = asn1_read_value (node, name, NULL, length);
  if (status != ASN1_SUCCESS && status != ASN1_MEM_ERROR)
    return NULL;

  /* A BIT STRING's length comes in bits; libtasn1 wants room in octets. */
  *length += 8;
  value = g_malloc0 ((gsize) *length);
  if (asn1_read_value (node, name, value, length) != ASN1_SUCCESS)
    g_clear_pointer (&value, g_free);

  return value;
}

const char *
sc_libtasn1_get_last_step (const char *path)
{
  const char *dot = strrchr (path, '.');

  return dot ? dot + 1 : path;
}

/* (nullable): the definition of what @their holds, decided by its neighbour */
static const char *
find_opening (asn1_node   node,
              const char *their)
{
  const char *component = sc_libtasn1_get_last_step (their);

  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      g_autofree char *governor = NULL;
      g_autofree char *oid = NULL;
      int length = 0;

      if (strcmp (component, openings[i].component) != 0)
        continue;

      governor = g_strdup_printf ("%.*s%s", (int) (component - their), their, openings[i].governor);
      oid = (char *) sc_libtasn1_read (node, governor, &length);
      for (const Opening *opening = openings[i].openings; oid && opening->oid; opening++)
        if (strcmp (opening->oid, oid) == 0)
          return opening->definition;
    }

  return NULL;
}

static const char *
find_signature (asn1_node node)
{
  int length = 0;
  g_autofree char *oid = (char *) sc_libtasn1_read (node, "signatureAlgorithm.algorithm", &length);

  for (const Opening *opening = signatures; oid && opening->oid; opening++)
    if (strcmp (opening->oid, oid) == 0)
      return opening->definition;

  return NULL;
}

const char *
sc_libtasn1_find_definition (asn1_node   node,
                             const char *path)
{
  return strcmp (path, "signatureValue") == 0 ? find_signature (node) : find_opening (node, path);
}
