/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/trust-store.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <gnutls/pkcs11.h>
#include <unistd.h>

#include "source/contents-builder.h"
#include "source/source.h"

/* Those that GnuTLS takes for its own trust store: distrusted ones and what is no CA's are left out. */
#define TRUSTED                                                                                                        \
  (GNUTLS_PKCS11_OBJ_FLAG_PRESENT_IN_TRUSTED_MODULE | GNUTLS_PKCS11_OBJ_FLAG_CRT | GNUTLS_PKCS11_OBJ_FLAG_MARK_CA      \
   | GNUTLS_PKCS11_OBJ_FLAG_MARK_TRUSTED)

static const char *const bundles[] = {
  "/etc/ssl/certs/ca-certificates.crt",                /* Debian, Ubuntu, Arch */
  "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", /* Fedora, RHEL */
  "/etc/ssl/ca-bundle.pem",                            /* openSUSE */
  "/etc/ssl/cert.pem",                                 /* Alpine */
};

static void
add_object (ScContentsBuilder    *builder,
            gnutls_pkcs11_obj_t   object)
{
  gnutls_datum_t octets = { 0 };
  g_autoptr (GBytes) bytes = NULL;

  if (gnutls_pkcs11_obj_export2 (object, &octets) != GNUTLS_E_SUCCESS)
    return;

  bytes = g_bytes_new (octets.data, octets.size);
  gnutls_free (octets.data);
  sc_contents_builder_add (builder, bytes, SC_OBJECT_CERTIFICATE);
}

/* (transfer full) (nullable) */
static ScContents *
list_modules (const char *name)
{
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new (name);
  gnutls_pkcs11_obj_t *objects = NULL;
  unsigned int n_objects = 0;

  if (gnutls_pkcs11_obj_list_import_url4 (&objects, &n_objects, "pkcs11:", TRUSTED) != GNUTLS_E_SUCCESS)
    return NULL;

  for (guint i = 0; i < n_objects; i++)
    {
      add_object (builder, objects[i]);
      gnutls_pkcs11_obj_deinit (objects[i]);
    }

  gnutls_free (objects);
  return sc_contents_builder_get_n_items (builder) > 0 ? sc_contents_builder_end (g_steal_pointer (&builder)) : NULL;
}

/* (transfer full) (nullable) */
static ScContents *
list_bundle (const char *path,
             const char *name)
{
  int descriptor = open (path, O_RDONLY | O_CLOEXEC);
  ScContents *contents = NULL;

  if (descriptor < 0)
    return NULL;

  contents = sc_source_list_descriptor (descriptor, name, NULL, NULL);
  close (descriptor);
  return contents;
}

ScContents *
sc_trust_store_list (GError **error)
{
  /* TRANSLATORS: stands where the name of a file would. */
  const char *name = _("this computer's trust store");
  ScContents *contents = list_modules (name);

  for (guint i = 0; contents == NULL && i < G_N_ELEMENTS (bundles); i++)
    contents = list_bundle (bundles[i], name);

  if (contents == NULL)
    g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT,
                         _("This computer has no list of trusted roots where one is expected. "
                           "The package “ca-certificates” has one."));

  return contents;
}
