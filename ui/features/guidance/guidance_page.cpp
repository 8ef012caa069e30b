// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/guidance_page.h"

#include "guidance/shipped.h"
#include "ui/base/bridge/journal_bridge.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/scroll_bar.h"
#include "ui/base/theme/style.h"
#include "ui/base/words/sentences.h"
#include "ui/features/guidance/article_list.h"
#include "ui/features/guidance/article_view.h"
#include "ui/features/guidance/passage_label.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/filling_area.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hf {

namespace {

/// A card without a heading, around one widget.
Card* cardAround(QWidget* part, const QMargins& around, QWidget* parent)
{
    auto* card = new Card({}, parent);
    card->header()->hide();
    card->layout()->setContentsMargins(around);
    card->body()->addWidget(part, 1);
    return card;
}

} // namespace

GuidancePage::GuidancePage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Guidance"), parent),
      m_journal(journal),
      m_library(shippedLibrary()),
      m_search(new QLineEdit(this)),
      m_count(plainLabel({}, TextStep::secondary, this)),
      m_previous(new QPushButton(this)),
      m_next(new QPushButton(this)),
      m_list(new ArticleList(this)),
      m_scroll(new QScrollArea(this)),
      m_none(plainLabel(tr("No article has these words"), TextStep::heading, this)),
      m_back(new QPushButton(tr("Back"), this))
{
    buildSearch();
    constexpr int around = 8;
    auto* whole = new QWidget(this);
    auto* both = new QHBoxLayout(whole);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::gap);
    both->addWidget(cardAround(m_list, {around, around, around, around}, whole));
    buildReader();
    m_reader = cardAround(m_scroll, {space::cardX + around, space::cardY, around, space::cardY}, whole);
    m_reader->body()->insertWidget(0, m_none);
    m_reader->setAccessibleName(tr("Article"));
    m_reader->setFocusPolicy(Qt::TabFocus); // to be read by keys; it shows the focus itself
    m_reader->installEventFilter(this);
    m_reader->setMaximumWidth(readableWidth(fontMetrics()) * 4 / 3);
    both->addWidget(m_reader, 1);
    both->addStretch();
    fixedPart()->addWidget(new FillingArea(whole, this), 1);
    fixedPart()->setContentsMargins(0, 0, 0, space::small);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuidancePage::showChosen);
    connect(&m_journal, &JournalBridge::changed, this, &GuidancePage::offerActions);
    search({});
}

void GuidancePage::buildSearch()
{
    m_search->setPlaceholderText(tr("Search all guidance"));
    m_search->setAccessibleName(tr("Search all guidance"));
    m_search->setClearButtonEnabled(true);
    keepWhole(*m_search);
    m_previous->setIcon(themeIcon(QStringLiteral("left")));
    m_previous->setAccessibleName(tr("Previous place with these words"));
    m_previous->setToolTip(tr("Previous place (Shift+F3)"));
    m_next->setIcon(themeIcon(QStringLiteral("right")));
    m_next->setAccessibleName(tr("Next place with these words"));
    m_next->setToolTip(tr("Next place (F3 or Return)"));
    m_back->setIcon(themeIcon(layoutDirection() == Qt::RightToLeft ? QStringLiteral("right") : QStringLiteral("left")));
    m_back->setToolTip(tr("Back to where the link was (Alt+Left)"));
    setRole(*m_back, ButtonRole::quiet);
    connect(m_back, &QPushButton::clicked, this, &GuidancePage::goBack);
    m_afterLayout.setSingleShot(true);
    connect(&m_afterLayout, &QTimer::timeout, this, &GuidancePage::scrollBack);
    controls()->addWidget(m_back);
    controls()->addWidget(m_search);
    controls()->addWidget(m_count);
    for (QPushButton* button : {m_previous, m_next}) {
        setRole(*button, ButtonRole::quiet);
        controls()->addWidget(button);
    }
    connect(m_search, &QLineEdit::textChanged, this, &GuidancePage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &GuidancePage::findNext);
    connect(m_previous, &QPushButton::clicked, this, &GuidancePage::findPrevious);
    connect(m_next, &QPushButton::clicked, this, &GuidancePage::findNext);
    const auto key = [this](const QKeySequence& keys, const QString& words, void (GuidancePage::*what)()) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(QKeySequence(Qt::Key_F3), m_next->accessibleName(), &GuidancePage::findNext);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), m_previous->accessibleName(), &GuidancePage::findPrevious);
    key(QKeySequence::Find, m_search->accessibleName(), &GuidancePage::focusSearch);
    key(QKeySequence(QStringLiteral("Alt+Left")), tr("Back to where the link was"), &GuidancePage::goBack);
    showTrail();
}

void GuidancePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void GuidancePage::buildReader()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_none->setWordWrap(true);
    constexpr int fewestRows = 5;
    m_scroll->setMinimumHeight(fewestRows * controlHeight());
}

void GuidancePage::connectView()
{
    connect(m_view, &ArticleView::checkWanted, this, [this] { answerCautions(m_journal, m_view->article(), this); });
    connect(m_view, &ArticleView::referenceWanted, this,
            [this] { Q_EMIT linkWanted(QUrl(sentences::fromUtf8(m_view->article().referenceUrl))); });
    connect(m_view, &ArticleView::copyWanted, this, &GuidancePage::copyReference);
    connect(m_view, &ArticleView::planWanted, this, [this] {
        if (const auto id = supplement()) {
            Q_EMIT planWanted(*id);
        }
    });
    connect(m_view, &ArticleView::experimentWanted, this, [this] {
        ExperimentDraft draft;
        draft.supplement = supplement();
        Q_EMIT experimentWanted(draft);
    });
    connect(m_view, &ArticleView::supplementWanted, this, &GuidancePage::newSupplementWanted);
    connect(m_view, &ArticleView::followed, this, &GuidancePage::follow, Qt::QueuedConnection);
    connect(m_view, &ArticleView::linkShown, this,
            [this](const QString& link) { Q_EMIT linkShown(QUrl(link).scheme().isEmpty() ? QString() : link); });
}

void GuidancePage::search(const QString& words)
{
    m_list->show(m_library.matching(words.toStdString()), m_read);
    const Article* article = m_library.find(m_list->slug().toStdString());
    if (article == nullptr || m_view == nullptr || &m_view->article() != article) {
        showArticle(article);
    } else {
        m_places = m_view->mark(m_search->text());
        m_place = -1;
    }
    countPlaces();
}

void GuidancePage::showChosen()
{
    showArticle(m_library.find(m_list->slug().toStdString()));
    if (m_places > 0) {
        m_place = -1;
        step(1);
    }
    countPlaces();
}

void GuidancePage::showArticle(const Article* article)
{
    m_wanted = nullptr;
    m_place = -1;
    m_places = 0;
    m_none->setVisible(article == nullptr);
    m_scroll->setVisible(article != nullptr);
    if (article == nullptr) {
        delete m_scroll->takeWidget();
        m_view = nullptr;
        return;
    }
    m_read = sentences::fromUtf8(article->slug);
    m_view = new ArticleView(*article, m_library, m_scroll);
    m_view->setContentsMargins(0, 0, space::gap, 0);
    m_scroll->setMinimumWidth(m_view->minimumSizeHint().width() + scroll_bar::extent);
    m_view->setAutoFillBackground(false);
    connectView();
    offerActions();
    m_places = m_view->mark(m_search->text());
    m_scroll->setWidget(m_view);
    m_view->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(0);
}

std::optional<SupplementId> GuidancePage::supplement() const
{
    const Catalogue& catalogue = m_journal.catalogue();
    const Article& article = m_view->article();
    const KnownSupplement* shown = nullptr;
    for (const KnownSupplement& known : catalogue.supplements) {
        const bool meant = known.definition.guidance == article.slug;
        shown = meant && (shown == nullptr || shown->definition.hidden) ? &known : shown;
    }
    if (shown == nullptr) {
        shown = catalogue.supplementNamed(article.title);
    }
    return shown == nullptr ? std::nullopt : std::optional(shown->id);
}

void GuidancePage::offerActions()
{
    if (m_view == nullptr) {
        return;
    }
    const auto id = supplement();
    m_view->offer(!id                                       ? Plannable::missing
                  : m_journal.catalogue().find(*id)->hidden ? Plannable::hidden
                                                            : Plannable::open);
}

void GuidancePage::findNext()
{
    step(1);
}

void GuidancePage::findPrevious()
{
    step(-1);
}

void GuidancePage::step(int by)
{
    if (m_places == 0) {
        return;
    }
    m_place = m_place < 0 ? (by > 0 ? 0 : m_places - 1) : (m_place + by + m_places) % m_places;
    reveal(m_view->goTo(m_place));
    countPlaces();
}

void GuidancePage::countPlaces()
{
    const bool searching = !m_search->text().trimmed().isEmpty() && m_view != nullptr;
    m_count->setVisible(searching);
    m_count->setText(m_place < 0 ? tr("%n places", nullptr, m_places)
                                 : tr("%1 of %2", "place in an article").arg(m_place + 1).arg(m_places));
    for (QPushButton* button : {m_previous, m_next}) {
        button->setVisible(searching);
        button->setEnabled(m_places > 0);
    }
}

void GuidancePage::follow(const QString& link)
{
    const QUrl url(link);
    if (!url.scheme().isEmpty()) {
        Q_EMIT linkWanted(url);
    } else if (url.hasFragment()) {
        leaveTrail();
        lightUp(url.fragment(), true);
    } else {
        leaveTrail();
        showPassage(link.toStdString());
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void GuidancePage::showPassage(std::string_view slug, std::string_view anchor)
{
    m_search->clear();
    m_list->choose(sentences::fromUtf8(slug));
    if (m_view != nullptr) {
        lightUp(sentences::fromUtf8(anchor), !anchor.empty());
    }
}

void GuidancePage::lightUp(const QString& anchor, bool focus)
{
    PassageLabel* passage = m_view->light(anchor);
    if (passage == nullptr) {
        m_scroll->verticalScrollBar()->setValue(0);
        return;
    }
    if (focus) {
        passage->setFocus(Qt::OtherFocusReason);
    }
    reveal(passage);
}

void GuidancePage::reveal(PassageLabel* passage)
{
    m_wanted = passage;
    // What was just made or marked has its place only after the next layout.
    QTimer::singleShot(0, this, &GuidancePage::scrollToWanted);
}

void GuidancePage::scrollToWanted()
{
    if (m_wanted == nullptr || m_view == nullptr || !isVisible()) {
        return;
    }
    m_view->layout()->activate();
    const int top = m_wanted->mapTo(m_view, QPoint(0, 0)).y();
    m_scroll->verticalScrollBar()->setValue(top - space::cardY);
    m_wanted = nullptr;
}

void GuidancePage::showEvent(QShowEvent* event)
{
    PageFrame::showEvent(event);
    QTimer::singleShot(0, this, &GuidancePage::scrollToWanted);
}

bool GuidancePage::scrollByKey(int key)
{
    static const QHash<int, QAbstractSlider::SliderAction> actions{
        {Qt::Key_Up, QAbstractSlider::SliderSingleStepSub},   {Qt::Key_Down, QAbstractSlider::SliderSingleStepAdd},
        {Qt::Key_PageUp, QAbstractSlider::SliderPageStepSub}, {Qt::Key_PageDown, QAbstractSlider::SliderPageStepAdd},
        {Qt::Key_Home, QAbstractSlider::SliderToMinimum},     {Qt::Key_End, QAbstractSlider::SliderToMaximum}};
    if (!actions.contains(key)) {
        return false;
    }
    m_scroll->verticalScrollBar()->triggerAction(actions.value(key));
    return true;
}

/// The list gives way first where the window is narrow.
void GuidancePage::resizeEvent(QResizeEvent* event)
{
    constexpr int share = 3;
    m_list->setFixedWidth(std::min(m_list->sizeHint().width(), width() / share - 2 * space::page));
    PageFrame::resizeEvent(event);
}

void GuidancePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else if (event->modifiers() != Qt::NoModifier || !scrollByKey(event->key())) {
        PageFrame::keyPressEvent(event);
    }
}

bool GuidancePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reader && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return key->modifiers() == Qt::NoModifier && scrollByKey(key->key());
    }
    return PageFrame::eventFilter(watched, event);
}

void GuidancePage::copyReference()
{
    const QString address = sentences::fromUtf8(m_view->article().referenceUrl);
    QGuiApplication::clipboard()->setText(address);
    Q_EMIT said(tr("Copied: %1").arg(address));
}

} // namespace hf
