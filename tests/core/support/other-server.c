/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "other-server.h"

#include "script-folder.h"

/* How often another program may take the port first. */
#define MAX_PORTS 10

struct _ScServerFolder
{
  char *path;
};

char *
sc_server_folder_build_path (ScServerFolder *self,
                             const char     *name)
{
  return g_build_filename (self->path, name, NULL);
}

GBytes *
sc_server_folder_read (ScServerFolder *self,
                       const char     *name)
{
  g_autofree char *path = sc_server_folder_build_path (self, name);
  g_autoptr (GError) error = NULL;
  char *octets = NULL;
  gsize length = 0;

  g_file_get_contents (path, &octets, &length, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (octets, length);
}

/* (transfer full) */
static GSubprocess *
spawn (ScServerFolder   *self,
       GPtrArray        *argv,
       GSubprocessFlags  flags)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (flags);
  g_autoptr (GError) error = NULL;
  GSubprocess *process = NULL;

  g_ptr_array_add (argv, NULL);
  g_subprocess_launcher_set_cwd (launcher, self->path);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) argv->pdata, &error);
  g_assert_no_error (error);
  return process;
}

void
sc_server_folder_run (ScServerFolder *self,
                      const char     *script)
{
  sc_script_folder_run (self->path, script);
}

/* Keys take their time, so these are two for all tests of a program. */
static const char two_certificates[] =
  "set -e\n"
  "for name in one two; do\n"
  "  openssl req -x509 -newkey rsa:2048 -nodes -keyout $name.key -out $name.pem -subj /CN=$name.example "
  "-addext subjectAltName=DNS:$name.example -days 2\n"
  "  openssl x509 -in $name.pem -outform DER -out $name.der\n"
  "done\n";

ScServerFolder *
sc_server_folder_new (void)
{
  ScServerFolder *self = g_new0 (ScServerFolder, 1);

  self->path = sc_script_folder_new ();
  sc_server_folder_run (self, two_certificates);
  return self;
}

void
sc_server_folder_free (ScServerFolder *self)
{
  sc_script_folder_free (self->path);
  g_free (self);
}

/* (transfer full): the first line that begins with @prefix of what a server says */
static char *
wait_for_line (GInputStream *stream,
               const char   *prefix)
{
  g_autoptr (GDataInputStream) lines = g_data_input_stream_new (stream);

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (lines), FALSE);

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, &error);

      g_assert_no_error (error);
      g_assert_nonnull (line);

      if (g_str_has_prefix (line, prefix))
        return g_steal_pointer (&line);
    }
}

static void
add_options (GPtrArray         *argv,
             const char *const *options)
{
  for (guint i = 0; options[i] != NULL; i++)
    g_ptr_array_add (argv, (gpointer) options[i]);
}

GSubprocess *
sc_server_folder_start_openssl (ScServerFolder     *self,
                                const char *const  *options,
                                guint16            *port)
{
  static const char *const start[] = { "openssl", "s_server", "-accept", "127.0.0.1:0", "-key", "one.key",
                                       "-cipher", "ALL:@SECLEVEL=0", NULL };
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autofree char *line = NULL;
  GSubprocess *process = NULL;

  add_options (argv, start);
  add_options (argv, options);
  process = spawn (self, argv, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDIN_PIPE
                               | G_SUBPROCESS_FLAGS_STDERR_SILENCE);
  line = wait_for_line (g_subprocess_get_stdout_pipe (process), "ACCEPT ");
  *port = (guint16) g_ascii_strtoull (strrchr (line, ':') + 1, NULL, 10);
  return process;
}

/* One that is the kernel's choice, and free again. */
static guint16
find_port (void)
{
  g_autoptr (GSocketListener) listener = g_socket_listener_new ();
  g_autoptr (GError) error = NULL;
  guint16 port = g_socket_listener_add_any_inet_port (listener, NULL, &error);

  g_assert_no_error (error);
  g_socket_listener_close (listener);
  return port;
}

/* (transfer full) (nullable): %NULL if the port is another program's by now. */
static GSubprocess *
start_gnutls_on (ScServerFolder     *self,
                 const char *const  *options,
                 guint16             port)
{
  static const char *const start[] = { "gnutls-serv", "--x509keyfile=one.key", "--x509certfile=one.pem",
                                       "--x509keyfile=two.key", "--x509certfile=two.pem", NULL };
  g_autofree char *port_option = g_strdup_printf ("--port=%u", port);
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autofree char *line = NULL;
  GSubprocess *process = NULL;

  add_options (argv, start);
  g_ptr_array_add (argv, port_option);
  add_options (argv, options);
  process = spawn (self, argv, G_SUBPROCESS_FLAGS_STDOUT_SILENCE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  line = wait_for_line (g_subprocess_get_stderr_pipe (process), "HTTP Server listening on IPv4");

  if (g_str_has_suffix (line, "done"))
    return process;

  sc_server_stop (process);
  return NULL;
}

/* It takes port 0, but does not say which one that became. */
GSubprocess *
sc_server_folder_start_gnutls (ScServerFolder     *self,
                               const char *const  *options,
                               guint16            *port)
{
  GSubprocess *process = NULL;

  for (guint i = 0; process == NULL && i < MAX_PORTS; i++)
    {
      *port = find_port ();
      process = start_gnutls_on (self, options, *port);
    }

  g_assert_nonnull (process);
  return process;
}

void
sc_server_stop (GSubprocess *process)
{
  g_subprocess_force_exit (process);
  g_subprocess_wait (process, NULL, NULL);
  g_object_unref (process);
}
