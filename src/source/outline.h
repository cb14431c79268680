/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "x509/object.h"

G_BEGIN_DECLS

/**
 * ScOutline:
 * @version_1: whether a certificate has no version, which makes it one of version 1
 * @is_ca: whether Basic Constraints say so
 * @issuer, @subject: Names, whole; empty if there is none
 * @serial: contents of the INTEGER
 * @until: notAfter or nextUpdate, an element of unknown quality
 * @alternative_names: contents of the GeneralNames of Subject Alternative Name
 *
 * The few elements of an object by which a person tells it from others. What is not where it belongs is empty.
 */
typedef struct
{
  gboolean version_1;
  gboolean is_ca;
  ScSlice  issuer;
  ScSlice  subject;
  ScSlice  serial;
  ScSlice  until;
  ScSlice  alternative_names;
} ScOutline;

/* Reads as much of @octets as is needed and allocates nothing. */
void sc_outline_read (ScSlice      octets,
                      ScObjectKind kind,
                      ScOutline   *outline);

G_END_DECLS
