// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/zoomeditor.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace slicetool::gui {

namespace {

constexpr qint64 fingerprintBytes = 40;
constexpr qint64 chunksPerQuery = 1024;
constexpr qint64 automaticChunk = 1000;
constexpr qint64 automaticRowsPerQuery = 1'500'000;
constexpr qint64 beginning = 3; // statements to find the ends and to count

qint64 parts(qint64 whole, qint64 part)
{
    return (whole + part - 1) / part;
}

} // namespace

ScanEstimate estimateScan(qint64 rows, const Zoom &zoom)
{
    const qint64 chunk = zoom.automatic ? automaticChunk : zoom.levels.first();
    const qint64 chunks = std::max<qint64>(parts(rows, chunk), 1);
    ScanEstimate estimate;
    estimate.bytes = chunks * fingerprintBytes;
    estimate.queries = beginning
                       + (zoom.automatic ? parts(std::max<qint64>(rows, 1), automaticRowsPerQuery)
                                         : parts(chunks, chunksPerQuery));
    return estimate;
}

ZoomEditor::ZoomEditor(QWidget *parent)
    : QWidget(parent)
    , m_auto(new QToolButton(this))
    , m_chips(new QHBoxLayout)
    , m_level(new QLineEdit(this))
    , m_estimate(new QLabel(this))
{
    m_auto->setObjectName(QStringLiteral("zoomAuto"));
    m_auto->setText(tr("auto"));
    m_auto->setToolTip(tr("Lets the engine choose while it runs"));
    m_auto->setCheckable(true);
    m_level->setObjectName(QStringLiteral("zoomLevel"));
    m_level->setPlaceholderText(tr("add level"));
    m_level->setAccessibleName(tr("Add a zoom level, in rows"));
    m_level->setValidator(new QIntValidator(1, 10'000'000, m_level));
    m_level->setMaximumWidth(fontMetrics().averageCharWidth() * 13);
    m_estimate->setObjectName(QStringLiteral("zoomEstimate"));
    m_estimate->setWordWrap(true);
    m_chips->setSpacing(4);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_auto);
    row->addLayout(m_chips);
    row->addWidget(m_level);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_estimate);
    connect(m_auto, &QToolButton::clicked, this, [this](bool on) {
        change(on ? Zoom() : Zoom::fixed({1000, 1}));
    });
    connect(m_level, &QLineEdit::returnPressed, this, &ZoomEditor::addLevel);
}

void ZoomEditor::setZoom(const std::optional<Zoom> &zoom)
{
    m_zoom = zoom;
    showChips();
    showEstimate();
}

void ZoomEditor::setRows(qint64 rows)
{
    m_rows = rows;
    showEstimate();
}

void ZoomEditor::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_auto->setChecked(m_zoom && m_zoom->automatic);
    const QList<int> levels = m_zoom ? m_zoom->levels : QList<int>();
    for (const int level : levels) {
        auto *chip = new QToolButton(this);
        chip->setObjectName(QStringLiteral("zoomChip%1").arg(level));
        chip->setText(countText(level));
        chip->setIcon(icon(QStringLiteral("close")));
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(tr("Remove the level of %1").arg(rowsText(level)));
        chip->setAccessibleName(chip->toolTip());
        m_chips->addWidget(chip);
        connect(chip, &QToolButton::clicked, this, [this, level] {
            QList<int> left = m_zoom->levels;
            left.removeOne(level);
            change(left.isEmpty() ? Zoom() : Zoom::fixed(left));
        });
    }
}

void ZoomEditor::addLevel()
{
    const int level = m_level->text().toInt();
    if (level < 1)
        return;
    m_level->clear();
    QList<int> levels = m_zoom ? m_zoom->levels : QList<int>();
    if (levels.contains(level))
        return;
    levels << level;
    std::sort(levels.begin(), levels.end(), std::greater<>());
    change(Zoom::fixed(levels));
}

void ZoomEditor::change(const Zoom &zoom)
{
    if (m_zoom == zoom) {
        showChips();
        return;
    }
    setZoom(zoom);
    Q_EMIT edited(zoom);
}

void ZoomEditor::showEstimate()
{
    if (!m_zoom) {
        m_estimate->setText(tr("The selected tables have different settings."));
        return;
    }
    QStringList text;
    if (m_rows > 0) {
        const ScanEstimate estimate = estimateScan(m_rows, *m_zoom);
        text << tr("About %n query(ies) and %1 of fingerprints when little has changed.", nullptr,
                   int(std::min<qint64>(estimate.queries, 1 << 30)))
                    .arg(bytesText(estimate.bytes));
    }
    if (!m_zoom->endsAtRows())
        text << tr("Chunks of %1 are replaced whole.").arg(rowsText(m_zoom->levels.last()));
    m_estimate->setText(text.join(QLatin1Char(' ')));
    m_estimate->setVisible(!text.isEmpty());
}

} // namespace slicetool::gui
