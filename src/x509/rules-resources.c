/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/rules-extensions.h"

#include "der/bit-string.h"
#include "der/integer.h"
#include "x509/findings-extensions.h"

/*
 * RFC 3779: addresses and AS numbers have one canonical form. §2.2.3.6, §2.2.3.7: prefixes and ranges "MUST be sorted",
 * "MUST NOT overlap", adjacent ones "MUST be combined", and a range that a prefix can express must be one. §3.2.3.4:
 * the same of AS numbers.
 */

/* The longest address, of IPv6. Shorter ones are filled up to this length, which changes neither order nor neighbours.
 */
#define ADDRESS_LENGTH 16

typedef struct
{
  guint8 low[ADDRESS_LENGTH];
  guint8 high[ADDRESS_LENGTH];
} Range;

/* §2.1.2: what an address leaves out behind its last bit. */
static gboolean
fill_address (const ScField *field,
              guint8         filling,
              guint8 address[ADDRESS_LENGTH])
{
  ScSlice bits = { 0 };
  guint unused = 0;

  if (!sc_rule_is_sound (field) || field->universal != SC_BIT_STRING || field->constructed ||
      !sc_bit_string_read (field->contents, &bits, &unused) || bits.length > ADDRESS_LENGTH)
    return FALSE;

  memset (address, filling, ADDRESS_LENGTH);
  if (bits.length > 0)
    {
      guint8 mask = (guint8) (0xFF << unused);

      memcpy (address, bits.data, bits.length);
      address[bits.length - 1] = (guint8) ((address[bits.length - 1] & mask) | (filling & ~mask));
    }

  return TRUE;
}

static gboolean
read_range (const ScField *element,
            Range         *range)
{
  const ScField *min = element;
  const ScField *max = element;

  if (element->universal == SC_SEQUENCE)
    {
      min = sc_field_find_child (element, "min");
      max = sc_field_find_child (element, "max");
    }

  return fill_address (min, 0x00, range->low) && fill_address (max, 0xFF, range->high);
}

/* Whether the two differ in nothing but a tail of zeros in one and of ones in the other. */
static gboolean
is_prefix (const Range *range)
{
  gboolean is_tail = FALSE;

  for (guint i = 0; i < 8 * ADDRESS_LENGTH; i++)
    {
      guint8 bit = (guint8) (0x80 >> i % 8);
      gboolean low = (range->low[i / 8] & bit) != 0;
      gboolean high = (range->high[i / 8] & bit) != 0;

      is_tail |= low != high;
      if (is_tail && (low || !high))
        return FALSE;
    }

  return TRUE;
}

/* Whether at least one address lies between the two. */
static gboolean
is_apart (const Range *range,
          const Range *next)
{
  guint8 behind[ADDRESS_LENGTH];
  gint i = ADDRESS_LENGTH;

  memcpy (behind, range->high, ADDRESS_LENGTH);
  while (i > 0 && ++behind[i - 1] == 0)
    i--;

  return i > 0 && memcmp (behind, next->low, ADDRESS_LENGTH) < 0;
}

static void
check_family (const ScRuleContext *context,
              const ScField       *list)
{
  Range last = { 0 };
  gboolean has_last = FALSE;

  for (ScField *element = list->first_child; element; element = element->next)
    {
      Range range = { 0 };

      if (!sc_rule_is_sound (element) || !read_range (element, &range))
        return;
      if (has_last && !is_apart (&last, &range))
        sc_rule_report (context, element, &sc_finding_resources_order, NULL, NULL);
      else if (element->universal == SC_SEQUENCE && is_prefix (&range))
        sc_rule_report (context, element, &sc_finding_range_is_prefix, NULL, NULL);
      last = range;
      has_last = TRUE;
    }
}

void
sc_check_addresses (const ScRuleContext *context,
                    ScField             *value)
{
  for (const ScField *family = value->first_child; family; family = family->next)
    {
      const ScField *list = sc_field_find_child (family, "ipAddressChoice");

      if (sc_rule_is_sound (list) && list->universal == SC_SEQUENCE)
        check_family (context, list);
    }
}

static gboolean
read_number (const ScField *field,
             gint64        *number)
{
  return sc_rule_is_sound (field) && field->universal == SC_INTEGER && sc_integer_read_int64 (field->contents, number);
}

static void
check_as_list (const ScRuleContext *context,
               const ScField       *list)
{
  gint64 last = -2;

  for (ScField *element = list->first_child; element; element = element->next)
    {
      gboolean is_range = element->universal == SC_SEQUENCE;
      gint64 low = 0, high = 0;

      if (!sc_rule_is_sound (element) ||
          !read_number (is_range ? sc_field_find_child (element, "min") : element, &low) ||
          !read_number (is_range ? sc_field_find_child (element, "max") : element, &high) || low < 0)
        return;
      if (low - 1 <= last || low > high)
        sc_rule_report (context, element, &sc_finding_resources_order, NULL, NULL);
      last = high;
    }
}

void
sc_check_as_numbers (const ScRuleContext *context,
                     ScField             *value)
{
  for (const ScField *list = value->first_child; list; list = list->next)
    if (sc_rule_is_sound (list) && list->universal == SC_SEQUENCE)
      check_as_list (context, list);
}
