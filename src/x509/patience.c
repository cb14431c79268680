/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/patience.h"

#include "x509/extension.h"
#include "x509/findings.h"
#include "x509/types.h"

/* Stops soon after the bound. The interpreter bounds the depth of the tree, so this recursion ends. */
static guint
count_elements (const ScField *field)
{
  const ScType *type = field->row->type;
  guint n_elements = 0;

  if (type == &sc_type_name || type == &sc_type_crl_distribution_points)
    n_elements = 1 + field->n_children;

  for (const ScField *child = field->first_child; child && n_elements <= SC_PATIENCE_MAX_ELEMENTS + 1;
       child = child->next)
    n_elements += count_elements (child);

  return n_elements;
}

gboolean
sc_patience_ends (ScBuilder *builder,
                  ScField   *field)
{
  /* One for the list itself. */
  if (count_elements (field) <= SC_PATIENCE_MAX_ELEMENTS + 1)
    return FALSE;

  sc_builder_add_finding (builder, field, &sc_finding_gnutls_not_asked, field->slice,
                          G_STRINGIFY (SC_PATIENCE_MAX_ELEMENTS), NULL);
  return TRUE;
}
