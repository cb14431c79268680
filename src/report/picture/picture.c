/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/picture-private.h"

#include <string.h>

#include "report/isolate.h"
#include "report/picture/layout.h"
#include "report/words-private.h"

static void
clear_layout (ScLayout *self)
{
  sc_canvas_clear (&self->canvas);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->explained, g_hash_table_unref);
  for (guint side = 0; side < SC_N_SIDES; side++)
    g_clear_pointer (&self->names[side], g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (ScLayout, clear_layout)

/* What folder a file lies in matters only if both have the same name. */
static void
name_sides (ScLayout *self)
{
  char *sources[SC_N_SIDES] = { NULL };

  for (guint i = 0; i < self->n_sides; i++)
    {
      guint side = self->first_side + i;

      sources[side] = sc_words_card_source (self->words, sc_comparison_get_object (self->comparison, side));
      self->names[side] = g_path_get_basename (sources[side]);
    }

  if (g_strcmp0 (self->names[SC_LEFT], self->names[SC_RIGHT]) == 0)
    for (guint side = 0; side < SC_N_SIDES; side++)
      {
        g_free (self->names[side]);
        self->names[side] = g_steal_pointer (&sources[side]);
      }

  for (guint side = 0; side < SC_N_SIDES; side++)
    g_free (sources[side]);
}

static void
init_layout (ScLayout               *self,
             const ScComparison     *comparison,
             const ScPictureOptions *options)
{
  ScSide only = sc_words_get_only_side (comparison);
  double width = CLAMP (options->width, SC_PICTURE_MIN_WIDTH, SC_PICTURE_MAX_WIDTH);

  *self = (ScLayout) {
    .comparison = comparison,
    .options = options,
    .words = options->report.words,
    .y = SC_LAYOUT_MARGIN,
    .left = SC_LAYOUT_MARGIN,
    .width = width - 2 * SC_LAYOUT_MARGIN,
    .first_side = only == SC_RIGHT ? SC_RIGHT : SC_LEFT,
    .n_sides = only == SC_N_SIDES ? SC_N_SIDES : 1,
    .notes = g_ptr_array_new (),
    .explained = g_hash_table_new (NULL, NULL),
  };
  sc_canvas_init (&self->canvas);
  name_sides (self);
}

const char *
sc_layout_say (const ScLayout *self,
               const char     *msgid)
{
  return sc_words_translate (self->words, msgid);
}

gboolean
sc_layout_is_octets (const char *text)
{
  return strlen (text) > 3 && strspn (text, "0123456789ABCDEF:…") == strlen (text) && text[2] == ':';
}

char *
sc_layout_wrap_octets (ScLayout   *self,
                       const char *text,
                       ScFace      face,
                       double      width,
                       guint       max)
{
  GString *out = g_string_new (NULL);
  gsize per_line = (gsize) (width / sc_canvas_measure (&self->canvas, face, "00:"));
  gsize n_chars = 3 * CLAMP (per_line, 1, max);

  if (!sc_layout_is_octets (text))
    return g_string_free (g_string_append (out, text), FALSE);

  for (gsize length = strlen (text); length > n_chars; length -= n_chars, text += n_chars)
    {
      g_string_append_len (out, text, (gssize) n_chars);
      g_string_append_c (out, '\n');
    }

  return g_string_free (g_string_append (out, text), FALSE);
}

ScPicture *
sc_picture_new (const ScComparison     *comparison,
                const ScPictureOptions *options)
{
  g_auto (ScLayout) layout = { 0 };
  ScPicture *self = NULL;

  g_return_val_if_fail (comparison != NULL && options != NULL && options->report.words != NULL, NULL);

  init_layout (&layout, comparison, options);
  sc_layout_put_title (&layout);
  sc_layout_put_cards (&layout);
  sc_layout_put_verdict (&layout);
  sc_layout_put_table (&layout);
  sc_layout_put_notes (&layout);
  sc_layout_put_legend (&layout);

  self = g_new0 (ScPicture, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->width = layout.width + 2 * SC_LAYOUT_MARGIN;
  self->height = layout.y;
  self->items = g_array_ref (layout.canvas.items);
  self->blocks = g_array_ref (layout.canvas.blocks);
  self->heading_top = layout.heading_top;
  self->heading_bottom = layout.heading_bottom;
  self->table_bottom = layout.table_bottom;
  self->shown_title = sc_isolate_join_names (layout.names[SC_LEFT], layout.names[SC_RIGHT]);
  self->title = sc_isolate_strip (g_strdup (self->shown_title));
  self->description = sc_isolate_strip (sc_words_verdict_line (layout.words, comparison));
  self->maker = g_strdup ("Sidecert " SC_VERSION);
  self->now = options->report.now;
  self->is_dark = options->is_dark;
  self->words = sc_words_get_uncovered (layout.words);

  return self;
}

ScPicture *
sc_picture_ref (ScPicture *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
sc_picture_unref (ScPicture *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->items);
  g_array_unref (self->blocks);
  g_free (self->shown_title);
  g_free (self->title);
  g_free (self->description);
  g_free (self->maker);
  g_free (self);
}

double
sc_picture_get_width (const ScPicture *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

double
sc_picture_get_height (const ScPicture *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

const char *
sc_picture_get_title (const ScPicture *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

const char *
sc_picture_get_description (const ScPicture *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->description;
}

/* Moves @limit up until no line of text lies across it. */
static double
spare_lines (const ScPicture *self,
             double           top,
             double           limit)
{
  double best = limit;

  for (guint i = self->items->len; i-- > 0;)
    {
      const ScItem *item = &g_array_index (self->items, ScItem, i);

      if (item->kind != SC_ITEM_BOX && item->y > top && item->y < best && item->y + item->height > best)
        {
          best = item->y;
          /* What stood clear of the limit may lie across the new one. */
          i = self->items->len;
        }
    }

  return best;
}

double
sc_picture_find_break (const ScPicture *self,
                       double           top,
                       double           height)
{
  double limit = top + height;
  double best = top;

  g_return_val_if_fail (height > 0, self->height);

  if (limit >= self->height)
    return self->height;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const ScBlock *block = &g_array_index (self->blocks, ScBlock, i);

      if (block->bottom > top && block->bottom <= limit && !block->keeps_next)
        best = block->bottom;
    }

  return best > top ? best : spare_lines (self, top, limit);
}
