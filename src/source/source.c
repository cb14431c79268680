/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/source.h"

#include "source/list.h"
#include "source/local.h"

G_DEFINE_QUARK (sc-source-error-quark, sc_source_error)

ScContents *
sc_source_list_bytes (GBytes      *bytes,
                      const char  *name,
                      const char  *password,
                      GError     **error)
{
  g_return_val_if_fail (bytes != NULL && name != NULL, NULL);

  return sc_source_list_watched (bytes, name, password, NULL, NULL, error);
}

ScContents *
sc_source_list_path (const char  *path,
                     const char  *password,
                     GError     **error)
{
  GBytes *octets = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  octets = sc_read_local (path, error);
  return octets != NULL ? sc_source_list_taken (octets, path, password, NULL, NULL, error) : NULL;
}

ScContents *
sc_source_list_descriptor (int          descriptor,
                           const char  *name,
                           const char  *password,
                           GError     **error)
{
  GBytes *octets = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  octets = sc_read_descriptor (descriptor, 0, error);
  return octets != NULL ? sc_source_list_taken (octets, name, password, NULL, NULL, error) : NULL;
}
