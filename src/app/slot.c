/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/slot.h"

#include <glib/gi18n.h>

#include "app/arrival.h"
#include "app/side.h"
#include "report/words.h"
#include "source/source.h"

struct _ScSlot
{
  GObject    parent_instance;

  ScArrival *shown;    /* (nullable): what succeeded last; if nothing did, what failed */
  ScArrival *arriving; /* (nullable) */
  ScArrival *refused;  /* (nullable): what failed last, while something else is shown */
  gboolean   has_choice; /* when something was told last of the reading of what is arriving */
};

enum
{
  CHANGED,
  LISTED,
  OBJECT_CHANGED,
  PROGRESS,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (ScSlot, sc_slot, G_TYPE_OBJECT)

static gboolean
is_loaded (ScSlot *self)
{
  return self->shown != NULL && self->shown->object != NULL;
}

static void
drop (ScArrival **arrival)
{
  if (*arrival == NULL)
    return;

  sc_arrival_end (*arrival);
  g_clear_pointer (arrival, sc_arrival_unref);
}

/* What is shown is not lost to what cannot be. */
static void
take_arrived (ScSlot *self)
{
  if (self->arriving->object == NULL && is_loaded (self))
    {
      self->refused = g_steal_pointer (&self->arriving);
      return;
    }

  drop (&self->shown);
  self->shown = g_steal_pointer (&self->arriving);
  g_signal_emit (self, signals[OBJECT_CHANGED], 0);
}

static void
take_done (ScSlot    *self,
           ScArrival *arrival)
{
  if (arrival == self->arriving)
    take_arrived (self);
  else
    g_signal_emit (self, signals[OBJECT_CHANGED], 0);

  g_signal_emit (self, signals[CHANGED], 0);
}

/* That there is something to choose from is a change; that there is more of it is none. */
static void
take_progress (ScSlot *self)
{
  gboolean had_choice = self->has_choice;

  self->has_choice = sc_slot_has_choice (self);
  g_signal_emit (self, signals[self->has_choice != had_choice ? CHANGED : PROGRESS], 0);
}

static void
arrival_cb (ScArrival      *arrival,
            ScArrivalEvent  event,
            gpointer        user_data)
{
  ScSlot *self = SC_SLOT (user_data);

  switch (event)
    {
    case SC_ARRIVAL_PROGRESS:
      take_progress (self);
      break;

    case SC_ARRIVAL_LISTED:
      g_signal_emit (self, signals[LISTED], 0);
      break;

    case SC_ARRIVAL_DONE:
      take_done (self, arrival);
      break;

    case SC_ARRIVAL_CHANGED:
    default:
      g_signal_emit (self, signals[CHANGED], 0);
    }
}

static void
begin (ScSlot     *self,
       ScArrival  *arrival,
       const char *password)
{
  drop (&self->arriving);
  drop (&self->refused);
  self->arriving = arrival;
  self->has_choice = sc_slot_has_choice (self);
  sc_arrival_begin (arrival, password, arrival_cb, self);

  g_signal_emit (self, signals[CHANGED], 0);
}

static void
sc_slot_dispose (GObject *object)
{
  ScSlot *self = SC_SLOT (object);

  drop (&self->shown);
  drop (&self->arriving);
  drop (&self->refused);

  G_OBJECT_CLASS (sc_slot_parent_class)->dispose (object);
}

static guint
add_signal (const char *name)
{
  return g_signal_new (name, SC_TYPE_SLOT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sc_slot_class_init (ScSlotClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sc_slot_dispose;

  signals[CHANGED] = add_signal ("changed");
  signals[LISTED] = add_signal ("listed");
  signals[OBJECT_CHANGED] = add_signal ("object-changed");
  signals[PROGRESS] = add_signal ("progress");
}

static void
sc_slot_init (ScSlot *self)
{
}

ScSlot *
sc_slot_new (void)
{
  return g_object_new (SC_TYPE_SLOT, NULL);
}

void
sc_slot_load (ScSlot *self,
              GFile  *file)
{
  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (G_IS_FILE (file));

  begin (self, sc_arrival_new_for_file (file), NULL);
}

void
sc_slot_load_octets (ScSlot     *self,
                     GBytes     *octets,
                     const char *title)
{
  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (octets != NULL && title != NULL);

  begin (self, sc_arrival_new_for_octets (octets, title), NULL);
}

void
sc_slot_take_contents (ScSlot     *self,
                       ScContents *contents,
                       GFile      *file,
                       guint       wanted)
{
  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (contents != NULL);

  begin (self, sc_arrival_new_for_contents (contents, file, wanted), NULL);
}

void
sc_slot_take_answer (ScSlot         *self,
                     ScContents     *contents,
                     const ScServer *server)
{
  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (contents != NULL && server != NULL);

  begin (self, sc_arrival_new_for_answer (contents, server), NULL);
}

gboolean
sc_slot_can_reload (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  return self->shown != NULL && (self->shown->file != NULL || self->shown->server != NULL);
}

void
sc_slot_reload (ScSlot *self)
{
  g_return_if_fail (SC_IS_SLOT (self));

  if (sc_slot_can_reload (self))
    begin (self, sc_arrival_new_again (self->shown), NULL);
}

/* (nullable): what failed last */
static ScArrival *
get_failed (ScSlot *self)
{
  return self->refused != NULL || is_loaded (self) ? self->refused : self->shown;
}

/* (nullable) */
static ScArrival *
get_locked (ScSlot *self)
{
  ScArrival *failed = get_failed (self);

  return failed != NULL && self->arriving == NULL && sc_arrival_wants_password (failed) ? failed : NULL;
}

void
sc_slot_unlock (ScSlot     *self,
                guint64     origin,
                const char *password)
{
  ScArrival *locked = NULL;

  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (password != NULL);

  locked = get_locked (self);
  if (locked != NULL && locked->origin == origin)
    begin (self, sc_arrival_new_again (locked), password);
}

void
sc_slot_cancel (ScSlot *self)
{
  g_return_if_fail (SC_IS_SLOT (self));

  drop (&self->arriving);
  if (is_loaded (self))
    sc_arrival_choose (self->shown, self->shown->choice);

  g_signal_emit (self, signals[CHANGED], 0);
}

void
sc_slot_dismiss (ScSlot *self)
{
  g_return_if_fail (SC_IS_SLOT (self));

  drop (&self->refused);
  g_signal_emit (self, signals[CHANGED], 0);
}

ScSlotState
sc_slot_get_state (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), SC_SLOT_EMPTY);

  if (is_loaded (self))
    return SC_SLOT_LOADED;
  if (self->arriving != NULL)
    return SC_SLOT_LOADING;

  return self->shown != NULL ? SC_SLOT_FAILED : SC_SLOT_EMPTY;
}

const char *
sc_slot_get_title (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  if (self->arriving != NULL && !is_loaded (self))
    return self->arriving->title;

  return self->shown != NULL ? self->shown->title : NULL;
}

GFile *
sc_slot_get_file (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->shown != NULL ? self->shown->file : NULL;
}

ScObject *
sc_slot_get_object (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->shown != NULL ? self->shown->object : NULL;
}

const char *
sc_slot_get_message (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->shown != NULL && self->shown->error != NULL ? self->shown->error->message : NULL;
}

guint64
sc_slot_get_origin (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), 0);

  return self->shown != NULL ? self->shown->origin : 0;
}

ScContents *
sc_slot_get_contents (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return is_loaded (self) ? self->shown->contents : NULL;
}

ScContents *
sc_slot_get_found (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return sc_slot_get_state (self) == SC_SLOT_LOADING ? self->arriving->found : NULL;
}

gboolean
sc_slot_has_choice (ScSlot *self)
{
  ScContents *found = NULL;
  ScContents *contents = NULL;

  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  found = sc_slot_get_found (self);
  contents = sc_slot_get_contents (self);

  /* Two may go to both sides. */
  return (contents != NULL && sc_contents_get_n_items (contents) > 1) ||
         (found != NULL && sc_contents_get_n_items (found) > SC_N_SIDES);
}

guint
sc_slot_get_choice (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), 0);

  if (is_loaded (self))
    return self->shown->wanted;

  return self->arriving != NULL ? self->arriving->wanted : SC_ARRIVAL_FIRST_CHOICE;
}

guint
sc_slot_get_shown_choice (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), 0);

  return is_loaded (self) ? self->shown->choice : 0;
}

void
sc_slot_choose (ScSlot *self,
                guint   i)
{
  g_return_if_fail (SC_IS_SLOT (self));
  g_return_if_fail (is_loaded (self) || self->arriving != NULL);

  if (is_loaded (self))
    sc_arrival_choose (self->shown, i);
  else
    sc_arrival_want (self->arriving, i);

  g_signal_emit (self, signals[CHANGED], 0);
}

gboolean
sc_slot_is_busy (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  return self->arriving != NULL || (is_loaded (self) && sc_arrival_is_choosing (self->shown));
}

const char *
sc_slot_get_arriving (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->arriving != NULL ? self->arriving->title : NULL;
}

gboolean
sc_slot_is_asking (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  return self->arriving != NULL && self->arriving->server != NULL && self->arriving->contents == NULL;
}

ScContents *
sc_slot_get_arriving_contents (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->arriving != NULL ? self->arriving->contents : NULL;
}

GFile *
sc_slot_get_arriving_file (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  return self->arriving != NULL ? self->arriving->file : NULL;
}

gboolean
sc_slot_is_for_both (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  return self->arriving != NULL && self->arriving->is_read &&
         (self->shown == NULL || self->shown->origin != self->arriving->origin);
}

double
sc_slot_get_progress (ScSlot *self,
                      guint  *n_found)
{
  ScArrival *arrival = NULL;

  g_return_val_if_fail (SC_IS_SLOT (self), -1);
  g_return_val_if_fail (n_found != NULL, -1);

  arrival = self->arriving;
  *n_found = arrival != NULL && arrival->found != NULL ? sc_contents_get_n_items (arrival->found) : 0;

  return arrival != NULL && arrival->total > 0 ? (double) arrival->done / (double) arrival->total : -1;
}

ScSlotNotice
sc_slot_get_notice (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), SC_SLOT_NOTICE_NONE);

  if (get_locked (self) != NULL)
    return SC_SLOT_NOTICE_LOCKED;
  if (self->refused != NULL)
    return SC_SLOT_NOTICE_REFUSED;
  if (self->shown == NULL || self->shown->change == SC_FILE_UNCHANGED)
    return SC_SLOT_NOTICE_NONE;
  if (self->shown->change == SC_FILE_CHANGED)
    return SC_SLOT_NOTICE_CHANGED;

  return is_loaded (self) ? SC_SLOT_NOTICE_GONE : SC_SLOT_NOTICE_NONE;
}

char *
sc_slot_dup_refusal (ScSlot *self)
{
  g_return_val_if_fail (SC_IS_SLOT (self), NULL);

  if (self->refused == NULL)
    return NULL;

  if (self->refused->origin == self->shown->origin && self->refused->server != NULL)
    /* TRANSLATORS: of a server's certificate; %s is a sentence that says why. */
    return g_strdup_printf (_("Not asked again: %s"), self->refused->error->message);

  if (self->refused->origin == self->shown->origin)
    /* TRANSLATORS: of a file; %s is a sentence that says why. */
    return g_strdup_printf (_("Not read again: %s"), self->refused->error->message);

  /* TRANSLATORS: {0} is a file's name, {1} a sentence that says why it cannot be shown. */
  return sc_words_fill (_("“{0}” is not shown: {1}"), self->refused->title, self->refused->error->message, NULL);
}

gboolean
sc_slot_take_question (ScSlot *self)
{
  ScArrival *locked = NULL;

  g_return_val_if_fail (SC_IS_SLOT (self), FALSE);

  locked = get_locked (self);
  if (locked == NULL || locked->is_asked)
    return FALSE;

  locked->is_asked = TRUE;

  return TRUE;
}

const char *
sc_slot_get_locked (ScSlot   *self,
                    gboolean *is_wrong)
{
  ScArrival *locked = NULL;

  g_return_val_if_fail (SC_IS_SLOT (self), NULL);
  g_return_val_if_fail (is_wrong != NULL, NULL);

  locked = get_locked (self);
  if (locked == NULL)
    return NULL;

  *is_wrong = g_error_matches (locked->error, SC_SOURCE_ERROR, SC_SOURCE_ERROR_PASSWORD_WRONG);

  return locked->title;
}

guint64
sc_slot_get_locked_origin (ScSlot *self)
{
  ScArrival *locked = NULL;

  g_return_val_if_fail (SC_IS_SLOT (self), 0);

  locked = get_locked (self);

  return locked != NULL ? locked->origin : 0;
}
