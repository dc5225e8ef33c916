// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/valueviewer.h"

#include "gui/base/format.h"
#include "gui/base/themecolors.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr qsizetype maxBytesViewed = 256 * 1024;
constexpr qsizetype linesCompared = 2000; // the table of the subsequence is their square
constexpr int bytesPerLine = 16;

QStringList hexLines(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesPerLine) {
        const QByteArray part = bytes.mid(at, bytesPerLine);
        QString characters;
        for (const char c : part)
            characters += c >= 32 && c < 127 ? QLatin1Char(c) : QLatin1Char('.');
        lines << QStringLiteral("%1  %2  %3")
                     .arg(at, 6, 16, QLatin1Char('0'))
                     .arg(QString::fromLatin1(part.toHex(' ')), -(bytesPerLine * 3 - 1))
                     .arg(characters);
    }
    return lines;
}

QTextEdit *pane(QWidget *parent, const char *objectName, const QString &name)
{
    auto *edit = new QTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setAccessibleName(name);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QTextEdit::WidgetWidth);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

void fill(QTextEdit *edit, const QStringList &lines, const QList<bool> &marked, const QColor &fill)
{
    edit->setPlainText(lines.join(QLatin1Char('\n')));
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype line = 0; line < marked.size(); ++line) {
        if (!marked.at(line))
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(edit->document()->findBlockByNumber(int(line)));
        mark.format.setBackground(fill);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    edit->setExtraSelections(marks);
}

} // namespace

QStringList valueLines(const CellValue &cell)
{
    if (cell.null)
        return {QStringLiteral("NULL")};
    const QByteArray bytes = cell.bytes.left(maxBytesViewed);
    QStringList lines;
    if (cell.binary || !QByteArrayView(cell.bytes).isValidUtf8()) {
        lines = hexLines(bytes);
    } else {
        const QByteArray start = bytes.trimmed().left(1);
        const QJsonDocument json =
            start == "{" || start == "[" ? QJsonDocument::fromJson(cell.bytes) : QJsonDocument();
        lines = (json.isNull() ? QString::fromUtf8(bytes)
                               : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed())
                    .split(QLatin1Char('\n'));
    }
    if (cell.bytes.size() > maxBytesViewed)
        lines << ValueViewer::tr("… %1 in all").arg(bytesText(cell.bytes.size()));
    return lines;
}

LineDifference differingLines(const QStringList &source, const QStringList &target)
{
    LineDifference result{QList<bool>(source.size(), true), QList<bool>(target.size(), true)};
    const qsizetype n = source.size();
    const qsizetype m = target.size();
    if (n > linesCompared || m > linesCompared) {
        for (qsizetype i = 0; i < std::min(n, m); ++i)
            result.source[i] = result.target[i] = source.at(i) != target.at(i);
        return result;
    }
    QList<QList<int>> length(n + 1, QList<int>(m + 1, 0));
    for (qsizetype i = n - 1; i >= 0; --i) {
        for (qsizetype j = m - 1; j >= 0; --j)
            length[i][j] = source.at(i) == target.at(j)
                               ? length[i + 1][j + 1] + 1
                               : std::max(length[i + 1][j], length[i][j + 1]);
    }
    for (qsizetype i = 0, j = 0; i < n && j < m;) {
        if (source.at(i) == target.at(j)) {
            result.source[i++] = false;
            result.target[j++] = false;
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

ValueViewer::ValueViewer(QWidget *parent)
    : QWidget(parent)
    , m_sourceTitle(new QLabel(this))
    , m_targetTitle(new QLabel(this))
    , m_source(pane(this, "valueSource", tr("Value at the source")))
    , m_target(pane(this, "valueTarget", tr("Value at the target")))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_targetTitle, 0, 0);
    layout->addWidget(m_sourceTitle, 0, 1);
    layout->addWidget(m_target, 1, 0);
    layout->addWidget(m_source, 1, 1);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    clear();
}

void ValueViewer::setTitles(const QString &source, const QString &target)
{
    m_sourceName = source;
    m_targetName = target;
    clear();
}

void ValueViewer::clear()
{
    m_sourceTitle->setText(m_sourceName);
    m_targetTitle->setText(m_targetName);
    m_source->clear();
    m_target->clear();
}

void ValueViewer::setValue(const QString &column, const std::optional<CellValue> &source,
                           const std::optional<CellValue> &target)
{
    const auto title = [&](const QString &name, const std::optional<CellValue> &cell) {
        return column.isEmpty() ? name
               : !cell          ? tr("%1: no such row").arg(name)
               : cell->null     ? tr("%1, %2: NULL").arg(name, column)
                                : tr("%1, %2: %3").arg(name, column, bytesText(cell->bytes.size()));
    };
    m_sourceTitle->setText(title(m_sourceName, source));
    m_targetTitle->setText(title(m_targetName, target));
    const QStringList sourceLines = source ? valueLines(*source) : QStringList();
    const QStringList targetLines = target ? valueLines(*target) : QStringList();
    const LineDifference lines = differingLines(sourceLines, targetLines);
    const ThemeColors colors = ThemeColors::of(palette());
    const bool areBoth = source && target;
    fill(m_source, sourceLines, areBoth ? lines.source : QList<bool>(), colors.upstreamOnlyFill);
    fill(m_target, targetLines, areBoth ? lines.target : QList<bool>(), colors.hereOnlyFill);
}

} // namespace slicetool::gui
