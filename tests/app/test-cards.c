/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/card.h"
#include "inside.h"
#include "pairs.h"

/* What the cards are called, and what stands below them while they show nothing. */

#define NO_OBJECT "neither a certificate nor anything else\n"

static gboolean
is_read (gpointer user_data)
{
  return !sc_slot_is_busy (user_data);
}

static void
assert_called (ScCard     *card,
               const char *label)
{
  g_autofree char *mismatch =
    gtk_test_accessible_check_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpstr (mismatch, ==, NULL);
}

/* A card by what it holds; by its side alone where it holds nothing that can be shown. */
static void
test_names (void)
{
  static const struct
  {
    const char *certificate; /* as base.txt writes it */
    const char *labels[SC_N_SIDES];
  } cases[] = {
    { "SEQUENCE { $tbsCertificate $signatureAlgorithm $signatureValue }", { "Left certificate", "Right certificate" } },
    { "$request", { "Left certificate request", "Right certificate request" } },
    { "$crl", { "Left revocation list", "Right revocation list" } },
    { "INTEGER 5", { "Left side", "Right side" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
      {
        g_autoptr (GBytes) octets = sc_base_certificate ("certificate", cases[i].certificate, NULL);
        g_autoptr (ScSlot) slot = sc_slot_new ();
        ScCard *card = g_object_ref_sink (g_object_new (SC_TYPE_CARD, "side", side, NULL));

        sc_card_set_slot (card, slot);
        assert_called (card, side == SC_LEFT ? "Left side" : "Right side");
        sc_slot_load_octets (slot, octets, "made");
        inside_wait_until (is_read, slot);
        assert_called (card, cases[i].labels[side]);

        g_object_unref (card);
      }
}

/* Whether the page is seen that says that there is nothing, and how to get something. */
static gboolean
says_nothing (ScWindow *window)
{
  GtkWidget *page = NULL;
  guint i = 0;

  do
    page = inside_find (GTK_WIDGET (window), ADW_TYPE_STATUS_PAGE, i++);
  while (page != NULL && !g_str_equal (adw_status_page_get_title (ADW_STATUS_PAGE (page)), "Nothing to Compare"));

  return page != NULL && gtk_widget_get_mapped (page);
}

static void
test_nothing (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));
  g_autoptr (GFile) good = inside_dup_example ("good.pem");

  for (ScSide side = SC_LEFT; side < SC_N_SIDES; side++)
    {
      sc_window_load_text (window, side, NO_OBJECT, "made");
      g_assert_false (says_nothing (window));
      inside_wait (window);
      g_assert_true (says_nothing (window));
    }

  sc_window_load (window, SC_LEFT, good);
  g_assert_false (says_nothing (window));
  inside_wait (window);
  g_assert_false (says_nothing (window));

  inside_close_window (window);
}

/* A new window begins with what leads on from it. */
static void
test_empty (gconstpointer application)
{
  ScWindow *window = inside_open_window (SC_APPLICATION ((gpointer) application));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (GTK_IS_BUTTON (focus));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (focus)), ==, "Open…");
  inside_close_window (window);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (ScApplication) application = NULL;

  gtk_test_init (&argc, &argv, NULL);
  application = inside_start ();

  g_test_add_func ("/cards/names", test_names);
  g_test_add_data_func ("/cards/nothing", application, test_nothing);
  g_test_add_data_func ("/cards/empty", application, test_empty);

  return g_test_run ();
}
