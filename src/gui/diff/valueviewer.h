// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/valueforms.h"
#include "report/differingrow.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTextEdit;
class QTreeWidget;

namespace slicetool::gui {

class PictureView;

/// One value on both sides, whole, in a form of the user's choice: text, JSON, XML and hex line by line
/// with the lines that differ marked, JSON as a tree, images, geometries as text with a drawing.
///
/// By itself it chooses the form that suits the value best, but none in which values that differ look
/// alike. GUI thread.
class ValueViewer : public QWidget
{
    Q_OBJECT

public:
    explicit ValueViewer(QWidget *parent = nullptr);

    void setTitles(const QString &source, const QString &target);
    /// @param column empty for a text that is no column's, which is shown as text only
    void setValue(const QString &column, const std::optional<CellValue> &source,
                  const std::optional<CellValue> &target);
    void clear();

private:
    /// What shows the value of one side; owned by the viewer.
    struct Side {
        QLabel *title = nullptr;
        QString name;
        QStackedWidget *pages = nullptr;
        QTextEdit *text = nullptr;
        QTreeWidget *tree = nullptr;
        PictureView *picture = nullptr;
        std::optional<FormedValue> value;
    };

    Side makeSide(const char *objectName, const QString &accessibleName);
    void offerForms();
    void showForm();
    void showPictures(ValueForm form);

    QString m_column;
    std::optional<ValueForm> m_chosen; ///< by the user, for the values of this column
    QComboBox *m_form;
    Side m_source;
    Side m_target;
};

/// Which lines of each side have no counterpart on the other, by their longest common subsequence;
/// by place where there are too many of them for that.
struct LineDifference {
    QList<bool> source;
    QList<bool> target;
};
LineDifference differingLines(const QStringList &source, const QStringList &target);

} // namespace slicetool::gui
