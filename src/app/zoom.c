/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/settings.h"
#include "app/zoom.h"

struct _ScZoom
{
  GObject parent_instance;

  double  level;
};

enum
{
  PROP_0,
  PROP_LEVEL,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (ScZoom, sc_zoom, G_TYPE_OBJECT)

/* In hundredths, so that they compare exactly. The first and the last are the bounds in the settings' schema. */
static const int steps[] = { 50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300 };

#define MIN_LEVEL (steps[0] / 100.0)
#define MAX_LEVEL (steps[G_N_ELEMENTS (steps) - 1] / 100.0)

/* What GTK takes for the resolution of a desktop that says nothing, in 1024ths of a dot per inch. */
#define ORDINARY_DPI (96 * 1024)

static int
in_hundredths (double level)
{
  return (int) (level * 100 + .5);
}

/* The resolution scales what is measured in points and in parts of the text, and dialogs and tooltips with it. The
 * desktop's own is asked for anew, because it may have changed since. */
static void
apply (ScZoom *self)
{
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi = 0;

  if (settings == NULL)
    return;

  g_object_freeze_notify (G_OBJECT (settings));
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
  if (in_hundredths (self->level) != 100)
    {
      g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
      g_object_set (settings, "gtk-xft-dpi", (int) ((dpi > 0 ? dpi : ORDINARY_DPI) * self->level), NULL);
    }
  g_object_thaw_notify (G_OBJECT (settings));
}

static void
set_level (ScZoom *self,
           double  level)
{
  if (in_hundredths (level) == in_hundredths (self->level))
    return;

  self->level = level;
  apply (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEVEL]);
}

static void
sc_zoom_get_property (GObject    *object,
                      guint       prop_id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  ScZoom *self = SC_ZOOM (object);

  switch (prop_id)
    {
    case PROP_LEVEL:
      g_value_set_double (value, self->level);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_zoom_set_property (GObject      *object,
                      guint         prop_id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  ScZoom *self = SC_ZOOM (object);

  switch (prop_id)
    {
    case PROP_LEVEL:
      set_level (self, g_value_get_double (value));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_zoom_class_init (ScZoomClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = sc_zoom_get_property;
  object_class->set_property = sc_zoom_set_property;

  properties[PROP_LEVEL] =
    g_param_spec_double ("level", NULL, NULL, MIN_LEVEL, MAX_LEVEL, 1,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_zoom_init (ScZoom *self)
{
  GSettings *settings = sc_settings_get ();

  self->level = 1;
  if (settings != NULL)
    g_settings_bind (settings, "zoom", self, "level", G_SETTINGS_BIND_DEFAULT);
}

ScZoom *
sc_zoom_get_default (void)
{
  static ScZoom *zoom;

  if (zoom == NULL)
    zoom = g_object_new (SC_TYPE_ZOOM, NULL);

  return zoom;
}

double
sc_zoom_get_level (ScZoom *self)
{
  g_return_val_if_fail (SC_IS_ZOOM (self), 1);

  return self->level;
}

/* In hundredths: the next step inwards; the last one where there is no other. */
static int
get_next (ScZoom *self)
{
  guint i = 0;

  while (i + 1 < G_N_ELEMENTS (steps) && steps[i] <= in_hundredths (self->level))
    i++;

  return steps[i];
}

gboolean
sc_zoom_can_go_in (ScZoom *self,
                   int     width,
                   int     room)
{
  gint64 level = 0;
  gint64 next = 0;

  g_return_val_if_fail (SC_IS_ZOOM (self), FALSE);

  level = in_hundredths (self->level);
  next = get_next (self);

  return next > level && width * next <= room * level;
}

gboolean
sc_zoom_can_go_out (ScZoom *self)
{
  g_return_val_if_fail (SC_IS_ZOOM (self), FALSE);

  return in_hundredths (self->level) > in_hundredths (MIN_LEVEL);
}

void
sc_zoom_go_in (ScZoom *self)
{
  g_return_if_fail (SC_IS_ZOOM (self));

  set_level (self, get_next (self) / 100.0);
}

void
sc_zoom_go_out (ScZoom *self)
{
  guint i = G_N_ELEMENTS (steps) - 1;

  g_return_if_fail (SC_IS_ZOOM (self));

  while (i > 0 && steps[i] >= in_hundredths (self->level))
    i--;

  set_level (self, steps[i] / 100.0);
}

void
sc_zoom_reset (ScZoom *self)
{
  g_return_if_fail (SC_IS_ZOOM (self));

  set_level (self, 1);
}
