/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-names.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* Names: attributes of distinguished names, and the forms of GeneralName: RFC 5280 §4.1.2.4, §4.2.1.6, §7 and appendix A. */

const ScCatalogueEntry *const sc_catalogue_names[] = {
  NULL,
};
