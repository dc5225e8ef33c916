// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/qscintilla.h"

namespace slicetool::gui {

class SqlNames;

/// An editor for a predicate or a query: highlighting in the palette's colours, completion, and marks
/// where the server found something wrong. Tab leaves it, unless a completion is open.
class SqlEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit SqlEditor(QWidget *parent = nullptr);

    /// Names of tables, columns and variables (without the colon).
    void setCompletions(const QStringList &names, const QStringList &variables);

    /// Marks a word or a place. @param line and column from 0
    void showError(int line, int column, const QString &message);
    void clearErrors();

Q_SIGNALS:
    void previewRequested(); ///< Ctrl+Enter
    void left();             ///< the focus went elsewhere

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColors();
    void completeIfSeen();

    QsciLexerSQL *m_lexer;
    SqlNames *m_names;
};

} // namespace slicetool::gui
