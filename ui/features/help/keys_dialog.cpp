// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/help/keys_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/rounded_box.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/widgets/scroll_column.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

QStringList namesOf(const OwnKey& key)
{
    QStringList names;
    for (const QKeySequence& sequence : key.keys) {
        names << sequence.toString(QKeySequence::NativeText);
    }
    return key.row ? QStringList{names.join(QStringLiteral(" \u2026 "))} : names;
}

/// The name of a key on a key.
class KeyCap final : public QWidget {
public:
    KeyCap(const QString& name, QWidget* parent)
        : QWidget(parent),
          m_name(name)
    {
        setFont(fontFor(TextStep::secondary));
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_name) + 2 * space::small, fontMetrics().height() + space::tiny};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        constexpr int radius = 5;
        QPainter painter(this);
        const Tokens& t = tokensOf(palette());
        paintRoundedBox(painter, rect(), {t.surface, t.controlBorder, 1, radius});
        painter.setPen(t.text);
        painter.drawText(rect(), Qt::AlignCenter, m_name);
    }

private:
    QString m_name;
};

/// As high as its groups are at its width, so that what holds it scrolls.
class Sheet final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void resizeEvent(QResizeEvent* /*event*/) override { setMinimumHeight(layout()->totalHeightForWidth(width())); }
};

/// So many lines does a group take.
int linesOf(const KeyGroup& group)
{
    return static_cast<int>(group.keys.size()) + 2;
}

} // namespace

KeysDialog::KeysDialog(const std::vector<KeyGroup>& groups, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual(760, 700);
    setWindowTitle(tr("Keys"));
    auto* area = new ScrollColumn(makeSheet(groups), this);
    area->setAccessibleName(tr("Keys"));
    area->setFocusPolicy(Qt::StrongFocus); // arrows scroll it
    QLabel* hint = plainLabel(tr("Ctrl+K finds every command and shows its key."), TextStep::secondary, this);
    hint->setWordWrap(true);
    auto* close = new QPushButton(tr("&Close"), this);
    setRole(*close, ButtonRole::primary);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(area, 1);
    all->addLayout(foot);
    resize(withType(usual));
    close->setFocus();
}

QWidget* KeysDialog::makeSheet(const std::vector<KeyGroup>& groups)
{
    int lines = 0;
    for (const KeyGroup& group : groups) {
        lines += linesOf(group);
    }
    auto* sheet = new Sheet(this);
    auto* halves = new QHBoxLayout(sheet);
    halves->setContentsMargins(0, 0, space::small, 0);
    halves->setSpacing(space::page);
    QVBoxLayout* half = nullptr;
    int before = 0;
    for (const KeyGroup& group : groups) {
        // A group goes to the second half of the sheet when most of it lies there.
        const bool second = 2 * before + linesOf(group) > lines;
        if (half == nullptr || (second && halves->count() == 1)) {
            half = new QVBoxLayout;
            half->setSpacing(space::page);
            halves->addLayout(half, 1);
        }
        half->addWidget(makeGroup(group, sheet));
        before += linesOf(group);
    }
    for (int i = 0; i < halves->count(); ++i) { // at the top of each half; an alignment would not follow the width
        qobject_cast<QVBoxLayout*>(halves->itemAt(i)->layout())->addStretch(1);
    }
    return sheet;
}

QWidget* KeysDialog::makeGroup(const KeyGroup& group, QWidget* parent)
{
    auto* part = new QWidget(parent);
    part->setAccessibleName(group.where);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::tiny);
    QLabel* where = plainLabel(group.where, TextStep::heading, part);
    where->setWordWrap(true);
    rows->addWidget(where);
    for (const OwnKey& key : group.keys) {
        const QStringList names = namesOf(key);
        QLabel* deed = plainLabel(key.deed, TextStep::body, part);
        deed->setWordWrap(true);
        deed->setAccessibleName(sentences::commaList(QStringList{key.deed} + names));
        auto* row = new QHBoxLayout;
        row->setSpacing(space::tiny);
        row->addWidget(deed, 1);
        for (const QString& name : names) {
            row->addWidget(new KeyCap(name, part));
        }
        rows->addLayout(row);
    }
    return part;
}

} // namespace hf
