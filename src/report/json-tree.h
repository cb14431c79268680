/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

/*
 * Trees as JSON, written in pieces. As JsonNodes a certificate of 100,000 names takes most of a gigabyte, so no more
 * than a few hundred nodes of a tree are ever kept as such. The text is what JsonGenerator would write in one.
 */

G_BEGIN_DECLS

/**
 * ScJsonTree:
 * @add_members: adds all members of the object that stands for @node but the last, "children"
 * @get_first_child: (nullable)
 * @get_next: (nullable): the next child of the same parent
 */
typedef struct
{
  void          (*add_members) (JsonBuilder   *builder,
                                gconstpointer  node);
  gconstpointer (*get_first_child) (gconstpointer node);
  gconstpointer (*get_next) (gconstpointer node);
} ScJsonTree;

/* Appends the finished document, indented by @indent blanks but for its first line. */
void sc_json_append (GString     *out,
                     JsonBuilder *builder,
                     guint        indent);

/**
 * sc_json_tree_append:
 * @out: where to append
 * @object: a finished object with one member or more
 * @name: of the member that is added at its end: an array of the children of @parent and all that lies in them
 * @tree: what @parent is a node of
 * @parent: a node; not written itself
 * @indent: as above
 */
void sc_json_tree_append (GString          *out,
                          JsonBuilder      *object,
                          const char       *name,
                          const ScJsonTree *tree,
                          gconstpointer     parent,
                          guint             indent);

G_END_DECLS
