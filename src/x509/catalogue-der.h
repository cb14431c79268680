/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/catalogue.h"

/* One entry for each ScDeparture, by the number of its bit. Private to this layer. */
extern const ScCatalogueEntry sc_catalogue_departures[SC_N_DEPARTURES];
