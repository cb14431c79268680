/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/read.h"

#include "source/refusal.h"
#include "source/secret.h"

#define ATTRIBUTES                                                                                                    \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME

/* So much is read at once. */
#define CHUNK (256 * 1024)

static const struct
{
  GIOErrorEnum code;
  ScRefusal    refusal;
} refusals[] = {
  { G_IO_ERROR_NOT_FOUND, SC_REFUSAL_NOT_FOUND },
  { G_IO_ERROR_PERMISSION_DENIED, SC_REFUSAL_NO_PERMISSION },
  { G_IO_ERROR_IS_DIRECTORY, SC_REFUSAL_FOLDER },
  { G_IO_ERROR_NOT_REGULAR_FILE, SC_REFUSAL_NOT_A_FILE },
};

/* Takes @cause, whose message names paths and speaks to programmers, and sets @error to what a person can use. */
static void
take_error (GError  *cause,
            GError **error)
{
  g_autoptr (GError) owned = cause;
  g_autofree char *other = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    if (g_error_matches (owned, G_IO_ERROR, (gint) refusals[i].code))
      {
        g_set_error_literal (error, G_IO_ERROR, (gint) refusals[i].code, sc_refusal_get_sentence (refusals[i].refusal));
        return;
      }

  other = sc_refusal_dup_other (owned->message);
  g_set_error_literal (error, owned->domain, owned->code, other);
}

static void
set_error (GError       **error,
           GIOErrorEnum   code)
{
  take_error (g_error_new_literal (G_IO_ERROR, code, ""), error);
}

static gboolean
check_info (GFileInfo  *info,
            GError    **error)
{
  switch (g_file_info_get_file_type (info))
    {
    case G_FILE_TYPE_DIRECTORY:
      set_error (error, G_IO_ERROR_IS_DIRECTORY);
      return FALSE;
    case G_FILE_TYPE_SYMBOLIC_LINK: /* links are followed, so this one leads nowhere */
      set_error (error, G_IO_ERROR_NOT_FOUND);
      return FALSE;
    case G_FILE_TYPE_REGULAR:
    case G_FILE_TYPE_UNKNOWN: /* some remote places do not tell */
      break;
    default:
      set_error (error, G_IO_ERROR_NOT_REGULAR_FILE);
      return FALSE;
    }

  if (g_file_info_get_size (info) > SC_SOURCE_MAX_OCTETS)
    {
      sc_refusal_set_too_large (error);
      return FALSE;
    }

  return TRUE;
}

/* A file that is being read. */
typedef struct
{
  GInputStream     *stream;
  GByteArray       *octets;
  guint             capacity;
  gsize             size; /* as far as it is known, else 0 */
  ScSourceWatchFunc watch;
  gpointer          watch_data;
} Reading;

/* Returns: how many octets were read, 0 at the end, -1 on failure */
static gssize
read_chunk (Reading       *self,
            GCancellable  *cancellable,
            GError       **error)
{
  guint length = self->octets->len;
  /* One octet more than is left, so that the end shows at once. */
  guint room = self->size >= length ? (guint) MIN (self->size - length + 1, CHUNK) : CHUNK;
  gssize n_read = 0;

  sc_secret_array_reserve (&self->octets, &self->capacity, length + room);
  g_byte_array_set_size (self->octets, length + room);
  n_read = g_input_stream_read (self->stream, self->octets->data + length, room, cancellable, error);
  g_byte_array_set_size (self->octets, length + (guint) MAX (n_read, 0));

  if (self->watch != NULL)
    self->watch (self->octets->len, self->size, NULL, self->watch_data);

  return n_read;
}

/* The size is checked anew: a file may grow, and those of /proc claim to be empty. */
static GBytes *
read_all (Reading       *self,
          GCancellable  *cancellable,
          GError       **error)
{
  GError *cause = NULL;
  gssize n_read = 0;

  do
    n_read = read_chunk (self, cancellable, &cause);
  while (n_read > 0 && self->octets->len <= SC_SOURCE_MAX_OCTETS);

  if (n_read < 0)
    {
      take_error (cause, error);
      return NULL;
    }

  if (self->octets->len > SC_SOURCE_MAX_OCTETS)
    {
      sc_refusal_set_too_large (error);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&self->octets));
}

static GBytes *
read_stream (GFileInputStream   *stream,
             gsize               size,
             ScSourceWatchFunc   watch,
             gpointer            watch_data,
             GCancellable       *cancellable,
             GError            **error)
{
  guint capacity = (guint) size + 1;
  Reading reading = { G_INPUT_STREAM (stream), g_byte_array_sized_new (capacity), capacity, size, watch, watch_data };
  GBytes *octets = read_all (&reading, cancellable, error);

  g_clear_pointer (&reading.octets, g_byte_array_unref);
  return octets;
}

GBytes *
sc_read_file (GFile              *file,
              char              **name,
              ScSourceWatchFunc   watch,
              gpointer            watch_data,
              GCancellable       *cancellable,
              GError            **error)
{
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GFileInfo) info = NULL;
  GError *cause = NULL;

  info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, &cause);

  if (info == NULL)
    {
      take_error (cause, error);
      return NULL;
    }

  if (!check_info (info, error))
    return NULL;

  stream = g_file_read (file, cancellable, &cause);

  if (stream == NULL)
    {
      take_error (cause, error);
      return NULL;
    }

  *name = g_strdup (g_file_info_get_display_name (info));
  return read_stream (stream, (gsize) MAX (g_file_info_get_size (info), 0), watch, watch_data, cancellable, error);
}
