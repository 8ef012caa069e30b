// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the manual says is held to the program: its links lead somewhere, its commands and its lines are real.

#include "quickadd/quick_add.h"
#include "support/test_program.h"
#include "ui/features/help/manual.h"
#include "ui/open_window.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hf;
using namespace hf::test;

namespace {

/// What stands between the marks of code.
QStringList codeIn(const QString& markdown)
{
    static const QRegularExpression code(QStringLiteral("`([^`]+)`"));
    QStringList found;
    for (auto all = code.globalMatch(markdown); all.hasNext();) {
        found << all.next().captured(1);
    }
    return found;
}

bool leadsSomewhere(const Manual& manual, const ManualChapter& from, QString address)
{
    address.remove(QStringLiteral(".md"));
    const QString name = address.section(u'#', 0, 0);
    const QString anchor = address.section(u'#', 1);
    const ManualChapter* chapter = name.isEmpty() ? &from : manual.find(name);
    return chapter != nullptr &&
           (anchor.isEmpty() || std::any_of(chapter->sections.begin(), chapter->sections.end(),
                                            [&](const ManualSection& section) { return section.anchor == anchor; }));
}

} // namespace

class ManualChapters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnEveryWarning(); }

    void everyFileIsAChapterWithItsTitle()
    {
        const Manual manual;
        QStringList files =
            QDir(QStringLiteral(HF_SOURCE_ROOT "/resources/manual")).entryList({QStringLiteral("*.md")});
        QStringList chapters;
        for (const ManualChapter& chapter : manual.chapters()) {
            chapters << chapter.name + QStringLiteral(".md");
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
            QCOMPARE(
                chapter.markdown.count(QRegularExpression(QStringLiteral("^# "), QRegularExpression::MultilineOption)),
                1);
        }
        chapters.sort();
        files.sort();
        QCOMPARE(chapters, files);
    }

    void everyLinkLeadsToAPlace()
    {
        const Manual manual;
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int links = 0;
        for (const ManualChapter& chapter : manual.chapters()) {
            for (auto all = link.globalMatch(chapter.markdown); all.hasNext(); ++links) {
                const QString address = all.next().captured(1);
                QVERIFY2(leadsSomewhere(manual, chapter, address), qPrintable(chapter.name + u' ' + address));
            }
        }
        QVERIFY(links > 15);
    }

    void headingsOfAChapterDiffer()
    {
        const Manual manual;
        for (const ManualChapter& chapter : manual.chapters()) {
            QStringList anchors;
            for (const ManualSection& section : chapter.sections) {
                QVERIFY2(!section.anchor.isEmpty() && !anchors.contains(section.anchor), qPrintable(section.title));
                anchors << section.anchor;
            }
        }
    }

    void everyCommandExists()
    {
        QProcess process;
        process.start(QStringLiteral(HF_CLI), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished(30'000));
        const QString help = QString::fromUtf8(process.readAllStandardOutput());
        const QString commands = help.section(QStringLiteral("Subcommands:"), 1).section(QStringLiteral("\n\n"), 0, 0);
        QStringList known;
        for (const QString& line : commands.split(u'\n', Qt::SkipEmptyParts)) {
            known << line.trimmed().section(u' ', 0, 0);
        }
        QVERIFY(known.size() > 20);
        const Manual manual;
        static const QRegularExpression command(QStringLiteral("habitforge-cli ([a-z]+)"));
        QStringList named;
        for (const ManualChapter& chapter : manual.chapters()) {
            for (auto all = command.globalMatch(chapter.markdown); all.hasNext();) {
                const QString name = all.next().captured(1);
                QVERIFY2(known.contains(name), qPrintable(chapter.name + u' ' + name));
                named << name;
            }
        }
        for (const QString& name : known) {
            QVERIFY2(named.contains(name), qPrintable(QStringLiteral("the manual leaves out ") + name));
        }
    }

    void everyLineOfTheExamplesIsUnderstood()
    {
        OpenWindow app;
        const QString markdown = Manual().find(QStringLiteral("recording-a-day"))->markdown;
        const QString table = markdown.section(QStringLiteral("| you type"), 1).section(QStringLiteral("\n\n"), 0, 0);
        const QStringList lines = codeIn(table);
        QVERIFY(lines.size() >= 8);
        for (const QString& line : lines) {
            const auto read =
                readQuickAdd(line.toStdString(), app.bridge.catalogue(), app.bridge.frame(app.bridge.today()));
            QVERIFY2(std::holds_alternative<RecordBody>(read), qPrintable(line));
        }
    }

    void aSearchFindsEveryPlaceOfTheWords()
    {
        const Manual manual;

        const std::vector<ManualPassage> found = manual.passagesWith(QStringLiteral("monotony STRAIN"));

        QVERIFY(!found.empty());
        for (const ManualPassage& passage : found) {
            QVERIFY(passage.text.contains(QStringLiteral("monotony"), Qt::CaseInsensitive));
            QVERIFY(passage.text.contains(QStringLiteral("strain"), Qt::CaseInsensitive));
            QVERIFY(!passage.section.isEmpty());
        }
        QVERIFY(manual.passagesWith(QStringLiteral("  ")).empty());
        QVERIFY(manual.passagesWith(QStringLiteral("xylophone")).empty());
    }

    void htmlOfAChapterStaysText()
    {
        QTextDocument document;
        readChapter(document, QStringLiteral("# A\n\n<b>bold</b> <img src=\"https://example.org/a.png\">\n"));
        QVERIFY(document.toPlainText().contains(QStringLiteral("<b>")) ||
                document.toHtml().contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(!document.toHtml().contains(QStringLiteral("<img")));
    }
};

HF_TEST(ManualChapters)
#include "chapters.moc"
