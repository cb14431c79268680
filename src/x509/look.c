/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/object.h"

/* Telling a certificate from everything else that begins with a SEQUENCE, without asking for more than a glance. */

static gboolean
is_universal (const ScElement *element,
              ScUniversal      universal)
{
  return sc_tag_equal (element->tag, SC_TAG (universal));
}

/* TBSCertificate begins [0]?, INTEGER, SEQUENCE, SEQUENCE, SEQUENCE. A request's information has no fourth SEQUENCE,
 * a CRL's a time where Validity would stand; PKCS #7 and #12 begin with an OBJECT IDENTIFIER and an INTEGER. One of
 * the elements may be damaged. */
static gboolean
looks_like_tbs (ScSlice contents)
{
  static const ScUniversal wanted[] = { SC_INTEGER, SC_SEQUENCE, SC_SEQUENCE, SC_SEQUENCE, SC_SEQUENCE };
  ScElement element = { 0 };
  guint n_fitting = 0;

  if (!sc_element_read (&contents, &element))
    return FALSE;
  if (element.tag.cls == SC_CLASS_CONTEXT && element.tag.number == 0 && !sc_element_read (&contents, &element))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      /* thisUpdate of a CRL */
      if (is_universal (&element, SC_UTC_TIME) || is_universal (&element, SC_GENERALIZED_TIME))
        return FALSE;
      n_fitting += is_universal (&element, wanted[i]);
      if (i + 1 < G_N_ELEMENTS (wanted) && !sc_element_read (&contents, &element))
        break;
    }

  return n_fitting + 1 >= G_N_ELEMENTS (wanted);
}

gboolean
sc_object_looks_like_certificate (const guint8 *data,
                                  gsize         length)
{
  ScSlice rest = { data, length, 0 };
  ScElement outer = { 0 }, tbs = { 0 };

  if (!sc_element_read (&rest, &outer) || !is_universal (&outer, SC_SEQUENCE))
    return FALSE;

  rest = outer.contents;

  return sc_element_read (&rest, &tbs) && is_universal (&tbs, SC_SEQUENCE) && looks_like_tbs (tbs.contents);
}
