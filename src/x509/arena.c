/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/arena.h"

#include <stddef.h>
#include <string.h>

/* A usual certificate takes two or three of the smallest chunks; a later one is half as large as all before it, up to
 * the largest, so that the number of chunks stays small and little is cleared in vain. */
#define SMALLEST_CHUNK (8 * 1024)
#define LARGEST_CHUNK (1024 * 1024)
#define ALIGNMENT (sizeof (max_align_t))

typedef struct _Chunk Chunk;
struct _Chunk
{
  Chunk      *next;
  max_align_t memory[];
};

struct _ScArena
{
  Chunk  *chunks;
  guint8 *free;
  gsize   n_free;
  gsize   total;
};

ScArena *
sc_arena_new (void)
{
  return g_new0 (ScArena, 1);
}

void
sc_arena_free (ScArena *self)
{
  Chunk *chunk = self->chunks;

  while (chunk)
    {
      Chunk *next = chunk->next;

      g_free (chunk);
      chunk = next;
    }

  g_free (self);
}

static void
add_chunk (ScArena *self,
           gsize    at_least)
{
  gsize size = MAX (CLAMP (self->total / 2, SMALLEST_CHUNK, LARGEST_CHUNK), at_least);
  Chunk *chunk = g_malloc0 (sizeof (Chunk) + size);

  chunk->next = self->chunks;
  self->chunks = chunk;
  self->free = (guint8 *) chunk->memory;
  self->n_free = size;
  self->total += size;
}

gpointer
sc_arena_alloc (ScArena *self,
                gsize    size)
{
  gpointer result = NULL;

  size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  if (size > self->n_free)
    add_chunk (self, size);

  result = self->free;
  self->free += size;
  self->n_free -= size;

  return result;
}

char *
sc_arena_strndup (ScArena    *self,
                  const char *text,
                  gsize       length)
{
  char *copy = sc_arena_alloc (self, length + 1);

  if (length > 0)
    memcpy (copy, text, length);

  return copy;
}
