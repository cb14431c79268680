/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "x509/object.h"

G_BEGIN_DECLS

typedef enum
{
  SC_SLOT_EMPTY,
  SC_SLOT_LOADING,
  SC_SLOT_LOADED,
  SC_SLOT_FAILED,
} ScSlotState;

#define SC_TYPE_SLOT_STATE (sc_slot_state_get_type ())
GType        sc_slot_state_get_type (void);

/* What one side holds: a file, and what came out of it. Announces itself by notify::state. */
#define SC_TYPE_SLOT (sc_slot_get_type ())
G_DECLARE_FINAL_TYPE (ScSlot, sc_slot, SC, SLOT, GObject)

ScSlot      *sc_slot_new (void);

/* Reads @file in a worker; what was being read before is cancelled. */
void         sc_slot_load (ScSlot *self,
                           GFile  *file);

/* Lets go of what is being read; the slot is of no use afterwards. */
void         sc_slot_cancel (ScSlot *self);

ScSlotState  sc_slot_get_state (ScSlot *self);
/* (nullable): the file's name */
const char  *sc_slot_get_title (ScSlot *self);
/* (nullable): what could be read last, if it is loaded */
ScObject    *sc_slot_get_object (ScSlot *self);
/* How many objects the file held; the sensible one is shown. */
guint        sc_slot_get_n_objects (ScSlot *self);
/* (nullable): what went wrong and what to do, if it failed */
const char  *sc_slot_get_message (ScSlot *self);

G_END_DECLS
