// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/names.h"

#include "domain/entries/catalogue.h"
#include "support/test_program.h"

#include <QtTest/QTest>

using namespace hf;

class ShippedNamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingShippedHasAWord()
    {
        for (const KnownSupplement& known : builtInCatalogue().supplements) {
            QCOMPARE(QByteArray(words::shippedName(known.id, known.definition.name)),
                     QByteArray::fromStdString(known.definition.name));
        }
        for (const KnownItem& known : builtInCatalogue().items) {
            QCOMPARE(QByteArray(words::shippedName(known.id, known.definition.name)),
                     QByteArray::fromStdString(known.definition.name));
        }
    }

    void aNameOfThePersonHasNone()
    {
        QVERIFY(words::shippedName(built_in::calm, "Peace of mind") == nullptr);
        QVERIFY(words::shippedName(built_in::calm, "calm") == nullptr);
        QVERIFY(words::shippedName(built_in::calm, "Energy") == nullptr);
        QVERIFY(words::shippedName(ItemId{builtInUuid(9000)}, "Calm") == nullptr);
    }
};

HF_TEST(ShippedNamesTest)
#include "names.moc"
