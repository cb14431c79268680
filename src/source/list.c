/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/list.h"

#include <glib/gi18n-lib.h>

#include "source/kind.h"
#include "source/list-binary.h"
#include "source/list-text.h"
#include "source/tlv.h"

gboolean
sc_listing_go_on (const ScListing *self,
                  gsize            done)
{
  return self->watch == NULL ||
         self->watch (done, g_bytes_get_size (self->octets), self->builder, self->watch_data);
}

void
sc_listing_fail (ScListing     *self,
                 ScSourceError  code,
                 const char    *message)
{
  if (self->error == NULL)
    g_set_error_literal (&self->error, SC_SOURCE_ERROR, code, message);
}

/* What stays shut beside items does not go missing without a word. A password that opened some of it was not wrong. */
static void
remark_failure (ScListing *listing)
{
  if (listing->error == NULL)
    return;

  if (g_error_matches (listing->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_WRONG))
    sc_contents_builder_add_remark (listing->builder,
                                    _("A part of it does not open with this password: it is encrypted with another one, "
                                      "or damaged. What is in that part is not shown."));
  else
    sc_contents_builder_add_remark (listing->builder, listing->error->message);

  g_clear_error (&listing->error);
}

void
sc_listing_note_damage (ScListing *self,
                        GBytes    *owner,
                        ScDamage   damage)
{
  if (!self->damage.is_known && (owner == self->octets || owner == self->text))
    self->damage = damage;
}

/* What it is instead, and where it breaks off. */
static void
explain (ScListing *listing)
{
  ScSlice text = sc_slice_of_bytes (listing->text);
  const char *kind = sc_kind_explain (text, listing->is_file);
  g_autofree char *damage = sc_damage_describe (&listing->damage, text);
  g_autofree char *message = damage != NULL ? g_strconcat (kind, " ", damage, NULL) : g_strdup (kind);

  sc_listing_fail (listing, SC_SOURCE_ERROR_NO_OBJECT, message);
}

/* One reading behind the other, until there are items, or it is known why there are none. */
static void
list (ScListing *listing)
{
  ScContentsBuilder *builder = listing->builder;
  ScSlice whole = sc_slice_of_bytes (listing->octets);

  if (whole.length == 0)
    sc_listing_fail (listing, SC_SOURCE_ERROR_EMPTY,
                     _("This is empty: there is not one octet in it. Copy it again from where it came."));
  else
    sc_list_binary (listing, listing->octets, whole);

  if (sc_contents_builder_get_n_items (builder) == 0 && listing->error == NULL)
    sc_list_text (listing, listing->text);

  if (sc_contents_builder_get_n_items (builder) == 0)
    explain (listing);
  else
    remark_failure (listing);
}

static ScContents *
list_watched (GBytes             *octets,
              const char         *name,
              gboolean            is_file,
              const char         *password,
              ScSourceWatchFunc   watch,
              gpointer            watch_data,
              GError            **error)
{
  g_autoptr (ScContentsBuilder) builder = sc_contents_builder_new (name);
  g_autoptr (GBytes) utf16 = sc_text_from_utf16 (octets);
  ScListing listing = {
    .octets = octets,
    .text = utf16 != NULL ? utf16 : octets,
    .password = password,
    .builder = builder,
    .watch = watch,
    .watch_data = watch_data,
    .is_file = is_file,
    .budget = { SC_KDF_MAX_ROUNDS },
  };

  list (&listing);

  if (!sc_listing_go_on (&listing, g_bytes_get_size (octets)))
    {
      g_clear_error (&listing.error);
      return NULL;
    }

  if (listing.error != NULL)
    {
      g_propagate_error (error, listing.error);
      return NULL;
    }

  if (sc_contents_builder_get_n_private_keys (builder) > 0)
    sc_contents_builder_detach (builder);

  return sc_contents_builder_end (g_steal_pointer (&builder));
}

ScContents *
sc_source_list_watched (GBytes             *octets,
                        const char         *name,
                        const char         *password,
                        ScSourceWatchFunc   watch,
                        gpointer            watch_data,
                        GError            **error)
{
  return list_watched (octets, name, FALSE, password, watch, watch_data, error);
}

/* What was read for the purpose. */
typedef struct
{
  GBytes  *octets;
  gboolean is_secret;
} Taken;

static void
taken_free (gpointer data)
{
  Taken *self = data;
  ScSlice whole = sc_slice_of_bytes (self->octets);

  if (self->is_secret && whole.length > 0)
    explicit_bzero ((gpointer) whole.data, whole.length);

  g_bytes_unref (self->octets);
  g_free (self);
}

ScContents *
sc_source_list_taken (GBytes             *octets,
                      const char         *name,
                      const char         *password,
                      ScSourceWatchFunc   watch,
                      gpointer            watch_data,
                      GError            **error)
{
  Taken *taken = g_new0 (Taken, 1);
  g_autoptr (GBytes) shared = NULL;
  ScSlice whole = sc_slice_of_bytes (octets);
  ScContents *contents = NULL;

  taken->octets = octets;
  shared = g_bytes_new_with_free_func (whole.data, whole.length, taken_free, taken);
  contents = list_watched (shared, name, TRUE, password, watch, watch_data, error);

  /* Nobody else has these octets, whose private keys are not to stay in memory: whoever was told of what was found so far
   * may still look at it, and is the last one to let go. */
  taken->is_secret = contents == NULL || sc_contents_get_n_private_keys (contents) > 0;
  return contents;
}
