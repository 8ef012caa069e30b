// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Programs catch these; the room that throws them is none of their business.
#include "domain/files/file_error.h" // IWYU pragma: export
#include "storage/errors.h"          // IWYU pragma: export
