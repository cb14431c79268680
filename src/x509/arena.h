/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/*
 * Memory that is freed all at once. An object's fields, findings and texts live in one, so that a certificate of
 * 100,000 names costs a few hundred allocations and one walk to free.
 */
typedef struct _ScArena ScArena;

ScArena *sc_arena_new (void);
void     sc_arena_free (ScArena *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ScArena, sc_arena_free)

/* Zeroed, aligned for any type, valid until sc_arena_free(). */
gpointer sc_arena_alloc (ScArena *self,
                         gsize    size);
/* A copy of @length octets with a NUL behind them. */
char    *sc_arena_strndup (ScArena    *self,
                           const char *text,
                           gsize       length);

#define sc_arena_new0(arena, Type) ((Type *) sc_arena_alloc ((arena), sizeof (Type)))

G_END_DECLS
