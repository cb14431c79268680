/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>
#include <malloc.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/server.h"
#include "source/server.h"
#include "source/source.h"
#include "source/trust-store.h"

/* Where a file may stand: the roots that this computer trusts. */
#define TRUST_STORE "trust:"

gboolean
sc_cli_is_standard_stream (const char *name)
{
  return g_str_equal (name, "-");
}

/* “-” is standard input; what begins as an address does is a server. */
static ScContents *
list (const char  *name,
      GError     **error)
{
  if (sc_cli_is_standard_stream (name))
    /* TRANSLATORS: what stands where the name of a file would. */
    return sc_source_list_descriptor (STDIN_FILENO, _("standard input"), NULL, error);

  if (sc_server_is_address (name))
    return sc_cli_ask_server (name, error);

  if (g_str_equal (name, TRUST_STORE))
    return sc_trust_store_list (error);

  return sc_source_list_path (name, NULL, error);
}

static void
tell_remark (const char       *name,
             const ScContents *contents)
{
  g_autofree char *remark = sc_contents_dup_remark (contents);

  if (remark != NULL)
    sc_cli_complain (name, remark);
}

/* A file whose sensible object is loaded. */
typedef struct
{
  const char *name;
  ScContents *contents;
  ScObject   *object;
  GError     *error;
} Load;

static gpointer
load_cb (gpointer data)
{
  Load *self = data;

  self->contents = list (self->name, &self->error);

  if (self->contents != NULL)
    self->object = sc_contents_decode (self->contents, sc_contents_get_first_choice (self->contents));

  return NULL;
}

gboolean
sc_cli_foreach (const char      *name,
                ScCliObjectFunc  func,
                gpointer         user_data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (ScContents) contents = list (name, &error);
  gboolean is_going_on = TRUE;

  if (contents == NULL)
    {
      sc_cli_complain (name, error->message);
      return FALSE;
    }

  tell_remark (name, contents);

  for (guint i = 0; i < sc_contents_get_n_items (contents) && is_going_on; i++)
    {
      g_autoptr (ScObject) object = sc_contents_decode (contents, i);

      is_going_on = func (object, user_data);
    }

  return TRUE;
}

/* (transfer full) (nullable): the object of @self, which is spent */
static ScObject *
finish (Load *self)
{
  if (self->contents != NULL)
    tell_remark (self->name, self->contents);

  /* A server's chain has several by nature. */
  if (self->error != NULL)
    sc_cli_complain (self->name, self->error->message);
  else if (sc_contents_get_n_items (self->contents) > 1 && !sc_server_is_address (self->name))
    sc_cli_complain (self->name, _("There are several objects in it; the first is compared."));

  g_clear_error (&self->error);
  g_clear_pointer (&self->contents, sc_contents_unref);
  return self->object;
}

/* The GNU C library lets the memory of a thread grow page by page, with a system call for each, beyond what it is told
 * to take in advance: for 100,000 names that is 15,000 calls, which the other thread must wait for. Memory that is
 * taken but not used costs nothing. */
static void
prepare_memory (void)
{
#ifdef M_TOP_PAD
  mallopt (M_TOP_PAD, 64 * 1000 * 1000);
#endif
}

void
sc_cli_load_pair (char     *const names[2],
                  ScObject *objects[2])
{
  Load first = { .name = names[0] };
  Load second = { .name = names[1] };
  GThread *thread = NULL;

  prepare_memory ();
  thread = g_thread_new ("load", load_cb, &second);
  load_cb (&first);
  g_thread_join (thread);
  objects[0] = finish (&first);
  objects[1] = finish (&second);
}
