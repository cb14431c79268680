/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "source/contents.h"
#include "source/server.h"

G_BEGIN_DECLS

typedef struct _ScArrival ScArrival;

/* An item that stands for the one that a person most likely means. */
#define SC_ARRIVAL_FIRST_CHOICE G_MAXUINT

typedef enum
{
  SC_ARRIVAL_PROGRESS, /* more of it is read */
  SC_ARRIVAL_LISTED,   /* it is known what the source holds */
  SC_ARRIVAL_DONE,     /* the object that is wanted is there, or there is an error */
  SC_ARRIVAL_CHANGED,  /* the file is not what was read any more */
} ScArrivalEvent;

typedef void (*ScArrivalFunc) (ScArrival      *self,
                               ScArrivalEvent  event,
                               gpointer        user_data);

typedef enum
{
  SC_FILE_UNCHANGED,
  SC_FILE_CHANGED,
  SC_FILE_GONE,
} ScFileChange;

/**
 * ScArrival:
 * @file: (nullable): where it comes from
 * @octets: (nullable): what came without a file
 * @server: (nullable): that showed it
 * @title: for display: a file's name or a server's, made fit to show
 * @origin: stays the same when one file is read anew, or one server asked; nothing else has it
 * @contents: (nullable): what it holds, once that is known
 * @object: (nullable): the item that is @choice, decoded
 * @wanted: the item that is being decoded, if it is not @choice
 * @error: (nullable): why there is no object
 * @done, @total: octets read and looked at; @total is 0 if it is not known
 * @found: (nullable): what it is known to hold so far, then @contents
 * @is_read: whether it was listed here, from @file or @octets
 * @is_asked: whether the user was asked for the password that it wants
 * @change: what happened to @file since its reading began
 *
 * A source on its way to a side: its contents are listed, then one item is decoded, both in workers. Lives in the main
 * thread; its fields are for others to read, and @is_asked to set.
 */
struct _ScArrival
{
  GFile        *file;
  GBytes       *octets;
  ScServer     *server;
  char         *title;
  guint64       origin;
  ScContents   *contents;
  ScObject     *object;
  guint         choice;
  guint         wanted;
  GError       *error;
  guint64       done;
  guint64       total;
  ScContents   *found;
  gboolean      is_read;
  gboolean      is_asked;
  ScFileChange  change;

  /* Private. */
  ScArrivalFunc func; /* (nullable): once nobody listens any more */
  gpointer      user_data;
  GCancellable *cancellable;
  gpointer      watch; /* (nullable) */
  gboolean      is_decoding;
};

/* (transfer full) */
ScArrival *sc_arrival_new_for_file (GFile *file);
/* @title: stands for a file's name, translated */
ScArrival *sc_arrival_new_for_octets (GBytes     *octets,
                                      const char *title);
/* What is listed already. @file: (nullable): where it comes from; @wanted: the item to decode */
ScArrival *sc_arrival_new_for_contents (ScContents *contents,
                                        GFile      *file,
                                        guint       wanted);
/* What @server showed, which is asked only when this is wanted again. */
ScArrival *sc_arrival_new_for_answer (ScContents     *contents,
                                      const ScServer *server);
/* The same file, octets or server, with the same origin, to be read or asked once more. */
ScArrival *sc_arrival_new_again (ScArrival *other);

ScArrival *sc_arrival_ref (ScArrival *self);
void       sc_arrival_unref (ScArrival *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScArrival, sc_arrival_unref)

/* To be called once. @password: (nullable): is copied, and the copy wiped; @func is called in the main context. */
void       sc_arrival_begin (ScArrival     *self,
                             const char    *password,
                             ScArrivalFunc  func,
                             gpointer       user_data);

/* Nothing is told any more; what is under way is let go of. */
void       sc_arrival_end (ScArrival *self);

/* Before anything is decoded: the item that is to be, once it is known that the source holds it. */
void       sc_arrival_want (ScArrival *self,
                            guint      wanted);
/* Decodes another item; what was to be decoded meanwhile is not. @wanted is the one that is there: nothing more. */
void       sc_arrival_choose (ScArrival *self,
                              guint      wanted);
/* Whether an item is being decoded that is not there yet. */
gboolean   sc_arrival_is_choosing (const ScArrival *self);

/* Whether a password is asked for, or another one. */
gboolean   sc_arrival_wants_password (const ScArrival *self);

G_END_DECLS
