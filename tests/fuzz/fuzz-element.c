/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "der/element.h"
#include "der/oid.h"
#include "der/text.h"
#include "der/time.h"
#include "der/universal.h"

/* Reads the contents as whatever they may be. */
static void
read_values (const ScElement *element,
             GString         *string)
{
  ScTime time = { 0 };

  for (ScUniversal type = SC_BOOLEAN; type <= SC_BMP_STRING; type++)
    {
      sc_universal_check (type, element);
      if (sc_universal_is_text (type))
        sc_text_append_utf8 (type, element->contents, string);
    }

  sc_time_read (SC_UTC_TIME, element->contents, &time);
  sc_time_read (SC_GENERALIZED_TIME, element->contents, &time);
  sc_oid_append_dotted (element->contents, string);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  ScSlice rest = { data, size, 0 };
  ScElement element = { 0 };
  g_autoptr (GString) string = g_string_new (NULL);
  gsize end = 0;

  while (sc_element_read (&rest, &element))
    {
      /* Every octet lands in exactly one element. */
      g_assert_cmpuint (element.slice.offset, ==, end);
      g_assert_cmpuint (element.slice.length, >, 0);
      end = sc_slice_end (element.slice);
      g_assert_cmpuint (sc_slice_end (element.contents), <=, end);

      g_string_truncate (string, 0);
      read_values (&element, string);
    }

  g_assert_cmpuint (end, ==, size);
  return 0;
}
