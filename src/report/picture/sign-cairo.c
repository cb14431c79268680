/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/picture/sign-cairo.h"

void
sc_sign_fill (ScSign   sign,
              cairo_t *cr)
{
  for (const ScSignStep *step = sc_sign_get_outline (sign); step->op != 0; step++)
    {
      const float *p = step->points;

      if (step->op == 'M')
        cairo_move_to (cr, p[0], p[1]);
      else if (step->op == 'L')
        cairo_line_to (cr, p[0], p[1]);
      else if (step->op == 'C')
        cairo_curve_to (cr, p[0], p[1], p[2], p[3], p[4], p[5]);
      else
        cairo_close_path (cr);
    }

  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
}
