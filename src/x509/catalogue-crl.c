/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-crl.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* Certificate revocation lists: RFC 5280 §5. */

const ScCatalogueEntry *const sc_catalogue_crl[] = {
  NULL,
};
