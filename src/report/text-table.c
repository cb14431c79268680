/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/text-table.h"

#include <glib/gi18n-lib.h>

#include "report/columns.h"
#include "report/rows.h"
#include "report/text-style.h"
#include "report/words-private.h"

/* The comparison's columns: field, gap, left, gap, sign, gap, right. The field has three tenths. */
#define FIELD_GAP 2
#define SIGN_WIDTH 3
#define VALUE_GAP 1

#define INDENT 2
#define MARK_WIDTH 2 /* with the blank behind it */
#define ENCODING_GAP 2

typedef struct
{
  GString               *out;
  const ScReportOptions *options;
  ScSide                 only_side; /* SC_N_SIDES in a comparison of two */
  gsize                  field_width;
  gsize                  value_width;
  GString               *encoding; /* that of the value at hand, kept for its memory */
} Table;

/* A tree of one object has room for longer labels. */
static void
set_widths (Table *self)
{
  gsize width = sc_text_get_width (self->options);

  if (self->only_side != SC_N_SIDES)
    {
      self->field_width = width * 2 / 5;
      self->value_width = width - self->field_width - FIELD_GAP;
      return;
    }

  self->field_width = width * 3 / 10;
  self->value_width = (width - self->field_width - FIELD_GAP - SIGN_WIDTH - 2 * VALUE_GAP) / 2;
}

static const char *
get_mark_sign (ScMark mark)
{
  static const char *const signs[] = {
    [SC_MARK_NONE] = " ",
    [SC_MARK_CHECK] = "✓",
    [SC_MARK_WARNING] = "⚠",
  };

  return signs[mark];
}

/* Blanks at the end of a line are no use to anybody. */
static void
end_line (GString *out)
{
  gsize length = out->len;

  while (length > 0 && out->str[length - 1] == ' ')
    length--;

  g_string_truncate (out, length);
  g_string_append_c (out, '\n');
}

static void
append_cell (GString    *out,
             const char *text,
             gsize       width)
{
  sc_columns_append_blanks (out, width - sc_columns_append_cut (out, text, width));
}

/* Appends the label and the gap behind it. */
static void
append_label (Table        *self,
              const ScPair *pair,
              guint         depth)
{
  gsize width = self->field_width;
  gsize indent = MIN (depth * INDENT, width / 2);
  gsize start = self->out->len + indent;

  sc_columns_append_blanks (self->out, indent);
  sc_words_append_label (self->options->words, sc_pair_get_field (pair), self->out);
  width -= indent + sc_columns_cut (self->out, start, width - indent);
  if (pair->own[SC_LEFT] || pair->own[SC_RIGHT])
    sc_text_style (self->out, start, self->out->len - start, SC_STYLE_STRONG, self->options);
  sc_columns_append_blanks (self->out, width + FIELD_GAP);
}

/* Appends mark, meaning and encoding; returns the number of columns, of those for a value, that are left. A long value
 * is cut so that the encoding behind it still shows; only a long encoding is cut with it. */
static gsize
append_value (Table        *self,
              const ScPair *pair,
              ScSide        side)
{
  gsize width = self->value_width;
  const ScField *field = pair->fields[side];
  GString *encoding = self->encoding;
  gsize start = self->out->len;
  gsize needed = 0;

  g_string_append (self->out, get_mark_sign (pair->marks[side]));
  if (pair->marks[side] != SC_MARK_NONE)
    sc_text_style (self->out, start, self->out->len - start,
                   pair->marks[side] == SC_MARK_CHECK ? SC_STYLE_CHECK : SC_STYLE_WARNING, self->options);
  g_string_append_c (self->out, ' ');
  width -= MARK_WIDTH;

  if (field == NULL)
    return width;

  g_string_truncate (encoding, 0);
  sc_words_append_encoding (self->options->words, field, encoding);
  needed = encoding->len > 0 ? sc_columns_measure (encoding->str) + ENCODING_GAP : 0;

  start = self->out->len;
  sc_words_append_meaning (self->options->words, field, self->value_width, self->out);

  if (self->out->len > start)
    {
      gsize used = sc_columns_cut (self->out, start, needed < width ? width - needed : width);

      if (needed == 0)
        return width - used;

      sc_columns_append_blanks (self->out, ENCODING_GAP);
    }

  g_string_append_len (self->out, encoding->str, (gssize) encoding->len);
  return width - sc_columns_cut (self->out, start, width);
}

/* Parentheses stand for the paler colour that the window has for what is expected. */
static void
append_sign (Table        *self,
             const ScPair *pair)
{
  gboolean is_pale = pair->expected && pair->relation != SC_RELATION_SAME;
  gsize start = self->out->len + 1;

  g_string_append (self->out, is_pale ? "(" : " ");
  g_string_append (self->out, sc_words_relation_sign (pair->relation));
  if (pair->relation != SC_RELATION_SAME)
    sc_text_style (self->out, start, self->out->len - start, is_pale ? SC_STYLE_PALE : SC_STYLE_DIFFERS,
                   self->options);
  g_string_append (self->out, is_pale ? ")" : " ");
}

static void
append_pair (Table        *self,
             const ScPair *pair,
             guint         depth)
{
  append_label (self, pair, depth);
  sc_columns_append_blanks (self->out, append_value (self, pair, SC_LEFT) + VALUE_GAP);
  append_sign (self, pair);
  sc_columns_append_blanks (self->out, VALUE_GAP);
  append_value (self, pair, SC_RIGHT);
  end_line (self->out);
}

static void
append_branch (Table        *self,
               const ScPair *pair,
               guint         depth)
{
  append_label (self, pair, depth);
  append_value (self, pair, self->only_side);
  end_line (self->out);
}

static void
append_row_cb (const ScPair *pair,
               guint         depth,
               gpointer      user_data)
{
  Table *self = user_data;

  if (self->only_side != SC_N_SIDES)
    append_branch (self, pair, depth);
  else
    append_pair (self, pair, depth);
}

/* Appends the row of @pair and of all that lies in it. */
static void
append_rows (Table        *self,
             const ScPair *pair,
             guint         depth)
{
  append_row_cb (pair, depth, self);

  for (guint i = 0; i < pair->n_children; i++)
    append_rows (self, &pair->children[i], depth + 1);
}

static void
append_all_rows (Table              *self,
                 const ScComparison *comparison)
{
  g_autoptr (GString) encoding = g_string_new (NULL);

  self->encoding = encoding;
  sc_report_foreach_row (comparison, self->options, append_row_cb, self);
}

static void
append_heading (Table *self)
{
  const ScWords *words = self->options->words;

  append_cell (self->out, sc_words_translate (words, N_("Field")), self->field_width);
  sc_columns_append_blanks (self->out, FIELD_GAP + INDENT);
  append_cell (self->out, sc_words_translate (words, N_("Left")), self->value_width - INDENT);
  sc_columns_append_blanks (self->out, VALUE_GAP + SIGN_WIDTH + VALUE_GAP + INDENT);
  append_cell (self->out, sc_words_translate (words, N_("Right")), self->value_width - INDENT);
  end_line (self->out);
}

void
sc_text_table_append_pairs (GString               *out,
                            const ScComparison    *comparison,
                            const ScReportOptions *options)
{
  Table self = { .out = out, .options = options, .only_side = SC_N_SIDES };
  gsize start = out->len;
  gsize behind_heading = 0;

  set_widths (&self);
  append_heading (&self);
  behind_heading = out->len;
  append_all_rows (&self, comparison);

  /* A heading over no rows says nothing. */
  if (out->len == behind_heading)
    g_string_truncate (out, start);
  else
    g_string_append_c (out, '\n');
}

void
sc_text_table_append_tree (GString               *out,
                           const ScComparison    *comparison,
                           const ScReportOptions *options)
{
  ScSide side = sc_comparison_get_object (comparison, SC_LEFT) != NULL ? SC_LEFT : SC_RIGHT;
  Table self = { .out = out, .options = options, .only_side = side };

  set_widths (&self);
  append_all_rows (&self, comparison);
  g_string_append_c (out, '\n');
}

void
sc_text_table_append_branch (GString               *out,
                             const ScComparison    *comparison,
                             const ScPair          *pair,
                             const ScReportOptions *options)
{
  g_autoptr (GString) encoding = g_string_new (NULL);
  Table self = {
    .out = out,
    .options = options,
    .only_side = sc_words_get_only_side (comparison),
    .encoding = encoding,
  };

  set_widths (&self);
  if (self.only_side == SC_N_SIDES)
    append_heading (&self);
  append_rows (&self, pair, 0);
}
