// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/word_faults.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <array>
#include <vector>

namespace hf::test {

namespace {

struct Rule {
    const char* fault;
    const char* pattern;
};

/// What no computed sentence may hold, whatever it was computed of.
constexpr std::array rules{
    Rule{"one of many", "(?<![\\d.,\u2212-])1 (?:(?!of |to |and |or )[a-z-]+ )?(?:days|weeks|points|pairs|stools|"
                        "questions|looks|guesses|entries|periods|doses|ones|values)\\b"},
    Rule{"there are one", "there are 1\\b"},
    Rule{"lower by nothing", "(?<![\\d.,])[\u2212-]?0(?:[.,]0+)?(?: (?!to\\b|of\\b)\\S+)? (?:lower|higher)\\b"},
    Rule{"none of many", "first 0|(?<![\\d.,])0 (?:[a-z]+ )?(?:days|pairs|looks|questions)\\b(?! (?:done|of))"},
    Rule{"a place that nothing filled", "%\\d|%n"},
    Rule{"no number", "\\b(?:nan|inf)\\b|-0\\b(?!\\.)|[\u2212]0(?![.,\\d])"},
    Rule{"loose marks", " [.,;:]|\\.\\.(?!\\.)|\\(\\)|,\\s*,|  |\u201C\u201D|: ?\\."},
    Rule{"a word that is never computed",
         "\\b(?:cure|heal|treat|prevents|boosts|deficiency|must take|responder|because of it|significant)\\b"},
    Rule{"sure of what the verdict leaves open",
         "(?i)no clear (?:change|link|difference).*\\b(?:9[6-9]|99\\.\\d) %(?: likely| on it)"},
};

std::vector<QRegularExpression> compiled()
{
    std::vector<QRegularExpression> patterns;
    for (const Rule& rule : rules) {
        patterns.emplace_back(QString::fromUtf8(rule.pattern));
        patterns.back().optimize();
    }
    return patterns;
}

/// What a sentence compares with itself: "7.2 h or more" with "7.2 h or less".
bool comparesTheSame(const QString& text)
{
    static const QRegularExpression more(QStringLiteral(R"((?:with|above) (\S+(?: \S+)?) or more)"));
    static const QRegularExpression less(QStringLiteral(R"(with (\S+(?: \S+)?) or less)"));
    const QRegularExpressionMatch a = more.match(text);
    const QRegularExpressionMatch b = less.match(text);
    return a.hasMatch() && b.hasMatch() && a.captured(1) == b.captured(1);
}

} // namespace

QStringList faultsOf(QString text)
{
    text.replace(QChar(0x00A0), QLatin1Char(' '));
    QStringList faults;
    static const std::vector<QRegularExpression> patterns = compiled();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (const auto match = patterns[i].match(text); match.hasMatch()) {
            faults << QStringLiteral("%1 (%2): %3").arg(QString::fromUtf8(rules[i].fault), match.captured(), text);
        }
    }
    if (comparesTheSame(text)) {
        faults << QStringLiteral("compares the same: %1").arg(text);
    }
    return faults;
}

void Said::operator()(const QString& text)
{
    ++m_count;
    for (const QString& fault : faultsOf(text)) {
        m_faults[fault.section(QLatin1Char(':'), 0, 0)] = fault;
    }
}

void Said::operator()(const std::string& text)
{
    (*this)(QString::fromStdString(text).trimmed());
}

void Said::operator()(const QStringList& texts)
{
    for (const QString& text : texts) {
        (*this)(text);
    }
}

void Said::verify(int least) const
{
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.values().join(QLatin1Char('\n'))));
    QVERIFY2(m_count > least, qPrintable(QString::number(m_count)));
}

} // namespace hf::test
