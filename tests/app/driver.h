/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

/*
 * Drives the program as assistive technology does: from outside, over the accessibility bus. What is waited for and
 * does not come fails the test, and the whole tree is printed.
 */

G_BEGIN_DECLS

typedef struct _Driver Driver;

/* libatspi defines no cleanup for its own name. */
typedef AtspiAccessible Node;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Node, g_object_unref)

/* Starts the program and waits for its window. @args end in %NULL. */
Driver          *driver_start (const char *const *args);
/* Ends the program and checks that it ended well. */
void             driver_stop (Driver *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Driver, driver_stop)

/* Starts the program once more and waits until that start is over. */
void             driver_start_again (Driver            *self,
                                     const char *const *args);
guint            driver_count_windows (Driver *self);

/* Waits until something of that role has a name that matches @pattern, as a shell's; (transfer full). */
Node            *driver_find (Driver     *self,
                              AtspiRole   role,
                              const char *pattern);
/* The same below @parent. */
Node            *driver_find_in (Driver     *self,
                                 Node       *parent,
                                 AtspiRole   role,
                                 const char *pattern);
/* Waits for the same and lets go of it. */
void             driver_expect (Driver     *self,
                                AtspiRole   role,
                                const char *pattern);
void             driver_expect_in (Driver     *self,
                                   Node       *parent,
                                   AtspiRole   role,
                                   const char *pattern);
/* Waits until there is nothing of the kind. */
void             driver_wait_gone (Driver     *self,
                                   AtspiRole   role,
                                   const char *pattern);
/* Waits until @node has @state. */
void             driver_wait_state (Driver         *self,
                                    Node           *node,
                                    AtspiStateType  state);
/* Waits until it has it no more. */
void             driver_wait_no_state (Driver         *self,
                                       Node           *node,
                                       AtspiStateType  state);

void             driver_do (Node       *node,
                            const char *action);
/* Puts @text in the place of what stands in an entry. */
void             driver_write (Node       *entry,
                               const char *text);
/* Presses and lets go of a key, by its name in GDK: what has the keyboard gets it. */
void             driver_press (const char *key);
/* The same while @modifiers (1 << #AtspiModifierType) are held. */
void             driver_press_with (guint       modifiers,
                                    const char *key);
/* Lets the pointer act in @node, @down so far from its upper edge as a part of its height, and in the middle between
 * left and right: @event as atspi_generate_mouse_event() calls it. The window's corner is that of the screen, as it is
 * where nothing manages windows. */
void             driver_point (Node       *node,
                               double      down,
                               const char *event);
/* Selects a row of the list it stands in. */
void             driver_select (Node *row);
char            *driver_dup_name (Node *node);
/* How many children of @node have that role. */
guint            driver_count_children (Node      *node,
                                        AtspiRole  role);

G_END_DECLS
