/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/object-item.h"

#include <glib/gi18n.h>

#include "report/moment.h"

struct _ScObjectItem
{
  GObject       parent_instance;

  guint         index;
  ScItemSummary summary;
};

G_DEFINE_FINAL_TYPE (ScObjectItem, sc_object_item, G_TYPE_OBJECT)

/* TRANSLATORS: what a certificate of a list is for. A leaf is a server's or a person's, not a CA's. */
static const char *const roles[SC_N_ROLES] = {
  [SC_ROLE_LEAF] = N_("Leaf"),
  [SC_ROLE_INTERMEDIATE] = N_("Intermediate CA"),
  [SC_ROLE_ROOT] = N_("Root CA"),
  [SC_ROLE_REQUEST] = N_("Certificate request"),
  [SC_ROLE_CRL] = N_("Revocation list"),
};

static void
sc_object_item_finalize (GObject *object)
{
  sc_item_summary_clear (&SC_OBJECT_ITEM (object)->summary);

  G_OBJECT_CLASS (sc_object_item_parent_class)->finalize (object);
}

static void
sc_object_item_class_init (ScObjectItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_object_item_finalize;
}

static void
sc_object_item_init (ScObjectItem *self)
{
}

guint
sc_object_item_get_index (ScObjectItem *self)
{
  g_return_val_if_fail (SC_IS_OBJECT_ITEM (self), 0);

  return self->index;
}

char *
sc_object_item_dup_title (ScObjectItem *self)
{
  g_return_val_if_fail (SC_IS_OBJECT_ITEM (self), NULL);

  return g_strdup (self->summary.subject[0] != '\0' ? self->summary.subject : _("No name"));
}

static void
append_until (GString             *out,
              const ScItemSummary *summary)
{
  gboolean is_over = summary->until < g_get_real_time () / G_USEC_PER_SEC;
  g_autoptr (GString) date = g_string_new (NULL);

  if (!summary->has_until || !sc_moment_append (date, (ScTime) { .seconds = summary->until }, TRUE))
    return;

  g_string_append (out, " · ");
  if (summary->role == SC_ROLE_CRL)
    /* TRANSLATORS: %s is a date. */
    g_string_append_printf (out, is_over ? _("out of date since %s") : _("next update %s"), date->str);
  else
    /* TRANSLATORS: %s is a date. */
    g_string_append_printf (out, is_over ? _("expired on %s") : _("until %s"), date->str);
}

static void
append_serial (GString    *out,
               const char *serial)
{
  if (serial[0] == '\0')
    return;

  g_string_append (out, " · ");
  for (guint i = 0; serial[i] != '\0'; i++)
    {
      if (i > 0 && i % 2 == 0 && g_ascii_isxdigit (serial[i]))
        g_string_append_c (out, ':');
      g_string_append_c (out, g_ascii_toupper (serial[i]));
    }
}

char *
sc_object_item_dup_details (ScObjectItem *self)
{
  GString *details = NULL;

  g_return_val_if_fail (SC_IS_OBJECT_ITEM (self), NULL);

  details = g_string_new (_(roles[self->summary.role]));
  append_until (details, &self->summary);
  append_serial (details, self->summary.serial);

  return g_string_free (details, FALSE);
}

/* Serial numbers are written with colons and without. */
char *
sc_object_item_fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *plain = g_string_new (NULL);

  for (const char *letter = folded; *letter != '\0'; letter++)
    if (*letter != ':')
      g_string_append_c (plain, *letter);

  return g_string_free (plain, FALSE);
}

gboolean
sc_object_item_matches (ScObjectItem *self,
                        const char   *needle)
{
  g_autofree char *text = NULL;
  g_autofree char *folded = NULL;

  g_return_val_if_fail (SC_IS_OBJECT_ITEM (self), FALSE);
  g_return_val_if_fail (needle != NULL, FALSE);

  text = g_strdup_printf ("%s\n%s\n%s", self->summary.subject, self->summary.serial, _(roles[self->summary.role]));
  folded = sc_object_item_fold (text);

  return strstr (folded, needle) != NULL;
}

#define SC_TYPE_OBJECT_LIST (sc_object_list_get_type ())
G_DECLARE_FINAL_TYPE (ScObjectList, sc_object_list, SC, OBJECT_LIST, GObject)

struct _ScObjectList
{
  GObject     parent_instance;

  ScContents *contents;
};

static GType
sc_object_list_get_item_type (GListModel *model)
{
  return SC_TYPE_OBJECT_ITEM;
}

static guint
sc_object_list_get_n_items (GListModel *model)
{
  return sc_contents_get_n_items (SC_OBJECT_LIST (model)->contents);
}

static gpointer
sc_object_list_get_item (GListModel *model,
                         guint       position)
{
  ScContents *contents = SC_OBJECT_LIST (model)->contents;
  ScObjectItem *item = NULL;

  if (position >= sc_contents_get_n_items (contents))
    return NULL;

  item = g_object_new (SC_TYPE_OBJECT_ITEM, NULL);
  item->index = position;
  sc_contents_summarize (contents, position, &item->summary);

  return item;
}

static void
list_model_iface_init (GListModelInterface *iface)
{
  iface->get_item_type = sc_object_list_get_item_type;
  iface->get_n_items = sc_object_list_get_n_items;
  iface->get_item = sc_object_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (ScObjectList, sc_object_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_iface_init))

static void
sc_object_list_finalize (GObject *object)
{
  sc_contents_unref (SC_OBJECT_LIST (object)->contents);

  G_OBJECT_CLASS (sc_object_list_parent_class)->finalize (object);
}

static void
sc_object_list_class_init (ScObjectListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_object_list_finalize;
}

static void
sc_object_list_init (ScObjectList *self)
{
}

GListModel *
sc_object_list_new (ScContents *contents)
{
  ScObjectList *self = NULL;

  g_return_val_if_fail (contents != NULL, NULL);

  self = g_object_new (SC_TYPE_OBJECT_LIST, NULL);
  self->contents = sc_contents_ref (contents);

  return G_LIST_MODEL (self);
}

void
sc_object_list_grow (GListModel *list,
                     ScContents *contents)
{
  ScObjectList *self = NULL;
  guint n_before = 0;
  guint n_items = 0;

  g_return_if_fail (SC_IS_OBJECT_LIST (list));
  g_return_if_fail (contents != NULL);

  self = SC_OBJECT_LIST (list);
  n_before = sc_contents_get_n_items (self->contents);
  n_items = sc_contents_get_n_items (contents);
  sc_contents_ref (contents);
  sc_contents_unref (self->contents);
  self->contents = contents;

  /* Some of it may have turned out to be something else. */
  if (n_items < n_before)
    g_list_model_items_changed (list, 0, n_before, n_items);
  else if (n_items > n_before)
    g_list_model_items_changed (list, n_before, 0, n_items - n_before);
}
