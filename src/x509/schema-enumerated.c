/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "x509/types.h"

#include <glib/gi18n.h>

/*
 * RFC 5280 §5.3.1
 *
 *   CRLReason ::= ENUMERATED {
 *     unspecified             (0),
 *     keyCompromise           (1),
 *     cACompromise            (2),
 *     affiliationChanged      (3),
 *     superseded              (4),
 *     cessationOfOperation    (5),
 *     certificateHold         (6),
 *          -- value 7 is not used
 *     removeFromCRL           (8),
 *     privilegeWithdrawn      (9),
 *     aACompromise           (10) }
 */
static const ScNamedValue crl_reasons[] = {
  { 0, N_("unspecified") },
  { 1, N_("key compromise") },
  /* TRANSLATORS: CA is a certification authority, whose key may be in other hands. */
  { 2, N_("CA compromise") },
  /* TRANSLATORS: the subject's name, or other information about the subject, has changed. */
  { 3, N_("affiliation changed") },
  { 4, N_("superseded") },
  /* TRANSLATORS: the certificate is no longer needed for what it was issued for. */
  { 5, N_("cessation of operation") },
  /* TRANSLATORS: the certificate is revoked for the time being. */
  { 6, N_("certificate hold") },
  /* TRANSLATORS: the certificate is no longer revoked; CRL is a list of revoked certificates. */
  { 8, N_("remove from CRL") },
  { 9, N_("privilege withdrawn") },
  /* TRANSLATORS: AA is an attribute authority, whose key may be in other hands. */
  { 10, N_("AA compromise") },
  { 0, NULL },
};
const ScType sc_type_crl_reason = {
  .name = "CRLReason",
  .shape = SC_SHAPE_PRIMITIVE,
  .universal = SC_ENUMERATED,
  .value_names = crl_reasons,
};
