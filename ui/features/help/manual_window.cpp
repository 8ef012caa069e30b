// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/help/manual_window.h"

#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/scroll_bar.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/features/help/manual_text.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QSettings>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeWidget>

namespace hf {

namespace {

constexpr QLatin1String geometryKey("manual/geometry");
constexpr int placeRole = Qt::UserRole;
constexpr int widestSide = 260;

/// A row with room above and below its words.
class RoomyRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(space::small, space::small);
    }
};

QPushButton* quietButton(const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setIcon(themeIcon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoDefault(false);
    return button;
}

QString buttonText(QString title)
{
    return title.replace(u'&', QLatin1String("&&"));
}

/// The words around the first one that was searched; all of them stand in the tooltip.
QString snippetOf(const QString& text, const QString& word)
{
    constexpr int longest = 90;
    constexpr int before = 30;
    const auto at = std::max<qsizetype>(0, text.indexOf(word, 0, Qt::CaseInsensitive));
    const qsizetype from = at < before ? 0 : std::max<qsizetype>(0, text.lastIndexOf(u' ', at - before / 2));
    const QString part = text.mid(from, longest).trimmed();
    return (from > 0 ? QStringLiteral("\u2026 ") : QString()) + part +
           (from + longest < text.size() ? QStringLiteral(" \u2026") : QString());
}

} // namespace

ManualWindow::ManualWindow(QSettings& settings, QWidget* parent)
    : QDialog(parent, Qt::Window),
      m_settings(settings),
      m_search(new QLineEdit(this)),
      m_back(quietButton(QStringLiteral("left"), tr("Back"), this)),
      m_forward(quietButton(QStringLiteral("right"), tr("Forward"), this)),
      m_side(new QStackedWidget(this)),
      m_contents(new QTreeWidget(m_side)),
      m_found(new QListWidget(m_side)),
      m_nothing(plainLabel({}, TextStep::secondary, m_side)),
      m_text(new ManualText(this)),
      m_previous(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    constexpr QSize usual(840, 640);
    setWindowTitle(tr("HabitForge manual"));
    auto* reading = new QVBoxLayout;
    reading->setSpacing(space::small);
    reading->addWidget(m_text, 1);
    reading->addLayout(makeFoot());
    m_text->setMaximumWidth(readableWidth(m_text->fontMetrics()) + scroll_bar::extent + 2 * space::cardX);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::page);
    both->addWidget(makeSide());
    both->addLayout(reading, 1);
    both->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::gap);
    all->addLayout(makeHead());
    all->addLayout(both, 1);
    QWidget* before = m_search;
    for (QWidget* next :
         std::initializer_list<QWidget*>{m_contents, m_found, m_text, m_previous, m_next, m_back, m_forward}) {
        setTabOrder(before, next);
        before = next;
    }
    connect(m_text, &ManualText::placeWanted, this, &ManualWindow::showPlace);
    connect(m_text, &ManualText::linkWanted, this, &ManualWindow::linkWanted);
    if (!restoreGeometry(m_settings.value(geometryKey).toByteArray())) {
        resize(withType(usual));
    }
    fillContents();
    showPlace(m_manual.chapters().front().name);
    m_text->setFocus();
}

QBoxLayout* ManualWindow::makeHead()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::find);
    const auto key = [this](const QKeySequence& keys, const auto& what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    key(QKeySequence(QStringLiteral("Ctrl+F")), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    key(QKeySequence(QStringLiteral("Alt+Left")), [this] { step(-1); });
    key(QKeySequence(QStringLiteral("Alt+Right")), [this] { step(1); });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    return head;
}

QWidget* ManualWindow::makeSide()
{
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setItemDelegate(new RoomyRow(m_contents));
    m_contents->setIndentation(space::gap);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setAccessibleName(tr("What was found"));
    m_found->setWordWrap(true);
    m_found->setFrameShape(QFrame::NoFrame);
    m_found->setSpacing(2);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_side->addWidget(m_contents);
    m_side->addWidget(m_found);
    m_side->addWidget(m_nothing);
    for (QAbstractItemView* view : std::initializer_list<QAbstractItemView*>{m_contents, m_found}) {
        view->viewport()->setAutoFillBackground(false);
    }
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr) {
            showPlace(item->data(0, placeRole).toString());
        }
    });
    connect(m_found, &QListWidget::currentRowChanged, this, &ManualWindow::showFound);
    return m_side;
}

QLayout* ManualWindow::makeFoot()
{
    auto* foot = new FlowLayout;
    for (QPushButton* button : {m_previous, m_next}) {
        setRole(*button, ButtonRole::link);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, button] { showPlace(button->property("place").toString()); });
    }
    m_previous->setIcon(themeIcon(QStringLiteral("left")));
    m_next->setIcon(themeIcon(QStringLiteral("right")));
    m_next->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    foot->add(m_previous);
    foot->add(m_next, FlowLayout::Room::end);
    return foot;
}

void ManualWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    int widest = 0;
    const auto note = [&](const QString& title, int before) {
        widest = std::max(widest, before + m_contents->fontMetrics().horizontalAdvance(title));
    };
    for (const ManualChapter& chapter : m_manual.chapters()) {
        note(chapter.title, 0);
        auto* item = new QTreeWidgetItem(m_contents, {chapter.title});
        item->setData(0, placeRole, chapter.name);
        item->setToolTip(0, chapter.title);
        for (const ManualSection& section : chapter.sections) {
            if (section.level == 2) {
                note(section.title, m_contents->indentation());
                auto* below = new QTreeWidgetItem(item, {section.title});
                below->setData(0, placeRole, QString(chapter.name + u'#' + section.anchor));
                below->setToolTip(0, section.title);
            }
        }
    }
    m_side->setFixedWidth(std::min(withType(widestSide), widest + 2 * space::small + scroll_bar::extent));
}

void ManualWindow::showPlace(const QString& address)
{
    const Place place{address.section(u'#', 0, 0), address.section(u'#', 1)};
    if (m_manual.find(place.chapter) == nullptr) {
        return;
    }
    if (!m_way.empty()) {
        m_way[m_at].block = m_text->topBlock();
        m_way.resize(m_at + 1);
    }
    const bool same = !m_way.empty() && m_way.back().chapter == place.chapter && m_way.back().section == place.section;
    if (!same) {
        m_way.push_back(place);
        m_at = m_way.size() - 1;
    }
    go(place);
}

void ManualWindow::step(int by)
{
    const auto to = static_cast<std::ptrdiff_t>(m_at) + by;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(m_way.size())) {
        return;
    }
    m_way[m_at].block = m_text->topBlock();
    m_at = static_cast<std::size_t>(to);
    go(m_way[m_at]);
}

void ManualWindow::go(const Place& place)
{
    const ManualChapter* chapter = m_manual.find(place.chapter);
    if (chapter != m_chapter) {
        m_chapter = chapter;
        m_text->showChapter(*chapter);
    }
    if (place.block >= 0) {
        m_text->goToBlock(place.block);
    } else {
        m_text->goToSection(place.section);
    }
    choose(place);
    nameNeighbours();
}

/// Opens the chapter in the contents; of the others only their titles are shown.
void ManualWindow::choose(const Place& place)
{
    const QSignalBlocker quiet(m_contents);
    const QString address = place.section.isEmpty() ? place.chapter : place.chapter + u'#' + place.section;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        const bool here = item->data(0, placeRole).toString() == place.chapter;
        item->setExpanded(here);
        if (!here) {
            continue;
        }
        m_contents->setCurrentItem(item);
        for (int j = 0; j < item->childCount(); ++j) {
            if (item->child(j)->data(0, placeRole).toString() == address) {
                m_contents->setCurrentItem(item->child(j));
            }
        }
    }
}

void ManualWindow::nameNeighbours()
{
    const std::vector<ManualChapter>& all = m_manual.chapters();
    const std::size_t at = m_manual.indexOf(*m_chapter);
    const auto name = [](QPushButton& button, const ManualChapter* chapter, const QString& spoken) {
        button.setVisible(chapter != nullptr);
        if (chapter != nullptr) {
            button.setText(buttonText(chapter->title));
            button.setAccessibleName(spoken.arg(chapter->title));
            button.setProperty("place", chapter->name);
        }
    };
    name(*m_previous, at == 0 ? nullptr : &all[at - 1], tr("Previous chapter: %1"));
    name(*m_next, at + 1 == all.size() ? nullptr : &all[at + 1], tr("Next chapter: %1"));
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_way.size());
}

void ManualWindow::search(const QString& words)
{
    m_search->setText(words);
    m_search->setFocus(Qt::OtherFocusReason);
}

void ManualWindow::find(const QString& words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    m_passages = m_manual.passagesWith(words);
    m_text->mark(wanted);
    {
        const QSignalBlocker quiet(m_found);
        m_found->clear();
        for (const ManualPassage& passage : m_passages) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1\n%2").arg(passage.section, snippetOf(passage.text, wanted.front())), m_found);
            item->setToolTip(passage.text);
            item->setData(Qt::AccessibleTextRole, QString(passage.section + u'\n' + passage.text));
        }
    }
    if (wanted.isEmpty()) {
        m_side->setCurrentWidget(m_contents);
        m_search->setAccessibleDescription({});
    } else if (m_passages.empty()) {
        m_nothing->setText(tr("No chapter has these words."));
        m_side->setCurrentWidget(m_nothing);
        m_search->setAccessibleDescription(m_nothing->text());
    } else {
        m_side->setCurrentWidget(m_found);
        m_found->setCurrentRow(0);
    }
}

void ManualWindow::showFound()
{
    const int row = m_found->currentRow();
    if (row < 0 || row >= static_cast<int>(m_passages.size())) {
        return;
    }
    const ManualPassage& passage = m_passages[static_cast<std::size_t>(row)];
    showPlace(m_manual.chapters()[passage.chapter].name);
    m_text->goToBlock(passage.block);
    m_text->mark(m_search->text().split(u' ', Qt::SkipEmptyParts));
    m_search->setAccessibleDescription(m_found->currentItem()->data(Qt::AccessibleTextRole).toString());
}

QString ManualWindow::chapter() const
{
    return m_chapter->name;
}

/// From the field the arrows go through what was found, and Return on to the next.
bool ManualWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress || m_found->count() == 0) {
        return QDialog::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool on = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!on && key != Qt::Key_Up) {
        return QDialog::eventFilter(watched, event);
    }
    const int rows = m_found->count();
    m_found->setCurrentRow((m_found->currentRow() + (on ? 1 : rows - 1)) % rows);
    return true;
}

void ManualWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ManualWindow::hideEvent(QHideEvent* event)
{
    m_settings.setValue(geometryKey, saveGeometry());
    QDialog::hideEvent(event);
}

} // namespace hf
