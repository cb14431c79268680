/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "invariants.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) octets = g_bytes_new (data, size);
  g_autoptr (ScObject) object = sc_object_decode (octets, "input");
  ScObjectKind kind = SC_OBJECT_CERTIFICATE;

  sc_object_tell_kind (data, size, &kind);
  sc_invariants_check_object (object);
  sc_invariants_check_self (object);

  return 0;
}
