/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "source/local.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "source/refusal.h"
#include "source/secret.h"
#include "source/source.h"

/* So much is read at once if the file does not say how large it is. */
#define CHUNK (64 * 1024)

static const struct
{
  GFileError code;
  ScRefusal  refusal;
} refusals[] = {
  { G_FILE_ERROR_NOENT, SC_REFUSAL_NOT_FOUND },
  { G_FILE_ERROR_ACCES, SC_REFUSAL_NO_PERMISSION },
  { G_FILE_ERROR_PERM, SC_REFUSAL_NO_PERMISSION },
  { G_FILE_ERROR_ISDIR, SC_REFUSAL_FOLDER },
  { G_FILE_ERROR_NODEV, SC_REFUSAL_NOT_A_FILE },
};

static void
set_error (GError **error,
           int      number)
{
  GFileError code = g_file_error_from_errno (number);
  g_autofree char *other = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    if (refusals[i].code == code)
      {
        g_set_error_literal (error, G_FILE_ERROR, code, sc_refusal_get_sentence (refusals[i].refusal));
        return;
      }

  other = sc_refusal_dup_other (g_strerror (number));
  g_set_error_literal (error, G_FILE_ERROR, code, other);
}

/* What it is, is asked for before it is opened: to open a FIFO would block. */
static gboolean
check (const char *path,
       gsize      *size,
       GError    **error)
{
  struct stat status = { 0 };
  int number = 0;

  if (stat (path, &status) != 0)
    number = errno;
  else if (S_ISDIR (status.st_mode))
    number = EISDIR;
  else if (!S_ISREG (status.st_mode))
    number = ENODEV;

  if (number != 0)
    {
      set_error (error, number);
      return FALSE;
    }

  if (status.st_size > SC_SOURCE_MAX_OCTETS)
    {
      sc_refusal_set_too_large (error);
      return FALSE;
    }

  *size = (gsize) status.st_size;
  return TRUE;
}

/* Reads until the end, or until it is too much: a file may grow, and those of /proc claim to be empty. */
static gboolean
read_all (int          descriptor,
          gsize        size,
          GByteArray **octets)
{
  guint capacity = 0;
  gssize n_read = 0;

  do
    {
      guint length = (*octets)->len;
      /* One octet more than is left, so that the end shows at once. */
      guint room = size >= length ? (guint) (size - length) + 1 : CHUNK;

      sc_secret_array_reserve (octets, &capacity, length + room);
      g_byte_array_set_size (*octets, length + room);

      do
        n_read = read (descriptor, (*octets)->data + length, room);
      while (n_read < 0 && errno == EINTR);

      g_byte_array_set_size (*octets, length + (guint) MAX (n_read, 0));
    }
  while (n_read > 0 && (*octets)->len <= SC_SOURCE_MAX_OCTETS);

  return n_read >= 0;
}

GBytes *
sc_read_descriptor (int      descriptor,
                    gsize    size,
                    GError **error)
{
  g_autoptr (GByteArray) octets = g_byte_array_new ();

  if (!read_all (descriptor, size, &octets))
    {
      set_error (error, errno);
      return NULL;
    }

  if (octets->len > SC_SOURCE_MAX_OCTETS)
    {
      sc_refusal_set_too_large (error);
      return NULL;
    }

  return g_byte_array_free_to_bytes (g_steal_pointer (&octets));
}

GBytes *
sc_read_local (const char *path,
               GError    **error)
{
  GBytes *octets = NULL;
  gsize size = 0;
  int descriptor = -1;

  if (!check (path, &size, error))
    return NULL;

  descriptor = open (path, O_RDONLY | O_CLOEXEC | O_NOCTTY);

  if (descriptor < 0)
    {
      set_error (error, errno);
      return NULL;
    }

  octets = sc_read_descriptor (descriptor, size, error);
  close (descriptor);
  return octets;
}
