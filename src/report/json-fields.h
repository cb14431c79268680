/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/json-writer.h"
#include "report/words.h"

/* The part that several JSON reports share; see json-report.h for the contract. @words are English. */

G_BEGIN_DECLS

/* The members of a FIELD but its children, of which @writer has begun the object. */
void sc_json_add_members (ScJsonWriter  *writer,
                         const ScWords *words,
                          const ScField *field);

/* A FIELD without its children as the member @name. */
void sc_json_add_field (ScJsonWriter  *writer,
                       const ScWords *words,
                        const char    *name,
                        const ScField *field);

G_END_DECLS
