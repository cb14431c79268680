/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/source.h"

#include <glib/gi18n-lib.h>

#include "source/kind.h"
#include "source/local.h"
#include "source/objects.h"

G_DEFINE_QUARK (sc-source-error-quark, sc_source_error)

GPtrArray *
sc_source_load_bytes (GBytes      *bytes,
                      const char  *name,
                      GError     **error)
{
  g_autoptr (GPtrArray) objects = NULL;
  gsize length = 0;
  const guint8 *data = NULL;

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  data = g_bytes_get_data (bytes, &length);

  if (length == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY,
                           _("This is empty: there is not one octet in it. Copy it again from where it came."));
      return NULL;
    }

  objects = sc_objects_find (bytes, name);

  if (objects->len == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT,
                           sc_kind_explain ((ScSlice) { data, length, 0 }));
      return NULL;
    }

  return g_steal_pointer (&objects);
}

GPtrArray *
sc_source_load_path (const char *path,
                     GError    **error)
{
  g_autoptr (GBytes) octets = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  octets = sc_read_local (path, error);
  return octets != NULL ? sc_source_load_bytes (octets, path, error) : NULL;
}
