// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/plandocument.h"
#include "gui/plan/upstreamaccess.h"

#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Ui {
class StepEditor;
}

namespace slicetool::gui {

class PreviewPanel;
class SqlEditor;
class ZoomEditor;

/// Edits the step of one table, or of several at once: then only what is touched changes.
///
/// Every change is one command of the document's undo stack; text becomes one when the focus leaves
/// it. GUI thread.
class StepEditor : public QWidget
{
    Q_OBJECT

public:
    StepEditor(PlanDocument &document, UpstreamAccess &upstream, QWidget *parent = nullptr);

    ~StepEditor() override;

    void setTables(const QStringList &tables);
    const QStringList &tables() const { return m_tables; }

    /// Takes over what was typed and not taken yet: before anything works on the plan.
    void commit();

    /// Drops what upstream said, and what it is still asked; the plan is another one.
    void forgetPreview();

    /// Estimates, for the cost of the zoom: rows of a table, 0 where they are not known.
    void setRowsOf(std::function<qint64(const QString &)> rowsOf) { m_rowsOf = std::move(rowsOf); }

    /// Tables that the SQL editor completes, and the columns of the one that is edited.
    void setNames(const QStringList &tables,
                  std::function<QStringList(const QString &table)> columnsOf);

private:
    void build();
    void showSteps();
    void showSql();
    void showText(QLineEdit *line, bool isOne, const QString &text);
    static QAction *addProblem(QLineEdit *line, const QString &text);
    void setCompletions();
    void change(const QString &text, const std::function<void(TableStep &)> &change);
    void apply(const QString &text, const std::function<void(TableStep &)> &change);
    void preview();
    void showError(const Error &error);

    std::unique_ptr<Ui::StepEditor> m_ui;
    PlanDocument &m_document;
    QStringList m_tables;
    QStringList m_names;
    std::function<QStringList(const QString &)> m_columnsOf;
    std::function<qint64(const QString &)> m_rowsOf;
    QStringList m_shown; ///< the tables whose steps the fields show
    bool m_isShowing = false;
    bool m_isTyping = false; ///< what was typed is committed because of a pause
    class QTimer *m_idle;    ///< runs while something is typed
    QLabel *m_title;
    QWidget *m_fields; ///< everything but the title
    QButtonGroup *m_kinds;
    QLabel *m_zoomLabel;
    ZoomEditor *m_zoom;
    QLabel *m_sqlLabel;
    SqlEditor *m_sql;
    QComboBox *m_stale;
    QLineEdit *m_modified;
    QLineEdit *m_ignored;
    QLineEdit *m_rounded;
    QLineEdit *m_key;
    QLineEdit *m_upstreamTable;
    QLineEdit *m_upstreamColumns;
    /// Seen where what stands in the two fields is not understood.
    QAction *m_roundedProblem;
    QAction *m_renamesProblem;
    QPushButton *m_reset;
    PreviewPanel *m_preview;
};

} // namespace slicetool::gui
