/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/words-private.h"

#include <string.h>

#include "report/isolate.h"

/* More parameters than that are not in any sentence. */
#define MAX_PARAMETERS 4

#define SEPARATOR " · "

/* How the words of a pattern are read. */
typedef enum
{
  READ_EITHER_WAY, /* there are none, as in "{0}: {1}" */
  READ_FROM_LEFT,
  READ_FROM_RIGHT,
} Reading;

typedef struct
{
  const char *const *params;
  guint              n_params;
  Reading            reading;
  gboolean           is_mixed;    /* the order would suffer where a parameter is not isolated */
  const char        *lead;        /* (nullable): the first parameter that says anything */
  gsize              start;       /* where the text begins in what is appended to */
  gboolean           has_isolate; /* so far */
} Filling;

/* (nullable): the parameter that @c stands for; the empty text if it has none. */
static const char *
get_parameter (const Filling *self,
               const char    *c)
{
  guint index = 0;

  if (c[0] != '{' || !g_ascii_isdigit (c[1]) || c[2] != '}')
    return NULL;

  index = (guint) g_ascii_digit_value (c[1]);
  return index < self->n_params ? self->params[index] : "";
}

/* What stands alone has nothing beside it. */
static gboolean
is_alone (const char *pattern)
{
  return pattern[0] == '{' && strlen (pattern) == strlen ("{0}");
}

static gboolean
has_mixed (const Filling *self)
{
  for (guint i = 0; i < self->n_params; i++)
    if (sc_isolate_is_needed (self->params[i]))
      return TRUE;

  return FALSE;
}

static void
look (Filling    *self,
      const char *pattern)
{
  for (const char *c = pattern; *c != '\0' && self->lead == NULL; c++)
    {
      const char *param = get_parameter (self, c);

      if (param != NULL && *param != '\0')
        self->lead = param;
    }

  if (sc_isolate_has_letter (pattern))
    self->reading = sc_isolate_is_needed (pattern) ? READ_FROM_RIGHT : READ_FROM_LEFT;

  self->is_mixed = !is_alone (pattern) && has_mixed (self);
}

/* In a sentence that is read from right to left, octets and numbers would be, too, were they not isolated from it (UAX
 * #9 §2.4). Words from left to right keep all in order but what is read the other way. Where there are no words, what
 * comes first says how all is read. */
static gboolean
is_isolated (const Filling *self,
             const char    *param)
{
  switch (self->reading)
    {
    case READ_FROM_LEFT:
      return self->is_mixed && sc_isolate_is_needed (param);
    case READ_FROM_RIGHT:
      return TRUE;
    case READ_EITHER_WAY:
    default:
      return self->is_mixed && param != self->lead;
    }
}

static gboolean
is_read_from_right (const Filling *self)
{
  return self->reading == READ_FROM_RIGHT ||
         (self->reading == READ_EITHER_WAY && self->lead != NULL && sc_isolate_is_needed (self->lead));
}

/* UAX #9 P2 takes the direction of a paragraph from the first letter outside any isolate, Pango 1.50 from the first of
 * all: a text without a letter in front of its first isolate says which one it has. */
static void
put_mark (GString       *out,
          const Filling *self)
{
  if (!self->has_isolate && !sc_isolate_has_letter (out->str + self->start))
    g_string_insert (out, (gssize) self->start,
                     is_read_from_right (self) ? SC_RIGHT_TO_LEFT_MARK : SC_LEFT_TO_RIGHT_MARK);
}

static void
append_parameter (GString    *out,
                  Filling    *self,
                  const char *param)
{
  if (*param == '\0' || !is_isolated (self, param))
    {
      g_string_append (out, param);
      return;
    }

  put_mark (out, self);
  self->has_isolate = TRUE;
  sc_isolate_append (out, param);
}

void
sc_words_append_filled (GString           *out,
                        const char        *pattern,
                        const char *const *params,
                        guint              n_params)
{
  Filling self = { .params = params, .n_params = n_params, .start = out->len };

  look (&self, pattern);

  for (const char *c = pattern; *c != '\0'; c++)
    {
      const char *param = get_parameter (&self, c);

      if (param == NULL)
        {
          g_string_append_c (out, *c);
          continue;
        }

      append_parameter (out, &self, param);
      c += strlen ("{0}") - 1;
    }
}

char *
sc_words_fill (const char *pattern,
               ...)
{
  GString *out = g_string_new (NULL);
  const char *params[MAX_PARAMETERS] = { NULL };
  const char *param = NULL;
  guint n_params = 0;
  va_list list;

  va_start (list, pattern);
  while (n_params < MAX_PARAMETERS && (param = va_arg (list, const char *)) != NULL)
    params[n_params++] = param;
  va_end (list);

  sc_words_append_filled (out, pattern, params, n_params);
  return g_string_free (out, FALSE);
}

char *
sc_words_join (const ScWords    *words,
               const char *const parts[],
               guint             n_parts)
{
  g_autofree const char **params = g_new0 (const char *, n_parts);
  Filling self = { .params = params, .reading = READ_FROM_LEFT };
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      params[self.n_params++] = parts[i];

  if (self.n_params > 1)
    {
      self.is_mixed = has_mixed (&self);
      self.reading = sc_words_are_read_from_right (words) ? READ_FROM_RIGHT : READ_FROM_LEFT;
    }

  for (guint i = 0; i < self.n_params; i++)
    {
      g_string_append (out, i > 0 ? SEPARATOR : "");
      append_parameter (out, &self, params[i]);
    }

  return g_string_free (out, FALSE);
}
