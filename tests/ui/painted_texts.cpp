// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/painted_texts.h"

#include <QtCore/QEvent>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPaintDevice>
#include <QtGui/QPaintEngine>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>

namespace hf::test {

namespace {

/// Knows who paints: the events of painting come one after the other.
class PaintedNow final : public QObject {
public:
    PaintedNow() { qApp->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint) {
            widget = qobject_cast<QWidget*>(watched);
        }
        return false;
    }

    QPointer<QWidget> widget;
};

/// Draws nothing and remembers texts.
class TextEngine final : public QPaintEngine {
public:
    TextEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice* /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& changed) override
    {
        if (changed.state().testFlag(DirtyTransform)) {
            m_transform = changed.transform();
        }
    }
    void drawPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QRectF& /*from*/) override {}
    void drawImage(const QRectF& /*to*/, const QImage& /*image*/, const QRectF& /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {
    }
    void drawTiledPixmap(const QRectF& /*to*/, const QPixmap& /*pixmap*/, const QPointF& /*at*/) override {}
    void drawPath(const QPainterPath& /*path*/) override {}
    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPolygon(const QPoint* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        const QRectF ink = QFontMetricsF(item.font(), paintDevice()).tightBoundingRect(item.text()).translated(at);
        QRectF room = systemClip().boundingRect();
        if (painter()->hasClipping()) {
            room &= m_transform.mapRect(painter()->clipBoundingRect());
        }
        pieces.push_back({item.text(), now.widget, m_transform.mapRect(ink), room});
    }
    Type type() const override { return User; }

    std::vector<PaintedText> pieces;
    PaintedNow now;

private:
    QTransform m_transform;
};

class TextPaper final : public QPaintDevice {
public:
    explicit TextPaper(const QWidget& window)
        : m_window(window)
    {
    }
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText>& pieces() const { return m_engine.pieces; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_window.width();
        case PdmHeight:
            return m_window.height();
        case PdmWidthMM:
            return m_window.widthMM();
        case PdmHeightMM:
            return m_window.heightMM();
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 0;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_window.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_window.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    const QWidget& m_window;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedText> paintedPieces(QWidget& window)
{
    TextPaper paper(window);
    window.render(&paper);
    std::vector<PaintedText> whole;
    for (const PaintedText& piece : paper.pieces()) { // what is selected is painted apart from the rest of its line
        const auto same = std::find_if(whole.begin(), whole.end(), [&piece](const PaintedText& one) {
            return one.by == piece.by && one.text == piece.text && one.ink == piece.ink;
        });
        if (same == whole.end()) {
            whole.push_back(piece);
        } else {
            same->room |= piece.room;
        }
    }
    return whole;
}

QStringList paintedTexts(QWidget& window)
{
    QStringList texts;
    for (const PaintedText& piece : paintedPieces(window)) {
        texts << piece.text;
    }
    return texts;
}

} // namespace hf::test
