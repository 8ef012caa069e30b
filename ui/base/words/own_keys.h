// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <vector>

namespace hf {

/// What a control does and by which keys. Such a list stands beside the function that reads the keys.
struct OwnKey {
    QString deed;
    QList<QKeySequence> keys;
    bool row = false; ///< the keys are the first and the last of a row, like 0 and 9
};
using OwnKeys = std::vector<OwnKey>;

/// The keys of one place, for a sheet of all of them.
struct KeyGroup {
    QString where;
    OwnKeys keys;
};

} // namespace hf
