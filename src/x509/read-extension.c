/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"

#include "der/integer.h"
#include "der/oid.h"
#include "der/time.h"

#include <gnutls/x509-ext.h>

/* Extensions whose value is one thing, in the order of x509-ext.h. */

static gboolean
is_same_octets (const ScField        *field,
                const gnutls_datum_t *datum)
{
  return field && field->contents.length == datum->size &&
         (datum->size == 0 || memcmp (field->contents.data, datum->data, datum->size) == 0);
}

/* Whether @field is the OID that GnuTLS has as text. */
static gboolean
is_same_oid (ScBuilder            *builder,
             const ScField        *field,
             const char           *text,
             gsize                 length)
{
  if (field == NULL || text == NULL || field->universal != SC_OBJECT_IDENTIFIER)
    return FALSE;

  /* GnuTLS may count the NUL behind the text. */
  length = strnlen (text, length);
  g_string_truncate (builder->scratch, 0);
  sc_oid_append_dotted (field->contents, builder->scratch);

  return builder->scratch->len == length && memcmp (builder->scratch->str, text, length) == 0;
}

int
sc_read_subject_key_id (ScBuilder            *builder,
                        ScField              *value,
                        const gnutls_datum_t *der)
{
  gnutls_datum_t id = { 0 };
  int status = gnutls_x509_ext_import_subject_key_id (der, &id);

  if (status >= 0 && !is_same_octets (value, &id))
    status = SC_READ_DIFFERS;
  gnutls_free (id.data);

  return status;
}

/* Absent on both sides, or the same octets on both. */
static gboolean
agrees_on_key_id (const ScField        *part,
                  int                   status,
                  const gnutls_datum_t *id)
{
  return status < 0 ? part == NULL : is_same_octets (part, id);
}

int
sc_read_authority_key_id (ScBuilder            *builder,
                          ScField              *value,
                          const gnutls_datum_t *der)
{
  gnutls_x509_aki_t aki = NULL;
  gnutls_datum_t id = { 0 };
  ScField *issuer = sc_field_find_child (value, "authorityCertIssuer");
  ScField *name = issuer ? issuer->first_child : NULL;
  int status = gnutls_x509_aki_init (&aki);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_authority_key_id (der, aki, 0);
  if (status >= 0 &&
      !agrees_on_key_id (sc_field_find_child (value, "keyIdentifier"), gnutls_x509_aki_get_id (aki, &id), &id))
    status = SC_READ_DIFFERS;

  for (unsigned int i = 0; status >= 0 && name; i++, name = name->next)
    {
      unsigned int san_type = 0;
      gnutls_datum_t san = { 0 }, serial = { 0 };

      status = gnutls_x509_aki_get_cert_issuer (aki, i, &san_type, &san, NULL, &serial);
      if (status < 0 || !sc_read_general_name (builder, name, san_type, &san))
        status = SC_READ_DIFFERS;
    }
  gnutls_x509_aki_deinit (aki);

  return status;
}

/* Whether GnuTLS's time, which is -1 for none, is that of @part. */
static gboolean
agrees_on_time (const ScField *part,
                time_t         time)
{
  ScTime own = { 0 };

  if (part == NULL)
    return time == (time_t) -1;

  return sc_field_is_time (part) && sc_time_read (part->universal, part->contents, &own) &&
         own.seconds == (gint64) time;
}

int
sc_read_private_key_usage_period (ScBuilder            *builder,
                                  ScField              *value,
                                  const gnutls_datum_t *der)
{
  time_t activation = -1, expiration = -1;
  int status = gnutls_x509_ext_import_private_key_usage_period (der, &activation, &expiration);

  if (status >= 0 && (!agrees_on_time (sc_field_find_child (value, "notBefore"), activation) ||
                      !agrees_on_time (sc_field_find_child (value, "notAfter"), expiration)))
    return SC_READ_DIFFERS;

  return status;
}

int
sc_read_basic_constraints (ScBuilder            *builder,
                           ScField              *value,
                           const gnutls_datum_t *der)
{
  unsigned int ca = 0;
  int path_length = -1;
  gint64 own = -1;
  const ScField *length = sc_field_find_child (value, "pathLenConstraint");
  int status = gnutls_x509_ext_import_basic_constraints (der, &ca, &path_length);

  if (status < 0)
    return status;
  /* GnuTLS takes a negative length for a positive one, and says -1 for none. */
  if (length && (!sc_integer_read_int64 (length->contents, &own) || own < 0))
    return SC_READ_DIFFERS;
  if (own != path_length)
    return SC_READ_DIFFERS;

  if (!ca)
    value->meaning = sc_meaning_message (SC_MESSAGE_NOT_A_CA, 0);
  else if (path_length < 0)
    value->meaning = sc_meaning_message (SC_MESSAGE_CA, 0);
  else
    value->meaning = sc_meaning_message (SC_MESSAGE_CA_PATH_LENGTH, path_length);

  return status;
}

int
sc_read_key_purposes (ScBuilder            *builder,
                      ScField              *value,
                      const gnutls_datum_t *der)
{
  gnutls_x509_key_purposes_t purposes = NULL;
  ScField *child = value->first_child;
  int status = gnutls_x509_key_purpose_init (&purposes);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_key_purposes (der, purposes, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      gnutls_datum_t oid = { 0 };

      status = gnutls_x509_key_purpose_get (purposes, i, &oid);
      if (status < 0 || !is_same_oid (builder, child, (const char *) oid.data, oid.size))
        status = SC_READ_DIFFERS;
    }
  gnutls_x509_key_purpose_deinit (purposes);

  return status;
}

int
sc_read_key_usage (ScBuilder            *builder,
                   ScField              *value,
                   const gnutls_datum_t *der)
{
  unsigned int usage = 0, own = 0;
  ScSlice contents = value->contents;
  int status = gnutls_x509_ext_import_key_usage (der, &usage);

  /* GnuTLS puts the first octet of bits into the low octet, the second into the next (GNUTLS_KEY_*). */
  for (gsize i = 1; i < contents.length && i <= 2; i++)
    own |= (unsigned int) contents.data[i] << (8 * (i - 1));

  return status >= 0 && usage != own ? SC_READ_DIFFERS : status;
}

int
sc_read_inhibit_any_policy (ScBuilder            *builder,
                            ScField              *value,
                            const gnutls_datum_t *der)
{
  unsigned int skip_certs = 0;
  gint64 own = 0;
  int status = gnutls_x509_ext_import_inhibit_anypolicy (der, &skip_certs);

  if (status >= 0 && (!sc_integer_read_int64 (value->contents, &own) || own != (gint64) skip_certs))
    return SC_READ_DIFFERS;

  return status;
}

int
sc_read_proxy (ScBuilder            *builder,
               ScField              *value,
               const gnutls_datum_t *der)
{
  int path_length = -1;
  char *language = NULL, *policy = NULL;
  size_t policy_size = 0;
  const ScField *proxy_policy = sc_field_find_child (value, "proxyPolicy");
  const ScField *own = proxy_policy ? sc_field_find_child (proxy_policy, "policyLanguage") : NULL;
  int status = gnutls_x509_ext_import_proxy (der, &path_length, &language, &policy, &policy_size);

  if (status >= 0 &&
      (language == NULL || !is_same_oid (builder, own, language, strlen (language)) ||
       (sc_field_find_child (value, "pCPathLenConstraint") != NULL) != (path_length >= 0)))
    status = SC_READ_DIFFERS;
  gnutls_free (language);
  gnutls_free (policy);

  return status;
}

int
sc_read_tls_features (ScBuilder            *builder,
                      ScField              *value,
                      const gnutls_datum_t *der)
{
  gnutls_x509_tlsfeatures_t features = NULL;
  ScField *child = value->first_child;
  int status = gnutls_x509_tlsfeatures_init (&features);

  if (status < 0)
    return status;

  status = gnutls_x509_ext_import_tlsfeatures (der, features, 0);
  for (unsigned int i = 0; status >= 0 && child; i++, child = child->next)
    {
      unsigned int feature = 0;
      gint64 own = 0;

      status = gnutls_x509_tlsfeatures_get (features, i, &feature);
      if (status < 0 || !sc_integer_read_int64 (child->contents, &own) || own != (gint64) feature)
        status = SC_READ_DIFFERS;
    }
  gnutls_x509_tlsfeatures_deinit (features);

  return status;
}
