/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/json-writer.h"
#include "x509/field.h"

/* The part that several JSON reports share; see json-report.h for the contract. */

G_BEGIN_DECLS

/* A FIELD without its children as the member @name. */
void sc_json_add_field (ScJsonWriter  *writer,
                        const char    *name,
                        const ScField *field);

/* The children of @parent, with theirs, as the member @name. */
void sc_json_add_fields (ScJsonWriter  *writer,
                         const char    *name,
                         const ScField *parent);

G_END_DECLS
