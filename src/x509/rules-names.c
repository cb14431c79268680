/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-names.h"

#include "x509/findings-names.h"

/* Of names that people compare without regard to case, as far as ASCII goes. */
static int
compare_text (ScSlice a,
              ScSlice b)
{
  if (a.length != b.length)
    return a.length < b.length ? -1 : 1;

  return a.length ? g_ascii_strncasecmp ((const char *) a.data, (const char *) b.data, a.length) : 0;
}

/* NUL would end g_ascii_strncasecmp() early. */
static gboolean
is_comparable (const ScField *name)
{
  return sc_rule_is_sound (name) && name->contents.length > 0 &&
         memchr (name->contents.data, '\0', name->contents.length) == NULL;
}

static int
compare_form_and_text (const ScField *a,
                       const ScField *b)
{
  if (a->tag.number != b->tag.number)
    return a->tag.number < b->tag.number ? -1 : 1;

  return compare_text (a->contents, b->contents);
}

/* Equal names stay in the order of the octets, so that the later one is the one too many. */
static int
compare_names (gconstpointer a_pointer,
               gconstpointer b_pointer)
{
  const ScField *a = *(const ScField *const *) a_pointer;
  const ScField *b = *(const ScField *const *) b_pointer;
  int order = compare_form_and_text (a, b);

  return order ? order : (a->slice.offset > b->slice.offset) - (a->slice.offset < b->slice.offset);
}

/* The email addresses, DNS names and URIs of @list in an order that can be searched. Sorted, not hashed: the time is
 * bounded whatever the names are. */
static GPtrArray *
sort_names (const ScField *list)
{
  GPtrArray *names = g_ptr_array_new ();

  for (ScField *name = list ? list->first_child : NULL; name; name = name->next)
    if (name->tag.cls == SC_CLASS_CONTEXT && name->universal == SC_IA5_STRING && is_comparable (name))
      g_ptr_array_add (names, name);
  g_ptr_array_sort (names, compare_names);

  return names;
}

static gboolean
has_name (const GPtrArray *names,
          guint32          form,
          ScSlice          text)
{
  const ScField wanted = { .tag = { SC_CLASS_CONTEXT, form }, .contents = text };
  guint first = 0;
  guint end = names->len;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;
      int order = compare_form_and_text (&wanted, g_ptr_array_index (names, middle));

      if (order == 0)
        return TRUE;
      if (order < 0)
        end = middle;
      else
        first = middle + 1;
    }

  return FALSE;
}

static void
check_twice (const ScRuleContext *context,
             const GPtrArray     *names)
{
  for (guint i = 1; i < names->len; i++)
    {
      ScField *name = g_ptr_array_index (names, i);

      if (compare_form_and_text (g_ptr_array_index (names, i - 1), name) == 0)
        sc_rule_report (context, name, &sc_finding_general_name_twice, NULL, NULL);
    }
}

/* Whether the text means a host: two labels or more, the last of letters alone, perhaps with a wildcard in front. */
static gboolean
means_host (ScSlice text)
{
  gsize start = text.length;

  if (text.length > 2 && text.data[0] == '*' && text.data[1] == '.')
    text = sc_slice_from (text, 2);
  if (!sc_host_name_is_plain (text, 2))
    return FALSE;

  for (start = text.length; text.data[start - 1] != '.'; start--)
    if (!g_ascii_isalpha (text.data[start - 1]))
      return FALSE;

  return text.length - start >= 2;
}

/* RFC 5280 §4.1.2.6: "Conforming implementations generating new certificates with electronic mail addresses MUST use
 * the rfc822Name in the subject alternative name extension to describe such identities." RFC 9525 §2 says the like of
 * host names. */
static void
check_subject_attribute (const ScRuleContext *context,
                         const ScField       *attribute,
                         const GPtrArray     *names)
{
  ScOid type = sc_oid_lookup (sc_field_get_oid (attribute));
  ScField *value = sc_field_find_child (attribute, "value");

  if (!sc_rule_is_sound (value) || value->n_children > 0 || value->contents.length == 0)
    return;

  if (type == SC_OID_EMAIL_ADDRESS && !has_name (names, 1, value->contents))
    sc_builder_add_finding (context->builder, value, &sc_finding_email_not_in_san, value->contents, NULL, NULL);
  else if (type == SC_OID_COMMON_NAME && !context->is_ca && means_host (value->contents) &&
           !has_name (names, 2, value->contents))
    sc_builder_add_finding (context->builder, value, &sc_finding_host_not_in_san, value->contents, NULL, NULL);
}

/* What the subject names must be found again in the names of its extension; a CA adds that to what a request has. */
static void
check_subject_names (const ScRuleContext *context)
{
  const ScField *subject = context->builder->landmarks[SC_LANDMARK_SUBJECT];
  const ScField *extension = sc_rule_find_extension (context, SC_OID_SUBJECT_ALT_NAME);
  const ScField *value = sc_rule_find_value (context, SC_OID_SUBJECT_ALT_NAME);
  g_autoptr (GPtrArray) names = sort_names (value);

  check_twice (context, names);
  /* Requests and CRLs have no version here, older certificates no extensions. An extension that is misshapen or empty
   * has its own finding. */
  if (context->version != 3 || !context->has_subject || (extension && !(value && value->first_child)))
    return;

  for (const ScField *rdn = subject->first_child; rdn; rdn = rdn->next)
    if (rdn->absorbed)
      check_subject_attribute (context, rdn, names);
    else
      for (const ScField *attribute = rdn->first_child; attribute; attribute = attribute->next)
        check_subject_attribute (context, attribute, names);
}

static gboolean
is_general_name (const ScField *field)
{
  return field->row->key == SC_KEY_GENERAL_NAME || g_strcmp0 (field->name, "base") == 0 ||
         g_strcmp0 (field->name, "accessLocation") == 0;
}

/* The interpreter bounds the depth of the tree, so this recursion ends. */
static void
check_general_names (const ScRuleContext *context,
                     const ScField       *field,
                     ScNamePlace          place)
{
  for (ScField *child = field->first_child; child; child = child->next)
    if (is_general_name (child))
      sc_rules_general_name (context, child, place);
    else
      check_general_names (context, child, place);
}

/* The extensions that hold GeneralNames: RFC 5280 §4.2.1, §4.2.2 and §5.2, in that order. */
static const struct
{
  ScOid       oid;
  ScNamePlace place;
} extensions_with_names[] = {
  { SC_OID_AUTHORITY_KEY_IDENTIFIER, SC_NAME_ELSEWHERE },
  { SC_OID_SUBJECT_ALT_NAME, SC_NAME_OF_SUBJECT },
  { SC_OID_ISSUER_ALT_NAME, SC_NAME_OF_ISSUER },
  { SC_OID_NAME_CONSTRAINTS, SC_NAME_CONSTRAINT },
  { SC_OID_CRL_DISTRIBUTION_POINTS, SC_NAME_ELSEWHERE },
  { SC_OID_FRESHEST_CRL, SC_NAME_ELSEWHERE },
  { SC_OID_AUTHORITY_INFO_ACCESS, SC_NAME_ELSEWHERE },
  { SC_OID_SUBJECT_INFO_ACCESS, SC_NAME_ELSEWHERE },
  { SC_OID_ISSUING_DISTRIBUTION_POINT, SC_NAME_ELSEWHERE },
};

static void
check_extension (const ScRuleContext *context,
                 const ScField       *extension)
{
  ScOid oid = sc_oid_lookup (sc_field_get_oid (extension));
  const ScField *value = sc_field_find_child (extension, "extnValue");

  for (guint i = 0; i < G_N_ELEMENTS (extensions_with_names); i++)
    if (extensions_with_names[i].oid == oid && sc_rule_is_sound (value))
      check_general_names (context, value, extensions_with_names[i].place);
}

void
sc_rules_names (const ScRuleContext *context)
{
  const ScField *extensions = context->builder->landmarks[SC_LANDMARK_EXTENSIONS];

  sc_rules_distinguished_name (context, context->builder->landmarks[SC_LANDMARK_ISSUER]);
  sc_rules_distinguished_name (context, context->builder->landmarks[SC_LANDMARK_SUBJECT]);

  for (const ScField *extension = extensions ? extensions->first_child : NULL; extension; extension = extension->next)
    if (extension->row->type->flags & SC_TYPE_EXTENSION)
      check_extension (context, extension);

  check_subject_names (context);
}
