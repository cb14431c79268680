/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/cli.h"

#define DEFAULT_MODE 0666
#define MODE_BITS 07777

/* How often to look for a name that nobody has. */
#define MAX_TRIES 100

struct _ScCliOutput
{
  FILE    *stream;
  char    *path;       /* (nullable): what is replaced; a link's target, so that the link stays */
  char    *temporary;  /* (nullable): what it is replaced by, in the same folder */
  gboolean is_unnamed; /* what it is replaced by has no name yet */
  gboolean is_written;
  gboolean is_lost; /* a part of it could not be written */
};

static mode_t
get_mode (const struct stat *old)
{
  mode_t mask = 0;

  if (old != NULL)
    return old->st_mode & MODE_BITS;

  mask = umask (0);
  umask (mask);
  return DEFAULT_MODE & ~mask;
}

/* (transfer full): where Linux has the open file by its number, so that it can be given a name */
static char *
get_descriptor_path (int fd)
{
  return g_strdup_printf ("/proc/self/fd/%d", fd);
}

/* A file without a name is gone with a run that is killed. Not every file system has such; -1 then. */
static int
open_unnamed (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
  g_autofree char *descriptor = get_descriptor_path (fd);

  if (fd >= 0 && access (descriptor, F_OK) != 0)
    {
      close (fd);
      return -1;
    }

  return fd;
}

static gboolean
open_temporary (ScCliOutput       *self,
                const struct stat *old)
{
  int fd = open_unnamed (self->path);

  self->is_unnamed = fd >= 0;

  if (!self->is_unnamed)
    {
      self->temporary = g_strconcat (self->path, ".XXXXXX", NULL);
      fd = g_mkstemp_full (self->temporary, O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    }

  if (fd < 0)
    {
      g_clear_pointer (&self->temporary, g_free);
      return FALSE;
    }

  fchmod (fd, get_mode (old));
  self->stream = fdopen (fd, "w");
  return self->stream != NULL;
}

static gboolean
open_path (ScCliOutput *self,
           const char  *path)
{
  struct stat old = { 0 };
  gboolean is_old = stat (path, &old) == 0;
  char *target = is_old ? realpath (path, NULL) : NULL;

  self->path = g_strdup (target != NULL ? target : path);
  free (target);

  if (!is_old || S_ISREG (old.st_mode))
    return open_temporary (self, is_old ? &old : NULL);

  self->stream = fopen (path, "we");
  return self->stream != NULL;
}

ScCliOutput *
sc_cli_output_new (const char *path)
{
  g_autoptr (ScCliOutput) self = g_new0 (ScCliOutput, 1);

  if (path == NULL || sc_cli_is_standard_stream (path))
    self->stream = stdout;
  else if (!open_path (self, path))
    {
      sc_cli_complain (path, g_strerror (errno));
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
sc_cli_output_free (ScCliOutput *self)
{
  if (self->stream != NULL && self->stream != stdout)
    fclose (self->stream);
  if (self->temporary != NULL)
    g_unlink (self->temporary);

  g_free (self->temporary);
  g_free (self->path);
  g_free (self);
}

static gboolean
complain (ScCliOutput *self)
{
  /* TRANSLATORS: what stands where the name of a file would. */
  sc_cli_complain (self->path != NULL ? self->path : _("standard output"), g_strerror (errno));
  return FALSE;
}

static gboolean
append (ScCliOutput *self,
        const void  *data,
        gsize        length)
{
  if (fwrite (data, 1, length, self->stream) != length || fflush (self->stream) != 0)
    {
      self->is_lost = TRUE;
      return complain (self);
    }

  self->is_written |= length > 0;
  return TRUE;
}

gboolean
sc_cli_output_write (ScCliOutput *self,
                     GString     *text)
{
  if (!append (self, text->str, text->len))
    return FALSE;

  g_string_truncate (text, 0);
  return TRUE;
}

gboolean
sc_cli_output_write_octets (ScCliOutput *self,
                            GBytes      *octets)
{
  gsize length = 0;
  const void *data = g_bytes_get_data (octets, &length);

  return append (self, data, length);
}

/* link() replaces nothing, so that a name between is needed. */
static gboolean
give_name (ScCliOutput *self)
{
  g_autofree char *descriptor = get_descriptor_path (fileno (self->stream));

  for (guint i = 0; i < MAX_TRIES; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s.%06x", self->path, g_random_int () & 0xFFFFFF);

      if (linkat (AT_FDCWD, descriptor, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0)
        {
          self->temporary = g_steal_pointer (&name);
          return TRUE;
        }

      if (errno != EEXIST)
        break;
    }

  return FALSE;
}

gboolean
sc_cli_output_finish (ScCliOutput *self)
{
  if (self->is_lost)
    return FALSE;

  if (!(self->is_unnamed || self->temporary != NULL) || !self->is_written)
    return TRUE;

  /* A name that leads to octets that a crash may lose would be worse than the old file. */
  if (fsync (fileno (self->stream)) != 0 || (self->is_unnamed && !give_name (self)) ||
      g_rename (self->temporary, self->path) != 0)
    return complain (self);

  g_clear_pointer (&self->temporary, g_free);
  return TRUE;
}

gboolean
sc_cli_output_is_terminal (const ScCliOutput *self)
{
  return isatty (fileno (self->stream)) == 1;
}

guint
sc_cli_output_get_columns (const ScCliOutput *self)
{
  struct winsize size = { 0 };

  return ioctl (fileno (self->stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}
