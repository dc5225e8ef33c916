// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/valueviewer.h"

#include "gui/base/format.h"
#include "gui/base/themecolors.h"
#include "gui/diff/pictureview.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextEdit>
#include <QTreeWidget>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr qsizetype linesCompared = 2000; // the table of the subsequence is their square
constexpr int nodesExpanded = 500;        // a tree of more is opened by hand

QTextEdit *pane(const QByteArray &objectName, const QString &name)
{
    auto *edit = new QTextEdit;
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

/// For each member the other side's of the same name, or at the same place of an array; nullptr where
/// there is none.
QList<const JsonNode *> counterparts(const JsonNode &node, const JsonNode *other)
{
    QHash<QString, const JsonNode *> named;
    for (qsizetype i = other ? other->members.size() - 1 : -1; i >= 0; --i)
        named.insert(other->members.at(i).name, &other->members.at(i));
    QList<const JsonNode *> found;
    for (qsizetype i = 0; i < node.members.size(); ++i) {
        const QString &name = node.members.at(i).name;
        found << (!name.isEmpty()                      ? named.value(name)
                  : other && i < other->members.size() ? &other->members.at(i)
                                                       : nullptr);
    }
    return found;
}

/// Adds a part of a JSON text and what is in it; what the other side has not, or otherwise, is filled.
/// @return the number of its nodes
int addNode(QTreeWidgetItem *parent, const JsonNode &node, const JsonNode *other, bool isCompared,
            const QString &name, const QColor &fill)
{
    const bool differs = isCompared && (!other || other->text != node.text);
    const QString members =
        node.text == QLatin1String("{") ? QStringLiteral("{%1}") : QStringLiteral("[%1]");
    auto *item = new QTreeWidgetItem(
        parent, {name, node.isScalar() ? node.text : members.arg(node.members.size())});
    if (differs) {
        item->setBackground(0, fill);
        item->setBackground(1, fill);
    }
    int count = 1;
    const QList<const JsonNode *> others = counterparts(node, other);
    for (qsizetype i = 0; i < node.members.size(); ++i) {
        const JsonNode &member = node.members.at(i);
        count += addNode(item, member, others.at(i), isCompared,
                         member.name.isEmpty() ? QString::number(i)
                                               : member.name.mid(1, member.name.size() - 2),
                         fill);
    }
    return count;
}

void fillTree(QTreeWidget *tree, const std::optional<JsonNode> &json,
              const std::optional<JsonNode> &other, const QColor &fill)
{
    tree->clear();
    if (!json)
        return;
    const int count = addNode(tree->invisibleRootItem(), *json, other ? &*other : nullptr,
                              other.has_value(), QString(), fill);
    if (count <= nodesExpanded)
        tree->expandAll();
    else
        tree->expandToDepth(0);
    tree->resizeColumnToContents(0);
}

std::optional<JsonNode> jsonOf(const std::optional<FormedValue> &value)
{
    return value ? value->json() : std::nullopt;
}

} // namespace

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
    , m_form(new QComboBox(this))
    , m_source(makeSide("Source", tr("Value at the source")))
    , m_target(makeSide("Target", tr("Value at the target")))
{
    m_form->setObjectName(QStringLiteral("valueForm"));
    m_form->setAccessibleName(tr("Show the value as"));
    m_form->view()->setAccessibleName(m_form->accessibleName());
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_target.title, 0, 0);
    layout->addWidget(m_source.title, 0, 1);
    layout->addWidget(m_form, 0, 2);
    layout->addWidget(m_target.pages, 1, 0);
    layout->addWidget(m_source.pages, 1, 1, 1, 2);
    layout->setColumnStretch(0, 2);
    layout->setColumnStretch(1, 2);
    connect(m_form, &QComboBox::activated, this, [this] {
        m_chosen = ValueForm(m_form->currentData().toInt());
        showForm();
    });
    clear();
}

ValueViewer::Side ValueViewer::makeSide(const char *objectName, const QString &accessibleName)
{
    const QByteArray name(objectName);
    Side side;
    side.title = new QLabel(this);
    side.pages = new QStackedWidget(this);
    side.text = pane("value" + name, accessibleName);
    side.picture = new PictureView;
    side.picture->setObjectName(QString::fromLatin1("picture" + name));
    side.picture->setAccessibleName(accessibleName);
    auto *column = new QSplitter(Qt::Vertical);
    column->addWidget(side.picture);
    column->addWidget(side.text);
    column->setChildrenCollapsible(false);
    side.pages->addWidget(column);
    side.tree = new QTreeWidget;
    side.tree->setObjectName(QString::fromLatin1("tree" + name));
    side.tree->setAccessibleName(accessibleName);
    side.tree->setHeaderLabels({tr("Member"), tr("Value")});
    side.tree->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    side.pages->addWidget(side.tree);
    return side;
}

void ValueViewer::setTitles(const QString &source, const QString &target)
{
    m_source.name = source;
    m_target.name = target;
    clear();
}

void ValueViewer::clear()
{
    for (Side *side : {&m_source, &m_target}) {
        side->title->setText(side->name);
        side->value.reset();
        side->text->clear();
        side->tree->clear();
        side->picture->hide();
        side->pages->setCurrentIndex(0);
    }
    m_column.clear();
    m_form->clear();
    m_form->hide();
}

void ValueViewer::setValue(const QString &column, const std::optional<CellValue> &source,
                           const std::optional<CellValue> &target)
{
    for (const auto &[side, cell] :
         {std::pair(&m_source, &source), std::pair(&m_target, &target)}) {
        side->value.reset();
        if (*cell)
            side->value.emplace(**cell);
        side->title->setText(
            column.isEmpty() ? side->name
            : !*cell         ? tr("%1: no such row").arg(side->name)
            : (*cell)->null
                ? tr("%1, %2: NULL").arg(side->name, column)
                : tr("%1, %2: %3").arg(side->name, column, bytesText((*cell)->bytes.size())));
    }
    if (column != m_column)
        m_chosen.reset();
    m_column = column;
    offerForms();
    if (const int index = m_chosen ? m_form->findData(int(*m_chosen)) : -1; index >= 0)
        m_form->setCurrentIndex(index);
    showForm();
}

/// Those that both sides have, where both have a value.
void ValueViewer::offerForms()
{
    QList<ValueForm> forms;
    bool isFirst = true;
    for (const Side *side : {&m_source, &m_target}) {
        if (!side->value || side->value->cell().null)
            continue;
        const QList<ValueForm> &its = side->value->forms();
        if (isFirst)
            forms = its;
        else
            forms.removeIf([&](ValueForm form) { return !its.contains(form); });
        isFirst = false;
    }
    if (isFirst)
        forms = {ValueForm::Text};
    m_form->clear();
    for (const ValueForm form : forms)
        m_form->addItem(formName(form), int(form));
    m_form->setVisible(forms.size() > 1 && !m_column.isEmpty());
    // What differs is to be seen: a form may read two texts as one.
    const auto hides = [&](ValueForm form) {
        return form == ValueForm::Image
                   ? m_source.value->image() == m_target.value->image()
                   : m_source.value->lines(form) == m_target.value->lines(form);
    };
    if (m_source.value && m_target.value && m_source.value->cell() != m_target.value->cell()) {
        const auto telling = std::find_if_not(forms.begin(), forms.end(), hides);
        if (telling != forms.end())
            m_form->setCurrentIndex(int(telling - forms.begin()));
    }
}

void ValueViewer::showForm()
{
    const auto form = ValueForm(m_form->currentData().toInt());
    const ThemeColors colors = ThemeColors::of(palette());
    const bool isTree = form == ValueForm::JsonTree;
    for (Side *side : {&m_source, &m_target}) {
        side->pages->setCurrentIndex(isTree ? 1 : 0);
        side->text->setVisible(form != ValueForm::Image || !side->value
                               || side->value->cell().null);
        side->picture->hide();
    }
    if (isTree) {
        const auto source = jsonOf(m_source.value);
        const auto target = jsonOf(m_target.value);
        fillTree(m_source.tree, source, target, colors.upstreamOnlyFill);
        fillTree(m_target.tree, target, source, colors.hereOnlyFill);
        return;
    }
    const auto linesOf = [&](const Side &side) {
        return side.value ? side.value->lines(form) : QStringList();
    };
    const QStringList sourceLines = linesOf(m_source);
    const QStringList targetLines = linesOf(m_target);
    const LineDifference lines = differingLines(sourceLines, targetLines);
    const bool areBoth = m_source.value && m_target.value;
    fill(m_source.text, sourceLines, areBoth ? lines.source : QList<bool>(),
         colors.upstreamOnlyFill);
    fill(m_target.text, targetLines, areBoth ? lines.target : QList<bool>(), colors.hereOnlyFill);
    showPictures(form);
}

/// Both geometries in one frame, so that what moved is seen to have moved.
void ValueViewer::showPictures(ValueForm form)
{
    QRectF frame;
    QList<std::pair<Side *, Geometry>> geometries;
    for (Side *side : {&m_source, &m_target}) {
        if (!side->value || side->value->cell().null)
            continue;
        if (form == ValueForm::Image) {
            side->picture->setImage(side->value->image());
            side->picture->show();
        } else if (const auto &geometry = side->value->geometry();
                   form == ValueForm::Geometry && geometry) {
            const QRectF bounds = boundsOf(*geometry);
            frame = geometries.isEmpty()
                        ? bounds
                        : QRectF(QPointF(std::min(frame.left(), bounds.left()),
                                         std::min(frame.top(), bounds.top())),
                                 QPointF(std::max(frame.right(), bounds.right()),
                                         std::max(frame.bottom(), bounds.bottom())));
            geometries << std::pair(side, *geometry);
        }
    }
    for (const auto &[side, geometry] : geometries) {
        side->picture->setGeometryValue(geometry, frame);
        side->picture->show();
    }
}

} // namespace slicetool::gui
