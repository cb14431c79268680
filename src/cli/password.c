/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "cli/password.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <termios.h>
#include <unistd.h>

#include "x509/display.h"

/* Nobody types a longer one. */
#define MAX_LENGTH 1024

/* What Ctrl+C is while the terminal makes no signal of it. */
#define INTERRUPT 0x03

/* The first line, without its end, octet by octet: what stands behind it is not ours. %NULL, with errno set, if it cannot
 * be read, and with EINTR if whoever types it changed their mind. */
static ScSecret *
read_line (int descriptor)
{
  g_autoptr (ScSecret) line = sc_secret_new (MAX_LENGTH);
  gboolean is_typed = isatty (descriptor);
  gsize length = 0;

  while (length < MAX_LENGTH)
    {
      guint8 octet = 0;
      gssize n = read (descriptor, &octet, 1);

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        return NULL;
      if (octet == '\n' || (n == 0 && !is_typed))
        break;
      if (n == 0 || octet == INTERRUPT)
        {
          errno = EINTR;
          return NULL;
        }

      line->data[length++] = octet;
    }

  if (length > 0 && line->data[length - 1] == '\r')
    line->data[--length] = 0;

  return g_steal_pointer (&line);
}

gboolean
sc_cli_read_password (const char  *file,
                      int          descriptor,
                      ScSecret   **password,
                      GError     **error)
{
  int opened = file != NULL ? open (file, O_RDONLY | O_CLOEXEC | O_NOCTTY) : -1;
  int used = file != NULL ? opened : descriptor;
  int number = 0;

  if (file == NULL && descriptor < 0)
    return TRUE;

  if (used >= 0)
    *password = read_line (used);

  number = errno;
  if (opened >= 0)
    close (opened);

  if (*password != NULL)
    return TRUE;

  /* TRANSLATORS: %s is what the system says about it. */
  g_set_error (error, G_FILE_ERROR, (gint) g_file_error_from_errno (number), _("The password cannot be read: %s."),
               g_strerror (number));
  return FALSE;
}

static void
print (int         terminal,
       const char *text)
{
  gsize length = strlen (text);

  while (length > 0)
    {
      gssize n = write (terminal, text, length);

      if (n <= 0)
        return;
      text += n;
      length -= (gsize) n;
    }
}

ScSecret *
sc_cli_ask_password (const char *name)
{
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autofree char *prompt = NULL;
  struct termios usual = { 0 };
  struct termios silent = { 0 };
  ScSecret *password = NULL;
  int terminal = open ("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);

  if (terminal < 0)
    return NULL;

  if (tcgetattr (terminal, &usual) != 0)
    {
      close (terminal);
      return NULL;
    }

  sc_display_append (shown, name, strlen (name), 0);
  /* TRANSLATORS: a prompt on the terminal; %s is a file. */
  prompt = g_strdup_printf (_("Password for %s: "), shown->str);

  /* A signal would end the program and leave the terminal without an echo: Ctrl+C is a character here, and one that
   * ends the line. */
  silent = usual;
  silent.c_lflag &= ~(tcflag_t) (ECHO | ISIG);
  silent.c_cc[VEOL] = INTERRUPT;
  tcsetattr (terminal, TCSAFLUSH, &silent);
  print (terminal, prompt);
  password = read_line (terminal);
  tcsetattr (terminal, TCSAFLUSH, &usual);
  print (terminal, "\n");
  close (terminal);
  return password;
}
