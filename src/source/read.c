/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "source/read.h"

#include <glib/gi18n-lib.h>

#include "source/source.h"
#include "x509/display.h"

#define ATTRIBUTES                                                                                                    \
  G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME

/* So much is read at once. */
#define CHUNK (64 * 1024)

/* The bound on the system's own words, in characters. */
#define MAX_SYSTEM_MESSAGE 200

static const struct
{
  GIOErrorEnum code;
  const char  *text;
} sentences[] = {
  { G_IO_ERROR_NOT_FOUND, N_("There is no such file. It may have been moved or deleted; choose another one.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("You have no permission to read this file. Ask its owner for it, or for a copy.") },
  { G_IO_ERROR_IS_DIRECTORY, N_("This is a folder. Choose a file inside it.") },
  { G_IO_ERROR_NOT_REGULAR_FILE, N_("This is a device or a pipe, not a file. Save what it gives to a file, then open that.") },
};

/* Takes @cause, whose message names paths and speaks to programmers, and sets @error to what a person can use. */
static void
take_error (GError  *cause,
            GError **error)
{
  g_autoptr (GError) owned = cause;
  g_autoptr (GString) message = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    if (g_error_matches (owned, G_IO_ERROR, sentences[i].code))
      {
        g_set_error_literal (error, G_IO_ERROR, sentences[i].code, _(sentences[i].text));
        return;
      }

  sc_display_append (message, owned->message, strlen (owned->message), MAX_SYSTEM_MESSAGE);
  /* TRANSLATORS: %s is what the system says about it. */
  g_set_error (error, owned->domain, owned->code, _("The file cannot be read: %s"), message->str);
}

static void
set_error (GError       **error,
           GIOErrorEnum   code)
{
  take_error (g_error_new_literal (G_IO_ERROR, code, ""), error);
}

static void
set_too_large (GError **error)
{
  g_autofree char *size = g_format_size_full (SC_SOURCE_MAX_OCTETS, G_FORMAT_SIZE_IEC_UNITS);

  /* TRANSLATORS: %s is a size, "64.0 MiB". */
  g_set_error (error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_TOO_LARGE,
               _("The file is larger than %s. Choose one that holds certificates, requests or revocation lists and nothing else."), size);
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
      set_too_large (error);
      return FALSE;
    }

  return TRUE;
}

/* The size is checked anew: a file may grow, and those of /proc claim to be empty. */
static GBytes *
read_stream (GInputStream  *stream,
             GCancellable  *cancellable,
             GError       **error)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();
  GError *cause = NULL;
  gssize n_read = 0;

  do
    {
      guint length = octets->len;

      g_byte_array_set_size (octets, length + CHUNK);
      n_read = g_input_stream_read (stream, octets->data + length, CHUNK, cancellable, &cause);

      if (n_read < 0)
        {
          take_error (cause, error);
          return NULL;
        }

      g_byte_array_set_size (octets, length + (guint) n_read);
    }
  while (n_read > 0 && octets->len <= SC_SOURCE_MAX_OCTETS);

  if (octets->len > SC_SOURCE_MAX_OCTETS)
    {
      set_too_large (error);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&octets));
}

GBytes *
sc_read_file (GFile         *file,
              char         **name,
              GCancellable  *cancellable,
              GError       **error)
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
  return read_stream (G_INPUT_STREAM (stream), cancellable, error);
}
