/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/integer.h"
#include "x509/describe.h"
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/* What the values of an authorization mean: Android Keystore, KeyMint's enumerations of the same names. */
static const ScNamedValue purposes[] = {
  { 0, N_("encrypt") },   { 1, N_("decrypt") },       { 2, N_("sign") },         { 3, N_("verify") },
  { 5, N_("wrap keys") }, { 6, N_("agree on keys") }, { 7, N_("attest keys") },  { 0, NULL },
};
static const ScNamedValue algorithms[] = {
  { 1, "RSA" }, { 3, "EC" }, { 32, "AES" }, { 33, "3DES" }, { 128, "HMAC" }, { 0, NULL },
};
static const ScNamedValue block_modes[] = {
  { 1, "ECB" }, { 2, "CBC" }, { 3, "CTR" }, { 32, "GCM" }, { 0, NULL },
};
static const ScNamedValue digests[] = {
  { 0, N_("none") }, { 1, "MD5" },     { 2, "SHA-1" },   { 3, "SHA-224" },
  { 4, "SHA-256" },  { 5, "SHA-384" }, { 6, "SHA-512" }, { 0, NULL },
};
static const ScNamedValue paddings[] = {
  { 1, N_("none") },
  { 2, "RSA OAEP" },
  { 3, "RSA PSS" },
  { 4, N_("RSA PKCS #1 1.5, encryption") },
  { 5, N_("RSA PKCS #1 1.5, signature") },
  { 64, "PKCS #7" },
  { 0, NULL },
};
static const ScNamedValue curves[] = {
  { 0, "P-224" }, { 1, "P-256" }, { 2, "P-384" }, { 3, "P-521" }, { 4, "Curve25519" }, { 0, NULL },
};
static const ScNamedValue authenticators[] = {
  { 0, N_("none") }, { 1, N_("password") }, { 2, N_("biometric") }, { 3, N_("password or biometric") }, { 0, NULL },
};
static const ScNamedValue origins[] = {
  { 0, N_("generated in the device") }, { 1, N_("derived in the device") },    { 2, N_("imported") },
  { 3, N_("unknown") },                 { 4, N_("imported under encryption") }, { 0, NULL },
};

#define NAMED_INTEGER(ident, title, names)                                                                            \
  static const ScType ident = {                                                                                       \
    .name = title, .shape = SC_SHAPE_PRIMITIVE, .universal = SC_INTEGER, .value_names = names                         \
  }

NAMED_INTEGER (purpose, "INTEGER", purposes);
NAMED_INTEGER (algorithm, "INTEGER", algorithms);
NAMED_INTEGER (block_mode, "INTEGER", block_modes);
NAMED_INTEGER (digest, "INTEGER", digests);
NAMED_INTEGER (padding, "INTEGER", paddings);
NAMED_INTEGER (curve, "INTEGER", curves);
NAMED_INTEGER (authenticator, "INTEGER", authenticators);
NAMED_INTEGER (origin, "INTEGER", origins);

#define SET_OF(ident, row_label, of)                                                                                  \
  static const ScRow ident##_rows[] = {                                                                               \
    { .label = row_label, .type = &of, .key = SC_KEY_CONTENTS },                                                      \
  };                                                                                                                  \
  static const ScType ident = {                                                                                       \
    .name = "SET OF INTEGER",                                                                                         \
    .shape = SC_SHAPE_SET_OF,                                                                                         \
    .flags = SC_TYPE_JOINED,                                                                                          \
    .rows = SC_ROWS (ident##_rows),                                                                                   \
  }

SET_OF (set_of_purpose, N_("Purpose"), purpose);
SET_OF (set_of_block_mode, N_("Block mode"), block_mode);
SET_OF (set_of_digest, N_("Digest"), digest);
SET_OF (set_of_padding, N_("Padding"), padding);

/* Milliseconds since 1970, up to the year 9999. */
#define MAX_INSTANT G_GINT64_CONSTANT (253402300799999)

static void
describe_instant (ScBuilder *builder,
                  ScField   *field)
{
  gint64 milliseconds = 0;

  if (!sc_integer_read_int64 (field->contents, &milliseconds) || milliseconds < 0 || milliseconds > MAX_INSTANT)
    return;

  field->meaning = (ScMeaning) { .kind = SC_MEANING_INSTANT, .number = milliseconds };
}

static const ScType instant = {
  .name = "INTEGER",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .describe = describe_instant,
};

/* A NULL behind a tag states what the tag stands for. */
static void
describe_presence (ScBuilder *builder,
                   ScField   *field)
{
  field->meaning = sc_meaning_message (SC_MESSAGE_YES, 0);
}

static const ScType presence = {
  .name = "NULL",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_NULL,
  .describe = describe_presence,
};

/*
 * Android Keystore, "Key attestation extension data schema"
 *
 *   RootOfTrust ::= SEQUENCE {
 *     verifiedBootKey      OCTET_STRING,
 *     deviceLocked         BOOLEAN,
 *     verifiedBootState    VerifiedBootState,
 *     verifiedBootHash     OCTET_STRING }
 *   VerifiedBootState ::= ENUMERATED {
 *     Verified (0), SelfSigned (1), Unverified (2), Failed (3) }
 *
 * The first versions have no verifiedBootHash.
 */
static const ScNamedValue boot_states[] = {
  { 0, N_("verified") }, { 1, N_("self-signed") }, { 2, N_("unverified") }, { 3, N_("failed") }, { 0, NULL },
};
static const ScType boot_state = {
  .name = "VerifiedBootState",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_ENUMERATED,
  .value_names = boot_states,
};
static const ScRow root_of_trust_rows[] = {
  { .name = "verifiedBootKey", .label = N_("Hash of the boot key"), .type = &sc_type_octet_string },
  { .name = "deviceLocked", .label = N_("Device locked"), .type = &sc_type_boolean },
  { .name = "verifiedBootState", .label = N_("Verified boot"), .type = &boot_state },
  { .name = "verifiedBootHash",
    .label = N_("Hash of what was booted"),
    .type = &sc_type_octet_string,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType root_of_trust = {
  .name = "RootOfTrust",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (root_of_trust_rows),
  .summary = "verifiedBootState",
};

/*
 * Android Keystore, "Key attestation extension data schema"
 *
 *   AttestationApplicationId ::= SEQUENCE {
 *     package_infos       SET OF AttestationPackageInfo,
 *     signature_digests   SET OF OCTET_STRING }
 *   AttestationPackageInfo ::= SEQUENCE {
 *     package_name        OCTET_STRING,
 *     version             INTEGER }
 */
static const ScRow package_info_rows[] = {
  { .name = "package_name", .label = N_("Package"), .type = &sc_type_ascii_octets },
  { .name = "version", .label = N_("Version"), .type = &sc_type_integer },
};
static const ScType package_info = {
  .name = "AttestationPackageInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (package_info_rows),
  .summary = "package_name",
};
static const ScRow package_infos_rows[] = {
  { .label = N_("Package"), .type = &package_info, .key = SC_KEY_CONTENTS },
};
static const ScType package_infos = {
  .name = "SET OF AttestationPackageInfo",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (package_infos_rows),
};
static const ScRow signature_digests_rows[] = {
  { .label = N_("SHA-256 of a certificate"), .type = &sc_type_octet_string, .key = SC_KEY_CONTENTS },
};
static const ScType signature_digests = {
  .name = "SET OF OCTET_STRING",
  .shape = SC_SHAPE_SET_OF,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (signature_digests_rows),
};
static const ScRow application_id_rows[] = {
  { .name = "package_infos", .label = N_("Packages"), .type = &package_infos },
  { .name = "signature_digests", .label = N_("Signed by"), .type = &signature_digests },
};
static const ScType application_id = {
  .name = "AttestationApplicationId",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (application_id_rows),
  .summary = "package_infos",
};
static const ScRow application_octets_rows[] = {
  { .name = "application", .label = N_("Application"), .type = &application_id, .tagging = SC_TAGGING_IN_OCTETS },
};
static const ScType application_octets = {
  .name = "OCTET STRING",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (application_octets_rows),
};

/*
 * Android Keystore, "Key attestation extension data schema"; the tags are EXPLICIT
 *
 *   AuthorizationList ::= SEQUENCE {
 *     purpose   [1] EXPLICIT SET OF INTEGER OPTIONAL, … }
 *
 * Every release of Android adds tags, so the list is taken as it comes; a tag without a row stays what it is.
 */
#define AUTHORIZATION(number, words, of)                                                                              \
  {                                                                                                                   \
    .label = words, .type = &of, .tagging = SC_TAGGING_EXPLICIT, .tag_number = number                                 \
  }

static const ScRow authorization_rows[] = {
  AUTHORIZATION (1, N_("Purposes"), set_of_purpose),
  AUTHORIZATION (2, N_("Algorithm"), algorithm),
  AUTHORIZATION (3, N_("Bits of the key"), sc_type_integer),
  AUTHORIZATION (4, N_("Block modes"), set_of_block_mode),
  AUTHORIZATION (5, N_("Digests"), set_of_digest),
  AUTHORIZATION (6, N_("Paddings"), set_of_padding),
  AUTHORIZATION (7, N_("Nonce by the caller"), presence),
  AUTHORIZATION (8, N_("Least bits of a MAC"), sc_type_integer),
  AUTHORIZATION (10, N_("Curve"), curve),
  AUTHORIZATION (200, N_("Exponent"), sc_type_integer),
  AUTHORIZATION (203, N_("Digests of OAEP's mask"), set_of_digest),
  AUTHORIZATION (303, N_("Cannot be rolled back"), presence),
  AUTHORIZATION (305, N_("Only while booting"), presence),
  AUTHORIZATION (400, N_("Active from"), instant),
  AUTHORIZATION (401, N_("Signs until"), instant),
  AUTHORIZATION (402, N_("Verifies until"), instant),
  AUTHORIZATION (405, N_("Greatest number of uses"), sc_type_integer),
  AUTHORIZATION (502, N_("User's identifier"), sc_type_integer),
  AUTHORIZATION (503, N_("No authentication required"), presence),
  AUTHORIZATION (504, N_("User authenticates by"), authenticator),
  AUTHORIZATION (505, N_("Seconds an authentication lasts"), sc_type_integer),
  AUTHORIZATION (506, N_("While the device is worn"), presence),
  AUTHORIZATION (507, N_("User's presence required"), presence),
  AUTHORIZATION (508, N_("User's confirmation required"), presence),
  AUTHORIZATION (509, N_("Unlocked device required"), presence),
  AUTHORIZATION (600, N_("All applications"), presence),
  AUTHORIZATION (701, N_("Created on"), instant),
  AUTHORIZATION (702, N_("Origin"), origin),
  AUTHORIZATION (704, N_("Root of trust"), root_of_trust),
  AUTHORIZATION (705, N_("Version of Android"), sc_type_integer),
  AUTHORIZATION (706, N_("Patch level of Android"), sc_type_integer),
  AUTHORIZATION (709, N_("Application"), application_octets),
  AUTHORIZATION (710, N_("Brand"), sc_type_ascii_octets),
  AUTHORIZATION (711, N_("Device"), sc_type_ascii_octets),
  AUTHORIZATION (712, N_("Product"), sc_type_ascii_octets),
  AUTHORIZATION (713, N_("Serial number"), sc_type_ascii_octets),
  AUTHORIZATION (714, "IMEI", sc_type_ascii_octets),
  AUTHORIZATION (715, "MEID", sc_type_ascii_octets),
  AUTHORIZATION (716, N_("Manufacturer"), sc_type_ascii_octets),
  AUTHORIZATION (717, N_("Model"), sc_type_ascii_octets),
  AUTHORIZATION (718, N_("Vendor's patch level"), sc_type_integer),
  AUTHORIZATION (719, N_("Patch level of the boot image"), sc_type_integer),
  AUTHORIZATION (720, N_("Attested by a key of this device alone"), presence),
  AUTHORIZATION (723, N_("Second IMEI"), sc_type_ascii_octets),
  AUTHORIZATION (724, N_("Hash of the modules"), sc_type_octet_string),
  { .type = &sc_type_any },
};
static const ScType authorization = {
  .name = "Authorization",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (authorization_rows),
};
static const ScRow authorization_list_rows[] = {
  { .type = &authorization, .key = SC_KEY_CONTENTS },
};
static const ScType authorization_list = {
  .name = "AuthorizationList",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (authorization_list_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

/*
 * Android Keystore, "Key attestation extension data schema"
 *
 *   KeyDescription ::= SEQUENCE {
 *     attestationVersion         INTEGER,
 *     attestationSecurityLevel   SecurityLevel,
 *     keyMintVersion             INTEGER,
 *     keyMintSecurityLevel       SecurityLevel,
 *     attestationChallenge       OCTET_STRING,
 *     uniqueId                   OCTET_STRING,
 *     softwareEnforced           AuthorizationList,
 *     hardwareEnforced           AuthorizationList }
 *   SecurityLevel ::= ENUMERATED {
 *     Software (0), TrustedEnvironment (1), StrongBox (2) }
 */
static const ScNamedValue security_levels[] = {
  { 0, N_("software") },
  /* TRANSLATORS: a processor mode that Android itself cannot look into. */
  { 1, N_("trusted environment") },
  /* TRANSLATORS: the name of Android's security chip. */
  { 2, N_("StrongBox") },
  { 0, NULL },
};
static const ScType security_level = {
  .name = "SecurityLevel",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_ENUMERATED,
  .value_names = security_levels,
};
static const ScRow key_description_rows[] = {
  { .name = "attestationVersion", .label = N_("Attestation version"), .type = &sc_type_integer },
  { .name = "attestationSecurityLevel", .label = N_("Attestation security level"), .type = &security_level },
  { .name = "keyMintVersion", .label = N_("KeyMint version"), .type = &sc_type_integer },
  { .name = "keyMintSecurityLevel", .label = N_("KeyMint security level"), .type = &security_level },
  { .name = "attestationChallenge", .label = N_("Challenge"), .type = &sc_type_ascii_octets },
  { .name = "uniqueId", .label = N_("Unique ID"), .type = &sc_type_octet_string },
  { .name = "softwareEnforced", .label = N_("Enforced by software"), .type = &authorization_list },
  { .name = "hardwareEnforced", .label = N_("Enforced by hardware"), .type = &authorization_list },
};
const ScType sc_type_android_key_description = {
  .name = "KeyDescription",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (key_description_rows),
  .summary = "attestationSecurityLevel",
};
