/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "source/source.h"

/* A file of any kind: objects or an error, never both and never neither. */
int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) objects = sc_source_load_bytes (bytes, "input", &error);

  g_assert_true ((objects == NULL) == (error != NULL));
  g_assert_true (objects == NULL || objects->len > 0);
  g_assert_true (error == NULL || g_utf8_validate (error->message, -1, NULL));

  return 0;
}
