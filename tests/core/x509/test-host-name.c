/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/host-name.h"

#include <string.h>

static const struct
{
  const char *name;
  gboolean    mixes;
} cases[] = {
  { "mail.example.com", FALSE },
  { "m\u00FCnchen.example", FALSE },
  { "\u043F\u0440\u0438\u043C\u0435\u0440.example", FALSE }, /* a Cyrillic label, then a Latin one */
  { "\u0440aypal.example", TRUE },                           /* a Cyrillic letter before Latin ones */
  { "mail.\u03B1bc", TRUE },                                 /* a Greek one in the second label */
  { "a1-\u4E2D\u6587", FALSE },                              /* Chinese with Latin letters and digits */
  { "\u3042\u30A2\u6F22a", FALSE },                          /* Japanese in all its scripts */
  { "\uD55C\u6F22", FALSE },                                 /* Korean with Chinese characters */
  { "\uD55C\u3042", TRUE },                                  /* Korean with Japanese */
  { "\u0440\u6F22", TRUE },
  { "", FALSE },
};

static void
test_mixes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].name);
      g_assert_cmpint (sc_host_name_mixes_scripts (cases[i].name, strlen (cases[i].name)), ==, cases[i].mixes);
    }
}

/* The encodings are python3's, of its punycode codec. */
static const struct
{
  const char *label;
  gboolean    is_sound;
} a_labels[] = {
  { "xn--mnchen-3ya", TRUE },                                /* "m\u00FCnchen" */
  { "XN--MNCHEN-3YA", TRUE },
  { "xn--e1afmkfd", TRUE },                                  /* "\u043F\u0440\u0438\u043C\u0435\u0440" */
  { "xn--fiqs8s", TRUE },                                    /* "\u4E2D\u56FD" */
  { "xn--i-7iq", TRUE },                                     /* "i\u2764": IDNA2008 has it not, browsers do */
  { "xn--munchen-gie", FALSE },                              /* "mu\u0308nchen", not in Form C */
  { "xn--abc-", FALSE },                                     /* "abc" */
  { "xn--mnchen-3y", FALSE },                                /* cut short */
  { "xn--99999999", FALSE },                                 /* not finished */
  { "xn--a_b", FALSE },                                      /* no digit of base 36 */
  { "xn---a", FALSE },                                       /* a delimiter with nothing before it */
  { "xn--ab", FALSE },                                       /* U+0081 U+0080, control characters */
  { "xn--", FALSE },
  { "xn--12311613412431243", FALSE },
  { "xn--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", FALSE },
};

static void
test_a_label (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (a_labels); i++)
    {
      g_test_message ("%s", a_labels[i].label);
      g_assert_cmpint (sc_host_name_is_a_label (a_labels[i].label, strlen (a_labels[i].label)), ==,
                       a_labels[i].is_sound);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/host-name/mixes-scripts", test_mixes);
  g_test_add_func ("/host-name/a-label", test_a_label);

  return g_test_run ();
}
