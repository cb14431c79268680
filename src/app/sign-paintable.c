/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/sign-paintable.h"
#include "report/picture/sign-cairo.h"

struct _ScSignPaintable
{
  GObject parent_instance;

  ScSign  sign;
};

enum
{
  PROP_0,
  PROP_SIGN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void paintable_init (GdkPaintableInterface *iface);
static void symbolic_init (GtkSymbolicPaintableInterface *iface);

G_DEFINE_ENUM_TYPE (ScSign, sc_sign,
                    G_DEFINE_ENUM_VALUE (SC_SIGN_CHECK, "check"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_WARNING, "warning"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_NOTE, "note"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_LEGEND, "legend"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_SWAP, "swap"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_PREVIOUS_WARNING, "previous-warning"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_NEXT_WARNING, "next-warning"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_PREVIOUS_DIFFERENCE, "previous-difference"),
                    G_DEFINE_ENUM_VALUE (SC_SIGN_NEXT_DIFFERENCE, "next-difference"))

G_DEFINE_FINAL_TYPE_WITH_CODE (ScSignPaintable, sc_sign_paintable, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_init)
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE, symbolic_init))

static void
sc_sign_paintable_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                     GdkSnapshot          *snapshot,
                                     double                width,
                                     double                height,
                                     const GdkRGBA        *colors,
                                     gsize                 n_colors)
{
  ScSignPaintable *self = SC_SIGN_PAINTABLE (paintable);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, width, height);
  cairo_t *cr = gtk_snapshot_append_cairo (GTK_SNAPSHOT (snapshot), &bounds);

  gdk_cairo_set_source_rgba (cr, &colors[GTK_SYMBOLIC_COLOR_FOREGROUND]);
  cairo_scale (cr, width / SC_SIGN_SIZE, height / SC_SIGN_SIZE);
  sc_sign_fill (self->sign, cr);
  cairo_destroy (cr);
}

static void
sc_sign_paintable_snapshot (GdkPaintable *paintable,
                            GdkSnapshot  *snapshot,
                            double        width,
                            double        height)
{
  const GdkRGBA black = { 0, 0, 0, 1 };

  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, &black, 1);
}

static GdkPaintableFlags
sc_sign_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static double
sc_sign_paintable_get_aspect_ratio (GdkPaintable *paintable)
{
  return 1;
}

static void
paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = sc_sign_paintable_snapshot;
  iface->get_flags = sc_sign_paintable_get_flags;
  iface->get_intrinsic_aspect_ratio = sc_sign_paintable_get_aspect_ratio;
}

static void
symbolic_init (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = sc_sign_paintable_snapshot_symbolic;
}

static void
sc_sign_paintable_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  ScSignPaintable *self = SC_SIGN_PAINTABLE (object);

  switch (prop_id)
    {
    case PROP_SIGN:
      self->sign = g_value_get_enum (value);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
sc_sign_paintable_class_init (ScSignPaintableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = sc_sign_paintable_set_property;

  properties[PROP_SIGN] =
    g_param_spec_enum ("sign", NULL, NULL, SC_TYPE_SIGN, SC_SIGN_CHECK,
                       G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
sc_sign_paintable_init (ScSignPaintable *self)
{
}

/* They never change, so that all rows can share them. */
static ScSignPaintable *
get_shared (ScSign sign)
{
  static ScSignPaintable *paintables[SC_N_SIGNS];

  if (paintables[sign] == NULL)
    paintables[sign] = g_object_new (SC_TYPE_SIGN_PAINTABLE, "sign", sign, NULL);

  return paintables[sign];
}

void
sc_sign_paintable_show (ScSign    sign,
                        GtkImage *image)
{
  g_return_if_fail (sign < SC_N_SIGNS);
  g_return_if_fail (GTK_IS_IMAGE (image));

  gtk_image_set_from_paintable (image, GDK_PAINTABLE (get_shared (sign)));
}

void
sc_sign_paintable_draw (ScSign         sign,
                        GtkSnapshot   *snapshot,
                        double         size,
                        const GdkRGBA *color)
{
  g_return_if_fail (sign < SC_N_SIGNS);

  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (get_shared (sign)), snapshot, size, size, color, 1);
}
