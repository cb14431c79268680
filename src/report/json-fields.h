/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

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

/* A FIELD as the value that the builder waits for: with its children, or without the key. */
void sc_json_add_field (JsonBuilder   *builder,
                        const ScField *field,
                        gboolean       with_children);

/* Appends the finished document, indented by @indent blanks but for its first line. */
void sc_json_append (GString     *out,
                     JsonBuilder *builder,
                     guint        indent);

G_END_DECLS
