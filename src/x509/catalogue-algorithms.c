/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/findings-algorithms.h"

#include <glib/gi18n.h>

#include "x509/catalogue-terms.h"

/* Algorithms, their parameters, and what Key Usage allows to their keys: RFC 3279, 4055, 5480, 5758, 8410, 8813. */

const ScCatalogueEntry *const sc_catalogue_algorithms[] = {
  NULL,
};
