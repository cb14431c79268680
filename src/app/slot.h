/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"
#include "source/server.h"

G_BEGIN_DECLS

typedef enum
{
  SC_SLOT_EMPTY,
  SC_SLOT_LOADING, /* the first time, or after what failed: nothing is shown meanwhile */
  SC_SLOT_LOADED,  /* what is read anew, or instead, takes its place only when it is there */
  SC_SLOT_FAILED,
} ScSlotState;

/* What there is to be told of what is shown. */
typedef enum
{
  SC_SLOT_NOTICE_NONE,
  SC_SLOT_NOTICE_CHANGED,  /* the file has other contents by now */
  SC_SLOT_NOTICE_GONE,     /* the file is not there any more */
  SC_SLOT_NOTICE_REFUSED,  /* what should have taken its place could not be read */
  SC_SLOT_NOTICE_LOCKED,   /* what should be shown, or take its place, needs a password, or another one */
} ScSlotNotice;

/**
 * ScSlot:
 *
 * What one side holds: a source, and one object of it. What is to take its place does so when it is there; if it cannot
 * be read, what is shown stays.
 *
 * Signals: "object-changed", when another object is shown, or nothing can be; "listed", when it is known what a source
 * holds that was not read before; "progress"; and "changed", after "object-changed" and for all else that is told here.
 */
#define SC_TYPE_SLOT (sc_slot_get_type ())
G_DECLARE_FINAL_TYPE (ScSlot, sc_slot, SC, SLOT, GObject)

ScSlot      *sc_slot_new (void);

/* Reads @file in a worker; what was being read before is let go of. */
void         sc_slot_load (ScSlot *self,
                           GFile  *file);
/* The same with octets that came without a file. @title: stands for its name, translated */
void         sc_slot_load_octets (ScSlot     *self,
                                  GBytes     *octets,
                                  const char *title);
/* The same with what is listed already. @file: (nullable): where it comes from; @wanted: the item to show, or
 * %SC_ARRIVAL_FIRST_CHOICE */
void         sc_slot_take_contents (ScSlot     *self,
                                    ScContents *contents,
                                    GFile      *file,
                                    guint       wanted);

/* The same with what @server showed. */
void         sc_slot_take_answer (ScSlot         *self,
                                  ScContents     *contents,
                                  const ScServer *server);

/* Reads the file once more that is shown, or that failed, or asks the server. Without either, nothing happens. */
void         sc_slot_reload (ScSlot *self);
gboolean     sc_slot_can_reload (ScSlot *self);

/* Reads with a password what needs one. @origin: sc_slot_get_locked_origin() when it was asked for: nothing is tried on
 * what has come since. */
void         sc_slot_unlock (ScSlot     *self,
                             guint64     origin,
                             const char *password);

/* Lets go of what is being read; what is shown stays. */
void         sc_slot_cancel (ScSlot *self);

/* Tells no more of what was refused. */
void         sc_slot_dismiss (ScSlot *self);

ScSlotState  sc_slot_get_state (ScSlot *self);
/* (nullable): the name of what is shown, failed, or is read while nothing is shown */
const char  *sc_slot_get_title (ScSlot *self);
/* (nullable): the file that is shown, or failed */
GFile       *sc_slot_get_file (ScSlot *self);
/* (nullable): what could be decoded last */
ScObject    *sc_slot_get_object (ScSlot *self);
/* (nullable): why nothing is shown and what to do, if it failed */
const char  *sc_slot_get_message (ScSlot *self);
/* Stays the same while one file is read anew, or one server asked; no other slot has it. 0 if nothing is shown. */
guint64      sc_slot_get_origin (ScSlot *self);

/* (nullable): all that the source holds that is shown */
ScContents  *sc_slot_get_contents (ScSlot *self);
/* (nullable): while nothing is shown, what the source that is being read is known to hold */
ScContents  *sc_slot_get_found (ScSlot *self);
/* Whether there are several items to choose from, in either. */
gboolean     sc_slot_has_choice (ScSlot *self);
/* Which item of either is shown, or about to be; %SC_ARRIVAL_FIRST_CHOICE if that is not known yet. */
guint        sc_slot_get_choice (ScSlot *self);
/* Which item of it is sc_slot_get_object(). */
guint        sc_slot_get_shown_choice (ScSlot *self);
/* Shows another item of either, once that is read and decoded. */
void         sc_slot_choose (ScSlot *self,
                             guint   i);

/* Whether anything is being read or decoded. */
gboolean     sc_slot_is_busy (ScSlot *self);
/* (nullable): the name of what is being read, which is not shown yet */
const char  *sc_slot_get_arriving (ScSlot *self);
/* Whether a server is being asked for it. */
gboolean     sc_slot_is_asking (ScSlot *self);
/* (nullable): what it holds, once that is known */
ScContents  *sc_slot_get_arriving_contents (ScSlot *self);
/* (nullable): where it comes from */
GFile       *sc_slot_get_arriving_file (ScSlot *self);
/* Whether it was just read, and not read anew: two objects in it may fill both sides. */
gboolean     sc_slot_is_for_both (ScSlot *self);
/* How far it is read, from 0 to 1; negative if that cannot be told. @n_found: (out): items found so far */
double       sc_slot_get_progress (ScSlot *self,
                                   guint  *n_found);

ScSlotNotice sc_slot_get_notice (ScSlot *self);
/* (nullable) (transfer full): what was refused and why, translated */
char        *sc_slot_dup_refusal (ScSlot *self);
/* Whether a password is needed for which nobody was asked yet; they are, from now on. */
gboolean     sc_slot_take_question (ScSlot *self);
/* (nullable): the name of what needs a password; @is_wrong: (out): whether it needs another one */
const char  *sc_slot_get_locked (ScSlot   *self,
                                 gboolean *is_wrong);
/* The origin of what needs a password, by which it is told from whatever comes later; 0 if nothing does. */
guint64      sc_slot_get_locked_origin (ScSlot *self);

G_END_DECLS
