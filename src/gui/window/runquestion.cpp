// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/runquestion.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slicetool::gui {

namespace {

using Gap = KnownAnswer::Gap;

qint64 chosenRows(const RunRequest &request)
{
    qint64 rows = 0;
    for (const QList<QByteArrayList> &keys : request.rows)
        rows += keys.size();
    return rows;
}

/// A table with an empty list of rows goes whole.
bool goesWhole(const RunRequest &request, const QString &table)
{
    return request.rows.value(table).isEmpty();
}

/// What is known to differ in the tables that go whole.
qint64 wholeRows(const RunRequest &request, const KnownAnswer &known)
{
    qint64 rows = 0;
    for (const TableDifference &table : known.tables)
        rows += goesWhole(request, table.table) ? table.rows() : 0;
    return rows;
}

/// Whether single rows are all that is written.
bool isOfRows(const RunRequest &request)
{
    return !request.rows.isEmpty()
           && std::none_of(request.rows.begin(), request.rows.end(),
                           [](const auto &keys) { return keys.isEmpty(); });
}

/// Whether single rows of some tables are written, and others go whole.
bool isMixed(const RunRequest &request)
{
    return chosenRows(request) > 0 && !isOfRows(request);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString gapText(const KnownAnswer &answer)
{
    switch (answer.gap) {
    case Gap::None:
        return {};
    case Gap::NeverCompared:
        return RunQuestion::tr("not compared yet");
    case Gap::SomeCompared:
        return RunQuestion::tr("not all tables were compared");
    case Gap::PlanEdited:
        return RunQuestion::tr("not compared since the plan was edited");
    case Gap::Turned:
        return RunQuestion::tr("not compared since base and work were swapped");
    case Gap::Pulled:
        return RunQuestion::tr("not compared since the pull at %1").arg(momentText(answer.since));
    case Gap::Ignored:
        return RunQuestion::tr(
                   "the comparison at %1 left out columns or digits, which an undo reverts, too")
            .arg(momentText(answer.since));
    case Gap::NotDone:
        return RunQuestion::tr("not compared since the run at %1, which did not verify all tables")
            .arg(momentText(answer.since));
    case Gap::OtherRun:
        return RunQuestion::tr("not compared since another run at %1")
            .arg(momentText(answer.since));
    case Gap::DemoMoved:
        return RunQuestion::tr("not compared since the demo changed the data");
    }
    return {};
}

namespace {

/// Of a table that goes whole, as far as it is known.
QString rowsOf(const KnownAnswer &known, const QString &table)
{
    if (!known.isKnown())
        return RunQuestion::tr("all that differ");
    const auto found =
        std::find_if(known.tables.begin(), known.tables.end(),
                     [&](const TableDifference &each) { return each.table == table; });
    return countText(found == known.tables.end() ? 0 : found->rows());
}

} // namespace

QString RunQuestion::headline(const RunRequest &request, const Place &target,
                              const KnownAnswer &known)
{
    const QString place = target.display();
    const bool isRevert = request.leg == Leg::Undo;
    if (request.recreate)
        return tr("Recreate %1 in %2?").arg(request.tables.join(QStringLiteral(", ")), place);
    if (request.alter)
        return tr("Alter %1 in %2?").arg(request.tables.join(QStringLiteral(", ")), place);
    if (isOfRows(request)) {
        const int tables = int(request.rows.size());
        return (isRevert ? tr("Revert %1 in %n table(s) of %2?", nullptr, tables)
                         : tr("Apply %1 in %n table(s) to %2?", nullptr, tables))
            .arg(rowsText(chosenRows(request)), place);
    }
    if (isMixed(request) && !known.isKnown()) {
        const auto whole = std::count_if(request.rows.begin(), request.rows.end(),
                                         [](const auto &keys) { return keys.isEmpty(); });
        return (isRevert ? tr("Revert %1, and all changes in %n other table(s), of %2?", nullptr,
                              int(whole))
                         : tr("Apply %1, and all differences in %n other table(s), to %2?", nullptr,
                              int(whole)))
            .arg(rowsText(chosenRows(request)), place);
    }
    if (!known.isKnown()) {
        if (request.isWhole())
            return (isRevert ? tr("Revert all changes in %1?") : tr("Apply all differences to %1?"))
                .arg(place);
        const int tables =
            int(request.rows.isEmpty() ? request.tables.size() : request.rows.size());
        return (isRevert ? tr("Revert all changes in %n table(s) of %1?", nullptr, tables)
                         : tr("Apply all differences in %n table(s) to %1?", nullptr, tables))
            .arg(place);
    }
    const int tables = int(isMixed(request) ? request.rows.size() : known.tables.size());
    if (tables == 0)
        return (isRevert ? tr("Revert what was changed in %1 since %2?")
                         : tr("Apply to %1 what has changed since %2?"))
            .arg(place, momentText(known.at));
    return (isRevert ? tr("Revert %1 in %n table(s) of %2?", nullptr, tables)
                     : tr("Apply %1 in %n table(s) to %2?", nullptr, tables))
        .arg(rowsText(chosenRows(request) + wholeRows(request, known)), place);
}

QString RunQuestion::details(const RunRequest &request, const Place &source, const Place &target,
                             const KnownAnswer &known, const QString &warning)
{
    if (request.recreate)
        return tr("The table is rebuilt with the columns of %1 and filled from there. Anything "
                  "else that %2 has in it is lost; the number of rows is unknown.")
            .arg(source.display(), target.schema);
    if (request.alter)
        return tr("The table gets the columns of %1, and then its rows. Values in dropped columns "
                  "of %2 are lost; the number of rows is unknown.")
            .arg(source.display(), target.schema);
    QStringList lines;
    lines << (request.leg == Leg::Undo
                  ? tr("The rows become the same as in %1; changes made to them in %2 are lost.")
                        .arg(source.display(), target.schema)
                  : tr("The rows become the same as in %1.").arg(source.display()));
    if (!warning.isEmpty())
        lines << warning;
    if (isOfRows(request))
        return lines.join(QLatin1Char('\n'));
    if (!known.isKnown())
        lines << tr("%1: the number of rows is unknown.").arg(capitalised(gapText(known)));
    else if (known.tables.isEmpty())
        lines << tr("Compared at %1: nothing differed.").arg(momentText(known.at));
    else
        lines << tr("Compared at %1; rows changed since then are added to this.")
                     .arg(momentText(known.at));
    return lines.join(QLatin1Char('\n'));
}

/// The tables with their rows, as far as they are known.
QWidget *RunQuestion::makeList(const RunRequest &request, const KnownAnswer &known)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("questionTables"));
    list->setAccessibleName(tr("What will be written"));
    list->setRootIsDecorated(false);
    list->setFocusPolicy(Qt::ClickFocus); // Enter is for the buttons
    const bool areRows = chosenRows(request) > 0;
    if (areRows) {
        list->setHeaderLabels({tr("Table"), tr("Rows")});
        for (auto table = request.rows.begin(); table != request.rows.end(); ++table)
            new QTreeWidgetItem(list, {table.key(), table->isEmpty() ? rowsOf(known, table.key())
                                                                     : countText(table->size())});
    } else {
        list->setHeaderLabels(
            request.leg == Leg::Undo
                ? QStringList{tr("Table"), tr("Bring back"), tr("Restore"), tr("Remove")}
                : QStringList{tr("Table"), tr("Insert"), tr("Update"), tr("Delete")});
        for (const TableDifference &table : known.tables)
            new QTreeWidgetItem(list, {table.table, countText(table.inserted),
                                       countText(table.updated), countText(table.deleted)});
    }
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        for (int column = 1; column < list->columnCount(); ++column)
            list->topLevelItem(row)->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < list->columnCount(); ++column)
        list->header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                 : QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);
    return list;
}

RunQuestion::RunQuestion(const RunRequest &request, const Place &source, const Place &target,
                         const KnownAnswer &known, const QString &warning, bool canSwitchOff,
                         QWidget *parent)
    : QDialog(parent)
    , m_switchOff(new QCheckBox(tr("Don't ask again for work schemas on this machine"), this))
{
    setObjectName(QStringLiteral("runQuestion"));
    const bool isOfColumns = request.recreate || request.alter;
    const QString verb = request.recreate           ? tr("Recreate")
                         : request.alter            ? tr("Alter")
                         : request.leg == Leg::Undo ? tr("Revert")
                                                    : tr("Apply");
    setWindowTitle(verb);
    const auto label = [this](const char *objectName, const QString &text) {
        auto *made = new QLabel(text, this);
        made->setObjectName(QString::fromLatin1(objectName));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    QLabel *head = label("questionHeadline", headline(request, target, known));
    QFont bold = head->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    head->setFont(bold);
    QLabel *text = label("questionDetails", details(request, source, target, known, warning));
    m_switchOff->setObjectName(QStringLiteral("questionSwitchOff"));
    m_switchOff->setToolTip(tr("The Run menu turns this question back on"));
    m_switchOff->setVisible(canSwitchOff);

    auto *buttons = new QDialogButtonBox(this);
    const auto button = [&](const QString &caption, const char *objectName, const char *iconName,
                            QDialogButtonBox::ButtonRole role) {
        auto *made = buttons->addButton(caption, role);
        made->setObjectName(QString::fromLatin1(objectName));
        if (iconName)
            made->setIcon(icon(QString::fromLatin1(iconName)));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *cancel =
        button(tr("Cancel"), "questionCancel", nullptr, QDialogButtonBox::RejectRole);
    QPushButton *confirm = button(verb, "questionConfirm",
                                  isOfColumns                ? "drifted"
                                  : request.leg == Leg::Undo ? "undo-run"
                                                             : "ok",
                                  QDialogButtonBox::AcceptRole);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Another comparison would leave the same columns out.
    if (!isOfColumns && !isOfRows(request) && known.gap != KnownAnswer::Gap::Ignored) {
        QPushButton *compare = button(known.isKnown() ? tr("Compare Again") : tr("Compare First"),
                                      "questionCompare", "compare", QDialogButtonBox::ActionRole);
        connect(compare, &QPushButton::clicked, this, [this] { done(CompareFirst); });
    }
    cancel->setAutoDefault(true);
    cancel->setDefault(true);
    cancel->setFocus();

    QWidget *list = makeList(request, known);
    const bool hasList = chosenRows(request) > 0 || !known.tables.isEmpty();
    list->setVisible(hasList && !isOfColumns);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(head);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    if (!list->isVisibleTo(this))
        layout->addStretch(1);
    layout->addWidget(m_switchOff);
    layout->addWidget(buttons);
    // Wrapped lines need more height than the layout would take by itself.
    const int width = fontMetrics().averageCharWidth() * 80;
    setMinimumWidth(width);
    resize(width, layout->totalHeightForWidth(width));
}

bool RunQuestion::isSwitchedOff() const
{
    return m_switchOff->isChecked();
}

} // namespace slicetool::gui
