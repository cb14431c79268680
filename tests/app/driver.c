/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "driver.h"

#include <signal.h>

#include <gdk/gdk.h>

#define PATIENCE (30 * G_USEC_PER_SEC)
#define PAUSE (G_USEC_PER_SEC / 20)
#define MAX_DEPTH 40

typedef AtspiStateSet States;
typedef AtspiAction Actions;
typedef AtspiEditableText Text;
typedef AtspiSelection Choice;
typedef AtspiComponent Area;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (States, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Actions, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Text, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Choice, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Area, g_object_unref)

struct _Driver
{
  GSubprocess *process;
  guint        pid;
};

char *
driver_dup_name (Node *node)
{
  char *name = atspi_accessible_get_name (node, NULL);

  return name != NULL ? name : g_strdup ("");
}

static gboolean
matches (Node *node,
         AtspiRole        role,
         const char      *pattern)
{
  g_autofree char *name = NULL;

  if (atspi_accessible_get_role (node, NULL) != role)
    return FALSE;

  name = driver_dup_name (node);

  return g_pattern_match_simple (pattern, name);
}

static Node *
search (Node *parent,
        AtspiRole        role,
        const char      *pattern,
        guint            depth)
{
  int n_children = atspi_accessible_get_child_count (parent, NULL);
  g_autoptr (GPtrArray) children = g_ptr_array_new_with_free_func (g_object_unref);

  /* All at once, before any is looked into: of a program whose last window has closed since they were counted, GTK 4.8
   * takes another one that never was on the bus, and the program does not live to answer. */
  for (int i = 0; depth < MAX_DEPTH && i < n_children; i++)
    {
      Node *child = atspi_accessible_get_child_at_index (parent, i, NULL);

      if (child != NULL)
        g_ptr_array_add (children, child);
    }

  for (guint i = 0; i < children->len; i++)
    {
      Node *child = g_ptr_array_index (children, i);
      Node *found = NULL;

      if (matches (child, role, pattern))
        return g_object_ref (child);

      found = search (child, role, pattern, depth + 1);
      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
print_tree (Node *node,
            guint            depth)
{
  g_autofree char *name = driver_dup_name (node);
  g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
  int n_children = atspi_accessible_get_child_count (node, NULL);

  g_test_message ("%*s%s: %s", depth * 2, "", role, name);
  for (int i = 0; depth < MAX_DEPTH && i < n_children; i++)
    {
      g_autoptr (Node) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL)
        print_tree (child, depth + 1);
    }
}

static Node *
get_application (Driver *self)
{
  g_autoptr (Node) desktop = atspi_get_desktop (0);
  int n_children = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr (Node) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child != NULL && atspi_accessible_get_process_id (child, NULL) == self->pid)
        {
          /* That of the desktop does not hold for a program that libatspi has not yet put below it. */
          atspi_accessible_set_cache_mask (child, ATSPI_CACHE_NONE);
          return g_steal_pointer (&child);
        }
    }

  return NULL;
}

static void
pause_briefly (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_usleep (PAUSE);
}

static Node *
find_once (Driver          *self,
           Node *parent,
           AtspiRole        role,
           const char      *pattern)
{
  g_autoptr (Node) application = NULL;

  if (parent != NULL)
    return search (parent, role, pattern, 0);

  application = get_application (self);

  return application != NULL ? search (application, role, pattern, 0) : NULL;
}

static void
fail (Driver     *self,
      const char *what,
      const char *pattern)
{
  g_autoptr (Node) application = get_application (self);

  if (application != NULL)
    print_tree (application, 0);

  g_error ("%s: %s", what, pattern);
}

Node *
driver_find_in (Driver          *self,
                Node *parent,
                AtspiRole        role,
                const char      *pattern)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (g_get_monotonic_time () < end)
    {
      Node *found = find_once (self, parent, role, pattern);

      if (found != NULL)
        return found;

      pause_briefly ();
    }

  fail (self, "did not come", pattern);

  return NULL;
}

Node *
driver_find (Driver     *self,
             AtspiRole   role,
             const char *pattern)
{
  return driver_find_in (self, NULL, role, pattern);
}

void
driver_expect_in (Driver     *self,
                  Node       *parent,
                  AtspiRole   role,
                  const char *pattern)
{
  g_autoptr (Node) node = driver_find_in (self, parent, role, pattern);

  g_assert_nonnull (node);
}

void
driver_expect (Driver     *self,
               AtspiRole   role,
               const char *pattern)
{
  driver_expect_in (self, NULL, role, pattern);
}

void
driver_wait_gone (Driver     *self,
                  AtspiRole   role,
                  const char *pattern)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (g_get_monotonic_time () < end)
    {
      g_autoptr (Node) found = find_once (self, NULL, role, pattern);

      if (found == NULL)
        return;

      pause_briefly ();
    }

  fail (self, "did not go", pattern);
}

static void
wait_state (Driver         *self,
            Node           *node,
            AtspiStateType  state,
            gboolean        has_it)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  g_autofree char *name = driver_dup_name (node);

  while (g_get_monotonic_time () < end)
    {
      g_autoptr (States) states = atspi_accessible_get_state_set (node);

      if (atspi_state_set_contains (states, state) == has_it)
        return;

      pause_briefly ();
    }

  fail (self, has_it ? "has not the state" : "keeps the state", name);
}

void
driver_wait_state (Driver         *self,
                   Node           *node,
                   AtspiStateType  state)
{
  wait_state (self, node, state, TRUE);
}

void
driver_wait_no_state (Driver         *self,
                      Node           *node,
                      AtspiStateType  state)
{
  wait_state (self, node, state, FALSE);
}

void
driver_do (Node *node,
           const char      *action)
{
  g_autoptr (Actions) actions = atspi_accessible_get_action_iface (node);
  int n_actions = atspi_action_get_n_actions (actions, NULL);

  for (int i = 0; i < n_actions; i++)
    {
      g_autofree char *name = atspi_action_get_action_name (actions, i, NULL);

      if (g_strcmp0 (name, action) == 0)
        {
          g_assert_true (atspi_action_do_action (actions, i, NULL));
          return;
        }
    }

  g_error ("no such action: %s", action);
}

void
driver_write (Node       *entry,
              const char *text)
{
  g_autoptr (Text) editable = atspi_accessible_get_editable_text_iface (entry);

  g_assert_nonnull (editable);
  g_assert_true (atspi_editable_text_set_text_contents (editable, text, NULL));
}

void
driver_press (const char *key)
{
  guint keyval = gdk_keyval_from_name (key);

  g_assert_cmpuint (keyval, !=, GDK_KEY_VoidSymbol);
  g_assert_true (atspi_generate_keyboard_event (keyval, NULL, ATSPI_KEY_SYM, NULL));
}

void
driver_press_with (guint       modifiers,
                   const char *key)
{
  g_assert_true (atspi_generate_keyboard_event (modifiers, NULL, ATSPI_KEY_LOCKMODIFIERS, NULL));
  driver_press (key);
  g_assert_true (atspi_generate_keyboard_event (modifiers, NULL, ATSPI_KEY_UNLOCKMODIFIERS, NULL));
}

void
driver_point (Node       *node,
              double      down,
              const char *event)
{
  g_autoptr (Area) area = atspi_accessible_get_component_iface (node);
  AtspiRect *extents = NULL;

  g_assert_nonnull (area);
  extents = atspi_component_get_extents (area, ATSPI_COORD_TYPE_WINDOW, NULL);
  g_assert_nonnull (extents);
  g_assert_cmpint (extents->width, >, 0);
  g_assert_true (atspi_generate_mouse_event (extents->x + extents->width / 2,
                                             extents->y + (int) (extents->height * down), event, NULL));
  g_free (extents);
}

void
driver_select (Node *row)
{
  g_autoptr (Node) list = atspi_accessible_get_parent (row, NULL);
  g_autoptr (Choice) selection = atspi_accessible_get_selection_iface (list);
  int index = atspi_accessible_get_index_in_parent (row, NULL);

  g_assert_nonnull (selection);
  g_assert_true (atspi_selection_select_child (selection, index, NULL));
}

guint
driver_count_children (Node *node,
                       AtspiRole        role)
{
  int n_children = atspi_accessible_get_child_count (node, NULL);
  guint count = 0;

  for (int i = 0; i < n_children; i++)
    {
      g_autoptr (Node) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL && atspi_accessible_get_role (child, NULL) == role)
        count++;
    }

  return count;
}

guint
driver_count_windows (Driver *self)
{
  g_autoptr (Node) application = get_application (self);

  return driver_count_children (application, ATSPI_ROLE_FRAME);
}

static GSubprocess *
spawn (const char *const *args)
{
  g_autoptr (GPtrArray) argv = g_ptr_array_new ();
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  const char *program = g_getenv ("SIDECERT");

  g_assert_nonnull (program);
  g_ptr_array_add (argv, (gpointer) program);
  for (; *args != NULL; args++)
    g_ptr_array_add (argv, (gpointer) *args);
  g_ptr_array_add (argv, NULL);

  process = g_subprocess_newv ((const char *const *) argv->pdata, G_SUBPROCESS_FLAGS_NONE, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&process);
}

Driver *
driver_start (const char *const *args)
{
  Driver *self = g_new0 (Driver, 1);
  g_autoptr (Node) desktop = atspi_get_desktop (0);

  /* What is cached is renewed by events, and this test does not wait for them. */
  atspi_accessible_set_cache_mask (desktop, ATSPI_CACHE_NONE);

  self->process = spawn (args);
  self->pid = atoi (g_subprocess_get_identifier (self->process));
  driver_expect (self, ATSPI_ROLE_FRAME, "*");

  return self;
}

void
driver_stop (Driver *self)
{
  g_autoptr (GError) error = NULL;

  g_subprocess_send_signal (self->process, SIGTERM);
  g_subprocess_wait (self->process, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (self->process));
  g_assert_cmpint (g_subprocess_get_term_sig (self->process), ==, SIGTERM);

  g_object_unref (self->process);
  g_free (self);
}

void
driver_start_again (Driver            *self,
                    const char *const *args)
{
  g_autoptr (GSubprocess) process = spawn (args);
  g_autoptr (GError) error = NULL;

  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}
