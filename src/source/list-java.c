/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list-java.h"

#include <glib/gi18n-lib.h>

#include "der/text.h"

/*
 * The format is that of sun.security.provider.JavaKeyStore in the OpenJDK; numbers are big-endian, a text is its
 * length in two octets and "modified UTF-8".
 *
 *   magic u4, version u4, count u4, then each entry:
 *     tag u4, alias text, date u8, and by the tag
 *       1: a private key: length u4, octets; chain length u4, then each certificate
 *       2: a certificate
 *     where a certificate is its type, text, from version 2 on; length u4, octets
 *   a digest, keyed with the password, of 20 octets
 */

#define MAGIC_JKS 0xFEEDFEED
#define MAGIC_JCEKS 0xCECECECE
#define DATE_LENGTH 8

/* Names that people give are shorter; the bound is on what a screen must take. */
#define MAX_ALIAS 1024

enum
{
  TAG_PRIVATE_KEY = 1,
  TAG_CERTIFICATE = 2,
};

/* Takes @n octets off @rest as a number; %FALSE if there are fewer. */
static gboolean
read_number (ScSlice *rest,
             guint    n,
             guint32 *number)
{
  if (rest->length < n)
    return FALSE;

  *number = 0;
  for (guint i = 0; i < n; i++)
    *number = *number << 8 | rest->data[i];

  *rest = sc_slice_from (*rest, n);
  return TRUE;
}

/* Takes off what stands behind its own length, a number of @n octets; clipped to what is there. */
static gboolean
read_counted (ScSlice *rest,
              guint    n,
              ScSlice *octets)
{
  guint32 length = 0;

  if (!read_number (rest, n, &length))
    return FALSE;

  *octets = sc_slice_sub (*rest, 0, length);
  *rest = sc_slice_from (*rest, length);
  return TRUE;
}

typedef struct
{
  ScListing *listing;
  GBytes    *owner;
  ScSlice    rest;
  guint32    version;
} Store;

static gboolean
list_certificate (Store *self)
{
  ScSlice type = { 0 };
  ScSlice octets = { 0 };

  if ((self->version >= 2 && !read_counted (&self->rest, 2, &type)) || !read_counted (&self->rest, 4, &octets))
    return FALSE;

  sc_contents_builder_add_part (self->listing->builder, self->owner, octets, SC_OBJECT_CERTIFICATE);
  return TRUE;
}

/* Says by what name the store has the certificate that was listed last. */
static void
add_alias (Store   *self,
           ScSlice  alias)
{
  g_autoptr (GString) text = g_string_new (NULL);

  sc_text_append_utf8 (SC_UTF8_STRING, sc_slice_sub (alias, 0, MAX_ALIAS), text);
  sc_contents_builder_add_attribute (self->listing->builder, SC_ATTRIBUTE_FRIENDLY_NAME,
                                     (ScSlice) { (const guint8 *) text->str, text->len, 0 });
}

/* The alias is that of the chain's first certificate, to which the key belongs. */
static gboolean
list_key_entry (Store   *self,
                ScSlice  alias)
{
  ScSlice key = { 0 };
  guint32 n_certificates = 0;

  if (!read_counted (&self->rest, 4, &key))
    return FALSE;

  sc_contents_builder_add_private_keys (self->listing->builder, 1);
  if (!read_number (&self->rest, 4, &n_certificates))
    return FALSE;

  for (guint32 i = 0; i < n_certificates; i++)
    {
      if (!sc_listing_go_on (self->listing, self->rest.offset) || !list_certificate (self))
        return FALSE;

      if (i == 0)
        add_alias (self, alias);
    }

  return TRUE;
}

static gboolean
list_certificate_entry (Store   *self,
                        ScSlice  alias)
{
  if (!list_certificate (self))
    return FALSE;

  add_alias (self, alias);
  return TRUE;
}

/* Returns: %FALSE where the store ends too early, or a secret key stands, whose length only Java knows. */
static gboolean
list_entry (Store *self)
{
  guint32 tag = 0;
  ScSlice alias = { 0 };

  if (!read_number (&self->rest, 4, &tag) || !read_counted (&self->rest, 2, &alias))
    return FALSE;

  self->rest = sc_slice_from (self->rest, DATE_LENGTH);
  switch (tag)
    {
    case TAG_PRIVATE_KEY:
      return list_key_entry (self, alias);
    case TAG_CERTIFICATE:
      return list_certificate_entry (self, alias);
    default:
      return FALSE;
    }
}

void
sc_list_java (ScListing *listing,
              GBytes    *owner,
              ScSlice    octets)
{
  Store self = { listing, owner, octets, 0 };
  guint32 magic = 0;
  guint32 n_entries = 0;
  gboolean is_whole = TRUE;
  gsize end = 0;

  if (!read_number (&self.rest, 4, &magic) || (magic != MAGIC_JKS && magic != MAGIC_JCEKS) ||
      !read_number (&self.rest, 4, &self.version) || !read_number (&self.rest, 4, &n_entries))
    return;

  for (guint32 i = 0; i < n_entries && is_whole; i++)
    {
      end = self.rest.offset;
      is_whole = sc_listing_go_on (listing, end) && list_entry (&self);
    }

  if (is_whole)
    return;

  sc_listing_note_damage (listing, owner, sc_damage_of_octets (sc_slice_sub (octets, 0, end)));
  sc_contents_builder_add_remark (listing->builder,
                                    _("Behind what is listed, the Java keystore cannot be read: it is damaged, or a "
                                      "secret key stands there. “keytool -list” says more."));
}
