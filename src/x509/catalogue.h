/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/departure.h"
#include "x509/finding.h"

G_BEGIN_DECLS

/**
 * ScCatalogueEntry:
 * @code: stable name, never reused: "san-critical"
 * @severity: unless the certificate is older than @since
 * @title: msgid, at most eight words
 * @explanation: msgid: what is there, what should be and why it matters; {0}, {1} are ScFinding.params
 * @examples: (nullable): msgids or terms of the field that stand for {0} and {1} where no certificate is at hand
 * @citation: (nullable): "RFC 5280 §4.2.1.6"
 * @citation_url: (nullable): where to read it
 * @victims: (nullable): %NULL-terminated msgids: who is known to refuse it, with source
 * @mending: (nullable): msgid: what to change
 * @aliases: (nullable): %NULL-terminated: the same rule in other linters, "zlint:e_…"
 * @since: "2008-05-01": when the rule came into force; %NULL: always
 * @keeps_severity: a departure from DER, or a known victim: stays what it is in certificates older than the rule
 *
 * All that is ever said about one rule. Msgids are not yet translated.
 */
struct _ScCatalogueEntry
{
  const char        *code;
  ScSeverity         severity;
  const char        *title;
  const char        *explanation;
  const char        *examples[2];
  const char        *citation;
  const char        *citation_url;
  const char *const *victims;
  const char        *mending;
  const char *const *aliases;
  const char        *since;
  gboolean           keeps_severity;
};

/* All entries, in a stable order; @n_entries is set to their number. */
const ScCatalogueEntry *const *sc_catalogue_list (guint *n_entries);

/* (nullable): the entry called @code. Linear. */
const ScCatalogueEntry *sc_catalogue_find (const char *code);

/* Whether @entry is that of a departure from DER. */
gboolean sc_catalogue_is_departure (const ScCatalogueEntry *entry);

/* The entry of one departure. */
const ScCatalogueEntry *sc_catalogue_get_departure (ScDeparture departure);

G_END_DECLS
