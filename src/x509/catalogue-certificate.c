/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-certificate.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* The body of a certificate: version, serial number, validity, names that must be there, unique identifiers: RFC 5280 §4.1. */

const ScCatalogueEntry *const sc_catalogue_certificate[] = {
  NULL,
};
