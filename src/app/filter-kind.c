/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "app/filter-kind.h"

G_DEFINE_ENUM_TYPE (ScFilterKind, sc_filter_kind,
                    G_DEFINE_ENUM_VALUE (SC_FILTER_ALL, "all"),
                    G_DEFINE_ENUM_VALUE (SC_FILTER_DIFFERENCES, "differences"),
                    G_DEFINE_ENUM_VALUE (SC_FILTER_WARNINGS, "warnings"),
                    G_DEFINE_ENUM_VALUE (SC_FILTER_EXTENSIONS, "extensions"),
                    G_DEFINE_ENUM_VALUE (SC_FILTER_CRITICAL_EXTENSIONS, "critical-extensions"))
