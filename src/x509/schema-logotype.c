/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/extension.h"
#include "x509/meaning.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 9399 §4.1; the module has IMPLICIT TAGS
 *
 *   HashAlgAndValue ::= SEQUENCE {
 *     hashAlg         AlgorithmIdentifier,
 *     hashValue       OCTET STRING }
 */
static const ScRow hash_rows[] = {
  { .name = "hashAlg", .label = N_("Hash algorithm"), .type = &sc_type_algorithm_identifier },
  { .name = "hashValue", .label = N_("Hash"), .type = &sc_type_octet_string },
};
static const ScType hash = {
  .name = "HashAlgAndValue",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_JOINED,
  .rows = SC_ROWS (hash_rows),
};
static const ScRow hashes_rows[] = {
  { .label = N_("Hash"), .type = &hash, .key = SC_KEY_CONTENTS },
};
static const ScType hashes = {
  .name = "SEQUENCE OF HashAlgAndValue",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (hashes_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow uris_rows[] = {
  { .label = N_("URI"), .type = &sc_type_ia5_string, .key = SC_KEY_CONTENTS },
};
static const ScType uris = {
  .name = "SEQUENCE OF IA5String",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_NOT_EMPTY,
  .rows = SC_ROWS (uris_rows),
  .n_elements = SC_MESSAGE_N_DESCRIPTIONS,
};

/*
 * RFC 9399 §4.1
 *
 *   LogotypeDetails ::= SEQUENCE {
 *     mediaType       IA5String,
 *     logotypeHash    SEQUENCE SIZE (1..MAX) OF HashAlgAndValue,
 *     logotypeURI     SEQUENCE SIZE (1..MAX) OF IA5String }
 */
static const ScRow details_rows[] = {
  { .name = "mediaType", .label = N_("Media type"), .type = &sc_type_ia5_string },
  { .name = "logotypeHash", .label = N_("Hashes"), .type = &hashes },
  { .name = "logotypeURI", .label = N_("URIs"), .type = &uris },
};
static const ScType details = {
  .name = "LogotypeDetails",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (details_rows),
  .summary = "logotypeURI",
};

/*
 * RFC 9399 §4.1
 *
 *   LogotypeImage ::= SEQUENCE {
 *     imageDetails    LogotypeDetails,
 *     imageInfo       LogotypeImageInfo OPTIONAL }
 *   LogotypeImageInfo ::= SEQUENCE {
 *     type            [0] LogotypeImageType DEFAULT color,
 *     fileSize        INTEGER,  -- In octets, 0=unspecified
 *     xSize           INTEGER,  -- Horizontal size in pixels, 0=unspecified
 *     ySize           INTEGER,  -- Vertical size in pixels, 0=unspecified
 *     resolution      LogotypeImageResolution OPTIONAL,
 *     language        [4] IA5String OPTIONAL }
 *   LogotypeImageType ::= INTEGER { grayScale(0), color(1) }
 *   LogotypeImageResolution ::= CHOICE {
 *     numBits         [1] INTEGER,   -- Resolution in bits
 *     tableSize       [2] INTEGER }  -- Number of colors or gray tones
 */
static const ScNamedValue image_types[] = {
  { 0, N_("shades of gray") },
  { 1, N_("color") },
  { 0, NULL },
};
static const ScType image_type = {
  .name = "LogotypeImageType",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_INTEGER,
  .value_names = image_types,
};
static const ScRow image_resolution_rows[] = {
  { .label = N_("Bits of color"), .type = &sc_type_integer, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 1 },
  { .label = N_("Number of colors"), .type = &sc_type_integer, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 2 },
};
static const ScType image_resolution = {
  .name = "LogotypeImageResolution",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (image_resolution_rows),
};
static const ScRow image_info_rows[] = {
  { .name = "type",
    .label = N_("Type"),
    .type = &image_type,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 0,
    .default_contents = "\x01",
    .default_length = 1 },
  { .name = "fileSize", .label = N_("Octets"), .type = &sc_type_integer },
  { .name = "xSize", .label = N_("Width in pixels"), .type = &sc_type_integer },
  { .name = "ySize", .label = N_("Height in pixels"), .type = &sc_type_integer },
  { .name = "resolution", .label = N_("Resolution"), .type = &image_resolution, .flags = SC_ROW_OPTIONAL },
  { .name = "language",
    .label = N_("Language"),
    .type = &sc_type_ia5_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 4,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType image_info = {
  .name = "LogotypeImageInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (image_info_rows),
};
static const ScRow image_rows[] = {
  { .name = "imageDetails", .label = N_("Image"), .type = &details },
  { .name = "imageInfo", .label = N_("Properties"), .type = &image_info, .flags = SC_ROW_OPTIONAL },
};
static const ScType image = {
  .name = "LogotypeImage",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (image_rows),
  .summary = "imageDetails",
};

/*
 * RFC 9399 §4.1
 *
 *   LogotypeAudio ::= SEQUENCE {
 *     audioDetails    LogotypeDetails,
 *     audioInfo       LogotypeAudioInfo OPTIONAL }
 *   LogotypeAudioInfo ::= SEQUENCE {
 *     fileSize        INTEGER,  -- In octets, 0=unspecified
 *     playTime        INTEGER,  -- In milliseconds, 0=unspecified
 *     channels        INTEGER,  -- 0=unspecified, 1=mono, 2=stereo, 4=quad
 *     sampleRate      [3] INTEGER OPTIONAL,  -- Samples per second
 *     language        [4] IA5String OPTIONAL }
 */
static const ScRow audio_info_rows[] = {
  { .name = "fileSize", .label = N_("Octets"), .type = &sc_type_integer },
  { .name = "playTime", .label = N_("Milliseconds"), .type = &sc_type_integer },
  { .name = "channels", .label = N_("Channels"), .type = &sc_type_integer },
  { .name = "sampleRate",
    .label = N_("Samples per second"),
    .type = &sc_type_integer,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 3,
    .flags = SC_ROW_OPTIONAL },
  { .name = "language",
    .label = N_("Language"),
    .type = &sc_type_ia5_string,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 4,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType audio_info = {
  .name = "LogotypeAudioInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (audio_info_rows),
};
static const ScRow audio_rows[] = {
  { .name = "audioDetails", .label = N_("Sound"), .type = &details },
  { .name = "audioInfo", .label = N_("Properties"), .type = &audio_info, .flags = SC_ROW_OPTIONAL },
};
static const ScType audio = {
  .name = "LogotypeAudio",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (audio_rows),
  .summary = "audioDetails",
};

/*
 * RFC 9399 §4.1
 *
 *   LogotypeInfo ::= CHOICE {
 *     direct          [0] LogotypeData,
 *     indirect        [1] LogotypeReference }
 *   LogotypeData ::= SEQUENCE {
 *     image           SEQUENCE OF LogotypeImage OPTIONAL,
 *     audio           [1] SEQUENCE OF LogotypeAudio OPTIONAL }
 *   LogotypeReference ::= SEQUENCE {
 *     refStructHash   SEQUENCE SIZE (1..MAX) OF HashAlgAndValue,
 *     refStructURI    SEQUENCE SIZE (1..MAX) OF IA5String }
 */
static const ScRow images_rows[] = {
  { .label = N_("Image"), .type = &image, .key = SC_KEY_CONTENTS },
};
static const ScType images = {
  .name = "SEQUENCE OF LogotypeImage",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (images_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow sounds_rows[] = {
  { .label = N_("Sound"), .type = &audio, .key = SC_KEY_CONTENTS },
};
static const ScType sounds = {
  .name = "SEQUENCE OF LogotypeAudio",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (sounds_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow data_rows[] = {
  { .name = "image", .label = N_("Images"), .type = &images, .flags = SC_ROW_OPTIONAL },
  { .name = "audio",
    .label = N_("Sounds"),
    .type = &sounds,
    .tagging = SC_TAGGING_IMPLICIT,
    .tag_number = 1,
    .flags = SC_ROW_OPTIONAL },
};
static const ScType data = {
  .name = "LogotypeData",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (data_rows),
};
static const ScRow reference_rows[] = {
  { .name = "refStructHash", .label = N_("Hashes"), .type = &hashes },
  { .name = "refStructURI", .label = N_("URIs"), .type = &uris },
};
static const ScType reference = {
  .name = "LogotypeReference",
  .shape = SC_SHAPE_SEQUENCE,
  .rows = SC_ROWS (reference_rows),
  .summary = "refStructURI",
};
static const ScRow info_rows[] = {
  { .type = &data, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 0 },
  { .type = &reference, .tagging = SC_TAGGING_IMPLICIT, .tag_number = 1 },
};
static const ScType info = {
  .name = "LogotypeInfo",
  .shape = SC_SHAPE_CHOICE,
  .rows = SC_ROWS (info_rows),
};

/*
 * RFC 9399 §4.1
 *
 *   LogotypeExtn ::= SEQUENCE {
 *     communityLogos  [0] EXPLICIT SEQUENCE OF LogotypeInfo OPTIONAL,
 *     issuerLogo      [1] EXPLICIT LogotypeInfo OPTIONAL,
 *     subjectLogo     [2] EXPLICIT LogotypeInfo OPTIONAL,
 *     otherLogos      [3] EXPLICIT SEQUENCE OF OtherLogotypeInfo OPTIONAL }
 *   OtherLogotypeInfo ::= SEQUENCE {
 *     logotypeType    OBJECT IDENTIFIER,
 *     info            LogotypeInfo }
 */
static const ScRow community_logos_rows[] = {
  { .label = N_("Logo"), .type = &info, .key = SC_KEY_CONTENTS },
};
static const ScType community_logos = {
  .name = "SEQUENCE OF LogotypeInfo",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .rows = SC_ROWS (community_logos_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};
static const ScRow other_logo_rows[] = {
  { .name = "logotypeType", .label = N_("Type"), .type = &sc_type_titled_oid },
  { .name = "info", .label = N_("Logo"), .type = &info },
};
static const ScType other_logo = {
  .name = "OtherLogotypeInfo",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_NAMED_BY_OID,
  .rows = SC_ROWS (other_logo_rows),
  .summary = "info",
};
static const ScRow other_logos_rows[] = {
  { .label = N_("Logo"), .type = &other_logo, .key = SC_KEY_OID },
};
static const ScType other_logos = {
  .name = "SEQUENCE OF OtherLogotypeInfo",
  .shape = SC_SHAPE_SEQUENCE_OF,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (other_logos_rows),
  .n_elements = SC_MESSAGE_N_ELEMENTS,
};

#define LOGO(number, ident, words, of)                                                                                \
  {                                                                                                                   \
    .name = ident, .label = words, .type = &of, .tagging = SC_TAGGING_EXPLICIT, .tag_number = number,                 \
    .flags = SC_ROW_OPTIONAL                                                                                          \
  }

static const ScRow logotype_rows[] = {
  LOGO (0, "communityLogos", N_("Community logos"), community_logos),
  LOGO (1, "issuerLogo", N_("Issuer's logo"), info),
  LOGO (2, "subjectLogo", N_("Subject's logo"), info),
  LOGO (3, "otherLogos", N_("Other logos"), other_logos),
};
const ScType sc_type_logotype = {
  .name = "LogotypeExtn",
  .shape = SC_SHAPE_SEQUENCE,
  .flags = SC_TYPE_LABELLED,
  .rows = SC_ROWS (logotype_rows),
};
