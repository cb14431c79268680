/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/server-reply.h"

#include <glib/gi18n-lib.h>

#include "source/contents-builder.h"
#include "source/server.h"

/* The reason, empty if there are certificates; a remark; the certificates. */
#define TYPE "(smsaay)"

static GBytes *
pack (const char      *reason,
      const char      *remark,
      GVariantBuilder *certificates)
{
  g_autoptr (GVariant) reply = g_variant_ref_sink (g_variant_new (TYPE, reason, remark, certificates));

  return g_variant_get_data_as_bytes (reply);
}

GBytes *
sc_server_reply_pack (const ScContents *contents)
{
  g_autofree char *remark = sc_contents_dup_remark (contents);
  g_auto (GVariantBuilder) certificates = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aay"));

  for (guint i = 0; i < sc_contents_get_n_items (contents); i++)
    {
      g_autoptr (GBytes) octets = sc_contents_dup_octets (contents, i);

      g_variant_builder_add_value (&certificates, g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, octets, TRUE));
    }

  return pack ("", remark, &certificates);
}

GBytes *
sc_server_reply_pack_error (const char *reason)
{
  g_auto (GVariantBuilder) certificates = G_VARIANT_BUILDER_INIT (G_VARIANT_TYPE ("aay"));

  return pack (reason, NULL, &certificates);
}

static ScContents *
build (GVariant   *certificates,
       const char *remark,
       const char *name)
{
  ScContentsBuilder *builder = sc_contents_builder_new (name);

  for (gsize i = 0; i < g_variant_n_children (certificates); i++)
    {
      g_autoptr (GVariant) certificate = g_variant_get_child_value (certificates, i);
      g_autoptr (GBytes) octets = g_variant_get_data_as_bytes (certificate);

      sc_contents_builder_add (builder, octets, SC_OBJECT_CERTIFICATE);
    }

  if (remark != NULL)
    sc_contents_builder_add_remark (builder, remark);

  return sc_contents_builder_end (builder);
}

ScContents *
sc_server_reply_unpack (GBytes      *reply,
                        const char  *name,
                        GError     **error)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (TYPE), reply, FALSE));
  g_autoptr (GVariant) certificates = NULL;
  const char *reason = NULL;
  const char *remark = NULL;

  if (g_variant_is_normal_form (variant))
    g_variant_get (variant, "(&sm&s@aay)", &reason, &remark, &certificates);

  if (certificates != NULL && g_variant_n_children (certificates) > 0)
    return build (certificates, remark, name);

  g_set_error_literal (error, SC_SERVER_ERROR, SC_SERVER_ERROR_OTHER,
                       reason != NULL && *reason != '\0' ? reason
                                                         : _("The program that asks servers ended without an answer."));
  return NULL;
}
