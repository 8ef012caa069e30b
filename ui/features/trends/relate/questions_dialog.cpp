// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/trends/relate/questions_dialog.h"

#include "ui/base/theme/room.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/charts/metric_looks.h"
#include "ui/features/trends/relate/sentences_relate.h"
#include "ui/widgets/chip_flow.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

QuestionsDialog::QuestionsDialog(const RelateOffer& offer, const std::vector<PickedQuestion>& questions,
                                 const QStringList& leftOut, QWidget* parent)
    : QDialog(parent),
      m_causes(offer.causes()),
      m_metrics(offer.metrics),
      m_list(new QVBoxLayout),
      m_add(new QPushButton(tr("&Add a question"), this)),
      m_ok(new QPushButton(tr("&Look at these"), this))
{
    constexpr QSize usual(740, 460);
    setWindowTitle(tr("Questions"));
    resize(withType(usual));
    m_marks = buildMarks(offer.marks, leftOut);
    build();
    for (const PickedQuestion& question : questions) {
        addRow(question);
    }
    if (m_rows.empty()) {
        addRow(std::nullopt);
    }
    m_rows.front().x->setFocus();
}

void QuestionsDialog::build()
{
    QLabel* note = plainLabel(tr("Pick what you want to know before you look. Few questions answer better than many: "
                                 "each one more makes a chance find likelier."),
                              TextStep::body, this);
    note->setWordWrap(true);
    auto* holder = new QWidget(this);
    auto* inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::small);
    inner->addLayout(m_list);
    inner->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    auto* usual = new QPushButton(tr("&Usual questions"), this);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    for (QPushButton* button : {m_add, usual, cancel}) {
        button->setAutoDefault(false);
    }
    m_ok->setDefault(true);
    setRole(*m_ok, ButtonRole::primary);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_add);
    buttons->addWidget(usual);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addWidget(note);
    all->addWidget(scroll, 1);
    all->addWidget(m_marks);
    all->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(std::nullopt);
        m_rows.back().x->setFocus();
    });
    connect(usual, &QPushButton::clicked, this, [this] {
        m_usual = true;
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &QDialog::accept);
}

/// Hidden where no day is marked.
QWidget* QuestionsDialog::buildMarks(const std::vector<Metric>& marks, const QStringList& leftOut)
{
    auto* holder = new QWidget(this);
    auto* inner = new QVBoxLayout(holder);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::tiny);
    QLabel* note = plainLabel(tr("Answer a second time, without the days marked:"), TextStep::body, holder);
    note->setWordWrap(true);
    auto* flow = new ChipFlow(holder);
    for (const Metric& mark : marks) {
        const QString name = sentences::markName(mark.title);
        auto* box = new QCheckBox(name, flow);
        box->setObjectName(sentences::fromUtf8(mark.title));
        box->setAccessibleName(tr("Leave out days marked %1").arg(name));
        box->setChecked(leftOut.contains(box->objectName()));
        flow->add(box);
        m_leftOut.push_back(box);
    }
    inner->addWidget(note);
    inner->addWidget(flow);
    holder->setVisible(!marks.empty());
    return holder;
}

QStringList QuestionsDialog::leftOut() const
{
    QStringList marks;
    for (const QCheckBox* box : m_leftOut) {
        if (box->isChecked()) {
            marks << box->objectName();
        }
    }
    return marks;
}

QComboBox* QuestionsDialog::metricBox(const std::vector<Metric>& all, const Metric* chosen, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Metric& metric : all) {
        const QString title = titleAmong(metric, all);
        box->addItem(metric.kind == MetricKind::mark ? tr("%1 (day mark)").arg(title) : title);
        if (chosen != nullptr && metric.name == chosen->name) {
            box->setCurrentIndex(box->count() - 1);
        }
    }
    return box;
}

/// A mark and a habit are there or not anyway; what was ticked by them alone does not stay for what is chosen next.
void QuestionsDialog::offerOnOff(const Row& row)
{
    const bool always = m_causes[static_cast<std::size_t>(row.x->currentIndex())].yesNo;
    const bool chosen = row.onOff->isEnabled() && row.onOff->isChecked();
    row.onOff->setEnabled(!always);
    row.onOff->setChecked(always || chosen);
}

void QuestionsDialog::addRow(const std::optional<PickedQuestion>& question)
{
    auto* widget = new QWidget(this);
    const auto gut = std::find_if(m_metrics.begin(), m_metrics.end(),
                                  [](const Metric& metric) { return metric.kind == MetricKind::gutBurden; });
    const Metric* outcome = question ? &question->y : gut == m_metrics.end() ? nullptr : &*gut;
    Row row{widget,
            metricBox(m_causes, question ? &question->x : nullptr, widget),
            metricBox(m_metrics, outcome, widget),
            new QComboBox(widget),
            new QCheckBox(tr("or not"), widget),
            new QPushButton(tr("Remove"), widget)};
    row.onOff->setToolTip(tr("Days on which there was any against days on which there was none: taken or not."));
    row.onOff->setChecked(question && question->onOff);
    for (int lag = 0; lag <= longestLag; ++lag) {
        row.lag->addItem(sentences::relateLag(lag));
    }
    row.lag->setCurrentIndex(question ? question->lag : 0);
    row.remove->setAutoDefault(false);
    auto* line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(row.x, 1);
    line->addWidget(row.onOff);
    line->addWidget(row.y, 1);
    line->addWidget(row.lag);
    line->addWidget(row.remove);
    connect(row.remove, &QPushButton::clicked, this, [this, widget] { removeRow(widget); });
    connect(row.x, &QComboBox::currentIndexChanged, this, [this, row] { offerOnOff(row); });
    offerOnOff(row);
    m_list->addWidget(widget);
    m_rows.push_back(row);
    if (m_rows.size() > 1) {
        setTabOrder(m_rows[m_rows.size() - 2].remove, row.x);
    }
    setTabOrder(row.x, row.onOff);
    setTabOrder(row.onOff, row.y);
    setTabOrder(row.y, row.lag);
    setTabOrder(row.lag, row.remove);
    setTabOrder(row.remove, m_add);
    nameRows();
}

void QuestionsDialog::removeRow(const QWidget* widget)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row& row) { return row.widget == widget; });
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    m_add->setFocus();
    nameRows();
}

void QuestionsDialog::nameRows()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto number = i + 1;
        m_rows[i].x->setAccessibleName(tr("Question %1: what").arg(number));
        m_rows[i].onOff->setAccessibleName(tr("Question %1: there or not").arg(number));
        m_rows[i].y->setAccessibleName(tr("Question %1: outcome").arg(number));
        m_rows[i].lag->setAccessibleName(tr("Question %1: days between").arg(number));
        m_rows[i].remove->setAccessibleName(tr("Remove question %1").arg(number));
    }
    m_add->setEnabled(static_cast<int>(m_rows.size()) < RelateQuestions::most);
}

std::vector<PickedQuestion> QuestionsDialog::questions() const
{
    std::vector<PickedQuestion> chosen;
    for (const Row& row : m_rows) {
        const Metric& x = m_causes[static_cast<std::size_t>(row.x->currentIndex())];
        const Metric& y = m_metrics[static_cast<std::size_t>(row.y->currentIndex())];
        if (x.name != y.name) {
            chosen.push_back({x, y, row.lag->currentIndex(), row.onOff->isChecked()});
        }
    }
    return chosen;
}

} // namespace hf
