// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/manualwindow.h"

#include "gui/base/icons.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

const QLatin1String folder("qrc:/manual/");
const QLatin1String contents("README.md");

} // namespace

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.trimmed().toLower()) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            anchor += c;
        else if (c == QLatin1Char(' '))
            anchor += QLatin1Char('-');
    }
    return anchor;
}

ManualWindow::ManualWindow(QWidget *parent)
    : QDialog(parent)
    , m_page(new QTextBrowser)
    , m_find(new QLineEdit)
{
    setObjectName(QStringLiteral("manualWindow"));
    setWindowTitle(tr("Manual"));
    m_page->setObjectName(QStringLiteral("manualPage"));
    m_page->setAccessibleName(tr("Manual"));
    m_page->setOpenLinks(false); // headings are no anchors to it, and the web is the browser's
    m_find->setObjectName(QStringLiteral("manualFind"));
    m_find->setPlaceholderText(tr("Find on this page"));
    m_find->setAccessibleName(tr("Find on this page"));
    m_find->setClearButtonEnabled(true);
    const auto button = [](const QString &text) {
        auto *tool = new QToolButton;
        tool->setText(text);
        tool->setToolTip(text);
        tool->setAccessibleName(text);
        tool->setAutoRaise(true);
        return tool;
    };
    auto *back = button(tr("Back"));
    back->setArrowType(Qt::LeftArrow);
    auto *forward = button(tr("Forward"));
    forward->setArrowType(Qt::RightArrow);
    auto *list = button(tr("All pages"));
    list->setIcon(icon(QStringLiteral("table")));
    list->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setEnabled(false);
    forward->setEnabled(false);
    auto *bar = new QHBoxLayout;
    bar->addWidget(back);
    bar->addWidget(forward);
    bar->addWidget(list);
    bar->addStretch(1);
    bar->addWidget(m_find);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_page, 1);
    connect(back, &QToolButton::clicked, m_page, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_page, &QTextBrowser::forward);
    connect(list, &QToolButton::clicked, this, [this] { showPage(contents); });
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QToolButton::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, forward, &QToolButton::setEnabled);
    connect(m_page, &QTextBrowser::sourceChanged, this, &ManualWindow::layOut);
    connect(m_page, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(m_find, &QLineEdit::returnPressed, this, &ManualWindow::find);
    connect(m_find, &QLineEdit::textChanged, this, [this] {
        m_page->moveCursor(QTextCursor::Start);
        find();
    });
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 42);
    showPage(contents);
}

void ManualWindow::showPage(const QString &link)
{
    const QString name = link.section(QLatin1Char('#'), 0, 0);
    const QString anchor = link.section(QLatin1Char('#'), 1);
    if (!name.isEmpty())
        m_page->setSource(QUrl(folder + name), QTextDocument::MarkdownResource);
    goToHeading(anchor);
}

/// Gives the page room, which Markdown knows nothing of.
void ManualWindow::layOut()
{
    constexpr int margin = 14;
    constexpr int cellPadding = 4;
    m_page->document()->setDocumentMargin(margin);
    const auto frames = m_page->document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(palette().mid());
        format.setCellPadding(cellPadding);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

/// A link of the page: to another page, to a heading, or out of the manual.
void ManualWindow::follow(const QUrl &link)
{
    const QUrl whole = m_page->source().resolved(link);
    if (whole.scheme() != QLatin1String("qrc")) {
        QDesktopServices::openUrl(whole);
        return;
    }
    const QString name = whole.fileName();
    if (QFile::exists(QStringLiteral(":/manual/") + name))
        showPage(name + QLatin1Char('#') + whole.fragment());
}

void ManualWindow::goToHeading(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != anchor)
            continue;
        // From the end, so that the heading comes to the top.
        m_page->moveCursor(QTextCursor::End);
        QTextCursor cursor(block);
        m_page->setTextCursor(cursor);
        QScrollBar *bar = m_page->verticalScrollBar();
        bar->setValue(bar->value() + m_page->cursorRect().top());
        return;
    }
}

/// The next place, from the top again behind the last one.
void ManualWindow::find()
{
    const QString text = m_find->text();
    if (text.isEmpty() || m_page->find(text))
        return;
    const QTextCursor before = m_page->textCursor();
    m_page->moveCursor(QTextCursor::Start);
    if (!m_page->find(text))
        m_page->setTextCursor(before);
}

} // namespace slicetool::gui
