<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 row</numerusform>
            <numerusform>%L1 rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::AdviceDialog</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would take less with different zoom levels.</source>
        <translation>
            <numerusform>%n table would take less with different zoom levels.</numerusform>
            <numerusform>%n tables would take less with different zoom levels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message numerus="yes">
        <source>%1 can see %n table(s) in %2</source>
        <translation>
            <numerusform>%1 can see %n table in %2</numerusform>
            <numerusform>%1 can see %n tables in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DataFlow</name>
    <message numerus="yes">
        <source>%n difference(s) in structure</source>
        <translation>
            <numerusform>%n difference in structure</numerusform>
            <numerusform>%n differences in structure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation>
            <numerusform>%1 (%n byte)</numerusform>
            <numerusform>%1 (%n bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation>
            <numerusform>Apply %n table</numerusform>
            <numerusform>Apply %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation>
            <numerusform>Apply %n row</numerusform>
            <numerusform>Apply %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) were compared; the others may differ as well.</source>
        <translation>
            <numerusform>Only %n table was compared; the others may differ as well.</numerusform>
            <numerusform>Only %n tables were compared; the others may differ as well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared; others may differ.</source>
        <translation>
            <numerusform>No difference in the %n table compared; others may differ.</numerusform>
            <numerusform>No difference in the %n tables compared; others may differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::EditCommands</name>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1: %n table</numerusform>
            <numerusform>%1: %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Freshness</name>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation>
            <numerusform>%n table not in sync, %1</numerusform>
            <numerusform>%n tables not in sync, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) verified at %1</source>
        <translation>
            <numerusform>%n table verified at %1</numerusform>
            <numerusform>%n tables verified at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no difference in %n table(s) at %1</source>
        <translation>
            <numerusform>no difference in %n table at %1</numerusform>
            <numerusform>no difference in %n tables at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation>
            <numerusform>%n table differs, %1</numerusform>
            <numerusform>%n tables differ, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared table(s) differ, %2</source>
        <translation>
            <numerusform>%1 of %n compared table differs, %2</numerusform>
            <numerusform>%1 of %n compared tables differ, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s), as of %2</source>
        <translation>
            <numerusform>would revert %1 in %n table, as of %2</numerusform>
            <numerusform>would revert %1 in %n tables, as of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::GrantsDialog</name>
    <message numerus="yes">
        <source>Applied: %n statement(s).</source>
        <translation>
            <numerusform>Applied: %n statement.</numerusform>
            <numerusform>Applied: %n statements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</source>
        <translation>
            <numerusform>One connection of %1. Passwords are not in such files: they are asked for, or come from the keychain.</numerusform>
            <numerusform>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MissedRuns</name>
    <message numerus="yes">
        <source>%n scheduled run(s) could not start. The last one, %1 of %2: %3</source>
        <translation>
            <numerusform>%n scheduled run could not start: %1 of %2: %3</numerusform>
            <numerusform>%n scheduled runs could not start. The last one, %1 of %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n change</numerusform>
            <numerusform>%1, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 of %n table</numerusform>
            <numerusform>%1 of %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation>
            <numerusform>%n table, about %1</numerusform>
            <numerusform>%n tables, about %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n table(s), about %1, from upstream to base; undo makes work equal to base.</source>
        <translation>
            <numerusform>Pull %n table, about %1, from upstream to base; undo makes work equal to base.</numerusform>
            <numerusform>Pull %n tables, about %1, from upstream to base; undo makes work equal to base.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProblemBar</name>
    <message numerus="yes">
        <source>%n table(s) failed</source>
        <translation>
            <numerusform>%n table failed</numerusform>
            <numerusform>%n tables failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the columns of %n table(s) have drifted</source>
        <translation>
            <numerusform>the columns of %n table have drifted</numerusform>
            <numerusform>the columns of %n tables have drifted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not verified</source>
        <translation>
            <numerusform>%n table not verified</numerusform>
            <numerusform>%n tables not verified</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation>
            <numerusform>%1: %2 of %n table</numerusform>
            <numerusform>%1: %2 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunEndNotice</name>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation>
            <numerusform>%n table needs attention</numerusform>
            <numerusform>%n tables need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared, %1</source>
        <translation>
            <numerusform>No difference in the %n table compared, %1</numerusform>
            <numerusform>No difference in the %n tables compared, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunQuestion</name>
    <message numerus="yes">
        <source>Revert %1 in %n table(s) of %2?</source>
        <translation>
            <numerusform>Revert %1 in %n table of %2?</numerusform>
            <numerusform>Revert %1 in %n tables of %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 in %n table(s) to %2?</source>
        <translation>
            <numerusform>Apply %1 in %n table to %2?</numerusform>
            <numerusform>Apply %1 in %n tables to %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert all changes in %n table(s) of %1?</source>
        <translation>
            <numerusform>Revert all changes in %n table of %1?</numerusform>
            <numerusform>Revert all changes in %n tables of %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply all differences in %n table(s) to %1?</source>
        <translation>
            <numerusform>Apply all differences in %n table to %1?</numerusform>
            <numerusform>Apply all differences in %n tables to %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revert %1, and all changes in %n other table(s), of %2?</source>
        <translation>
            <numerusform>Revert %1, and all changes in one other table, of %2?</numerusform>
            <numerusform>Revert %1, and all changes in %n other tables, of %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1, and all differences in %n other table(s), to %2?</source>
        <translation>
            <numerusform>Apply %1, and all differences in one other table, to %2?</numerusform>
            <numerusform>Apply %1, and all differences in %n other tables, to %2?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ZoomEditor</name>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation>
            <numerusform>About %n query and %1 of fingerprints when little has changed.</numerusform>
            <numerusform>About %n queries and %1 of fingerprints when little has changed.</numerusform>
        </translation>
    </message>
</context>
</TS>
