/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/second-opinion.h"

#include "x509/builder.h"
#include "x509/types.h"

#include <glib/gi18n.h>
#include <gnutls/abstract.h>
#include <gnutls/x509.h>
#include <locale.h>

G_DEFINE_AUTO_CLEANUP_FREE_FUNC (gnutls_x509_crt_t, gnutls_x509_crt_deinit, NULL)
G_DEFINE_AUTO_CLEANUP_FREE_FUNC (gnutls_x509_crq_t, gnutls_x509_crq_deinit, NULL)
G_DEFINE_AUTO_CLEANUP_FREE_FUNC (gnutls_x509_crl_t, gnutls_x509_crl_deinit, NULL)
G_DEFINE_AUTO_CLEANUP_FREE_FUNC (gnutls_pubkey_t, gnutls_pubkey_deinit, NULL)

/* Whether it is wise to trust such a signature is another question than whether it is one. */
#define FLAGS (GNUTLS_VERIFY_ALLOW_BROKEN | GNUTLS_VERIFY_ALLOW_SIGN_WITH_SHA1)

typedef struct
{
  int      import;       /* 0, or what went wrong */
  gboolean is_verified;  /* whether the signature was asked for */
  int      verification; /* 0, or what went wrong */
} Answer;

static const ScRow root_row = { .type = &sc_type_any };
static const ScRow group_row = {
  .name = "computed",
  .label = N_("Other software"),
  .type = &sc_type_any,
  .flags = SC_ROW_COMPUTED | SC_ROW_ASKED,
};
static const ScRow version_row = {
  .name = "gnutlsVersion",
  .label = N_("Version of GnuTLS"),
  .type = &sc_type_octet_string,
  .flags = SC_ROW_COMPUTED | SC_ROW_ASKED,
};
static const ScRow opens_row = {
  .name = "gnutlsOpens",
  .label = N_("Opened by GnuTLS"),
  .type = &sc_type_octet_string,
  .flags = SC_ROW_COMPUTED | SC_ROW_ASKED,
};
static const ScRow signature_row = {
  .name = "gnutlsSignature",
  .label = N_("Signed with its own key"),
  .type = &sc_type_octet_string,
  .flags = SC_ROW_COMPUTED | SC_ROW_ASKED,
};

/* GnuTLS translates what it says; here it is told apart from our words, and the same for programs. */
static const char *
get_english (int error)
{
  locale_t plain = newlocale (LC_ALL_MASK, "C", (locale_t) 0);
  locale_t own = plain != (locale_t) 0 ? uselocale (plain) : (locale_t) 0;
  const char *text = gnutls_strerror (error);

  if (plain != (locale_t) 0)
    {
      uselocale (own);
      freelocale (plain);
    }

  return text;
}

static gnutls_datum_t
get_datum (ScSlice slice)
{
  return (gnutls_datum_t) { (unsigned char *) slice.data, (unsigned int) slice.length };
}

static gboolean
is_self_issued (const ScObject *object)
{
  const ScField *issuer = sc_object_get_landmark (object, SC_LANDMARK_ISSUER);
  const ScField *subject = sc_object_get_landmark (object, SC_LANDMARK_SUBJECT);

  return issuer != NULL && subject != NULL && sc_slice_equal (issuer->slice, subject->slice);
}

static int
verify_certificate (const ScObject    *object,
                    gnutls_x509_crt_t  certificate)
{
  const ScField *tbs = sc_object_get_landmark (object, SC_LANDMARK_TBS);
  gnutls_datum_t data = get_datum (tbs->slice);
  g_auto (gnutls_pubkey_t) key = NULL;
  g_autofree char *octets = NULL;
  gnutls_datum_t signature = { 0 };
  gsize size = 0;
  int status = gnutls_pubkey_init (&key);

  if (status >= 0)
    status = gnutls_pubkey_import_x509 (key, certificate, 0);
  if (status < 0)
    return status;

  status = gnutls_x509_crt_get_signature (certificate, NULL, &size);
  if (status < 0 && status != GNUTLS_E_SHORT_MEMORY_BUFFER)
    return status;

  octets = g_malloc0 (size + 1);
  status = gnutls_x509_crt_get_signature (certificate, octets, &size);
  if (status < 0)
    return status;

  signature = (gnutls_datum_t) { (unsigned char *) octets, (unsigned int) size };
  return gnutls_pubkey_verify_data2 (key, gnutls_x509_crt_get_signature_algorithm (certificate), FLAGS, &data,
                                     &signature);
}

static Answer
ask_certificate (const ScObject *object)
{
  g_auto (gnutls_x509_crt_t) certificate = NULL;
  gnutls_datum_t octets = get_datum (sc_object_get_octets (object));
  Answer answer = { gnutls_x509_crt_init (&certificate), FALSE, 0 };

  if (answer.import >= 0)
    answer.import = gnutls_x509_crt_import (certificate, &octets, GNUTLS_X509_FMT_DER);

  if (answer.import >= 0 && is_self_issued (object) && sc_object_get_landmark (object, SC_LANDMARK_TBS) != NULL)
    {
      answer.is_verified = TRUE;
      answer.verification = verify_certificate (object, certificate);
    }

  return answer;
}

static Answer
ask_request (const ScObject *object)
{
  g_auto (gnutls_x509_crq_t) request = NULL;
  gnutls_datum_t octets = get_datum (sc_object_get_octets (object));
  Answer answer = { gnutls_x509_crq_init (&request), FALSE, 0 };

  if (answer.import >= 0)
    answer.import = gnutls_x509_crq_import (request, &octets, GNUTLS_X509_FMT_DER);

  if (answer.import >= 0)
    {
      answer.is_verified = TRUE;
      answer.verification = gnutls_x509_crq_verify (request, FLAGS);
    }

  return answer;
}

static Answer
ask_list (const ScObject *object)
{
  g_auto (gnutls_x509_crl_t) list = NULL;
  gnutls_datum_t octets = get_datum (sc_object_get_octets (object));
  Answer answer = { gnutls_x509_crl_init (&list), FALSE, 0 };

  if (answer.import >= 0)
    answer.import = gnutls_x509_crl_import (list, &octets, GNUTLS_X509_FMT_DER);

  return answer;
}

static ScField *
add_computed (ScBuilder   *builder,
              ScField     *parent,
              const ScRow *row)
{
  ScField *field = sc_builder_add_field (builder, parent, row, (ScSlice) { 0 });

  field->presence = SC_PRESENCE_COMPUTED;
  return field;
}

/* What is compared with the other side's is @text. */
static void
add_said (ScBuilder   *builder,
          ScField     *group,
          const ScRow *row,
          ScMessage    message,
          const char  *text)
{
  ScField *field = add_computed (builder, group, row);

  text = sc_builder_dup (builder, text);
  field->universal = SC_OCTET_STRING;
  field->contents = (ScSlice) { (const guint8 *) text, strlen (text), 0 };
  field->meaning = sc_meaning_with_text (message, text, 0);
}

static void
add_answer (ScBuilder   *builder,
            ScField     *group,
            const ScRow *row,
            int          error)
{
  if (error >= 0)
    add_said (builder, group, row, SC_MESSAGE_YES, "");
  else
    add_said (builder, group, row, SC_MESSAGE_NO_BECAUSE, get_english (error));
}

static ScField *
make_root (ScBuilder *builder)
{
  ScField *root = add_computed (builder, NULL, &root_row);
  ScField *group = add_computed (builder, root, &group_row);

  group->parent = NULL;
  return root;
}

static ScField *
make_empty (ScBuilder      *builder,
            const ScObject *object)
{
  return make_root (builder);
}

static ScField *
make (ScBuilder      *builder,
      const ScObject *object)
{
  static Answer (*const ask[SC_N_OBJECT_KINDS]) (const ScObject *) = {
    [SC_OBJECT_CERTIFICATE] = ask_certificate,
    [SC_OBJECT_REQUEST] = ask_request,
    [SC_OBJECT_CRL] = ask_list,
  };
  ScField *root = make_root (builder);
  ScField *group = root->first_child;
  Answer answer = ask[sc_object_get_kind (object)](object);

  add_said (builder, group, &version_row, SC_MESSAGE_VERBATIM, gnutls_check_version (NULL));
  add_answer (builder, group, &opens_row, answer.import);
  if (answer.is_verified)
    add_answer (builder, group, &signature_row, answer.verification);

  return root;
}

ScObject *
sc_second_opinion_ask (const ScObject *object)
{
  g_return_val_if_fail (object != NULL, NULL);

  return sc_object_derive (object, make);
}

ScObject *
sc_second_opinion_ask_nothing (const ScObject *object)
{
  g_return_val_if_fail (object != NULL, NULL);

  return sc_object_derive (object, make_empty);
}
