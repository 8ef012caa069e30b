// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/translated/pseudo_language.h"

#include "guidance/shipped.h"
#include "ui/audit.h"
#include "ui/base/words/language.h"
#include "ui/features/guidance/guidance_page.h"
#include "ui/features/help/manual_window.h"
#include "ui/layout/layout_faults.h"
#include "ui/painted_texts.h"
#include "ui/widgets/fields/quick_add_edit.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtGui/QAction>
#include <QtGui/QTextDocumentFragment>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextBrowser>

namespace hf::test {

namespace {

/// What stays as it is in every language, a reason each.
QRegularExpression untranslated()
{
    static const QStringList kept{
        QStringLiteral("HabitForge"),                                            // a name
        QStringLiteral("(?:Ctrl|Alt|Shift)\\+[^\\s)\\]]+|Ctrl"),                 // keys, as Qt names them
        QStringLiteral("[kmn\\x{b5}]?g|[m\\x{b5}]?l|(?<=\\d )(?:h|min|[kM]?B)"), // units of the SI, sizes of files
        QStringLiteral("EUR"),                                                   // a currency, as the system names it
        QStringLiteral("CSV|PNG|PDF|JSON|Loop"),                                 // formats of files, the program of one
        QStringLiteral("[XY]"),                                                  // the packs of a blind experiment
        QStringLiteral("https?://\\S+|(?:/[\\w.-]+)+|[0-9a-f]{64}|[0-9a-f]{12}"), // addresses, paths, digests
        QStringLiteral("glutamine|run|bloating|sleep|rpe|5g|45min|7h30"),         // words of quick add
    };
    return QRegularExpression(QStringLiteral("(?<![\\p{L}])(?:%1)(?![\\p{L}])").arg(kept.join(u'|')),
                              QRegularExpression::UseUnicodePropertiesOption);
}

QString plain(QString text, const QStringList& own)
{
    if (Qt::mightBeRichText(text)) {
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    }
    text.replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
    for (const QString& word : own) {
        text.remove(word);
    }
    static const QRegularExpression kept = untranslated();
    return text.remove(kept);
}

bool isLatin(QChar letter)
{
    return letter.isLetter() && letter.script() == QChar::Script_Latin;
}

/// A letter that the language would have given an accent.
bool isBare(QChar letter)
{
    return QStringLiteral("aceginorsuyzACEGINORSUYZ").contains(letter);
}

/// Whole sentences stand behind each other, facts have a dot between them; anything else was put together.
bool mayStandBetween(QString before, const QString& between)
{
    static const QRegularExpression apart(QStringLiteral("[\\x{b7}\\n\\t\\x{2013}\\x{2192}|]"));
    before.remove(u']').remove(QChar(0xb7));
    return between.contains(apart) ||
           (between.trimmed().isEmpty() && QStringLiteral(".?!:").contains(before.trimmed().right(1)));
}

class Audit {
public:
    Audit(QWidget& window, const QStringList& own)
        : m_window(window),
          m_own(own)
    {
    }

    QStringList run()
    {
        check(m_window, "title of the window", m_window.windowTitle());
        lookAt(m_window);
        for (QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (widget->isVisible() && !isPartOfQt(*widget)) {
                lookAt(*widget);
            }
        }
        lookAtPaint();
        return m_faults + cutWords(m_window);
    }

private:
    /// Calendars and the like of Qt itself.
    static bool isPartOfQt(const QWidget& widget)
    {
        return widget.objectName().startsWith(QLatin1String("qt_")) && !widget.inherits("QLabel");
    }

    void check(const QWidget& at, const char* what, const QString& text)
    {
        const QString plain = Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
        if (isOfAnArticle(at, plain) || isOfTheManual(at, text)) {
            return;
        }
        const QString fault = faultOf(text, m_own);
        if (!fault.isEmpty()) {
            m_faults << QStringLiteral("%1, %2: %3 in \u201C%4\u201D")
                            .arg(QString::fromLatin1(at.metaObject()->className()), QString::fromLatin1(what), fault,
                                 text);
        }
    }

    /// What an article says is content, which comes in packs of its own; only the page around it is looked at.
    static bool isOfAnArticle(const QWidget& at, const QString& text)
    {
        const QWidget* up = &at;
        while (up != nullptr && qobject_cast<const GuidancePage*>(up) == nullptr) {
            up = up->parentWidget();
        }
        return up != nullptr && articlesSay(text);
    }
    static bool articlesSay(const QString& text)
    {
        static const QString all = [] {
            QString joined;
            for (const std::string_view article : shippedArticles()) {
                joined += QString::fromUtf8(article.data(), static_cast<qsizetype>(article.size()));
            }
            return joined;
        }();
        const QStringList lines = text.split(QRegularExpression(QStringLiteral("\\n|, ")), Qt::SkipEmptyParts);
        return std::all_of(lines.begin(), lines.end(),
                           [](const QString& line) { return all.contains(line.trimmed()); });
    }

    /// So is what the manual says: titles, found places and what is read.
    static bool isOfTheManual(const QWidget& at, const QString& text)
    {
        static const QString all = [] {
            QString joined;
            const Manual manual;
            for (const ManualChapter& chapter : manual.chapters()) {
                QTextDocument document;
                readChapter(document, chapter.markdown);
                joined += document.toPlainText() + u'\n';
            }
            return joined;
        }();
        const QStringList parts = plain(text, {}).split(QRegularExpression(QStringLiteral("[\\n\\x{2026}]")));
        return qobject_cast<const ManualWindow*>(at.window()) != nullptr &&
               std::all_of(parts.begin(), parts.end(), [](const QString& part) {
                   static const QString plainAll = plain(all, {});
                   return plainAll.contains(part.trimmed());
               });
    }

    void lookAt(QWidget& widget)
    {
        check(widget, "tooltip", widget.toolTip());
        check(widget, "accessible name", widget.accessibleName());
        if (qobject_cast<QuickAddEdit*>(&widget) == nullptr) {
            check(widget, "accessible description", widget.accessibleDescription());
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            check(widget, "text", label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            check(widget, "text", button->text());
        } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
            check(widget, "title", group->title());
        } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
            lookAtItems(widget, *box->model());
        } else if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
            lookAtActions(*menu);
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                check(widget, "tab", tabs->tabText(i));
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
                   view != nullptr && view->model() != nullptr && qobject_cast<const QHeaderView*>(view) == nullptr) {
            lookAtItems(widget, *view->model());
        } else {
            lookAtEdit(widget);
        }
        for (const QMenu* menu : widget.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly)) {
            lookAtActions(*menu);
        }
    }

    void lookAtEdit(const QWidget& widget)
    {
        if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            check(widget, "placeholder", line->placeholderText());
            // What quick add writes is its grammar, which is English in every language and says so.
            if (qobject_cast<const QuickAddEdit*>(&widget) == nullptr) {
                check(widget, "text", line->text());
            }
        } else if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget)) {
            check(widget, "placeholder", text->placeholderText());
            check(widget, "text", text->toPlainText());
        } else if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) {
            check(widget, "text", spin->text());
        }
    }

    void lookAtActions(const QMenu& menu)
    {
        for (const QAction* action : menu.actions()) {
            check(menu, "action", action->text());
        }
    }

    void lookAtItems(const QWidget& at, const QAbstractItemModel& model)
    {
        constexpr int enough = 60;
        for (int column = 0; column < model.columnCount(); ++column) {
            check(at, "header", model.headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < std::min(model.rowCount(), enough); ++row) {
                for (const int role : {int{Qt::DisplayRole}, int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole},
                                       int{Qt::AccessibleDescriptionRole}}) {
                    check(at, "cell", model.index(row, column).data(role).toString());
                }
            }
        }
    }

    /// A piece of a line has no brackets to speak of, but its letters have accents, and its end was not left out.
    void lookAtPaint()
    {
        const auto* guidance = m_window.findChild<GuidancePage*>();
        const bool article =
            (guidance != nullptr && guidance->isVisible()) || qobject_cast<const ManualWindow*>(&m_window) != nullptr;
        for (const PaintedText& piece : paintedPieces(m_window)) {
            const QString& text = piece.text;
            if (article) {
                break; // most of what is painted there is the article
            }
            const QString left = plain(text, m_own);
            if (std::any_of(left.begin(), left.end(), isBare) && !isTypedInQuickAdd(text)) {
                m_faults << QStringLiteral("painted without accents: \u201C%1\u201D").arg(text);
            }
            if (text.trimmed().size() > 1 && text.trimmed().endsWith(QChar(0x2026)) && !isWholeInATip(text.trimmed()) &&
                !(piece.by != nullptr && isToldByTip(m_window, piece))) {
                m_faults << QStringLiteral("painted in part: \u201C%1\u201D").arg(text);
            }
        }
    }

    /// A row of a list may show the beginning of an entry when its tooltip says all of it, and a chart that of a mark
    /// when its description does.
    bool isWholeInATip(QString shown) const
    {
        shown.chop(1);
        shown.remove(u'[').remove(u']');
        const auto says = [&shown](QString text) { return text.remove(u'[').remove(u']').contains(shown); };
        auto widgets = m_window.findChildren<QWidget*>();
        widgets << &m_window;
        return std::any_of(widgets.begin(), widgets.end(), [&says](const QWidget* widget) {
            const auto* view = qobject_cast<const QAbstractItemView*>(widget);
            const QAbstractItemModel* model = view == nullptr ? nullptr : view->model();
            const int cells = model == nullptr ? 0 : model->rowCount() * model->columnCount();
            bool found = says(widget->accessibleDescription());
            for (int cell = 0; cell < cells && !found; ++cell) {
                const QModelIndex at = model->index(cell / model->columnCount(), cell % model->columnCount());
                found = says(at.data(Qt::ToolTipRole).toString());
            }
            return found;
        });
    }

    bool isTypedInQuickAdd(const QString& text) const
    {
        const auto edits = m_window.findChildren<QuickAddEdit*>();
        return std::any_of(edits.begin(), edits.end(),
                           [&](const QuickAddEdit* edit) { return edit->text().contains(text.trimmed()); });
    }

    QWidget& m_window;
    QStringList m_own;
    QStringList m_faults;
};

} // namespace

void speakPseudo()
{
    QLocale::setDefault(QLocale(QLocale::Greek, QLocale::Greece));
    QVERIFY(useLanguage(QStringLiteral(HF_PSEUDO)));
}

QString faultOf(const QString& text, const QStringList& own)
{
    const QString left = plain(text, own);
    QString between;
    QString before;
    int depth = 0;
    for (const QChar c : left) {
        if (c == u'[') {
            if (depth == 0 && !before.isEmpty() && !mayStandBetween(before, between)) {
                return QStringLiteral("put together");
            }
            before = depth == 0 ? QString() : before + c;
            ++depth;
        } else if (c == u']') {
            --depth;
            before += c;
            between.clear();
        } else if (depth == 0) {
            between += c;
            if (isLatin(c)) {
                return QStringLiteral("outside");
            }
        } else {
            before += c;
            if (isBare(c)) {
                return QStringLiteral("without accents");
            }
        }
    }
    return depth == 0 ? QString() : QStringLiteral("a bracket is missing");
}

QStringList pseudoFaults(QWidget& window, const QStringList& own)
{
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what was laid out may have asked for more room
    return Audit(window, own).run();
}

void verifySound(QWidget& window, const QStringList& own)
{
    QStringList faults = pseudoFaults(window, own);
    faults.removeDuplicates();
    for (const QString& fault : faults) {
        qInfo().noquote() << fault; // one message has no room for all
    }
    QCOMPARE(faults.size(), 0);
}

} // namespace hf::test
