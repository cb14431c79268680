/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-names.h"

#include "x509/findings-names.h"
#include "x509/host-name.h"

/*
 * RFC 5280 §4.2.1.6: "The name MUST be in the "preferred name syntax", as specified by Section 3.5 of [RFC1034] and as
 * modified by Section 2.1 of [RFC1123]."
 *
 *   <domain> ::= <subdomain> | " "
 *   <subdomain> ::= <label> | <subdomain> "." <label>
 *   <label> ::= <letter> [ [ <ldh-str> ] <let-dig> ]
 *
 * RFC 1123 §2.1 lets a label begin with a digit, too. "In addition, while the string " " is a legal domain name,
 * subjectAltName extensions with a dNSName of " " MUST NOT be used."
 */

/* RFC 1034 §3.1: 63 octets a label, 255 with the length octets of all labels and of the root: 253 characters. */
#define MAX_LABEL 63
#define MAX_NAME 253

/* What a name has been blamed for: once is enough, however many labels are at fault. */
typedef enum
{
  SAID_EMPTY = 1 << 0,
  SAID_LONG = 1 << 1,
  SAID_HYPHEN = 1 << 2,
  SAID_UNDERSCORE = 1 << 3,
  SAID_WILDCARD = 1 << 4,
  SAID_A_LABEL = 1 << 5,
} Said;

typedef struct
{
  const ScRuleContext *context;
  ScField             *field;
  guint                said;
} Check;

static void
say (Check                  *self,
     Said                    what,
     const ScCatalogueEntry *entry,
     ScSlice                 slice)
{
  if (!(self->said & what))
    sc_builder_add_finding (self->context->builder, self->field, entry, slice, NULL, NULL);
  self->said |= what;
}

/* Cuts the first label off @rest, and the dot behind it; FALSE at the end. "a." has two labels, the second empty. */
static gboolean
next_label (ScSlice  *rest,
            gboolean *has_more,
            ScSlice  *label)
{
  const guint8 *dot = NULL;

  if (!*has_more)
    return FALSE;

  dot = rest->length ? memchr (rest->data, '.', rest->length) : NULL;
  *has_more = dot != NULL;
  *label = sc_slice_sub (*rest, 0, dot ? (gsize) (dot - rest->data) : rest->length);
  *rest = sc_slice_from (*rest, label->length + (dot ? 1 : 0));
  return TRUE;
}

static gboolean
is_plain_label (ScSlice label)
{
  if (label.length == 0 || label.length > MAX_LABEL || label.data[0] == '-' || label.data[label.length - 1] == '-')
    return FALSE;

  for (gsize i = 0; i < label.length; i++)
    if (!g_ascii_isalnum (label.data[i]) && label.data[i] != '-')
      return FALSE;

  return TRUE;
}

gboolean
sc_host_name_is_plain (ScSlice name,
                       guint   min_labels)
{
  ScSlice label = { 0 };
  gboolean has_more = TRUE;
  guint n_labels = 0;

  if (name.length > MAX_NAME)
    return FALSE;

  for (; next_label (&name, &has_more, &label); n_labels++)
    if (!is_plain_label (label))
      return FALSE;

  return n_labels >= min_labels;
}

gboolean
sc_text_is_address (ScSlice text)
{
  /* The longest: eight groups of an IPv6 address, the last two as IPv4. */
  char copy[46] = "";

  if (text.length == 0 || text.length >= sizeof copy || memchr (text.data, '\0', text.length))
    return FALSE;

  memcpy (copy, text.data, text.length);
  return g_hostname_is_ip_address (copy);
}

/* Whether the label that has @behind behind it is one that its owner registered, or stands above it. That is the second
 * from the right; below a country often the third, as in example.co.uk. Hosts below it are called as the owner likes. */
static gboolean
is_registered (ScSlice  behind,
               gboolean has_more)
{
  ScSlice second = { 0 };
  ScSlice first = { 0 };

  if (!next_label (&behind, &has_more, &second) || !next_label (&behind, &has_more, &first))
    return TRUE;

  return !has_more && second.length <= 3 && first.length == 2;
}

/* "*" as the whole first label stands for any one label (RFC 9525 §6.3). */
static void
check_characters (Check    *self,
                  ScSlice   label,
                  ScSlice   behind,
                  gboolean  has_more,
                  gboolean  may_be_wildcard)
{
  const guint8 *underscore = memchr (label.data, '_', label.length);
  const guint8 *asterisk = memchr (label.data, '*', label.length);

  if (label.data[0] == '-')
    say (self, SAID_HYPHEN, &sc_finding_dns_hyphen, sc_slice_sub (label, 0, 1));
  else if (label.data[label.length - 1] == '-')
    say (self, SAID_HYPHEN, &sc_finding_dns_hyphen, sc_slice_from (label, label.length - 1));

  if (underscore)
    say (self, SAID_UNDERSCORE,
         is_registered (behind, has_more) ? &sc_finding_dns_underscore_in_domain : &sc_finding_dns_underscore,
         sc_slice_sub (label, (gsize) (underscore - label.data), 1));

  if (asterisk && !(may_be_wildcard && label.length == 1))
    say (self, SAID_WILDCARD, &sc_finding_dns_wildcard, label);
}

static void
check_label (Check    *self,
             ScSlice   label,
             ScSlice   behind,
             gboolean  has_more,
             gboolean  may_be_wildcard)
{
  if (label.length > MAX_LABEL)
    say (self, SAID_LONG, &sc_finding_dns_label_long, label);
  else if (label.length > 4 && g_ascii_strncasecmp ((const char *) label.data, "xn--", 4) == 0 &&
           !sc_host_name_is_a_label ((const char *) label.data, label.length))
    say (self, SAID_A_LABEL, &sc_finding_dns_a_label, label);

  check_characters (self, label, behind, has_more, may_be_wildcard);
}

/* The dot that has no label before it, or, as the last octet, none behind it. */
static ScSlice
find_lonely_dot (ScSlice name,
                 ScSlice label)
{
  gsize position = label.offset - name.offset;

  return sc_slice_sub (name, position < name.length ? position : name.length - 1, 1);
}

static void
say_empty (Check  *self,
           ScSlice name,
           ScSlice label)
{
  ScFinding *finding = NULL;

  if (self->said & SAID_EMPTY)
    return;

  self->said |= SAID_EMPTY;
  finding = sc_builder_add_finding (self->context->builder, self->field, &sc_finding_dns_label_empty,
                                    find_lonely_dot (name, label), NULL, NULL);
  sc_finding_set_want (finding, (ScSlice) { NULL, 0, finding->slice.offset });
}

static void
check_labels (Check      *self,
              ScSlice     name,
              ScNamePlace place)
{
  ScSlice rest = name;
  ScSlice label = { 0 };
  gboolean has_more = TRUE;
  guint n_labels = 0;

  for (; next_label (&rest, &has_more, &label); n_labels++)
    if (label.length == 0)
      say_empty (self, name, label);
    else
      check_label (self, label, rest, has_more, n_labels == 0 && has_more && place != SC_NAME_CONSTRAINT);

  if (n_labels == 1 && self->said == 0 && place == SC_NAME_OF_SUBJECT)
    sc_builder_add_finding (self->context->builder, self->field, &sc_finding_dns_single_label, name, NULL, NULL);
}

/* FALSE if a character is none of a host name's; a control character has a finding of its own, as in every text. */
static gboolean
check_alphabet (const ScRuleContext *context,
                ScField             *field,
                ScSlice              name)
{
  for (gsize i = 0; i < name.length; i++)
    {
      char c = (char) name.data[i];
      const char shown[] = { c, '\0' };

      if (g_ascii_isalnum (c) || c == '-' || c == '.' || c == '_' || c == '*')
        continue;
      if (!g_ascii_iscntrl (c))
        sc_builder_add_finding (context->builder, field, &sc_finding_dns_character, sc_slice_sub (name, i, 1),
                                c == ' ' ? "U+0020" : shown, NULL);
      return FALSE;
    }

  return TRUE;
}

void
sc_rules_host_name (const ScRuleContext *context,
                    ScField             *field,
                    ScNamePlace          place)
{
  Check check = { .context = context, .field = field };
  ScSlice name = field->contents;

  if (sc_text_is_address (name))
    {
      sc_builder_add_finding (context->builder, field, &sc_finding_dns_address, name, NULL, NULL);
      return;
    }
  /* Some take a leading dot for "one label more", as it is in the constraints of URIs; RFC 5280 does not say so. */
  if (place == SC_NAME_CONSTRAINT && name.length > 1 && name.data[0] == '.')
    {
      sc_builder_add_finding (context->builder, field, &sc_finding_constraint_dns_dot, sc_slice_sub (name, 0, 1), NULL,
                              NULL);
      name = sc_slice_from (name, 1);
    }
  if (!check_alphabet (context, field, name))
    return;

  if (name.length > MAX_NAME)
    sc_builder_add_finding (context->builder, field, &sc_finding_dns_name_long, name, NULL, NULL);
  check_labels (&check, name, place);
}
