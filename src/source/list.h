/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "source/contents-builder.h"
#include "source/damage.h"
#include "source/kdf.h"
#include "source/source.h"

/* What the readers of all forms share. Private to this layer. */

G_BEGIN_DECLS

/**
 * ScListing:
 * @octets: the whole source
 * @text: the same, as the text that it may be
 * @password: (nullable): what opens what is encrypted
 * @builder: where items go
 * @watch: (nullable): is told how far the listing is, and may stop it
 * @error: (nullable): why there are no items, if a reader can tell
 * @budget: for all that is encrypted in the source, however many parts want rounds of their own
 * @is_file: whether @octets are a file's
 * @damage: where what might be an item breaks off, if a reader can tell
 *
 * A source that is being listed.
 */
typedef struct
{
  GBytes            *octets;
  GBytes            *text;
  const char        *password;
  ScContentsBuilder *builder;
  ScSourceWatchFunc  watch;
  gpointer           watch_data;
  GError            *error;
  ScKdfBudget        budget;
  gboolean           is_file;
  ScDamage           damage;
} ScListing;

/* @done: how many octets have been looked at. Returns: whether to go on */
gboolean    sc_listing_go_on (const ScListing *self,
                              gsize            done);

/* Says why there are no items; the first word counts. @message: a translated sentence */
void        sc_listing_fail (ScListing     *self,
                             ScSourceError  code,
                             const char    *message);

/* Says where it breaks off; the first word counts. What @owner has is passed over unless it is the source itself: it was
 * decoded from the source, and has no place there. */
void        sc_listing_note_damage (ScListing *self,
                                    GBytes    *owner,
                                    ScDamage   damage);

/* Of @octets that come without a file. @watch, too: (nullable). Returns: %NULL without an error if @watch stopped it */
ScContents *sc_source_list_watched (GBytes             *octets,
                                    const char         *name,
                                    const char         *password,
                                    ScSourceWatchFunc   watch,
                                    gpointer            watch_data,
                                    GError            **error);

/* The same for a file's @octets that were read for the purpose: takes them, and wipes them if a private key may be in them. */
ScContents *sc_source_list_taken (GBytes             *octets,
                                  const char         *name,
                                  const char         *password,
                                  ScSourceWatchFunc   watch,
                                  gpointer            watch_data,
                                  GError            **error);

G_END_DECLS
