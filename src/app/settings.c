/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/settings.h"

static GSettingsSchema *
look_up (GSettingsSchemaSource *source)
{
  return source != NULL ? g_settings_schema_source_lookup (source, SC_APPLICATION_ID, TRUE) : NULL;
}

/* GLib looks in the data folders of the session, to which the prefix that the program was installed into need not
 * belong. */
static GSettingsSchema *
find_schema (void)
{
  g_autoptr (GSettingsSchemaSource) installed = NULL;
  GSettingsSchema *schema = look_up (g_settings_schema_source_get_default ());

  if (schema != NULL)
    return schema;

  installed = g_settings_schema_source_new_from_directory (SC_SCHEMA_DIR, NULL, TRUE, NULL);

  return look_up (installed);
}

static GSettings *
open_settings (void)
{
  g_autoptr (GSettingsSchema) schema = find_schema ();

  if (schema == NULL)
    {
      /* g_settings_new() would end the program. */
      g_info ("The settings schema is not installed, so nothing is remembered");
      return NULL;
    }

  return g_settings_new_full (schema, NULL, NULL);
}

GSettings *
sc_settings_get (void)
{
  static GSettings *settings;
  static gsize is_open;

  if (g_once_init_enter (&is_open))
    {
      settings = open_settings ();
      g_once_init_leave (&is_open, TRUE);
    }

  return settings;
}
