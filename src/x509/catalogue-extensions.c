/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-extensions.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* What extensions must, should and must not hold: RFC 5280 §4.2 and RFC 6962. */

const ScCatalogueEntry *const sc_catalogue_extensions[] = {
  NULL,
};
