/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/oid.h"

/* X.690 §8.19.4: the first two arcs share one subidentifier, 40 times the first plus the second. */
#define FIRST_ARC_FACTOR 40
/* The first arc is at most 2, and only below 0 and 1 is the second bounded by 39: all from here on lies below 2. */
#define FIRST_ARC_TWO (2 * FIRST_ARC_FACTOR)

/* A natural number in decimal, nine digits to a limb, the lowest limb first. */
#define LIMB_BASE 1000000000
#define LIMB_DIGITS 9
/* A limb holds more than 29 bits, an octet of a subidentifier brings 7. */
#define MAX_LIMBS (SC_OID_MAX_DECIMAL * 7 / 29 + 1)

typedef struct
{
  guint32 limbs[MAX_LIMBS];
  guint   n_limbs;
} Decimal;

static void
decimal_shift_in (Decimal *self,
                  guint8   digit)
{
  guint64 carry = digit;

  for (guint i = 0; i < self->n_limbs; i++)
    {
      carry += (guint64) self->limbs[i] * 128;
      self->limbs[i] = carry % LIMB_BASE;
      carry /= LIMB_BASE;
    }

  if (carry > 0)
    self->limbs[self->n_limbs++] = carry;
}

/* @self must be at least @amount. */
static void
decimal_subtract (Decimal *self,
                  guint32  amount)
{
  for (guint i = 0; i < self->n_limbs && amount > 0; i++)
    {
      gboolean borrow = self->limbs[i] < amount;

      self->limbs[i] = self->limbs[i] + (borrow ? LIMB_BASE : 0) - amount;
      amount = borrow ? 1 : 0;
    }

  while (self->n_limbs > 1 && self->limbs[self->n_limbs - 1] == 0)
    self->n_limbs--;
}

static void
decimal_append (const Decimal *self,
                GString       *string)
{
  g_string_append_printf (string, "%u", self->limbs[self->n_limbs - 1]);

  for (guint i = self->n_limbs - 1; i > 0; i--)
    g_string_append_printf (string, "%0*u", LIMB_DIGITS, self->limbs[i - 1]);
}

/* Formatted output would take most of the time that a long identifier takes. */
static void
append_number (GString *string,
               guint64  number)
{
  char digits[20];
  gsize position = sizeof digits;

  do
    digits[--position] = '0' + number % 10;
  while ((number /= 10) > 0);

  g_string_append_len (string, digits + position, sizeof digits - position);
}

static void
append_hexadecimal (GString *string,
                    ScSlice  octets)
{
  static const char digits[] = "0123456789ABCDEF";

  g_string_append_c (string, '#');

  for (gsize i = 0; i < octets.length; i++)
    {
      g_string_append_c (string, digits[octets.data[i] >> 4]);
      g_string_append_c (string, digits[octets.data[i] & 0x0F]);
    }
}

/* Takes the subidentifier off the start of @rest, which must hold all of it. */
static ScSlice
take_subidentifier (ScSlice *rest)
{
  ScSlice subidentifier = { 0 };
  gsize length = 1;

  while (rest->data[length - 1] & 0x80)
    length++;

  subidentifier = sc_slice_sub (*rest, 0, length);
  *rest = sc_slice_from (*rest, length);
  return subidentifier;
}

/* Returns FALSE if the number does not fit into 64 bits. */
static gboolean
read_number (ScSlice  subidentifier,
             guint64 *number)
{
  *number = 0;

  for (gsize i = 0; i < subidentifier.length; i++)
    {
      if (*number > G_MAXUINT64 >> 7)
        return FALSE;

      *number = *number << 7 | (subidentifier.data[i] & 0x7F);
    }

  return TRUE;
}

static void
append_large_arc (GString *string,
                  ScSlice  subidentifier,
                  guint32  less)
{
  Decimal decimal = { { 0 }, 0 };

  for (gsize i = 0; i < subidentifier.length; i++)
    decimal_shift_in (&decimal, subidentifier.data[i] & 0x7F);

  decimal_subtract (&decimal, less);
  decimal_append (&decimal, string);
}

/* Appends the arc, or the two first arcs; FALSE if it is one that may not be shown in decimal. */
static gboolean
append_arc (GString  *string,
            ScSlice   subidentifier,
            gboolean  is_first,
            gboolean  may_be_large)
{
  guint64 number = 0;
  gboolean fits = read_number (subidentifier, &number);
  guint64 root = fits ? MIN (number / FIRST_ARC_FACTOR, 2) : 2;

  if (!fits && !may_be_large)
    return FALSE;

  if (is_first)
    append_number (string, root);

  g_string_append_c (string, '.');

  if (fits)
    append_number (string, is_first ? number - root * FIRST_ARC_FACTOR : number);
  else
    append_large_arc (string, subidentifier, is_first ? FIRST_ARC_TWO : 0);

  return TRUE;
}

static gboolean
is_incomplete (ScSlice contents)
{
  return contents.length == 0 || (contents.data[contents.length - 1] & 0x80) != 0;
}

void
sc_oid_append_dotted (ScSlice  contents,
                      GString *string)
{
  gboolean may_be_large = contents.length <= SC_OID_MAX_DECIMAL;
  gboolean has_dotted_form = !is_incomplete (contents);
  ScSlice rest = contents;
  gsize start = 0;

  g_return_if_fail (string != NULL);

  start = string->len;

  while (has_dotted_form && rest.length > 0)
    {
      gboolean is_first = rest.length == contents.length;

      has_dotted_form = append_arc (string, take_subidentifier (&rest), is_first, may_be_large);
    }

  if (!has_dotted_form)
    {
      g_string_truncate (string, start);
      append_hexadecimal (string, contents);
    }
}

ScDepartures
sc_oid_check (ScUniversal type,
              ScSlice     contents)
{
  ScDepartures departures = is_incomplete (contents) ? SC_DEPARTURE_OID_INCOMPLETE : 0;
  gboolean at_start_of_arc = TRUE;

  for (gsize i = 0; i < contents.length; i++)
    {
      if (at_start_of_arc && contents.data[i] == 0x80)
        departures |= SC_DEPARTURE_OID_PADDED;

      at_start_of_arc = (contents.data[i] & 0x80) == 0;
    }

  return departures;
}
