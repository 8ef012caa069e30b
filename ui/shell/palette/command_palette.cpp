// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette/command_palette.h"

#include "ui/base/theme/tokens.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

constexpr int hintRole = Qt::UserRole;

/// Lower case without accents, so that "creme" finds "Crème".
QString folded(const QString& text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing) {
            plain += c.toCaseFolded();
        }
    }
    return plain;
}

bool startsAWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// 0 for no match; more for words that begin where words of the text begin.
int closeness(const QString& text, const QStringList& words)
{
    int sum = 1;
    for (const QString& word : words) {
        const qsizetype first = text.indexOf(word);
        if (first < 0) {
            return 0;
        }
        qsizetype at = first;
        while (at >= 0 && !startsAWord(text, at)) {
            at = text.indexOf(word, at + 1);
        }
        sum += at == 0 ? 3 : at > 0 ? 2 : 0;
    }
    return sum;
}

class CommandRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QSize wanted = QStyledItemDelegate::sizeHint(option, index);
        wanted.setHeight(std::max(wanted.height(), option.fontMetrics.lineSpacing() + 2 * space::small));
        return wanted;
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        const QString hint = index.data(hintRole).toString();
        const QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.accentSoft);
            painter->drawRoundedRect(option.rect, size::controlRadius, size::controlRadius);
        }
        const int room = option.fontMetrics.horizontalAdvance(hint) + space::gap;
        const QRect words = line.adjusted(0, 0, -room, 0);
        painter->setPen(t.text);
        painter->drawText(QStyle::visualRect(option.direction, line, words),
                          static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setPen(t.muted);
        painter->drawText(line, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), hint);
        painter->restore();
    }
};

} // namespace

void CommandModel::show(std::vector<Command> commands)
{
    beginResetModel();
    m_commands = std::move(commands);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_commands.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Command& command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return command.text;
    case hintRole:
        return command.hint;
    case Qt::AccessibleTextRole:
        return command.hint.isEmpty() ? command.text : sentences::commaList({command.text, command.hint});
    default:
        return {};
    }
}

CommandPalette::CommandPalette(std::vector<Command> commands, Typed typed, QWidget* parent)
    : QDialog(parent),
      m_commands(std::move(commands)),
      m_typed(std::move(typed)),
      m_edit(new QLineEdit(this)),
      m_nothing(plainLabel(tr("Nothing found"), TextStep::secondary, this)),
      m_list(new QListView(this)),
      m_model(new CommandModel(this))
{
    constexpr QSize usual(520, 420);
    setWindowTitle(tr("Find and do"));
    resize(usual);
    m_edit->setPlaceholderText(tr("An action, page, supplement or day"));
    m_edit->setAccessibleName(tr("Find and do"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandRow(m_list));
    m_list->setAccessibleName(tr("What there is to do"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_edit);
    all->addWidget(m_nothing);
    all->addWidget(m_list, 1);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    find({});
}

std::vector<Command> CommandPalette::matching(const std::vector<Command>& commands, const QString& text)
{
    const QStringList words = folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Command*>> found;
    for (const Command& command : commands) {
        if (const int score = closeness(folded(command.text), words); score > 0) {
            found.emplace_back(score, &command);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Command> sorted;
    sorted.reserve(found.size());
    for (const auto& [score, command] : found) {
        sorted.push_back(*command);
    }
    return sorted;
}

void CommandPalette::find(const QString& text)
{
    std::vector<Command> found = m_typed(text.trimmed());
    const std::vector<Command> fixed = matching(m_commands, text);
    found.insert(found.end(), fixed.begin(), fixed.end());
    const bool nothing = found.empty();
    if (nothing && m_otherwise) {
        found = m_otherwise(text.trimmed());
    }
    m_nothing->setVisible(nothing);
    m_model->show(std::move(found));
    m_list->setCurrentIndex(m_model->index(0));
    const QString first = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_edit->setAccessibleDescription(!nothing          ? first
                                     : first.isEmpty() ? m_nothing->text()
                                                       : sentences::commaList({m_nothing->text(), first}));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    // Closed first: what runs may open a dialog or move the focus of the window.
    const std::function<void()> run = m_model->at(current.row()).run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (moves) {
            QCoreApplication::sendEvent(m_list, event);
            m_edit->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hf
