/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

/*
 * JSON (RFC 8259) as it is written, with no tree of it in memory: a report may be large, and libraries that build trees
 * load GObject and GIO, which takes longer than to compare two certificates. Lines, blanks and escapes are those of
 * JsonGenerator.
 */

G_BEGIN_DECLS

/**
 * ScJsonWriter:
 * @out: where the document is written
 * @depth: how many objects and arrays are open
 * @has_members: whether something stands in the innermost one already
 *
 * All zero but @out at the start of a document; whoever writes one in pieces sets the rest as the last piece left it.
 */
typedef struct
{
  GString *out;
  guint    depth;
  gboolean has_members;
} ScJsonWriter;

/* @name is that of the member of an object, and %NULL in an array and for the document itself. It is written as it
 * is. Strings are valid UTF-8. */
void sc_json_begin_object (ScJsonWriter *self,
                           const char   *name);
void sc_json_end_object (ScJsonWriter *self);
void sc_json_begin_array (ScJsonWriter *self,
                          const char   *name);
void sc_json_end_array (ScJsonWriter *self);
/* @value: (nullable): %NULL is null */
void sc_json_add_string (ScJsonWriter *self,
                         const char   *name,
                         const char   *value);
/* The same; consumes @value. */
void sc_json_take_string (ScJsonWriter *self,
                          const char   *name,
                          char         *value);
void sc_json_add_int (ScJsonWriter *self,
                      const char   *name,
                      gint64        value);
void sc_json_add_boolean (ScJsonWriter *self,
                          const char   *name,
                          gboolean      value);
void sc_json_add_null (ScJsonWriter *self,
                       const char   *name);

G_END_DECLS
