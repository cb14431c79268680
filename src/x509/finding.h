/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "der/slice.h"

G_BEGIN_DECLS

typedef enum
{
  SC_SEVERITY_NOTE,    /* worth knowing; draws no triangle */
  SC_SEVERITY_WARNING, /* breaks a SHOULD, or does what no profile asks and has a known victim */
  SC_SEVERITY_ERROR,   /* breaks a MUST, or is not DER */
} ScSeverity;

typedef struct _ScCatalogueEntry ScCatalogueEntry;
typedef struct _ScFinding ScFinding;

/**
 * ScFinding:
 * @next: (nullable): the next finding on the same field
 * @entry: what it is; all words stand there
 * @severity: in this certificate; the entry's, or a note if @predates
 * @predates: whether the certificate is older than the rule, so that the severity was lowered
 * @is_signed: whether the octets at fault are under the signature, so that mending means reissuing
 * @has_want: whether it is known what should stand there
 * @slice: the octets at fault; of length 0 where something is missing
 * @want: what should stand in their place; of length 0 where nothing should
 * @params: (nullable): what stands for {0} and {1} in the entry's texts; untranslated terms of the field, or text
 *   from elsewhere that is not fit to show as it is
 *
 * One rule that one field breaks.
 */
struct _ScFinding
{
  const ScFinding        *next;
  const ScCatalogueEntry *entry;
  ScSeverity              severity;
  gboolean                predates;
  gboolean                is_signed;
  gboolean                has_want;
  ScSlice                 slice;
  ScSlice                 want;
  const char             *params[2];
};

/* "error", "warning", "note": as JSON has them. */
const char *sc_severity_get_name (ScSeverity severity);

G_END_DECLS
