/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/json-tree.h"
#include "x509/field.h"

/* The parts that several JSON reports share; see json-report.h for the contract. */

G_BEGIN_DECLS

void sc_json_add_string (JsonBuilder *builder,
                         const char  *name,
                         const char  *value);
/* Consumes @value. */
void sc_json_take_string (JsonBuilder *builder,
                          const char  *name,
                          char        *value);
void sc_json_add_int (JsonBuilder *builder,
                      const char  *name,
                      gint64       value);
void sc_json_add_boolean (JsonBuilder *builder,
                          const char  *name,
                          gboolean     value);

/* A FIELD without its children as the value that the builder waits for. */
void sc_json_add_field (JsonBuilder   *builder,
                        const ScField *field);

/* Of ScField: FIELDs with their children. */
extern const ScJsonTree sc_json_field_tree;

G_END_DECLS
