// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/sqleditor.h"

#include "gui/base/themecolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int errorIndicator = 8;
constexpr int completesAfter = 2; // characters

} // namespace

/// The names that are completed. QScintilla's own class sorts them in a thread, which crashes where the
/// names change again before it has begun.
class SqlNames : public QsciAbstractAPIs
{
public:
    explicit SqlNames(QsciLexer *lexer) : QsciAbstractAPIs(lexer) { }

    void setNames(const QStringList &names) { m_names = names; }

    void updateAutoCompletionList(const QStringList &context, QStringList &list) override
    {
        const QString word = context.isEmpty() ? QString() : context.last();
        for (const QString &name : std::as_const(m_names)) {
            if (name.startsWith(word, Qt::CaseInsensitive))
                list << name;
        }
    }

    QStringList callTips(const QStringList &, int, QsciScintilla::CallTipsStyle,
                         QList<int> &) override
    {
        return {};
    }

private:
    QStringList m_names;
};

SqlEditor::SqlEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerSQL(this))
    , m_names(new SqlNames(m_lexer))
{
    setLexer(m_lexer);
    setUtf8(true);
    setMarginWidth(0, 0);
    setMarginWidth(1, 0);
    setWrapMode(QsciScintilla::WrapWord);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setAutoCompletionSource(QsciScintilla::AcsAPIs);
    setAutoCompletionThreshold(-1); // done below
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, &SqlEditor::completeIfSeen);
    setAutoCompletionCaseSensitivity(false);
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setFrameShape(QFrame::StyledPanel);
    indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    applyColors();
}

void SqlEditor::applyColors()
{
    const QPalette colors = palette();
    const ThemeColors theme = ThemeColors::of(colors);
    const QColor text = colors.color(QPalette::Text);
    const QColor base = colors.color(QPalette::Base);
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultColor(text);
    m_lexer->setDefaultPaper(base);
    for (int style = 0; style < 128; ++style) {
        m_lexer->setFont(font, style);
        m_lexer->setPaper(base, style);
        m_lexer->setColor(text, style);
    }
    QFont bold = font;
    bold.setBold(true);
    m_lexer->setFont(bold, QsciLexerSQL::Keyword);
    m_lexer->setColor(theme.upstreamOnly, QsciLexerSQL::Keyword);
    for (const int style : {QsciLexerSQL::SingleQuotedString, QsciLexerSQL::DoubleQuotedString})
        m_lexer->setColor(theme.good, style);
    m_lexer->setColor(theme.different, QsciLexerSQL::Number);
    for (const int style :
         {QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentLineHash})
        m_lexer->setColor(theme.muted, style);
    setPaper(base);
    setColor(text);
    setCaretForegroundColor(text);
    setSelectionBackgroundColor(colors.color(QPalette::Highlight));
    setSelectionForegroundColor(colors.color(QPalette::HighlightedText));
    setMatchedBraceForegroundColor(theme.different);
    setMatchedBraceBackgroundColor(base);
    setIndicatorForegroundColor(theme.error, errorIndicator);
    setAnnotationDisplay(QsciScintilla::AnnotationBoxed);
}

/// QScintilla 2.13 crashes where the list would open beside all screens, as below a window that was
/// moved halfway out.
void SqlEditor::completeIfSeen()
{
    const long position = SendScintilla(SCI_GETCURRENTPOS);
    const long start =
        SendScintilla(SCI_WORDSTARTPOSITION, static_cast<unsigned long>(position), 1L);
    if (isListActive() || position - start < completesAfter)
        return;
    const QPoint caret(int(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, start)),
                       int(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, start)));
    const int line = textHeight(0);
    for (const QPoint &point : {caret, caret + QPoint(0, line), caret + QPoint(0, 2 * line)}) {
        if (!QGuiApplication::screenAt(viewport()->mapToGlobal(point)))
            return;
    }
    autoCompleteFromAPIs();
}

void SqlEditor::setCompletions(const QStringList &names, const QStringList &variables)
{
    m_names->setNames(names + variables);
}

void SqlEditor::showError(int line, int column, const QString &message)
{
    clearErrors();
    line = std::clamp(line, 0, std::max(lines() - 1, 0));
    const int length = lineLength(line);
    column = std::clamp(column, 0, std::max(length - 1, 0));
    int end = column;
    const QString words = text(line);
    while (end < words.size() && (words.at(end).isLetterOrNumber() || words.at(end) == u'_'))
        ++end;
    if (end == column)
        end = std::min(column + 1, length);
    fillIndicatorRange(line, column, line, end, errorIndicator);
    annotate(line, message,
             QsciStyle(-1, QStringLiteral("error"), ThemeColors::of(palette()).error,
                       palette().color(QPalette::AlternateBase), font()));
}

void SqlEditor::clearErrors()
{
    clearIndicatorRange(0, 0, lines(), 0, errorIndicator);
    clearAnnotations();
}

void SqlEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() & Qt::ControlModifier) {
        Q_EMIT previewRequested();
        return;
    }
    // Whoever comes by keyboard has to be able to leave.
    if (event->key() == Qt::Key_Tab && !isListActive()) {
        focusNextChild();
        return;
    }
    if (event->key() == Qt::Key_Backtab) {
        focusPreviousChild();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void SqlEditor::focusOutEvent(QFocusEvent *event)
{
    QsciScintilla::focusOutEvent(event);
    Q_EMIT left();
}

void SqlEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

} // namespace slicetool::gui
