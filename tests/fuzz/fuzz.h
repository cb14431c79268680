/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stddef.h>
#include <stdint.h>

/* What libFuzzer calls for every input, and replay.c for every file. Always returns 0; a broken promise ends the program. */
int LLVMFuzzerTestOneInput (const uint8_t *data,
                            size_t         size);
