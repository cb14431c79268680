/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-names.h"

#include "x509/findings-names.h"

/*
 * RFC 5280 §4.2.1.6: "The name MUST NOT be a relative URI, and it MUST follow the URI syntax and encoding rules
 * specified in [RFC3986]. The name MUST include both a scheme (e.g., "http" or "ftp") and a scheme-specific-part. URIs
 * that include an authority ([RFC3986], Section 3.2) MUST include a fully qualified domain name or IP address as the
 * host."
 *
 * RFC 3986 §3
 *
 *   URI         = scheme ":" hier-part [ "?" query ] [ "#" fragment ]
 *   hier-part   = "//" authority path-abempty / path-absolute / path-rootless / path-empty
 *   authority   = [ userinfo "@" ] host [ ":" port ]
 */

static gboolean
is_uri_character (char c)
{
  return g_ascii_isalnum (c) || (c != '\0' && strchr ("-._~:/?#[]@!$&'()*+,;=%", c));
}

/* The first octet that no URI has, and the "%" without two digits behind it; controls have a finding in every text. */
static gboolean
check_characters (const ScRuleContext *context,
                  ScField             *name)
{
  ScSlice text = name->contents;

  for (gsize i = 0; i < text.length; i++)
    {
      char c = (char) text.data[i];
      const char shown[] = { c, '\0' };

      if (is_uri_character (c) && (c != '%' || (i + 2 < text.length && g_ascii_isxdigit (text.data[i + 1]) &&
                                                g_ascii_isxdigit (text.data[i + 2]))))
        continue;
      if (!g_ascii_iscntrl (c))
        sc_builder_add_finding (context->builder, name, &sc_finding_uri_character, sc_slice_sub (text, i, 1),
                                c == ' ' ? "U+0020" : shown, NULL);
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_scheme_character (char c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '-' || c == '.';
}

/* RFC 3986 §3.1: how long the scheme at the start of @text is, also if the colon behind it is missing. */
static gsize
measure_scheme (ScSlice text)
{
  gsize length = 0;

  if (text.length == 0 || !g_ascii_isalpha (text.data[0]))
    return 0;

  while (length < text.length && is_scheme_character ((char) text.data[length]))
    length++;

  return length;
}

/* The host in an authority: without user, port and, of an IPv6 address, brackets. */
static ScSlice
cut_host (ScSlice authority)
{
  const guint8 *end = NULL;

  for (gsize i = authority.length; i > 0; i--)
    if (authority.data[i - 1] == '@')
      {
        authority = sc_slice_from (authority, i);
        break;
      }

  if (authority.length > 0 && authority.data[0] == '[')
    {
      end = memchr (authority.data, ']', authority.length);
      return sc_slice_sub (authority, 1, end ? (gsize) (end - authority.data) - 1 : G_MAXSIZE);
    }

  end = authority.length ? memchr (authority.data, ':', authority.length) : NULL;
  return end ? sc_slice_sub (authority, 0, (gsize) (end - authority.data)) : authority;
}

static void
check_host (const ScRuleContext *context,
            ScField             *name,
            ScSlice              authority)
{
  ScSlice host = cut_host (authority);
  ScSlice plain = host;

  /* ldap:///… and file:///… leave it out. */
  if (authority.length == 0)
    return;
  if (host.length > 2 && host.data[0] == '*' && host.data[1] == '.')
    plain = sc_slice_from (host, 2);
  if (!sc_text_is_address (host) && !sc_host_name_is_plain (plain, 2))
    sc_builder_add_finding (context->builder, name, &sc_finding_uri_host, host.length ? host : authority, NULL, NULL);
}

void
sc_rules_uri (const ScRuleContext *context,
              ScField             *name,
              ScNamePlace          place)
{
  ScSlice text = name->contents;
  gsize scheme = measure_scheme (text);
  gboolean has_scheme = scheme > 0 && scheme < text.length && text.data[scheme] == ':';
  ScSlice rest = sc_slice_from (text, has_scheme ? scheme + 1 : scheme);
  gboolean has_authority = rest.length >= 2 && rest.data[0] == '/' && rest.data[1] == '/';
  gsize end = 2;

  if (!check_characters (context, name))
    return;
  /* Without its colon, "https//host" is a relative URI; the host is a host all the same. */
  if (!has_scheme)
    sc_builder_add_finding (context->builder, name, &sc_finding_uri_relative, text, NULL, NULL);
  else if (rest.length == 0 || (has_authority && rest.length == 2))
    sc_builder_add_finding (context->builder, name, &sc_finding_uri_incomplete, text, NULL, NULL);

  while (has_authority && end < rest.length && !strchr ("/?#", rest.data[end]))
    end++;
  if (has_authority && (place == SC_NAME_OF_SUBJECT || place == SC_NAME_OF_ISSUER))
    check_host (context, name, sc_slice_sub (rest, 2, end - 2));
}
