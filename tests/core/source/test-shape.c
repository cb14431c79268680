/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/shape.h"

#include "der-text.h"

static const struct
{
  const char *text;
  const char *shape;
} cases[] = {
  { "", "" },
  { "INTEGER 1", "I" },
  { "SEQUENCE { INTEGER 1 BIT STRING \"1\" OCTET STRING `00` NULL OID 1.2.3 ENUMERATED 1 }", "(IBONDE)" },
  { "SEQUENCE { UTCTime \"x\" GeneralizedTime \"x\" BOOLEAN TRUE [0] `00` [9] `00` [10] `00` }", "(TT?09?)" },
  /* The third level is the last that is named, and nothing in it is looked into. */
  { "SEQUENCE { SEQUENCE { SEQUENCE { INTEGER 1 } INTEGER 1 } } INTEGER 1", "((SI))I" },
  { "SEQUENCE INDEFINITE { INTEGER 1 }", "(I)" },
};

static void
test_describe (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) octets = sc_der_text_compile (cases[i].text, NULL, &error);
      g_autofree char *shape = NULL;
      gsize length = 0;
      const guint8 *data = NULL;

      g_assert_no_error (error);
      data = g_bytes_get_data (octets, &length);
      shape = sc_shape_describe ((ScSlice) { data, length, 0 });
      g_assert_cmpstr (shape, ==, cases[i].shape);
    }
}

static void
test_bound (void)
{
  g_autofree guint8 *octets = g_malloc0 (2 * 1000 * 1000);
  g_autofree char *shape = NULL;

  for (gsize i = 0; i < 1000 * 1000; i++)
    octets[2 * i] = 0x05;

  shape = sc_shape_describe ((ScSlice) { octets, 2 * 1000 * 1000, 0 });
  g_assert_cmpuint (strlen (shape), <, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shape/describe", test_describe);
  g_test_add_func ("/shape/bound", test_bound);
  return g_test_run ();
}
