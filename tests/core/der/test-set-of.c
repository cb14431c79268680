/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "der/set-of.h"

#include "octets.h"

typedef struct
{
  const char *previous;
  const char *element;
  gboolean    in_order;
} Case;

/* X.690 §11.6. */
static const Case cases[] = {
  { "02 01 01", "02 01 02", TRUE },
  { "02 01 02", "02 01 01", FALSE },
  { "02 01 01", "02 01 01", TRUE },
  /* Octets count as unsigned. */
  { "02 01 7F", "02 01 80", TRUE },
  { "02 01 80", "02 01 7F", FALSE },
  /* The shorter stands first, since its length octet does. */
  { "13 01 7A", "13 02 61 61", TRUE },
  { "13 02 61 61", "13 01 7A", FALSE },
  /* One is the other's beginning: the shorter is padded with zero octets. */
  { "30 80", "30 80 01", TRUE },
  { "30 80 01", "30 80", FALSE },
  { "30 80 00", "30 80", TRUE },
  { "30 80", "30 80 00", TRUE },
  { "30 80 00 00 01", "30 80", FALSE },
  { "", "", TRUE },
  { "", "01", TRUE },
  { "01", "", FALSE },
};

static void
test_order (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Octets) previous = octets_new (cases[i].previous);
      g_autoptr (Octets) element = octets_new (cases[i].element);

      g_test_message ("%s before %s", cases[i].previous, cases[i].element);
      g_assert_cmpint (sc_set_of_in_order (octets_slice (previous), octets_slice (element)), ==, cases[i].in_order);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/set-of/order", test_order);
  return g_test_run ();
}
