/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/octets-line.h"

struct _ScOctetsLine
{
  GObject        parent_instance;

  ScOctetsSheet *sheet;
  guint          number;
};

G_DEFINE_FINAL_TYPE (ScOctetsLine, sc_octets_line, G_TYPE_OBJECT)

static void
sc_octets_line_finalize (GObject *object)
{
  ScOctetsLine *self = SC_OCTETS_LINE (object);

  g_clear_object (&self->sheet);

  G_OBJECT_CLASS (sc_octets_line_parent_class)->finalize (object);
}

static void
sc_octets_line_class_init (ScOctetsLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sc_octets_line_finalize;
}

static void
sc_octets_line_init (ScOctetsLine *self)
{
}

ScOctetsLine *
sc_octets_line_new (ScOctetsSheet *sheet,
                    guint          number)
{
  ScOctetsLine *self = NULL;

  g_return_val_if_fail (SC_IS_OCTETS_SHEET (sheet), NULL);

  self = g_object_new (SC_TYPE_OCTETS_LINE, NULL);
  self->sheet = g_object_ref (sheet);
  self->number = number;

  return self;
}

ScOctetsSheet *
sc_octets_line_get_sheet (ScOctetsLine *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_LINE (self), NULL);

  return self->sheet;
}

ScOctetLine
sc_octets_line_get (ScOctetsLine *self)
{
  g_return_val_if_fail (SC_IS_OCTETS_LINE (self), (ScOctetLine) { 0 });

  return sc_octets_sheet_get_line (self->sheet, self->number);
}
