/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/pem.h"

static const char begin_mark[] = "-----BEGIN ";
static const char end_mark[] = "-----END ";
static const char dashes[] = "-----";

/* Where @wanted stands in @self; the length of @self if nowhere. */
static gsize
find (ScSlice     self,
      const char *wanted)
{
  const guint8 *found = self.length > 0 ? memmem (self.data, self.length, wanted, strlen (wanted)) : NULL;

  return found != NULL ? (gsize) (found - self.data) : self.length;
}

static gboolean
begins_with (ScSlice     self,
             const char *wanted)
{
  return self.length >= strlen (wanted) && memcmp (self.data, wanted, strlen (wanted)) == 0;
}

/* The line of END, or nothing where something else stands at @self. */
static gsize
measure_end (ScSlice self)
{
  ScSlice label = { 0 };

  if (!begins_with (self, end_mark))
    return 0;

  label = sc_slice_from (self, strlen (end_mark));
  return MIN (strlen (end_mark) + find (label, dashes) + strlen (dashes), self.length);
}

gboolean
sc_pem_next (ScSlice    *rest,
             ScPemBlock *block)
{
  ScSlice begin = sc_slice_from (*rest, find (*rest, begin_mark));
  ScSlice text = sc_slice_from (begin, strlen (begin_mark));
  gsize length = 0;

  if (begin.length == 0)
    return FALSE;

  block->label = sc_slice_sub (text, 0, find (text, dashes));
  text = sc_slice_from (text, block->label.length + strlen (dashes));

  /* Base64 has no dashes: the next ones end the block, whatever they are. */
  block->body = sc_slice_sub (text, 0, find (text, dashes));
  length = block->body.offset + block->body.length - begin.offset;
  length += measure_end (sc_slice_from (text, block->body.length));

  block->whole = sc_slice_sub (begin, 0, length);
  *rest = sc_slice_from (begin, length);
  return TRUE;
}
