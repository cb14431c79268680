/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/differing-part.h"

#include <string.h>

#define ELLIPSIS "…"

/* One part in so many has to be shared. */
#define MIN_SHARED 4

/* Two digits and what stands between octets. */
#define OCTET_WIDTH 3

/* "6E:19:44", as the words write octets. */
static gboolean
is_hex (const char *text)
{
  gsize length = strlen (text);

  if (length % OCTET_WIDTH != 2)
    return FALSE;

  for (gsize i = 0; i < length; i++)
    if (i % OCTET_WIDTH == 2 ? text[i] != ':' : !g_ascii_isxdigit (text[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_boundary (const char *text)
{
  return *text == '\0' || ((*text & 0xC0) != 0x80 && !g_unichar_ismark (g_utf8_get_char (text)));
}

static gsize
count_shared_at_start (const char *a,
                       const char *b)
{
  gsize n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  while (n > 0 && (!is_boundary (a + n) || !is_boundary (b + n)))
    n--;

  return n;
}

/* At most @max bytes. */
static gsize
count_shared_at_end (const char *a,
                     gsize       a_length,
                     const char *b,
                     gsize       b_length,
                     gsize       max)
{
  gsize n = 0;

  while (n < max && a[a_length - n - 1] == b[b_length - n - 1])
    n++;
  while (n > 0 && (!is_boundary (a + a_length - n) || !is_boundary (b + b_length - n)))
    n--;

  return n;
}

static void
widen_to_octets (ScDifferingPart *part)
{
  part->start -= part->start % OCTET_WIDTH;
  if (part->end > part->start)
    part->end = (part->end - 1) / OCTET_WIDTH * OCTET_WIDTH + OCTET_WIDTH - 1;
}

gboolean
sc_differing_parts_find (const char *const texts[2],
                         ScDifferingPart   parts[2])
{
  gsize lengths[2] = { strlen (texts[0]), strlen (texts[1]) };
  gsize shortest = MIN (lengths[0], lengths[1]);
  gsize longest = MAX (lengths[0], lengths[1]);
  gsize n_first = count_shared_at_start (texts[0], texts[1]);
  gsize n_last = count_shared_at_end (texts[0], lengths[0], texts[1], lengths[1], shortest - n_first);
  gboolean are_hex = is_hex (texts[0]) && is_hex (texts[1]);

  if ((n_first + n_last) * MIN_SHARED < longest)
    return FALSE;

  /* What differs has been cut off. */
  if (n_first == longest && g_str_has_suffix (texts[0], ELLIPSIS))
    n_first -= strlen (ELLIPSIS);

  for (guint i = 0; i < 2; i++)
    {
      parts[i].start = n_first;
      parts[i].end = lengths[i] - n_last;
      if (are_hex)
        widen_to_octets (&parts[i]);
    }

  return parts[0].start < parts[0].end || parts[1].start < parts[1].end;
}
