// SPDX-FileCopyrightText: 2026 HabitForge contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/theme/icons.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

// The icons stand in a static library: without this the linker leaves them out.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace hf {

namespace {

QByteArray sourceOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws the SVG anew at every size and in the colour of now, so that a change of theme needs no new icons.
class RecolouredIcon final : public QIconEngine {
public:
    explicit RecolouredIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = mode == QIcon::Disabled ? palette.color(QPalette::Disabled, QPalette::Text)
                              : state == QIcon::On || mode == QIcon::Selected ? palette.color(QPalette::Link)
                                                                              : palette.color(QPalette::Text);
        if (m_source.isEmpty()) {
            m_source = sourceOf(m_name);
        }
        QByteArray coloured = m_source;
        coloured.replace("#000000", colour.name().toLatin1());
        QSvgRenderer renderer(coloured);
        if (renderer.isValid()) {
            renderer.render(painter, rect);
        }
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }

    QIconEngine* clone() const override { return new RecolouredIcon(m_name); }

private:
    QString m_name;
    QByteArray m_source;
};

} // namespace

QIcon themeIcon(const QString& name)
{
    loadIcons();
    return QIcon(new RecolouredIcon(name));
}

} // namespace hf
