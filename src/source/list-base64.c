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
begins_with (ScSlice     text,
             const char *wanted)
{
  return text.length >= strlen (wanted) && memcmp (text.data, wanted, strlen (wanted)) == 0;
}

/* A SEQUENCE of a kilobyte or so that begins as objects and containers do. The probe reads a bounded number of octets, so that a text of nothing but beginnings takes no more time. */
static gboolean
is_worth_it (ScSlice text)
{
  g_autoptr (GBytes) octets = NULL;

  if (!begins_with (text, "MI"))
    return FALSE;

  octets = sc_base64_decode (sc_slice_sub (text, 0, PROBE), PROBE);
  return sc_tlv_begins_object (sc_slice_of_bytes (octets));
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
          GBytes    *owner,
          ScSlice    text)
{
  gboolean is_pem = is_pem_in_base64 (text);
  g_autoptr (GBytes) octets = NULL;
  ScSlice run = { 0 };

  if (!is_pem && !is_worth_it (text))
    return 0;

  run = sc_base64_measure (text);
  octets = sc_base64_decode (run, G_MAXSIZE);
  if (run.length >= MIN_RUN && is_pem)
    sc_list_pem (listing, octets);
  else if (run.length >= MIN_RUN)
    sc_list_binary (listing, octets, sc_slice_of_bytes (octets));

  if (!is_pem && sc_tlv_is_cut (sc_slice_of_bytes (octets)))
    sc_listing_note_damage (listing, owner, sc_damage_of_text (run));

  return run.length;
}

static gsize
measure_word (ScSlice text)
{
  gsize length = 0;

  while (length < text.length && sc_base64_has (text.data[length]))
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
      gsize done = list_run (listing, text, rest);

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
