// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/work_line.h"

#include "ui/base/theme/type_scale.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hf {

WorkLine::WorkLine(QWidget* parent)
    : QWidget(parent),
      m_what(plainLabel({}, TextStep::secondary, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    constexpr int thin = 8;
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(thin);
    m_cancel->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_bar, 1);
    line->addWidget(m_cancel);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::tiny);
    all->addWidget(m_what);
    all->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, &WorkLine::cancel);
    hide();
}

void WorkLine::start(const QString& what, BackgroundWork::Job job, std::function<void()> done)
{
    drop();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setValue(0);
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(what));
    m_done = std::move(done);
    m_work = new BackgroundWork(std::move(job), this);
    connect(m_work, &BackgroundWork::progressed, m_bar, &QProgressBar::setValue);
    connect(m_work, &QThread::finished, this, [this, work = m_work] { finish(work); });
    show();
    m_work->start();
}

void WorkLine::cancel()
{
    if (m_work != nullptr) {
        m_work->cancel();
    }
}

void WorkLine::drop()
{
    if (m_work == nullptr) {
        return;
    }
    m_work->disconnect(this);
    m_work->disconnect(m_bar);
    m_work->cancel();
    if (m_work->isFinished()) {
        m_work->deleteLater();
    } else {
        connect(m_work, &QThread::finished, m_work, &QObject::deleteLater);
    }
    m_work = nullptr;
    hide();
}

void WorkLine::finish(const BackgroundWork* work)
{
    if (work != m_work) {
        return;
    }
    const bool stopped = work->isCancelled();
    const std::exception_ptr failure = work->failure();
    m_work->deleteLater();
    m_work = nullptr;
    hide();
    if (failure) {
        std::rethrow_exception(failure); // told by the last net, as if it had been thrown here
    }
    if (stopped) {
        Q_EMIT cancelled();
    } else {
        m_done();
    }
}

} // namespace hf
