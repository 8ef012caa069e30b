// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/axes/load_axes.h"
#include "ui/base/words/words.h"

#include <QtWidgets/QGraphicsRectItem>
#include <QtWidgets/QGraphicsScene>
#include <QtWidgets/QGraphicsSimpleTextItem>
#include <QtWidgets/QGraphicsView>

#include <dlfcn.h>

namespace hf {

namespace {

class BareAxes final : public ValueAxes {
public:
    BareAxes(QWidget* parent, const QString& why)
        : m_view(new QGraphicsView(parent)),
          m_scene(new QGraphicsScene(m_view)),
          m_ground(m_scene->addRect(QRectF(), Qt::NoPen)),
          m_note(m_scene->addSimpleText(Words::tr("Without a value axis: %1").arg(why)))
    {
        m_view->setScene(m_scene);
        m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_view->setToolTip(why);
    }

    BareAxes(const BareAxes&) = delete;
    BareAxes& operator=(const BareAxes&) = delete;
    ~BareAxes() override { delete m_view; }

    QGraphicsView* view() override { return m_view; }
    QGraphicsItem* ground() override { return m_ground; }
    QRectF plotArea() const override { return m_area; }

    void setPlotArea(const QRectF& area) override
    {
        m_scene->setSceneRect(QRectF(QPointF(), area.bottomRight() + QPointF(area.left(), area.top())));
        m_note->setPos(area.topLeft());
        const bool other = area != m_area;
        m_area = area;
        if (other && m_told) {
            m_told();
        }
    }

    void onPlotArea(std::function<void()> call) override { m_told = std::move(call); }

    void setLook(const AxesLook& look) override
    {
        m_view->setBackgroundBrush(look.ground);
        m_note->setBrush(look.labels);
        m_note->setFont(look.font);
    }

    void setLabels(const AxisLabels& /*labels*/) override {}
    void setLabelsShown(bool /*shown*/) override {}

private:
    QGraphicsView* m_view;
    QGraphicsScene* m_scene;
    QGraphicsRectItem* m_ground;
    QGraphicsSimpleTextItem* m_note;
    QRectF m_area;
    std::function<void()> m_told;
};

} // namespace

std::unique_ptr<ValueAxes> loadAxes(QWidget* parent, const char* module)
{
    // Stays loaded: the next chart finds it, and what it made lives in it.
    void* library = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    void* const found = library == nullptr ? nullptr : dlsym(library, makeValueAxesName);
    if (found == nullptr) {
        return std::make_unique<BareAxes>(parent, QString::fromLocal8Bit(dlerror()));
    }
    return std::unique_ptr<ValueAxes>(reinterpret_cast<MakeValueAxes>(found)(parent));
}

} // namespace hf
