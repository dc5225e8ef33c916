<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice on zoom levels</source>
        <translation>Empfehlungen zu Zoomstufen</translation>
    </message>
    <message>
        <source>Reading earlier runs and measuring the connection…</source>
        <translation>Frühere Läufe werden gelesen, die Verbindung wird gemessen …</translation>
    </message>
    <message>
        <source>Advice per table</source>
        <translation>Empfehlungen je Tabelle</translation>
    </message>
    <message>
        <source>Earlier advice and its results:</source>
        <translation>Frühere Empfehlungen und ihr Ergebnis:</translation>
    </message>
    <message>
        <source>Earlier advice</source>
        <translation>Frühere Empfehlungen</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Save the password in the keychain</source>
        <translation>Passwort im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>U&amp;mgebung:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>default, 3306</source>
        <translation>Standard, 3306</translation>
    </message>
    <message>
        <source>So&amp;cket:</source>
        <translation>So&amp;cket:</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>Systemvorgabe</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>&amp;TLS:</source>
        <translation>&amp;TLS:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>CA-&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Schlüsselda&amp;tei:</translation>
    </message>
    <message>
        <source>localhost means the socket; a URL fills in the form</source>
        <translation>localhost steht für den Socket; eine URL füllt das Formular aus</translation>
    </message>
    <message>
        <source>Password comm&amp;and:</source>
        <translation>Passwortbe&amp;fehl:</translation>
    </message>
    <message>
        <source>none; for example: pass show db/shop</source>
        <translation>keiner; zum Beispiel: pass show db/shop</translation>
    </message>
    <message>
        <source>A program that prints the password in its first line. It is told the account in SLICETOOL_HOST, SLICETOOL_PORT and SLICETOOL_USER.</source>
        <translation>Ein Programm, das das Passwort in seiner ersten Zeile ausgibt. Das Konto steht in SLICETOOL_HOST, SLICETOOL_PORT und SLICETOOL_USER.</translation>
    </message>
    <message>
        <source>Default &amp;schema:</source>
        <translation>Vorgabe-S&amp;chema:</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate:</source>
        <translation>&amp;Zertifikat:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>SSH h&amp;ost:</source>
        <translation>SSH-H&amp;ost:</translation>
    </message>
    <message>
        <source>none; a host, or a name from ~/.ssh/config</source>
        <translation>keiner; ein Host oder ein Name aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <translation>wie ssh eingerichtet ist</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your ssh: what works as “ssh HOST” in a terminal works here. It never asks for anything.</source>
        <translation>Schlüssel, Agenten und Jump-Hosts sind die Ihres ssh: Was als „ssh HOST“ im Terminal geht, geht auch hier. Gefragt wird dabei nie.</translation>
    </message>
    <message>
        <source>Colo&amp;r:</source>
        <translation>Fa&amp;rbe:</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importieren oder exportieren</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Tables with differences</source>
        <translation>Tabellen mit Unterschieden</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>Arten von Unterschieden</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <translation>In Zeilen suchen</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Geänderte Spalten</translation>
    </message>
    <message>
        <source>Hide unchanged columns</source>
        <translation>Unveränderte Spalten ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Markierte anwenden</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Dichte der Änderungen entlang des Schlüssels</translation>
    </message>
    <message>
        <source>Show all parts again</source>
        <translation>Wieder alle Teile zeigen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation>Wieder alle Werte zeigen</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Show each side&apos;s values in a grid of its own</source>
        <translation>Die Werte jeder Seite in einem eigenen Raster zeigen</translation>
    </message>
    <message>
        <source>Rows that differ, as they are at the source</source>
        <translation>Abweichende Zeilen, wie sie in der Quelle stehen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 Zeile</numerusform>
            <numerusform>%L1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Grants for work</source>
        <translation>Rechte für Work</translation>
    </message>
    <message>
        <source>What accounts may do in upstream’s schema, rewritten for work. Passwords are not copied.</source>
        <translation>Was Konten im Schema von Upstream dürfen, umgeschrieben für Work. Passwörter werden nicht kopiert.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Skipped, or to be done by hand:</source>
        <translation>Ausgelassen oder von Hand zu erledigen:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Verbindungen in der Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>reading a table&apos;s definition</source>
        <translation>Lesen einer Tabellendefinition</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>nicht verstanden: %1</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default value</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>index `%1` is missing downstream: %2</source>
        <translation>Index `%1` fehlt im Ziel: %2</translation>
    </message>
    <message>
        <source>index `%1` is %2 at the source and %3 downstream</source>
        <translation>Index `%1` ist %2 in der Quelle und %3 im Ziel</translation>
    </message>
    <message>
        <source>index `%1` is only downstream: %2</source>
        <translation>Index `%1` nur im Ziel: %2</translation>
    </message>
    <message>
        <source>`%1` is missing downstream (%2)</source>
        <translation>`%1` fehlt im Ziel (%2)</translation>
    </message>
    <message>
        <source>`%1` is %2 at the source and %3 downstream</source>
        <translation>`%1` ist %2 in der Quelle und %3 im Ziel</translation>
    </message>
    <message>
        <source>default of `%1` is %2 at the source and %3 downstream</source>
        <translation>Vorgabe von `%1`: %2 in der Quelle und %3 im Ziel</translation>
    </message>
    <message>
        <source>`%1` is only downstream (%2)</source>
        <translation>`%1` nur im Ziel (%2)</translation>
    </message>
    <message>
        <source>the key is (%1) at the source and (%2) downstream</source>
        <translation>der Schlüssel ist (%1) in der Quelle und (%2) im Ziel</translation>
    </message>
    <message>
        <source>the engine is %1 at the source and %2 downstream</source>
        <translation>die Engine ist %1 in der Quelle und %2 im Ziel</translation>
    </message>
    <message>
        <source>the table&apos;s default collation is %1 at the source and %2 downstream</source>
        <translation>die Vorgabe-Kollation der Tabelle ist %1 in der Quelle und %2 im Ziel</translation>
    </message>
    <message>
        <source>default role %1</source>
        <translation>Standardrolle %1</translation>
    </message>
    <message>
        <source>reading the output of SHOW GRANTS</source>
        <translation>Lesen der Ausgabe von SHOW GRANTS</translation>
    </message>
    <message>
        <source>a line of it could not be understood</source>
        <translation>eine Zeile davon war nicht zu verstehen</translation>
    </message>
    <message>
        <source>a backslash outside a string</source>
        <translation>ein Backslash außerhalb einer Zeichenkette</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>a number without its exponent</source>
        <translation>eine Zahl ohne ihren Exponenten</translation>
    </message>
    <message>
        <source>a string that does not end</source>
        <translation>eine Zeichenkette ohne Ende</translation>
    </message>
    <message>
        <source>a quoted name that does not end</source>
        <translation>ein Name in Anführungszeichen ohne Ende</translation>
    </message>
    <message>
        <source>an executable comment</source>
        <translation>ein ausführbarer Kommentar</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>ein Kommentar ohne Ende</translation>
    </message>
    <message>
        <source>an optimizer hint that contains quotes</source>
        <translation>ein Optimizer-Hinweis, der Anführungszeichen enthält</translation>
    </message>
    <message>
        <source>nothing but blanks and comments</source>
        <translation>nichts als Leerraum und Kommentare</translation>
    </message>
    <message>
        <source>%1: after statements are UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET or SELECT; others end the transaction, or do more than change rows</source>
        <translation>%1: Anweisungen danach sind UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET oder SELECT; andere beenden die Transaktion oder tun mehr, als Zeilen zu ändern</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>keine Anweisung</translation>
    </message>
    <message>
        <source>CALL without the name of a procedure</source>
        <translation>CALL ohne den Namen einer Prozedur</translation>
    </message>
    <message>
        <source>procedure `%1`.`%2`, which is outside of `%3`</source>
        <translation>Prozedur `%1`.`%2`, außerhalb von `%3`</translation>
    </message>
    <message>
        <source>SET %1: after statements may set user variables, and of the session&apos;s no more than a few harmless ones</source>
        <translation>SET %1: Anweisungen danach dürfen Benutzervariablen setzen und von denen der Sitzung nur wenige harmlose</translation>
    </message>
    <message>
        <source>a brace, whose meaning is unclear</source>
        <translation>eine geschweifte Klammer von unklarer Bedeutung</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a table is expected</source>
        <translation>&apos;%1&apos;, wo eine Tabelle erwartet wird</translation>
    </message>
    <message>
        <source>INTO %1, which is not a user variable</source>
        <translation>INTO %1, keine Benutzervariable</translation>
    </message>
    <message>
        <source>`%1` where a table is expected</source>
        <translation>`%1`, wo eine Tabelle erwartet wird</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which is outside of `%3`</source>
        <translation>`%1`.`%2`, außerhalb von `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is outside of `%2`</source>
        <translation>`%1`, außerhalb von `%2`</translation>
    </message>
    <message>
        <source>`%1`: there is also a schema `%2`; a table or an alias before a dot needs a different name</source>
        <translation>`%1`: es gibt auch ein Schema `%2`; eine Tabelle oder ein Alias vor einem Punkt muss anders heißen</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond the statement</source>
        <translation>%1(), das über die Anweisung hinausreicht</translation>
    </message>
    <message>
        <source>a number that runs into a word</source>
        <translation>eine Zahl, die in ein Wort übergeht</translation>
    </message>
    <message>
        <source>a word in dollar signs, which some servers treat as the start of a string</source>
        <translation>ein Wort in Dollarzeichen, das manche Server als Anfang einer Zeichenkette lesen</translation>
    </message>
    <message>
        <source>%1, at character %2 of the SQL</source>
        <translation>%1, an Zeichen %2 des SQL</translation>
    </message>
    <message>
        <source>%1, at line %2, character %3 of the SQL</source>
        <translation>%1, in Zeile %2, Zeichen %3 des SQL</translation>
    </message>
    <message>
        <source>`%1`.`%2`, of another schema</source>
        <translation>`%1`.`%2`, aus einem anderen Schema</translation>
    </message>
    <message>
        <source>a routine of schema `%1`</source>
        <translation>eine Routine des Schemas `%1`</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond reading rows</source>
        <translation>%1(), das mehr tut, als Zeilen zu lesen</translation>
    </message>
    <message>
        <source>%1 VALUE, which would advance a sequence</source>
        <translation>%1 VALUE, das eine Sequenz weiterzählen würde</translation>
    </message>
    <message>
        <source>a &apos;;&apos; with more SQL after it</source>
        <translation>ein &apos;;&apos;, auf das noch SQL folgt</translation>
    </message>
    <message>
        <source>not a SELECT</source>
        <translation>kein SELECT</translation>
    </message>
    <message>
        <source>a &apos;)&apos; without its &apos;(&apos;</source>
        <translation>ein &apos;)&apos; ohne sein &apos;(&apos;</translation>
    </message>
    <message>
        <source>%1, which would write or lock</source>
        <translation>%1, das schreiben oder sperren würde</translation>
    </message>
    <message>
        <source>a &apos;(&apos; without its &apos;)&apos;</source>
        <translation>ein &apos;(&apos; ohne sein &apos;)&apos;</translation>
    </message>
    <message>
        <source>the undefined variable :%1</source>
        <translation>die nicht definierte Variable :%1</translation>
    </message>
    <message>
        <source>the variable :%1, which is not text, a number, true, false or null</source>
        <translation>die Variable :%1, die weder Text noch Zahl noch true, false oder null ist</translation>
    </message>
    <message>
        <source>column %1 %2</source>
        <translation>Spalte %1 %2</translation>
    </message>
    <message>
        <source>is %1, which %2 does not have</source>
        <translation>ist %1, was %2 nicht kennt</translation>
    </message>
    <message>
        <source>has %1 decimals, but %2 allows at most %3</source>
        <translation>hat %1 Nachkommastellen, %2 erlaubt aber höchstens %3</translation>
    </message>
    <message>
        <source>has no shorter vectors there: all of MariaDB&apos;s have the same length</source>
        <translation>hat dort keine kürzeren Vektoren: bei MariaDB sind alle gleich lang</translation>
    </message>
    <message>
        <source>is longtext there: MariaDB stores JSON as text</source>
        <translation>ist dort longtext: MariaDB speichert JSON als Text</translation>
    </message>
    <message>
        <source>is not compressed there: %1 does not compress columns</source>
        <translation>ist dort nicht komprimiert: %1 komprimiert keine Spalten</translation>
    </message>
    <message>
        <source>may hold any SRID there, not only %1: %2 does not check it</source>
        <translation>darf dort jede SRID enthalten, nicht nur %1: %2 prüft sie nicht</translation>
    </message>
    <message>
        <source>is in character set %1, which %2 does not have</source>
        <translation>hat den Zeichensatz %1, den %2 nicht kennt</translation>
    </message>
    <message>
        <source>is ordered slightly differently there, by the same %1</source>
        <translation>wird dort etwas anders sortiert, nach demselben %1</translation>
    </message>
    <message>
        <source>is ordered by %1 there, which is close to %2</source>
        <translation>wird dort nach %1 sortiert, was %2 nahekommt</translation>
    </message>
    <message>
        <source>loses %1, which %2 does not have</source>
        <translation>verliert %1, was %2 nicht kennt</translation>
    </message>
    <message>
        <source>%1 cannot generate it this way</source>
        <translation>%1 kann sie so nicht berechnen</translation>
    </message>
    <message>
        <source>MariaDB does not allow generated columns in a primary key</source>
        <translation>MariaDB erlaubt keine berechneten Spalten in einem Primärschlüssel</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a column</comment>
        <translation>entfällt: %1</translation>
    </message>
    <message>
        <source>is a plain column there, with the source&apos;s values: %1</source>
        <translation>ist dort eine gewöhnliche Spalte mit den Werten der Quelle: %1</translation>
    </message>
    <message>
        <source>may be NULL there: MariaDB&apos;s generated columns always may</source>
        <translation>darf dort NULL sein: bei MariaDB dürfen das berechnete Spalten immer</translation>
    </message>
    <message>
        <source>%1 allows no expressions there</source>
        <translation>%1 erlaubt dort keine Ausdrücke</translation>
    </message>
    <message>
        <source>has no default there, here it is %1: %2</source>
        <translation>hat dort keine Vorgabe, hier ist sie %1: %2</translation>
    </message>
    <message>
        <source>%1 has no invisible columns</source>
        <translation>%1 kennt keine unsichtbaren Spalten</translation>
    </message>
    <message>
        <source>MariaDB cannot hide a NOT NULL column without a default</source>
        <translation>MariaDB kann keine NOT-NULL-Spalte ohne Vorgabe verbergen</translation>
    </message>
    <message>
        <source>is visible there: %1</source>
        <translation>ist dort sichtbar: %1</translation>
    </message>
    <message>
        <source>of column %1</source>
        <translation>der Spalte %1</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 kennt %2 nicht</translation>
    </message>
    <message>
        <source>column %1, which it needs, is left out</source>
        <translation>die Spalte %1, die er braucht, entfällt</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 kennt keine</translation>
    </message>
    <message>
        <source>it is not enforced, but MariaDB enforces all checks</source>
        <translation>sie wird nicht erzwungen, MariaDB erzwingt aber alle</translation>
    </message>
    <message>
        <source>check %1 (%2) is left out: %3</source>
        <translation>Prüfbedingung %1 (%2) entfällt: %3</translation>
    </message>
    <message>
        <source>its definition is not understood: %1</source>
        <translation>ihre Definition wird nicht verstanden: %1</translation>
    </message>
    <message>
        <source>column %1 is left out: it records when a row was valid, and %2 keeps no history</source>
        <translation>Spalte %1 entfällt: sie hält fest, wann eine Zeile galt, und %2 bewahrt keine Vergangenheit auf</translation>
    </message>
    <message>
        <source>period %1 is left out: %2 has none</source>
        <translation>Zeitraum %1 entfällt: %2 kennt keine</translation>
    </message>
    <message>
        <source>column %1 gets a key, which AUTO_INCREMENT needs</source>
        <translation>Spalte %1 bekommt einen Schlüssel, den AUTO_INCREMENT braucht</translation>
    </message>
    <message>
        <source>the default of column %1 is left out: it uses a sequence</source>
        <translation>die Vorgabe der Spalte %1 entfällt: sie verwendet eine Sequenz</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>%1-Schlüssel %2</translation>
    </message>
    <message>
        <source>is left out: %1; nothing keeps its values unique there</source>
        <translation>entfällt: %1; nichts hält seine Werte dort eindeutig</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a key</comment>
        <translation>entfällt: %1</translation>
    </message>
    <message>
        <source>%1 has no vector keys</source>
        <translation>%1 kennt keine Vektorschlüssel</translation>
    </message>
    <message>
        <source>%1 has no functional keys (%2)</source>
        <translation>%1 kennt keine Schlüssel aus Ausdrücken (%2)</translation>
    </message>
    <message>
        <source>column %1 is left out</source>
        <translation>Spalte %1 entfällt</translation>
    </message>
    <message>
        <source>lets periods overlap there: %1 does not have WITHOUT OVERLAPS</source>
        <translation>lässt dort überlappende Zeiträume zu: %1 kennt kein WITHOUT OVERLAPS</translation>
    </message>
    <message>
        <source>its values are too long for a unique key in %1</source>
        <translation>seine Werte sind zu lang für einen eindeutigen Schlüssel in %1</translation>
    </message>
    <message>
        <source>uses the default parser there, not %1</source>
        <translation>verwendet dort den Standard-Parser, nicht %1</translation>
    </message>
    <message>
        <source>is used by the optimizer there: %1 cannot ignore keys</source>
        <translation>wird dort vom Optimizer verwendet: %1 kann keine Schlüssel ignorieren</translation>
    </message>
    <message>
        <source>key %1 is not understood</source>
        <translation>Schlüssel %1 wird nicht verstanden</translation>
    </message>
    <message>
        <source>the engine is the server&apos;s default there, not %1</source>
        <translation>die Engine ist dort die Vorgabe des Servers, nicht %1</translation>
    </message>
    <message>
        <source>the default character set is utf8mb4 there: %1 does not have %2</source>
        <translation>der Vorgabe-Zeichensatz ist dort utf8mb4: %1 kennt %2 nicht</translation>
    </message>
    <message>
        <source>the default collation %1 orders slightly differently there</source>
        <translation>die Vorgabe-Kollation %1 sortiert dort etwas anders</translation>
    </message>
    <message>
        <source>the default collation is %1 there, which is close to %2</source>
        <translation>die Vorgabe-Kollation ist dort %1, was %2 nahekommt</translation>
    </message>
    <message>
        <source>the table keeps no history there: %1 has no system versioning</source>
        <translation>die Tabelle bewahrt dort keine Vergangenheit auf: %1 kennt keine Systemversionierung</translation>
    </message>
    <message>
        <source>table option %1 is left out</source>
        <translation>die Tabellenoption %1 entfällt</translation>
    </message>
    <message>
        <source>there is no history there</source>
        <translation>dort gibt es keine Vergangenheit</translation>
    </message>
    <message>
        <source>MySQL has no DEFAULT partition</source>
        <translation>MySQL kennt keine DEFAULT-Partition</translation>
    </message>
    <message>
        <source>MySQL does not partition %1 tables</source>
        <translation>MySQL partitioniert keine Tabellen der Engine %1</translation>
    </message>
    <message>
        <source>the table is not partitioned there: %1</source>
        <translation>die Tabelle ist dort nicht partitioniert: %1</translation>
    </message>
    <message>
        <source>checking whether %1 is active</source>
        <translation>Prüfen, ob %1 aktiv ist</translation>
    </message>
    <message>
        <source>looking for a client</source>
        <translation>Suche nach einem Client</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>Check that the server is running and that this is its socket (?socket=PATH in the URL; localhost means the socket, 127.0.0.1 means TCP).</source>
        <translation>Prüfen, ob der Server läuft und dies sein Socket ist (?socket=PFAD in der URL; localhost steht für den Socket, 127.0.0.1 für TCP).</translation>
    </message>
    <message>
        <source>Nothing answers on port %1 of %2. Check that the server is running there, the port and the server&apos;s bind_address, the network, the VPN and firewalls.</source>
        <translation>Auf Port %1 von %2 antwortet nichts. Prüfen, ob der Server dort läuft, dazu Port und bind_address des Servers, Netzwerk, VPN und Firewalls.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, or closes the connection at once, but it does not behave like a MySQL or MariaDB server. Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Auf Port %1 von %2 antwortet etwas oder schließt die Verbindung sofort, verhält sich aber nicht wie ein Server von MySQL oder MariaDB. Host und Port prüfen, und ob eine Firewall oder ein Tunnel dazwischen ist.</translation>
    </message>
    <message>
        <source>The server closed the connection immediately: it may be starting up or shutting down, or its init_connect may fail for this account; its error log says which.</source>
        <translation>Der Server schloss die Verbindung sofort: Vielleicht startet oder stoppt er gerade, oder sein init_connect scheitert für dieses Konto; sein Fehlerprotokoll sagt, was davon.</translation>
    </message>
    <message>
        <source>Check user and password. An account is valid only for the hosts in its name, and localhost (the socket) is not the same as 127.0.0.1.</source>
        <translation>Benutzer und Passwort prüfen. Ein Konto gilt nur für die Hosts in seinem Namen, und localhost (der Socket) ist nicht dasselbe wie 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name, or have privileges granted on %1.* to the account.</source>
        <translation>Den Namen des Schemas prüfen oder dem Konto Rechte auf %1.* gewähren lassen.</translation>
    </message>
    <message>
        <source>The server has no account for the host from which you connect. Have one created (CREATE USER %1@&apos;…&apos;), or connect from an allowed host.</source>
        <translation>Der Server hat kein Konto für den Host, von dem die Verbindung kommt. Eines anlegen lassen (CREATE USER %1@&apos;…&apos;) oder von einem erlaubten Host aus verbinden.</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. Set a new one: log in with the mariadb or mysql client and run ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</source>
        <translation>Das Passwort des Kontos ist abgelaufen. Ein neues setzen: mit dem Client mariadb oder mysql anmelden und ALTER USER USER() IDENTIFIED BY &apos;…&apos; ausführen.</translation>
    </message>
    <message>
        <source>The account is locked. Have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>Das Konto ist gesperrt. Entsperren lassen: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Wait, or have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>Das Konto ist nach zu vielen falschen Passwörtern gesperrt. Warten oder entsperren lassen: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The server lacks the plugin that this account logs in with. Have the account switched to a different plugin (ALTER USER … IDENTIFIED VIA/WITH …), or the plugin installed.</source>
        <translation>Dem Server fehlt das Plugin, mit dem sich dieses Konto anmeldet. Das Konto auf ein anderes Plugin umstellen (ALTER USER … IDENTIFIED VIA/WITH …) oder das Plugin installieren lassen.</translation>
    </message>
    <message>
        <source>This machine&apos;s client library does not have the plugin that the account logs in with. Install it (on Debian, libmariadb3 brings most), or have the account changed: caching_sha2_password, ed25519 and mysql_native_password work.</source>
        <translation>Der Client-Bibliothek dieses Rechners fehlt das Plugin, mit dem sich das Konto anmeldet. Es installieren (auf Debian bringt libmariadb3 die meisten mit) oder das Konto umstellen lassen: caching_sha2_password, ed25519 und mysql_native_password funktionieren.</translation>
    </message>
    <message>
        <source>The login plugin failed. Without TLS, caching_sha2_password may need the server&apos;s public key: connect with ?ssl-mode=REQUIRED.</source>
        <translation>Das Anmelde-Plugin scheiterte. Ohne TLS braucht caching_sha2_password vielleicht den öffentlichen Schlüssel des Servers: mit ?ssl-mode=REQUIRED verbinden.</translation>
    </message>
    <message>
        <source>The server only accepts encrypted connections: put ?ssl-mode=REQUIRED in the URL.</source>
        <translation>Der Server nimmt nur verschlüsselte Verbindungen an: ?ssl-mode=REQUIRED in die URL schreiben.</translation>
    </message>
    <message>
        <source>This program has reached its limit of open files. Use fewer --jobs, or raise the limit (ulimit -n).</source>
        <translation>Dieses Programm hat die Grenze für offene Dateien erreicht. Weniger --jobs verwenden oder die Grenze anheben (ulimit -n).</translation>
    </message>
    <message>
        <source>The name %1 does not resolve. Check its spelling, the VPN and DNS.</source>
        <translation>Der Name %1 lässt sich nicht auflösen. Schreibweise, VPN und DNS prüfen.</translation>
    </message>
    <message>
        <source>No TLS connection could be established. Check ssl-ca (does it belong to the authority that signed the server&apos;s certificate?), whether the certificate has expired, and that both sides share a TLS version.</source>
        <translation>Es kam keine TLS-Verbindung zustande. Prüfen: ssl-ca (gehört sie zur Stelle, die das Zertifikat des Servers signiert hat?), ob das Zertifikat abgelaufen ist und ob beide Seiten eine TLS-Version gemeinsam haben.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, but it does not behave like a MySQL or MariaDB server. Check host and port.</source>
        <translation>Auf Port %1 von %2 antwortet etwas, verhält sich aber nicht wie ein Server von MySQL oder MariaDB. Host und Port prüfen.</translation>
    </message>
    <message>
        <source>The server has no free connection. Use fewer --jobs, wait for others to finish, or have max_connections raised.</source>
        <translation>Der Server hat keine Verbindung frei. Weniger --jobs verwenden, auf andere warten oder max_connections erhöhen lassen.</translation>
    </message>
    <message>
        <source>The account has used up its limit. Use fewer --jobs, wait, or have the limit raised (ALTER USER … WITH MAX_USER_CONNECTIONS n).</source>
        <translation>Das Konto hat seine Grenze erreicht. Weniger --jobs verwenden, warten oder die Grenze anheben lassen (ALTER USER … WITH MAX_USER_CONNECTIONS n).</translation>
    </message>
    <message>
        <source>The server has blocked this machine after too many failed connections. Have an administrator run FLUSH HOSTS, or mariadb-admin flush-hosts.</source>
        <translation>Der Server hat diesen Rechner nach zu vielen gescheiterten Verbindungen gesperrt. Einen Administrator FLUSH HOSTS oder mariadb-admin flush-hosts ausführen lassen.</translation>
    </message>
    <message>
        <source>The server is in offline mode. Try again once its administrators have ended it.</source>
        <translation>Der Server ist im Offline-Modus. Noch einmal versuchen, wenn seine Administratoren ihn beendet haben.</translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is back.</source>
        <translation>Der Server fährt herunter. Noch einmal versuchen, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>Another row of that table has the value already. If the plan keeps stale rows there, or the key only exists there, remove the row or drop the key.</source>
        <translation>Eine andere Zeile der Tabelle hat diesen Wert schon. Behält der Plan dort überzählige Zeilen oder gibt es den Schlüssel nur dort, die Zeile entfernen oder den Schlüssel löschen.</translation>
    </message>
    <message>
        <source>The server is read-only, as replicas are. Choose a writable server, or have read_only (super_read_only) switched off.</source>
        <translation>Der Server ist schreibgeschützt, wie Replikate es sind. Einen beschreibbaren Server wählen oder read_only (super_read_only) abschalten lassen.</translation>
    </message>
    <message>
        <source>The server allows tables of one engine only (enforce_storage_engine). Have that switched off, or create the table there manually.</source>
        <translation>Der Server erlaubt nur Tabellen einer einzigen Engine (enforce_storage_engine). Das abschalten lassen oder die Tabelle dort von Hand anlegen.</translation>
    </message>
    <message>
        <source>The server is in read-only mode (innodb_read_only or a rescue mode). Choose another, or have that switched off.</source>
        <translation>Der Server ist im Nur-Lese-Modus (innodb_read_only oder ein Rettungsmodus). Einen anderen wählen oder das abschalten lassen.</translation>
    </message>
    <message>
        <source>The schema is read-only: ALTER SCHEMA … READ ONLY = 0 ends that.</source>
        <translation>Das Schema ist schreibgeschützt: ALTER SCHEMA … READ ONLY = 0 beendet das.</translation>
    </message>
    <message>
        <source>The table&apos;s files cannot be written. Check their owner, their permissions and the disk.</source>
        <translation>In die Dateien der Tabelle lässt sich nicht schreiben. Eigentümer, Rechte und Platte prüfen.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Free some space there and run again.</source>
        <translation>Die Platte des Servers ist voll. Dort Platz schaffen und noch einmal starten.</translation>
    </message>
    <message>
        <source>The table cannot grow: the server&apos;s disk or tablespace is full, or, for the MEMORY engine, max_heap_table_size is too small.</source>
        <translation>Die Tabelle kann nicht wachsen: Platte oder Tablespace des Servers ist voll, oder, bei der Engine MEMORY, max_heap_table_size ist zu klein.</translation>
    </message>
    <message>
        <source>No space is left on the server&apos;s disk or in its tmpdir.</source>
        <translation>Auf der Platte des Servers oder in seinem tmpdir ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The server is short of memory. Use fewer --jobs, or give it more.</source>
        <translation>Dem Server fehlt Speicher. Weniger --jobs verwenden oder ihm mehr geben.</translation>
    </message>
    <message>
        <source>A row is larger than max_allowed_packet. Raise it on the server (SET GLOBAL max_allowed_packet = …) and run again.</source>
        <translation>Eine Zeile ist größer als max_allowed_packet. Auf dem Server erhöhen (SET GLOBAL max_allowed_packet = …) und noch einmal starten.</translation>
    </message>
    <message>
        <source>A file from an earlier table with this name is left in the server&apos;s data folder. Remove it there, or drop the table manually.</source>
        <translation>Im Datenordner des Servers liegt noch eine Datei einer früheren Tabelle dieses Namens. Dort entfernen oder die Tabelle von Hand löschen.</translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being negotiated: by the server, or by a firewall, proxy or tunnel on the way. Try again; the server&apos;s error log may say more.</source>
        <translation>Die Verbindung wurde geschlossen, während die Verschlüsselung ausgehandelt wurde: vom Server oder von Firewall, Proxy oder Tunnel auf dem Weg. Noch einmal versuchen; das Fehlerprotokoll des Servers sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>connecting to %1 (%2)</source>
        <translation>Verbinden mit %1 (%2)</translation>
    </message>
    <message>
        <source>a different server answers there than when this run began</source>
        <translation>dort antwortet ein anderer Server als zu Beginn dieses Laufs</translation>
    </message>
    <message>
        <source>Nothing was read from it or written to it. Use an address that leads to one server, and run again.</source>
        <translation>Von ihm wurde nichts gelesen und nichts auf ihn geschrieben. Eine Adresse verwenden, die zu einem einzigen Server führt, und noch einmal starten.</translation>
    </message>
    <message>
        <source>looking for schema `%1` on %2</source>
        <translation>Suche nach dem Schema `%1` auf %2</translation>
    </message>
    <message>
        <source>reading the definitions of schema `%1` on %2</source>
        <translation>Lesen der Definitionen des Schemas `%1` auf %2</translation>
    </message>
    <message>
        <source>there is no such schema</source>
        <translation>ein solches Schema gibt es nicht</translation>
    </message>
    <message>
        <source>Check the name in the plan, and that the account may use it.</source>
        <translation>Den Namen im Plan prüfen, und ob das Konto es verwenden darf.</translation>
    </message>
    <message>
        <source>reading the definition of `%1`</source>
        <translation>Lesen der Definition von `%1`</translation>
    </message>
    <message>
        <source>To create the table elsewhere, the account needs SELECT on the table itself: GRANT SELECT ON %1 TO the account.</source>
        <translation>Um die Tabelle woanders anzulegen, braucht das Konto SELECT auf die Tabelle selbst: GRANT SELECT ON %1 TO das Konto.</translation>
    </message>
    <message>
        <source>asking %1 for its version</source>
        <translation>Abfragen der Version von %1</translation>
    </message>
    <message>
        <source>unexpected output: %1</source>
        <translation>unerwartete Ausgabe: %1</translation>
    </message>
    <message>
        <source>looking for %1 or %2</source>
        <translation>Suche nach %1 oder %2</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is on the PATH</source>
        <translation>weder %1 noch %2 liegt im PATH</translation>
    </message>
    <message>
        <source>Install the client programs: mariadb-client, or mysql-client.</source>
        <translation>Die Client-Programme installieren: mariadb-client oder mysql-client.</translation>
    </message>
    <message>
        <source>the dump sets generated columns, which MySQL rejects</source>
        <translation>der Dump setzt berechnete Spalten, was MySQL ablehnt</translation>
    </message>
    <message>
        <source>a dump rounds FLOAT to six digits</source>
        <translation>ein Dump rundet FLOAT auf sechs Stellen</translation>
    </message>
    <message>
        <source>the text of %1 is not accepted in a binary session</source>
        <translation>der Text von %1 wird in einer binären Sitzung nicht angenommen</translation>
    </message>
    <message>
        <source>MySQL does not accept JSON in a binary session</source>
        <translation>MySQL nimmt JSON in einer binären Sitzung nicht an</translation>
    </message>
    <message>
        <source>VECTOR in a dump is untested</source>
        <translation>VECTOR in einem Dump ist nicht erprobt</translation>
    </message>
    <message>
        <source>reading the saved connections in %1</source>
        <translation>Lesen der gespeicherten Verbindungen in %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>/format is not &quot;%1&quot;</source>
        <translation>/format ist nicht &quot;%1&quot;</translation>
    </message>
    <message>
        <source>/connections is not a list</source>
        <translation>/connections ist keine Liste</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 ist kein Objekt</translation>
    </message>
    <message>
        <source>%1/%2 is not a string</source>
        <translation>%1/%2 ist kein Text</translation>
    </message>
    <message>
        <source>%1/environment is unknown</source>
        <translation>%1/environment ist unbekannt</translation>
    </message>
    <message>
        <source>Use production, staging, local or an empty string.</source>
        <translation>production, staging, local oder einen leeren Text verwenden.</translation>
    </message>
    <message>
        <source>%1/name is missing</source>
        <translation>%1/name fehlt</translation>
    </message>
    <message>
        <source>%1/name is already taken</source>
        <translation>%1/name ist schon vergeben</translation>
    </message>
    <message>
        <source>%1/url contains a password</source>
        <translation>%1/url enthält ein Passwort</translation>
    </message>
    <message>
        <source>Remove it; passwords belong in the keychain or in an option file.</source>
        <translation>Entfernen; Passwörter gehören in den Schlüsselbund oder in eine Optionsdatei.</translation>
    </message>
    <message>
        <source>writing the saved connections to %1</source>
        <translation>Schreiben der gespeicherten Verbindungen nach %1</translation>
    </message>
    <message>
        <source>saving the connection %1</source>
        <translation>Speichern der Verbindung %1</translation>
    </message>
    <message>
        <source>a connection needs a name that is not a URL</source>
        <translation>eine Verbindung braucht einen Namen, der keine URL ist</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be created</source>
        <translation>der Ordner von %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>es gibt schon eine Verbindung namens %1</translation>
    </message>
    <message>
        <source>removing the connection %1</source>
        <translation>Entfernen der Verbindung %1</translation>
    </message>
    <message>
        <source>there is no saved connection with that name</source>
        <translation>es gibt keine gespeicherte Verbindung dieses Namens</translation>
    </message>
    <message>
        <source>finding the connection to %1</source>
        <translation>Suche nach der Verbindung zu %1</translation>
    </message>
    <message>
        <source>the saved connection %1 is marked production, which is never written to</source>
        <translation>die gespeicherte Verbindung %1 ist als Produktion markiert, in die nie geschrieben wird</translation>
    </message>
    <message>
        <source>Use a different schema for %1, or change the environment in %2.</source>
        <translation>Für %1 ein anderes Schema verwenden oder die Umgebung in %2 ändern.</translation>
    </message>
    <message>
        <source>there is no saved connection</source>
        <translation>es gibt keine gespeicherte Verbindung</translation>
    </message>
    <message>
        <source>there is no saved connection &quot;%1&quot;</source>
        <translation>es gibt keine gespeicherte Verbindung „%1“</translation>
    </message>
    <message>
        <source>No connections are saved; a URL looks like mysql://user@host/schema.</source>
        <translation>Es sind keine Verbindungen gespeichert; eine URL sieht so aus: mysql://benutzer@host/schema.</translation>
    </message>
    <message>
        <source>Saved connections: %1; a URL looks like mysql://user@host/schema.</source>
        <translation>Gespeicherte Verbindungen: %1; eine URL sieht so aus: mysql://benutzer@host/schema.</translation>
    </message>
    <message>
        <source>comparing defaults of `%1`</source>
        <translation>Vergleichen der Vorgaben von `%1`</translation>
    </message>
    <message>
        <source>the URL does not begin with mysql:// or mariadb://</source>
        <translation>die URL beginnt nicht mit mysql:// oder mariadb://</translation>
    </message>
    <message>
        <source>the URL contains a #</source>
        <translation>die URL enthält ein #</translation>
    </message>
    <message>
        <source>reading the connection to %1</source>
        <translation>Lesen der Verbindung zu %1</translation>
    </message>
    <message>
        <source>Write it as mysql://user@host:port/schema, or give the name of a saved connection.</source>
        <translation>Als mysql://benutzer@host:port/schema schreiben oder den Namen einer gespeicherten Verbindung angeben.</translation>
    </message>
    <message>
        <source>Percent-encode special characters in a URL: @ as %40, : as %3A, / as %2F, ? as %3F, # as %23, % as %25.</source>
        <translation>Sonderzeichen in einer URL mit Prozent kodieren: @ als %40, : als %3A, / als %2F, ? als %3F, # als %23, % als %25.</translation>
    </message>
    <message>
        <source>the user name is not percent-encoded UTF-8</source>
        <translation>der Benutzername ist kein prozentkodiertes UTF-8</translation>
    </message>
    <message>
        <source>the password is not percent-encoded UTF-8</source>
        <translation>das Passwort ist kein prozentkodiertes UTF-8</translation>
    </message>
    <message>
        <source>the URL has no user</source>
        <translation>die URL nennt keinen Benutzer</translation>
    </message>
    <message>
        <source>the brackets around the host are wrong</source>
        <translation>die Klammern um den Host sind falsch</translation>
    </message>
    <message>
        <source>Write an IPv6 host as [::1] or [::1]:3306.</source>
        <translation>Einen IPv6-Host als [::1] oder [::1]:3306 schreiben.</translation>
    </message>
    <message>
        <source>there is more than one : after the user</source>
        <translation>nach dem Benutzer steht mehr als ein :</translation>
    </message>
    <message>
        <source>Write an IPv6 host in brackets, [::1].</source>
        <translation>Einen IPv6-Host in Klammern schreiben, [::1].</translation>
    </message>
    <message>
        <source>the host is not percent-encoded UTF-8</source>
        <translation>der Host ist kein prozentkodiertes UTF-8</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the URL has no schema</source>
        <translation>die URL nennt kein Schema</translation>
    </message>
    <message>
        <source>the path of the URL has more than one part; it must be just the schema</source>
        <translation>der Pfad der URL hat mehr als einen Teil; er darf nur das Schema sein</translation>
    </message>
    <message>
        <source>the schema is not percent-encoded UTF-8</source>
        <translation>das Schema ist kein prozentkodiertes UTF-8</translation>
    </message>
    <message>
        <source>the URL has an unknown option</source>
        <translation>die URL hat eine unbekannte Option</translation>
    </message>
    <message>
        <source>Known options: %1.</source>
        <translation>Bekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>the option %1 has no value, or one that is not percent-encoded UTF-8</source>
        <translation>die Option %1 hat keinen Wert oder einen, der kein prozentkodiertes UTF-8 ist</translation>
    </message>
    <message>
        <source>the option %1 appears twice</source>
        <translation>die Option %1 steht zweimal da</translation>
    </message>
    <message>
        <source>the value of ssl-mode is unknown</source>
        <translation>der Wert von ssl-mode ist unbekannt</translation>
    </message>
    <message>
        <source>Use disabled, preferred, required, verify-ca or verify-identity.</source>
        <translation>disabled, preferred, required, verify-ca oder verify-identity verwenden.</translation>
    </message>
    <message>
        <source>a socket is given, but the host is not localhost</source>
        <translation>ein Socket ist angegeben, aber der Host ist nicht localhost</translation>
    </message>
    <message>
        <source>Leave out either the socket or the host.</source>
        <translation>Den Socket oder den Host weglassen.</translation>
    </message>
    <message>
        <source>localhost means the socket, which has no port</source>
        <translation>localhost steht für den Socket, und der hat keinen Port</translation>
    </message>
    <message>
        <source>Write 127.0.0.1 as the host, or give ?socket=PATH.</source>
        <translation>Als Host 127.0.0.1 schreiben oder ?socket=PFAD angeben.</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <comment>a path</comment>
        <translation>enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>contains a semicolon, which the driver does not support</source>
        <translation>enthält ein Semikolon, was der Treiber nicht unterstützt</translation>
    </message>
    <message>
        <source>has leading, trailing or repeated spaces, which the driver does not support</source>
        <translation>enthält Leerzeichen am Anfang, am Ende oder mehrere nacheinander, was der Treiber nicht unterstützt</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>A host is a name made of letters, digits, dots, hyphens and underscores, or an IP address.</source>
        <translation>Ein Host ist ein Name aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen oder eine IP-Adresse.</translation>
    </message>
    <message>
        <source>the host is neither a host name nor an address</source>
        <translation>der Host ist weder ein Hostname noch eine Adresse</translation>
    </message>
    <message>
        <source>the user name contains a control character</source>
        <translation>der Benutzername enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the user name is longer than %1 characters</source>
        <translation>der Benutzername ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the schema&apos;s name contains a control character</source>
        <translation>der Name des Schemas enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the schema&apos;s name is longer than %1 characters</source>
        <translation>der Name des Schemas ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the password contains a NUL</source>
        <translation>das Passwort enthält ein NUL</translation>
    </message>
    <message>
        <source>the path of %1 %2</source>
        <translation>der Pfad von %1 %2</translation>
    </message>
    <message>
        <source>the path of socket is longer than the %1 bytes allowed for a socket</source>
        <translation>der Pfad von socket ist länger als die %1 Bytes, die für einen Socket erlaubt sind</translation>
    </message>
    <message>
        <source>Give the server a shorter one, make a symbolic link to it with a shorter path, or use TCP (127.0.0.1).</source>
        <translation>Dem Server einen kürzeren geben, einen symbolischen Link mit kürzerem Pfad dorthin anlegen oder TCP verwenden (127.0.0.1).</translation>
    </message>
    <message>
        <source>the value of ssh is not a destination</source>
        <translation>der Wert von ssh ist kein Ziel</translation>
    </message>
    <message>
        <source>Write user@host, or a name from ~/.ssh/config.</source>
        <translation>benutzer@host oder einen Namen aus ~/.ssh/config schreiben.</translation>
    </message>
    <message>
        <source>checking functions on %1</source>
        <translation>Prüfen von Funktionen auf %1</translation>
    </message>
    <message>
        <source>%1 does not accept %2</source>
        <translation>%1 nimmt %2 nicht an</translation>
    </message>
    <message>
        <source>testing definitions on %1</source>
        <translation>Erproben von Definitionen auf %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 meldet: %2</translation>
    </message>
    <message>
        <source>checking whether %1 and %2 are the same server</source>
        <translation>Prüfen, ob %1 und %2 derselbe Server sind</translation>
    </message>
    <message>
        <source>a new lock could not be taken</source>
        <translation>eine neue Sperre war nicht zu bekommen</translation>
    </message>
    <message>
        <source>identifying the server of %1</source>
        <translation>Erkennen des Servers von %1</translation>
    </message>
    <message>
        <source>creating a pipe for rows</source>
        <translation>Anlegen einer Pipe für Zeilen</translation>
    </message>
    <message>
        <source>it is world-writable</source>
        <translation>sie ist für alle beschreibbar</translation>
    </message>
    <message>
        <source>Run chmod 600 on it.</source>
        <translation>chmod 600 darauf anwenden.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>sie ist kein UTF-8</translation>
    </message>
    <message>
        <source>reading the option file %1</source>
        <translation>Lesen der Optionsdatei %1</translation>
    </message>
    <message>
        <source>the group has no closing bracket</source>
        <translation>die Gruppe hat keine schließende Klammer</translation>
    </message>
    <message>
        <source>a setting comes before any [group]</source>
        <translation>eine Einstellung steht vor jeder [Gruppe]</translation>
    </message>
    <message>
        <source>the directive is unknown</source>
        <translation>die Direktive ist unbekannt</translation>
    </message>
    <message>
        <source>files include each other too deeply</source>
        <translation>Dateien binden einander zu tief ein</translation>
    </message>
    <message>
        <source>writing the option file for %1</source>
        <translation>Schreiben der Optionsdatei für %1</translation>
    </message>
    <message>
        <source>the %1 is too long for an option file, or contains a NUL</source>
        <translation>%1: zu lang für eine Optionsdatei, oder mit einem NUL</translation>
    </message>
    <message>
        <source>connection %1 (%2)</source>
        <translation>Verbindung %1 (%2)</translation>
    </message>
    <message>
        <source>connection %1 (%2, schema `%3`)</source>
        <translation>Verbindung %1 (%2, Schema `%3`)</translation>
    </message>
    <message>
        <source>%1, whose transaction began %2 s ago</source>
        <translation>%1, deren Transaktion vor %2 s begann</translation>
    </message>
    <message>
        <source>checking who holds a lock</source>
        <translation>Prüfen, wer eine Sperre hält</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>it is held by %1</source>
        <translation>gehalten von: %1</translation>
    </message>
    <message>
        <source>the server does not show who holds it; it may be %1</source>
        <translation>der Server zeigt nicht, wer sie hält; infrage kommt: %1</translation>
    </message>
    <message>
        <source>%1; waited %2 s for a lock</source>
        <translation>%1; %2 s auf eine Sperre gewartet</translation>
    </message>
    <message>
        <source>End the transaction that holds the lock, and run it again. With the PROCESS privilege, the account could see whose it is.</source>
        <translation>Die Transaktion beenden, die die Sperre hält, und noch einmal starten. Mit dem Recht PROCESS könnte das Konto sehen, wessen sie ist.</translation>
    </message>
    <message>
        <source>Commit or roll back there, or end that connection with KILL, and run it again.</source>
        <translation>Dort COMMIT oder ROLLBACK ausführen oder jene Verbindung mit KILL beenden und noch einmal starten.</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>locking `%1` on %2</source>
        <translation>Sperren von `%1` auf %2</translation>
    </message>
    <message>
        <source>checking whether `%1` is locked</source>
        <translation>Prüfen, ob `%1` gesperrt ist</translation>
    </message>
    <message>
        <source>another run is using it, on connection %1</source>
        <translation>ein anderer Lauf verwendet es, mit Verbindung %1</translation>
    </message>
    <message>
        <source>another run is using it</source>
        <translation>ein anderer Lauf verwendet es</translation>
    </message>
    <message>
        <source>%1; it was killed, and the server is still rolling it back</source>
        <translation>%1; er wurde gewaltsam beendet, und der Server rollt ihn noch zurück</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Warten, bis er fertig ist, oder ihn abbrechen.</translation>
    </message>
    <message>
        <source>the connection that held the lock was closed, and another run is now using it, on connection %1</source>
        <translation>die Verbindung, die die Sperre hielt, wurde geschlossen, und nun verwendet es ein anderer Lauf, mit Verbindung %1</translation>
    </message>
    <message>
        <source>Try again when that run has finished.</source>
        <translation>Noch einmal versuchen, wenn jener Lauf fertig ist.</translation>
    </message>
    <message>
        <source>the server did not grant the lock within %1 s</source>
        <translation>der Server gewährte die Sperre nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>connection %1 of this run was killed, but the server did not end it within %2 s</source>
        <translation>die Verbindung %1 dieses Laufs wurde mit KILL beendet, der Server schloss sie aber nicht innerhalb von %2 s</translation>
    </message>
    <message>
        <source>Password of %1, %2: </source>
        <translation>Passwort von %1, %2: </translation>
    </message>
    <message>
        <source>logging in to %1, %2</source>
        <translation>Anmelden an %1, %2</translation>
    </message>
    <message>
        <source>the server requires a password, but none is available</source>
        <translation>der Server verlangt ein Passwort, es ist aber keines verfügbar</translation>
    </message>
    <message>
        <source>Set %1, or put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>%1 setzen oder es in die Gruppe [client] der Datei schreiben, die --defaults-extra-file nennt.</translation>
    </message>
    <message>
        <source>Raise the limit, or use fewer jobs: each needs one connection to the source and two to the target, and the run one more to each.</source>
        <translation>Die Grenze anheben oder weniger Jobs verwenden: Jeder braucht eine Verbindung zur Quelle und zwei zum Ziel, der Lauf eine weitere zu jedem.</translation>
    </message>
    <message>
        <source>no answer from %1 for %2 s</source>
        <translation>keine Antwort von %1 seit %2 s</translation>
    </message>
    <message>
        <source>Check the host, the port and the network; a firewall may be dropping packets.</source>
        <translation>Host, Port und Netzwerk prüfen; vielleicht verwirft eine Firewall Pakete.</translation>
    </message>
    <message>
        <source>Check the network. If answers may take longer, set --timeout SECONDS, or &quot;timeout&quot; in the plan.</source>
        <translation>Das Netzwerk prüfen. Wenn Antworten länger dauern dürfen, --timeout SEKUNDEN angeben oder „timeout“ im Plan.</translation>
    </message>
    <message>
        <source>the server asked for a file on this machine, and got nothing</source>
        <translation>der Server verlangte eine Datei von diesem Rechner und bekam nichts</translation>
    </message>
    <message>
        <source>the server asked for %1 on this machine, and got nothing</source>
        <translation>der Server verlangte %1 von diesem Rechner und bekam nichts</translation>
    </message>
    <message>
        <source>Find out what answers there: a server asks for this when someone is trying to read your files.</source>
        <translation>Herausfinden, was dort antwortet: Ein Server verlangt das, wenn jemand Ihre Dateien zu lesen versucht.</translation>
    </message>
    <message>
        <source>the connection to %1 was lost, and reconnecting failed: %2</source>
        <translation>die Verbindung zu %1 ging verloren, und die neue scheiterte: %2</translation>
    </message>
    <message>
        <source>starting a transaction</source>
        <translation>Beginnen einer Transaktion</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>the MariaDB client library is not the one that this program was built with</source>
        <translation>die Client-Bibliothek von MariaDB ist nicht die, mit der dieses Programm gebaut wurde</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libmariadb3.</source>
        <translation>Das Debian-Paket libmariadb3 installieren.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver is missing</source>
        <translation>der MySQL-Treiber von Qt fehlt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-mysql.</source>
        <translation>Das Paket libqt6sql6-mysql installieren.</translation>
    </message>
    <message>
        <source>the name %1 did not resolve within %2 s</source>
        <translation>der Name %1 ließ sich nicht innerhalb von %2 s auflösen</translation>
    </message>
    <message>
        <source>Check the name servers of this machine.</source>
        <translation>Die Nameserver dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver does not use the MariaDB client library</source>
        <translation>der MySQL-Treiber von Qt verwendet nicht die Client-Bibliothek von MariaDB</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libqt6sql6-mysql.</source>
        <translation>Das Debian-Paket libqt6sql6-mysql installieren.</translation>
    </message>
    <message>
        <source>the server asks for the password with %1, which lets anyone on the way read it, and with ssl-mode %2 encryption is not guaranteed</source>
        <translation>der Server verlangt das Passwort mit %1, womit jeder auf dem Weg es lesen kann, und mit ssl-mode %2 ist Verschlüsselung nicht garantiert</translation>
    </message>
    <message>
        <source>a plugin other than %1</source>
        <translation>einem anderen Plugin als %1</translation>
    </message>
    <message>
        <source>No password was sent. Set ssl-mode to verify-ca or verify-identity with ssl-ca, or at least to required; or give the account a different plugin.</source>
        <translation>Es wurde kein Passwort gesendet. ssl-mode auf verify-ca oder verify-identity mit ssl-ca setzen, mindestens aber auf required; oder dem Konto ein anderes Plugin geben.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>checking the encryption of %1</source>
        <translation>Prüfen der Verschlüsselung von %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the connection is not encrypted</source>
        <translation>ssl-mode %1 war verlangt, aber die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>TLS auf dem Server einschalten; ohne ssl-mode in der URL wird Verschlüsselung nicht erzwungen.</translation>
    </message>
    <message>
        <source>preparing the session on %1</source>
        <translation>Vorbereiten der Sitzung auf %1</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer, after %1 rows of it</source>
        <translation>die Verbindung ging mitten in einer Antwort verloren, nach %1 Zeilen davon</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer</source>
        <translation>die Verbindung ging mitten in einer Antwort verloren</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Noch einmal starten.</translation>
    </message>
    <message>
        <source>the server returned %1 rows of %2 columns instead of one row of %3</source>
        <translation>der Server lieferte %1 Zeilen mit %2 Spalten statt einer Zeile mit %3</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>opening the SSH tunnel to %1 for %2</source>
        <translation>Öffnen des SSH-Tunnels zu %1 für %2</translation>
    </message>
    <message>
        <source>localhost means the socket of this machine</source>
        <translation>localhost steht für den Socket dieses Rechners</translation>
    </message>
    <message>
        <source>Name the server as the SSH host sees it: 127.0.0.1 for a server on that host.</source>
        <translation>Den Server so nennen, wie der SSH-Host ihn sieht: 127.0.0.1 für einen Server auf jenem Host.</translation>
    </message>
    <message>
        <source>the program ssh was not found</source>
        <translation>das Programm ssh wurde nicht gefunden</translation>
    </message>
    <message>
        <source>Install an SSH client.</source>
        <translation>Einen SSH-Client installieren.</translation>
    </message>
    <message>
        <source>ssh could not be started</source>
        <translation>ssh ließ sich nicht starten</translation>
    </message>
    <message>
        <source>ssh exited without output</source>
        <translation>ssh endete ohne Ausgabe</translation>
    </message>
    <message>
        <source>ssh did not answer in time</source>
        <translation>ssh antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1</source>
        <translation>In einem Terminal versuchen: ssh %1</translation>
    </message>
    <message>
        <source>the host is unknown: %1</source>
        <translation>der Host ist unbekannt: %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but Qt has no TLS support here</source>
        <translation>ssl-mode %1 war verlangt, aber Qt unterstützt hier kein TLS</translation>
    </message>
    <message>
        <source>Install the OpenSSL that Qt was built for.</source>
        <translation>Das OpenSSL installieren, für das Qt gebaut wurde.</translation>
    </message>
    <message>
        <source>the ssl-ca file (%1) contains no readable certificate</source>
        <translation>die Datei ssl-ca (%1) enthält kein lesbares Zertifikat</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate in PEM format.</source>
        <translation>Das Zertifikat der Stelle im PEM-Format angeben.</translation>
    </message>
    <message>
        <source>the connection closed before a server identified itself</source>
        <translation>die Verbindung wurde geschlossen, bevor ein Server sich zu erkennen gab</translation>
    </message>
    <message>
        <source>Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Host und Port prüfen, und ob eine Firewall oder ein Tunnel dazwischen ist.</translation>
    </message>
    <message>
        <source>what answers there does not behave like a MySQL server</source>
        <translation>was dort antwortet, verhält sich nicht wie ein MySQL-Server</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Host und Port prüfen.</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the server offers no TLS</source>
        <translation>ssl-mode %1 war verlangt, aber der Server bietet kein TLS an</translation>
    </message>
    <message>
        <source>No password was sent. Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>Es wurde kein Passwort gesendet. TLS auf dem Server einschalten; ohne ssl-mode in der URL wird Verschlüsselung nicht erzwungen.</translation>
    </message>
    <message>
        <source>the connection closed in the middle of the TLS handshake</source>
        <translation>die Verbindung wurde mitten im TLS-Handshake geschlossen</translation>
    </message>
    <message>
        <source>the server&apos;s TLS does not meet ssl-mode %1: %2</source>
        <translation>das TLS des Servers genügt ssl-mode %1 nicht: %2</translation>
    </message>
    <message>
        <source>No password was sent. Check ssl-ca, the host&apos;s name and the server&apos;s certificate.</source>
        <translation>Es wurde kein Passwort gesendet. ssl-ca, den Namen des Hosts und das Zertifikat des Servers prüfen.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>ssl-mode VERIFY_CA needs ssl-ca</source>
        <translation>ssl-mode VERIFY_CA braucht ssl-ca</translation>
    </message>
    <message>
        <source>the %1 file (%2) cannot be used: %3</source>
        <translation>die Datei %1 (%2) ist nicht verwendbar: %3</translation>
    </message>
    <message>
        <source> (did you mean &quot;%1&quot;?)</source>
        <translation> (gemeint war „%1“?)</translation>
    </message>
    <message>
        <source>expected a comma or } (names go in double quotes)</source>
        <translation>erwartet wird ein Komma oder } (Namen stehen in doppelten Anführungszeichen)</translation>
    </message>
    <message>
        <source>expected a comma or ]</source>
        <translation>erwartet wird ein Komma oder ]</translation>
    </message>
    <message>
        <source>a comma with nothing after it</source>
        <translation>ein Komma, auf das nichts folgt</translation>
    </message>
    <message>
        <source>expected a colon</source>
        <translation>erwartet wird ein Doppelpunkt</translation>
    </message>
    <message>
        <source>the file ends unexpectedly</source>
        <translation>die Datei endet unerwartet</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>reading the plan</source>
        <translation>Lesen des Plans</translation>
    </message>
    <message>
        <source>%1:%2:%3: not JSON: %4</source>
        <translation>%1:%2:%3: kein JSON: %4</translation>
    </message>
    <message>
        <source>setting a plan variable</source>
        <translation>Setzen einer Variablen des Plans</translation>
    </message>
    <message>
        <source>--set %1 has no &apos;=&apos;</source>
        <translation>--set %1 hat kein &apos;=&apos;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>„%1“ ist kein gültiger Variablenname</translation>
    </message>
    <message>
        <source>Write --set NAME=VALUE, with letters, digits and _ in the name.</source>
        <translation>--set NAME=WERT angeben, mit Buchstaben, Ziffern und _ im Namen.</translation>
    </message>
    <message>
        <source>%1: the variable :%2 is not defined%3</source>
        <translation>%1: die Variable :%2 ist nicht definiert%3</translation>
    </message>
    <message>
        <source>checking the plan&apos;s variables</source>
        <translation>Prüfen der Variablen des Plans</translation>
    </message>
    <message>
        <source>Define it under &quot;variables&quot; in the plan, or give --set %1=VALUE.</source>
        <translation>Unter „variables“ im Plan definieren oder --set %1=WERT angeben.</translation>
    </message>
    <message>
        <source>checking the plan&apos;s SQL</source>
        <translation>Prüfen des SQL im Plan</translation>
    </message>
    <message>
        <source>appears here for the second time</source>
        <translation>steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>the plan must be an object</source>
        <translation>der Plan muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;%1&quot;</source>
        <translation>fehlt; hier muss &quot;%1&quot; stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; this program reads &quot;%2&quot;</source>
        <translation>&quot;%1&quot; wird nicht unterstützt; dieses Programm liest &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>muss &quot;%1&quot; sein</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; already has a step</source>
        <translation>die Tabelle &quot;%1&quot; hat schon einen Schritt</translation>
    </message>
    <message>
        <source>a variable name consists of letters, digits and _, and does not begin with a digit</source>
        <translation>ein Variablenname besteht aus Buchstaben, Ziffern und _ und beginnt nicht mit einer Ziffer</translation>
    </message>
    <message>
        <source>must be a string, a number, true, false or null, not %1</source>
        <translation>muss ein Text, eine Zahl, true, false oder null sein, nicht %1</translation>
    </message>
    <message>
        <source>is too large to be stored exactly; write it as a string</source>
        <translation>ist zu groß, um genau gespeichert zu werden; als Text schreiben</translation>
    </message>
    <message>
        <source>belongs to a scan; a query step has its condition in &quot;sql&quot;</source>
        <translation>gehört zu einem Scan; bei einem Abfrageschritt steht die Bedingung in &quot;sql&quot;</translation>
    </message>
    <message>
        <source>belongs to a scan, not to a skipped table</source>
        <translation>gehört zu einem Scan, nicht zu einer übersprungenen Tabelle</translation>
    </message>
    <message>
        <source>belongs to a step of &quot;step&quot;: &quot;query&quot;</source>
        <translation>gehört zu einem Schritt mit &quot;step&quot;: &quot;query&quot;</translation>
    </message>
    <message>
        <source>is missing; a query step needs it</source>
        <translation>fehlt; ein Abfrageschritt braucht es</translation>
    </message>
    <message>
        <source>must be a list of chunk sizes or &quot;auto&quot;, not %1</source>
        <translation>muss eine Liste von Blockgrößen oder &quot;auto&quot; sein, nicht %1</translation>
    </message>
    <message>
        <source>must contain at least one chunk size</source>
        <translation>muss mindestens eine Blockgröße enthalten</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1</source>
        <translation>muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be smaller than the level before it, %1</source>
        <translation>muss kleiner als die Stufe davor sein, %1</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;pull&quot; or &quot;undo&quot;</source>
        <translation>fehlt; hier muss &quot;pull&quot; oder &quot;undo&quot; stehen</translation>
    </message>
    <message>
        <source>unknown key%1</source>
        <translation>unbekannter Schlüssel%1</translation>
    </message>
    <message>
        <source>must be a string, not %1</source>
        <translation>muss ein Text sein, nicht %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to %1</source>
        <translation>muss eine Zahl von Sekunden von 1 bis %1 sein</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be %1%2</source>
        <translation>muss %1 sein%2</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>muss ein Objekt sein, nicht %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>muss eine Liste sein, nicht %1</translation>
    </message>
    <message>
        <source>reading the plan %1</source>
        <translation>Lesen des Plans %1</translation>
    </message>
    <message>
        <source>a text begins with a byte order mark (U+FEFF), which would be lost</source>
        <translation>ein Text beginnt mit einer Byte Order Mark (U+FEFF), die verloren ginge</translation>
    </message>
    <message>
        <source>Write it in SQL: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</source>
        <translation>In SQL schreiben: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</translation>
    </message>
    <message>
        <source>writing the plan</source>
        <translation>Schreiben des Plans</translation>
    </message>
    <message>
        <source>writing the plan %1</source>
        <translation>Schreiben des Plans %1</translation>
    </message>
    <message>
        <source>measuring the connection</source>
        <translation>Messen der Verbindung</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the plan that was turned, or &quot;turn&quot; this one if it replaces it.</source>
        <translation>Nichts wurde geändert. Den Plan verwenden, der getauscht wurde, oder diesen tauschen („turn“), wenn er ihn ersetzt.</translation>
    </message>
    <message>
        <source>finding the work schema</source>
        <translation>Suche nach dem Work-Schema</translation>
    </message>
    <message>
        <source>applying the grants</source>
        <translation>Anwenden der Rechte</translation>
    </message>
    <message>
        <source>they have changed since they were shown</source>
        <translation>sie haben sich geändert, seit sie gezeigt wurden</translation>
    </message>
    <message>
        <source>Nothing was changed. Review them again.</source>
        <translation>Nichts wurde geändert. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>the plan does not define work</source>
        <translation>der Plan nennt kein Work</translation>
    </message>
    <message>
        <source>Add &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; to the plan.</source>
        <translation>&quot;work&quot;: &quot;mysql://user@localhost/schema&quot; in den Plan eintragen.</translation>
    </message>
    <message>
        <source>swapping base and work</source>
        <translation>Tauschen von Base und Work</translation>
    </message>
    <message>
        <source>choosing tables</source>
        <translation>Auswählen der Tabellen</translation>
    </message>
    <message>
        <source>the plan scans no table %1</source>
        <translation>der Plan scannt keine Tabelle %1</translation>
    </message>
    <message>
        <source>reading the crontab</source>
        <translation>Lesen der Crontab</translation>
    </message>
    <message>
        <source>Remove this plan&apos;s lines manually with crontab -e: from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Die Zeilen dieses Plans mit crontab -e von Hand entfernen: von „%1“ bis „%2“.</translation>
    </message>
    <message>
        <source>a block of this plan has a beginning but no end</source>
        <translation>ein Block dieses Plans hat einen Anfang, aber kein Ende</translation>
    </message>
    <message>
        <source>a block of this plan has an end but no beginning</source>
        <translation>ein Block dieses Plans hat ein Ende, aber keinen Anfang</translation>
    </message>
    <message>
        <source>writing a line for the crontab</source>
        <translation>Schreiben einer Zeile für die Crontab</translation>
    </message>
    <message>
        <source>a path contains a line break</source>
        <translation>ein Pfad enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>Rename the plan or its folder.</source>
        <translation>Den Plan oder seinen Ordner umbenennen.</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>es gibt kein Programm %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds</source>
        <translation>%1 wurde nicht innerhalb von %2 Sekunden fertig</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 ist abgestürzt</translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <translation>%1: Exit-Code %2</translation>
    </message>
    <message>
        <source>creating %1</source>
        <translation>Anlegen von %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Lesen von %1</translation>
    </message>
    <message>
        <source>writing the crontab</source>
        <translation>Schreiben der Crontab</translation>
    </message>
    <message>
        <source>the crontab differs from what was written</source>
        <translation>die Crontab ist anders, als sie geschrieben wurde</translation>
    </message>
    <message>
        <source>The crontab could not be restored either: check it with &quot;crontab -l&quot;.</source>
        <translation>Auch die vorige Crontab ließ sich nicht wiederherstellen: mit „crontab -l“ prüfen.</translation>
    </message>
    <message>
        <source>checking the plan&apos;s timers</source>
        <translation>Prüfen der Timer des Plans</translation>
    </message>
    <message>
        <source>%1 was not written by slicetool</source>
        <translation>%1 stammt nicht von Slicetool</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away.</source>
        <translation>Nichts wurde geändert. Die Datei wegbewegen.</translation>
    </message>
    <message>
        <source>waiting for another schedule change: %1</source>
        <translation>Warten auf eine andere Änderung am Zeitplan: %1</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>sie lässt sich nicht sperren</translation>
    </message>
    <message>
        <source>The timers run while you are logged in; missed runs are made up for at the next login. &quot;loginctl enable-linger&quot; lets them run at any time.</source>
        <translation>Die Timer laufen, solange Sie angemeldet sind; versäumte Läufe werden bei der nächsten Anmeldung nachgeholt. Mit „loginctl enable-linger“ laufen sie jederzeit.</translation>
    </message>
    <message>
        <source>reading the time &quot;%1&quot;</source>
        <translation>Lesen der Zeit „%1“</translation>
    </message>
    <message>
        <source>&quot;man systemd.time&quot; describes the syntax.</source>
        <translation>„man systemd.time“ beschreibt die Schreibweise.</translation>
    </message>
    <message>
        <source>this time never occurs</source>
        <translation>diese Zeit kommt nie</translation>
    </message>
    <message>
        <source>in the crontab</source>
        <translation>in der Crontab</translation>
    </message>
    <message>
        <source>to be removed: %1</source>
        <translation>wird entfernt: %1</translation>
    </message>
    <message>
        <source>loading the timers into systemd</source>
        <translation>Laden der Timer in systemd</translation>
    </message>
    <message>
        <source>enabling the timers</source>
        <translation>Einschalten der Timer</translation>
    </message>
    <message>
        <source>scheduling the plan</source>
        <translation>Einplanen des Plans</translation>
    </message>
    <message>
        <source>neither systemd&apos;s user timers nor the program crontab are available</source>
        <translation>weder die Benutzer-Timer von systemd noch das Programm crontab sind verfügbar</translation>
    </message>
    <message>
        <source>Install cron, or run this in a systemd login session.</source>
        <translation>Cron installieren oder dies in einer Anmeldesitzung mit systemd ausführen.</translation>
    </message>
    <message>
        <source>disabling the timers</source>
        <translation>Abschalten der Timer</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>Entfernen von %1</translation>
    </message>
    <message>
        <source>systemd did not answer: if it runs in another session, the removed timers stop when it next starts.</source>
        <translation>systemd antwortete nicht: Falls es in einer anderen Sitzung läuft, halten die entfernten Timer an, wenn es das nächste Mal startet.</translation>
    </message>
    <message>
        <source>removing the timers from systemd</source>
        <translation>Entfernen der Timer aus systemd</translation>
    </message>
    <message>
        <source>Use hourly, daily, weekly, HH:MM, &quot;Mon..Fri HH:MM&quot;, &quot;Mon,Thu HH:MM&quot;, &quot;every 15min&quot; or &quot;every 2h&quot;.</source>
        <translation>Möglich sind hourly, daily, weekly, HH:MM, „Mon..Fri HH:MM“, „Mon,Thu HH:MM“, „every 15min“ oder „every 2h“.</translation>
    </message>
    <message>
        <source>Use minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) or hours that divide a day (1, 2, 3, 4, 6, 8, 12, 24).</source>
        <translation>Minuten müssen eine Stunde teilen (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30), Stunden einen Tag (1, 2, 3, 4, 6, 8, 12, 24).</translation>
    </message>
    <message>
        <source>there is no such interval</source>
        <translation>einen solchen Abstand gibt es nicht</translation>
    </message>
    <message>
        <source>the intervals would not be equal</source>
        <translation>die Abstände wären nicht gleich</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>expected &quot;every&quot;, a number, and min or h</source>
        <translation>erwartet werden „every“, eine Zahl und min oder h</translation>
    </message>
    <message>
        <source>it is neither a day nor a time</source>
        <translation>es ist weder ein Tag noch eine Zeit</translation>
    </message>
    <message>
        <source>a day goes from 00:00 to 23:59</source>
        <translation>ein Tag geht von 00:00 bis 23:59</translation>
    </message>
    <message>
        <source>it is neither a time nor an OnCalendar expression</source>
        <translation>es ist weder eine Zeit noch ein OnCalendar-Ausdruck</translation>
    </message>
    <message>
        <source>systemd user timers are not available here, and cron cannot express this</source>
        <translation>Benutzer-Timer von systemd sind hier nicht verfügbar, und cron kann dies nicht ausdrücken</translation>
    </message>
    <message>
        <source>this account may not read mysql.* on work&apos;s server, so it was not checked whether the new grants and accounts would interfere with others there, or whether roles there may do more than upstream&apos;s</source>
        <translation>dieses Konto darf mysql.* auf dem Server von Work nicht lesen; deshalb wurde nicht geprüft, ob die neuen Rechte und Konten anderen dort in die Quere kämen und ob Rollen dort mehr dürfen als die von Upstream</translation>
    </message>
    <message>
        <source>work has no %1 %2, so this is left out: %3</source>
        <translation>Work hat %1 %2 nicht, deshalb entfällt: %3</translation>
    </message>
    <message>
        <source>work has no table %1, so this is left out: %2</source>
        <translation>Work hat keine Tabelle %1, deshalb entfällt: %2</translation>
    </message>
    <message>
        <source>work has no column %1, so this is left out: %2</source>
        <translation>Work hat keine Spalte %1, deshalb entfällt: %2</translation>
    </message>
    <message>
        <source>%1. Check this yourself before you run these</source>
        <translation>%1. Das vor dem Ausführen selbst prüfen</translation>
    </message>
    <message>
        <source>%1 does not have the kind of roles needed here; what upstream grants through roles is left out</source>
        <translation>%1 kennt nicht die Art von Rollen, die hier gebraucht wird; was Upstream über Rollen gewährt, entfällt</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it would have the same name as %2</source>
        <translation>die Rolle %1 entfällt: auf dem Server von Work hieße sie wie %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: %2</source>
        <translation>die Rolle %1 entfällt: %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server everyone has it (mandatory_roles)</source>
        <translation>die Rolle %1 entfällt: auf dem Server von Work haben sie alle (mandatory_roles)</translation>
    </message>
    <message>
        <source>the role %1 is %2 on MariaDB, whose roles have no host</source>
        <translation>die Rolle %1 heißt %2 auf MariaDB, dessen Rollen keinen Host haben</translation>
    </message>
    <message>
        <source>the roles %1 are left out: on work&apos;s server they would be the same role, %2</source>
        <translation>die Rollen %1 entfallen: auf dem Server von Work wären sie dieselbe Rolle, %2</translation>
    </message>
    <message>
        <source>names in %1 have at most %2 characters</source>
        <translation>Namen in %1 haben höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1 cannot have a role with that name</source>
        <translation>%1 kann keine Rolle dieses Namens haben</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it belongs to %2, to which upstream has not granted it</source>
        <translation>die Rolle %1 entfällt: auf dem Server von Work gehört sie %2, denen Upstream sie nicht gewährt hat</translation>
    </message>
    <message>
        <source>the role %1 already exists on work&apos;s server and may do more there (%2), so it is granted to no one; it gets what upstream&apos;s has</source>
        <translation>die Rolle %1 gibt es auf dem Server von Work schon, und dort darf sie vielleicht mehr (%2); deshalb wird sie niemandem gewährt; sie erhält, was die von Upstream hat</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it would take the place of %2 for those who log in from there. If that is intended, create it manually, then try again</source>
        <translation>%1 entfällt: auf dem Server von Work träte es an die Stelle von %2 für alle, die sich von dort anmelden. Wenn das gewollt ist, von Hand anlegen und noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 is left out: its grants would apply to everyone who logs in from there, and may hide theirs</source>
        <translation>%1 entfällt: seine Rechte würden für alle gelten, die sich von dort anmelden, und könnten deren Rechte verdecken</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>an account</comment>
        <translation>%1 entfällt: %2</translation>
    </message>
    <message>
        <source>%1 is not on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 gibt es auf dem Server von Work nicht, und %2 kann es nicht gesperrt anlegen; seine Rechte entfallen. Mit eigenem Passwort anlegen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 may not be on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 gibt es auf dem Server von Work vielleicht nicht, und %2 kann es nicht gesperrt anlegen; seine Rechte entfallen. Mit eigenem Passwort anlegen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it may use what others were granted (%2), which the server would ignore once it had its own grants or roles</source>
        <translation>%1 entfällt: auf dem Server von Work darf es vielleicht nutzen, was anderen gewährt wurde (%2); das würde der Server nicht mehr beachten, sobald es eigene Rechte oder Rollen hätte</translation>
    </message>
    <message>
        <source>%1 is new on work&apos;s server: created locked and without a password. To enable it: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 ist neu auf dem Server von Work: gesperrt und ohne Passwort angelegt. Freischalten mit: ALTER USER %1 IDENTIFIED BY &lt;neues Passwort&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>%1 is created locked and without a password if work&apos;s server does not have it, which this account may not see. To enable it then: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 wird gesperrt und ohne Passwort angelegt, falls es auf dem Server von Work fehlt, was dieses Konto nicht sehen darf. Freischalten dann mit: ALTER USER %1 IDENTIFIED BY &lt;neues Passwort&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>the name of work&apos;s schema is too long for GRANT once its _ are escaped; left out: %1</source>
        <translation>der Name des Schemas von Work ist mit maskierten _ zu lang für GRANT; es entfällt: %1</translation>
    </message>
    <message>
        <source>work&apos;s server might apply this grant and ignore %1, so it is left out: %2</source>
        <translation>der Server von Work könnte dieses Recht anwenden und %1 nicht beachten, deshalb entfällt: %2</translation>
    </message>
    <message>
        <source>%1 gets no roles: while one is active, work&apos;s server might ignore %2</source>
        <translation>%1 bekommt keine Rollen: solange eine aktiv ist, könnte der Server von Work %2 nicht beachten</translation>
    </message>
    <message>
        <source>%1 keeps its default role %2, so this is left out: %3</source>
        <translation>%1 behält seine Standardrolle %2, deshalb entfällt: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1, because %2 does not have them: %3</source>
        <translation>aus den Rechten von %1 entfällt, weil %2 es nicht kennt: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1 on %2, because %3 does not have them: %4</source>
        <translation>aus den Rechten von %1 auf %2 entfällt, weil %3 es nicht kennt: %4</translation>
    </message>
    <message>
        <source>checking the plan&apos;s places</source>
        <translation>Prüfen der Orte des Plans</translation>
    </message>
    <message>
        <source>%1 is a system schema</source>
        <translation>%1 ist ein Systemschema</translation>
    </message>
    <message>
        <source>Give work its own schema.</source>
        <translation>Work ein eigenes Schema geben.</translation>
    </message>
    <message>
        <source>reading the grants of upstream</source>
        <translation>Lesen der Rechte in Upstream</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>es gibt kein Schema %1</translation>
    </message>
    <message>
        <source>preparing the session on work</source>
        <translation>Vorbereiten der Sitzung auf Work</translation>
    </message>
    <message>
        <source>running statement %1 of %2 on work (%3)</source>
        <translation>Ausführen von Anweisung %1 von %2 auf Work (%3)</translation>
    </message>
    <message>
        <source>The account needs CREATE USER, and GRANT OPTION on what it grants.</source>
        <translation>Das Konto braucht CREATE USER und GRANT OPTION auf alles, was es gewährt.</translation>
    </message>
    <message>
        <source>The statements before it were run; running them again does no harm.</source>
        <translation>Die Anweisungen davor wurden ausgeführt; sie noch einmal auszuführen, schadet nicht.</translation>
    </message>
    <message>
        <source>Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;</source>
        <translation>Ein Administrator von Upstream kann ausführen: GRANT SELECT ON `mysql`.* TO %1;</translation>
    </message>
    <message>
        <source>the account %1 may not read mysql.* upstream, so these are only its own grants. %2</source>
        <translation>das Konto %1 darf mysql.* in Upstream nicht lesen, deshalb sind dies nur seine eigenen Rechte. %2</translation>
    </message>
    <message>
        <source>global grants (ON *.*) are not carried; only through them is the schema accessible to %1</source>
        <translation>globale Rechte (ON *.*) werden nicht übertragen; nur durch sie erreichen das Schema: %1</translation>
    </message>
    <message>
        <source>the role %1 is left out: none of these accounts has it. Use --account to include it anyway.</source>
        <translation>die Rolle %1 entfällt: keines dieser Konten hat sie. Mit --account kommt sie trotzdem dazu.</translation>
    </message>
    <message>
        <source>choosing accounts</source>
        <translation>Auswählen der Konten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account; expected USER@HOST</source>
        <translation>„%1“ ist kein Konto; erwartet wird USER@HOST</translation>
    </message>
    <message>
        <source>upstream has no account %1</source>
        <translation>Upstream hat kein Konto %1</translation>
    </message>
    <message>
        <source>reading the grants of %1</source>
        <translation>Lesen der Rechte von %1</translation>
    </message>
    <message>
        <source>mysql.user has %1, which is left out, because the server says: %2</source>
        <translation>mysql.user enthält %1; das entfällt, weil der Server meldet: %2</translation>
    </message>
    <message>
        <source>a grant of %1 could not be understood and is left out</source>
        <translation>ein Recht von %1 war nicht zu verstehen und entfällt</translation>
    </message>
    <message>
        <source>not carried for %1: %2</source>
        <translation>nicht übertragen für %1: %2</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the REVOKE on the schema, which restricts a global grant</source>
        <translation>das REVOKE auf das Schema, das ein globales Recht einschränkt</translation>
    </message>
    <message>
        <source>the role %1 is left out: the account may not see its grants. %2</source>
        <translation>die Rolle %1 entfällt: das Konto darf ihre Rechte nicht sehen. %2</translation>
    </message>
    <message>
        <source>not carried for %1, because they have no privileges on the schema: the roles %2</source>
        <translation>nicht übertragen für %1, weil sie keine Rechte am Schema haben: die Rollen %2</translation>
    </message>
    <message>
        <source>%1 has no privileges on %2 upstream</source>
        <translation>%1 hat in Upstream keine Rechte auf %2</translation>
    </message>
    <message>
        <source>asking %1 for the account</source>
        <translation>Abfragen des Kontos von %1</translation>
    </message>
    <message>
        <source>asking for the account</source>
        <translation>Abfragen des Kontos</translation>
    </message>
    <message>
        <source>reading work&apos;s accounts</source>
        <translation>Lesen der Konten von Work</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>die Rolle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>reading the grants of %1 on work&apos;s server</source>
        <translation>Lesen der Rechte von %1 auf dem Server von Work</translation>
    </message>
    <message>
        <source>%1 was written by a newer slicetool</source>
        <translation>%1 stammt von einem neueren Slicetool</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Diese Version verwenden oder die Datei wegbewegen.</translation>
    </message>
    <message>
        <source>adding to the history</source>
        <translation>Ergänzen des Verlaufs</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>Lesen des Verlaufs</translation>
    </message>
    <message>
        <source>saving advice</source>
        <translation>Speichern der Empfehlungen</translation>
    </message>
    <message>
        <source>reading earlier advice</source>
        <translation>Lesen früherer Empfehlungen</translation>
    </message>
    <message>
        <source>pruning the history</source>
        <translation>Kürzen des Verlaufs</translation>
    </message>
    <message>
        <source>writing the report %1</source>
        <translation>Schreiben des Berichts %1</translation>
    </message>
    <message>
        <source>How the changes are distributed along the key, at most %1 in one of %2</source>
        <translation>Wie sich die Änderungen entlang des Schlüssels verteilen, höchstens %1 in einem Teil (%2)</translation>
    </message>
    <message>
        <source>Marked on top: %1</source>
        <translation>Oben markiert: %1</translation>
    </message>
    <message>
        <source>Definitions differ:</source>
        <translation>Definitionen weichen ab:</translation>
    </message>
    <message>
        <source>Changing:</source>
        <translation>In Änderung:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Eingefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Anweisungen danach</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>Run report</source>
        <translation>Bericht des Laufs</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Nicht übertragen</translation>
    </message>
    <message>
        <source>Only downstream, left alone</source>
        <translation>Nur im Ziel, bleibt unberührt</translation>
    </message>
    <message>
        <source>Written by slicetool. Times are UTC.</source>
        <translation>Geschrieben von Slicetool. Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>reading a report</source>
        <translation>Lesen eines Berichts</translation>
    </message>
    <message>
        <source>it is not a slicetool-report/1</source>
        <translation>es ist kein slicetool-report/1</translation>
    </message>
    <message>
        <source>keys %1 to %2</source>
        <translation>Schlüssel %1 bis %2</translation>
    </message>
    <message>
        <source>at most %1 in one part</source>
        <translation>höchstens %1 in einem Teil</translation>
    </message>
    <message>
        <source>in brackets: %1</source>
        <translation>in Klammern: %1</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>Definition: %1</translation>
    </message>
    <message>
        <source>changing: %1</source>
        <translation>in Änderung: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>after statement</source>
        <translation>Anweisung danach</translation>
    </message>
    <message>
        <source>after statements</source>
        <translation>Anweisungen danach</translation>
    </message>
    <message>
        <source>view</source>
        <translation>View</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Prozedur</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>Prozeduren</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 nicht ausgeführt</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>no table was checked</source>
        <translation>keine Tabelle wurde geprüft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>nothing was written; %1 would change</source>
        <translation>nichts wurde geschrieben; zu ändern: %1</translation>
    </message>
    <message>
        <source>nothing was written; nothing would change</source>
        <translation>nichts wurde geschrieben; nichts wäre zu ändern</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>Refreshed, not verified</source>
        <translation>Aktualisiert, nicht geprüft</translation>
    </message>
    <message>
        <source>lite does not see deleted rows, or changes that left the modified column as it was: a full pull finds them</source>
        <translation>lite sieht weder gelöschte Zeilen noch Änderungen, die die Änderungsspalte unberührt ließen: ein voller Pull findet sie</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 in sync, compared after the last write</source>
        <translation>%1 synchron, verglichen nach dem letzten Schreiben</translation>
    </message>
    <message>
        <source>by %1: checked %2</source>
        <translation>nach %1: %2 geprüft</translation>
    </message>
    <message>
        <source>%1; no sample of the rest could be taken</source>
        <translation>%1; vom Rest ließ sich keine Stichprobe nehmen</translation>
    </message>
    <message>
        <source>%1; a sample of %2 in %3</source>
        <translation>%1; Stichprobe (%2, %3)</translation>
    </message>
    <message>
        <source>%1: none differ; if differences are spread evenly, at most %2 of all rows</source>
        <translation>%1: keine weicht ab; sind die Unterschiede gleichmäßig verteilt, höchstens %2 aller Zeilen</translation>
    </message>
    <message>
        <source>%1: about %2 still differ, which a full pull fixes</source>
        <translation>%1: etwa %2 weichen noch ab, was ein voller Pull behebt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 done before that</source>
        <translation>%1 davor fertig</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 weicht ab</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 weichen ab</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, geprüft</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, nicht geprüft</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>in Änderung</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>Spalten abweichend</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>ein Probelauf schreibt nichts</translation>
    </message>
    <message>
        <source>a lite pull does not check all rows</source>
        <translation>ein Lite-Pull prüft nicht alle Zeilen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Abweichende Zeilen</translation>
    </message>
    <message>
        <source>Rows that would change</source>
        <translation>Zu ändernde Zeilen</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted</source>
        <translation>%1 eingefügt, %2 geändert, %3 gelöscht</translation>
    </message>
    <message>
        <source>lite</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>abgeglichen</translation>
    </message>
    <message>
        <source>lite pulls had missed nothing</source>
        <translation>Lite-Pulls hatten nichts übersehen</translation>
    </message>
    <message>
        <source>lite pulls had missed at most %1 of these changes</source>
        <translation>Lite-Pulls hatten höchstens %1 dieser Änderungen übersehen</translation>
    </message>
    <message>
        <source>%1 changed by the plan&apos;s after statements: no difference</source>
        <translation>%1 von den Anweisungen danach geändert: kein Unterschied</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 changed</source>
        <translation>Teil %1 von %2: %3 geändert</translation>
    </message>
    <message>
        <source>%1 beyond the last key here, added later</source>
        <translation>%1 hinter dem letzten Schlüssel hier, später dazugekommen</translation>
    </message>
    <message>
        <source>opening the rows file %1</source>
        <translation>Öffnen der Zeilendatei %1</translation>
    </message>
    <message>
        <source>its suffix is not a known format</source>
        <translation>ihre Endung steht für kein bekanntes Format</translation>
    </message>
    <message>
        <source>Name it *.csv, or *.jsonl for JSON lines.</source>
        <translation>*.csv nennen, oder *.jsonl für JSON-Zeilen.</translation>
    </message>
    <message>
        <source>writing the rows file %1</source>
        <translation>Schreiben der Zeilendatei %1</translation>
    </message>
    <message>
        <source>It does not contain all of the rows.</source>
        <translation>Sie enthält nicht alle Zeilen.</translation>
    </message>
    <message>
        <source>loading `%1`</source>
        <translation>Laden von `%1`</translation>
    </message>
    <message>
        <source>deleting rows of `%1`</source>
        <translation>Löschen von Zeilen von `%1`</translation>
    </message>
    <message>
        <source>local_infile is off on %1, and a dump is not possible: %2</source>
        <translation>local_infile ist auf %1 abgeschaltet, und ein Dump ist nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1 would log in with %2, but encryption is not guaranteed (ssl-mode REQUIRED would guarantee it)</source>
        <translation>%1 würde sich mit %2 anmelden, aber Verschlüsselung ist nicht garantiert (das täte ssl-mode REQUIRED)</translation>
    </message>
    <message>
        <source>%1 exited with code %2</source>
        <translation>%1 endete mit Code %2</translation>
    </message>
    <message>
        <source>a dump cannot express which rows the step picks</source>
        <translation>ein Dump kann nicht ausdrücken, welche Zeilen der Schritt auswählt</translation>
    </message>
    <message>
        <source>a dump omits what the source computes</source>
        <translation>ein Dump lässt weg, was die Quelle berechnet</translation>
    </message>
    <message>
        <source>%1 does not honor ssl-mode %2</source>
        <translation>%1 beachtet ssl-mode %2 nicht</translation>
    </message>
    <message>
        <source>dumps of row times differ from version to version</source>
        <translation>Dumps von Zeilenzeiten unterscheiden sich von Version zu Version</translation>
    </message>
    <message>
        <source>a dump lists members by name, and one has an empty name</source>
        <translation>ein Dump nennt Elemente beim Namen, und eines hat einen leeren</translation>
    </message>
    <message>
        <source>column `%1`: %2</source>
        <translation>Spalte `%1`: %2</translation>
    </message>
    <message>
        <source>loading `%1` by dump</source>
        <translation>Laden von `%1` per Dump</translation>
    </message>
    <message>
        <source>%1 exited in the middle of its output</source>
        <translation>%1 endete mitten in der Ausgabe</translation>
    </message>
    <message>
        <source>comparing keys</source>
        <translation>Vergleichen der Schlüssel</translation>
    </message>
    <message>
        <source>preparing `%1`</source>
        <translation>Vorbereiten von `%1`</translation>
    </message>
    <message>
        <source> (one of them has the key %1)</source>
        <translation> (eine davon hat den Schlüssel %1)</translation>
    </message>
    <message>
        <source>column `%1` has values in %2 rows%3 that differ under %4 but are equal under %5 of %6, and key `%7` is unique</source>
        <translation>Spalte `%1` hat in %2 Zeilen%3 Werte, die unter %4 verschieden, unter %5 von %6 aber gleich sind, und der Schlüssel `%7` ist eindeutig</translation>
    </message>
    <message>
        <source>Give the column a collation that both servers have, such as utf8mb4_bin; exclude such rows with a &quot;where&quot;; or skip the table.</source>
        <translation>Der Spalte eine Kollation geben, die beide Server haben, etwa utf8mb4_bin; solche Zeilen mit „where“ ausschließen; oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>%1 of %2 rows collided with others</source>
        <translation>%1 von %2 Zeilen kollidierten mit anderen</translation>
    </message>
    <message>
        <source>a row is longer than the source&apos;s max_allowed_packet</source>
        <translation>eine Zeile ist länger als max_allowed_packet der Quelle</translation>
    </message>
    <message>
        <source>the server does not accept any more rows</source>
        <translation>der Server nimmt keine Zeilen mehr an</translation>
    </message>
    <message>
        <source>copying rows of `%1`</source>
        <translation>Kopieren von Zeilen von `%1`</translation>
    </message>
    <message>
        <source>transferring a long row of `%1`</source>
        <translation>Übertragen einer langen Zeile von `%1`</translation>
    </message>
    <message>
        <source>a value of column `%1` has %2 bytes, but max_allowed_packet on the %3&apos;s server is %4</source>
        <translation>ein Wert der Spalte `%1` hat %2 Bytes, max_allowed_packet auf dem Server (%3) ist aber %4</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on that server, or skip the table.</source>
        <translation>max_allowed_packet auf diesem Server erhöhen oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>transferring rows of `%1`</source>
        <translation>Übertragen von Zeilen von `%1`</translation>
    </message>
    <message>
        <source>a row needs %1 bytes in a statement, but the target&apos;s max_allowed_packet is %2</source>
        <translation>eine Zeile braucht in einer Anweisung %1 Bytes, max_allowed_packet des Ziels ist aber %2</translation>
    </message>
    <message>
        <source>of %1 rows the server accepted %2</source>
        <translation>von %1 Zeilen nahm der Server %2 an</translation>
    </message>
    <message>
        <source>filling `%1`</source>
        <translation>Füllen von `%1`</translation>
    </message>
    <message>
        <source>it does not define work, so there is nothing to undo</source>
        <translation>er nennt kein Work, also gibt es für Undo nichts zu tun</translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation>Prüfen des Plans</translation>
    </message>
    <message>
        <source>through the socket</source>
        <translation>über den Socket</translation>
    </message>
    <message>
        <source>checking the connection</source>
        <translation>Prüfen der Verbindung</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>verschlüsselt mit %1</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>die Verbindung ist nicht verschlüsselt</translation>
    </message>
    <message>
        <source>?ssl-mode=REQUIRED in the URL enforces encryption.</source>
        <translation>?ssl-mode=REQUIRED in der URL erzwingt Verschlüsselung.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>there is no schema `%1`</source>
        <translation>es gibt kein Schema `%1`</translation>
    </message>
    <message>
        <source>there is no schema `%1` yet</source>
        <translation>es gibt noch kein Schema `%1`</translation>
    </message>
    <message>
        <source>The pull creates it.</source>
        <translation>Der Pull legt es an.</translation>
    </message>
    <message>
        <source>The undo creates it.</source>
        <translation>Das Undo legt es an.</translation>
    </message>
    <message>
        <source>looking for other runs</source>
        <translation>Suche nach anderen Läufen</translation>
    </message>
    <message>
        <source>a run is in progress on it</source>
        <translation>darauf ist ein Lauf im Gang</translation>
    </message>
    <message>
        <source>No other run can start until it has finished.</source>
        <translation>Bis er fertig ist, kann kein anderer Lauf beginnen.</translation>
    </message>
    <message>
        <source>it has no tables yet, so there is nothing to undo to</source>
        <translation>es hat noch keine Tabellen, also gibt es keinen Stand für Undo</translation>
    </message>
    <message>
        <source>counting the connections</source>
        <translation>Zählen der Verbindungen</translation>
    </message>
    <message>
        <source>max_connections %1, %2 in use</source>
        <translation>max_connections %1, davon %2 belegt</translation>
    </message>
    <message>
        <source>max_user_connections %1, %2 in use</source>
        <translation>max_user_connections %1, davon %2 belegt</translation>
    </message>
    <message>
        <source>%1 connections are available (%2), but a run with --jobs %3 uses up to %4</source>
        <translation>%1 Verbindungen sind verfügbar (%2), ein Lauf mit --jobs %3 braucht aber bis zu %4</translation>
    </message>
    <message>
        <source>Use --jobs %1, or have the limit raised.</source>
        <translation>--jobs %1 verwenden oder die Grenze anheben lassen.</translation>
    </message>
    <message>
        <source>Have the limit raised, or wait for others to finish: --jobs 1 needs %1.</source>
        <translation>Die Grenze anheben lassen oder warten, bis andere fertig sind: --jobs 1 braucht %1.</translation>
    </message>
    <message>
        <source>checking whether the server is writable</source>
        <translation>Prüfen, ob der Server beschreibbar ist</translation>
    </message>
    <message>
        <source>it cannot be written to: %1</source>
        <translation>darauf lässt sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>1 table does not exist yet: %1</source>
        <translation>1 Tabelle gibt es noch nicht: %1</translation>
    </message>
    <message>
        <source>%1 tables do not exist yet</source>
        <translation>%1 Tabellen gibt es noch nicht</translation>
    </message>
    <message>
        <source>The %1 creates them.</source>
        <translation>Der Lauf „%1“ legt sie an.</translation>
    </message>
    <message>
        <source>the account may not rebuild tables: --recreate needs ALTER, CREATE, DROP and INSERT in schema `%1`</source>
        <translation>das Konto darf keine Tabellen neu anlegen: --recreate braucht ALTER, CREATE, DROP und INSERT im Schema `%1`</translation>
    </message>
    <message>
        <source>a lite pull cannot use &quot;modified&quot;: %1</source>
        <translation>ein Lite-Pull kann „modified“ nicht verwenden: %1</translation>
    </message>
    <message>
        <source>no primary or NOT NULL unique key: compared by whole rows, which reads the entire table</source>
        <translation>kein Primärschlüssel und kein eindeutiger Schlüssel mit NOT NULL: verglichen werden ganze Zeilen, wozu die ganze Tabelle gelesen wird</translation>
    </message>
    <message>
        <source>&quot;modified&quot; names column `%1`, which the table does not have</source>
        <translation>„modified“ nennt die Spalte `%1`, die die Tabelle nicht hat</translation>
    </message>
    <message>
        <source>A lite pull relies on it. Name a column with a date, a time or an increasing number, or leave it out.</source>
        <translation>Ein Lite-Pull verlässt sich darauf. Eine Spalte mit Datum, Zeit oder steigender Zahl nennen oder den Eintrag weglassen.</translation>
    </message>
    <message>
        <source>it has triggers (%1), which would fire</source>
        <translation>sie hat Trigger (%1), die auslösen würden</translation>
    </message>
    <message>
        <source>Drop them, or skip the table.</source>
        <translation>Die Trigger löschen oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>%1 has no transactions: after an interrupted run the table is complete only once the next run has finished</source>
        <translation>%1 kennt keine Transaktionen: Nach einem unterbrochenen Lauf ist die Tabelle erst vollständig, wenn der nächste Lauf fertig ist</translation>
    </message>
    <message>
        <source>statement %1 of &quot;after&quot;</source>
        <translation>Anweisung %1 von „after“</translation>
    </message>
    <message>
        <source>After statements may only reach tables of `%1`.</source>
        <translation>Anweisungen danach dürfen nur Tabellen von `%1` erreichen.</translation>
    </message>
    <message>
        <source>%1: many rows at once go over the sessions, which is slower</source>
        <translation>%1: viele Zeilen auf einmal gehen über die Sitzungen, was langsamer ist</translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation>nicht übertragen: %1</translation>
    </message>
    <message>
        <source>checking the keys of `%1`</source>
        <translation>Prüfen der Schlüssel von `%1`</translation>
    </message>
    <message>
        <source>its unique key `%1` exists here only, and rows of the source share a value of it</source>
        <translation>den eindeutigen Schlüssel `%1` gibt es nur hier, und Zeilen der Quelle haben einen Wert darin gemeinsam</translation>
    </message>
    <message>
        <source>Drop the key, or skip the table.</source>
        <translation>Den Schlüssel löschen oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>asking for a fingerprint</source>
        <translation>Abfragen eines Fingerabdrucks</translation>
    </message>
    <message>
        <source>asking for the fingerprints of rows</source>
        <translation>Abfragen der Fingerabdrücke von Zeilen</translation>
    </message>
    <message>
        <source>asking for a row&apos;s values</source>
        <translation>Abfragen der Werte einer Zeile</translation>
    </message>
    <message>
        <source>asking for a row in bulk</source>
        <translation>Abfragen einer Zeile zum Laden in Mengen</translation>
    </message>
    <message>
        <source>asking for a checksum</source>
        <translation>Abfragen einer Prüfsumme</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>Löschen von Zeilen</translation>
    </message>
    <message>
        <source>inserting rows</source>
        <translation>Einfügen von Zeilen</translation>
    </message>
    <message>
        <source>it did not answer within 60 s</source>
        <translation>er antwortete nicht innerhalb von 60 s</translation>
    </message>
    <message>
        <source>it exited at once</source>
        <translation>er beendete sich sofort</translation>
    </message>
    <message>
        <source>%1; its log ends:
%2</source>
        <translation>%1; sein Protokoll endet mit:
%2</translation>
    </message>
    <message>
        <source>starting the private server %1</source>
        <translation>Starten des privaten Servers %1</translation>
    </message>
    <message>
        <source>it had exited by itself; its log ends:
%1</source>
        <translation>er hatte sich von selbst beendet; sein Protokoll endet mit:
%1</translation>
    </message>
    <message>
        <source>it had to be killed after 15 s</source>
        <translation>er musste nach 15 s gewaltsam beendet werden</translation>
    </message>
    <message>
        <source>stopping the private server %1</source>
        <translation>Anhalten des privaten Servers %1</translation>
    </message>
    <message>
        <source>restarting the private server %1</source>
        <translation>Neustarten des privaten Servers %1</translation>
    </message>
    <message>
        <source>running SQL on the private server %1</source>
        <translation>Ausführen von SQL auf dem privaten Server %1</translation>
    </message>
    <message>
        <source>loading %1 into the private server %2</source>
        <translation>Laden von %1 in den privaten Server %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>asking the private server %1</source>
        <translation>Abfragen des privaten Servers %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s</source>
        <translation>%1 wurde nicht innerhalb von %2 s fertig</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>killed or crashed</source>
        <translation>gewaltsam beendet oder abgestürzt</translation>
    </message>
    <message>
        <source>creating a folder for the server in %1</source>
        <translation>Anlegen eines Ordners für den Server in %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a writable folder.</source>
        <translation>TMPDIR auf einen beschreibbaren Ordner setzen.</translation>
    </message>
    <message>
        <source>Install a server and its client: the packages mariadb-server-core and mariadb-client-core are enough; nothing has to be started.</source>
        <translation>Einen Server und seinen Client installieren: Die Pakete mariadb-server-core und mariadb-client-core genügen; gestartet werden muss nichts.</translation>
    </message>
    <message>
        <source>looking for a database server to start</source>
        <translation>Suche nach einem Datenbankserver, der sich starten lässt</translation>
    </message>
    <message>
        <source>%1 does not have a server and its client</source>
        <translation>%1 enthält keinen Server mit seinem Client</translation>
    </message>
    <message>
        <source>./dev servers fetches servers of other versions.</source>
        <translation>./dev servers holt Server anderer Versionen.</translation>
    </message>
    <message>
        <source>neither mariadbd nor mysqld is in %1</source>
        <translation>weder mariadbd noch mysqld liegt in %1</translation>
    </message>
    <message>
        <source>neither mariadb nor mysql, the client, is in PATH</source>
        <translation>weder mariadb noch mysql, der Client, liegt im PATH</translation>
    </message>
    <message>
        <source>creating the server&apos;s system tables</source>
        <translation>Anlegen der Systemtabellen des Servers</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>%1 lässt sich nicht nach %2 kopieren</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>mysql%1 was not found beside %2</source>
        <translation>mysql%1 wurde bei %2 nicht gefunden</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>Starten von %1</translation>
    </message>
    <message>
        <source>reading the sample&apos;s %1</source>
        <translation>Lesen von %1 des Beispiels</translation>
    </message>
    <message>
        <source>watching the private servers</source>
        <translation>Überwachen der privaten Server</translation>
    </message>
    <message>
        <source>%1 has exited by itself</source>
        <translation>%1 hat sich von selbst beendet</translation>
    </message>
    <message>
        <source>they are stopped</source>
        <translation>sie sind angehalten</translation>
    </message>
    <message>
        <source>storing the differences in a temporary file</source>
        <translation>Ablegen der Unterschiede in einer temporären Datei</translation>
    </message>
    <message>
        <source>Is there space in the folder for temporary files (TMPDIR)?</source>
        <translation>Ist im Ordner für temporäre Dateien (TMPDIR) noch Platz?</translation>
    </message>
    <message>
        <source>a time after 2038-01-19 03:14:07</source>
        <translation>eine Zeit nach 2038-01-19 03:14:07</translation>
    </message>
    <message>
        <source>a time beyond 838:59:59</source>
        <translation>eine Zeit jenseits von 838:59:59</translation>
    </message>
    <message>
        <source>a negative zero</source>
        <translation>eine negative Null</translation>
    </message>
    <message>
        <source>bytes beyond ASCII</source>
        <translation>Bytes jenseits von ASCII</translation>
    </message>
    <message>
        <source>lone surrogates</source>
        <translation>einzelne Surrogate</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source> (its key is %1)</source>
        <translation> (Schlüssel %1)</translation>
    </message>
    <message>
        <source>column `%1`: in %2%3 the JSON contains decimals, dates, times or bytes, which arrive as text (10.00 as 10.0, a date as a string) and are compared that way</source>
        <translation>Spalte `%1`: in %2%3 enthält das JSON Dezimalzahlen, Daten, Zeiten oder Bytes, die als Text ankommen (10.00 als 10.0, ein Datum als Zeichenkette) und so verglichen werden</translation>
    </message>
    <message>
        <source>column `%1` has %2 in %3%4, which %5 cannot store</source>
        <translation>Spalte `%1` enthält %2 in %3%4, was %5 nicht speichern kann</translation>
    </message>
    <message>
        <source>Exclude such rows with a &quot;where&quot;, change them at the source, or skip the table.</source>
        <translation>Solche Zeilen mit „where“ ausschließen, sie in der Quelle ändern oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>the server&apos;s answer contains an unexpected line: &apos;%1&apos;</source>
        <translation>die Antwort des Servers enthält eine unerwartete Zeile: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The answer was not used. Does a proxy on the way change answers?</source>
        <translation>Die Antwort wurde nicht verwendet. Ändert ein Proxy auf dem Weg die Antworten?</translation>
    </message>
    <message>
        <source>the default of column `%1` may differ: the server shows ? for characters outside the Basic Multilingual Plane</source>
        <translation>die Vorgabe der Spalte `%1` kann abweichen: Zeichen außerhalb der Basic Multilingual Plane zeigt der Server als ?</translation>
    </message>
    <message>
        <source>reading settings of %1</source>
        <translation>Lesen der Einstellungen von %1</translation>
    </message>
    <message>
        <source>creating `%1`</source>
        <translation>Anlegen von `%1`</translation>
    </message>
    <message>
        <source>%1 does not support it: %2</source>
        <translation>%1 unterstützt das nicht: %2</translation>
    </message>
    <message>
        <source>Skip the table.</source>
        <translation>Die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>the table has no primary key, but %1 requires one (%2), which the account cannot turn off</source>
        <translation>die Tabelle hat keinen Primärschlüssel, %1 verlangt aber einen (%2), was das Konto nicht abschalten kann</translation>
    </message>
    <message>
        <source>Turn %1 off there, or skip the table.</source>
        <translation>%1 dort abschalten oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>table option %1 is left out: %2 says: %3</source>
        <translation>die Tabellenoption %1 entfällt: %2 meldet: %3</translation>
    </message>
    <message>
        <source>adding the keys of `%1`</source>
        <translation>Hinzufügen der Schlüssel von `%1`</translation>
    </message>
    <message>
        <source>renaming the new `%1`</source>
        <translation>Umbenennen der neuen `%1`</translation>
    </message>
    <message>
        <source>swapping in the new `%1`</source>
        <translation>Eintauschen der neuen `%1`</translation>
    </message>
    <message>
        <source>recreating `%1`</source>
        <translation>Neuanlegen von `%1`</translation>
    </message>
    <message>
        <source>foreign keys downstream would be lost or left dangling (%1)</source>
        <translation>Fremdschlüssel im Ziel gingen verloren oder zeigten ins Leere (%1)</translation>
    </message>
    <message>
        <source>Drop them first.</source>
        <translation>Diese erst löschen.</translation>
    </message>
    <message>
        <source>creating schema `%1`</source>
        <translation>Anlegen des Schemas `%1`</translation>
    </message>
    <message>
        <source>Grant CREATE on it, or have it created.</source>
        <translation>CREATE darauf gewähren oder es anlegen lassen.</translation>
    </message>
    <message>
        <source>reading the predicate of `%1`</source>
        <translation>Lesen der Bedingung von `%1`</translation>
    </message>
    <message>
        <source>reading the query of `%1`</source>
        <translation>Lesen der Abfrage von `%1`</translation>
    </message>
    <message>
        <source>it selects %1, but not `%2`</source>
        <translation>sie wählt %1 aus, aber nicht `%2`</translation>
    </message>
    <message>
        <source>The table has no key, so the query has to select all columns.</source>
        <translation>Die Tabelle hat keinen Schlüssel, deshalb muss die Abfrage alle Spalten auswählen.</translation>
    </message>
    <message>
        <source>The query has to select the key columns: %1.</source>
        <translation>Die Abfrage muss die Schlüsselspalten auswählen: %1.</translation>
    </message>
    <message>
        <source>key column `%1` has a member with an empty name, which a query&apos;s result does not distinguish from no member</source>
        <translation>die Schlüsselspalte `%1` hat ein Element mit leerem Namen, das sich im Ergebnis einer Abfrage nicht von keinem Element unterscheidet</translation>
    </message>
    <message>
        <source>Scan the table with a &quot;where&quot; instead.</source>
        <translation>Die Tabelle stattdessen mit „where“ scannen.</translation>
    </message>
    <message>
        <source>column `%1` (%2) records when a row was valid, and %3 does not let its value be set</source>
        <translation>Spalte `%1` (%2) hält fest, wann eine Zeile galt, und %3 lässt ihren Wert nicht setzen</translation>
    </message>
    <message>
        <source>column `%1` has members with characters outside the Basic Multilingual Plane, and the server does not show which</source>
        <translation>Spalte `%1` hat Elemente mit Zeichen außerhalb der Basic Multilingual Plane, und der Server zeigt nicht, welche</translation>
    </message>
    <message>
        <source>column `%1` has type %2, which slicetool does not support</source>
        <translation>Spalte `%1` hat den Typ %2, den Slicetool nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 of %2 parts by key hash</source>
        <translation>%1 von %2 Teilen nach Schlüssel-Hash</translation>
    </message>
    <message>
        <source>comparing `%1`</source>
        <translation>Vergleichen von `%1`</translation>
    </message>
    <message>
        <source>the server&apos;s answer is for query %1 of %2</source>
        <translation>die Antwort des Servers gehört zu Abfrage %1 von %2</translation>
    </message>
    <message>
        <source>verifying `%1`</source>
        <translation>Nachprüfen von `%1`</translation>
    </message>
    <message>
        <source>%1 rows were counted in the key ranges that were written, but %2 were found there afterwards</source>
        <translation>%1 Zeilen wurden in den geschriebenen Schlüsselbereichen gezählt, danach fanden sich dort aber %2</translation>
    </message>
    <message>
        <source>checking what statements changed in `%1`</source>
        <translation>Prüfen, was Anweisungen in `%1` geändert haben</translation>
    </message>
    <message>
        <source>finding the modified column of `%1`</source>
        <translation>Suche nach der Änderungsspalte von `%1`</translation>
    </message>
    <message>
        <source>the table has no column `%1`</source>
        <translation>die Tabelle hat keine Spalte `%1`</translation>
    </message>
    <message>
        <source>Fix &quot;modified&quot; in the plan.</source>
        <translation>„modified“ im Plan korrigieren.</translation>
    </message>
    <message>
        <source>`%1` is a %2, neither a date nor a whole number</source>
        <translation>`%1` ist %2, weder ein Datum noch eine ganze Zahl</translation>
    </message>
    <message>
        <source>Name a column that increases with every change to a row.</source>
        <translation>Eine Spalte nennen, die mit jeder Änderung einer Zeile steigt.</translation>
    </message>
    <message>
        <source>checking how recent `%1` is</source>
        <translation>Prüfen, wie aktuell `%1` ist</translation>
    </message>
    <message>
        <source>rows beyond the last key</source>
        <translation>Zeilen hinter dem letzten Schlüssel</translation>
    </message>
    <message>
        <source>nothing: no modified column, and no key order to go by</source>
        <translation>nichts: keine Änderungsspalte und keine Schlüsselreihenfolge</translation>
    </message>
    <message>
        <source>%1, for which no row here has a usable value</source>
        <translation>%1, wofür hier keine Zeile einen brauchbaren Wert hat</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>comparing the modified rows of `%1`</source>
        <translation>Vergleichen der geänderten Zeilen von `%1`</translation>
    </message>
    <message>
        <source>choosing ranges of `%1`</source>
        <translation>Auswählen von Bereichen von `%1`</translation>
    </message>
    <message>
        <source>counting `%1`</source>
        <translation>Zählen von `%1`</translation>
    </message>
    <message>
        <source>counting what changed in `%1` since</source>
        <translation>Zählen, was sich seither in `%1` geändert hat</translation>
    </message>
    <message>
        <source>reading the differing rows of `%1`</source>
        <translation>Lesen der abweichenden Zeilen von `%1`</translation>
    </message>
    <message>
        <source>comparing the chosen rows of `%1`</source>
        <translation>Vergleichen der ausgewählten Zeilen von `%1`</translation>
    </message>
    <message>
        <source>checking what the after statements reach</source>
        <translation>Prüfen, was die Anweisungen danach erreichen</translation>
    </message>
    <message>
        <source>checking statement %1 of &quot;after&quot;</source>
        <translation>Prüfen von Anweisung %1 von „after“</translation>
    </message>
    <message>
        <source>After statements may only reach tables of their own schema, `%1`. Nothing was changed; fix the plan.</source>
        <translation>Anweisungen danach dürfen nur Tabellen ihres eigenen Schemas `%1` erreichen. Nichts wurde geändert; den Plan korrigieren.</translation>
    </message>
    <message>
        <source>%1, which is not written in SQL</source>
        <translation>%1, nicht in SQL geschrieben</translation>
    </message>
    <message>
        <source>%1, whose body the account may not read</source>
        <translation>%1, Text für das Konto nicht lesbar</translation>
    </message>
    <message>
        <source>%1, whose sql_mode (%2) changes the meaning of its text</source>
        <translation>%1, mit einem sql_mode (%2), der die Bedeutung des Textes ändert</translation>
    </message>
    <message>
        <source>%1, which has %2</source>
        <translation>%1, darin: %2</translation>
    </message>
    <message>
        <source>view `%1`, whose query the account may not read (SHOW VIEW)</source>
        <translation>View `%1`, deren Abfrage das Konto nicht lesen darf (SHOW VIEW)</translation>
    </message>
    <message>
        <source>view `%1`, whose query has %2</source>
        <translation>View `%1`, in deren Abfrage: %2</translation>
    </message>
    <message>
        <source>`%1`, whose rows are stored elsewhere (engine %2)</source>
        <translation>`%1`, deren Zeilen woanders liegen (Engine %2)</translation>
    </message>
    <message>
        <source>the default of `%1`.`%2`, which has %3</source>
        <translation>die Vorgabe von `%1`.`%2`, darin: %3</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which a foreign key changes along with `%3`</source>
        <translation>`%1`.`%2`, von einem Fremdschlüssel mit `%3` geändert</translation>
    </message>
    <message>
        <source>`%1`, which is neither a function of the server nor a routine of `%2` that the account may see</source>
        <translation>`%1`, weder eine Funktion des Servers noch eine Routine von `%2`, die das Konto sehen darf</translation>
    </message>
    <message>
        <source>running after statement %1</source>
        <translation>Ausführen der Anweisung danach %1</translation>
    </message>
    <message>
        <source>rolling back the after statements</source>
        <translation>Zurückrollen der Anweisungen danach</translation>
    </message>
    <message>
        <source>rolled back, except in tables whose engine cannot roll back: %1</source>
        <translation>zurückgerollt, außer in Tabellen, deren Engine das nicht kann: %1</translation>
    </message>
    <message>
        <source>rolled back: %1</source>
        <translation>zurückgerollt: %1</translation>
    </message>
    <message>
        <source>not run, because not every table is done</source>
        <translation>nicht ausgeführt, weil nicht jede Tabelle fertig ist</translation>
    </message>
    <message>
        <source>committing the after statements</source>
        <translation>Commit der Anweisungen danach</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed: %1</source>
        <translation>der nächste Vergleich wird zeigen, was sie geändert haben: %1</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed in %1</source>
        <translation>der nächste Vergleich wird zeigen, was sie in %1 geändert haben</translation>
    </message>
    <message>
        <source>starting the after statements</source>
        <translation>Beginnen der Anweisungen danach</translation>
    </message>
    <message>
        <source>checking what the statements changed in `%1`</source>
        <translation>Prüfen, was die Anweisungen in `%1` geändert haben</translation>
    </message>
    <message>
        <source>checking which tables a statement names</source>
        <translation>Prüfen, welche Tabellen eine Anweisung nennt</translation>
    </message>
    <message>
        <source>reading the next AUTO_INCREMENT values</source>
        <translation>Lesen der nächsten AUTO_INCREMENT-Werte</translation>
    </message>
    <message>
        <source>the next AUTO_INCREMENT is %1 at the source and %2 downstream</source>
        <translation>das nächste AUTO_INCREMENT ist %1 in der Quelle und %2 im Ziel</translation>
    </message>
    <message>
        <source>%1; %2 would copy the whole table to change that</source>
        <translation>%1; %2 würde dafür die ganze Tabelle kopieren</translation>
    </message>
    <message>
        <source>setting the next AUTO_INCREMENT of `%1`</source>
        <translation>Setzen des nächsten AUTO_INCREMENT von `%1`</translation>
    </message>
    <message>
        <source>; the table is in use, so it stays until the next run</source>
        <translation>; die Tabelle ist in Gebrauch, deshalb bleibt es bis zum nächsten Lauf</translation>
    </message>
    <message>
        <source>; it stays: %1</source>
        <translation>; es bleibt: %1</translation>
    </message>
    <message>
        <source>comparing definitions</source>
        <translation>Vergleichen der Definitionen</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>Fremdschlüssel</translation>
    </message>
    <message>
        <source>the comment of</source>
        <translation>der Kommentar von</translation>
    </message>
    <message>
        <source>the table&apos;s comment</source>
        <translation>der Kommentar der Tabelle</translation>
    </message>
    <message>
        <source>the row format</source>
        <translation>das Zeilenformat</translation>
    </message>
    <message>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>%1 is missing downstream: %2</source>
        <translation>%1 fehlt im Ziel: %2</translation>
    </message>
    <message>
        <source>%1: %2 at the source, %3 downstream</source>
        <translation>%1: %2 in der Quelle, %3 im Ziel</translation>
    </message>
    <message>
        <source>%1 is only downstream: %2</source>
        <translation>%1 nur im Ziel: %2</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are the same schema on the same server</source>
        <translation>%1 (%2) und %3 (%4) sind dasselbe Schema auf demselben Server</translation>
    </message>
    <message>
        <source>Nothing was changed. Give %1 its own schema.</source>
        <translation>Nichts wurde geändert. %1 ein eigenes Schema geben.</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 itself: the schemas have the same name, it could not be checked whether %3 (%4) is the same server (%5), and no earlier run has shown that it is a different one</source>
        <translation>%1 (%2) könnte %3 selbst sein: Die Schemas heißen gleich, es ließ sich nicht prüfen, ob %3 (%4) derselbe Server ist (%5), und kein früherer Lauf hat gezeigt, dass es ein anderer ist</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it when %1 can be reached, or, if %2 is a copy, use slicetool-cli with --yes-write-to %3.</source>
        <translation>Nichts wurde geändert. Starten, wenn %1 erreichbar ist, oder, falls %2 eine Kopie ist, slicetool-cli mit --yes-write-to %3 verwenden.</translation>
    </message>
    <message>
        <source>--yes-write-to names &quot;%1&quot;, but the target schema is &quot;%2&quot; (%3)</source>
        <translation>--yes-write-to nennt „%1“, das Zielschema ist aber „%2“ (%3)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>the plan skips `%1`, which upstream does not have%2</source>
        <translation>der Plan überspringt `%1`, das es in Upstream nicht gibt%2</translation>
    </message>
    <message>
        <source>the plan has several steps for `%1`, spelled differently; the last one applies</source>
        <translation>der Plan hat mehrere Schritte für `%1`, verschieden geschrieben; es gilt der letzte</translation>
    </message>
    <message>
        <source>nothing in the plan uses the variable %1</source>
        <translation>nichts im Plan verwendet die Variable %1</translation>
    </message>
    <message>
        <source>the after statements of the undo never run: the plan does not define work</source>
        <translation>die Anweisungen nach dem Undo laufen nie: der Plan nennt kein Work</translation>
    </message>
    <message>
        <source>&quot;modified&quot; of `%1` names column `%2`, which the table does not have%3</source>
        <translation>„modified“ von `%1` nennt die Spalte `%2`, die die Tabelle nicht hat%3</translation>
    </message>
    <message>
        <source>checking `%1`</source>
        <translation>Prüfen von `%1`</translation>
    </message>
    <message>
        <source>the target&apos;s server treats %1 as one table (lower_case_table_names)</source>
        <translation>für den Server des Ziels sind %1 eine einzige Tabelle (lower_case_table_names)</translation>
    </message>
    <message>
        <source>Skip all but one of them.</source>
        <translation>Alle bis auf eine überspringen.</translation>
    </message>
    <message>
        <source>its rows belong to other tables (engine %1)</source>
        <translation>ihre Zeilen gehören zu anderen Tabellen (Engine %1)</translation>
    </message>
    <message>
        <source>Skip it.</source>
        <translation>Die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>looking for `%1`</source>
        <translation>Suche nach `%1`</translation>
    </message>
    <message>
        <source>in %1 it is a %2, not a table, and a run carries only tables</source>
        <translation>in %1 ist das keine Tabelle (%2), und ein Lauf überträgt nur Tabellen</translation>
    </message>
    <message>
        <source>Remove it from the plan, and pull the tables that it shows.</source>
        <translation>Aus dem Plan entfernen und die Tabellen holen, die sie zeigt.</translation>
    </message>
    <message>
        <source>Remove it from the plan.</source>
        <translation>Aus dem Plan entfernen.</translation>
    </message>
    <message>
        <source>in %1 its rows belong to other tables (engine %2)</source>
        <translation>in %1 gehören ihre Zeilen zu anderen Tabellen (Engine %2)</translation>
    </message>
    <message>
        <source>Drop or rename it there, or skip the table.</source>
        <translation>Dort löschen oder umbenennen oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>in %1 it stores no rows (engine %2)</source>
        <translation>in %1 speichert sie keine Zeilen (Engine %2)</translation>
    </message>
    <message>
        <source>Change its engine there, or skip the table.</source>
        <translation>Dort die Engine ändern oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>%1 has a %2 with this name where the table should be</source>
        <translation>%1 hat unter diesem Namen etwas anderes (%2), wo die Tabelle sein sollte</translation>
    </message>
    <message>
        <source>Drop or rename the %1 there, or skip the table.</source>
        <translation>Das Objekt (%1) dort löschen oder umbenennen oder die Tabelle überspringen.</translation>
    </message>
    <message>
        <source>%1 has no table with this name that the account can read</source>
        <translation>%1 hat keine Tabelle dieses Namens, die das Konto lesen kann</translation>
    </message>
    <message>
        <source>Check its name in the plan, and the grants.</source>
        <translation>Den Namen im Plan und die Rechte prüfen.</translation>
    </message>
    <message>
        <source>Pull it first.</source>
        <translation>Erst mit Pull holen.</translation>
    </message>
    <message>
        <source>%1 has no table `%2`%3</source>
        <translation>%1 hat keine Tabelle `%2`%3</translation>
    </message>
    <message>
        <source>looking for tables</source>
        <translation>Suche nach Tabellen</translation>
    </message>
    <message>
        <source>schema `%1` on %2 has none that the account can read</source>
        <translation>das Schema `%1` auf %2 hat keine, die das Konto lesen kann</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan, and the grants.</source>
        <translation>Den Namen des Schemas im Plan und die Rechte prüfen.</translation>
    </message>
    <message>
        <source>Pull first: an undo copies what base has.</source>
        <translation>Erst ein Pull: Undo kopiert, was Base hat.</translation>
    </message>
    <message>
        <source>checking whether rows can stay on the server</source>
        <translation>Prüfen, ob die Zeilen auf dem Server bleiben können</translation>
    </message>
    <message>
        <source>an undo needs a work schema, but the plan has none</source>
        <translation>Undo braucht ein Work-Schema, der Plan nennt aber keines</translation>
    </message>
    <message>
        <source>Add &quot;work&quot; to the plan.</source>
        <translation>„work“ in den Plan eintragen.</translation>
    </message>
    <message>
        <source>`%1` is a system schema</source>
        <translation>`%1` ist ein Systemschema</translation>
    </message>
    <message>
        <source>Give %1 its own schema.</source>
        <translation>%1 ein eigenes Schema geben.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Erst ein Pull.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan.</source>
        <translation>Den Namen des Schemas im Plan prüfen.</translation>
    </message>
    <message>
        <source>checking the account&apos;s privileges</source>
        <translation>Prüfen der Rechte des Kontos</translation>
    </message>
    <message>
        <source>the account may not %1</source>
        <translation>dem Konto fehlt das Recht %1</translation>
    </message>
    <message>
        <source>the account may not %1 in any of the %2 tables</source>
        <translation>dem Konto fehlt das Recht %1 auf alle %2 Tabellen</translation>
    </message>
    <message>
        <source>the server hides the others from it</source>
        <translation>die anderen verbirgt der Server vor ihm</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>the account may SELECT only some columns (%1), %2; tables are read whole</source>
        <translation>das Konto hat SELECT nur auf einige Spalten (%1), %2; Tabellen werden ganz gelesen</translation>
    </message>
    <message>
        <source>the account may not CREATE in schema `%1`</source>
        <translation>dem Konto fehlt CREATE im Schema `%1`</translation>
    </message>
    <message>
        <source>rows stay on the server</source>
        <translation>die Zeilen bleiben auf dem Server</translation>
    </message>
    <message>
        <source>%1 of %2 jobs: no connections left for more (%3)</source>
        <translation>%1 von %2 Jobs: für mehr gibt es keine Verbindungen (%3)</translation>
    </message>
    <message>
        <source>starting a lite run</source>
        <translation>Beginnen eines Lite-Laufs</translation>
    </message>
    <message>
        <source>only a pull can be lite, and a lite pull does not rebuild tables</source>
        <translation>nur ein Pull kann lite sein, und ein Lite-Pull legt keine Tabellen neu an</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>Eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>starting a lite pull</source>
        <translation>Beginnen eines Lite-Pulls</translation>
    </message>
    <message>
        <source>Pull without --lite first.</source>
        <translation>Erst ein Pull ohne --lite.</translation>
    </message>
    <message>
        <source>%1row by row, not in bulk: %2</source>
        <translation>%1zeilenweise, nicht in Mengen: %2</translation>
    </message>
    <message>
        <source>%1 rows were written before that, and not verified.</source>
        <translation>%1 Zeilen waren davor schon geschrieben, ungeprüft.</translation>
    </message>
    <message>
        <source>Does something else write to the table downstream?</source>
        <translation>Schreibt im Ziel noch jemand anders in die Tabelle?</translation>
    </message>
    <message>
        <source>Does the server there compute a different value for %1?</source>
        <translation>Berechnet der Server dort für %1 einen anderen Wert?</translation>
    </message>
    <message>
        <source>Does the step&apos;s SQL pick different rows each time it runs (RAND, NOW), or values of a different type?</source>
        <translation>Wählt das SQL des Schritts bei jedem Lauf andere Zeilen (RAND, NOW) oder Werte eines anderen Typs?</translation>
    </message>
    <message>
        <source>Compare the table to see which values the server there does not preserve, and exclude them.</source>
        <translation>Die Tabelle vergleichen, um zu sehen, welche Werte der Server dort nicht erhält, und diese ausschließen.</translation>
    </message>
    <message>
        <source>rows still differ after they were written</source>
        <translation>nach dem Schreiben weichen noch Zeilen ab</translation>
    </message>
    <message>
        <source>%1 has no snapshots, and the table changed while it was read; run it again to settle it</source>
        <translation>%1 kennt keine Snapshots, und die Tabelle änderte sich beim Lesen; ein weiterer Lauf gleicht sie ab</translation>
    </message>
    <message>
        <source>the query picks keys, but no row of the table has any of them</source>
        <translation>die Abfrage wählt Schlüssel aus, aber keine Zeile der Tabelle hat einen davon</translation>
    </message>
    <message>
        <source>Check what it selects as %1. Nothing was changed.</source>
        <translation>Prüfen, was sie als %1 auswählt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>applying rows of `%1`</source>
        <translation>Anwenden von Zeilen von `%1`</translation>
    </message>
    <message>
        <source>the table does not exist downstream</source>
        <translation>die Tabelle gibt es im Ziel nicht</translation>
    </message>
    <message>
        <source>Apply the whole table.</source>
        <translation>Die ganze Tabelle anwenden.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>
filled with its keys in place, which takes longer: adding them later needs ALTER, DROP and INSERT in schema `%1`</source>
        <translation>
mit ihren Schlüsseln gefüllt, was länger dauert: sie später hinzuzufügen, braucht ALTER, DROP und INSERT im Schema `%1`</translation>
    </message>
    <message>
        <source>writing to `%1`</source>
        <translation>Schreiben in `%1`</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would fire</source>
        <translation>sie hat im Ziel Trigger (%1), die auslösen würden</translation>
    </message>
    <message>
        <source>restarting `%1`</source>
        <translation>Neubeginn von `%1`</translation>
    </message>
    <message>
        <source>the table was dropped from %1 while it was read</source>
        <translation>die Tabelle wurde in %1 gelöscht, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>its definition on %1 changed while it was read: %2</source>
        <translation>ihre Definition in %1 änderte sich beim Lesen: %2</translation>
    </message>
    <message>
        <source>left for the next full pull: it has no key</source>
        <translation>für den nächsten vollen Pull übrig: sie hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>choosing rows of `%1`</source>
        <translation>Auswählen der Zeilen von `%1`</translation>
    </message>
    <message>
        <source>the table has no key to identify its rows</source>
        <translation>die Tabelle hat keinen Schlüssel, an dem ihre Zeilen zu erkennen wären</translation>
    </message>
    <message>
        <source>the rows were chosen by a different key than the table has</source>
        <translation>die Zeilen wurden nach einem anderen Schlüssel ausgewählt, als die Tabelle hat</translation>
    </message>
    <message>
        <source>Compare the table again.</source>
        <translation>Die Tabelle noch einmal vergleichen.</translation>
    </message>
    <message>
        <source>counting rows of `%1`</source>
        <translation>Zählen der Zeilen von `%1`</translation>
    </message>
    <message>
        <source>does not exist downstream</source>
        <translation>im Ziel nicht vorhanden</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would be lost</source>
        <translation>sie hat im Ziel Trigger (%1), die verloren gingen</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, which would be lost</source>
        <translation>der Plan behält ihre veralteten Zeilen, die verloren gingen</translation>
    </message>
    <message>
        <source>Fix the columns manually, or drop the table.</source>
        <translation>Die Spalten von Hand berichtigen oder die Tabelle löschen.</translation>
    </message>
    <message>
        <source>removing an unfinished table</source>
        <translation>Entfernen einer unfertigen Tabelle</translation>
    </message>
    <message>
        <source>recreated</source>
        <translation>neu angelegt</translation>
    </message>
    <message>
        <source>%1 does not exist, but would be the copy in use</source>
        <translation>%1 gibt es nicht, wäre aber die verwendete Kopie</translation>
    </message>
    <message>
        <source>since &quot;turn&quot; of %1, %2</source>
        <translation>seit „turn“ von %1, %2</translation>
    </message>
    <message>
        <source>checking which copy is in use</source>
        <translation>Prüfen, welche Kopie verwendet wird</translation>
    </message>
    <message>
        <source>%1 is the copy in use %2</source>
        <translation>%1 ist die verwendete Kopie %2</translation>
    </message>
    <message>
        <source>%1 is the copy that is refreshed next, not the one in use, %2</source>
        <translation>%1 ist die Kopie, die als nächste aktualisiert wird, nicht die verwendete, %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Run that plan, or &quot;turn&quot; this one if it replaces it. If no application uses the copies any more, --yes-write-to %1 overrides this.</source>
        <translation>Nichts wurde geändert. Jenen Plan laufen lassen oder diesen tauschen („turn“), wenn er ihn ersetzt. Verwendet keine Anwendung die Kopien mehr, setzt sich --yes-write-to %1 darüber hinweg.</translation>
    </message>
    <message>
        <source>Fix the file, or remove it: base and work are then as the plans say.</source>
        <translation>Die Datei berichtigen oder entfernen: Dann sind Base und Work so, wie es in den Plänen steht.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>sie ist beschädigt</translation>
    </message>
    <message>
        <source>base and work were swapped in the meantime</source>
        <translation>Base und Work wurden inzwischen getauscht</translation>
    </message>
    <message>
        <source>reading the log position of %1</source>
        <translation>Lesen der Log-Position von %1</translation>
    </message>
    <message>
        <source>checking how long %1 has been running</source>
        <translation>Prüfen, wie lange %1 schon läuft</translation>
    </message>
    <message>
        <source>checking when `%1` was last written to</source>
        <translation>Prüfen, wann zuletzt in `%1` geschrieben wurde</translation>
    </message>
    <message>
        <source>exists only there (%1); runs leave it alone</source>
        <translation>nur dort vorhanden (%1); Läufe lassen es unberührt</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server %2 is an account that can log in</source>
        <translation>die Rolle %1 entfällt: auf dem Server von Work ist %2 ein Konto, das sich anmelden kann</translation>
    </message>
    <message>
        <source>%1 does not support hosts with a prefix length</source>
        <translation>%1 unterstützt keine Hosts mit Präfixlänge</translation>
    </message>
    <message>
        <source>%1 has more privileges on work&apos;s server and could pass them on, so WITH GRANT OPTION is left out of: %2</source>
        <translation>%1 hat auf dem Server von Work weitere Rechte und könnte sie weitergeben, daher entfällt WITH GRANT OPTION bei: %2</translation>
    </message>
    <message>
        <source>%1 may pass on its privileges on work&apos;s server, so this is left out: %2</source>
        <translation>%1 darf seine Rechte auf dem Server von Work weitergeben, deshalb entfällt: %2</translation>
    </message>
    <message>
        <source>what upstream grants to PUBLIC is left out: on work&apos;s server it would apply to accounts that upstream does not have</source>
        <translation>was Upstream PUBLIC gewährt, entfällt: auf dem Server von Work gälte es auch für Konten, die Upstream nicht hat</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it was granted, as a role, to %2</source>
        <translation>%1 entfällt: auf dem Server von Work wurde es als Rolle %2 gewährt</translation>
    </message>
    <message>
        <source>The account needs ADMIN OPTION on the role, which only those who have it can grant.</source>
        <translation>Das Konto braucht ADMIN OPTION für die Rolle; nur wer sie hat, kann sie vergeben.</translation>
    </message>
    <message>
        <source>%1 is left out: it is locked upstream. Use --account to include it anyway.</source>
        <translation>%1 entfällt: es ist in Upstream gesperrt. Mit --account wird es trotzdem einbezogen.</translation>
    </message>
    <message>
        <source>the role %1 is left out: upstream everyone has it (mandatory_roles)</source>
        <translation>die Rolle %1 entfällt: in Upstream haben sie alle (mandatory_roles)</translation>
    </message>
    <message>
        <source>the grants on %1, because the server goes by only one of them, and which one depends on its version</source>
        <translation>die Rechte auf %1, weil der Server nur eines davon beachtet und es von seiner Version abhängt, welches</translation>
    </message>
    <message>
        <source>the grant on %1, which the server ignores in favor of a more specific one</source>
        <translation>das Recht auf %1, das der Server zugunsten eines genaueren übergeht</translation>
    </message>
    <message>
        <source>Rename it in %1, or skip it.</source>
        <translation>Benennen Sie sie in %1 um, oder überspringen Sie sie.</translation>
    </message>
    <message>
        <source>it would be built as `%1`, and %2 has a table of this name</source>
        <translation>sie würde als `%1` aufgebaut, und %2 hat eine Tabelle dieses Namens</translation>
    </message>
    <message>
        <source>Rename that table.</source>
        <translation>Benennen Sie jene Tabelle um.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server these were defined by it, and would run with its privileges once it was there: %2. If that is intended, create it manually, then try again</source>
        <translation>%1 entfällt: Auf dem Server von Work wurden diese Objekte von ihm definiert und liefen mit seinen Rechten, sobald es da wäre: %2. Wenn das so sein soll, legen Sie es von Hand an, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>%1 may do more on work than upstream, and keeps that: %2</source>
        <translation>%1 darf in Work mehr als in Upstream und behält das: %2</translation>
    </message>
    <message>
        <source>reading the tables and routines of work</source>
        <translation>Lesen der Tabellen und Routinen von Work</translation>
    </message>
    <message>
        <source>downstream, a table with this name is taken for one that a killed run left, and dropped</source>
        <translation>im Ziel gilt eine Tabelle dieses Namens als Rest eines abgebrochenen Laufs und wird gelöscht</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 Or run the statements manually.</source>
        <translation>Nichts wurde geändert. %1 Oder führen Sie die Anweisungen von Hand aus.</translation>
    </message>
    <message>
        <source>the account of upstream may not read mysql.*, so it was not checked whether other accounts upstream, which may do less, take some of its logins</source>
        <translation>das Konto von Upstream darf mysql.* nicht lesen; deshalb wurde nicht geprüft, ob andere Konten in Upstream, die weniger dürfen, manche seiner Anmeldungen übernehmen</translation>
    </message>
    <message>
        <source>this account may not see all views, routines, triggers and events on work&apos;s server, so it was not checked whether some of them would run with the privileges of the new accounts</source>
        <translation>dieses Konto darf auf dem Server von Work nicht alle Views, Routinen, Trigger und Events sehen; deshalb wurde nicht geprüft, ob manche davon mit den Rechten der neuen Konten liefen</translation>
    </message>
    <message>
        <source>%1 is left out: upstream, logins from some hosts go to %2, which may do less, and on work&apos;s server they would get the privileges of %1. Create %2 there with its own grants, then try again</source>
        <translation>%1 entfällt: in Upstream gehen Anmeldungen von manchen Hosts an %2, das weniger darf, und auf dem Server von Work bekämen sie die Rechte von %1. Legen Sie %2 dort mit eigenen Rechten an, und versuchen Sie es dann erneut</translation>
    </message>
    <message>
        <source>Let an administrator of work run: GRANT %1 TO %2;</source>
        <translation>Lassen Sie einen Administrator von Work ausführen: GRANT %1 TO %2;</translation>
    </message>
    <message>
        <source>base and work were swapped since the last full pull of %1: what an application wrote there would stay</source>
        <translation>Base und Work haben seit dem letzten vollständigen Pull von %1 getauscht: was eine Anwendung dort geschrieben hat, bliebe stehen</translation>
    </message>
    <message>
        <source>dropped `%1`, which a run that was killed left behind</source>
        <translation>`%1` gelöscht, das ein abgebrochener Lauf hinterlassen hatte</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>„ignore“ von `%1` nennt `%2`, was zu keiner ihrer Spalten passt%3</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which counts all the same: it tells rows apart</source>
        <translation>„ignore“ von `%1` nennt `%2`; das zählt trotzdem, denn es unterscheidet die Zeilen</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which matches no column of any table%2</source>
        <translation>der Plan ignoriert `%1`, was zu keiner Spalte irgendeiner Tabelle passt%2</translation>
    </message>
    <message>
        <source>equal but for %1</source>
        <translation>gleich bis auf %1</translation>
    </message>
    <message>
        <source>synced but for %1</source>
        <translation>abgeglichen bis auf %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>not compared: %1</source>
        <translation>nicht verglichen: %1</translation>
    </message>
    <message>
        <source>running the password command of %1, %2</source>
        <translation>Ausführen des Passwortbefehls von %1, %2</translation>
    </message>
    <message>
        <source>Try the saved connection&apos;s password command in a terminal.</source>
        <translation>Den Passwortbefehl der gespeicherten Verbindung in einem Terminal ausprobieren.</translation>
    </message>
    <message>
        <source>the shell could not be started: %1</source>
        <translation>die Shell ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>it printed more than a password</source>
        <translation>er gab mehr als ein Passwort aus</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>er endete nicht innerhalb von %1 s</translation>
    </message>
    <message>
        <source>it was ended by a signal%1</source>
        <translation>er wurde durch ein Signal beendet%1</translation>
    </message>
    <message>
        <source>it ended with exit code %1%2</source>
        <translation>er endete mit Exitcode %1%2</translation>
    </message>
    <message>
        <source>what it printed is not UTF-8</source>
        <translation>seine Ausgabe ist kein UTF-8</translation>
    </message>
    <message>
        <source>it printed nothing in its first line%1</source>
        <translation>seine erste Zeile ist leer%1</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>A run with --alter alters it.</source>
        <translation>Ein Lauf mit --alter ändert sie.</translation>
    </message>
    <message>
        <source>altering `%1`</source>
        <translation>Ändern von `%1`</translation>
    </message>
    <message>
        <source>Fix the columns manually, or rebuild the table with --recreate. The statement was: %1</source>
        <translation>Die Spalten von Hand anpassen oder die Tabelle mit --recreate neu anlegen. Die Anweisung war: %1</translation>
    </message>
    <message>
        <source>the table does not exist downstream any more</source>
        <translation>die Tabelle gibt es im Ziel nicht mehr</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which counts all the same in every table: it tells rows apart</source>
        <translation>der Plan ignoriert `%1`; das zählt trotzdem in jeder Tabelle, denn es unterscheidet die Zeilen</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement would be: %1</source>
        <translation>Die Spalten von Hand anpassen. Die Anweisung wäre: %1</translation>
    </message>
    <message>
        <source>it has a password command, and is world-writable</source>
        <translation>sie hat einen Passwortbefehl und ist für alle schreibbar</translation>
    </message>
    <message>
        <source>Look at its password commands, then run chmod 600 on it.</source>
        <translation>Die Passwortbefehle darin ansehen, dann chmod 600 darauf ausführen.</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, whose values in `%1` might change</source>
        <translation>der Plan behält ihre veralteten Zeilen, deren Werte in `%1` sich ändern könnten</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement was: %1</source>
        <translation>Die Spalten von Hand anpassen. Die Anweisung war: %1</translation>
    </message>
    <message>
        <source>%1/url is missing</source>
        <translation>%1/url fehlt</translation>
    </message>
    <message>
        <source>what it printed contains a NUL</source>
        <translation>seine Ausgabe enthält ein NUL</translation>
    </message>
    <message>
        <source>writing the connections to %1</source>
        <translation>Schreiben der Verbindungen nach %1</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>&quot;round&quot; von `%1` nennt `%2`, das zu keiner Spalte passt%3</translation>
    </message>
    <message>
        <source>Remove &quot;key&quot;: the table has none.</source>
        <translation>&quot;key&quot; entfernen: die Tabelle hat keinen.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Sie hat: %1.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>muss eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>names the column &quot;%1&quot; twice</source>
        <translation>nennt die Spalte &quot;%1&quot; zweimal</translation>
    </message>
    <message>
        <source>must contain at least one column</source>
        <translation>muss mindestens eine Spalte enthalten</translation>
    </message>
    <message>
        <source> but for what the plan ignores</source>
        <translation> bis auf das, was der Plan auslässt</translation>
    </message>
    <message>
        <source>, %1 of them but for what the plan ignores</source>
        <translation>, %1 davon bis auf das, was der Plan auslässt</translation>
    </message>
    <message>
        <source>%1 beyond 1 decimal</source>
        <translation>%1 jenseits von 1 Nachkommastelle</translation>
    </message>
    <message>
        <source>%1 beyond %2 decimals</source>
        <translation>%1 jenseits von %2 Nachkommastellen</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which is neither FLOAT nor DOUBLE</source>
        <translation>&quot;round&quot; von `%1` nennt `%2`, das weder FLOAT noch DOUBLE ist</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which counts to the last bit all the same: it tells rows apart</source>
        <translation>&quot;round&quot; von `%1` nennt `%2`, das trotzdem bis zum letzten Bit zählt: es unterscheidet Zeilen</translation>
    </message>
    <message>
        <source>the plan rounds `%1`, which matches no FLOAT or DOUBLE column of any table%2</source>
        <translation>der Plan rundet `%1`, das zu keiner FLOAT- oder DOUBLE-Spalte irgendeiner Tabelle passt%2</translation>
    </message>
    <message>
        <source>compared in full: the rows or columns to compare are not those of the last full pull</source>
        <translation>vollständig verglichen: zu vergleichen sind andere Zeilen oder Spalten als beim letzten vollständigen Pull</translation>
    </message>
    <message>
        <source>A run leaves the table alone. %1</source>
        <translation>Ein Lauf rührt die Tabelle nicht an. %1</translation>
    </message>
    <message>
        <source>A run with --recreate recreates it.</source>
        <translation>Ein Lauf mit --recreate erstellt sie neu.</translation>
    </message>
    <message>
        <source>Left alone. %1</source>
        <translation>Nicht angerührt. %1</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows, or recreate it (%1 --recreate).</source>
        <translation>Ändern (%1 --alter) behält die Zeilen; oder neu erstellen (%1 --recreate).</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows.</source>
        <translation>Ändern (%1 --alter) behält die Zeilen.</translation>
    </message>
    <message>
        <source>Recreate it (%1 --recreate).</source>
        <translation>Neu erstellen (%1 --recreate).</translation>
    </message>
    <message>
        <source>It cannot be recreated: %1. %2</source>
        <translation>Sie kann nicht neu erstellt werden: %1. %2</translation>
    </message>
    <message>
        <source>for a crontab, but neither systemd&apos;s user timers nor the program crontab are available here</source>
        <translation>für eine Crontab; hier gibt es aber weder Benutzer-Timer von systemd noch das Programm crontab</translation>
    </message>
    <message>
        <source>No password was given. %1 If the account has none, check user and host.</source>
        <translation>Es wurde kein Passwort angegeben. %1 Hat das Konto keines, prüfen Sie Benutzer und Host.</translation>
    </message>
    <message>
        <source>%1/color is not a color</source>
        <translation>%1/color ist keine Farbe</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it out.</source>
        <translation>Schreiben Sie sie als #rrggbb, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>A row that upstream deleted, or gave another key, blocks this change, and lite does not see that: pull without --lite.</source>
        <translation>Eine Zeile, die upstream gelöscht hat oder der es einen anderen Schlüssel gab, steht dieser Änderung im Weg, und lite sieht das nicht: ohne --lite holen.</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key at the source whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; nennt (%1), in der Quelle kein eindeutiger Schlüssel, dessen Spalten alle NOT NULL sind und ganz und geordnet (BTREE) indiziert</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key downstream whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; nennt (%1), im Ziel kein eindeutiger Schlüssel, dessen Spalten alle NOT NULL sind und ganz und geordnet (BTREE) indiziert</translation>
    </message>
    <message>
        <source>%1 (%2) is the saved connection %3 under another name; %3 is marked production and never written to</source>
        <translation>%1 (%2) ist die gespeicherte Verbindung %3 unter anderem Namen; %3 ist als Produktion markiert, und dorthin wird nie geschrieben</translation>
    </message>
    <message>
        <source>Put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>Schreiben Sie es in die Gruppe [client] der Datei, die mit --defaults-extra-file angegeben ist.</translation>
    </message>
    <message>
        <source>the last run that wrote to it did not finish, so %1 may lack some of its rows</source>
        <translation>der letzte Lauf, der in sie schrieb, wurde nicht fertig; in %1 können also Zeilen fehlen</translation>
    </message>
    <message>
        <source>Pull it again, not lite, then undo.</source>
        <translation>Erst noch einmal mit Pull holen, nicht lite, dann rückgängig machen.</translation>
    </message>
    <message>
        <source>reading the names of `%1`</source>
        <translation>Lesen der Namen von `%1`</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; names column `%1`, which upstream&apos;s `%2` does not have%3</source>
        <translation>&quot;upstream_columns&quot; nennt die Spalte `%1`, die `%2` in Upstream nicht hat%3</translation>
    </message>
    <message>
        <source>Check &quot;upstream_table&quot; in the plan, and the grants.</source>
        <translation>&quot;upstream_table&quot; im Plan und die Rechte prüfen.</translation>
    </message>
    <message>
        <source>Each entry is a name downstream, a colon, and upstream&apos;s name.</source>
        <translation>Jeder Eintrag besteht aus dem Namen im Ziel, einem Doppelpunkt und dem Namen in Upstream.</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; renames `%1` to `%2`, but upstream&apos;s `%3` already has a column with that name</source>
        <translation>&quot;upstream_columns&quot; benennt `%1` in `%2` um, aber `%3` hat in Upstream schon eine Spalte mit diesem Namen</translation>
    </message>
    <message>
        <source>Rename that column, too.</source>
        <translation>Auch diese Spalte umbenennen.</translation>
    </message>
    <message>
        <source>upstream has no table `%1` that the account can read%2</source>
        <translation>Upstream hat keine Tabelle `%1`, die das Konto lesen darf%2</translation>
    </message>
    <message>
        <source>the plan pulls upstream&apos;s `%1` under this name, but upstream also has a table `%2`</source>
        <translation>der Plan holt `%1` unter diesem Namen, aber Upstream hat auch eine Tabelle `%2`</translation>
    </message>
    <message>
        <source>Rename that one in a step of its own, too.</source>
        <translation>Auch jene in einem eigenen Schritt umbenennen.</translation>
    </message>
    <message>
        <source>a dump cannot rename</source>
        <translation>ein Dump kann nicht umbenennen</translation>
    </message>
    <message>
        <source>the plan pulls `%1` as `%2`</source>
        <translation>der Plan holt `%1` als `%2`</translation>
    </message>
    <message>
        <source>Choose `%1`.</source>
        <translation>`%1` auswählen.</translation>
    </message>
    <message>
        <source>the name `%1` has %2 characters, and a server takes %3</source>
        <translation>der Name `%1` hat %2 Zeichen, ein Server nimmt höchstens %3</translation>
    </message>
    <message>
        <source>the name `%1` is empty or ends in a blank</source>
        <translation>der Name `%1` ist leer oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>the name `%1` has characters that no server takes</source>
        <translation>der Name `%1` enthält Zeichen, die kein Server annimmt</translation>
    </message>
    <message>
        <source>Choose another name in the plan.</source>
        <translation>Im Plan einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>&amp;Save it in the keychain</source>
        <translation>Im &amp;Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>No keychain is available: the password is kept until slicetool is closed.</source>
        <translation>Kein Schlüsselbund verfügbar: Das Passwort wird bis zum Schließen von Slicetool behalten.</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation>Plan-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>&amp;Upstream</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Work</translation>
    </message>
    <message>
        <source>&amp;Tables without a step</source>
        <translation>&amp;Tabellen ohne Schritt</translation>
    </message>
    <message>
        <source>Their &amp;zoom</source>
        <translation>Deren &amp;Zoom</translation>
    </message>
    <message>
        <source>Variables, :name in predicates and SQL</source>
        <translation>Variablen, :name in Bedingungen und SQL</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Variable hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>After statements, run downstream in one transaction</source>
        <translation>Anweisungen danach, lokal in einer Transaktion ausgeführt</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Anweisungen danach</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Anweisung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignored columns of all tables</source>
        <translation>&amp;Ignorierte Spalten aller Tabellen</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>keine, oder updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Spalten, die nicht verglichen werden, durch Kommas getrennt; * steht für beliebigen Text</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The schema that the data comes from. It is only read, never written to.</source>
        <translation>Das Schema, aus dem die Daten kommen. Es wird nur gelesen, nie geschrieben.</translation>
    </message>
    <message>
        <source>Base and work</source>
        <translation>Base und Work</translation>
    </message>
    <message>
        <source>Two local schemas: base receives what is pulled, work is the copy that your application uses. They are created if they do not exist.</source>
        <translation>Zwei lokale Schemas: Base nimmt auf, was geholt wird; Work ist die Kopie, mit der die Anwendung arbeitet. Sie werden angelegt, wenn es sie nicht gibt.</translation>
    </message>
    <message>
        <source>&amp;Base</source>
        <translation>&amp;Base</translation>
    </message>
    <message>
        <source>&amp;Work</source>
        <translation>&amp;Work</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>The tables in upstream. Untick those you do not need; steps can be changed at any time.</source>
        <translation>Die Tabellen in Upstream. Nicht benötigte abwählen; Schritte lassen sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Tables in upstream</source>
        <translation>Tabellen in Upstream</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The plan is a JSON file that can be kept with your project.</source>
        <translation>Der Plan ist eine JSON-Datei, die beim Projekt liegen kann.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Filter: a part of the name, or a pattern such as *_log</source>
        <translation>Filter: ein Teil des Namens oder ein Muster wie *_log</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>Gezeigte &amp;ankreuzen</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>Gezeigte a&amp;bwählen</translation>
    </message>
    <message>
        <source>A saved connection or a UR&amp;L</source>
        <translation>Eine gespeicherte Verbindung oder eine UR&amp;L</translation>
    </message>
    <message>
        <source>A new connect&amp;ion</source>
        <translation>Eine neue Verb&amp;indung</translation>
    </message>
</context>
<context>
    <name>RunComparisonDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Zwei Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Tables of both runs</source>
        <translation>Tabellen beider Läufe</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>&amp;Lite pull:</source>
        <translation>&amp;Lite-Pull:</translation>
    </message>
    <message>
        <source>When lite pulls run</source>
        <translation>Wann Lite-Pulls laufen</translation>
    </message>
    <message>
        <source>&amp;Full pull:</source>
        <translation>&amp;Voller Pull:</translation>
    </message>
    <message>
        <source>When full pulls run</source>
        <translation>Wann volle Pulls laufen</translation>
    </message>
    <message>
        <source>S&amp;wap base and work:</source>
        <translation>Base und Work &amp;tauschen:</translation>
    </message>
    <message>
        <source>When to swap base and work</source>
        <translation>Wann Base und Work die Plätze tauschen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Runs start automatically, with systemd only while you are logged in. They never prompt: passwords must be in the keychain or an option file.</source>
        <translation>Läufe starten von selbst, mit systemd nur, solange Sie angemeldet sind. Sie fragen nie nach: Passwörter müssen im Schlüsselbund oder in einer Optionsdatei stehen.</translation>
    </message>
</context>
<context>
    <name>SlicePreview</name>
    <message>
        <source>previewing `%1`</source>
        <translation>Vorschau von `%1`</translation>
    </message>
    <message>
        <source>reading the query</source>
        <translation>Lesen der Abfrage</translation>
    </message>
    <message>
        <source>there is no SQL yet</source>
        <translation>es gibt noch kein SQL</translation>
    </message>
    <message>
        <source>upstream has no such table</source>
        <translation>Upstream hat keine solche Tabelle</translation>
    </message>
    <message>
        <source>it does not select the key column `%1`</source>
        <translation>sie wählt die Schlüsselspalte `%1` nicht aus</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Real data on your desk</source>
        <translation>Echte Daten auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>Pull the slice you need from upstream, work with it, and reset it in one click.</source>
        <translation>Den benötigten Ausschnitt von Upstream holen, damit arbeiten und ihn mit einem Klick zurücksetzen.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>A private sample server with a shop, removed when slicetool is closed</source>
        <translation>Ein privater Beispielserver mit einem Shop, der beim Schließen von Slicetool entfernt wird</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Inspect an upstream schema and choose what to pull</source>
        <translation>Ein Upstream-Schema ansehen und auswählen, was geholt wird</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>A *.slice.json file; you can also drag one here</source>
        <translation>Eine *.slice.json-Datei; sie lässt sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Zuletzt verwendete Pläne</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>StepEditor</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Stale rows</source>
        <translation>&amp;Veraltete Zeilen</translation>
    </message>
    <message>
        <source>What to do with rows downstream that the slice does not contain</source>
        <translation>Was mit lokalen Zeilen geschieht, die der Ausschnitt nicht enthält</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Lite column</source>
        <translation>&amp;Lite-Spalte</translation>
    </message>
    <message>
        <source>detected automatically</source>
        <translation>automatisch erkannt</translation>
    </message>
    <message>
        <source>The modification column that a lite pull uses</source>
        <translation>Die Änderungsspalte, die ein Lite-Pull verwendet</translation>
    </message>
    <message>
        <source>Same as the plan&apos;s default</source>
        <translation>Wie die Vorgabe des Plans</translation>
    </message>
    <message>
        <source>&amp;Ignored columns</source>
        <translation>&amp;Ignorierte Spalten</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>keine, oder updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Spalten, die nicht verglichen werden, durch Kommas getrennt; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>R&amp;ounded columns</source>
        <translation>Ge&amp;rundete Spalten</translation>
    </message>
    <message>
        <source>none, or lat: 6, *_rate: 2</source>
        <translation>keine, oder lat: 6, *_rate: 2</translation>
    </message>
    <message>
        <source>FLOAT and DOUBLE columns and the number of decimals to which they are compared</source>
        <translation>FLOAT- und DOUBLE-Spalten und die Zahl der Nachkommastellen, auf die sie verglichen werden</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>der Primärschlüssel</translation>
    </message>
    <message>
        <source>Columns of the unique key that rows are found by, separated by commas</source>
        <translation>Spalten des eindeutigen Schlüssels, über den Zeilen gefunden werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Upstream table</source>
        <translation>&amp;Upstream-Tabelle</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>Upstream &amp;columns</source>
        <translation>Upstream-Spa&amp;lten</translation>
    </message>
    <message>
        <source>the same names, or mail: email_address</source>
        <translation>gleiche Namen, oder mail: email_address</translation>
    </message>
    <message>
        <source>The table&apos;s name upstream, if it differs from the one downstream</source>
        <translation>Der Name der Tabelle in Upstream, falls er im Ziel anders lautet</translation>
    </message>
    <message>
        <source>Columns with different names upstream: the name downstream, a colon and upstream&apos;s name, separated by commas</source>
        <translation>Spalten, die in Upstream anders heißen: Name im Ziel, Doppelpunkt und Name in Upstream, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Abgeglichen</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>In Änderung</translation>
    </message>
    <message>
        <source>Columns drifted</source>
        <translation>Spalten abweichend</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, Bedingung %2</translation>
    </message>
    <message>
        <source>no SQL yet</source>
        <translation>noch kein SQL</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Equal but for %1</source>
        <translation>Gleich bis auf %1</translation>
    </message>
    <message>
        <source>Synced but for %1</source>
        <translation>Abgeglichen bis auf %1</translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON als Baum</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Hex, 8 bytes a line</source>
        <translation>Hex, 8 Bytes je Zeile</translation>
    </message>
    <message>
        <source>Hex, 16 bytes a line</source>
        <translation>Hex, 16 Bytes je Zeile</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometrie</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 insgesamt</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Neuer Plan …</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>Plan &amp;speichern</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>Plan speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>Plan s&amp;chließen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>Plan-&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Änderung &amp;rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>Änderung &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Scan the selected tables</source>
        <translation>Ausgewählte Tabellen s&amp;cannen</translation>
    </message>
    <message>
        <source>S&amp;kip the selected tables</source>
        <translation>Ausgewählte Tabellen ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Re&amp;load upstream&apos;s tables</source>
        <translation>Tabellen von Upstream neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Compare upstream with base</source>
        <translation>Upstream mit Base ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Compare base with &amp;work</source>
        <translation>Base mit &amp;Work vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation>&amp;Pull</translation>
    </message>
    <message>
        <source>Pull, &amp;dry run: write nothing</source>
        <translation>Pull als &amp;Probelauf: nichts schreiben</translation>
    </message>
    <message>
        <source>Compare the selected tables</source>
        <translation>Ausgewählte Tabellen vergleichen</translation>
    </message>
    <message>
        <source>Pull the selected tables</source>
        <translation>Pull der ausgewählten Tabellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Nächste Änderung</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Vorige Änderung</translation>
    </message>
    <message>
        <source>Show &amp;tables</source>
        <translation>&amp;Tabellen zeigen</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>&amp;Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Simulate a business day upstream</source>
        <translation>Einen Geschäftstag in Upstream simulieren</translation>
    </message>
    <message>
        <source>Simulate an application writing to foo1</source>
        <translation>Eine Anwendung simulieren, die in foo1 schreibt</translation>
    </message>
    <message>
        <source>Pull &amp;lite: new and modified rows only</source>
        <translation>Pull &amp;lite: nur neue und geänderte Zeilen</translation>
    </message>
    <message>
        <source>S&amp;wap base and work</source>
        <translation>Base und Work &amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Zeitplan …</translation>
    </message>
    <message>
        <source>&amp;Grants for work…</source>
        <translation>&amp;Rechte für Work …</translation>
    </message>
    <message>
        <source>&amp;Advice on zoom levels…</source>
        <translation>E&amp;mpfehlungen zu Zoomstufen …</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Undo changes in work</source>
        <translation>&amp;Undo der Änderungen in Work</translation>
    </message>
    <message>
        <source>Undo changes in the selected tables</source>
        <translation>Undo der Änderungen in den ausgewählten Tabellen</translation>
    </message>
    <message>
        <source>As&amp;k before changing work on this machine</source>
        <translation>F&amp;ragen, bevor Work auf diesem Rechner geändert wird</translation>
    </message>
    <message>
        <source>&amp;Undo changes in %1</source>
        <translation>&amp;Undo der Änderungen in %1</translation>
    </message>
    <message>
        <source>Make %1 equal to base again; changes made in it are lost (%2)</source>
        <translation>%1 wieder gleich Base machen; Änderungen darin gehen verloren (%2)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;About slicetool</source>
        <translation>Ü&amp;ber slicetool</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Differences side &amp;by side</source>
        <translation>Unterschiede ne&amp;beneinander</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Tab</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database.</source>
        <translation>Aktualisiert eine lokale Kopie einer entfernten MySQL- oder MariaDB-Datenbank.</translation>
    </message>
    <message>
        <source>Start the private sample server and open its plan.</source>
        <translation>Den privaten Beispielserver starten und seinen Plan öffnen.</translation>
    </message>
    <message>
        <source>Plan files to open.</source>
        <translation>Plandateien, die geöffnet werden sollen.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::AdviceDialog</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n Abfrage</numerusform>
            <numerusform>%n Abfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Bräuchte</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>no pull since</source>
        <translation>seitdem kein Pull</translation>
    </message>
    <message>
        <source>Nothing to change: the zoom levels fit the runs so far.</source>
        <translation>Nichts zu ändern: Die Zoomstufen passen zu den bisherigen Läufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would take less with different zoom levels.</source>
        <translation>
            <numerusform>%n Tabelle bräuchte mit anderen Zoomstufen weniger.</numerusform>
            <numerusform>%n Tabellen bräuchten mit anderen Zoomstufen weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Same as environment</source>
        <translation>Wie die Umgebung</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionEditor</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>Schlüsselbund wird gesucht …</translation>
    </message>
    <message>
        <source>No keychain is available: passwords are kept until slicetool is closed, and never in a file.</source>
        <translation>Kein Schlüsselbund verfügbar: Passwörter werden bis zum Schließen von Slicetool behalten und nie in einer Datei.</translation>
    </message>
    <message>
        <source>prompted for, or from the keychain</source>
        <translation>wird abgefragt oder kommt aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>Speichern der Verbindung</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>es gibt schon eine Verbindung namens %1</translation>
    </message>
    <message>
        <source>saving the password of %1</source>
        <translation>Speichern des Passworts von %1</translation>
    </message>
    <message>
        <source>the keychain rejected it</source>
        <translation>der Schlüsselbund hat es abgelehnt</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>die Verbindung</translation>
    </message>
    <message>
        <source>asking for the schemas</source>
        <translation>Abfragen der Schemas</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>If the server supports it</source>
        <translation>Wenn der Server es unterstützt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, verify the CA</source>
        <translation>Immer, mit Prüfung der CA</translation>
    </message>
    <message>
        <source>Always, verify CA and host</source>
        <translation>Immer, mit Prüfung von CA und Host</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>Speichern der Verbindung</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>sie hat keinen Namen</translation>
    </message>
    <message>
        <source>a name must not look like a URL</source>
        <translation>ein Name darf nicht wie eine URL aussehen</translation>
    </message>
    <message>
        <source>Choose the socket</source>
        <translation>Socket wählen</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Ask the server for its schemas</source>
        <translation>Den Server nach seinen Schemas fragen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Delete the connection %1? Plans that name it will no longer find it.</source>
        <translation>Verbindung %1 löschen? Pläne, die sie nennen, finden sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Die Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>dieser Verbindung</translation>
    </message>
    <message>
        <source>Also remove its password from the keychain</source>
        <translation>Auch das Passwort aus dem Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>Aus ~/.my.cnf</translation>
    </message>
    <message>
        <source>From another program&apos;s file…</source>
        <translation>Aus der Datei eines anderen Programms…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Export without passwords…</source>
        <translation>Ohne Passwörter exportieren…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lesen von Verbindungen aus %1</translation>
    </message>
    <message>
        <source>it has none for MySQL or MariaDB</source>
        <translation>sie hat keine für MySQL oder MariaDB</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionPicker</name>
    <message>
        <source>Connection for %1</source>
        <translation>Verbindung für %1</translation>
    </message>
    <message>
        <source>A saved connection, or mysql://user@host/schema</source>
        <translation>Eine gespeicherte Verbindung oder mysql://benutzer@host/schema</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Verbindungen verwalten</translation>
    </message>
    <message>
        <source>the connection has no schema</source>
        <translation>die Verbindung hat kein Schema</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message>
        <source>there is no socket %1</source>
        <translation>es gibt keinen Socket %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 can see %n table(s) in %2</source>
        <translation>
            <numerusform>%1 sieht %n Tabelle in %2</numerusform>
            <numerusform>%1 sieht %n Tabellen in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>as %1, answers in %2 ms</source>
        <translation>als %1, antwortet in %2 ms</translation>
    </message>
    <message>
        <source>the system&apos;s socket</source>
        <translation>der Socket des Systems</translation>
    </message>
    <message>
        <source>testing the connection</source>
        <translation>Testen der Verbindung</translation>
    </message>
    <message>
        <source>not needed on this machine</source>
        <translation>auf diesem Rechner nicht nötig</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>%1 answers, but not like MySQL or MariaDB</source>
        <translation>%1 antwortet, aber nicht wie MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>the server offers no TLS</source>
        <translation>der Server bietet kein TLS an</translation>
    </message>
    <message>
        <source>not encrypted: the server offers no TLS</source>
        <translation>unverschlüsselt: der Server bietet kein TLS an</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not encrypted, as configured</source>
        <translation>unverschlüsselt, wie eingestellt</translation>
    </message>
    <message>
        <source>the server&apos;s identity is verified</source>
        <translation>die Identität des Servers ist geprüft</translation>
    </message>
    <message>
        <source>its certificate&apos;s authority is verified, its host name is not</source>
        <translation>die Zertifizierungsstelle ist geprüft, der Hostname nicht</translation>
    </message>
    <message>
        <source>the server&apos;s identity is not verified</source>
        <translation>die Identität des Servers ist nicht geprüft</translation>
    </message>
    <message>
        <source>encrypted by SSH, and not behind its far end</source>
        <translation>durch SSH verschlüsselt, hinter dessen fernem Ende nicht</translation>
    </message>
    <message>
        <source>not encrypted, on this machine only</source>
        <translation>nicht verschlüsselt, nur auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DataFlow</name>
    <message numerus="yes">
        <source>%n difference(s) in structure</source>
        <translation>
            <numerusform>%n Abweichung in der Struktur</numerusform>
            <numerusform>%n Abweichungen in der Struktur</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream, read only</source>
        <translation>Upstream, nur lesend</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>cannot tell whether this is base or work: %1</source>
        <translation>nicht zu sagen, ob dies Base oder Work ist: %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DemoStage</name>
    <message>
        <source>A business day has passed upstream.</source>
        <translation>In Upstream ist ein Geschäftstag vergangen.</translation>
    </message>
    <message>
        <source>An application has written to foo1.</source>
        <translation>Eine Anwendung hat in foo1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityLegend</name>
    <message>
        <source>Legend of the density</source>
        <translation>Legende zur Dichte</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>wenige Änderungen</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>viele Änderungen</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>später hinzugekommen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityStrip</name>
    <message>
        <source>Part %1 of %2 of the keys %3 to %4: %5 changed</source>
        <translation>Teil %1 von %2 der Schlüssel %3 bis %4: %5 geändert</translation>
    </message>
    <message>
        <source>%1 of them beyond the last key here: added later</source>
        <translation>%1 davon hinter dem letzten Schlüssel hier: später dazugekommen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffCommands</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open value…</source>
        <translation>Wert öffnen …</translation>
    </message>
    <message>
        <source>Next changed cell</source>
        <translation>Nächste geänderte Zelle</translation>
    </message>
    <message>
        <source>Previous changed cell</source>
        <translation>Vorige geänderte Zelle</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Wert von %1 kopieren</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Zeilen markieren</translation>
    </message>
    <message>
        <source>Uncheck rows</source>
        <translation>Markierung der Zeilen aufheben</translation>
    </message>
    <message>
        <source>Only rows with %1 = %2</source>
        <translation>Nur Zeilen mit %1 = %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Order by key</source>
        <translation>Nach Schlüssel ordnen</translation>
    </message>
    <message>
        <source>Fit column</source>
        <translation>Spalte anpassen</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Alle Spalten anpassen</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Spalten bis hier fixieren</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>Fixierung aufheben</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Only the first %1; export the table to get all</source>
        <translation>Nur die ersten %1; exportieren Sie die Tabelle, um alle zu erhalten</translation>
    </message>
    <message>
        <source>Compare %1 again</source>
        <translation>%1 wieder vergleichen</translation>
    </message>
    <message>
        <source>Ignore %1 in comparisons</source>
        <translation>%1 beim Vergleichen ignorieren</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation>
            <numerusform>%1 (%n Byte)</numerusform>
            <numerusform>%1 (%n Bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffExport</name>
    <message>
        <source>Writing %1</source>
        <translation>Schreiben von %1</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>Als SQL kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Preview SQL…</source>
        <translation>SQL-Vorschau …</translation>
    </message>
    <message>
        <source>Export the table&apos;s rows…</source>
        <translation>Zeilen der Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Only the first %1 of %2; export the table to get all</source>
        <translation>Nur die ersten %1 von %2; ein Export der Tabelle enthält alle</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>SQL for %1 in %2</source>
        <translation>SQL für %1 in %2</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)</source>
        <translation>SQL (*.sql);;CSV (*.csv);;JSON-Zeilen (*.jsonl);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportiert.</translation>
    </message>
    <message>
        <source>Copy as SQL in the other direction</source>
        <translation>Als SQL in der Gegenrichtung kopieren</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffGridModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Not compared: %1 → %2</source>
        <translation>Nicht verglichen: %1 → %2</translation>
    </message>
    <message>
        <source>Not compared: the plan ignores this column</source>
        <translation>Nicht verglichen: der Plan ignoriert diese Spalte</translation>
    </message>
    <message>
        <source>Equal but for rounding: %1 → %2</source>
        <translation>Gleich bis auf die Rundung: %1 → %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows only in the source</source>
        <translation>Zeilen nur in der Quelle</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Rows only in the target</source>
        <translation>Zeilen nur im Ziel</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>+ Only in %1</source>
        <translation>+ Nur in %1</translation>
    </message>
    <message>
        <source>≠ Different</source>
        <translation>≠ Verschieden</translation>
    </message>
    <message>
        <source>− Only in %1</source>
        <translation>− Nur in %1</translation>
    </message>
    <message>
        <source>Compare, pull or undo to see the rows that differ here.</source>
        <translation>Vergleich, Pull oder Undo zeigt hier die Zeilen, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>No table differs.</source>
        <translation>Keine Tabelle unterscheidet sich.</translation>
    </message>
    <message>
        <source>Searching the rows…</source>
        <translation>Zeilen werden durchsucht …</translation>
    </message>
    <message>
        <source>The rows of this table were not kept, because it was filled for the first time or is replaced in whole chunks.</source>
        <translation>Die Zeilen dieser Tabelle wurden nicht aufgehoben, weil sie zum ersten Mal gefüllt wurde oder in ganzen Blöcken ersetzt wird.</translation>
    </message>
    <message>
        <source>The rows were not kept. Compare again to see them.</source>
        <translation>Die Zeilen wurden nicht aufgehoben. Ein neuer Vergleich zeigt sie.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation>
            <numerusform>%n Tabelle anwenden</numerusform>
            <numerusform>%n Tabellen anwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation>
            <numerusform>%n Zeile anwenden</numerusform>
            <numerusform>%n Zeilen anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Markierte anwenden</translation>
    </message>
    <message>
        <source>Makes everything checked in %1 equal to %2</source>
        <translation>Gleicht alles Markierte in %1 an %2 an</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Alle Zeilen markieren</translation>
    </message>
    <message>
        <source>Uncheck all rows</source>
        <translation>Keine Zeilen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) were compared; the others may differ as well.</source>
        <translation>
            <numerusform>Nur %n Tabelle wurde verglichen; auch die anderen können abweichen.</numerusform>
            <numerusform>Nur %n Tabellen wurden verglichen; auch die anderen können abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows could not be kept and are missing here: %1</source>
        <translation>Einige Zeilen konnten nicht aufbewahrt werden und fehlen hier: %1</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared; others may differ.</source>
        <translation>
            <numerusform>Kein Unterschied in der %n verglichenen Tabelle; andere können abweichen.</numerusform>
            <numerusform>Kein Unterschied in den %n verglichenen Tabellen; andere können abweichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only rows with %1. Click to show all.</source>
        <translation>Nur Zeilen mit %1. Klicken, um alle zu zeigen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 bis %3</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DriftDialog</name>
    <message>
        <source>Alter the table</source>
        <translation>Tabelle ändern</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>Definitionen von %1</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Wie in %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Jetzt in %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Anweisung kopieren</translation>
    </message>
    <message>
        <source>This statement gives the table in %1 the columns and keys of %2. Its rows stay; values in dropped columns are lost.</source>
        <translation>Diese Anweisung gibt der Tabelle in %1 die Spalten und Schlüssel von %2. Ihre Zeilen bleiben; Werte in entfernten Spalten gehen verloren.</translation>
    </message>
    <message>
        <source>No ALTER TABLE does this; recreate the table.</source>
        <translation>Kein ALTER TABLE leistet das; die Tabelle neu anlegen.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::EditCommands</name>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1: %n Tabelle</numerusform>
            <numerusform>%1: %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>Plan-Einstellungen ändern</translation>
    </message>
    <message>
        <source>Compare %1 in all tables</source>
        <translation>%1 in allen Tabellen vergleichen</translation>
    </message>
    <message>
        <source>Ignore %1 of %2</source>
        <translation>%1 von %2 ignorieren</translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <translation>%1 von %2 vergleichen</translation>
    </message>
    <message>
        <source>A pattern in the plan still ignores %1: %2</source>
        <translation>Ein Muster im Plan ignoriert %1 weiterhin: %2</translation>
    </message>
    <message>
        <source>Ignored from the next comparison on: %1 of %2</source>
        <translation>Wird ab dem nächsten Vergleich ignoriert: %1 von %2</translation>
    </message>
    <message>
        <source>Compared again from the next comparison on: %1 of %2</source>
        <translation>Wird ab dem nächsten Vergleich wieder verglichen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ForeignConnections</name>
    <message>
        <source>%1: its password command is left out</source>
        <translation>%1: der Passwortbefehl wird nicht übernommen</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>eine Named Pipe</translation>
    </message>
    <message>
        <source>%1: neither MySQL nor MariaDB (%2)</source>
        <translation>%1: weder MySQL noch MariaDB (%2)</translation>
    </message>
    <message>
        <source>%1: it has no host</source>
        <translation>%1: ohne Host</translation>
    </message>
    <message>
        <source>%1: it names no schema</source>
        <translation>%1: nennt kein Schema</translation>
    </message>
    <message>
        <source>reading connections</source>
        <translation>Lesen von Verbindungen</translation>
    </message>
    <message>
        <source>it is a binary property list</source>
        <translation>sie ist eine binäre Property List</translation>
    </message>
    <message>
        <source>Convert it first: plutil -convert xml1 FILE</source>
        <translation>Erst umwandeln: plutil -convert xml1 FILE</translation>
    </message>
    <message>
        <source>the file&apos;s format is not known</source>
        <translation>das Format der Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>DBeaver&apos;s data-sources.json, DataGrip&apos;s dataSources.xml, HeidiSQL&apos;s exported settings, MySQL Workbench&apos;s connections.xml, TablePlus&apos;s Connections.plist and files that slicetool exported can be read.</source>
        <translation>Gelesen werden data-sources.json von DBeaver, dataSources.xml von DataGrip, exportierte Einstellungen von HeidiSQL, connections.xml von MySQL Workbench, Connections.plist von TablePlus und von Slicetool exportierte Dateien.</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lesen von Verbindungen aus %1</translation>
    </message>
    <message>
        <source>no JDBC URL</source>
        <translation>keine JDBC-URL</translation>
    </message>
    <message>
        <source>%1: it connects by a socket; enter that yourself</source>
        <translation>%1: verbindet über einen Socket; bitte selbst eintragen</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>It is XML, but not from DataGrip, MySQL Workbench or TablePlus.</source>
        <translation>Sie ist XML, aber nicht von DataGrip, MySQL Workbench oder TablePlus.</translation>
    </message>
    <message>
        <source>it has %1 connections, which is more than anybody has</source>
        <translation>sie hat %1 Verbindungen, mehr als irgendwer hat</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Freshness</name>
    <message>
        <source>cancelled at %1; complete up to there</source>
        <translation>um %1 abgebrochen; bis dahin vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation>
            <numerusform>%n Tabelle nicht synchron, %1</numerusform>
            <numerusform>%n Tabellen nicht synchron, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lite at %1, not verified</source>
        <translation>lite um %1, nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) verified at %1</source>
        <translation>
            <numerusform>%n Tabelle um %1 geprüft</numerusform>
            <numerusform>%n Tabellen um %1 geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled and verified at %1</source>
        <translation>Pull um %1, geprüft</translation>
    </message>
    <message>
        <source>equals base, verified at %1</source>
        <translation>gleicht Base, um %1 geprüft</translation>
    </message>
    <message>
        <source>no difference at %1</source>
        <translation>kein Unterschied um %1</translation>
    </message>
    <message numerus="yes">
        <source>no difference in %n table(s) at %1</source>
        <translation>
            <numerusform>kein Unterschied in %n Tabelle um %1</numerusform>
            <numerusform>kein Unterschied in %n Tabellen um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation>
            <numerusform>%n Tabelle verschieden, %1</numerusform>
            <numerusform>%n Tabellen verschieden, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared table(s) differ, %2</source>
        <translation>
            <numerusform>%1 von %n verglichenen Tabelle weicht ab, %2</numerusform>
            <numerusform>%1 von %n verglichenen Tabellen weichen ab, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s), as of %2</source>
        <translation>
            <numerusform>nähme %1 in %n Tabelle zurück, Stand %2</numerusform>
            <numerusform>nähme %1 in %n Tabellen zurück, Stand %2</numerusform>
        </translation>
    </message>
    <message>
        <source>reverted %1 in %2</source>
        <translation>%1 in %2 zurückgenommen</translation>
    </message>
    <message>
        <source>nothing to revert at %1</source>
        <translation>um %1 nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, nicht vollständig verglichen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::GrantsDialog</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>Die Konten werden gelesen …</translation>
    </message>
    <message>
        <source>No account has grants on the schema.</source>
        <translation>Kein Konto hat Rechte an dem Schema.</translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n statement(s).</source>
        <translation>
            <numerusform>Ausgeführt: %n Anweisung.</numerusform>
            <numerusform>Ausgeführt: %n Anweisungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About slicetool</source>
        <translation>Über slicetool</translation>
    </message>
    <message>
        <source>slicetool %1</source>
        <translation>slicetool %1</translation>
    </message>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database, transferring only what has changed.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.

Qt %1</source>
        <translation>Erneuert eine lokale Kopie einer entfernten MySQL- oder MariaDB-Datenbank und überträgt nur, was sich geändert hat.

Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Garantie.

Qt %1</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Die Diagnose liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HistoryView</name>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Läufe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, Probelauf</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>refreshed, not verified</source>
        <translation>aktualisiert, nicht geprüft</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter earlier runs</source>
        <translation>Frühere Läufe filtern</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Select two runs</source>
        <translation>Zwei Läufe auswählen</translation>
    </message>
    <message>
        <source>%1, lite</source>
        <translation>%1, lite</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>würde ändern</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</source>
        <translation>
            <numerusform>Eine Verbindung von %1. Passwörter stehen nicht in solchen Dateien: sie werden erfragt oder kommen aus dem Schlüsselbund.</numerusform>
            <numerusform>%n Verbindungen von %1. Passwörter stehen nicht in solchen Dateien: sie werden erfragt oder kommen aus dem Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved already, as %1</source>
        <translation>Schon gespeichert, als %1</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Nicht importiert:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MainWindow</name>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>Starting two private servers with a sample shop…</source>
        <translation>Zwei private Server mit einem Beispiel-Shop werden gestartet …</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown (*.md);;JSON (*.json)</source>
        <translation>Webseiten (*.html);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The demo is ready: open it with File, Try the demo.</source>
        <translation>Die Demo ist bereit: Öffnen mit Datei, Demo ausprobieren.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Noch kein Plan geöffnet</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MissedRuns</name>
    <message numerus="yes">
        <source>%n scheduled run(s) could not start. The last one, %1 of %2: %3</source>
        <translation>
            <numerusform>%n geplanter Lauf konnte nicht starten: %1 von %2: %3</numerusform>
            <numerusform>%n geplante Läufe konnten nicht starten. Der letzte, %1 von %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::OptionFileImport</name>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>Aus ~/.my.cnf</translation>
    </message>
    <message>
        <source>Group to import:</source>
        <translation>Zu importierende Gruppe:</translation>
    </message>
    <message>
        <source>my.cnf</source>
        <translation>my.cnf</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Passwords</name>
    <message>
        <source>no password was given</source>
        <translation>es wurde kein Passwort angegeben</translation>
    </message>
    <message>
        <source>%1 requires a password: %2</source>
        <translation>%1 verlangt ein Passwort: %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlaceCard</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Upstream is only read, never written to</source>
        <translation>Upstream wird nur gelesen, nie geschrieben</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanDocks</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFileWatch</name>
    <message>
        <source>%1 was changed by another program; saving it will ask what to do.</source>
        <translation>%1 wurde von einem anderen Programm geändert; beim Speichern wird gefragt, was geschehen soll.</translation>
    </message>
    <message>
        <source>Reading the changed plan</source>
        <translation>Lesen des geänderten Plans</translation>
    </message>
    <message>
        <source>Reloaded: another program has changed %1.</source>
        <translation>Neu geladen: Ein anderes Programm hat %1 geändert.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 wurde von einem anderen Programm geändert, seit es hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Overwriting loses that change; reloading loses the edits made here.</source>
        <translation>Überschreiben verwirft diese Änderung, neu Laden die Änderungen in diesem Fenster.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Neu &amp;laden</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFiles</name>
    <message>
        <source>Plans (*.slice.json);;All files (*)</source>
        <translation>Pläne (*.slice.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>Öffnen des Plans</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Speichern des Plans</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to the plan %1?</source>
        <translation>Änderungen am Plan %1 speichern?</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>Speichern von %1</translation>
    </message>
    <message>
        <source>it is open in another tab</source>
        <translation>es ist in einem anderen Tab geöffnet</translation>
    </message>
    <message>
        <source>Choose another name, or close that tab first.</source>
        <translation>Einen anderen Namen wählen oder erst jenen Tab schließen.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message>
        <source>Stop the run of %1 and close the plan?</source>
        <translation>Den Lauf von %1 anhalten und den Plan schließen?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Der Lauf wird angehalten …</translation>
    </message>
    <message>
        <source>Keep the Plan Open</source>
        <translation>Plan offen lassen</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Tables and differences</source>
        <translation>Tabellen und Unterschiede</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>reading its tables…</source>
        <translation>Tabellen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Abgebrochen, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Der Lauf vom %1</translation>
    </message>
    <message>
        <source>Lite pull</source>
        <translation>Lite-Pull</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Finished tables stay finished. A table without transactions (MyISAM) may be left half-written until the next run, which does the rest.</source>
        <translation>Fertige Tabellen bleiben fertig. Eine Tabelle ohne Transaktionen (MyISAM) kann bis zum nächsten Lauf, der den Rest erledigt, halb geschrieben sein.</translation>
    </message>
    <message>
        <source>Differences in base</source>
        <translation>Unterschiede in Base</translation>
    </message>
    <message>
        <source>Differences in work</source>
        <translation>Unterschiede in Work</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>These differences are from an earlier run, or from other places or keys. Compare again.</source>
        <translation>Diese Unterschiede sind aus einem früheren Lauf oder von anderen Orten oder Schlüsseln. Bitte neu vergleichen.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanRuns</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>the plan has no work schema</source>
        <translation>der Plan nennt kein Work-Schema</translation>
    </message>
    <message>
        <source>Add one in the plan&apos;s settings.</source>
        <translation>In den Plan-Einstellungen eines eintragen.</translation>
    </message>
    <message>
        <source>%1 was work until the swap at %2. What was changed there is lost.</source>
        <translation>%1 war bis zum Tausch um %2 Work. Was dort geändert wurde, geht verloren.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanSettings</name>
    <message>
        <source>Leg</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>reading the zoom</source>
        <translation>Lesen des Zooms</translation>
    </message>
    <message>
        <source>it must be &quot;auto&quot; or decreasing chunk sizes, such as 1000, 1</source>
        <translation>erlaubt sind „auto“ oder fallende Blockgrößen, etwa 1000, 1</translation>
    </message>
    <message>
        <source>reading the variables</source>
        <translation>Lesen der Variablen</translation>
    </message>
    <message>
        <source>there are two variables named %1</source>
        <translation>es gibt zwei Variablen namens %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>&quot;%1&quot; ist kein gültiger Variablenname</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanState</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1%2 through %3</source>
        <translation>%1%2 über %3</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>this machine, port %1</source>
        <translation>diesem Rechner, Port %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Zoom or slice</source>
        <translation>Zoom oder Ausschnitt</translation>
    </message>
    <message>
        <source>Change density</source>
        <translation>Änderungsdichte</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>not in upstream</source>
        <translation>nicht in Upstream</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n Änderung</numerusform>
            <numerusform>%1, %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation>Schritt von %1 ändern</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Zoom von %1 ändern</translation>
    </message>
    <message>
        <source>%1, before the step was edited</source>
        <translation>%1, vor der Änderung des Schritts</translation>
    </message>
    <message>
        <source>%1, before the last pull</source>
        <translation>%1, vor dem letzten Pull</translation>
    </message>
    <message>
        <source>What the last run found or did in base, compared with upstream</source>
        <translation>Was der letzte Lauf in Base gegenüber Upstream fand oder tat</translation>
    </message>
    <message>
        <source>What the last run found or did in work, compared with base</source>
        <translation>Was der letzte Lauf in Work gegenüber Base fand oder tat</translation>
    </message>
    <message>
        <source>Result in base</source>
        <translation>Ergebnis in Base</translation>
    </message>
    <message>
        <source>Result in work</source>
        <translation>Ergebnis in Work</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, um %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message>
        <source>Filter tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>Filter tables by name</source>
        <translation>Tabellen nach Namen filtern</translation>
    </message>
    <message>
        <source>Which tables are shown</source>
        <translation>Welche Tabellen gezeigt werden</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>Nicht übersprungen</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Mit Änderungen</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tabellen des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 von %n Tabelle</numerusform>
            <numerusform>%1 von %n Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTabs</name>
    <message>
        <source>Open plans</source>
        <translation>Geöffnete Pläne</translation>
    </message>
    <message>
        <source>A run is at work. Choose the language when it has ended.</source>
        <translation>Ein Lauf ist im Gang. Die Sprache bitte danach wählen.</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Base and work are being swapped. Close when that is done.</source>
        <translation>Base und Work werden gerade getauscht. Schließen geht danach.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTools</name>
    <message>
        <source>the plan has unsaved changes</source>
        <translation>der Plan hat ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Speichern Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Swap base and work</source>
        <translation>Base und Work tauschen</translation>
    </message>
    <message>
        <source>Base and work have been swapped.</source>
        <translation>Base und Work wurden getauscht.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Apply advice on zoom levels</source>
        <translation>Empfehlungen zu Zoomstufen anwenden</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Rechte</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation>
            <numerusform>%n Tabelle, etwa %1</numerusform>
            <numerusform>%n Tabellen, etwa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection with a schema.</source>
        <translation>Eine Verbindung mit Schema wählen.</translation>
    </message>
    <message>
        <source>Base needs a connection with a schema.</source>
        <translation>Base braucht eine Verbindung mit Schema.</translation>
    </message>
    <message>
        <source>Upstream, base and work must be three different schemas.</source>
        <translation>Upstream, Base und Work müssen drei verschiedene Schemas sein.</translation>
    </message>
    <message>
        <source>Reading its tables…</source>
        <translation>Tabellen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n table(s), about %1, from upstream to base; undo makes work equal to base.</source>
        <translation>
            <numerusform>Pull holt %n Tabelle, etwa %1, von Upstream nach Base; Undo gleicht Work an Base an.</numerusform>
            <numerusform>Pull holt %n Tabellen, etwa %1, von Upstream nach Base; Undo gleicht Work an Base an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to base and work…</source>
        <translation>Verbinden mit base und work…</translation>
    </message>
    <message>
        <source>Fix it, or choose Next again to continue anyway.</source>
        <translation>Bitte beheben, oder noch einmal „Weiter“ wählen, um trotzdem fortzufahren.</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PreviewPanel</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>First rows of the slice</source>
        <translation>Erste Zeilen des Ausschnitts</translation>
    </message>
    <message>
        <source>How the server finds the rows</source>
        <translation>Wie der Server die Zeilen findet</translation>
    </message>
    <message>
        <source>Fetch these rows from upstream (Ctrl+Enter in the SQL)</source>
        <translation>Diese Zeilen von Upstream holen (Strg+Eingabe im SQL)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>EXPLAIN</source>
        <translation>EXPLAIN</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Waiting for upstream…</source>
        <translation>Warten auf Upstream …</translation>
    </message>
    <message>
        <source>Counting took more than 20 s: not counted</source>
        <translation>Zählen dauerte länger als 20 s: nicht gezählt</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProblemBar</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the columns of %1 have drifted</source>
        <translation>die Spalten von %1 weichen ab</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 ist nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed</source>
        <translation>
            <numerusform>%n Tabelle ist fehlgeschlagen</numerusform>
            <numerusform>%n Tabellen sind fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the columns of %n table(s) have drifted</source>
        <translation>
            <numerusform>die Spalten von %n Tabelle weichen ab</numerusform>
            <numerusform>die Spalten von %n Tabellen weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not verified</source>
        <translation>
            <numerusform>%n Tabelle ist nicht geprüft</numerusform>
            <numerusform>%n Tabellen sind nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>not done afterwards: %1</source>
        <translation>danach nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProposalsModel</name>
    <message>
        <source>skip: looks like a log</source>
        <translation>überspringen: sieht nach Protokoll aus</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>überspringen</translation>
    </message>
    <message>
        <source>scan, all rows</source>
        <translation>scannen, alle Zeilen</translation>
    </message>
    <message>
        <source>scan, where %1</source>
        <translation>scannen, Bedingung %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation>
            <numerusform>%1: %2 von %n Tabelle</numerusform>
            <numerusform>%1: %2 von %n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: Verbindung wird aufgebaut …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunCommands</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Save the plan first: the command needs its file.</source>
        <translation>Speichern Sie zuerst den Plan: Der Befehl braucht seine Datei.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Der Befehl liegt in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunComparisonDialog</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 vom %2, %3</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>Links: %1
Rechts: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunEndNotice</name>
    <message>
        <source>Cancelled after %1; what was applied is complete.</source>
        <translation>Nach %1 abgebrochen; was angewendet wurde, ist vollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation>
            <numerusform>%n Tabelle braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Tabellen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Done and verified: %1 changed in %2</source>
        <translation>Fertig und geprüft: %1 geändert in %2</translation>
    </message>
    <message>
        <source>Refreshed, not verified: %1 changed in %2</source>
        <translation>Aktualisiert, nicht geprüft: %1 in %2 geändert</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared, %1</source>
        <translation>
            <numerusform>Kein Unterschied in der %n verglichenen Tabelle, %1</numerusform>
            <numerusform>Kein Unterschied in den %n verglichenen Tabellen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference, %1</source>
        <translation>Kein Unterschied, %1</translation>
    </message>
    <message>
        <source>1 row differs, %1</source>
        <translation>1 Zeile weicht ab, %1</translation>
    </message>
    <message>
        <source>%1 differ, %2</source>
        <translation>%1 unterscheiden sich, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, nicht vollständig verglichen</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunQuestion</name>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>not all tables were compared</source>
        <translation>nicht alle Tabellen wurden verglichen</translation>
    </message>
    <message>
        <source>not compared since the plan was edited</source>
        <translation>nicht verglichen, seit der Plan bearbeitet wurde</translation>
    </message>
    <message>
        <source>not compared since base and work were swapped</source>
        <translation>nicht verglichen, seit Base und Work getauscht wurden</translation>
    </message>
    <message>
        <source>not compared since the pull at %1</source>
        <translation>nicht verglichen seit dem Pull um %1</translation>
    </message>
    <message>
        <source>not compared since the run at %1, which did not verify all tables</source>
        <translation>nicht verglichen seit dem Lauf um %1, der nicht alle Tabellen geprüft hat</translation>
    </message>
    <message>
        <source>not compared since another run at %1</source>
        <translation>nicht verglichen seit einem anderen Lauf um %1</translation>
    </message>
    <message>
        <source>not compared since the demo changed the data</source>
        <translation>nicht verglichen, seit die Demo die Daten geändert hat</translation>
    </message>
    <message>
        <source>Recreate %1 in %2?</source>
        <translation>%1 in %2 neu anlegen?</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1 in %n table(s) of %2?</source>
        <translation>
            <numerusform>%1 in %n Tabelle von %2 zurücknehmen?</numerusform>
            <numerusform>%1 in %n Tabellen von %2 zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 in %n table(s) to %2?</source>
        <translation>
            <numerusform>%1 in %n Tabelle auf %2 anwenden?</numerusform>
            <numerusform>%1 in %n Tabellen auf %2 anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all changes in %1?</source>
        <translation>Alle Änderungen in %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>Apply all differences to %1?</source>
        <translation>Alle Unterschiede auf %1 anwenden?</translation>
    </message>
    <message numerus="yes">
        <source>Revert all changes in %n table(s) of %1?</source>
        <translation>
            <numerusform>Alle Änderungen in %n Tabelle von %1 zurücknehmen?</numerusform>
            <numerusform>Alle Änderungen in %n Tabellen von %1 zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply all differences in %n table(s) to %1?</source>
        <translation>
            <numerusform>Alle Unterschiede in %n Tabelle auf %1 anwenden?</numerusform>
            <numerusform>Alle Unterschiede in %n Tabellen auf %1 anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert what was changed in %1 since %2?</source>
        <translation>Zurücknehmen, was seit %2 in %1 geändert wurde?</translation>
    </message>
    <message>
        <source>Apply to %1 what has changed since %2?</source>
        <translation>Auf %1 anwenden, was sich seit %2 geändert hat?</translation>
    </message>
    <message>
        <source>The table is rebuilt with the columns of %1 and filled from there. Anything else that %2 has in it is lost; the number of rows is unknown.</source>
        <translation>Die Tabelle wird mit den Spalten von %1 neu angelegt und von dort gefüllt. Was %2 sonst darin hat, geht verloren; die Zahl der Zeilen ist unbekannt.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1; changes made to them in %2 are lost.</source>
        <translation>Die Zeilen werden so wie in %1; Änderungen an ihnen in %2 gehen verloren.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1.</source>
        <translation>Die Zeilen werden so wie in %1.</translation>
    </message>
    <message>
        <source>%1: the number of rows is unknown.</source>
        <translation>%1: Die Zahl der Zeilen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Compared at %1: nothing differed.</source>
        <translation>Um %1 verglichen: Nichts wich ab.</translation>
    </message>
    <message>
        <source>Compared at %1; rows changed since then are added to this.</source>
        <translation>Um %1 verglichen; seither geänderte Zeilen kommen hinzu.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for work schemas on this machine</source>
        <translation>Für Work-Schemas auf diesem Rechner nicht mehr fragen</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The Run menu turns this question back on</source>
        <translation>Das Menü „Lauf“ schaltet die Frage wieder ein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Compare First</source>
        <translation>Erst vergleichen</translation>
    </message>
    <message>
        <source>all that differ</source>
        <translation>alle, die abweichen</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1, and all changes in %n other table(s), of %2?</source>
        <translation>
            <numerusform>%1 und alle Änderungen in einer weiteren Tabelle von %2 zurücknehmen?</numerusform>
            <numerusform>%1 und alle Änderungen in %n weiteren Tabellen von %2 zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1, and all differences in %n other table(s), to %2?</source>
        <translation>
            <numerusform>%1 und alle Unterschiede in einer weiteren Tabelle auf %2 anwenden?</numerusform>
            <numerusform>%1 und alle Unterschiede in %n weiteren Tabellen auf %2 anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Alter %1 in %2?</source>
        <translation>%1 in %2 ändern?</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The table gets the columns of %1, and then its rows. Values in dropped columns of %2 are lost; the number of rows is unknown.</source>
        <translation>Die Tabelle bekommt die Spalten von %1 und dann ihre Zeilen. Werte in entfernten Spalten von %2 gehen verloren; die Zahl der Zeilen ist unbekannt.</translation>
    </message>
    <message>
        <source>the comparison at %1 left out columns or digits, which an undo reverts, too</source>
        <translation>der Vergleich um %1 ließ Spalten oder Stellen aus, die ein Undo auch zurücksetzt</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ScheduleDialog</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>The program slicetool-cli is not installed next to this one.</source>
        <translation>Das Programm slicetool-cli ist nicht neben diesem installiert.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StartPage</name>
    <message>
        <source>%1    %2, %3</source>
        <translation>%1    %2, %3</translation>
    </message>
    <message>
        <source>%1    %2, no longer there</source>
        <translation>%1    %2, nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogView</name>
    <message>
        <source>Filter statements</source>
        <translation>Anweisungen filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Statements sent to the servers</source>
        <translation>Anweisungen, die an die Server gingen</translation>
    </message>
    <message>
        <source>The selected statement</source>
        <translation>Die ausgewählte Anweisung</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message>
        <source>Change step of %1</source>
        <translation>Schritt von %1 ändern</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Zoom von %1 ändern</translation>
    </message>
    <message>
        <source>Change stale rows of %1</source>
        <translation>Veraltete Zeilen von %1 ändern</translation>
    </message>
    <message>
        <source>Reset step of %1</source>
        <translation>Schritt von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Select tables to edit their steps</source>
        <translation>Tabellen auswählen, um ihre Schritte zu bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n Tabelle</numerusform>
            <numerusform>%n Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>SQL that selects the &amp;keys of the wanted rows</source>
        <translation>SQL, das die &amp;Schlüssel der gewünschten Zeilen auswählt</translation>
    </message>
    <message>
        <source>&amp;Predicate for the wanted rows, empty for all</source>
        <translation>&amp;Bedingung der gewünschten Zeilen, leer für alle</translation>
    </message>
    <message>
        <source>Edit SQL of %1</source>
        <translation>SQL von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Change lite column of %1</source>
        <translation>Lite-Spalte von %1 ändern</translation>
    </message>
    <message>
        <source>Change ignored columns of %1</source>
        <translation>Ignorierte Spalten von %1 ändern</translation>
    </message>
    <message>
        <source>A column, a colon and a number from 0 to %1, separated by commas</source>
        <translation>Je eine Spalte, ein Doppelpunkt und eine Zahl von 0 bis %1, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Change rounded columns of %1</source>
        <translation>Gerundete Spalten von %1 ändern</translation>
    </message>
    <message>
        <source>Change key of %1</source>
        <translation>Schlüssel von %1 ändern</translation>
    </message>
    <message>
        <source>Change upstream table of %1</source>
        <translation>Upstream-Tabelle von %1 ändern</translation>
    </message>
    <message>
        <source>Change upstream columns of %1</source>
        <translation>Upstream-Spalten von %1 ändern</translation>
    </message>
    <message>
        <source>A column, a colon and its name upstream, separated by commas; no column twice</source>
        <translation>Eine Spalte, ein Doppelpunkt und ihr Name in Upstream, durch Kommas getrennt; keine Spalte zweimal</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::TableDetails</name>
    <message>
        <source>Recreate the table</source>
        <translation>Tabelle neu anlegen</translation>
    </message>
    <message>
        <source>Skip the table</source>
        <translation>Tabelle überspringen</translation>
    </message>
    <message>
        <source>Edit its step</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Dichte der Änderungen entlang des Schlüssels</translation>
    </message>
    <message>
        <source>No table selected</source>
        <translation>Keine Tabelle ausgewählt</translation>
    </message>
    <message>
        <source>Not run since the plan was opened</source>
        <translation>Seit dem Öffnen des Plans nicht gelaufen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Changes from key %1 to %2</source>
        <translation>Änderungen von Schlüssel %1 bis %2</translation>
    </message>
    <message>
        <source>Changing: %1</source>
        <translation>In Änderung: %1</translation>
    </message>
    <message>
        <source>Try the table again</source>
        <translation>Tabelle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Show its definitions…</source>
        <translation>Definitionen anzeigen…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ValueViewer</name>
    <message>
        <source>Value at the source</source>
        <translation>Wert der Quelle</translation>
    </message>
    <message>
        <source>Value at the target</source>
        <translation>Wert des Ziels</translation>
    </message>
    <message>
        <source>%1: no such row</source>
        <translation>%1: keine solche Zeile</translation>
    </message>
    <message>
        <source>%1, %2: NULL</source>
        <translation>%1, %2: NULL</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Show the value as</source>
        <translation>Wert anzeigen als</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ZoomEditor</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Lets the engine choose while it runs</source>
        <translation>Überlässt die Wahl während des Laufs dem Programm</translation>
    </message>
    <message>
        <source>add level</source>
        <translation>Stufe dazu</translation>
    </message>
    <message>
        <source>Add a zoom level, in rows</source>
        <translation>Zoomstufe hinzufügen, in Zeilen</translation>
    </message>
    <message>
        <source>Remove the level of %1</source>
        <translation>Stufe von %1 entfernen</translation>
    </message>
    <message>
        <source>The selected tables have different settings.</source>
        <translation>Die ausgewählten Tabellen haben verschiedene Einstellungen.</translation>
    </message>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation>
            <numerusform>Etwa %n Abfrage und %1 an Fingerabdrücken, wenn sich wenig geändert hat.</numerusform>
            <numerusform>Etwa %n Abfragen und %1 an Fingerabdrücken, wenn sich wenig geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunks of %1 are replaced whole.</source>
        <translation>Blöcke von %1 werden ganz ersetzt.</translation>
    </message>
</context>
</TS>
