// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/features/guidance/guidance_page.h"

#include "guidance/shipped.h"
#include "ui/base/theme/icons.h"
#include "ui/base/theme/room.h"
#include "ui/base/theme/scroll_bar.h"
#include "ui/base/theme/style.h"
#include "ui/base/theme/type_scale.h"
#include "ui/base/words/sentences.h"
#include "ui/base/words/words.h"
#include "ui/features/guidance/article_html.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialogs/caution_gate.h"
#include "ui/widgets/fields/placeholder.h"
#include "ui/widgets/filling_area.h"
#include "ui/widgets/flow_layout.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>
#include <QtWidgets/QVBoxLayout>

namespace hf {

GuidancePage::GuidancePage(JournalBridge& journal, QWidget* parent)
    : PageFrame(tr("Guidance"), parent),
      m_journal(journal),
      m_library(shippedLibrary()),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_reader(new Card({}, this)),
      m_text(new QTextBrowser(m_reader))
{
    m_search->setPlaceholderText(tr("Search all guidance"));
    m_search->setAccessibleName(tr("Search all guidance"));
    keepWhole(*m_search);
    controls()->addWidget(m_search);
    buildList();
    buildReader();
    auto* whole = new QWidget(this);
    auto* both = new QHBoxLayout(whole);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::gap);
    both->addWidget(m_list);
    both->addWidget(m_reader, 1);
    both->addStretch();
    fixedPart()->addWidget(new FillingArea(whole, this), 1);
    fixedPart()->setContentsMargins(0, 0, 0, space::small);
    connect(m_search, &QLineEdit::textChanged, this, &GuidancePage::search);
    search({});
}

void GuidancePage::buildList()
{
    constexpr int listWidth = 172;
    m_list->setAccessibleName(tr("Articles"));
    m_list->setMaximumWidth(withType(listWidth));
    m_list->setMinimumWidth(listWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    connect(m_list, &QListWidget::currentRowChanged, this, &GuidancePage::showCurrent);
}

void GuidancePage::buildReader()
{
    m_chip = plainLabel({}, TextStep::secondary, m_reader);
    m_chip->setWordWrap(true);
    m_check = new QPushButton(m_reader);
    m_reference = new QPushButton(tr("&Reference article"), m_reader);
    m_reference->setIcon(themeIcon(QStringLiteral("external")));
    setRole(*m_reference, ButtonRole::quiet);
    m_text->setAccessibleName(tr("Article"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(false);
    m_text->document()->setDocumentMargin(0);
    m_reader->addToHeader(m_reference);
    auto* line = new FlowLayout;
    line->add(m_chip, FlowLayout::Room::wide);
    line->add(m_check, FlowLayout::Room::end);
    m_reader->body()->addLayout(line);
    m_reader->body()->addWidget(m_text, 1);
    constexpr int fewestLines = 6;
    m_text->setMinimumHeight(fewestLines * m_text->fontMetrics().lineSpacing());
    const int lines = readableWidth(m_text->fontMetrics()) + scroll_bar::extent;
    m_reader->setMaximumWidth(lines + 2 * space::cardX);
    connect(m_check, &QPushButton::clicked, this, &GuidancePage::openCheck);
    connect(m_reference, &QPushButton::clicked, this, [this] {
        if (m_article != nullptr) {
            Q_EMIT linkWanted(QUrl(sentences::fromUtf8(m_article->referenceUrl)));
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme().isEmpty() && url.hasFragment()) {
            m_text->scrollToAnchor(url.fragment());
        } else {
            Q_EMIT linkWanted(url);
        }
    });
    connect(m_text, &QTextBrowser::highlighted, this,
            [this](const QUrl& url) { Q_EMIT linkShown(url.scheme().isEmpty() ? QString() : url.toDisplayString()); });
}

void GuidancePage::search(const QString& words)
{
    const QString before = m_article == nullptr ? QString() : sentences::fromUtf8(m_article->slug);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int again = 0;
    for (const Article* article : m_library.matching(words.toStdString())) {
        const QString slug = sentences::fromUtf8(article->slug);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1\n%2").arg(sentences::fromUtf8(article->title), sentences::fromUtf8(article->tagline)),
            m_list);
        item->setData(Qt::UserRole, slug);
        item->setData(Qt::AccessibleTextRole, item->text().replace(QLatin1Char('\n'), QLatin1String(", ")));
        if (slug == before) {
            again = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(again);
    showCurrent();
}

void GuidancePage::showArticle(std::string_view slug)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == sentences::fromUtf8(slug)) {
            m_list->setCurrentRow(row);
        }
    }
}

void GuidancePage::showCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_article = item == nullptr ? nullptr : m_library.find(item->data(Qt::UserRole).toString().toStdString());
    const bool any = m_article != nullptr;
    m_reference->setVisible(any);
    m_chip->setVisible(any);
    m_check->setVisible(any && m_article->check);
    if (!any) {
        m_reader->setTitle(tr("No article has these words"));
        m_text->clear();
        return;
    }
    m_reader->setTitle(sentences::fromUtf8(m_article->title));
    m_chip->setText(sentences::fromUtf8(m_article->chip));
    m_reference->setToolTip(sentences::fromUtf8(m_article->referenceUrl));
    m_reference->setAccessibleDescription(sentences::fromUtf8(m_article->referenceUrl));
    if (m_article->check) {
        m_check->setText(tr("Check &yourself: %n questions", nullptr, counted(m_article->check->questions.size())));
    }
    m_text->setHtml(articleHtml(*m_article, tokensOf(palette())));
}

void GuidancePage::openCheck()
{
    if (m_article != nullptr && m_article->check) {
        answerCautions(m_journal, *m_article, this);
    }
}

void GuidancePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_article != nullptr) {
        m_text->setHtml(articleHtml(*m_article, tokensOf(palette())));
    }
    PageFrame::changeEvent(event);
}

} // namespace hf
