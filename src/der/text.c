/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/text.h"

#define REPLACEMENT_CHARACTER 0xFFFD

#define HIGH_SURROGATE_FIRST 0xD800
#define LOW_SURROGATE_FIRST 0xDC00
#define LOW_SURROGATE_LAST 0xDFFF
#define LAST_CODE_POINT 0x10FFFF

typedef struct
{
  gunichar first;
  gunichar last;
} Range;

/* Reads one character off the start of @rest, which is not empty. Where the octets encode none,
 * returns FALSE, with U+FFFD as @character, and consumes them none the less. */
typedef gboolean (*Decoder) (ScSlice  *rest,
                             gunichar *character);

static gboolean
refuse (gunichar *character)
{
  *character = REPLACEMENT_CHARACTER;
  return FALSE;
}

static guint8
take_octet (ScSlice *rest)
{
  guint8 octet = rest->data[0];

  *rest = sc_slice_from (*rest, 1);
  return octet;
}

/* Takes the octets that are left, at most @count, as one big-endian number. */
static guint32
take_number (ScSlice *rest,
             gsize    count)
{
  guint32 number = 0;

  for (gsize i = 0; i < count && rest->length > 0; i++)
    number = number << 8 | take_octet (rest);

  return number;
}

static gboolean
is_surrogate (guint32 number)
{
  return number >= HIGH_SURROGATE_FIRST && number <= LOW_SURROGATE_LAST;
}

static gboolean
decode_latin1 (ScSlice  *rest,
               gunichar *character)
{
  *character = take_octet (rest);
  return TRUE;
}

static gboolean
decode_ascii (ScSlice  *rest,
              gunichar *character)
{
  *character = take_octet (rest);
  return *character < 0x80 || refuse (character);
}

/* The Unicode Standard §3.9, table 3-7: which second octets may follow which first. That table is what rules out
 * overlong forms, surrogates and all beyond U+10FFFF. */
static const struct
{
  guint8 lead_last;
  guint8 n_trailing;
  guint8 second_first;
  guint8 second_last;
} utf8_leads[] = {
  { 0xC1, 0, 0x00, 0x00 }, /* none */
  { 0xDF, 1, 0x80, 0xBF },
  { 0xE0, 2, 0xA0, 0xBF },
  { 0xEC, 2, 0x80, 0xBF },
  { 0xED, 2, 0x80, 0x9F },
  { 0xEF, 2, 0x80, 0xBF },
  { 0xF0, 3, 0x90, 0xBF },
  { 0xF3, 3, 0x80, 0xBF },
  { 0xF4, 3, 0x80, 0x8F },
  { 0xFF, 0, 0x00, 0x00 }, /* none */
};

static gboolean
decode_utf8 (ScSlice  *rest,
             gunichar *character)
{
  guint8 lead = take_octet (rest);
  guint8 first = 0;
  guint8 last = 0;
  guint row = 0;

  *character = lead;

  if (lead < 0x80)
    return TRUE;

  while (lead > utf8_leads[row].lead_last)
    row++;

  if (utf8_leads[row].n_trailing == 0)
    return refuse (character);

  *character = lead & (0x3F >> utf8_leads[row].n_trailing);
  first = utf8_leads[row].second_first;
  last = utf8_leads[row].second_last;

  for (guint i = 0; i < utf8_leads[row].n_trailing; i++)
    {
      if (rest->length == 0 || rest->data[0] < first || rest->data[0] > last)
        return refuse (character);

      *character = *character << 6 | (take_octet (rest) & 0x3F);
      first = 0x80;
      last = 0xBF;
    }

  return TRUE;
}

static gboolean
decode_bmp (ScSlice  *rest,
            gunichar *character)
{
  gboolean is_whole = rest->length >= 2;
  ScSlice behind = { 0 };
  guint32 low = 0;

  *character = take_number (rest, 2);

  if (!is_whole)
    return refuse (character);

  if (!is_surrogate (*character))
    return TRUE;

  behind = *rest;
  low = behind.length >= 2 ? take_number (&behind, 2) : 0;

  if (*character >= LOW_SURROGATE_FIRST || low < LOW_SURROGATE_FIRST || low > LOW_SURROGATE_LAST)
    return refuse (character);

  *character = 0x10000 + ((*character - HIGH_SURROGATE_FIRST) << 10) + (low - LOW_SURROGATE_FIRST);
  *rest = behind;
  return TRUE;
}

static gboolean
decode_universal (ScSlice  *rest,
                  gunichar *character)
{
  gboolean is_whole = rest->length >= 4;

  *character = take_number (rest, 4);

  if (!is_whole || is_surrogate (*character) || *character > LAST_CODE_POINT)
    return refuse (character);

  return TRUE;
}

/* X.680 §41.2, table 9. */
static const Range numeric[] = { { ' ', ' ' }, { '0', '9' } };

/* X.680 §41.4, table 10: letters, digits, and space ' ( ) + , - . / : = ? */
static const Range printable[] = {
  { 'a', 'z' }, { 'A', 'Z' }, { ' ', ' ' }, { '+', ':' }, { '\'', ')' }, { '=', '=' }, { '?', '?' },
};

/* X.680 §41.1, table 8: registrations 1 and 6, and the controls and DELETE for IA5String. */
static const Range ia5[] = { { 0x00, 0x7F } };
static const Range visible[] = { { 0x20, 0x7E } };

/* T.61 and its kin switch between hundreds of sets by escape sequences; any octet may be legal. */
static const Range any_octet[] = { { 0x00, 0xFF } };

static const Range bmp[] = { { 0x0000, 0xD7FF }, { 0xE000, 0xFFFF } };
static const Range unicode[] = { { 0x0000, 0xD7FF }, { 0xE000, LAST_CODE_POINT } };

typedef struct
{
  Decoder      decode;
  const Range *ranges;
  gsize        n_ranges;
} Repertoire;

#define RANGES(ranges) (ranges), G_N_ELEMENTS (ranges)

static const Repertoire repertoires[] = {
  [SC_OBJECT_DESCRIPTOR] = { decode_latin1, RANGES (any_octet) },
  [SC_UTF8_STRING] = { decode_utf8, RANGES (unicode) },
  [SC_NUMERIC_STRING] = { decode_ascii, RANGES (numeric) },
  [SC_PRINTABLE_STRING] = { decode_ascii, RANGES (printable) },
  [SC_TELETEX_STRING] = { decode_latin1, RANGES (any_octet) },
  [SC_VIDEOTEX_STRING] = { decode_latin1, RANGES (any_octet) },
  [SC_IA5_STRING] = { decode_ascii, RANGES (ia5) },
  [SC_GRAPHIC_STRING] = { decode_latin1, RANGES (any_octet) },
  [SC_VISIBLE_STRING] = { decode_ascii, RANGES (visible) },
  [SC_GENERAL_STRING] = { decode_latin1, RANGES (any_octet) },
  [SC_UNIVERSAL_STRING] = { decode_universal, RANGES (unicode) },
  [SC_BMP_STRING] = { decode_bmp, RANGES (bmp) },
};

static const Repertoire *
get_repertoire (ScUniversal type)
{
  if ((gsize) type < G_N_ELEMENTS (repertoires) && repertoires[type].decode != NULL)
    return &repertoires[type];

  return &repertoires[SC_GENERAL_STRING];
}

static gboolean
has_character (const Repertoire *self,
               gunichar          character)
{
  for (gsize i = 0; i < self->n_ranges; i++)
    if (character >= self->ranges[i].first && character <= self->ranges[i].last)
      return TRUE;

  return FALSE;
}

gunichar
sc_text_next (ScUniversal  type,
              ScSlice     *rest)
{
  gunichar character = REPLACEMENT_CHARACTER;

  g_return_val_if_fail (rest != NULL && rest->length > 0, REPLACEMENT_CHARACTER);

  get_repertoire (type)->decode (rest, &character);
  return character;
}

gsize
sc_text_measure_ascii (ScUniversal type,
                       ScSlice     text)
{
  Decoder decode = get_repertoire (type)->decode;
  gsize length = 0;

  if (decode == decode_bmp || decode == decode_universal)
    return 0;

  while (length < text.length && text.data[length] < 0x80)
    length++;

  return length;
}

void
sc_text_append_utf8 (ScUniversal  type,
                     ScSlice      contents,
                     GString     *string)
{
  const Repertoire *repertoire = get_repertoire (type);
  ScSlice rest = contents;

  g_return_if_fail (string != NULL);

  while (rest.length > 0)
    {
      gsize n_ascii = sc_text_measure_ascii (type, rest);
      gunichar character = 0;

      if (n_ascii > 0)
        {
          g_string_append_len (string, (const char *) rest.data, (gssize) n_ascii);
          rest = sc_slice_from (rest, n_ascii);
          continue;
        }

      repertoire->decode (&rest, &character);
      g_string_append_unichar (string, character);
    }
}

/* Takes one character off each of two texts, neither empty. */
static gboolean
next_is_equal (Decoder  a_decode,
               ScSlice *a,
               Decoder  b_decode,
               ScSlice *b)
{
  ScSlice a_start = *a;
  ScSlice b_start = *b;
  gunichar a_character = 0;
  gunichar b_character = 0;
  gboolean a_is_sound = a_decode (a, &a_character);
  gboolean b_is_sound = b_decode (b, &b_character);

  if (a_is_sound && b_is_sound)
    return a_character == b_character;

  return a_is_sound == b_is_sound &&
         sc_slice_equal (sc_slice_sub (a_start, 0, a_start.length - a->length),
                         sc_slice_sub (b_start, 0, b_start.length - b->length));
}

gboolean
sc_text_equal (ScUniversal a_type,
               ScSlice     a,
               ScUniversal b_type,
               ScSlice     b)
{
  Decoder a_decode = get_repertoire (a_type)->decode;
  Decoder b_decode = get_repertoire (b_type)->decode;

  if (a_decode == b_decode)
    return sc_slice_equal (a, b);

  while (a.length > 0 && b.length > 0)
    if (!next_is_equal (a_decode, &a, b_decode, &b))
      return FALSE;

  return a.length == 0 && b.length == 0;
}

gboolean
sc_text_is_legal_in (ScUniversal text_type,
                     ScSlice     text,
                     ScUniversal type)
{
  Decoder decode = get_repertoire (text_type)->decode;
  const Repertoire *repertoire = get_repertoire (type);

  /* Most text is of ASCII, and most types have all of it. */
  if (repertoire->ranges[0].first == 0 && repertoire->ranges[0].last >= 0x7F)
    text = sc_slice_from (text, sc_text_measure_ascii (text_type, text));

  while (text.length > 0)
    {
      gunichar character = 0;

      if (!decode (&text, &character) || !has_character (repertoire, character))
        return FALSE;
    }

  return TRUE;
}

ScDepartures
sc_text_check (ScUniversal type,
               ScSlice     contents)
{
  return sc_text_is_legal_in (type, contents, type) ? 0 : SC_DEPARTURE_STRING_CHARACTER;
}
