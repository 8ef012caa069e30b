// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/settings/lock_section.h"

#include "ui/base/models/lock_settings.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/settings/code_dialog.h"
#include "ui/widgets/fields/buddy_label.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

namespace {

QLabel* lockNote(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, TextStep::secondary, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

LockSection::LockSection(LockSettings& settings, QWidget* parent)
    : SettingsSection(tr("Lock"),
                      tr("A locked window shows nothing of the journal. Notices and the tray then name nothing. "
                         "Ctrl+L locks at once."),
                      parent),
      m_settings(settings),
      m_idle(new QComboBox(this)),
      m_asks(new QCheckBox(tr("&Ask for a code to show it again"), this)),
      m_change(new QPushButton(tr("Chan&ge the code…"), this))
{
    build();
    connect(m_idle, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setIdle(minutes{m_idle->currentData().toInt()}); });
    connect(m_asks, &QCheckBox::clicked, this, [this](bool wanted) {
        if (wanted) {
            askForCode();
        } else {
            m_settings.removeCode();
        }
    });
    connect(m_change, &QPushButton::clicked, this, &LockSection::askForCode);
    connect(&m_settings, &LockSettings::changed, this, &LockSection::reload);
    reload();
}

void LockSection::build()
{
    m_idle->setAccessibleName(tr("Hide the window when nobody uses it"));
    m_idle->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_idle->addItem(tr("Off"), 0);
    for (const minutes offered : LockSettings::offered) {
        const auto count = static_cast<int>(offered.count());
        m_idle->addItem(tr("After %n minutes", nullptr, count), count);
    }
    m_asks->setAccessibleName(tr("Ask for a code to show it again"));
    m_change->setAutoDefault(false);
    m_change->setAccessibleName(tr("Change the code"));
    auto* idle = new QVBoxLayout;
    idle->setSpacing(space::tiny);
    idle->addWidget(buddyLabel(tr("&Hide the window when nobody uses it"), m_idle, this));
    idle->addWidget(m_idle);
    auto* code = new QVBoxLayout;
    code->setSpacing(space::small);
    code->addWidget(m_asks);
    code->addWidget(lockNote(tr("With a code the program also starts locked."), this));
    code->addWidget(m_change, 0, Qt::AlignLeading);
    body()->addLayout(idle);
    body()->addLayout(code);
    body()->addWidget(lockNote(tr("A screen lock hides the window; it is not encryption. Programs you run yourself can "
                                  "read your files."),
                               this));
    body()->addStretch(1);
}

void LockSection::reload()
{
    const QSignalBlocker quiet(m_idle);
    m_idle->setCurrentIndex(m_idle->findData(static_cast<int>(m_settings.idle().count())));
    m_asks->setChecked(m_settings.hasCode());
    m_change->setVisible(m_settings.hasCode());
}

void LockSection::askForCode()
{
    auto* dialog = new CodeDialog(m_settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &LockSection::reload); // a code that was not set is not asked for
    dialog->open();
}

} // namespace hf
