/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cover-private.h"

#include "der/bit-string.h"
#include "der/integer.h"
#include "der/text.h"
#include "der/time.h"
#include "x509/display.h"
#include "x509/oid.h"
#include "x509/types.h"

/* What tells nobody who is meant does so while it is short: a list of flags of a hundred octets is none. */
#define MAX_PLAIN_OCTETS 4

/* Codes of countries, currencies and languages: ISO 3166, 4217, 639. */
#define MAX_CODE 3

/* Components whose numbers, moments and terms are the same in the certificates of many. */
static const char *const plain_names[] = {
  /* RFC 5280, RFC 2986 */
  "version", "notBefore", "notAfter", "thisUpdate", "nextUpdate", "revocationDate", "pathLenConstraint", "minimum",
  "maximum", "requireExplicitPolicy", "inhibitPolicyMapping",
  /* RFC 3279, RFC 4055, SEC 1 */
  "publicExponent", "saltLength", "trailerField", "m", "k1", "k2", "k3", "cofactor", "form", "privateValueLength",
  /* RFC 3820, RFC 3739, RFC 6962, RFC 3779 */
  "pCPathLenConstraint", "amount", "exponent", "sct_version", "algorithm", "addressFamily",
  /* MS-WCCE, Android, TCG */
  "templateMajorVersion", "templateMinorVersion", "attestationVersion", "keyMintVersion", "level", "revision", "layer",
};

/* Extensions whose value as a whole is. */
static const ScOid plain_extensions[] = {
  SC_OID_INHIBIT_ANY_POLICY, SC_OID_INVALIDITY_DATE, SC_OID_EXPIRED_CERTS_ON_CRL, SC_OID_MS_NEXT_PUBLISH,
  SC_OID_MS_CA_VERSION,      SC_OID_MS_CROSS_CA_VERSION,
};

static const ScOid code_attributes[] = { SC_OID_COUNTRY_NAME, SC_OID_JURISDICTION_COUNTRY_NAME };
static const char *const code_labels[] = { "Country", "Currency", "Language" };

/* The providers that come with Windows: which of them keeps a key is often why a program cannot use it. */
static const char *const known_providers[] = {
  "Microsoft Base Cryptographic Provider v1.0",
  "Microsoft Base Smart Card Crypto Provider",
  "Microsoft DH SChannel Cryptographic Provider",
  "Microsoft Enhanced Cryptographic Provider v1.0",
  "Microsoft Enhanced RSA and AES Cryptographic Provider",
  "Microsoft Platform Crypto Provider",
  "Microsoft RSA SChannel Cryptographic Provider",
  "Microsoft Smart Card Key Storage Provider",
  "Microsoft Software Key Storage Provider",
  "Microsoft Strong Cryptographic Provider",
};

/* What a placeholder begins with, by the attribute or extension that the value stands in, … */
static const struct
{
  ScOid       oid;
  const char *noun;
} oid_nouns[] = {
  { SC_OID_COMMON_NAME, "name" },
  { SC_OID_SURNAME, "surname" },
  { SC_OID_SERIAL_NUMBER, "serial" },
  { SC_OID_LOCALITY_NAME, "place" },
  { SC_OID_STATE_OR_PROVINCE_NAME, "state" },
  { SC_OID_STREET_ADDRESS, "street" },
  { SC_OID_ORGANIZATION_NAME, "org" },
  { SC_OID_ORGANIZATIONAL_UNIT_NAME, "unit" },
  { SC_OID_GIVEN_NAME, "given-name" },
  { SC_OID_UID, "user" },
  { SC_OID_DOMAIN_COMPONENT, "dc" },
  { SC_OID_ORGANIZATION_IDENTIFIER, "org-id" },
  { SC_OID_SUBJECT_KEY_IDENTIFIER, "key-id" },
};

/* … by its component, … */
static const struct
{
  const char *name;
  const char *noun;
} name_nouns[] = {
  { "serialNumber", "serial" },
  { "authorityCertSerialNumber", "serial" },
  { "userCertificate", "serial" },
  { "keyIdentifier", "key-id" },
  { "subjectPublicKey", "key" },
  { "modulus", "key" },
  { "x", "key" },
  { "y", "key" },
  { "signatureValue", "signature" },
  { "signature", "signature" },
  { "r", "signature" },
  { "s", "signature" },
  { "id", "log" },
  { "timestamp", "time" },
  { "organization", "org" },
  /* What stands beside a certificate in PKCS #12 */
  { "friendlyName", "name" },
  { "localKeyId", "key-id" },
  { "keyName", "name" },
  { "keyProvider", "provider" },
};

/* … by the form of a GeneralName, … */
static const struct
{
  const char *label;
  const char *noun;
} label_nouns[] = {
  { "DNS name", "host" },
  { "Email address", "mail" },
  { "URI", "uri" },
  { "IP address", "ip" },
};

/* … else by how its original is known. */
static const char *const nouns[] = {
  [SC_HIDDEN_TEXT] = "text",
  [SC_HIDDEN_OCTETS] = "octets",
  [SC_HIDDEN_OID] = "oid",
};

static gboolean
is_one_of (const char        *text,
           const char *const *texts,
           guint              n_texts)
{
  for (guint i = 0; text != NULL && i < n_texts; i++)
    if (g_str_equal (text, texts[i]))
      return TRUE;

  return FALSE;
}

static gboolean
is_oid_one_of (ScOid        oid,
               const ScOid *oids,
               guint        n_oids)
{
  for (guint i = 0; i < n_oids; i++)
    if (oid == oids[i])
      return TRUE;

  return FALSE;
}

/* The attribute, the extension, … that the value belongs to. */
static ScOid
get_owner (const ScField *field)
{
  const ScField *parent = field->parent;

  if (parent == NULL || parent->row->type == NULL || (parent->row->type->flags & SC_TYPE_NAMED_BY_OID) == 0)
    return SC_OID_UNKNOWN;

  return sc_oid_lookup (sc_field_get_oid (parent));
}

static gboolean
is_code (const ScField *field)
{
  const char *label = field->label;

  return field->contents.length <= MAX_CODE &&
         (is_oid_one_of (get_owner (field), code_attributes, G_N_ELEMENTS (code_attributes)) ||
          is_one_of (label, code_labels, G_N_ELEMENTS (code_labels)));
}

static gboolean
is_named (const ScField *field)
{
  return is_one_of (field->row->name, plain_names, G_N_ELEMENTS (plain_names)) ||
         is_oid_one_of (get_owner (field), plain_extensions, G_N_ELEMENTS (plain_extensions));
}

static gboolean
is_named_value (const ScField *field)
{
  const ScNamedValue *name = field->row->type != NULL ? field->row->type->value_names : NULL;
  gint64 number = 0;

  if (name == NULL || !sc_integer_read_int64 (field->contents, &number))
    return FALSE;

  while (name->label != NULL && name->value != number)
    name++;

  return name->label != NULL;
}

/* Whether a moment is shown as one: what cannot be read as a time is a text. */
static gboolean
is_time (const ScField *field)
{
  ScTime time = { 0 };

  return sc_field_is_time (field) && sc_time_read (field->universal, field->contents, &time);
}

static gboolean
is_known_provider (const ScField *field)
{
  g_autoptr (GString) text = NULL;

  if (g_strcmp0 (field->row->name, "keyProvider") != 0)
    return FALSE;

  text = g_string_new (NULL);
  sc_hidden_append_text (field, text);

  return is_one_of (text->str, known_providers, G_N_ELEMENTS (known_providers));
}

static gboolean
is_plain (const ScField *field)
{
  gsize length = field->contents.length;

  switch (field->universal)
    {
    case SC_BOOLEAN:
      return length == 1;
    case SC_OBJECT_IDENTIFIER:
      return !sc_hidden_is_private_oid (field->contents) && g_strcmp0 (field->label, "Registered ID") != 0;
    case SC_UTC_TIME:
    case SC_GENERALIZED_TIME:
      return is_time (field) && is_named (field);
    default:
      break;
    }

  if (sc_universal_is_text (field->universal))
    return is_code (field);

  if (is_known_provider (field))
    return TRUE;

  return length <= MAX_PLAIN_OCTETS &&
         (field->meaning.kind == SC_MEANING_NAMED_BITS || is_named_value (field) || is_named (field));
}

static const char *
find_noun (const ScField *field,
           ScHiddenForm   form)
{
  ScOid owner = get_owner (field);

  for (guint i = 0; i < G_N_ELEMENTS (oid_nouns); i++)
    if (owner == oid_nouns[i].oid)
      return oid_nouns[i].noun;

  for (guint i = 0; i < G_N_ELEMENTS (name_nouns); i++)
    if (g_strcmp0 (field->row->name, name_nouns[i].name) == 0)
      return name_nouns[i].noun;

  for (guint i = 0; i < G_N_ELEMENTS (label_nouns); i++)
    if (g_strcmp0 (field->label, label_nouns[i].label) == 0)
      return label_nouns[i].noun;

  if (field->presence == SC_PRESENCE_COMPUTED)
    return "fingerprint";
  if (sc_field_is_time (field))
    return "time";

  return field->meaning.kind == SC_MEANING_INTEGER ? "number" : nouns[form];
}

static ScHiddenForm
find_form (const ScField *field)
{
  if (field->universal == SC_OBJECT_IDENTIFIER)
    return SC_HIDDEN_OID;
  if (sc_universal_is_text (field->universal) || sc_field_is_time (field) ||
      field->meaning.kind == SC_MEANING_TEXT)
    return SC_HIDDEN_TEXT;

  return SC_HIDDEN_OCTETS;
}

ScHidden
sc_hidden_tell (const ScField *field)
{
  ScHidden hidden = { SC_HIDDEN_NOTHING, NULL };

  if ((field->presence != SC_PRESENCE_ENCODED && field->presence != SC_PRESENCE_COMPUTED) ||
      sc_field_get_first_part (field) != NULL || field->contents.length == 0 ||
      field->meaning.kind == SC_MEANING_TYPE || (field->row->flags & SC_ROW_ASKED) != 0 || is_plain (field))
    return hidden;

  hidden.form = find_form (field);
  hidden.noun = find_noun (field, hidden.form);
  return hidden;
}

void
sc_hidden_append_text (const ScField *field,
                       GString       *out)
{
  g_autoptr (GString) text = g_string_new (NULL);

  /* Of a string type the octets say it all; the meaning may have a Unicode form behind it. */
  if (sc_universal_is_text (field->universal) || sc_field_is_time (field))
    sc_text_append_utf8 (field->universal, field->contents, text);
  else
    g_string_append_len (text, field->meaning.text, field->meaning.text_length);

  sc_display_append (out, text->str, text->len, 0);
}

ScSlice
sc_hidden_get_octets (const ScField *field)
{
  ScSlice octets = field->contents;
  guint unused = 0;

  if (field->universal == SC_INTEGER || field->universal == SC_ENUMERATED)
    return sc_integer_normalise (octets);
  if (field->universal == SC_BIT_STRING)
    sc_bit_string_read (field->contents, &octets, &unused);

  return octets;
}

gboolean
sc_hidden_is_private_oid (ScSlice contents)
{
  return contents.length > 0 && sc_oid_lookup (contents) == SC_OID_UNKNOWN;
}

/* Letters look like tags of the class APPLICATION, what UTF-8 begins others with like PRIVATE ones; the elements that
 * extensions are made of have neither. A label that a schema gave is no tag's. */
gboolean
sc_hidden_is_doubtful_tag (const ScField *field)
{
  if (field->row != &sc_row_tlv)
    return FALSE;
  if ((field->departures & SC_DEPARTURE_TRUNCATED) != 0)
    return TRUE;

  return (field->tag.cls == SC_CLASS_APPLICATION || field->tag.cls == SC_CLASS_PRIVATE) && field->label != NULL &&
         field->label[0] == '[';
}
