/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/list-text.h"

#include "source/base64.h"
#include "source/list-binary.h"
#include "source/tlv.h"

/* So much text of a run tells whether the rest is worth looking at. */
#define PROBE 64

/* Less holds nothing. */
#define MIN_RUN 64

/* The watch is asked each so many octets. */
#define STEP (1024 * 1024)

static gboolean
is_base64 (guint8 c)
{
  return g_ascii_isalnum (c) || c == '+' || c == '/';
}

/* What may stand inside a run: line ends, indentation, what mail programs put before a quoted line, and the backslashes
 * that sc_base64_decode() passes over. */
static gsize
measure_junk (ScSlice text)
{
  guint8 c = text.data[0];

  if (c == '\\' && text.length > 1)
    return text.data[1] == '/' ? 1 : 2;

  return g_ascii_isspace (c) || c == '>' || c == '|' ? 1 : 0;
}

/* The run of base64 at the start of @text, with its padding. */
static ScSlice
measure_run (ScSlice text)
{
  gsize length = 0;

  while (length < text.length && text.data[length] != '=')
    {
      gsize n = is_base64 (text.data[length]) ? 1 : measure_junk (sc_slice_from (text, length));

      if (n == 0)
        break;
      length += n;
    }

  while (length < text.length && text.data[length] == '=')
    length++;

  return sc_slice_sub (text, 0, length);
}

static gboolean
begins_with (ScSlice     text,
             const char *wanted)
{
  return text.length >= strlen (wanted) && memcmp (text.data, wanted, strlen (wanted)) == 0;
}

/* A SEQUENCE of a kilobyte or so that begins as objects and containers do: with a SEQUENCE, an OBJECT IDENTIFIER or a
 * version. The probe reads a bounded number of octets, so that a text of nothing but beginnings takes no more time. */
static gboolean
is_worth_it (ScSlice text)
{
  g_autoptr (GBytes) octets = NULL;
  ScSlice rest = { 0 };
  ScElement element = { 0 };

  if (!begins_with (text, "MI"))
    return FALSE;

  octets = sc_base64_decode (sc_slice_sub (text, 0, PROBE), PROBE);
  rest = sc_slice_of_bytes (octets);
  return sc_element_read (&rest, &element) && sc_tlv_is_universal (&element, SC_SEQUENCE) &&
         sc_element_read (&element.contents, &element) &&
         (sc_tlv_is_universal (&element, SC_SEQUENCE) || sc_tlv_is_universal (&element, SC_OBJECT_IDENTIFIER) ||
          sc_tlv_is_universal (&element, SC_INTEGER));
}

/* "-----BEGIN" in base64 */
static gboolean
is_pem_in_base64 (ScSlice text)
{
  return begins_with (text, "LS0tLS1CRUdJTi");
}

/* Lists what @text begins with, if it is worth it. Returns: how many octets are done with */
static gsize
list_run (ScListing *listing,
          ScSlice    text)
{
  gboolean is_pem = is_pem_in_base64 (text);
  g_autoptr (GBytes) octets = NULL;
  ScSlice run = { 0 };

  if (!is_pem && !is_worth_it (text))
    return 0;

  run = measure_run (text);
  if (run.length < MIN_RUN)
    return run.length;

  octets = sc_base64_decode (run, G_MAXSIZE);
  if (is_pem)
    sc_list_pem (listing, octets);
  else
    sc_list_binary (listing, octets, sc_slice_of_bytes (octets));

  return run.length;
}

static gsize
measure_word (ScSlice text)
{
  gsize length = 0;

  while (length < text.length && is_base64 (text.data[length]))
    length++;

  return length;
}

void
sc_list_base64 (ScListing *listing,
                GBytes    *text)
{
  ScSlice rest = sc_slice_of_bytes (text);
  gsize asked = 0;

  while (rest.length > 0)
    {
      gsize done = list_run (listing, rest);

      if (done == 0)
        done = measure_word (rest);

      rest = sc_slice_from (rest, MAX (done, 1));
      if (rest.offset - asked >= STEP)
        {
          asked = rest.offset;
          if (!sc_listing_go_on (listing, asked))
            return;
        }
    }
}
