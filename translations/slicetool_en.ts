<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>localhost means the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, 3306</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;cket:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default s&amp;chema:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;TLS:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ertificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save it in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain can be used here: the password is kept until slicetool is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlicePreview</name>
    <message>
        <source>previewing `%1`</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at upstream&apos;s tables again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare upstream with base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare base with &amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull, &amp;dry run: write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the selected tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what an undo reverts and ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a day of business pass at upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an application write to foo1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the private sample server and open its plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the server can</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, and verify the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, and verify authority and host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not look like a URL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From ~/.my.cnf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the password in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain can be used here: a password is kept until slicetool is closed, and never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for, or from the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the connection %1? Plans that name it will not find it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is one named %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my.cnf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionPicker</name>
    <message>
        <source>Connection for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved connection, or mysql://user@host/schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection names no schema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message>
        <source>there is no socket %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n table(s) of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1, answers in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionsModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DemoStage</name>
    <message>
        <source>A day of business has passed at upstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application has written to foo1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityStrip</name>
    <message>
        <source>Part %1 of %2, keys %3 to %4 in all: %5 changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffGridModel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffTablesModel</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that only the source has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that only the target has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare, pull or undo: the rows that differ stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this table were not kept, because it was filled for the first time or is replaced by whole chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were not kept. Compare again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes what is checked in %1 equal %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables with differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide columns without a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview SQL…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table&apos;s rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change density along the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all parts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL for %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MainWindow</name>
    <message>
        <source>Plans (*.slice.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run? What was applied so far is whole, and the next run mends the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to the plan %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting two private servers with a sample shop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1; what was applied is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done and verified: %1 changed in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is another one at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Passwords</name>
    <message>
        <source>%1 wants a password: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlaceCard</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream is only read, never written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables and differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking at its tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the plan names no work schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one in the plan&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled at %1; whole up to there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pulled and verified at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equals base, verified at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reverted %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanSettings</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, :name in predicates and SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements afterwards, run downstream in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is &quot;auto&quot; or falling chunk sizes, such as 1000, 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom or slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message>
        <source>Filter tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tables by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tables are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema that the data comes from. It is only read, never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base and work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two local schemas: base receives what is pulled, work is the copy that your application uses. They are made where they do not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What upstream has. Untick what you do not need; steps can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables that upstream has</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is a JSON file that can be kept with your project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection that names a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base needs a connection that names a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream, base and work must be three schemas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at its tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n table(s), about %1, from upstream to base; undo makes work equal base.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the server finds the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask upstream for these rows (Ctrl+Enter in the SQL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXPLAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking upstream…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting took more than 20 s: not counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProposalsModel</name>
    <message>
        <source>skip: looks like a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan, all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan, where %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StartPage</name>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real data on your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull the slice that you need from upstream, use it, and have it back clean in one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private sample server with a shop, gone again when slicetool is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an upstream schema and choose what to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A *.slice.json file; or drag one in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    %2, not there any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogView</name>
    <message>
        <source>Filter statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that the servers were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stale rows of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset step of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of rows downstream that the slice does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The modified-date column that a lite pull goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stale rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lite column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select tables to edit their steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>SQL that selects the &amp;keys of the rows wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Predicate of the rows wanted, empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit SQL of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::TableDetails</name>
    <message>
        <source>Recreate the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change density along the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run since the plan was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from key %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::UndoDialog</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the undo reverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work equals base: there is nothing to revert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Everything that was done to work since goes: %1 in %n table(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ValueViewer</name>
    <message>
        <source>… %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value at the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no such row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::WayOfData</name>
    <message>
        <source>Upstream, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ZoomEditor</name>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the engine choose while it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a zoom level, in rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the level of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected tables have several settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chunks of %1 are replaced whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
