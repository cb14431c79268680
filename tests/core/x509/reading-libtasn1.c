/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reading-libtasn1.h"

#include <stdio.h>

#define MAX_DEPTH 32

/* The names of alternatives are no steps of a field's path, but these are. */
static const char *const step_alternatives[] = { "fullName", "nameRelativeToCRLIssuer", NULL };

/* Those of an ORAddress's parts go by their tags alone. */
static const char *const unnamed_alternatives[] = {
  "country-name",
  "administration-domain-name",
  "network-address",
  "terminal-identifier",
  "numeric",
  "printable",
  "organization-name",
  "numeric-user-identifier",
  "personal-name",
  "surname",
  "given-name",
  "initials",
  "generation-qualifier",
  "organizational-unit-names",
  "private-domain-name",
  NULL,
};

typedef struct
{
  ScReading *reading;
  asn1_node  node;
  char      *own[MAX_DEPTH];   /* for each level, the path of fields … */
  char      *their[MAX_DEPTH]; /* … and libtasn1's, which has dots */
  gboolean   is_choice[MAX_DEPTH];
} Walk;

static void decode (ScReading  *reading,
                    const char *definition,
                    const void *octets,
                    gsize       length,
                    const char *path,
                    gboolean    is_opened);

static asn1_node
get_definitions (void)
{
  static asn1_node definitions = NULL;
  char error[ASN1_MAX_ERROR_DESCRIPTION_SIZE] = "";

  if (definitions == NULL)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "rfc5280.asn", NULL);

      if (asn1_parser2tree (path, &definitions, error) != ASN1_SUCCESS)
        g_error ("%s: %s", path, error);
    }

  return definitions;
}

static void
cover (ScReading  *reading,
       const char *path)
{
  g_hash_table_add (reading->covered, g_strdup (path));
}

static gsize
size_of_bits (int n_bits)
{
  return ((gsize) n_bits + 7) / 8;
}

static void
state_bits (Walk          *walk,
            ScReadingKind  kind,
            const guint8  *octets,
            int            n_bits,
            const char    *path)
{
  g_autoptr (GString) value = g_string_new (NULL);

  g_string_append_printf (value, "%d:", n_bits);
  sc_reading_append_hex (value, octets, size_of_bits (n_bits));
  sc_reading_state (walk->reading, kind, value->str, "%s", path);
}

static void
open_value (Walk         *walk,
            const guint8 *octets,
            gsize         length,
            const char   *path,
            const char   *their)
{
  const char *definition = sc_libtasn1_find_definition (walk->node, their);

  if (definition)
    decode (walk->reading, definition, octets, length, path, TRUE);
  else
    cover (walk->reading, path);
}

static gboolean
is_wrapper (const char *their)
{
  static const char *const wrappers[] = { "extnValue", "subjectPublicKey", "signatureValue", NULL };

  return g_strv_contains (wrappers, sc_libtasn1_get_last_step (their));
}

static void
state_octets (Walk         *walk,
              const guint8 *value,
              int           length,
              guint         type,
              const char   *path,
              const char   *their)
{
  gboolean wraps = is_wrapper (their);

  if (type == ASN1_ETYPE_BIT_STRING)
    {
      state_bits (walk, wraps ? SC_READING_WRAPPED_BITS : SC_READING_BITS, value, length, path);
      length = (int) size_of_bits (length);
    }
  else
    sc_reading_state_octets (walk->reading,
                             wraps                    ? SC_READING_WRAPPED_OCTETS
                             : type == ASN1_ETYPE_ANY ? SC_READING_ELEMENT
                                                      : SC_READING_OCTETS,
                             value, (gsize) length, "%s", path);

  open_value (walk, value, (gsize) length, path, their);
}

static void
state_leaf (Walk       *walk,
            guint       type,
            const char *path,
            const char *their)
{
  int length = 0;
  g_autofree guint8 *value = sc_libtasn1_read (walk->node, their, &length);

  if (value == NULL)
    return;

  switch (type)
    {
    case ASN1_ETYPE_BOOLEAN:
      sc_reading_state (walk->reading, SC_READING_BOOLEAN, (char *) value, "%s", path);
      cover (walk->reading, path);
      break;
    case ASN1_ETYPE_NULL:
      sc_reading_state (walk->reading, SC_READING_NULL, "NULL", "%s", path);
      cover (walk->reading, path);
      break;
    case ASN1_ETYPE_OBJECT_ID:
      sc_reading_state (walk->reading, SC_READING_OID, (char *) value, "%s", path);
      cover (walk->reading, path);
      break;
    case ASN1_ETYPE_UTC_TIME:
    case ASN1_ETYPE_GENERALIZED_TIME:
      sc_reading_state_octets (walk->reading, SC_READING_OCTETS, value, strlen ((char *) value), "%s", path);
      cover (walk->reading, path);
      break;
    default:
      state_octets (walk, value, length, type, path, their);
    }
}

static void
state_list (Walk       *walk,
            const char *path,
            const char *their)
{
  int n_elements = 0;

  asn1_number_of_elements (walk->node, their, &n_elements);
  sc_reading_state_number (walk->reading, SC_READING_COUNT, n_elements, "%s", path);
  if (n_elements == 0)
    cover (walk->reading, path);
}

static void
state_component (Walk     *walk,
                 guint     depth,
                 gboolean  is_list)
{
  const char *path = walk->own[depth], *their = walk->their[depth];
  unsigned int type = ASN1_ETYPE_INVALID;
  int length = 0;
  g_autofree guint8 *alternative = NULL;

  asn1_read_value_type (walk->node, their, NULL, &length, &type);
  walk->is_choice[depth] = type == ASN1_ETYPE_CHOICE;

  if (is_list)
    state_list (walk, path, their);
  else if (type == ASN1_ETYPE_CHOICE)
    {
      alternative = sc_libtasn1_read (walk->node, their, &length);
      if (alternative == NULL || !g_strv_contains (unnamed_alternatives, (char *) alternative))
        sc_reading_state (walk->reading, SC_READING_ALTERNATIVE, alternative ? (char *) alternative : "?", "%s", path);
    }
  else if (type != ASN1_ETYPE_SEQUENCE)
    state_leaf (walk, type, path, their);
}

/* (transfer full): the path of a field below @path */
static char *
add_step (const char *path,
          const char *step,
          gboolean    is_alternative)
{
  if (is_alternative && !g_strv_contains (step_alternatives, step))
    return g_strdup (path);
  if (step[0] == '?')
    return g_strdup_printf ("%s%s%u", path, path[0] ? "/" : "", (guint)g_ascii_strtoull (step + 1, NULL, 10) - 1);

  return g_strconcat (path, path[0] ? "/" : "", step, NULL);
}

/* A line of libtasn1's print of a tree, "name:NAME  type:TYPE", with two blanks before it for each level. What has no
 * name is the pattern of a list's elements, or a DEFAULT, and so is all below it. An empty list has a type only here.
 */
static void
walk_line (Walk       *walk,
           const char *line,
           guint      *hidden_depth)
{
  guint depth = (guint) strspn (line, " ") / 2;
  const char *start = line + 2 * depth + strlen ("name:");
  g_autofree char *name = g_strndup (start, strcspn (start, " "));
  gboolean is_list = strstr (start, "type:SEQ_OF") || strstr (start, "type:SET_OF");

  g_assert_cmpuint (depth, <, MAX_DEPTH);
  if (depth == 0)
    {
      state_component (walk, depth, is_list);
      return;
    }
  if (depth > *hidden_depth)
    return;

  *hidden_depth = strcmp (name, "NULL") == 0 ? depth : MAX_DEPTH;
  if (*hidden_depth == depth)
    return;

  g_free (walk->own[depth]);
  g_free (walk->their[depth]);
  walk->own[depth] = add_step (walk->own[depth - 1], name, walk->is_choice[depth - 1]);
  walk->their[depth] = g_strconcat (walk->their[depth - 1], walk->their[depth - 1][0] ? "." : "", name, NULL);
  state_component (walk, depth, is_list);
}

static void
walk_tree (ScReading  *reading,
           asn1_node   node,
           const char *path)
{
  Walk walk = { .reading = reading, .node = node };
  guint hidden_depth = MAX_DEPTH;
  char *print = NULL;
  size_t size = 0;
  FILE *file = open_memstream (&print, &size);
  g_auto (GStrv) lines = NULL;

  asn1_print_structure (file, node, "", ASN1_PRINT_NAME_TYPE);
  fclose (file);
  lines = g_strsplit (print, "\n", -1);
  free (print);

  walk.own[0] = g_strdup (path);
  walk.their[0] = g_strdup ("");
  for (guint i = 0; lines[i] && lines[i][0]; i++)
    walk_line (&walk, lines[i], &hidden_depth);

  for (guint i = 0; i < MAX_DEPTH; i++)
    {
      g_free (walk.own[i]);
      g_free (walk.their[i]);
    }
}

static void
decode (ScReading  *reading,
        const char *definition,
        const void *octets,
        gsize       length,
        const char *path,
        gboolean    is_opened)
{
  g_autofree char *name = g_strconcat ("RFC5280.", definition, NULL);
  char error[ASN1_MAX_ERROR_DESCRIPTION_SIZE] = "";
  ScReadingKind kind = is_opened ? SC_READING_REFUSAL : SC_READING_IMPORT;
  asn1_node node = NULL;
  int size = (int) length;
  int status = asn1_create_element (get_definitions (), name, &node);

  g_assert_cmpint (status, ==, ASN1_SUCCESS);
  status = asn1_der_decoding2 (&node, octets, &size, 0, error);
  if (status == ASN1_SUCCESS)
    {
      if (!is_opened)
        sc_reading_state (reading, SC_READING_IMPORT, "certificate", "%s", path);
      walk_tree (reading, node, path);
    }
  else
    {
      sc_reading_state (reading, kind, "refused", "%s", path);
      cover (reading, path);
    }

  asn1_delete_structure (&node);
}

ScReading *
sc_reading_of_libtasn1 (ScSlice octets)
{
  ScReading *self = sc_reading_new ();

  self->covered = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  decode (self, "Certificate", octets.data, octets.length, "", FALSE);

  return self;
}
