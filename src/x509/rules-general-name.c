/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-names.h"

#include "x509/findings-names.h"

/* RFC 5280 §4.2.1.6: the tags of GeneralName's alternatives. */
typedef enum
{
  OTHER_NAME = 0,
  RFC822_NAME = 1,
  DNS_NAME = 2,
  DIRECTORY_NAME = 4,
  URI = 6,
  IP_ADDRESS = 7,
} Form;

/*
 * RFC 5321 §4.1.2, which took the place of RFC 2821
 *
 *   Mailbox        = Local-part "@" ( Domain / address-literal )
 *   Local-part     = Dot-string / Quoted-string
 *   Dot-string     = Atom *("."  Atom)
 *   Quoted-string  = DQUOTE *QcontentSMTP DQUOTE
 */
static gboolean
is_atom_character (guint8 c)
{
  /* What lies beyond ASCII is for SmtpUTF8Mailbox (RFC 6531 §3.3); an IA5String that has it departs from its type. */
  return g_ascii_isalnum (c) || c >= 0x80 || (c != '\0' && strchr ("!#$%&'*+-/=?^_`{|}~", c));
}

static gboolean
is_dot_string (ScSlice text)
{
  gboolean in_atom = FALSE;

  for (gsize i = 0; i < text.length; i++)
    {
      if (text.data[i] == '.' && !in_atom)
        return FALSE;
      if (text.data[i] != '.' && !is_atom_character (text.data[i]))
        return FALSE;
      in_atom = text.data[i] != '.';
    }

  return in_atom;
}

static gboolean
is_quoted_string (ScSlice text)
{
  if (text.length < 2 || text.data[0] != '"' || text.data[text.length - 1] != '"')
    return FALSE;

  for (gsize i = 1; i + 1 < text.length; i++)
    {
      gboolean is_escaped = text.data[i] == '\\';

      if (is_escaped && ++i + 1 >= text.length)
        return FALSE;
      if (text.data[i] < ' ' || text.data[i] == 0x7F || (text.data[i] == '"' && !is_escaped))
        return FALSE;
    }

  return TRUE;
}

/* RFC 5321 §4.1.3: "[192.0.2.1]", "[IPv6:2001:db8::1]" */
static gboolean
is_address_literal (ScSlice text)
{
  static const char ipv6[] = "IPv6:";

  if (text.length < 2 || text.data[0] != '[' || text.data[text.length - 1] != ']')
    return FALSE;

  text = sc_slice_sub (text, 1, text.length - 2);
  if (text.length > strlen (ipv6) && g_ascii_strncasecmp ((const char *) text.data, ipv6, strlen (ipv6)) == 0)
    text = sc_slice_from (text, strlen (ipv6));
  return sc_text_is_address (text);
}

/* The last at sign parts the two: a quoted local part may have more. FALSE if there is none. */
static gboolean
split_mailbox (ScSlice  text,
               ScSlice *local,
               ScSlice *domain)
{
  for (gsize i = text.length; i > 0; i--)
    if (text.data[i - 1] == '@')
      {
        *local = sc_slice_sub (text, 0, i - 1);
        *domain = sc_slice_from (text, i);
        return TRUE;
      }

  return FALSE;
}

static gboolean
is_mailbox (ScSlice text)
{
  ScSlice local = { 0 };
  ScSlice domain = { 0 };

  return split_mailbox (text, &local, &domain) && (is_dot_string (local) || is_quoted_string (local)) &&
         (sc_host_name_is_plain (domain, 1) || is_address_literal (domain));
}

/* RFC 5280 §4.2.1.10: a mailbox, all of a host, or, behind a period, all hosts of a domain. */
static gboolean
is_mailbox_constraint (ScSlice text)
{
  if (text.length > 1 && text.data[0] == '.')
    text = sc_slice_from (text, 1);

  return is_mailbox (text) || sc_host_name_is_plain (text, 1);
}

/* Control characters have a finding in every text. */
static gboolean
has_control (ScSlice text)
{
  for (gsize i = 0; i < text.length; i++)
    if (g_ascii_iscntrl (text.data[i]))
      return TRUE;

  return FALSE;
}

static void
check_email (const ScRuleContext *context,
             ScField             *name,
             ScNamePlace          place)
{
  ScSlice text = name->contents;

  if (has_control (text))
    return;

  if (place == SC_NAME_CONSTRAINT && !is_mailbox_constraint (text))
    sc_builder_add_finding (context->builder, name, &sc_finding_constraint_email, text, NULL, NULL);
  else if (place != SC_NAME_CONSTRAINT && !is_mailbox (text))
    sc_builder_add_finding (context->builder, name, &sc_finding_email_syntax, text, NULL, NULL);
}

/* RFC 5280 §4.2.1.10: "For URIs, the constraint applies to the host part of the name. The constraint MUST be specified
 * as a fully qualified domain name". Behind a period it stands for all hosts below. */
static void
check_uri_constraint (const ScRuleContext *context,
                      ScField             *name)
{
  ScSlice host = name->contents;

  if (host.length > 1 && host.data[0] == '.')
    host = sc_slice_from (host, 1);
  if (sc_text_is_address (host) || !sc_host_name_is_plain (host, 2))
    sc_builder_add_finding (context->builder, name, &sc_finding_constraint_uri_host, name->contents, NULL, NULL);
}

static void
check_text (const ScRuleContext *context,
            ScField             *name,
            ScNamePlace          place)
{
  if (name->n_children > 0 || (name->departures & SC_DEPARTURE_STRING_CHARACTER))
    return;

  /* RFC 5280 §4.2.1.10 does not say so, but an empty constraint holds for all names of its form. */
  if (name->contents.length == 0)
    {
      if (place != SC_NAME_CONSTRAINT)
        sc_rule_report (context, name, &sc_finding_general_name_empty, name->label, NULL);
    }
  else if (name->tag.number == RFC822_NAME)
    check_email (context, name, place);
  else if (name->tag.number == DNS_NAME)
    sc_rules_host_name (context, name, place);
  else if (place == SC_NAME_CONSTRAINT)
    check_uri_constraint (context, name);
  else
    sc_rules_uri (context, name, place);
}

/* Whether a mask has no one bit behind a zero bit: RFC 4632 §3.1 counts the ones in front. */
static gboolean
is_prefix (ScSlice mask)
{
  gboolean has_ended = FALSE;

  for (gsize i = 0; i < mask.length; i++)
    {
      guint8 zeros = (guint8) ~mask.data[i];

      /* The zeros of 11100000 are 2^n - 1. */
      if ((has_ended && mask.data[i]) || (zeros & (zeros + 1)))
        return FALSE;
      has_ended = has_ended || zeros;
    }

  return TRUE;
}

/* RFC 5280 §4.2.1.6: four octets of IPv4 or sixteen of IPv6; §4.2.1.10: as many of a mask behind them. */
static void
check_address (const ScRuleContext *context,
               ScField             *name,
               ScNamePlace          place)
{
  gsize length = name->contents.length;
  gsize unit = place == SC_NAME_CONSTRAINT ? 2 : 1;
  ScSlice mask = sc_slice_from (name->contents, length / 2);

  if (name->n_children > 0)
    return;
  if (length != 4 * unit && length != 16 * unit)
    sc_builder_add_finding (context->builder, name,
                            unit == 1 ? &sc_finding_address_length : &sc_finding_constraint_address_length,
                            name->contents, NULL, NULL);
  else if (unit == 2 && !is_prefix (mask))
    sc_builder_add_finding (context->builder, name, &sc_finding_constraint_mask, mask, NULL, NULL);
}

static gboolean
is_ascii (ScSlice text)
{
  for (gsize i = 0; i < text.length; i++)
    if (text.data[i] >= 0x80)
      return FALSE;

  return TRUE;
}

/* RFC 9598 §3: SmtpUTF8Mailbox is for local parts beyond ASCII only, and the domain behind it is in A-labels. */
static void
check_utf8_mailbox (const ScRuleContext *context,
                    ScField             *value)
{
  ScSlice text = value->contents;
  ScSlice local = { 0 };
  ScSlice domain = { 0 };

  if (text.length == 0)
    sc_rule_report (context, value, &sc_finding_general_name_empty, value->label, NULL);
  else if (has_control (text))
    return;
  else if (!split_mailbox (text, &local, &domain) || !(is_dot_string (local) || is_quoted_string (local)))
    sc_builder_add_finding (context->builder, value, &sc_finding_email_syntax, text, NULL, NULL);
  else if (is_ascii (local))
    sc_builder_add_finding (context->builder, value, &sc_finding_smtp_mailbox_ascii, local, NULL, NULL);
  else if (!is_ascii (domain))
    sc_builder_add_finding (context->builder, value, &sc_finding_smtp_mailbox_domain, domain, NULL, NULL);
  else if (!sc_host_name_is_plain (domain, 1) && !is_address_literal (domain))
    sc_builder_add_finding (context->builder, value, &sc_finding_email_syntax, domain, NULL, NULL);
}

static void
check_other_name (const ScRuleContext *context,
                  const ScField       *name)
{
  ScField *value = sc_field_find_child (name, "value");

  if (sc_oid_lookup (sc_field_get_oid (name)) == SC_OID_SMTP_UTF8_MAILBOX && sc_rule_is_sound (value) &&
      value->universal == SC_UTF8_STRING && value->n_children == 0 &&
      !(value->departures & SC_DEPARTURE_STRING_CHARACTER))
    check_utf8_mailbox (context, value);
}

void
sc_rules_general_name (const ScRuleContext *context,
                       ScField             *name,
                       ScNamePlace          place)
{
  if (!sc_rule_is_sound (name) || name->tag.cls != SC_CLASS_CONTEXT)
    return;

  switch (name->tag.number)
    {
    case OTHER_NAME:
      check_other_name (context, name);
      break;
    case RFC822_NAME:
    case DNS_NAME:
    case URI:
      check_text (context, name, place);
      break;
    case DIRECTORY_NAME:
      /* In a constraint, the empty Name is the top of the tree. */
      if (name->contents.length == 0 && name->universal == SC_SEQUENCE && place != SC_NAME_CONSTRAINT)
        sc_rule_report (context, name, &sc_finding_general_name_empty, name->label, NULL);
      sc_rules_distinguished_name (context, name);
      break;
    case IP_ADDRESS:
      check_address (context, name, place);
      break;
    default:
      break;
    }
}
