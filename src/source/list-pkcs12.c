/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list-pkcs12.h"

#include <glib/gi18n-lib.h>

#include "der/oid.h"
#include "source/bag.h"
#include "source/list-cms.h"
#include "source/octet-string.h"
#include "source/pbe.h"
#include "source/tlv.h"

/*
 * RFC 7292 §4:    PFX ::= SEQUENCE { version INTEGER, authSafe ContentInfo, macData MacData OPTIONAL }
 * §4.1:           AuthenticatedSafe ::= SEQUENCE OF ContentInfo
 * RFC 5652 §8:    EncryptedData ::= SEQUENCE { version INTEGER, encryptedContentInfo EncryptedContentInfo, … }
 * RFC 5652 §6.1:  EncryptedContentInfo ::= SEQUENCE { contentType OBJECT IDENTIFIER,
 *                   contentEncryptionAlgorithm AlgorithmIdentifier, encryptedContent [0] IMPLICIT OCTET STRING }
 */

/* A file has two safes, or a few more. */
#define MAX_SAFES 1000

/* 1.2.840.113549.1.7.1 and .6 */
static const guint8 data_oid[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01 };
static const guint8 encrypted_data_oid[] = { 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x06 };

/* A file that is being opened. */
typedef struct
{
  ScListing  *listing;
  ScBags     *bags;
  const char *candidates[2]; /* passwords to try; (nullable): none, which differs from an empty one */
  guint       n_candidates;
  const char *password;      /* the candidate that opened a safe */
  gboolean    is_opened;     /* whether one did */
  gboolean    is_wrong;      /* whether a safe stays shut for want of the right one */
  gboolean    is_endless;
  gboolean    is_cut; /* whether a safe ends too early; no password opens it then */
  ScSlice     unknown; /* the algorithm that a safe stays shut for, whole; empty if there is none */
} File;

/* PFX, with the octets that authSafe wraps. */
typedef struct
{
  GBytes *authenticated_safe; /* (transfer full) */
  ScSlice mac_data;
} Pfx;

static gboolean
is_oid (ScSlice       oid,
        const guint8 *octets,
        gsize         length)
{
  return sc_slice_equal (oid, (ScSlice) { octets, length, 0 });
}

static gboolean
read_pfx (ScSlice  octets,
          Pfx     *pfx)
{
  ScSlice rest = sc_tlv_enter (&octets, SC_SEQUENCE);
  ScSlice version = sc_tlv_enter (&rest, SC_INTEGER);
  ScSlice type = { 0 };
  ScSlice content = { 0 };

  if (version.length == 0 || !sc_content_info_read (rest, &type, &content) || !is_oid (type, data_oid, sizeof data_oid))
    return FALSE;

  sc_tlv_take (&rest, SC_SEQUENCE);
  pfx->mac_data = sc_tlv_take (&rest, SC_SEQUENCE);
  pfx->authenticated_safe = sc_octet_string_join (sc_tlv_read (&content, SC_OCTET_STRING));
  return pfx->authenticated_safe != NULL;
}

/* What opened one safe opens the others. */
static ScPbeStatus
try_candidates (File      *self,
                ScSlice    algorithm,
                ScSlice    encrypted,
                ScSecret **decrypted)
{
  ScPbeStatus status = SC_PBE_WRONG;

  if (self->is_opened)
    return sc_pbe_decrypt (algorithm, encrypted, self->password, &self->listing->budget, decrypted);

  for (guint i = 0; i < self->n_candidates && status == SC_PBE_WRONG; i++)
    {
      ScPbeStatus attempt = sc_pbe_decrypt (algorithm, encrypted, self->candidates[i], &self->listing->budget, decrypted);

      /* Where there was time for one attempt, there will be for the right password. */
      if (attempt == SC_PBE_ENDLESS && i > 0)
        break;

      status = attempt;
      self->password = self->candidates[i];
    }

  self->is_opened = status == SC_PBE_GOOD;
  return status;
}

static void
open_encrypted (File    *self,
                ScSlice  content)
{
  ScSlice data = sc_tlv_enter (&content, SC_SEQUENCE);
  ScSlice info = { 0 };
  ScSlice algorithm = { 0 };
  ScElement wrapped = { 0 };
  g_autoptr (GBytes) encrypted = NULL;
  g_autoptr (ScSecret) decrypted = NULL;

  sc_tlv_take (&data, SC_INTEGER);
  info = sc_tlv_enter (&data, SC_SEQUENCE);
  sc_tlv_take (&info, SC_OBJECT_IDENTIFIER);
  algorithm = sc_tlv_take (&info, SC_SEQUENCE);
  sc_element_read (&info, &wrapped);
  encrypted = sc_octet_string_join (wrapped);

  if (encrypted == NULL)
    return;

  switch (try_candidates (self, algorithm, sc_slice_of_bytes (encrypted), &decrypted))
    {
    case SC_PBE_GOOD:
      sc_bags_read (self->bags, (ScSlice) { decrypted->data, decrypted->length, 0 });
      break;
    case SC_PBE_WRONG:
      self->is_wrong = TRUE;
      break;
    case SC_PBE_UNKNOWN:
      self->unknown = algorithm;
      break;
    case SC_PBE_ENDLESS:
      self->is_endless = TRUE;
      break;
    }
}

static void
open_plain (File    *self,
            ScSlice  content)
{
  g_autoptr (GBytes) octets = sc_octet_string_join (sc_tlv_read (&content, SC_OCTET_STRING));

  if (octets != NULL)
    sc_bags_read (self->bags, sc_slice_of_bytes (octets));
}

static void
open_safes (File    *self,
            ScSlice  authenticated_safe)
{
  ScSlice rest = sc_tlv_enter (&authenticated_safe, SC_SEQUENCE);
  ScElement info = { 0 };

  for (guint i = 0; i < MAX_SAFES && sc_element_read (&rest, &info); i++)
    {
      ScSlice type = { 0 };
      ScSlice content = { 0 };

      sc_content_info_read (info.slice, &type, &content);
      self->is_cut |= sc_tlv_is_cut (info.slice);
      if (is_oid (type, data_oid, sizeof data_oid))
        open_plain (self, content);
      else if (!self->is_cut && is_oid (type, encrypted_data_oid, sizeof encrypted_data_oid))
        open_encrypted (self, content);
    }
}

/* As a rule the code was made with the password that decrypts, which therefore is right. */
static void
check_integrity (File      *self,
                 const Pfx *pfx)
{
  const char *remark = NULL;

  if (pfx->mac_data.length == 0 || !self->is_opened)
    return;

  switch (sc_pbe_check_mac (pfx->mac_data, sc_slice_of_bytes (pfx->authenticated_safe), self->password,
                            &self->listing->budget))
    {
    case SC_PBE_GOOD:
      return;
    case SC_PBE_WRONG:
      remark = _("The file's integrity code is not that of its content: the file was changed after it was made, or damaged, "
                 "or the code was made with another password.");
      break;
    case SC_PBE_UNKNOWN:
    case SC_PBE_ENDLESS:
      remark = _("The file's integrity code is made in a way that is not known here, and was not checked.");
      break;
    }

  sc_contents_builder_add_remark (self->listing->builder, remark);
}

static void
remark_others (File *self)
{
  guint n_others = sc_bags_get_n_others (self->bags);
  g_autofree char *remark = NULL;

  if (n_others == 0)
    return;

  remark = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u entry of another kind is not shown.",
                                         "%u entries of other kinds are not shown.", n_others),
                            n_others);
  sc_contents_builder_add_remark (self->listing->builder, remark);
}

/* RFC 8018 appendix A.4: PBES2 has in its parameters which key derivation and which encryption scheme it uses; it is the
 * latter that is of interest. */
static ScSlice
find_algorithm (ScSlice algorithm)
{
  ScSlice contents = sc_tlv_enter (&algorithm, SC_SEQUENCE);
  ScSlice oid = sc_tlv_enter (&contents, SC_OBJECT_IDENTIFIER);
  ScSlice parameters = sc_tlv_enter (&contents, SC_SEQUENCE);
  ScSlice scheme = { 0 };

  sc_tlv_take (&parameters, SC_SEQUENCE);
  scheme = sc_tlv_enter (&parameters, SC_SEQUENCE);
  scheme = sc_tlv_enter (&scheme, SC_OBJECT_IDENTIFIER);
  return scheme.length > 0 ? scheme : oid;
}

/* (transfer full): the dotted form of the OBJECT IDENTIFIER of an AlgorithmIdentifier */
static char *
dup_algorithm (ScSlice algorithm)
{
  ScSlice oid = find_algorithm (algorithm);
  GString *text = g_string_new (NULL);

  if (oid.length <= SC_OID_MAX_DECIMAL)
    sc_oid_append_dotted (oid, text);

  return g_string_free (text, FALSE);
}

static char *
dup_sentence_on_unknown (File *self)
{
  g_autofree char *algorithm = dup_algorithm (self->unknown);

  /* TRANSLATORS: %s is an object identifier, "1.2.840.113549.1.12.1.5". */
  return g_strdup_printf (_("A part of this PKCS #12 file is encrypted in a way that is not known here (%s). Take the "
                            "certificate out with “openssl pkcs12 -nokeys -legacy”, then open the result."),
                          algorithm);
}

static const char *
get_sentence_on_endless (void)
{
  return _("This PKCS #12 file asks for so many rounds of hashing that to open it would take too long. Take the "
           "certificate out with “openssl pkcs12 -nokeys”, then open the result.");
}

/* Whether another password must be given before anything is shown: the one that was given opens nothing, or none was. */
static gboolean
wants_password (const File *self)
{
  return self->is_wrong && !(self->is_opened && self->listing->password != NULL);
}

/* Something is shut. With items beside it a remark will do, but not if a password would open it. */
static void
complain (File *self)
{
  ScListing *listing = self->listing;
  g_autofree char *unknown = self->unknown.length > 0 ? dup_sentence_on_unknown (self) : NULL;
  const char *sentence = unknown != NULL ? unknown : self->is_endless ? get_sentence_on_endless () : NULL;

  if (self->is_wrong && listing->password == NULL)
    sc_listing_fail (listing, SC_SOURCE_ERROR_PASSWORD_NEEDED,
                     _("This PKCS #12 file (.p12, .pfx) is protected by a password: the one that was chosen when it "
                       "was exported."));
  else if (self->is_wrong)
    sc_listing_fail (listing, SC_SOURCE_ERROR_PASSWORD_WRONG,
                     _("The password is not the one that this PKCS #12 file (.p12, .pfx) was exported with. Mind "
                       "capital letters and the layout of the keyboard."));
  else if (sentence != NULL && sc_contents_builder_get_n_items (listing->builder) > 0)
    sc_contents_builder_add_remark (listing->builder, sentence);
  else if (sentence != NULL)
    sc_listing_fail (listing, SC_SOURCE_ERROR_NO_OBJECT, sentence);
  else if (self->is_cut)
    sc_contents_builder_add_remark (listing->builder,
                                    _("The PKCS #12 file is cut short: what stood behind what is listed is missing."));
}

/* Whoever gives no password, or an empty one, may mean either: programs differ in what they made of it. */
static void
set_candidates (File       *self,
                const char *password)
{
  self->candidates[0] = password != NULL ? password : "";
  self->candidates[1] = NULL;
  self->n_candidates = self->candidates[0][0] == '\0' ? 2 : 1;
}

void
sc_list_pkcs12 (ScListing *listing,
                GBytes    *owner,
                ScSlice    octets)
{
  g_autoptr (ScBags) bags = NULL;
  File self = { .listing = listing };
  Pfx pfx = { 0 };

  if (!read_pfx (octets, &pfx))
    return;

  bags = sc_bags_new ();
  self.bags = bags;
  set_candidates (&self, listing->password);
  open_safes (&self, sc_slice_of_bytes (pfx.authenticated_safe));

  if (!wants_password (&self))
    {
      sc_bags_list (bags, listing->builder);
      check_integrity (&self, &pfx);
      remark_others (&self);
    }

  complain (&self);
  g_bytes_unref (pfx.authenticated_safe);
}
