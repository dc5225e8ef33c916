// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;
class QUrl;

namespace slicetool::gui {

/// The manual's pages, which are in the program, to read beside the window. English in every language.
/// GUI thread.
class ManualWindow : public QDialog
{
    Q_OBJECT

public:
    /// Shows the list of pages.
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Goes to a page, "results.md", or to a heading of it, "results.md#live".
    void showPage(const QString &link);

private:
    void follow(const QUrl &link);
    void layOut();
    void goToHeading(const QString &anchor);
    void find();

    QTextBrowser *m_page;
    QLineEdit *m_find;
};

/// The anchor that a heading has where Markdown is shown on the web: "Zoom levels" is "zoom-levels".
QString headingAnchor(const QString &heading);

} // namespace slicetool::gui
