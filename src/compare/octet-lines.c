/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "compare/octet-lines.h"

typedef struct
{
  const GArray *segments;
  guint         per_line;
  GArray       *blocks;
  gsize         start; /* of the block that is not yet closed */
  guint         n_lines;
} Folder;

static guint
count_block_lines (const ScOctetBlock *block,
                   guint               per_line)
{
  return block->is_folded ? 1 : (block->n_columns + per_line - 1) / per_line;
}

static void
add_block (Folder   *self,
           gsize     end,
           gboolean  is_folded)
{
  ScOctetBlock block = {
    .first = self->start,
    .n_columns = end - self->start,
    .first_line = self->n_lines,
    .is_folded = is_folded,
  };

  if (block.n_columns == 0)
    return;

  g_array_append_val (self->blocks, block);
  self->start = end;
  self->n_lines += count_block_lines (&block, self->per_line);
}

/* The end of the line that @column would stand in. */
static gsize
get_line_end (Folder *self,
              gsize   column)
{
  return self->start + ((column - self->start) / self->per_line + 1) * self->per_line;
}

/* Shows what stands before @from, and some of what follows; folds the rest up to @end, if it is worth a line. */
static void
fold (Folder *self,
      gsize   from,
      gsize   end)
{
  gsize shown = get_line_end (self, from + SC_OCTET_LINES_KEPT - 1);

  if (end < shown + SC_OCTET_LINES_KEPT)
    return;

  add_block (self, shown, FALSE);
  add_block (self, end, TRUE);
}

static void
fold_contents (Folder *self,
               gsize   from,
               gsize   end)
{
  gsize difference = sc_octets_find_difference (self->segments, from, end);

  if (difference == end || difference < from + SC_OCTET_LINES_KEPT)
    {
      fold (self, from, end);
      return;
    }

  fold (self, from, difference - difference % self->per_line);
  fold (self, difference, end);
}

static gsize
get_end (const GArray *segments,
         guint         place)
{
  return place + 1 < segments->len ? g_array_index (segments, ScOctetSegment, place + 1).start
                                   : sc_octets_count_columns (segments);
}

GArray *
sc_octet_lines_new (const GArray *segments,
                    gsize         n_left_out,
                    guint         per_line,
                    gboolean      folds)
{
  Folder self = { .segments = segments, .per_line = per_line };

  g_return_val_if_fail (segments != NULL && per_line > 0, NULL);

  self.blocks = g_array_new (FALSE, FALSE, sizeof (ScOctetBlock));

  for (guint i = 0; folds && i < segments->len; i++)
    {
      gsize from = g_array_index (segments, ScOctetSegment, i).start;
      gsize end = get_end (segments, i);

      if (end - from > SC_OCTET_LINES_MAX_WHOLE)
        fold_contents (&self, from, end);
    }

  add_block (&self, sc_octets_count_columns (segments), FALSE);
  add_block (&self, sc_octets_count_columns (segments) + n_left_out, TRUE);

  return self.blocks;
}

static const ScOctetBlock *
get_block (const GArray *blocks,
           guint         place)
{
  return &g_array_index (blocks, ScOctetBlock, place);
}

guint
sc_octet_lines_count (const GArray *blocks,
                      guint         per_line)
{
  const ScOctetBlock *last = NULL;

  g_return_val_if_fail (blocks != NULL && per_line > 0, 0);

  if (blocks->len == 0)
    return 0;

  last = get_block (blocks, blocks->len - 1);

  return last->first_line + count_block_lines (last, per_line);
}

ScOctetLine
sc_octet_lines_get (const GArray *blocks,
                    guint         per_line,
                    guint         line)
{
  const ScOctetBlock *block = NULL;
  gsize skipped = 0;
  guint i = blocks->len;

  /* Few contents are long enough to be folded, so blocks are few. */
  while (i > 1 && get_block (blocks, i - 1)->first_line > line)
    i--;

  block = get_block (blocks, i - 1);
  if (block->is_folded)
    return (ScOctetLine) { block->first, block->n_columns, TRUE };

  skipped = (gsize) (line - block->first_line) * per_line;

  return (ScOctetLine) { block->first + skipped, MIN (per_line, block->n_columns - skipped), FALSE };
}

guint
sc_octet_lines_find (const GArray *blocks,
                     guint         per_line,
                     gsize         column)
{
  const ScOctetBlock *block = NULL;
  guint i = blocks->len;

  g_return_val_if_fail (i > 0, 0);

  while (i > 1 && get_block (blocks, i - 1)->first > column)
    i--;

  block = get_block (blocks, i - 1);

  return block->first_line + (block->is_folded ? 0 : (column - block->first) / per_line);
}
