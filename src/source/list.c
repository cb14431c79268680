/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list.h"

#include <glib/gi18n-lib.h>

#include "source/kind.h"
#include "source/list-pem.h"

gboolean
sc_listing_go_on (const ScListing *self,
                  gsize            done)
{
  return self->watch == NULL || self->watch (done, g_bytes_get_size (self->octets),
                                             sc_contents_builder_get_n_items (self->builder), self->watch_data);
}

/* The one object that the source is, in DER. */
static void
list_der (ScListing *listing)
{
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;
  gsize length = 0;
  const guint8 *data = g_bytes_get_data (listing->octets, &length);

  if (sc_object_tell_kind (data, length, &kind))
    sc_contents_builder_add (listing->builder, listing->octets, kind);
}

/* One behind the other, until there are items. */
static void (*const readers[]) (ScListing *) = { list_der, sc_list_pem };

ScContents *
sc_source_list_watched (GBytes             *octets,
                        const char         *name,
                        const char         *password,
                        ScSourceWatchFunc   watch,
                        gpointer            watch_data,
                        GError            **error)
{
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new (name);
  ScListing listing = { octets, password, builder, watch, watch_data };
  ScSlice whole = { 0 };

  whole.data = g_bytes_get_data (octets, &whole.length);
  if (whole.length == 0)
    {
      g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_EMPTY,
                           _("This is empty: there is not one octet in it. Copy it again from where it came."));
      return NULL;
    }

  for (guint i = 0; i < G_N_ELEMENTS (readers) && sc_contents_builder_get_n_items (builder) == 0; i++)
    readers[i](&listing);

  if (!sc_listing_go_on (&listing, whole.length))
    return NULL;

  if (sc_contents_builder_get_n_items (builder) > 0)
    return sc_contents_builder_end (g_steal_pointer (&builder));

  g_set_error_literal (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_NO_OBJECT, sc_kind_explain (whole));
  return NULL;
}
