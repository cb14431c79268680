/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n.h>

#include "app/opinion-list.h"
#include "app/pair-row.h"
#include "report/isolate.h"
#include "report/words.h"

/* A value longer than this, in characters, is better read than heard. */
#define MAX_SPOKEN 80

struct _ScPairRow
{
  GObject       parent_instance;

  ScComparison *comparison;
  const ScPair *pair;
};

G_DEFINE_FINAL_TYPE (ScPairRow, sc_pair_row, G_TYPE_OBJECT)

static void
sc_pair_row_finalize (GObject *object)
{
  ScPairRow *self = SC_PAIR_ROW (object);

  g_clear_pointer (&self->comparison, sc_comparison_unref);

  G_OBJECT_CLASS (sc_pair_row_parent_class)->finalize (object);
}

static void
sc_pair_row_class_init (ScPairRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_pair_row_finalize;
}

static void
sc_pair_row_init (ScPairRow *self)
{
}

ScPairRow *
sc_pair_row_new (ScComparison *comparison,
                 const ScPair *pair)
{
  ScPairRow *self = NULL;

  g_return_val_if_fail (comparison != NULL, NULL);
  g_return_val_if_fail (pair != NULL, NULL);

  self = g_object_new (SC_TYPE_PAIR_ROW, NULL);
  self->comparison = sc_comparison_ref (comparison);
  self->pair = pair;

  return self;
}

const ScPair *
sc_pair_row_get_pair (ScPairRow *self)
{
  g_return_val_if_fail (SC_IS_PAIR_ROW (self), NULL);

  return self->pair;
}

ScComparison *
sc_pair_row_get_comparison (ScPairRow *self)
{
  g_return_val_if_fail (SC_IS_PAIR_ROW (self), NULL);

  return self->comparison;
}

static void
append_part (GString    *string,
             const char *part)
{
  if (part == NULL || *part == '\0')
    return;

  if (string->len > 0)
    g_string_append (string, ", ");
  g_string_append (string, part);
}

char *
sc_pair_row_dup_side_name (ScPairRow *self,
                           ScSide     side)
{
  const ScWords *words = sc_words_local ();
  const ScField *field = NULL;
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *meaning = NULL;
  g_autofree char *encoding = NULL;

  g_return_val_if_fail (SC_IS_PAIR_ROW (self), NULL);

  field = self->pair->fields[side];
  if (field == NULL)
    return g_strdup (_("not there"));

  meaning = sc_words_meaning (words, field, MAX_SPOKEN);
  encoding = sc_words_encoding (words, field);
  /* What is heard has no order but its own, and some braille displays show each character. */
  append_part (name, sc_isolate_strip (meaning));
  append_part (name, sc_isolate_strip (encoding));
  append_part (name, sc_words_mark (words, self->pair->marks[side]));

  return g_string_free (g_steal_pointer (&name), FALSE);
}

char *
sc_pair_row_dup_relation_name (ScPairRow *self)
{
  const char *relation = NULL;

  g_return_val_if_fail (SC_IS_PAIR_ROW (self), NULL);

  /* It is shown before anything is asked. */
  if (sc_opinion_list_is_group (self->pair))
    return g_strdup ("");

  relation = sc_words_relation (sc_words_local (), self->pair->relation);
  if (self->pair->relation == SC_RELATION_SAME || !self->pair->expected)
    return g_strdup (relation);

  /* Translators: %s is a relation between two values, as in "differs, as expected" */
  return g_strdup_printf (_("%s, as expected"), relation);
}

static char *
join_name (const char *label,
           const char *rest)
{
  return *rest == '\0' ? g_strdup (label) : g_strdup_printf ("%s: %s", label, rest);
}

char *
sc_pair_row_dup_name (ScPairRow *self)
{
  g_autofree char *label = NULL;
  g_autofree char *left = NULL;
  g_autofree char *right = NULL;
  g_autofree char *relation = NULL;

  g_return_val_if_fail (SC_IS_PAIR_ROW (self), NULL);

  label = sc_words_dup_label (sc_words_local (), sc_pair_get_field (self->pair));
  left = sc_pair_row_dup_side_name (self, SC_LEFT);
  right = sc_pair_row_dup_side_name (self, SC_RIGHT);
  relation = sc_pair_row_dup_relation_name (self);

  if (sc_comparison_get_object (self->comparison, SC_RIGHT) == NULL)
    return join_name (label, left);
  if (sc_comparison_get_object (self->comparison, SC_LEFT) == NULL)
    return join_name (label, right);
  if (*left == '\0' && *right == '\0')
    return join_name (label, relation);

  /* Translators: how a screen reader reads one row: the field's name, what the left and the right certificate say, and
   * the relation between them, as in "Critical, left: Yes, BOOLEAN FF, warning; right: No, check; differs". */
  return g_strdup_printf (_("%s, left: %s; right: %s; %s"), label, left, right, relation);
}
