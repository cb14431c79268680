/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/cover-private.h"

#include <arpa/inet.h>

#define N_LETTERS 26

/* Second levels that are public below a country's domain, so that what is registered stands below them. */
static const char *const second_levels[] = {
  "ac", "co", "com", "edu", "go", "gob", "gov", "ne", "net", "or", "org", NULL,
};

static const char *const schemes[] = {
  "file", "ftp", "http", "https", "ldap", "ldaps", "mailto", "sip", "sips", "spiffe", "tag", "tel", "urn", NULL,
};

/* What a file's name may end in without telling more than what kind of file it is. */
static const char *const extensions[] = {
  ".asp", ".cer", ".crl", ".crt", ".csr", ".der", ".htm", ".html", ".key", ".p12", ".p7b", ".p7c", ".pdf", ".pem",
  ".pfx", ".php", ".txt", NULL,
};

static const char *const ports[] = { "25", "80", "389", "443", "465", "587", "636", "993", "995", NULL };

static gboolean
is_name_octet (char c)
{
  return g_ascii_isalnum (c) || c == '-' || c == '_' || c == '*' || (c & 0x80) != 0;
}

/* The host name that @text begins with, dots in front and behind included, has so many octets. */
static gsize
measure_host (const char *text)
{
  gsize length = 0;

  while (is_name_octet (text[length]) || text[length] == '.')
    length++;

  return length;
}

/* Whether all of @text is labels with dots between, the last of which is no number. */
static gboolean
is_host (const char *text)
{
  gsize start = text[0] == '.' ? 1 : 0;
  const char *last = strrchr (text, '.');
  g_autofree char *inside = g_strdup (text + start);

  if (g_str_has_suffix (inside, "."))
    inside[strlen (inside) - 1] = '\0';
  if (measure_host (text) != strlen (text) || last == NULL || strstr (inside, "..") != NULL || inside[0] == '\0')
    return FALSE;

  last = strrchr (inside, '.');
  last = last != NULL ? last + 1 : inside;
  return start == 1 || (last != inside && strspn (last, "0123456789") != strlen (last));
}

/* "a", …, "z", "a2", …: a name of a few letters could be one of those that are hidden. */
static void
append_letter (guint    number,
               gboolean is_upper,
               GString *out)
{
  g_string_append_c (out, (is_upper ? 'A' : 'a') + (number - 1) % N_LETTERS);
  if (number > N_LETTERS)
    g_string_append_printf (out, "%u", (number - 1) / N_LETTERS + 1);
}

/* To DNS a name is the same in capitals, to the eye and to the comparison it is another one. The second and any further
 * such spelling has a number. */
static void
append_spelling (ScCover    *self,
                 const char *lower,
                 const char *original,
                 GString    *out)
{
  g_autofree char *noun = g_strconcat ("spelling of ", lower, NULL);
  guint spelling = 0;

  if (g_str_equal (lower, original))
    return;

  spelling = sc_cover_take_number (self, noun, original);
  if (spelling > 1)
    g_string_append_printf (out, "-%u", spelling);
}

/* What a label is for, and what may be wrong with it, stays in sight: a wildcard, an A-label, an underscore. */
static void
append_label (ScCover    *self,
              const char *label,
              GString    *out)
{
  g_autofree char *lower = g_ascii_strdown (label, -1);

  if (label[0] == '\0' || g_str_equal (label, "*"))
    {
      g_string_append (out, label);
      return;
    }

  if (strchr (label, '*') != NULL)
    g_string_append_c (out, '*');
  if (g_str_has_prefix (lower, "xn--"))
    g_string_append (out, "xn--");
  if (strchr (label, '_') != NULL)
    g_string_append_c (out, '_');

  append_letter (sc_cover_take_number (self, "label", lower), !g_str_equal (lower, label), out);
  append_spelling (self, lower, label, out);
}

/* How many of @n_labels at the end are a domain that somebody has registered. */
static guint
count_base_labels (GStrv labels,
                   guint n_labels)
{
  g_autofree char *second = n_labels > 2 ? g_ascii_strdown (labels[n_labels - 2], -1) : NULL;

  if (second != NULL && strlen (labels[n_labels - 1]) == 2 && g_strv_contains (second_levels, second))
    return 3;

  return MIN (n_labels, 2);
}

static void
append_base (ScCover    *self,
             const char *base,
             gboolean    is_qualified,
             GString    *out)
{
  g_autofree char *lower = g_ascii_strdown (base, -1);

  g_string_append_printf (out, g_str_equal (lower, base) ? "host-%u" : "HOST-%u",
                          sc_cover_take_number (self, "host", lower));
  append_spelling (self, lower, base, out);
  if (is_qualified)
    g_string_append (out, ".example");
}

static void
append_labels (ScCover    *self,
               const char *host,
               GString    *out)
{
  g_auto (GStrv) labels = g_strsplit (host, ".", -1);
  guint n_labels = g_strv_length (labels);
  guint n_first = n_labels - count_base_labels (labels, n_labels);
  g_autofree char *base = NULL;

  /* A wildcard is nobody's. */
  if (g_str_equal (labels[n_first], "*"))
    n_first++;

  for (guint i = 0; i < n_first; i++)
    {
      append_label (self, labels[i], out);
      g_string_append_c (out, '.');
    }

  if (n_first == n_labels)
    {
      g_string_truncate (out, out->len - 1);
      return;
    }

  base = g_strjoinv (".", labels + n_first);
  append_base (self, base, n_first + 1 < n_labels, out);
}

/* A dot in front or behind means something, and stays. */
static void
append_host (ScCover    *self,
             const char *text,
             GString    *out)
{
  gsize start = text[0] == '.' ? 1 : 0;
  g_autofree char *host = g_strdup (text + start);
  gboolean has_root = g_str_has_suffix (host, ".");

  if (has_root)
    host[strlen (host) - 1] = '\0';
  if (start > 0)
    g_string_append_c (out, '.');
  if (host[0] != '\0')
    append_labels (self, host, out);
  if (has_root)
    g_string_append_c (out, '.');
}

static void
append_numbered (ScCover    *self,
                 const char *noun,
                 const char *text,
                 GString    *out)
{
  g_string_append_printf (out, "%s-%u", noun, sc_cover_take_number (self, noun, text));
}

static gboolean
is_address (const char *text)
{
  guint8 octets[sizeof (struct in6_addr)] = { 0 };

  return inet_pton (AF_INET, text, octets) == 1 || inet_pton (AF_INET6, text, octets) == 1;
}

static void
append_numbered_address (ScCover    *self,
                         const char *address,
                         GString    *out)
{
  append_numbered (self, strchr (address, ':') != NULL ? "ipv6" : "ipv4", address, out);
}

/* A mask stays in sight; what stands in its place and is none is another address, as of a range. */
static gboolean
is_mask (const char *text)
{
  gboolean is_length = text[0] != '\0' && strlen (text) <= 3 && strspn (text, "0123456789") == strlen (text);

  return is_length || g_str_has_prefix (text, "255.") || g_str_has_prefix (text, "ffff:");
}

/* An address, perhaps with a mask behind it. */
static gboolean
append_address (ScCover    *self,
                const char *text,
                GString    *out)
{
  const char *slash = strchr (text, '/');
  g_autofree char *address = slash != NULL ? g_strndup (text, (gsize) (slash - text)) : g_strdup (text);
  gboolean has_length = slash != NULL && !is_address (slash + 1);

  if (!is_address (address) || (has_length && !is_mask (slash + 1)))
    return FALSE;

  append_numbered_address (self, address, out);
  if (slash == NULL)
    return TRUE;

  g_string_append_c (out, '/');
  if (is_mask (slash + 1))
    g_string_append (out, slash + 1);
  else
    append_numbered_address (self, slash + 1, out);
  return TRUE;
}

/* A host, or an address. */
static void
append_any_host (ScCover    *self,
                 const char *text,
                 GString    *out)
{
  if (!append_address (self, text, out))
    append_host (self, text, out);
}

static gboolean
append_mail (ScCover    *self,
             const char *text,
             GString    *out)
{
  const char *at = strrchr (text, '@');
  g_autofree char *local = at != NULL ? g_strndup (text, (gsize) (at - text)) : NULL;

  if (at == NULL || at == text || at[1] == '\0' || measure_host (at + 1) != strlen (at + 1))
    return FALSE;

  append_numbered (self, "user", local, out);
  g_string_append_c (out, '@');
  append_any_host (self, at + 1, out);
  return TRUE;
}

/* ":8443" */
static void
append_port (ScCover    *self,
             const char *port,
             GString    *out)
{
  g_string_append_c (out, ':');
  if (g_strv_contains (ports, port))
    g_string_append (out, port);
  else
    append_numbered (self, "port", port, out);
}

/* RFC 3986 §3.2: userinfo@host:port */
static void
append_authority (ScCover    *self,
                  const char *text,
                  GString    *out)
{
  const char *at = strrchr (text, '@');
  const char *host = at != NULL ? at + 1 : text;
  gboolean is_bracketed = host[0] == '[' && strchr (host, ']') != NULL;
  gsize length = is_bracketed ? (gsize) (strchr (host, ']') - host) + 1 : strcspn (host, ":");
  g_autofree char *user = g_strndup (text, (gsize) (host - text));
  g_autofree char *name = g_strndup (host + is_bracketed, length - 2 * is_bracketed);

  if (at != NULL)
    {
      append_numbered (self, "user", user, out);
      g_string_append_c (out, '@');
    }

  if (is_bracketed)
    g_string_append_c (out, '[');
  append_any_host (self, name, out);
  if (is_bracketed)
    g_string_append_c (out, ']');
  if (host[length] == ':')
    append_port (self, host + length + 1, out);
}

/* (nullable): what @name ends in, if that says no more than what kind of file it is */
static const char *
find_extension (const char *name)
{
  const char *extension = strrchr (name, '.');
  g_autofree char *lower = extension != NULL ? g_ascii_strdown (extension, -1) : NULL;

  return lower != NULL && g_strv_contains (extensions, lower) ? extension : NULL;
}

static void
append_file (ScCover    *self,
             const char *noun,
             const char *name,
             GString    *out)
{
  const char *extension = find_extension (name);

  append_numbered (self, noun, name, out);
  if (extension != NULL)
    g_string_append (out, extension);
}

/* RFC 3986 §3.3 to §3.5: a path's segments; what is behind it, and LDAP has several such parts (RFC 4516 §2), as a whole
 * each. */
static void
append_path (ScCover    *self,
             const char *text,
             GString    *out)
{
  const char *noun = "path";

  while (*text != '\0')
    {
      gsize length = strcspn (text, "/?#");
      g_autofree char *part = g_strndup (text, length);

      if (length > 0)
        append_file (self, noun, part, out);
      text += length;

      if (*text == '?' || *text == '#')
        noun = "query";
      if (*text != '\0')
        g_string_append_c (out, *text++);
    }
}

static gboolean
append_uri (ScCover    *self,
            const char *text,
            GString    *out)
{
  gsize length = strcspn (text, ":");
  g_autofree char *scheme = g_ascii_strdown (text, (gssize) length);
  const char *rest = text + length + 1;
  gsize authority_length = 0;
  g_autofree char *authority = NULL;

  if (text[length] != ':' || !g_strv_contains (schemes, scheme))
    return FALSE;

  g_string_append_len (out, text, (gssize) length + 1);
  if (!g_str_has_prefix (rest, "//"))
    {
      if (rest[0] != '\0' && !append_mail (self, rest, out))
        append_numbered (self, "text", rest, out);
      return TRUE;
    }

  authority_length = strcspn (rest + 2, "/?#");
  authority = g_strndup (rest + 2, authority_length);
  g_string_append (out, "//");
  append_authority (self, authority, out);
  append_path (self, rest + 2 + authority_length, out);
  return TRUE;
}

void
sc_cover_append_placeholder (ScCover    *self,
                             const char *noun,
                             const char *text,
                             GString    *out)
{
  if (append_address (self, text, out) || append_uri (self, text, out) || append_mail (self, text, out))
    return;

  if (is_host (text) || g_str_equal (noun, "host"))
    append_host (self, text, out);
  else
    append_numbered (self, noun, text, out);
}

/* "mail.example.com:443" or "[2001:db8::1]:443", which @text begins with, has so many octets; 0 if it does not. */
static gsize
measure_place (const char *text)
{
  const char *bracket = text[0] == '[' ? strchr (text, ']') : NULL;
  gsize length = bracket != NULL ? (gsize) (bracket + 1 - text) : measure_host (text);
  gsize n_digits = length > 0 && text[length] == ':' ? strspn (text + length + 1, "0123456789") : 0;

  return n_digits > 0 ? length + 1 + n_digits : 0;
}

/* One server that is asked in several ways is several sources. */
static void
append_server (ScCover    *self,
               const char *place,
               const char *source,
               GString    *out)
{
  g_autofree char *noun = g_strconcat ("way to ask ", place, NULL);
  guint way = sc_cover_take_number (self, noun, source);

  append_authority (self, place, out);
  if (way > 1)
    g_string_append_printf (out, " (%u)", way);
}

/* "mail.example.com:443 (TLS)" and "tls://mail.example.com:443?sni=example.com" are servers, all else a file, of which it
 * does not matter in what folder it lies. */
static void
append_whole_source (ScCover    *self,
                     const char *source,
                     GString    *out)
{
  const char *scheme_end = strstr (source, "://");
  const char *start = scheme_end != NULL ? scheme_end + strlen ("://") : source;
  gsize length = measure_place (start);
  g_autofree char *place = g_strndup (start, length);

  if (length > 0 && strchr ("? ", start[length]) != NULL)
    append_server (self, place, source, out);
  else
    append_file (self, "file", source, out);
}

/* Where in @source it is said which one of several it is: "bundle.pem#2", "standard input #2". Else its end. */
static gsize
find_number (const char *source)
{
  const char *mark = strrchr (source, '#');
  gsize n_digits = mark != NULL ? strspn (mark + 1, "0123456789") : 0;

  if (n_digits == 0 || mark[1 + n_digits] != '\0')
    return strlen (source);

  return (gsize) (mark - source) - (mark > source && mark[-1] == ' ' ? 1 : 0);
}

/* Which one of several it is tells nothing of whom. */
void
sc_cover_append_source (ScCover    *self,
                        const char *source,
                        GString    *out)
{
  gsize length = find_number (source);
  g_autofree char *whole = g_strndup (source, length);

  append_whole_source (self, whole, out);
  g_string_append (out, source + length);
}
