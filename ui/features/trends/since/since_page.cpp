// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/since/since_page.h"

#include "journal/relations/looks.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/bridge/reading_elsewhere.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/features/trends/day_entries.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/features/trends/since/sentences_since.h"
#include "ui/features/trends/since/since_chart.h"
#include "ui/features/trends/since/since_chart_card.h"
#include "ui/features/trends/since/since_controls.h"
#include "ui/features/trends/since/since_else_card.h"
#include "ui/features/trends/since/since_export.h"
#include "ui/features/trends/since/since_result_card.h"
#include "ui/widgets/card_board.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/work_line.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <memory>

namespace hf {

namespace {

constexpr int leastChartDays = 4; ///< on a side; fewer make no picture
constexpr int pause = 150;        ///< ms without another step of the day field

} // namespace

/// What one look at the journal brings, or why it could not be read.
struct SincePage::Found {
    SinceShown shown;
    std::optional<StorageError> failure;
};

SincePage::SincePage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Since you began"), parent),
      m_journal(journal),
      m_controls(new SinceControls(journal.today(), this)),
      m_work(new WorkLine(this))
{
    buildWayBack();
    buildBoard();
    connectControls();
    auto* body = new QWidget(this);
    auto* all = new QVBoxLayout(body);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::gap);
    all->addWidget(m_controls);
    all->addWidget(m_work);
    all->addWidget(m_board);
    setBody(body);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SincePage::refresh);
    connect(m_work, &WorkLine::cancelled, this, [this] { m_stale = true; });
    connect(&m_journal, &JournalBridge::changed, this, &SincePage::reload);
    connect(&m_journal, &JournalBridge::dayTurned, this, &SincePage::reload);
}

void SincePage::buildWayBack()
{
    auto* path = new QWidget(this);
    auto* line = new FlowLayout(path);
    m_back = new QPushButton(tr("Trends"), path);
    m_back->setAccessibleName(tr("Back to Trends"));
    setRole(*m_back, ButtonRole::link);
    line->add(m_back);
    line->add(plainLabel(tr("› since you began", "after the link to Trends"), TextStep::secondary, path));
    setAbove(path);
    connect(m_back, &QPushButton::clicked, this, &SincePage::backWanted);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    escape->setWhatsThis(tr("Back to Trends"));
    connect(escape, &QShortcut::activated, this, &SincePage::backWanted);
    auto* table = new QShortcut(QKeySequence(QStringLiteral("Ctrl+T")), this);
    table->setWhatsThis(tr("The chart as a table"));
    connect(table, &QShortcut::activated, this, [this] { m_chart->setTableShown(!m_chart->isTableShown()); });
}

void SincePage::buildBoard()
{
    m_board = new CardBoard(this);
    m_empty = new Card(tr("Nothing began yet"), m_board);
    QLabel* words = plainLabel(tr("When a plan begins, a supplement is taken for the first time or days are marked, it "
                                  "is offered here. Any day can be chosen above."),
                               TextStep::body, m_empty);
    words->setWordWrap(true);
    m_empty->body()->addWidget(words);
    m_chart = new SinceChartCard(m_board);
    m_result = new SinceResultCard(m_board);
    m_else = new SinceElseCard(m_board);
    buildTest();
    auto* left = new QWidget(m_board);
    auto* stack = new QVBoxLayout(left);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(space::gap);
    for (QWidget* card : std::initializer_list<QWidget*>{m_empty, m_chart, m_result}) {
        stack->addWidget(card);
        card->hide();
    }
    m_board->add(left, CardBoard::Place::left);
    m_board->add(m_else, CardBoard::Place::rail);
    m_board->add(m_test, CardBoard::Place::rail);
    m_else->hide();
    m_test->hide();
}

void SincePage::buildTest()
{
    m_test = new Card(tr("This is not a test"), m_board);
    m_caution = plainLabel({}, TextStep::body, m_test);
    m_caution->setWordWrap(true);
    m_testIt = new QPushButton(tr("Test it properly…"), m_test);
    m_testIt->setAccessibleName(tr("Test it properly"));
    setRole(*m_testIt, ButtonRole::primary);
    m_how = plainLabel({}, TextStep::secondary, m_test);
    m_how->setWordWrap(true);
    m_test->body()->addWidget(m_caution);
    m_test->body()->addWidget(m_testIt, 0, Qt::AlignLeft);
    m_test->body()->addWidget(m_how);
    connect(m_testIt, &QPushButton::clicked, this, &SincePage::test);
}

void SincePage::connectControls()
{
    connect(m_controls, &SinceControls::dayWanted, this, [this](Day day) {
        m_wanted.day = day;
        m_soon.start(pause);
    });
    connect(m_controls, &SinceControls::weeksWanted, this, [this](int weeks) {
        m_wanted.weeks = weeks;
        wantAgain();
    });
    connect(m_controls, &SinceControls::outcomeWanted, this, [this](const std::string& name) {
        m_wanted.outcome = name;
        wantAgain();
    });
    connect(m_controls, &SinceControls::leaveOutChanged, this, &SincePage::showFound);
    connect(m_chart, &SinceChartCard::saveWanted, this, &SincePage::save);
    connect(m_chart, &SinceChartCard::dayOpened, this, [this](Day day) {
        if (!openEntriesBehind(m_journal, m_chart->chart()->picture().metric, day, m_chart->table())) {
            Q_EMIT dayWanted(day);
        }
    });
}

void SincePage::lookAt(std::optional<SupplementId> supplement)
{
    m_wanted.day.reset();
    m_wanted.supplement = supplement;
    wantAgain();
}

bool SincePage::isWorking() const
{
    return m_soon.isActive() || m_work->isRunning();
}

void SincePage::focusInEvent(QFocusEvent* /*event*/)
{
    m_controls->changes()->setFocus(Qt::OtherFocusReason);
}

void SincePage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    if (m_stale) {
        m_soon.start(0);
    }
}

void SincePage::reload()
{
    m_stale = true;
    wantAgain();
}

void SincePage::wantAgain()
{
    m_stale = true;
    if (isVisible()) {
        m_soon.start(0);
    }
}

void SincePage::refresh()
{
    m_stale = false;
    auto found = std::make_shared<Found>();
    m_work->start(
        tr("Comparing before and after…"),
        [found, file = m_journal.file(), patience = m_journal.journal().waitAtMost(), frame = m_journal.frame(),
         wanted = m_wanted](const Progress& progress) {
            found->failure = readElsewhere(file, patience, frame, [&](const Journal& journal) {
                found->shown = lookSince(journal, wanted, frame, progress);
            });
        },
        [this, found] { take(*found); });
}

void SincePage::take(Found& found)
{
    if (found.failure) {
        m_stale = true; // looked for again when the journal can be read
        m_journal.noteUnread(*found.failure);
        return;
    }
    m_shown = std::move(found.shown);
    m_wanted = m_shown.wanted;
    m_controls->show(m_shown, m_journal.catalogue(), m_journal.today());
    if (m_shown.report) {
        m_shown.looks = m_journal.noteLooks(m_shown.report->earlier, shownIn(*m_shown.report));
        showFound();
        if (const std::vector<RecordId> told = toldIn(*m_shown.report); !told.empty()) {
            m_journal.noteShown(told);
        }
    } else {
        showNothing();
    }
}

void SincePage::showNothing()
{
    setTitle(tr("Since you began"));
    setSubtitle({});
    for (QWidget* card : std::initializer_list<QWidget*>{m_chart, m_result, m_else, m_test}) {
        card->hide();
    }
    m_empty->show();
    m_board->relayout();
}

void SincePage::showFound()
{
    if (!m_shown.report) {
        return;
    }
    const SinceReport& report = *m_shown.report;
    const Catalogue& catalogue = m_journal.catalogue();
    const bool hidden = report.outcomes.front().hidden();
    const bool picture = !hidden && report.windows.length() >= leastChartDays;
    setTitle(sentences::sinceTitle(m_shown.changes, report.day, catalogue));
    const QString cut = sentences::sinceCut(report.windows);
    const QString windows = sentences::sinceWindows(report.windows);
    setSubtitle(cut.isEmpty() ? windows : sentences::dotted({windows, cut}));
    m_empty->hide();
    if (picture) {
        m_chart->show(report, catalogue, m_controls->leavesOut(), m_journal.today());
    }
    m_chart->setVisible(picture);
    m_result->show(m_shown, m_controls->leavesOut());
    m_result->show();
    m_else->show(report, catalogue);
    m_else->setVisible(report.windows.length() > 0);
    m_caution->setText(sentences::notATest(report, catalogue));
    offerTest();
    m_test->setVisible(!hidden);
    m_board->relayout();
}

/// What changed on the day that is looked at, what is taken first; nothing on a day of the person's own.
const Change* SincePage::changeAsked() const
{
    const Change* asked = nullptr;
    for (const Change& change : m_shown.changes) {
        if (change.day == m_shown.wanted.day && (asked == nullptr || (!asked->supplement && change.supplement))) {
            asked = &change;
        }
    }
    return asked;
}

/// Only what chance can arrange is tested; of a day of their own the person says what it is about.
void SincePage::offerTest()
{
    const Change* asked = changeAsked();
    const bool offered = asked == nullptr || (asked->supplement && m_journal.catalogue().offers(*asked->supplement));
    m_testIt->setVisible(offered);
    m_how->setText(offered ? tr("Weeks with and without, in an order that is drawn. The end is fixed before the start.")
                   : asked->sort == ChangeSort::mark ? sentences::noTestOfMarks()
                                                     : sentences::noTestOfThis());
}

void SincePage::test()
{
    ExperimentDraft draft;
    if (const Change* asked = changeAsked()) {
        draft.supplement = asked->supplement;
    }
    draft.outcome = m_shown.wanted.outcome;
    Q_EMIT experimentWanted(draft);
}

void SincePage::save(SaveAs form)
{
    const SincePicture& picture = m_chart->chart()->picture();
    const QString path =
        m_choosePath(this, suggestedName(picture.metric, picture.windows.both(), form), filterOf(form));
    if (path.isEmpty()) {
        return;
    }
    const QString said = sentences::sinceDescribed(m_shown.report->outcomes.front(), *m_shown.report);
    const QString name = sentences::dotted({title(), sentences::metricTitle(picture.metric)});
    if (const std::optional<QString> reason = writeWhole(path, bytesOf(picture, name, said, form))) {
        Q_EMIT notSaved(sentences::notSaved(path, *reason));
    } else {
        Q_EMIT saved(sentences::savedTo(path));
    }
}

} // namespace hf
