/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/json-tree.h"

/* So many nodes of a tree make one piece. */
#define MAX_NODES 256

/* By how much JsonGenerator indents each level. */
#define STEP 2

static void
append_line_end (GString *out,
                 guint    indent)
{
  g_string_append_c (out, '\n');

  for (guint i = 0; i < indent; i++)
    g_string_append_c (out, ' ');
}

void
sc_json_append (GString     *out,
                JsonBuilder *builder,
                guint        indent)
{
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autofree char *text = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  json_generator_set_indent (generator, STEP);
  text = json_generator_to_data (generator, NULL);

  /* A line feed inside a string is escaped, so each one here ends a line. */
  for (const char *line = text; *line != '\0';)
    {
      gsize length = strcspn (line, "\n");

      g_string_append_len (out, line, (gssize) length);
      line += length;

      if (*line == '\n')
        {
          append_line_end (out, indent);
          line++;
        }
    }
}

/* The same without the last line, which is the closing bracket. */
static void
append_unclosed (GString     *out,
                 JsonBuilder *builder,
                 guint        indent)
{
  sc_json_append (out, builder, indent);
  g_string_truncate (out, out->len - strlen ("\n]") - indent);
}

/* How many nodes @node and all that lies in it are, or, if they are too many for a piece, some number above that. */
static guint
count_nodes (const ScJsonTree *tree,
             gconstpointer     node)
{
  guint n_nodes = 1;

  for (gconstpointer child = tree->get_first_child (node); child != NULL && n_nodes <= MAX_NODES;
       child = tree->get_next (child))
    n_nodes += count_nodes (tree, child);

  return n_nodes;
}

static void
add_node (JsonBuilder      *builder,
          const ScJsonTree *tree,
          gconstpointer     node)
{
  json_builder_begin_object (builder);
  tree->add_members (builder, node);
  json_builder_set_member_name (builder, "children");
  json_builder_begin_array (builder);

  for (gconstpointer child = tree->get_first_child (node); child != NULL; child = tree->get_next (child))
    add_node (builder, tree, child);

  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

/* Elements of an array, as many from @node on as fit a piece, each on a line of its own. Returns: (nullable): the one
 * behind them */
static gconstpointer
append_piece (GString          *out,
              const ScJsonTree *tree,
              gconstpointer     node,
              guint             indent)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  gsize start = out->len;
  guint n_nodes = 0;

  json_builder_begin_array (builder);

  for (; node != NULL && (n_nodes += count_nodes (tree, node)) <= MAX_NODES; node = tree->get_next (node))
    add_node (builder, tree, node);

  json_builder_end_array (builder);
  append_unclosed (out, builder, indent - STEP);
  g_string_erase (out, start, strlen ("["));
  return node;
}

/* An element that is too large for a piece. */
static void
append_large (GString          *out,
              const ScJsonTree *tree,
              gconstpointer     node,
              guint             indent)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  tree->add_members (builder, node);
  json_builder_end_object (builder);
  append_line_end (out, indent);
  sc_json_tree_append (out, builder, "children", tree, node, indent);
}

static void
append_elements (GString          *out,
                 const ScJsonTree *tree,
                 gconstpointer     parent,
                 guint             indent)
{
  gconstpointer node = tree->get_first_child (parent);

  while (node != NULL)
    {
      if (count_nodes (tree, node) <= MAX_NODES)
        {
          node = append_piece (out, tree, node, indent);
        }
      else
        {
          append_large (out, tree, node, indent);
          node = tree->get_next (node);
        }

      if (node != NULL)
        g_string_append_c (out, ',');
    }
}

void
sc_json_tree_append (GString          *out,
                     JsonBuilder      *object,
                     const char       *name,
                     const ScJsonTree *tree,
                     gconstpointer     parent,
                     guint             indent)
{
  append_unclosed (out, object, indent);
  g_string_append_c (out, ',');
  append_line_end (out, indent + STEP);
  g_string_append_printf (out, "\"%s\" : [", name);
  append_elements (out, tree, parent, indent + 2 * STEP);

  if (tree->get_first_child (parent) != NULL)
    append_line_end (out, indent + STEP);

  g_string_append_c (out, ']');
  append_line_end (out, indent);
  g_string_append_c (out, '}');
}
