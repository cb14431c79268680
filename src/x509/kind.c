/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/kind.h"

#include "x509/types.h"

#include <glib/gi18n.h>

static const ScRow kinds[SC_N_OBJECT_KINDS] = {
  [SC_OBJECT_CERTIFICATE] = { .name = "certificate", .label = N_("Certificate"), .type = &sc_type_certificate },
  [SC_OBJECT_REQUEST] = { .name = "certificationRequest",
                          .counterpart = "certificate",
                          .label = N_("Certificate request"),
                          .type = &sc_type_certification_request },
  [SC_OBJECT_CRL] = { .name = "certificateList",
                      .counterpart = "certificate",
                      .label = N_("Certificate revocation list"),
                      .type = &sc_type_certificate_list },
};

const ScRow *
sc_kind_get_row (ScObjectKind kind)
{
  return &kinds[kind];
}

/* Telling them from each other, and from everything else that begins with a SEQUENCE, takes a glance at the first
 * elements of the signed part. */

typedef struct
{
  ScElement elements[6];
  guint     n_elements;
} Glance;

static gboolean
is_universal (const ScElement *element,
              ScUniversal      universal)
{
  return sc_tag_equal (element->tag, SC_TAG (universal));
}

static gboolean
is_context (const ScElement *element,
            guint32          number)
{
  return sc_tag_equal (element->tag, (ScTag) { SC_CLASS_CONTEXT, number });
}

static gboolean
is_time (const ScElement *element)
{
  return is_universal (element, SC_UTC_TIME) || is_universal (element, SC_GENERALIZED_TIME);
}

static void
glance_at (Glance  *self,
           ScSlice  contents)
{
  self->n_elements = 0;
  while (self->n_elements < G_N_ELEMENTS (self->elements) &&
         sc_element_read (&contents, &self->elements[self->n_elements]))
    self->n_elements++;
}

/* TBSCertificate begins [0]?, INTEGER, SEQUENCE, SEQUENCE, SEQUENCE, SEQUENCE. One of the elements may be damaged, but
 * not so that it becomes a time: a CRL has thisUpdate where Validity would stand. */
static gboolean
looks_like_certificate (const Glance *glance)
{
  static const ScUniversal wanted[] = { SC_INTEGER, SC_SEQUENCE, SC_SEQUENCE, SC_SEQUENCE, SC_SEQUENCE };
  guint first = glance->n_elements > 0 && is_context (&glance->elements[0], 0) ? 1 : 0;
  guint n_fitting = 0;

  for (guint i = 0; i < G_N_ELEMENTS (wanted) && first + i < glance->n_elements; i++)
    {
      if (is_time (&glance->elements[first + i]))
        return FALSE;
      n_fitting += is_universal (&glance->elements[first + i], wanted[i]);
    }

  return n_fitting + 1 >= G_N_ELEMENTS (wanted);
}

/* SubjectPublicKeyInfo: SEQUENCE { SEQUENCE, BIT STRING }. */
static gboolean
looks_like_key_info (const ScElement *element)
{
  ScSlice rest = element->contents;
  ScElement algorithm = { 0 }, key = { 0 };

  return is_universal (element, SC_SEQUENCE) && sc_element_read (&rest, &algorithm) && sc_element_read (&rest, &key) &&
         is_universal (&algorithm, SC_SEQUENCE) && is_universal (&key, SC_BIT_STRING);
}

/* CertificationRequestInfo: INTEGER, SEQUENCE, the key, and nothing behind it but attributes. */
static gboolean
looks_like_request (const Glance *glance)
{
  const ScElement *elements = glance->elements;

  return glance->n_elements >= 3 && is_universal (&elements[0], SC_INTEGER) &&
         is_universal (&elements[1], SC_SEQUENCE) && looks_like_key_info (&elements[2]) &&
         (glance->n_elements == 3 || is_context (&elements[3], 0));
}

/* TBSCertList: INTEGER?, SEQUENCE, SEQUENCE, time. */
static gboolean
looks_like_crl (const Glance *glance)
{
  const ScElement *elements = glance->elements;
  guint first = glance->n_elements > 0 && is_universal (&elements[0], SC_INTEGER) ? 1 : 0;

  return glance->n_elements >= first + 3 && is_universal (&elements[first], SC_SEQUENCE) &&
         is_universal (&elements[first + 1], SC_SEQUENCE) && is_time (&elements[first + 2]);
}

static const struct
{
  ScObjectKind kind;
  gboolean   (*looks_like_it) (const Glance *glance);
} looks[] = {
  { SC_OBJECT_CRL, looks_like_crl },
  { SC_OBJECT_REQUEST, looks_like_request },
  { SC_OBJECT_CERTIFICATE, looks_like_certificate },
};

gboolean
sc_object_tell_kind (const guint8 *data,
                     gsize         length,
                     ScObjectKind *kind)
{
  ScSlice rest = { data, length, 0 };
  ScElement outer = { 0 }, tbs = { 0 };
  Glance glance = { 0 };

  if (!sc_element_read (&rest, &outer) || !is_universal (&outer, SC_SEQUENCE))
    return FALSE;

  rest = outer.contents;
  if (!sc_element_read (&rest, &tbs) || !is_universal (&tbs, SC_SEQUENCE))
    return FALSE;

  glance_at (&glance, tbs.contents);
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (looks[i].looks_like_it (&glance))
      {
        *kind = looks[i].kind;
        return TRUE;
      }

  return FALSE;
}
