/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/source.h"

#include <glib/gi18n-lib.h>

#include "source/kind.h"
#include "source/local.h"
#include "source/objects.h"

G_DEFINE_QUARK (sc-source-error-quark, sc_source_error)

static gboolean
foreach_in_bytes (GBytes        *bytes,
                  const char    *name,
                  ScSourceFunc   func,
                  gpointer       user_data,
                  GError       **error)
{
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (length == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY,
                           _("This is empty: there is not one octet in it. Copy it again from where it came."));
      return FALSE;
    }

  if (sc_objects_foreach (bytes, name, func, user_data) == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT,
                           sc_kind_explain ((ScSlice) { data, length, 0 }));
      return FALSE;
    }

  return TRUE;
}

static gboolean
keep_cb (ScObject *object,
         gpointer  user_data)
{
  GPtrArray *objects = user_data;

  g_ptr_array_add (objects, sc_object_ref (object));
  return TRUE;
}

GPtrArray *
sc_source_load_bytes (GBytes      *bytes,
                      const char  *name,
                      GError     **error)
{
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func ((GDestroyNotify) sc_object_unref);

  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  return foreach_in_bytes (bytes, name, keep_cb, objects, error) ? g_steal_pointer (&objects) : NULL;
}

gboolean
sc_source_foreach_path (const char    *path,
                        ScSourceFunc   func,
                        gpointer       user_data,
                        GError       **error)
{
  g_autoptr (GBytes) octets = NULL;

  g_return_val_if_fail (path != NULL && func != NULL, FALSE);

  octets = sc_read_local (path, error);
  return octets != NULL && foreach_in_bytes (octets, path, func, user_data, error);
}

gboolean
sc_source_foreach_descriptor (int            descriptor,
                              const char    *name,
                              ScSourceFunc   func,
                              gpointer       user_data,
                              GError       **error)
{
  g_autoptr (GBytes) octets = NULL;

  g_return_val_if_fail (name != NULL && func != NULL, FALSE);

  octets = sc_read_descriptor (descriptor, 0, error);
  return octets != NULL && foreach_in_bytes (octets, name, func, user_data, error);
}
