/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/decode.h"

#include "x509/ct-log.h"
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 6962 §3.2, §3.3, in the presentation language of RFC 5246 §4: big-endian numbers, and a vector's length before
 * its octets.
 *
 *   struct {
 *     SerializedSCT sct_list <1..2^16-1>;
 *   } SignedCertificateTimestampList;
 *   opaque SerializedSCT<1..2^16-1>;
 *   struct {
 *     Version sct_version;           -- v1(0)
 *     LogID id;                      -- opaque key_id[32]
 *     uint64 timestamp;              -- milliseconds since 1970
 *     CtExtensions extensions;       -- opaque <0..2^16-1>
 *     digitally-signed struct { … }; -- RFC 5246 §4.7: hash, signature, opaque <0..2^16-1>
 *   } SignedCertificateTimestamp;
 */
typedef struct
{
  ScRow row;
  gsize header; /* octets of length before the value; 0: the value has @size octets */
  gsize size;
} Part;

static const Part parts[] = {
  { { .name = "sct_version", .label = N_("Version"), .type = &sc_type_octet_string }, 0, 1 },
  { { .name = "id", .label = N_("Log"), .type = &sc_type_octet_string }, 0, SC_CT_LOG_ID_LENGTH },
  { { .name = "timestamp", .label = N_("Timestamp"), .type = &sc_type_octet_string }, 0, 8 },
  { { .name = "extensions", .label = N_("Extensions"), .type = &sc_type_octet_string }, 2, 0 },
  { { .name = "algorithm", .label = N_("Signature algorithm"), .type = &sc_type_octet_string }, 0, 2 },
  { { .name = "signature", .label = N_("Signature"), .type = &sc_type_octet_string }, 2, 0 },
};

/* Cuts @size octets, or as many as a length before them says, off @rest. */
static gboolean
take (ScSlice *rest,
      gsize    header,
      gsize    size,
      ScSlice *whole,
      ScSlice *contents)
{
  if (header > rest->length)
    return FALSE;
  if (header == 2)
    size = (gsize) rest->data[0] << 8 | rest->data[1];
  if (size > rest->length - header)
    return FALSE;

  *whole = sc_slice_sub (*rest, 0, header + size);
  *contents = sc_slice_sub (*rest, header, size);
  *rest = sc_slice_from (*rest, header + size);
  return TRUE;
}

static ScField *
add_raw (ScBuilder   *builder,
         ScField     *parent,
         const ScRow *row,
         ScSlice      whole,
         ScSlice      contents)
{
  ScField *field = sc_builder_add_raw (builder, parent, row, whole);

  field->contents = contents;

  return field;
}

static guint64
read_number (ScSlice slice)
{
  guint64 number = 0;

  for (gsize i = 0; i < slice.length; i++)
    number = number << 8 | slice.data[i];

  return number;
}

static gboolean
has_all_parts (ScSlice sct)
{
  ScSlice whole = { 0 }, contents = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (!take (&sct, parts[i].header, parts[i].size, &whole, &contents))
      return FALSE;

  return sct.length == 0;
}

/* RFC 5246 §7.4.1.4.1: HashAlgorithm and SignatureAlgorithm. RFC 6962 §2.1.4 lets logs use two pairs of them; another
 * one stays two octets. */
static void
describe_algorithm (ScBuilder *builder,
                    ScField   *field)
{
  static const struct
  {
    guint8      octets[2];
    const char *name;
  } algorithms[] = {
    { { 4, 1 }, "SHA-256, RSA" },
    { { 4, 3 }, "SHA-256, ECDSA" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (algorithms); i++)
    if (memcmp (field->contents.data, algorithms[i].octets, 2) == 0)
      sc_builder_set_text (builder, field, algorithms[i].name, strlen (algorithms[i].name));
}

static void
add_parts (ScBuilder *builder,
           ScField   *sct)
{
  ScSlice rest = sct->contents;
  ScSlice whole = { 0 }, contents = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      ScField *part = NULL;

      take (&rest, parts[i].header, parts[i].size, &whole, &contents);
      part = add_raw (builder, sct, &parts[i].row, whole, contents);
      if (i == 0)
        part->meaning = (ScMeaning) { .kind = SC_MEANING_NUMBER, .number = (gint64) read_number (contents) + 1 };
      if (parts[i].size == SC_CT_LOG_ID_LENGTH)
        part->meaning.kind = SC_MEANING_LOG;
      if (parts[i].size == 2)
        describe_algorithm (builder, part);
      if (parts[i].size == 8)
        part->meaning = (ScMeaning) { .kind = SC_MEANING_INSTANT,
                                      .number = (gint64) MIN (read_number (contents), G_MAXINT64) };
    }

  sct->meaning = sc_meaning_of_field (SC_MEANING_TIMESTAMP, sct);
}

gboolean
sc_decode_sct_list (ScBuilder *builder,
                    ScField   *field)
{
  const ScRow *row = &field->row->type->rows[0];
  ScSlice rest = field->contents;
  ScSlice whole = { 0 }, list = { 0 }, contents = { 0 };

  if (!take (&rest, 2, 0, &whole, &list) || rest.length > 0)
    return FALSE;
  for (ScSlice left = list; left.length > 0;)
    if (!take (&left, 2, 0, &whole, &contents))
      return FALSE;

  /* The list's own length joins the headers of the OCTET STRINGs around it. */
  field->contents = list;
  field->is_raw = TRUE;
  while (list.length > 0 && take (&list, 2, 0, &whole, &contents))
    {
      ScField *sct = add_raw (builder, field, row, whole, contents);

      /* Another version than v1 has another shape (RFC 6962 §3.2), and stays octets. */
      if (has_all_parts (contents))
        add_parts (builder, sct);
    }

  return TRUE;
}
