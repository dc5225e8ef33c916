<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice on zoom levels</source>
        <translation>Conseils sur les niveaux de zoom</translation>
    </message>
    <message>
        <source>Reading earlier runs and measuring the connection…</source>
        <translation>Lecture des exécutions antérieures et mesure de la connexion…</translation>
    </message>
    <message>
        <source>Advice per table</source>
        <translation>Conseils par table</translation>
    </message>
    <message>
        <source>Earlier advice and its results:</source>
        <translation>Conseils antérieurs et leurs résultats&#xa0;:</translation>
    </message>
    <message>
        <source>Earlier advice</source>
        <translation>Conseils antérieurs</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Save the password in the keychain</source>
        <translation>Enregistrer le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>default, 3306</source>
        <translation>par défaut, 3306</translation>
    </message>
    <message>
        <source>So&amp;cket:</source>
        <translation>&amp;Socket&#xa0;:</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>valeur du système</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;TLS:</source>
        <translation>&amp;TLS&#xa0;:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>&amp;Fichier de la CA&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Fichier de &amp;clé&#xa0;:</translation>
    </message>
    <message>
        <source>localhost means the socket; a URL fills in the form</source>
        <translation>localhost désigne le socket&#xa0;; une URL remplit le formulaire</translation>
    </message>
    <message>
        <source>Password comm&amp;and:</source>
        <translation>C&amp;ommande du mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>none; for example: pass show db/shop</source>
        <translation>aucune&#xa0;; par exemple&#xa0;: pass show db/shop</translation>
    </message>
    <message>
        <source>A program that prints the password in its first line. It is told the account in SLICETOOL_HOST, SLICETOOL_PORT and SLICETOOL_USER.</source>
        <translation>Un programme qui affiche le mot de passe sur sa première ligne. Il reçoit le compte dans SLICETOOL_HOST, SLICETOOL_PORT et SLICETOOL_USER.</translation>
    </message>
    <message>
        <source>Default &amp;schema:</source>
        <translation>Schéma p&amp;ar défaut&#xa0;:</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate:</source>
        <translation>Ce&amp;rtificat&#xa0;:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
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
        <translation>Hôte SS&amp;H :</translation>
    </message>
    <message>
        <source>none; a host, or a name from ~/.ssh/config</source>
        <translation>aucun ; un hôte, ou un nom de ~/.ssh/config</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <translation>selon la configuration de ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your ssh: what works as “ssh HOST” in a terminal works here. It never asks for anything.</source>
        <translation>Clés, agents et hôtes de rebond sont ceux de votre ssh : ce qui marche avec « ssh HOST » dans un terminal marche ici. Il ne demande jamais rien.</translation>
    </message>
    <message>
        <source>Colo&amp;r:</source>
        <translation>Couleu&amp;r :</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher des connexions</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importer ou exporter</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Tables with differences</source>
        <translation>Tables avec des différences</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>Types de différences</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Colonnes modifiées</translation>
    </message>
    <message>
        <source>Hide unchanged columns</source>
        <translation>Masquer les colonnes inchangées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Appliquer les éléments cochés</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Densité des modifications le long de la clé</translation>
    </message>
    <message>
        <source>Show all parts again</source>
        <translation>Réafficher toutes les parties</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Lignes différentes</translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation>Réafficher toutes les valeurs</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show each side&apos;s values in a grid of its own</source>
        <translation>Afficher les valeurs de chaque côté dans sa propre grille</translation>
    </message>
    <message>
        <source>Rows that differ, as they are at the source</source>
        <translation>Lignes différentes, telles qu’elles sont à la source</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 ligne</numerusform>
            <numerusform>%L1 lignes</numerusform>
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
        <translation>%1 lignes/s</translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Grants for work</source>
        <translation>Droits pour work</translation>
    </message>
    <message>
        <source>What accounts may do in upstream’s schema, rewritten for work. Passwords are not copied.</source>
        <translation>Ce que les comptes peuvent faire dans le schéma d’upstream, réécrit pour work. Les mots de passe ne sont pas copiés.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Skipped, or to be done by hand:</source>
        <translation>Omis, ou à faire à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Connexions du fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>il n’a pas de nom</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>reading a table&apos;s definition</source>
        <translation>Lecture de la définition d’une table</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>non compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>une expression</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default value</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>index `%1` is missing downstream: %2</source>
        <translation>l’index `%1` manque en aval&#xa0;: %2</translation>
    </message>
    <message>
        <source>index `%1` is %2 at the source and %3 downstream</source>
        <translation>l’index `%1` est %2 dans la source et %3 en aval</translation>
    </message>
    <message>
        <source>index `%1` is only downstream: %2</source>
        <translation>l’index `%1` n’existe qu’en aval&#xa0;: %2</translation>
    </message>
    <message>
        <source>`%1` is missing downstream (%2)</source>
        <translation>`%1` manque en aval (%2)</translation>
    </message>
    <message>
        <source>`%1` is %2 at the source and %3 downstream</source>
        <translation>`%1` est %2 dans la source et %3 en aval</translation>
    </message>
    <message>
        <source>default of `%1` is %2 at the source and %3 downstream</source>
        <translation>valeur par défaut de `%1`&#xa0;: %2 dans la source et %3 en aval</translation>
    </message>
    <message>
        <source>`%1` is only downstream (%2)</source>
        <translation>`%1` n’existe qu’en aval (%2)</translation>
    </message>
    <message>
        <source>the key is (%1) at the source and (%2) downstream</source>
        <translation>la clé est (%1) dans la source et (%2) en aval</translation>
    </message>
    <message>
        <source>the engine is %1 at the source and %2 downstream</source>
        <translation>le moteur est %1 dans la source et %2 en aval</translation>
    </message>
    <message>
        <source>the table&apos;s default collation is %1 at the source and %2 downstream</source>
        <translation>l’interclassement par défaut de la table est %1 dans la source et %2 en aval</translation>
    </message>
    <message>
        <source>default role %1</source>
        <translation>rôle par défaut %1</translation>
    </message>
    <message>
        <source>reading the output of SHOW GRANTS</source>
        <translation>Lecture de la sortie de SHOW GRANTS</translation>
    </message>
    <message>
        <source>a line of it could not be understood</source>
        <translation>une de ses lignes n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>a backslash outside a string</source>
        <translation>un antislash hors d’une chaîne</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>un caractère NUL</translation>
    </message>
    <message>
        <source>a number without its exponent</source>
        <translation>un nombre sans son exposant</translation>
    </message>
    <message>
        <source>a string that does not end</source>
        <translation>une chaîne non terminée</translation>
    </message>
    <message>
        <source>a quoted name that does not end</source>
        <translation>un nom entre guillemets non terminé</translation>
    </message>
    <message>
        <source>an executable comment</source>
        <translation>un commentaire exécutable</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>un commentaire non terminé</translation>
    </message>
    <message>
        <source>an optimizer hint that contains quotes</source>
        <translation>une directive d’optimiseur contenant des guillemets</translation>
    </message>
    <message>
        <source>nothing but blanks and comments</source>
        <translation>rien que des blancs et des commentaires</translation>
    </message>
    <message>
        <source>%1: after statements are UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET or SELECT; others end the transaction, or do more than change rows</source>
        <translation>%1&#xa0;: les instructions finales sont UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET ou SELECT&#xa0;; les autres terminent la transaction ou font plus que modifier des lignes</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>aucune instruction</translation>
    </message>
    <message>
        <source>CALL without the name of a procedure</source>
        <translation>CALL sans nom de procédure</translation>
    </message>
    <message>
        <source>procedure `%1`.`%2`, which is outside of `%3`</source>
        <translation>la procédure `%1`.`%2`, hors de `%3`</translation>
    </message>
    <message>
        <source>SET %1: after statements may set user variables, and of the session&apos;s no more than a few harmless ones</source>
        <translation>SET %1&#xa0;: les instructions finales peuvent définir des variables utilisateur et, parmi celles de la session, seulement quelques-unes sans danger</translation>
    </message>
    <message>
        <source>a brace, whose meaning is unclear</source>
        <translation>une accolade au sens incertain</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a table is expected</source>
        <translation>&apos;%1&apos; là où une table est attendue</translation>
    </message>
    <message>
        <source>INTO %1, which is not a user variable</source>
        <translation>INTO %1, qui n’est pas une variable utilisateur</translation>
    </message>
    <message>
        <source>`%1` where a table is expected</source>
        <translation>`%1` là où une table est attendue</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which is outside of `%3`</source>
        <translation>`%1`.`%2`, hors de `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is outside of `%2`</source>
        <translation>`%1`, hors de `%2`</translation>
    </message>
    <message>
        <source>`%1`: there is also a schema `%2`; a table or an alias before a dot needs a different name</source>
        <translation>`%1`&#xa0;: il existe aussi un schéma `%2`&#xa0;; une table ou un alias devant un point doit porter un autre nom</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond the statement</source>
        <translation>%1(), dont la portée dépasse l’instruction</translation>
    </message>
    <message>
        <source>a number that runs into a word</source>
        <translation>un nombre accolé à un mot</translation>
    </message>
    <message>
        <source>a word in dollar signs, which some servers treat as the start of a string</source>
        <translation>un mot entre signes dollar, que certains serveurs prennent pour le début d’une chaîne</translation>
    </message>
    <message>
        <source>%1, at character %2 of the SQL</source>
        <translation>%1, au caractère %2 du SQL</translation>
    </message>
    <message>
        <source>%1, at line %2, character %3 of the SQL</source>
        <translation>%1, à la ligne %2, caractère %3 du SQL</translation>
    </message>
    <message>
        <source>`%1`.`%2`, of another schema</source>
        <translation>`%1`.`%2`, d’un autre schéma</translation>
    </message>
    <message>
        <source>a routine of schema `%1`</source>
        <translation>une routine du schéma `%1`</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond reading rows</source>
        <translation>%1(), qui fait plus que lire des lignes</translation>
    </message>
    <message>
        <source>%1 VALUE, which would advance a sequence</source>
        <translation>%1 VALUE, qui ferait avancer une séquence</translation>
    </message>
    <message>
        <source>a &apos;;&apos; with more SQL after it</source>
        <translation>un «&#xa0;;&#xa0;» suivi d’autre SQL</translation>
    </message>
    <message>
        <source>not a SELECT</source>
        <translation>pas un SELECT</translation>
    </message>
    <message>
        <source>a &apos;)&apos; without its &apos;(&apos;</source>
        <translation>une «&#xa0;)&#xa0;» sans sa «&#xa0;(&#xa0;»</translation>
    </message>
    <message>
        <source>%1, which would write or lock</source>
        <translation>%1, qui écrirait ou verrouillerait</translation>
    </message>
    <message>
        <source>a &apos;(&apos; without its &apos;)&apos;</source>
        <translation>une «&#xa0;(&#xa0;» sans sa «&#xa0;)&#xa0;»</translation>
    </message>
    <message>
        <source>the undefined variable :%1</source>
        <translation>la variable non définie :%1</translation>
    </message>
    <message>
        <source>the variable :%1, which is not text, a number, true, false or null</source>
        <translation>la variable :%1, qui n’est ni un texte, ni un nombre, ni true, false ou null</translation>
    </message>
    <message>
        <source>column %1 %2</source>
        <translation>la colonne %1 %2</translation>
    </message>
    <message>
        <source>is %1, which %2 does not have</source>
        <translation>est de type %1, que %2 ne connaît pas</translation>
    </message>
    <message>
        <source>has %1 decimals, but %2 allows at most %3</source>
        <translation>a %1 décimales, mais %2 en admet au plus %3</translation>
    </message>
    <message>
        <source>has no shorter vectors there: all of MariaDB&apos;s have the same length</source>
        <translation>n’y a pas de vecteurs plus courts&#xa0;: ceux de MariaDB ont tous la même longueur</translation>
    </message>
    <message>
        <source>is longtext there: MariaDB stores JSON as text</source>
        <translation>y est longtext&#xa0;: MariaDB stocke le JSON comme du texte</translation>
    </message>
    <message>
        <source>is not compressed there: %1 does not compress columns</source>
        <translation>n’y est pas compressée&#xa0;: %1 ne compresse pas les colonnes</translation>
    </message>
    <message>
        <source>may hold any SRID there, not only %1: %2 does not check it</source>
        <translation>peut y contenir n’importe quel SRID, pas seulement %1&#xa0;: %2 ne le vérifie pas</translation>
    </message>
    <message>
        <source>is in character set %1, which %2 does not have</source>
        <translation>utilise le jeu de caractères %1, que %2 ne connaît pas</translation>
    </message>
    <message>
        <source>is ordered slightly differently there, by the same %1</source>
        <translation>y est triée un peu différemment, par le même %1</translation>
    </message>
    <message>
        <source>is ordered by %1 there, which is close to %2</source>
        <translation>y est triée selon %1, proche de %2</translation>
    </message>
    <message>
        <source>loses %1, which %2 does not have</source>
        <translation>perd %1, que %2 ne connaît pas</translation>
    </message>
    <message>
        <source>%1 cannot generate it this way</source>
        <translation>%1 ne peut pas la générer ainsi</translation>
    </message>
    <message>
        <source>MariaDB does not allow generated columns in a primary key</source>
        <translation>MariaDB n’admet pas de colonnes générées dans une clé primaire</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a column</comment>
        <translation>est omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a plain column there, with the source&apos;s values: %1</source>
        <translation>y est une colonne ordinaire, avec les valeurs de la source&#xa0;: %1</translation>
    </message>
    <message>
        <source>may be NULL there: MariaDB&apos;s generated columns always may</source>
        <translation>peut y être NULL&#xa0;: les colonnes générées de MariaDB le peuvent toujours</translation>
    </message>
    <message>
        <source>%1 allows no expressions there</source>
        <translation>%1 n’y admet pas d’expressions</translation>
    </message>
    <message>
        <source>has no default there, here it is %1: %2</source>
        <translation>n’y a pas de valeur par défaut, ici c’est %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no invisible columns</source>
        <translation>%1 n’a pas de colonnes invisibles</translation>
    </message>
    <message>
        <source>MariaDB cannot hide a NOT NULL column without a default</source>
        <translation>MariaDB ne peut pas masquer une colonne NOT NULL sans valeur par défaut</translation>
    </message>
    <message>
        <source>is visible there: %1</source>
        <translation>y est visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>of column %1</source>
        <translation>de la colonne %1</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 ne connaît pas %2</translation>
    </message>
    <message>
        <source>column %1, which it needs, is left out</source>
        <translation>la colonne %1, nécessaire ici, est omise</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 n’en a pas</translation>
    </message>
    <message>
        <source>it is not enforced, but MariaDB enforces all checks</source>
        <translation>elle n’est pas appliquée, mais MariaDB les applique toutes</translation>
    </message>
    <message>
        <source>check %1 (%2) is left out: %3</source>
        <translation>la contrainte CHECK %1 (%2) est omise&#xa0;: %3</translation>
    </message>
    <message>
        <source>its definition is not understood: %1</source>
        <translation>sa définition n’est pas comprise&#xa0;: %1</translation>
    </message>
    <message>
        <source>column %1 is left out: it records when a row was valid, and %2 keeps no history</source>
        <translation>la colonne %1 est omise&#xa0;: elle note quand une ligne était valide, et %2 ne conserve pas d’historique</translation>
    </message>
    <message>
        <source>period %1 is left out: %2 has none</source>
        <translation>la période %1 est omise&#xa0;: %2 n’en a pas</translation>
    </message>
    <message>
        <source>column %1 gets a key, which AUTO_INCREMENT needs</source>
        <translation>la colonne %1 reçoit une clé, exigée par AUTO_INCREMENT</translation>
    </message>
    <message>
        <source>the default of column %1 is left out: it uses a sequence</source>
        <translation>la valeur par défaut de la colonne %1 est omise&#xa0;: elle utilise une séquence</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clé primaire</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clé %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>la clé %1 %2</translation>
    </message>
    <message>
        <source>is left out: %1; nothing keeps its values unique there</source>
        <translation>est omise&#xa0;: %1&#xa0;; rien n’y garantit l’unicité de ses valeurs</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a key</comment>
        <translation>est omise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no vector keys</source>
        <translation>%1 n’a pas de clés vectorielles</translation>
    </message>
    <message>
        <source>%1 has no functional keys (%2)</source>
        <translation>%1 n’a pas de clés fonctionnelles (%2)</translation>
    </message>
    <message>
        <source>column %1 is left out</source>
        <translation>la colonne %1 est omise</translation>
    </message>
    <message>
        <source>lets periods overlap there: %1 does not have WITHOUT OVERLAPS</source>
        <translation>y admet des périodes qui se chevauchent&#xa0;: %1 ne connaît pas WITHOUT OVERLAPS</translation>
    </message>
    <message>
        <source>its values are too long for a unique key in %1</source>
        <translation>ses valeurs sont trop longues pour une clé unique dans %1</translation>
    </message>
    <message>
        <source>uses the default parser there, not %1</source>
        <translation>y utilise l’analyseur par défaut, pas %1</translation>
    </message>
    <message>
        <source>is used by the optimizer there: %1 cannot ignore keys</source>
        <translation>y est utilisée par l’optimiseur&#xa0;: %1 ne peut pas ignorer de clés</translation>
    </message>
    <message>
        <source>key %1 is not understood</source>
        <translation>la clé %1 n’est pas comprise</translation>
    </message>
    <message>
        <source>the engine is the server&apos;s default there, not %1</source>
        <translation>le moteur y est celui par défaut du serveur, pas %1</translation>
    </message>
    <message>
        <source>the default character set is utf8mb4 there: %1 does not have %2</source>
        <translation>le jeu de caractères par défaut y est utf8mb4&#xa0;: %1 ne connaît pas %2</translation>
    </message>
    <message>
        <source>the default collation %1 orders slightly differently there</source>
        <translation>l’interclassement par défaut %1 y trie un peu différemment</translation>
    </message>
    <message>
        <source>the default collation is %1 there, which is close to %2</source>
        <translation>l’interclassement par défaut y est %1, proche de %2</translation>
    </message>
    <message>
        <source>the table keeps no history there: %1 has no system versioning</source>
        <translation>la table n’y conserve pas d’historique&#xa0;: %1 n’a pas de versionnement système</translation>
    </message>
    <message>
        <source>table option %1 is left out</source>
        <translation>l’option de table %1 est omise</translation>
    </message>
    <message>
        <source>there is no history there</source>
        <translation>il n’y a pas d’historique là-bas</translation>
    </message>
    <message>
        <source>MySQL has no DEFAULT partition</source>
        <translation>MySQL n’a pas de partition DEFAULT</translation>
    </message>
    <message>
        <source>MySQL does not partition %1 tables</source>
        <translation>MySQL ne partitionne pas les tables %1</translation>
    </message>
    <message>
        <source>the table is not partitioned there: %1</source>
        <translation>la table n’y est pas partitionnée&#xa0;: %1</translation>
    </message>
    <message>
        <source>checking whether %1 is active</source>
        <translation>Vérification de l’activation de %1</translation>
    </message>
    <message>
        <source>looking for a client</source>
        <translation>Recherche d’un client</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>Check that the server is running and that this is its socket (?socket=PATH in the URL; localhost means the socket, 127.0.0.1 means TCP).</source>
        <translation>Vérifiez que le serveur tourne et que c’est bien son socket (?socket=CHEMIN dans l’URL&#xa0;; localhost désigne le socket, 127.0.0.1 TCP).</translation>
    </message>
    <message>
        <source>Nothing answers on port %1 of %2. Check that the server is running there, the port and the server&apos;s bind_address, the network, the VPN and firewalls.</source>
        <translation>Rien ne répond sur le port %1 de %2. Vérifiez que le serveur y tourne, le port et bind_address du serveur, le réseau, le VPN et les pare-feux.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, or closes the connection at once, but it does not behave like a MySQL or MariaDB server. Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Quelque chose répond sur le port %1 de %2, ou ferme aussitôt la connexion, mais ne se comporte pas comme un serveur MySQL ou MariaDB. Vérifiez l’hôte et le port, et si un pare-feu ou un tunnel s’interpose.</translation>
    </message>
    <message>
        <source>The server closed the connection immediately: it may be starting up or shutting down, or its init_connect may fail for this account; its error log says which.</source>
        <translation>Le serveur a fermé aussitôt la connexion&#xa0;: il est peut-être en train de démarrer ou de s’arrêter, ou son init_connect échoue pour ce compte&#xa0;; son journal d’erreurs le dira.</translation>
    </message>
    <message>
        <source>Check user and password. An account is valid only for the hosts in its name, and localhost (the socket) is not the same as 127.0.0.1.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe. Un compte ne vaut que pour les hôtes de son nom, et localhost (le socket) n’est pas 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name, or have privileges granted on %1.* to the account.</source>
        <translation>Vérifiez le nom du schéma, ou faites accorder au compte des privilèges sur %1.*.</translation>
    </message>
    <message>
        <source>The server has no account for the host from which you connect. Have one created (CREATE USER %1@&apos;…&apos;), or connect from an allowed host.</source>
        <translation>Le serveur n’a pas de compte pour l’hôte d’où vous vous connectez. Faites-en créer un (CREATE USER %1@&apos;…&apos;) ou connectez-vous depuis un hôte autorisé.</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. Set a new one: log in with the mariadb or mysql client and run ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</source>
        <translation>Le mot de passe du compte a expiré. Définissez-en un nouveau&#xa0;: connectez-vous avec le client mariadb ou mysql et exécutez ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</translation>
    </message>
    <message>
        <source>The account is locked. Have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>Le compte est verrouillé. Faites-le déverrouiller&#xa0;: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Wait, or have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>Le compte est verrouillé après trop de mots de passe erronés. Attendez, ou faites-le déverrouiller&#xa0;: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The server lacks the plugin that this account logs in with. Have the account switched to a different plugin (ALTER USER … IDENTIFIED VIA/WITH …), or the plugin installed.</source>
        <translation>Le serveur n’a pas le plugin avec lequel ce compte s’authentifie. Faites passer le compte à un autre plugin (ALTER USER … IDENTIFIED VIA/WITH …), ou faites installer le plugin.</translation>
    </message>
    <message>
        <source>This machine&apos;s client library does not have the plugin that the account logs in with. Install it (on Debian, libmariadb3 brings most), or have the account changed: caching_sha2_password, ed25519 and mysql_native_password work.</source>
        <translation>La bibliothèque cliente de cette machine n’a pas le plugin avec lequel le compte s’authentifie. Installez-le (sous Debian, libmariadb3 apporte la plupart), ou faites modifier le compte&#xa0;: caching_sha2_password, ed25519 et mysql_native_password fonctionnent.</translation>
    </message>
    <message>
        <source>The login plugin failed. Without TLS, caching_sha2_password may need the server&apos;s public key: connect with ?ssl-mode=REQUIRED.</source>
        <translation>Le plugin d’authentification a échoué. Sans TLS, caching_sha2_password peut exiger la clé publique du serveur&#xa0;: connectez-vous avec ?ssl-mode=REQUIRED.</translation>
    </message>
    <message>
        <source>The server only accepts encrypted connections: put ?ssl-mode=REQUIRED in the URL.</source>
        <translation>Le serveur n’accepte que les connexions chiffrées&#xa0;: mettez ?ssl-mode=REQUIRED dans l’URL.</translation>
    </message>
    <message>
        <source>This program has reached its limit of open files. Use fewer --jobs, or raise the limit (ulimit -n).</source>
        <translation>Ce programme a atteint sa limite de fichiers ouverts. Réduisez --jobs, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>The name %1 does not resolve. Check its spelling, the VPN and DNS.</source>
        <translation>Le nom %1 ne peut pas être résolu. Vérifiez son orthographe, le VPN et le DNS.</translation>
    </message>
    <message>
        <source>No TLS connection could be established. Check ssl-ca (does it belong to the authority that signed the server&apos;s certificate?), whether the certificate has expired, and that both sides share a TLS version.</source>
        <translation>Aucune connexion TLS n’a pu être établie. Vérifiez ssl-ca (correspond-il à l’autorité qui a signé le certificat du serveur&#xa0;?), si le certificat a expiré, et que les deux côtés ont une version de TLS en commun.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, but it does not behave like a MySQL or MariaDB server. Check host and port.</source>
        <translation>Quelque chose répond sur le port %1 de %2, mais ne se comporte pas comme un serveur MySQL ou MariaDB. Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>The server has no free connection. Use fewer --jobs, wait for others to finish, or have max_connections raised.</source>
        <translation>Le serveur n’a plus de connexion libre. Réduisez --jobs, attendez que d’autres aient terminé, ou faites relever max_connections.</translation>
    </message>
    <message>
        <source>The account has used up its limit. Use fewer --jobs, wait, or have the limit raised (ALTER USER … WITH MAX_USER_CONNECTIONS n).</source>
        <translation>Le compte a épuisé sa limite. Réduisez --jobs, attendez, ou faites relever la limite (ALTER USER … WITH MAX_USER_CONNECTIONS n).</translation>
    </message>
    <message>
        <source>The server has blocked this machine after too many failed connections. Have an administrator run FLUSH HOSTS, or mariadb-admin flush-hosts.</source>
        <translation>Le serveur a bloqué cette machine après trop de connexions échouées. Demandez à un administrateur d’exécuter FLUSH HOSTS ou mariadb-admin flush-hosts.</translation>
    </message>
    <message>
        <source>The server is in offline mode. Try again once its administrators have ended it.</source>
        <translation>Le serveur est en mode hors ligne. Réessayez quand ses administrateurs y auront mis fin.</translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is back.</source>
        <translation>Le serveur est en cours d’arrêt. Réessayez quand il sera revenu.</translation>
    </message>
    <message>
        <source>Another row of that table has the value already. If the plan keeps stale rows there, or the key only exists there, remove the row or drop the key.</source>
        <translation>Une autre ligne de cette table a déjà cette valeur. Si le plan y conserve des lignes obsolètes, ou si la clé n’existe que là, retirez la ligne ou supprimez la clé.</translation>
    </message>
    <message>
        <source>The server is read-only, as replicas are. Choose a writable server, or have read_only (super_read_only) switched off.</source>
        <translation>Le serveur est en lecture seule, comme le sont les réplicas. Choisissez un serveur accessible en écriture, ou faites désactiver read_only (super_read_only).</translation>
    </message>
    <message>
        <source>The server allows tables of one engine only (enforce_storage_engine). Have that switched off, or create the table there manually.</source>
        <translation>Le serveur n’admet que les tables d’un seul moteur (enforce_storage_engine). Faites désactiver cela, ou créez-y la table à la main.</translation>
    </message>
    <message>
        <source>The server is in read-only mode (innodb_read_only or a rescue mode). Choose another, or have that switched off.</source>
        <translation>Le serveur est en mode lecture seule (innodb_read_only ou un mode de secours). Choisissez-en un autre, ou faites désactiver ce mode.</translation>
    </message>
    <message>
        <source>The schema is read-only: ALTER SCHEMA … READ ONLY = 0 ends that.</source>
        <translation>Le schéma est en lecture seule&#xa0;: ALTER SCHEMA … READ ONLY = 0 y met fin.</translation>
    </message>
    <message>
        <source>The table&apos;s files cannot be written. Check their owner, their permissions and the disk.</source>
        <translation>Impossible d’écrire dans les fichiers de la table. Vérifiez leur propriétaire, leurs permissions et le disque.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Free some space there and run again.</source>
        <translation>Le disque du serveur est plein. Libérez-y de l’espace et relancez.</translation>
    </message>
    <message>
        <source>The table cannot grow: the server&apos;s disk or tablespace is full, or, for the MEMORY engine, max_heap_table_size is too small.</source>
        <translation>La table ne peut pas grandir&#xa0;: le disque ou le tablespace du serveur est plein ou, pour le moteur MEMORY, max_heap_table_size est trop petit.</translation>
    </message>
    <message>
        <source>No space is left on the server&apos;s disk or in its tmpdir.</source>
        <translation>Il n’y a plus d’espace sur le disque du serveur ou dans son tmpdir.</translation>
    </message>
    <message>
        <source>The server is short of memory. Use fewer --jobs, or give it more.</source>
        <translation>Le serveur manque de mémoire. Réduisez --jobs, ou donnez-lui-en plus.</translation>
    </message>
    <message>
        <source>A row is larger than max_allowed_packet. Raise it on the server (SET GLOBAL max_allowed_packet = …) and run again.</source>
        <translation>Une ligne dépasse max_allowed_packet. Augmentez-le sur le serveur (SET GLOBAL max_allowed_packet = …) et relancez.</translation>
    </message>
    <message>
        <source>A file from an earlier table with this name is left in the server&apos;s data folder. Remove it there, or drop the table manually.</source>
        <translation>Un fichier d’une ancienne table de ce nom est resté dans le dossier de données du serveur. Retirez-le, ou supprimez la table à la main.</translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being negotiated: by the server, or by a firewall, proxy or tunnel on the way. Try again; the server&apos;s error log may say more.</source>
        <translation>La connexion a été fermée pendant la négociation du chiffrement&#xa0;: par le serveur, ou par un pare-feu, un proxy ou un tunnel sur le trajet. Réessayez&#xa0;; le journal d’erreurs du serveur en dit peut-être plus.</translation>
    </message>
    <message>
        <source>connecting to %1 (%2)</source>
        <translation>Connexion à %1 (%2)</translation>
    </message>
    <message>
        <source>a different server answers there than when this run began</source>
        <translation>le serveur qui y répond n’est plus celui du début de cette exécution</translation>
    </message>
    <message>
        <source>Nothing was read from it or written to it. Use an address that leads to one server, and run again.</source>
        <translation>Rien n’y a été lu ni écrit. Utilisez une adresse qui mène à un seul serveur, et relancez.</translation>
    </message>
    <message>
        <source>looking for schema `%1` on %2</source>
        <translation>Recherche du schéma `%1` sur %2</translation>
    </message>
    <message>
        <source>reading the definitions of schema `%1` on %2</source>
        <translation>Lecture des définitions du schéma `%1` sur %2</translation>
    </message>
    <message>
        <source>there is no such schema</source>
        <translation>ce schéma n’existe pas</translation>
    </message>
    <message>
        <source>Check the name in the plan, and that the account may use it.</source>
        <translation>Vérifiez le nom dans le plan, et que le compte peut l’utiliser.</translation>
    </message>
    <message>
        <source>reading the definition of `%1`</source>
        <translation>Lecture de la définition de `%1`</translation>
    </message>
    <message>
        <source>To create the table elsewhere, the account needs SELECT on the table itself: GRANT SELECT ON %1 TO the account.</source>
        <translation>Pour créer la table ailleurs, le compte a besoin de SELECT sur la table elle-même&#xa0;: GRANT SELECT ON %1 TO le compte.</translation>
    </message>
    <message>
        <source>asking %1 for its version</source>
        <translation>Demande de la version de %1</translation>
    </message>
    <message>
        <source>unexpected output: %1</source>
        <translation>sortie inattendue&#xa0;: %1</translation>
    </message>
    <message>
        <source>looking for %1 or %2</source>
        <translation>Recherche de %1 ou %2</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is on the PATH</source>
        <translation>ni %1 ni %2 n’est dans le PATH</translation>
    </message>
    <message>
        <source>Install the client programs: mariadb-client, or mysql-client.</source>
        <translation>Installez les programmes clients&#xa0;: mariadb-client ou mysql-client.</translation>
    </message>
    <message>
        <source>the dump sets generated columns, which MySQL rejects</source>
        <translation>le dump écrit les colonnes générées, ce que MySQL refuse</translation>
    </message>
    <message>
        <source>a dump rounds FLOAT to six digits</source>
        <translation>un dump arrondit FLOAT à six chiffres</translation>
    </message>
    <message>
        <source>the text of %1 is not accepted in a binary session</source>
        <translation>le texte de %1 n’est pas accepté dans une session binaire</translation>
    </message>
    <message>
        <source>MySQL does not accept JSON in a binary session</source>
        <translation>MySQL n’accepte pas JSON dans une session binaire</translation>
    </message>
    <message>
        <source>VECTOR in a dump is untested</source>
        <translation>VECTOR dans un dump n’a pas été testé</translation>
    </message>
    <message>
        <source>reading the saved connections in %1</source>
        <translation>Lecture des connexions enregistrées dans %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>/format is not &quot;%1&quot;</source>
        <translation>/format n’est pas &quot;%1&quot;</translation>
    </message>
    <message>
        <source>/connections is not a list</source>
        <translation>/connections n’est pas une liste</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 n’est pas un objet</translation>
    </message>
    <message>
        <source>%1/%2 is not a string</source>
        <translation>%1/%2 n’est pas une chaîne</translation>
    </message>
    <message>
        <source>%1/environment is unknown</source>
        <translation>%1/environment est inconnu</translation>
    </message>
    <message>
        <source>Use production, staging, local or an empty string.</source>
        <translation>Utilisez production, staging, local ou une chaîne vide.</translation>
    </message>
    <message>
        <source>%1/name is missing</source>
        <translation>%1/name manque</translation>
    </message>
    <message>
        <source>%1/name is already taken</source>
        <translation>%1/name est déjà pris</translation>
    </message>
    <message>
        <source>%1/url contains a password</source>
        <translation>%1/url contient un mot de passe</translation>
    </message>
    <message>
        <source>Remove it; passwords belong in the keychain or in an option file.</source>
        <translation>Retirez-le&#xa0;; la place d’un mot de passe est dans le trousseau ou un fichier d’options.</translation>
    </message>
    <message>
        <source>writing the saved connections to %1</source>
        <translation>Écriture des connexions enregistrées dans %1</translation>
    </message>
    <message>
        <source>saving the connection %1</source>
        <translation>Enregistrement de la connexion %1</translation>
    </message>
    <message>
        <source>a connection needs a name that is not a URL</source>
        <translation>une connexion doit avoir un nom qui n’est pas une URL</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be created</source>
        <translation>le dossier de %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>%1 ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>une connexion nommée %1 existe déjà</translation>
    </message>
    <message>
        <source>removing the connection %1</source>
        <translation>Suppression de la connexion %1</translation>
    </message>
    <message>
        <source>there is no saved connection with that name</source>
        <translation>aucune connexion enregistrée ne porte ce nom</translation>
    </message>
    <message>
        <source>finding the connection to %1</source>
        <translation>Recherche de la connexion à %1</translation>
    </message>
    <message>
        <source>the saved connection %1 is marked production, which is never written to</source>
        <translation>la connexion enregistrée %1 est marquée production, où rien n’est jamais écrit</translation>
    </message>
    <message>
        <source>Use a different schema for %1, or change the environment in %2.</source>
        <translation>Utilisez un autre schéma pour %1, ou changez l’environnement dans %2.</translation>
    </message>
    <message>
        <source>there is no saved connection</source>
        <translation>il n’y a pas de connexion enregistrée</translation>
    </message>
    <message>
        <source>there is no saved connection &quot;%1&quot;</source>
        <translation>il n’y a pas de connexion enregistrée «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No connections are saved; a URL looks like mysql://user@host/schema.</source>
        <translation>Aucune connexion n’est enregistrée&#xa0;; une URL a la forme mysql://user@host/schema.</translation>
    </message>
    <message>
        <source>Saved connections: %1; a URL looks like mysql://user@host/schema.</source>
        <translation>Connexions enregistrées&#xa0;: %1&#xa0;; une URL a la forme mysql://user@host/schema.</translation>
    </message>
    <message>
        <source>comparing defaults of `%1`</source>
        <translation>Comparaison des valeurs par défaut de `%1`</translation>
    </message>
    <message>
        <source>the URL does not begin with mysql:// or mariadb://</source>
        <translation>l’URL ne commence pas par mysql:// ou mariadb://</translation>
    </message>
    <message>
        <source>the URL contains a #</source>
        <translation>l’URL contient un #</translation>
    </message>
    <message>
        <source>reading the connection to %1</source>
        <translation>Lecture de la connexion à %1</translation>
    </message>
    <message>
        <source>Write it as mysql://user@host:port/schema, or give the name of a saved connection.</source>
        <translation>Écrivez mysql://user@host:port/schema, ou indiquez le nom d’une connexion enregistrée.</translation>
    </message>
    <message>
        <source>Percent-encode special characters in a URL: @ as %40, : as %3A, / as %2F, ? as %3F, # as %23, % as %25.</source>
        <translation>Dans une URL, encodez les caractères spéciaux avec %&#xa0;: @ en %40,&#xa0;: en %3A, / en %2F,&#xa0;? en %3F, # en %23, % en %25.</translation>
    </message>
    <message>
        <source>the user name is not percent-encoded UTF-8</source>
        <translation>le nom d’utilisateur n’est pas de l’UTF-8 encodé avec %</translation>
    </message>
    <message>
        <source>the password is not percent-encoded UTF-8</source>
        <translation>le mot de passe n’est pas de l’UTF-8 encodé avec %</translation>
    </message>
    <message>
        <source>the URL has no user</source>
        <translation>l’URL n’a pas d’utilisateur</translation>
    </message>
    <message>
        <source>the brackets around the host are wrong</source>
        <translation>les crochets autour de l’hôte sont incorrects</translation>
    </message>
    <message>
        <source>Write an IPv6 host as [::1] or [::1]:3306.</source>
        <translation>Écrivez un hôte IPv6 sous la forme [::1] ou [::1]:3306.</translation>
    </message>
    <message>
        <source>there is more than one : after the user</source>
        <translation>il y a plus d’un «&#xa0;:&#xa0;» après l’utilisateur</translation>
    </message>
    <message>
        <source>Write an IPv6 host in brackets, [::1].</source>
        <translation>Écrivez un hôte IPv6 entre crochets, [::1].</translation>
    </message>
    <message>
        <source>the host is not percent-encoded UTF-8</source>
        <translation>l’hôte n’est pas de l’UTF-8 encodé avec %</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>le port n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the URL has no schema</source>
        <translation>l’URL n’a pas de schéma</translation>
    </message>
    <message>
        <source>the path of the URL has more than one part; it must be just the schema</source>
        <translation>le chemin de l’URL a plus d’une partie&#xa0;; ce doit être seulement le schéma</translation>
    </message>
    <message>
        <source>the schema is not percent-encoded UTF-8</source>
        <translation>le schéma n’est pas de l’UTF-8 encodé avec %</translation>
    </message>
    <message>
        <source>the URL has an unknown option</source>
        <translation>l’URL a une option inconnue</translation>
    </message>
    <message>
        <source>Known options: %1.</source>
        <translation>Options connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the option %1 has no value, or one that is not percent-encoded UTF-8</source>
        <translation>l’option %1 n’a pas de valeur, ou sa valeur n’est pas de l’UTF-8 encodé avec %</translation>
    </message>
    <message>
        <source>the option %1 appears twice</source>
        <translation>l’option %1 apparaît deux fois</translation>
    </message>
    <message>
        <source>the value of ssl-mode is unknown</source>
        <translation>la valeur de ssl-mode est inconnue</translation>
    </message>
    <message>
        <source>Use disabled, preferred, required, verify-ca or verify-identity.</source>
        <translation>Utilisez disabled, preferred, required, verify-ca ou verify-identity.</translation>
    </message>
    <message>
        <source>a socket is given, but the host is not localhost</source>
        <translation>un socket est indiqué, mais l’hôte n’est pas localhost</translation>
    </message>
    <message>
        <source>Leave out either the socket or the host.</source>
        <translation>Omettez le socket ou l’hôte.</translation>
    </message>
    <message>
        <source>localhost means the socket, which has no port</source>
        <translation>localhost désigne le socket, qui n’a pas de port</translation>
    </message>
    <message>
        <source>Write 127.0.0.1 as the host, or give ?socket=PATH.</source>
        <translation>Écrivez 127.0.0.1 comme hôte, ou indiquez ?socket=CHEMIN.</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <comment>a path</comment>
        <translation>contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>contains a semicolon, which the driver does not support</source>
        <translation>contient un point-virgule, que le pilote ne prend pas en charge</translation>
    </message>
    <message>
        <source>has leading, trailing or repeated spaces, which the driver does not support</source>
        <translation>contient des espaces au début, à la fin ou répétées, que le pilote ne prend pas en charge</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>est trop long</translation>
    </message>
    <message>
        <source>A host is a name made of letters, digits, dots, hyphens and underscores, or an IP address.</source>
        <translation>Un hôte est un nom fait de lettres, chiffres, points, traits d’union et tirets bas, ou une adresse IP.</translation>
    </message>
    <message>
        <source>the host is neither a host name nor an address</source>
        <translation>l’hôte n’est ni un nom d’hôte ni une adresse</translation>
    </message>
    <message>
        <source>the user name contains a control character</source>
        <translation>le nom d’utilisateur contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the user name is longer than %1 characters</source>
        <translation>le nom d’utilisateur dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the schema&apos;s name contains a control character</source>
        <translation>le nom du schéma contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>the schema&apos;s name is longer than %1 characters</source>
        <translation>le nom du schéma dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the password contains a NUL</source>
        <translation>le mot de passe contient un NUL</translation>
    </message>
    <message>
        <source>the path of %1 %2</source>
        <translation>le chemin de %1 %2</translation>
    </message>
    <message>
        <source>the path of socket is longer than the %1 bytes allowed for a socket</source>
        <translation>le chemin de socket dépasse les %1 octets admis pour un socket</translation>
    </message>
    <message>
        <source>Give the server a shorter one, make a symbolic link to it with a shorter path, or use TCP (127.0.0.1).</source>
        <translation>Donnez-en un plus court au serveur, créez un lien symbolique au chemin plus court, ou utilisez TCP (127.0.0.1).</translation>
    </message>
    <message>
        <source>the value of ssh is not a destination</source>
        <translation>la valeur de ssh n’est pas une destination</translation>
    </message>
    <message>
        <source>Write user@host, or a name from ~/.ssh/config.</source>
        <translation>Écrivez user@host, ou un nom de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>checking functions on %1</source>
        <translation>Vérification de fonctions sur %1</translation>
    </message>
    <message>
        <source>%1 does not accept %2</source>
        <translation>%1 n’accepte pas %2</translation>
    </message>
    <message>
        <source>testing definitions on %1</source>
        <translation>Essai de définitions sur %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>checking whether %1 and %2 are the same server</source>
        <translation>Vérification que %1 et %2 sont le même serveur</translation>
    </message>
    <message>
        <source>a new lock could not be taken</source>
        <translation>un nouveau verrou n’a pas pu être obtenu</translation>
    </message>
    <message>
        <source>identifying the server of %1</source>
        <translation>Identification du serveur de %1</translation>
    </message>
    <message>
        <source>creating a pipe for rows</source>
        <translation>Création d’un tube pour les lignes</translation>
    </message>
    <message>
        <source>it is world-writable</source>
        <translation>il est inscriptible par tous</translation>
    </message>
    <message>
        <source>Run chmod 600 on it.</source>
        <translation>Exécutez chmod 600 dessus.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>reading the option file %1</source>
        <translation>Lecture du fichier d’options %1</translation>
    </message>
    <message>
        <source>the group has no closing bracket</source>
        <translation>le groupe n’a pas de crochet fermant</translation>
    </message>
    <message>
        <source>a setting comes before any [group]</source>
        <translation>un paramètre précède tout [groupe]</translation>
    </message>
    <message>
        <source>the directive is unknown</source>
        <translation>la directive est inconnue</translation>
    </message>
    <message>
        <source>files include each other too deeply</source>
        <translation>des fichiers s’incluent trop profondément</translation>
    </message>
    <message>
        <source>writing the option file for %1</source>
        <translation>Écriture du fichier d’options pour %1</translation>
    </message>
    <message>
        <source>the %1 is too long for an option file, or contains a NUL</source>
        <translation>%1&#xa0;: trop long pour un fichier d’options, ou contient un NUL</translation>
    </message>
    <message>
        <source>connection %1 (%2)</source>
        <translation>connexion %1 (%2)</translation>
    </message>
    <message>
        <source>connection %1 (%2, schema `%3`)</source>
        <translation>connexion %1 (%2, schéma `%3`)</translation>
    </message>
    <message>
        <source>%1, whose transaction began %2 s ago</source>
        <translation>%1, dont la transaction a débuté il y a %2 s</translation>
    </message>
    <message>
        <source>checking who holds a lock</source>
        <translation>Recherche du détenteur d’un verrou</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>it is held by %1</source>
        <translation>il est détenu par&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server does not show who holds it; it may be %1</source>
        <translation>le serveur ne montre pas qui le détient&#xa0;; ce peut être&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1; waited %2 s for a lock</source>
        <translation>%1&#xa0;; attente d’un verrou pendant %2 s</translation>
    </message>
    <message>
        <source>End the transaction that holds the lock, and run it again. With the PROCESS privilege, the account could see whose it is.</source>
        <translation>Terminez la transaction qui détient le verrou, et relancez. Avec le privilège PROCESS, le compte pourrait voir à qui elle est.</translation>
    </message>
    <message>
        <source>Commit or roll back there, or end that connection with KILL, and run it again.</source>
        <translation>Validez ou annulez-y la transaction (COMMIT ou ROLLBACK), ou terminez cette connexion avec KILL, et relancez.</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>locking `%1` on %2</source>
        <translation>Verrouillage de `%1` sur %2</translation>
    </message>
    <message>
        <source>checking whether `%1` is locked</source>
        <translation>Recherche d’un verrou sur `%1`</translation>
    </message>
    <message>
        <source>another run is using it, on connection %1</source>
        <translation>une autre exécution l’utilise, sur la connexion %1</translation>
    </message>
    <message>
        <source>another run is using it</source>
        <translation>une autre exécution l’utilise</translation>
    </message>
    <message>
        <source>%1; it was killed, and the server is still rolling it back</source>
        <translation>%1&#xa0;; elle a été tuée, et le serveur en fait encore le rollback</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Attendez qu’elle soit terminée, ou annulez-la.</translation>
    </message>
    <message>
        <source>the connection that held the lock was closed, and another run is now using it, on connection %1</source>
        <translation>la connexion qui détenait le verrou a été fermée, et une autre exécution l’utilise maintenant, sur la connexion %1</translation>
    </message>
    <message>
        <source>Try again when that run has finished.</source>
        <translation>Réessayez quand cette exécution sera terminée.</translation>
    </message>
    <message>
        <source>the server did not grant the lock within %1 s</source>
        <translation>le serveur n’a pas accordé le verrou en %1 s</translation>
    </message>
    <message>
        <source>connection %1 of this run was killed, but the server did not end it within %2 s</source>
        <translation>la connexion %1 de cette exécution a été tuée, mais le serveur ne l’a pas terminée en %2 s</translation>
    </message>
    <message>
        <source>Password of %1, %2: </source>
        <translation>Mot de passe de %1, %2&#xa0;: </translation>
    </message>
    <message>
        <source>logging in to %1, %2</source>
        <translation>Authentification auprès de %1, %2</translation>
    </message>
    <message>
        <source>the server requires a password, but none is available</source>
        <translation>le serveur exige un mot de passe, mais aucun n’est disponible</translation>
    </message>
    <message>
        <source>Set %1, or put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>Définissez %1, ou mettez-le dans le groupe [client] du fichier indiqué par --defaults-extra-file.</translation>
    </message>
    <message>
        <source>Raise the limit, or use fewer jobs: each needs one connection to the source and two to the target, and the run one more to each.</source>
        <translation>Relevez la limite, ou réduisez le nombre de jobs&#xa0;: chacun utilise une connexion à la source et deux à la cible, et l’exécution une de plus à chacune.</translation>
    </message>
    <message>
        <source>no answer from %1 for %2 s</source>
        <translation>aucune réponse de %1 depuis %2 s</translation>
    </message>
    <message>
        <source>Check the host, the port and the network; a firewall may be dropping packets.</source>
        <translation>Vérifiez l’hôte, le port et le réseau&#xa0;; un pare-feu rejette peut-être des paquets.</translation>
    </message>
    <message>
        <source>Check the network. If answers may take longer, set --timeout SECONDS, or &quot;timeout&quot; in the plan.</source>
        <translation>Vérifiez le réseau. Si les réponses peuvent tarder, indiquez --timeout SECONDES, ou «&#xa0;timeout&#xa0;» dans le plan.</translation>
    </message>
    <message>
        <source>the server asked for a file on this machine, and got nothing</source>
        <translation>le serveur a demandé un fichier de cette machine, et n’a rien reçu</translation>
    </message>
    <message>
        <source>the server asked for %1 on this machine, and got nothing</source>
        <translation>le serveur a demandé %1 de cette machine, et n’a rien reçu</translation>
    </message>
    <message>
        <source>Find out what answers there: a server asks for this when someone is trying to read your files.</source>
        <translation>Cherchez ce qui répond là&#xa0;: un serveur demande cela quand quelqu’un essaie de lire vos fichiers.</translation>
    </message>
    <message>
        <source>the connection to %1 was lost, and reconnecting failed: %2</source>
        <translation>la connexion à %1 a été perdue, et la reconnexion a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>starting a transaction</source>
        <translation>Début d’une transaction</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>the MariaDB client library is not the one that this program was built with</source>
        <translation>la bibliothèque cliente MariaDB n’est pas celle avec laquelle ce programme a été compilé</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libmariadb3.</source>
        <translation>Installez le paquet Debian libmariadb3.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver is missing</source>
        <translation>le pilote MySQL de Qt manque</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-mysql.</source>
        <translation>Installez le paquet libqt6sql6-mysql.</translation>
    </message>
    <message>
        <source>the name %1 did not resolve within %2 s</source>
        <translation>le nom %1 n’a pas pu être résolu en %2 s</translation>
    </message>
    <message>
        <source>Check the name servers of this machine.</source>
        <translation>Vérifiez les serveurs de noms de cette machine.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver does not use the MariaDB client library</source>
        <translation>le pilote MySQL de Qt n’utilise pas la bibliothèque cliente MariaDB</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libqt6sql6-mysql.</source>
        <translation>Installez le paquet Debian libqt6sql6-mysql.</translation>
    </message>
    <message>
        <source>the server asks for the password with %1, which lets anyone on the way read it, and with ssl-mode %2 encryption is not guaranteed</source>
        <translation>le serveur demande le mot de passe avec %1, qui permet à quiconque sur le trajet de le lire, et avec ssl-mode %2 le chiffrement n’est pas garanti</translation>
    </message>
    <message>
        <source>a plugin other than %1</source>
        <translation>un autre plugin que %1</translation>
    </message>
    <message>
        <source>No password was sent. Set ssl-mode to verify-ca or verify-identity with ssl-ca, or at least to required; or give the account a different plugin.</source>
        <translation>Aucun mot de passe n’a été envoyé. Mettez ssl-mode à verify-ca ou verify-identity avec ssl-ca, ou au moins à required&#xa0;; ou donnez au compte un autre plugin.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>Aucun mot de passe n’a été envoyé.</translation>
    </message>
    <message>
        <source>checking the encryption of %1</source>
        <translation>Vérification du chiffrement de %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the connection is not encrypted</source>
        <translation>ssl-mode %1 a été demandé, mais la connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>Activez TLS sur le serveur&#xa0;; sans ssl-mode dans l’URL, le chiffrement n’est pas imposé.</translation>
    </message>
    <message>
        <source>preparing the session on %1</source>
        <translation>Préparation de la session sur %1</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer, after %1 rows of it</source>
        <translation>la connexion a été perdue au milieu d’une réponse, après %1 lignes</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer</source>
        <translation>la connexion a été perdue au milieu d’une réponse</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Relancez.</translation>
    </message>
    <message>
        <source>the server returned %1 rows of %2 columns instead of one row of %3</source>
        <translation>le serveur a renvoyé %1 lignes de %2 colonnes au lieu d’une ligne de %3</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>opening the SSH tunnel to %1 for %2</source>
        <translation>Ouverture du tunnel SSH vers %1 pour %2</translation>
    </message>
    <message>
        <source>localhost means the socket of this machine</source>
        <translation>localhost désigne le socket de cette machine</translation>
    </message>
    <message>
        <source>Name the server as the SSH host sees it: 127.0.0.1 for a server on that host.</source>
        <translation>Indiquez le serveur tel que l’hôte SSH le voit&#xa0;: 127.0.0.1 pour un serveur sur cet hôte.</translation>
    </message>
    <message>
        <source>the program ssh was not found</source>
        <translation>le programme ssh est introuvable</translation>
    </message>
    <message>
        <source>Install an SSH client.</source>
        <translation>Installez un client SSH.</translation>
    </message>
    <message>
        <source>ssh could not be started</source>
        <translation>ssh n’a pas pu être démarré</translation>
    </message>
    <message>
        <source>ssh exited without output</source>
        <translation>ssh s’est terminé sans rien afficher</translation>
    </message>
    <message>
        <source>ssh did not answer in time</source>
        <translation>ssh n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1</source>
        <translation>Essayez dans un terminal&#xa0;: ssh %1</translation>
    </message>
    <message>
        <source>the host is unknown: %1</source>
        <translation>l’hôte est inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but Qt has no TLS support here</source>
        <translation>ssl-mode %1 a été demandé, mais Qt ne gère pas TLS ici</translation>
    </message>
    <message>
        <source>Install the OpenSSL that Qt was built for.</source>
        <translation>Installez la version d’OpenSSL pour laquelle Qt a été compilé.</translation>
    </message>
    <message>
        <source>the ssl-ca file (%1) contains no readable certificate</source>
        <translation>le fichier ssl-ca (%1) ne contient aucun certificat lisible</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate in PEM format.</source>
        <translation>Donnez le certificat de l’autorité au format PEM.</translation>
    </message>
    <message>
        <source>the connection closed before a server identified itself</source>
        <translation>la connexion s’est fermée avant qu’un serveur s’identifie</translation>
    </message>
    <message>
        <source>Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Vérifiez l’hôte et le port, et si un pare-feu ou un tunnel s’interpose.</translation>
    </message>
    <message>
        <source>what answers there does not behave like a MySQL server</source>
        <translation>ce qui y répond ne se comporte pas comme un serveur MySQL</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Vérifiez l’hôte et le port.</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the server offers no TLS</source>
        <translation>ssl-mode %1 a été demandé, mais le serveur ne propose pas TLS</translation>
    </message>
    <message>
        <source>No password was sent. Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>Aucun mot de passe n’a été envoyé. Activez TLS sur le serveur&#xa0;; sans ssl-mode dans l’URL, le chiffrement n’est pas imposé.</translation>
    </message>
    <message>
        <source>the connection closed in the middle of the TLS handshake</source>
        <translation>la connexion s’est fermée au milieu de la négociation TLS</translation>
    </message>
    <message>
        <source>the server&apos;s TLS does not meet ssl-mode %1: %2</source>
        <translation>le TLS du serveur ne satisfait pas ssl-mode %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No password was sent. Check ssl-ca, the host&apos;s name and the server&apos;s certificate.</source>
        <translation>Aucun mot de passe n’a été envoyé. Vérifiez ssl-ca, le nom de l’hôte et le certificat du serveur.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>ssl-mode VERIFY_CA needs ssl-ca</source>
        <translation>ssl-mode VERIFY_CA a besoin de ssl-ca</translation>
    </message>
    <message>
        <source>the %1 file (%2) cannot be used: %3</source>
        <translation>le fichier %1 (%2) est inutilisable&#xa0;: %3</translation>
    </message>
    <message>
        <source> (did you mean &quot;%1&quot;?)</source>
        <translation> (vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?)</translation>
    </message>
    <message>
        <source>expected a comma or } (names go in double quotes)</source>
        <translation>virgule ou } attendue (les noms se mettent entre guillemets doubles)</translation>
    </message>
    <message>
        <source>expected a comma or ]</source>
        <translation>virgule ou ] attendue</translation>
    </message>
    <message>
        <source>a comma with nothing after it</source>
        <translation>une virgule suivie de rien</translation>
    </message>
    <message>
        <source>expected a colon</source>
        <translation>deux-points attendu</translation>
    </message>
    <message>
        <source>the file ends unexpectedly</source>
        <translation>le fichier se termine de façon inattendue</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>du texte qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>reading the plan</source>
        <translation>Lecture du plan</translation>
    </message>
    <message>
        <source>%1:%2:%3: not JSON: %4</source>
        <translation>%1:%2:%3: pas du JSON&#xa0;: %4</translation>
    </message>
    <message>
        <source>setting a plan variable</source>
        <translation>Définition d’une variable du plan</translation>
    </message>
    <message>
        <source>--set %1 has no &apos;=&apos;</source>
        <translation>--set %1 n’a pas de «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable valide</translation>
    </message>
    <message>
        <source>Write --set NAME=VALUE, with letters, digits and _ in the name.</source>
        <translation>Écrivez --set NOM=VALEUR, avec des lettres, des chiffres et _ dans le nom.</translation>
    </message>
    <message>
        <source>%1: the variable :%2 is not defined%3</source>
        <translation>%1&#xa0;: la variable :%2 n’est pas définie%3</translation>
    </message>
    <message>
        <source>checking the plan&apos;s variables</source>
        <translation>Vérification des variables du plan</translation>
    </message>
    <message>
        <source>Define it under &quot;variables&quot; in the plan, or give --set %1=VALUE.</source>
        <translation>Définissez-la sous «&#xa0;variables&#xa0;» dans le plan, ou indiquez --set %1=VALEUR.</translation>
    </message>
    <message>
        <source>checking the plan&apos;s SQL</source>
        <translation>Vérification du SQL du plan</translation>
    </message>
    <message>
        <source>appears here for the second time</source>
        <translation>apparaît ici pour la deuxième fois</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>the plan must be an object</source>
        <translation>le plan doit être un objet</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;%1&quot;</source>
        <translation>manque&#xa0;; ce doit être &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; this program reads &quot;%2&quot;</source>
        <translation>&quot;%1&quot; n’est pas pris en charge&#xa0;; ce programme lit &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>doit être &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; already has a step</source>
        <translation>la table &quot;%1&quot; a déjà une étape</translation>
    </message>
    <message>
        <source>a variable name consists of letters, digits and _, and does not begin with a digit</source>
        <translation>un nom de variable se compose de lettres, de chiffres et de _, et ne commence pas par un chiffre</translation>
    </message>
    <message>
        <source>must be a string, a number, true, false or null, not %1</source>
        <translation>doit être une chaîne, un nombre, true, false ou null, pas %1</translation>
    </message>
    <message>
        <source>is too large to be stored exactly; write it as a string</source>
        <translation>est trop grand pour être stocké exactement&#xa0;; écrivez-le comme chaîne</translation>
    </message>
    <message>
        <source>belongs to a scan; a query step has its condition in &quot;sql&quot;</source>
        <translation>relève d’une analyse&#xa0;; une étape de requête a sa condition dans &quot;sql&quot;</translation>
    </message>
    <message>
        <source>belongs to a scan, not to a skipped table</source>
        <translation>relève d’une analyse, pas d’une table omise</translation>
    </message>
    <message>
        <source>belongs to a step of &quot;step&quot;: &quot;query&quot;</source>
        <translation>relève d’une étape avec &quot;step&quot;: &quot;query&quot;</translation>
    </message>
    <message>
        <source>is missing; a query step needs it</source>
        <translation>manque&#xa0;; une étape de requête en a besoin</translation>
    </message>
    <message>
        <source>must be a list of chunk sizes or &quot;auto&quot;, not %1</source>
        <translation>doit être une liste de tailles de bloc ou &quot;auto&quot;, pas %1</translation>
    </message>
    <message>
        <source>must contain at least one chunk size</source>
        <translation>doit contenir au moins une taille de bloc</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1</source>
        <translation>doit être un entier d’au moins 1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>must be smaller than the level before it, %1</source>
        <translation>doit être inférieur au niveau précédent, %1</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;pull&quot; or &quot;undo&quot;</source>
        <translation>manque&#xa0;; ce doit être &quot;pull&quot; ou &quot;undo&quot;</translation>
    </message>
    <message>
        <source>unknown key%1</source>
        <translation>clé inconnue%1</translation>
    </message>
    <message>
        <source>must be a string, not %1</source>
        <translation>doit être une chaîne, pas %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to %1</source>
        <translation>doit être un nombre de secondes de 1 à %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>must be %1%2</source>
        <translation>doit être %1%2</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>doit être un objet, pas %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>doit être une liste, pas %1</translation>
    </message>
    <message>
        <source>reading the plan %1</source>
        <translation>Lecture du plan %1</translation>
    </message>
    <message>
        <source>a text begins with a byte order mark (U+FEFF), which would be lost</source>
        <translation>un texte commence par une marque d’ordre des octets (U+FEFF), qui serait perdue</translation>
    </message>
    <message>
        <source>Write it in SQL: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</source>
        <translation>Écrivez-la en SQL&#xa0;: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</translation>
    </message>
    <message>
        <source>writing the plan</source>
        <translation>Écriture du plan</translation>
    </message>
    <message>
        <source>writing the plan %1</source>
        <translation>Écriture du plan %1</translation>
    </message>
    <message>
        <source>measuring the connection</source>
        <translation>Mesure de la connexion</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the plan that was turned, or &quot;turn&quot; this one if it replaces it.</source>
        <translation>Rien n’a été modifié. Utilisez le plan dont les copies ont été permutées, ou exécutez «&#xa0;turn&#xa0;» sur celui-ci s’il le remplace.</translation>
    </message>
    <message>
        <source>finding the work schema</source>
        <translation>Recherche du schéma work</translation>
    </message>
    <message>
        <source>applying the grants</source>
        <translation>Application des droits</translation>
    </message>
    <message>
        <source>they have changed since they were shown</source>
        <translation>ils ont changé depuis leur affichage</translation>
    </message>
    <message>
        <source>Nothing was changed. Review them again.</source>
        <translation>Rien n’a été modifié. Relisez-les.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>the plan does not define work</source>
        <translation>le plan ne définit pas work</translation>
    </message>
    <message>
        <source>Add &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; to the plan.</source>
        <translation>Ajoutez &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; au plan.</translation>
    </message>
    <message>
        <source>swapping base and work</source>
        <translation>Permutation de base et work</translation>
    </message>
    <message>
        <source>choosing tables</source>
        <translation>Choix des tables</translation>
    </message>
    <message>
        <source>the plan scans no table %1</source>
        <translation>le plan n’analyse aucune table %1</translation>
    </message>
    <message>
        <source>reading the crontab</source>
        <translation>Lecture de la crontab</translation>
    </message>
    <message>
        <source>Remove this plan&apos;s lines manually with crontab -e: from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Retirez les lignes de ce plan à la main avec crontab -e&#xa0;: de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>a block of this plan has a beginning but no end</source>
        <translation>un bloc de ce plan a un début mais pas de fin</translation>
    </message>
    <message>
        <source>a block of this plan has an end but no beginning</source>
        <translation>un bloc de ce plan a une fin mais pas de début</translation>
    </message>
    <message>
        <source>writing a line for the crontab</source>
        <translation>Écriture d’une ligne pour la crontab</translation>
    </message>
    <message>
        <source>a path contains a line break</source>
        <translation>un chemin contient un saut de ligne</translation>
    </message>
    <message>
        <source>Rename the plan or its folder.</source>
        <translation>Renommez le plan ou son dossier.</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>il n’y a pas de programme %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds</source>
        <translation>%1 n’a pas terminé en %2 secondes</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 a planté</translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <translation>%1&#xa0;: code de sortie %2</translation>
    </message>
    <message>
        <source>creating %1</source>
        <translation>Création de %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>writing the crontab</source>
        <translation>Écriture de la crontab</translation>
    </message>
    <message>
        <source>the crontab differs from what was written</source>
        <translation>la crontab diffère de ce qui a été écrit</translation>
    </message>
    <message>
        <source>The crontab could not be restored either: check it with &quot;crontab -l&quot;.</source>
        <translation>La crontab n’a pas pu être restaurée non plus&#xa0;: vérifiez-la avec «&#xa0;crontab -l&#xa0;».</translation>
    </message>
    <message>
        <source>checking the plan&apos;s timers</source>
        <translation>Vérification des timers du plan</translation>
    </message>
    <message>
        <source>%1 was not written by slicetool</source>
        <translation>%1 n’a pas été écrit par slicetool</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away.</source>
        <translation>Rien n’a été modifié. Déplacez ce fichier.</translation>
    </message>
    <message>
        <source>waiting for another schedule change: %1</source>
        <translation>Attente d’une autre modification de la planification&#xa0;: %1</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>il ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>The timers run while you are logged in; missed runs are made up for at the next login. &quot;loginctl enable-linger&quot; lets them run at any time.</source>
        <translation>Les timers tournent tant que votre session est ouverte&#xa0;; les exécutions manquées sont rattrapées à l’ouverture suivante. «&#xa0;loginctl enable-linger&#xa0;» leur permet de tourner à tout moment.</translation>
    </message>
    <message>
        <source>reading the time &quot;%1&quot;</source>
        <translation>Lecture de l’heure «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&quot;man systemd.time&quot; describes the syntax.</source>
        <translation>«&#xa0;man systemd.time&#xa0;» décrit la syntaxe.</translation>
    </message>
    <message>
        <source>this time never occurs</source>
        <translation>cette heure n’arrive jamais</translation>
    </message>
    <message>
        <source>in the crontab</source>
        <translation>dans la crontab</translation>
    </message>
    <message>
        <source>to be removed: %1</source>
        <translation>à retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>loading the timers into systemd</source>
        <translation>Chargement des timers dans systemd</translation>
    </message>
    <message>
        <source>enabling the timers</source>
        <translation>Activation des timers</translation>
    </message>
    <message>
        <source>scheduling the plan</source>
        <translation>Planification du plan</translation>
    </message>
    <message>
        <source>neither systemd&apos;s user timers nor the program crontab are available</source>
        <translation>ni les timers utilisateur de systemd ni le programme crontab ne sont disponibles</translation>
    </message>
    <message>
        <source>Install cron, or run this in a systemd login session.</source>
        <translation>Installez cron, ou faites-le dans une session systemd.</translation>
    </message>
    <message>
        <source>disabling the timers</source>
        <translation>Désactivation des timers</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>systemd did not answer: if it runs in another session, the removed timers stop when it next starts.</source>
        <translation>systemd n’a pas répondu&#xa0;: s’il tourne dans une autre session, les timers retirés s’arrêteront à son prochain démarrage.</translation>
    </message>
    <message>
        <source>removing the timers from systemd</source>
        <translation>Retrait des timers de systemd</translation>
    </message>
    <message>
        <source>Use hourly, daily, weekly, HH:MM, &quot;Mon..Fri HH:MM&quot;, &quot;Mon,Thu HH:MM&quot;, &quot;every 15min&quot; or &quot;every 2h&quot;.</source>
        <translation>Utilisez hourly, daily, weekly, HH:MM, «&#xa0;Mon..Fri HH:MM&#xa0;», «&#xa0;Mon,Thu HH:MM&#xa0;», «&#xa0;every 15min&#xa0;» ou «&#xa0;every 2h&#xa0;».</translation>
    </message>
    <message>
        <source>Use minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) or hours that divide a day (1, 2, 3, 4, 6, 8, 12, 24).</source>
        <translation>Utilisez des minutes qui divisent une heure (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) ou des heures qui divisent un jour (1, 2, 3, 4, 6, 8, 12, 24).</translation>
    </message>
    <message>
        <source>there is no such interval</source>
        <translation>cet intervalle n’existe pas</translation>
    </message>
    <message>
        <source>the intervals would not be equal</source>
        <translation>les intervalles ne seraient pas égaux</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>expected &quot;every&quot;, a number, and min or h</source>
        <translation>«&#xa0;every&#xa0;», un nombre, puis min ou h attendus</translation>
    </message>
    <message>
        <source>it is neither a day nor a time</source>
        <translation>ce n’est ni un jour ni une heure</translation>
    </message>
    <message>
        <source>a day goes from 00:00 to 23:59</source>
        <translation>un jour va de 00:00 à 23:59</translation>
    </message>
    <message>
        <source>it is neither a time nor an OnCalendar expression</source>
        <translation>ce n’est ni une heure ni une expression OnCalendar</translation>
    </message>
    <message>
        <source>systemd user timers are not available here, and cron cannot express this</source>
        <translation>les timers utilisateur de systemd ne sont pas disponibles ici, et cron ne peut pas exprimer cela</translation>
    </message>
    <message>
        <source>this account may not read mysql.* on work&apos;s server, so it was not checked whether the new grants and accounts would interfere with others there, or whether roles there may do more than upstream&apos;s</source>
        <translation>ce compte ne peut pas lire mysql.* sur le serveur de work&#xa0;; il n’a donc pas été vérifié si les nouveaux droits et comptes y interféreraient avec d’autres, ni si des rôles y permettent plus que ceux d’upstream</translation>
    </message>
    <message>
        <source>work has no %1 %2, so this is left out: %3</source>
        <translation>work n’a pas de %1 %2, ceci est donc omis&#xa0;: %3</translation>
    </message>
    <message>
        <source>work has no table %1, so this is left out: %2</source>
        <translation>work n’a pas de table %1, ceci est donc omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>work has no column %1, so this is left out: %2</source>
        <translation>work n’a pas de colonne %1, ceci est donc omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. Check this yourself before you run these</source>
        <translation>%1. Vérifiez-le vous-même avant d’exécuter ces instructions</translation>
    </message>
    <message>
        <source>%1 does not have the kind of roles needed here; what upstream grants through roles is left out</source>
        <translation>%1 n’a pas le type de rôles nécessaire ici&#xa0;; ce qu’upstream accorde par des rôles est omis</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it would have the same name as %2</source>
        <translation>le rôle %1 est omis&#xa0;: sur le serveur de work, il aurait le même nom que %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: %2</source>
        <translation>le rôle %1 est omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server everyone has it (mandatory_roles)</source>
        <translation>le rôle %1 est omis&#xa0;: sur le serveur de work, tout le monde l’a (mandatory_roles)</translation>
    </message>
    <message>
        <source>the role %1 is %2 on MariaDB, whose roles have no host</source>
        <translation>le rôle %1 est %2 sur MariaDB, dont les rôles n’ont pas d’hôte</translation>
    </message>
    <message>
        <source>the roles %1 are left out: on work&apos;s server they would be the same role, %2</source>
        <translation>les rôles %1 sont omis&#xa0;: sur le serveur de work, ils seraient le même rôle, %2</translation>
    </message>
    <message>
        <source>names in %1 have at most %2 characters</source>
        <translation>dans %1, les noms ont au plus %2 caractères</translation>
    </message>
    <message>
        <source>%1 cannot have a role with that name</source>
        <translation>%1 ne peut pas avoir de rôle de ce nom</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it belongs to %2, to which upstream has not granted it</source>
        <translation>le rôle %1 est omis&#xa0;: sur le serveur de work, il est accordé à %2, auxquels upstream ne l’a pas accordé</translation>
    </message>
    <message>
        <source>the role %1 already exists on work&apos;s server and may do more there (%2), so it is granted to no one; it gets what upstream&apos;s has</source>
        <translation>le rôle %1 existe déjà sur le serveur de work et y permet peut-être plus (%2), il n’est donc accordé à personne&#xa0;; il reçoit ce qu’a celui d’upstream</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it would take the place of %2 for those who log in from there. If that is intended, create it manually, then try again</source>
        <translation>%1 est omis&#xa0;: sur le serveur de work, il prendrait la place de %2 pour ceux qui se connectent de là. Si c’est voulu, créez-le à la main, puis réessayez</translation>
    </message>
    <message>
        <source>%1 is left out: its grants would apply to everyone who logs in from there, and may hide theirs</source>
        <translation>%1 est omis&#xa0;: ses droits vaudraient pour tous ceux qui se connectent de là, et pourraient masquer les leurs</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>an account</comment>
        <translation>%1 est omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 n’est pas sur le serveur de work, et %2 ne peut pas le créer verrouillé&#xa0;; ses droits sont omis. Créez-le avec son propre mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 may not be on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 n’est peut-être pas sur le serveur de work, et %2 ne peut pas le créer verrouillé&#xa0;; ses droits sont omis. Créez-le avec son propre mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it may use what others were granted (%2), which the server would ignore once it had its own grants or roles</source>
        <translation>%1 est omis&#xa0;: sur le serveur de work, il peut utiliser ce qui a été accordé à d’autres (%2), ce que le serveur ignorerait dès qu’il aurait ses propres droits ou rôles</translation>
    </message>
    <message>
        <source>%1 is new on work&apos;s server: created locked and without a password. To enable it: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 est nouveau sur le serveur de work&#xa0;: créé verrouillé et sans mot de passe. Pour l’activer&#xa0;: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>%1 is created locked and without a password if work&apos;s server does not have it, which this account may not see. To enable it then: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 est créé verrouillé et sans mot de passe si le serveur de work ne l’a pas, ce que ce compte ne peut pas voir. Pour l’activer alors&#xa0;: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>the name of work&apos;s schema is too long for GRANT once its _ are escaped; left out: %1</source>
        <translation>le nom du schéma de work est trop long pour GRANT une fois ses _ échappés&#xa0;; omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>work&apos;s server might apply this grant and ignore %1, so it is left out: %2</source>
        <translation>le serveur de work pourrait appliquer ce droit et ignorer %1, il est donc omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 gets no roles: while one is active, work&apos;s server might ignore %2</source>
        <translation>%1 ne reçoit aucun rôle&#xa0;: tant qu’un rôle est actif, le serveur de work pourrait ignorer %2</translation>
    </message>
    <message>
        <source>%1 keeps its default role %2, so this is left out: %3</source>
        <translation>%1 garde son rôle par défaut %2, ceci est donc omis&#xa0;: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1, because %2 does not have them: %3</source>
        <translation>omis des droits de %1, car %2 ne les connaît pas&#xa0;: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1 on %2, because %3 does not have them: %4</source>
        <translation>omis des droits de %1 sur %2, car %3 ne les connaît pas&#xa0;: %4</translation>
    </message>
    <message>
        <source>checking the plan&apos;s places</source>
        <translation>Vérification des emplacements du plan</translation>
    </message>
    <message>
        <source>%1 is a system schema</source>
        <translation>%1 est un schéma système</translation>
    </message>
    <message>
        <source>Give work its own schema.</source>
        <translation>Donnez à work son propre schéma.</translation>
    </message>
    <message>
        <source>reading the grants of upstream</source>
        <translation>Lecture des droits d’upstream</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>il n’y a pas de schéma %1</translation>
    </message>
    <message>
        <source>preparing the session on work</source>
        <translation>Préparation de la session sur work</translation>
    </message>
    <message>
        <source>running statement %1 of %2 on work (%3)</source>
        <translation>Exécution de l’instruction %1 sur %2 dans work (%3)</translation>
    </message>
    <message>
        <source>The account needs CREATE USER, and GRANT OPTION on what it grants.</source>
        <translation>Le compte a besoin de CREATE USER, et de GRANT OPTION sur ce qu’il accorde.</translation>
    </message>
    <message>
        <source>The statements before it were run; running them again does no harm.</source>
        <translation>Les instructions précédentes ont été exécutées&#xa0;; les réexécuter est sans danger.</translation>
    </message>
    <message>
        <source>Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;</source>
        <translation>Faites exécuter par un administrateur d’upstream&#xa0;: GRANT SELECT ON `mysql`.* TO %1;</translation>
    </message>
    <message>
        <source>the account %1 may not read mysql.* upstream, so these are only its own grants. %2</source>
        <translation>le compte %1 ne peut pas lire mysql.* dans upstream, ce ne sont donc que ses propres droits. %2</translation>
    </message>
    <message>
        <source>global grants (ON *.*) are not carried; only through them is the schema accessible to %1</source>
        <translation>les droits globaux (ON *.*) ne sont pas transférés&#xa0;; eux seuls donnent accès au schéma à %1</translation>
    </message>
    <message>
        <source>the role %1 is left out: none of these accounts has it. Use --account to include it anyway.</source>
        <translation>le rôle %1 est omis&#xa0;: aucun de ces comptes ne l’a. Utilisez --account pour l’inclure quand même.</translation>
    </message>
    <message>
        <source>choosing accounts</source>
        <translation>Choix des comptes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account; expected USER@HOST</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un compte&#xa0;; USER@HOST attendu</translation>
    </message>
    <message>
        <source>upstream has no account %1</source>
        <translation>upstream n’a pas de compte %1</translation>
    </message>
    <message>
        <source>reading the grants of %1</source>
        <translation>Lecture des droits de %1</translation>
    </message>
    <message>
        <source>mysql.user has %1, which is left out, because the server says: %2</source>
        <translation>mysql.user contient %1, qui est omis, car le serveur répond&#xa0;: %2</translation>
    </message>
    <message>
        <source>a grant of %1 could not be understood and is left out</source>
        <translation>un droit de %1 n’a pas pu être compris et est omis</translation>
    </message>
    <message>
        <source>not carried for %1: %2</source>
        <translation>non transféré pour %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the REVOKE on the schema, which restricts a global grant</source>
        <translation>le REVOKE sur le schéma, qui restreint un droit global</translation>
    </message>
    <message>
        <source>the role %1 is left out: the account may not see its grants. %2</source>
        <translation>le rôle %1 est omis&#xa0;: le compte ne peut pas voir ses droits. %2</translation>
    </message>
    <message>
        <source>not carried for %1, because they have no privileges on the schema: the roles %2</source>
        <translation>non transférés pour %1, faute de privilèges sur le schéma&#xa0;: les rôles %2</translation>
    </message>
    <message>
        <source>%1 has no privileges on %2 upstream</source>
        <translation>%1 n’a pas de privilèges sur %2 dans upstream</translation>
    </message>
    <message>
        <source>asking %1 for the account</source>
        <translation>Demande du compte à %1</translation>
    </message>
    <message>
        <source>asking for the account</source>
        <translation>Demande du compte</translation>
    </message>
    <message>
        <source>reading work&apos;s accounts</source>
        <translation>Lecture des comptes de work</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>le rôle %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>reading the grants of %1 on work&apos;s server</source>
        <translation>Lecture des droits de %1 sur le serveur de work</translation>
    </message>
    <message>
        <source>%1 was written by a newer slicetool</source>
        <translation>%1 a été écrit par une version plus récente de slicetool</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Utilisez cette version, ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>adding to the history</source>
        <translation>Ajout à l’historique</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>saving advice</source>
        <translation>Enregistrement des conseils</translation>
    </message>
    <message>
        <source>reading earlier advice</source>
        <translation>Lecture des conseils antérieurs</translation>
    </message>
    <message>
        <source>pruning the history</source>
        <translation>Élagage de l’historique</translation>
    </message>
    <message>
        <source>writing the report %1</source>
        <translation>Écriture du rapport %1</translation>
    </message>
    <message>
        <source>How the changes are distributed along the key, at most %1 in one of %2</source>
        <translation>Répartition des modifications le long de la clé, au plus %1 dans une des %2</translation>
    </message>
    <message>
        <source>Marked on top: %1</source>
        <translation>Marqué en haut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Definitions differ:</source>
        <translation>Écarts de définition&#xa0;:</translation>
    </message>
    <message>
        <source>Changing:</source>
        <translation>En évolution&#xa0;:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insérées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimées</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Instructions finales</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run report</source>
        <translation>Rapport d’exécution</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>Non transféré</translation>
    </message>
    <message>
        <source>Only downstream, left alone</source>
        <translation>Seulement en aval, laissé tel quel</translation>
    </message>
    <message>
        <source>Written by slicetool. Times are UTC.</source>
        <translation>Écrit par slicetool. Les heures sont en UTC.</translation>
    </message>
    <message>
        <source>reading a report</source>
        <translation>Lecture d’un rapport</translation>
    </message>
    <message>
        <source>it is not a slicetool-report/1</source>
        <translation>ce n’est pas un slicetool-report/1</translation>
    </message>
    <message>
        <source>keys %1 to %2</source>
        <translation>clés %1 à %2</translation>
    </message>
    <message>
        <source>at most %1 in one part</source>
        <translation>au plus %1 dans une partie</translation>
    </message>
    <message>
        <source>in brackets: %1</source>
        <translation>entre crochets&#xa0;: %1</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>définition&#xa0;: %1</translation>
    </message>
    <message>
        <source>changing: %1</source>
        <translation>en évolution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tables</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>range</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>plages</translation>
    </message>
    <message>
        <source>after statement</source>
        <translation>instruction finale</translation>
    </message>
    <message>
        <source>after statements</source>
        <translation>instructions finales</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vue</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vues</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>séquence</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>séquences</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>déclencheur</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>déclencheurs</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procédure</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procédures</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>fonctions</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 à examiner</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>non exécuté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>no table was checked</source>
        <translation>aucune table n’a été vérifiée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>création de %1</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>%1 déjà en place</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>nothing was written; %1 would change</source>
        <translation>rien n’a été écrit&#xa0;; à modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing was written; nothing would change</source>
        <translation>rien n’a été écrit&#xa0;; rien ne serait modifié</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 à l’identique</translation>
    </message>
    <message>
        <source>Refreshed, not verified</source>
        <translation>Actualisé, non vérifié</translation>
    </message>
    <message>
        <source>lite does not see deleted rows, or changes that left the modified column as it was: a full pull finds them</source>
        <translation>lite ne voit ni les lignes supprimées ni les modifications qui ont laissé la colonne de modification inchangée&#xa0;: une récupération complète les trouve</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>%1 in sync, compared after the last write</source>
        <translation>%1 à jour, comparaison après la dernière écriture</translation>
    </message>
    <message>
        <source>by %1: checked %2</source>
        <translation>selon %1&#xa0;: vérification de %2</translation>
    </message>
    <message>
        <source>%1; no sample of the rest could be taken</source>
        <translation>%1&#xa0;; le reste n’a pas pu être échantillonné</translation>
    </message>
    <message>
        <source>%1; a sample of %2 in %3</source>
        <translation>%1&#xa0;; échantillon de %2 dans %3</translation>
    </message>
    <message>
        <source>%1: none differ; if differences are spread evenly, at most %2 of all rows</source>
        <translation>%1&#xa0;: aucune ne diffère&#xa0;; si les différences sont réparties uniformément, au plus %2 de toutes les lignes</translation>
    </message>
    <message>
        <source>%1: about %2 still differ, which a full pull fixes</source>
        <translation>%1&#xa0;: environ %2 diffèrent encore, ce qu’une récupération complète corrige</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 done before that</source>
        <translation>terminé avant cela&#xa0;: %1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différent</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 diffère</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 diffèrent</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, vérifiée</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, non vérifiée</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différente</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en évolution</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>écart de définition</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omise</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>done</source>
        <translation>exécutée</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>non exécutée</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omises&#xa0;: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>une simulation n’écrit rien</translation>
    </message>
    <message>
        <source>a lite pull does not check all rows</source>
        <translation>une récupération lite ne vérifie pas toutes les lignes</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Lignes différentes</translation>
    </message>
    <message>
        <source>Rows that would change</source>
        <translation>Lignes à modifier</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Lignes modifiées</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted</source>
        <translation>insertions&#xa0;: %1, mises à jour&#xa0;: %2, suppressions&#xa0;: %3</translation>
    </message>
    <message>
        <source>lite</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>actualisée</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synchronisée</translation>
    </message>
    <message>
        <source>lite pulls had missed nothing</source>
        <translation>les récupérations lite n’avaient rien manqué</translation>
    </message>
    <message>
        <source>lite pulls had missed at most %1 of these changes</source>
        <translation>les récupérations lite avaient manqué au plus %1 de ces modifications</translation>
    </message>
    <message>
        <source>%1 changed by the plan&apos;s after statements: no difference</source>
        <translation>modification de %1 par les instructions finales du plan&#xa0;: pas une différence</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 changed</source>
        <translation>Partie %1 sur %2&#xa0;: modification de %3</translation>
    </message>
    <message>
        <source>%1 beyond the last key here, added later</source>
        <translation>%1 au-delà de la dernière clé ici, ajout ultérieur</translation>
    </message>
    <message>
        <source>opening the rows file %1</source>
        <translation>Ouverture du fichier de lignes %1</translation>
    </message>
    <message>
        <source>its suffix is not a known format</source>
        <translation>son extension n’est pas un format connu</translation>
    </message>
    <message>
        <source>Name it *.csv, or *.jsonl for JSON lines.</source>
        <translation>Nommez-le *.csv, ou *.jsonl pour des lignes JSON.</translation>
    </message>
    <message>
        <source>writing the rows file %1</source>
        <translation>Écriture du fichier de lignes %1</translation>
    </message>
    <message>
        <source>It does not contain all of the rows.</source>
        <translation>Il ne contient pas toutes les lignes.</translation>
    </message>
    <message>
        <source>loading `%1`</source>
        <translation>Chargement de `%1`</translation>
    </message>
    <message>
        <source>deleting rows of `%1`</source>
        <translation>Suppression de lignes de `%1`</translation>
    </message>
    <message>
        <source>local_infile is off on %1, and a dump is not possible: %2</source>
        <translation>local_infile est désactivé sur %1, et un dump n’est pas possible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 would log in with %2, but encryption is not guaranteed (ssl-mode REQUIRED would guarantee it)</source>
        <translation>%1 s’authentifierait avec %2, mais le chiffrement n’est pas garanti (ssl-mode REQUIRED le garantirait)</translation>
    </message>
    <message>
        <source>%1 exited with code %2</source>
        <translation>%1 s’est terminé avec le code %2</translation>
    </message>
    <message>
        <source>a dump cannot express which rows the step picks</source>
        <translation>un dump ne peut pas exprimer quelles lignes l’étape choisit</translation>
    </message>
    <message>
        <source>a dump omits what the source computes</source>
        <translation>un dump omet ce que la source calcule</translation>
    </message>
    <message>
        <source>%1 does not honor ssl-mode %2</source>
        <translation>%1 ne respecte pas ssl-mode %2</translation>
    </message>
    <message>
        <source>dumps of row times differ from version to version</source>
        <translation>les dumps des dates de validité des lignes varient d’une version à l’autre</translation>
    </message>
    <message>
        <source>a dump lists members by name, and one has an empty name</source>
        <translation>un dump liste les éléments par nom, et l’un d’eux a un nom vide</translation>
    </message>
    <message>
        <source>column `%1`: %2</source>
        <translation>colonne `%1`&#xa0;: %2</translation>
    </message>
    <message>
        <source>loading `%1` by dump</source>
        <translation>Chargement de `%1` par dump</translation>
    </message>
    <message>
        <source>%1 exited in the middle of its output</source>
        <translation>%1 s’est terminé au milieu de sa sortie</translation>
    </message>
    <message>
        <source>comparing keys</source>
        <translation>Comparaison des clés</translation>
    </message>
    <message>
        <source>preparing `%1`</source>
        <translation>Préparation de `%1`</translation>
    </message>
    <message>
        <source> (one of them has the key %1)</source>
        <translation> (l’une d’elles a la clé %1)</translation>
    </message>
    <message>
        <source>column `%1` has values in %2 rows%3 that differ under %4 but are equal under %5 of %6, and key `%7` is unique</source>
        <translation>la colonne `%1` a dans %2 lignes%3 des valeurs différentes selon %4 mais égales selon %5 de %6, et la clé `%7` est unique</translation>
    </message>
    <message>
        <source>Give the column a collation that both servers have, such as utf8mb4_bin; exclude such rows with a &quot;where&quot;; or skip the table.</source>
        <translation>Donnez à la colonne un interclassement présent sur les deux serveurs, comme utf8mb4_bin&#xa0;; excluez ces lignes avec un «&#xa0;where&#xa0;»&#xa0;; ou omettez la table.</translation>
    </message>
    <message>
        <source>%1 of %2 rows collided with others</source>
        <translation>%1 lignes sur %2 sont entrées en conflit avec d’autres</translation>
    </message>
    <message>
        <source>a row is longer than the source&apos;s max_allowed_packet</source>
        <translation>une ligne dépasse le max_allowed_packet de la source</translation>
    </message>
    <message>
        <source>the server does not accept any more rows</source>
        <translation>le serveur n’accepte plus de lignes</translation>
    </message>
    <message>
        <source>copying rows of `%1`</source>
        <translation>Copie de lignes de `%1`</translation>
    </message>
    <message>
        <source>transferring a long row of `%1`</source>
        <translation>Transfert d’une longue ligne de `%1`</translation>
    </message>
    <message>
        <source>a value of column `%1` has %2 bytes, but max_allowed_packet on the %3&apos;s server is %4</source>
        <translation>une valeur de la colonne `%1` fait %2 octets, mais max_allowed_packet sur le serveur (%3) est %4</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on that server, or skip the table.</source>
        <translation>Augmentez max_allowed_packet sur ce serveur, ou omettez la table.</translation>
    </message>
    <message>
        <source>transferring rows of `%1`</source>
        <translation>Transfert de lignes de `%1`</translation>
    </message>
    <message>
        <source>a row needs %1 bytes in a statement, but the target&apos;s max_allowed_packet is %2</source>
        <translation>une ligne prend %1 octets dans une instruction, mais le max_allowed_packet de la cible est %2</translation>
    </message>
    <message>
        <source>of %1 rows the server accepted %2</source>
        <translation>sur %1 lignes, le serveur en a accepté %2</translation>
    </message>
    <message>
        <source>filling `%1`</source>
        <translation>Remplissage de `%1`</translation>
    </message>
    <message>
        <source>it does not define work, so there is nothing to undo</source>
        <translation>il ne définit pas work, il n’y a donc rien à rétablir</translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation>Vérification du plan</translation>
    </message>
    <message>
        <source>through the socket</source>
        <translation>par le socket</translation>
    </message>
    <message>
        <source>checking the connection</source>
        <translation>Vérification de la connexion</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>chiffrée avec %1</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>la connexion n’est pas chiffrée</translation>
    </message>
    <message>
        <source>?ssl-mode=REQUIRED in the URL enforces encryption.</source>
        <translation>?ssl-mode=REQUIRED dans l’URL impose le chiffrement.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>there is no schema `%1`</source>
        <translation>il n’y a pas de schéma `%1`</translation>
    </message>
    <message>
        <source>there is no schema `%1` yet</source>
        <translation>il n’y a pas encore de schéma `%1`</translation>
    </message>
    <message>
        <source>The pull creates it.</source>
        <translation>La récupération le crée.</translation>
    </message>
    <message>
        <source>The undo creates it.</source>
        <translation>Le rétablissement le crée.</translation>
    </message>
    <message>
        <source>looking for other runs</source>
        <translation>Recherche d’autres exécutions</translation>
    </message>
    <message>
        <source>a run is in progress on it</source>
        <translation>une exécution y est en cours</translation>
    </message>
    <message>
        <source>No other run can start until it has finished.</source>
        <translation>Aucune autre ne peut démarrer avant qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>it has no tables yet, so there is nothing to undo to</source>
        <translation>il n’a pas encore de tables, il n’y a donc pas d’état à rétablir</translation>
    </message>
    <message>
        <source>counting the connections</source>
        <translation>Décompte des connexions</translation>
    </message>
    <message>
        <source>max_connections %1, %2 in use</source>
        <translation>max_connections %1, dont %2 utilisées</translation>
    </message>
    <message>
        <source>max_user_connections %1, %2 in use</source>
        <translation>max_user_connections %1, dont %2 utilisées</translation>
    </message>
    <message>
        <source>%1 connections are available (%2), but a run with --jobs %3 uses up to %4</source>
        <translation>%1 connexions sont disponibles (%2), mais une exécution avec --jobs %3 en utilise jusqu’à %4</translation>
    </message>
    <message>
        <source>Use --jobs %1, or have the limit raised.</source>
        <translation>Utilisez --jobs %1, ou faites relever la limite.</translation>
    </message>
    <message>
        <source>Have the limit raised, or wait for others to finish: --jobs 1 needs %1.</source>
        <translation>Faites relever la limite, ou attendez que d’autres aient terminé&#xa0;: --jobs 1 en demande %1.</translation>
    </message>
    <message>
        <source>checking whether the server is writable</source>
        <translation>Vérification de l’accès en écriture au serveur</translation>
    </message>
    <message>
        <source>it cannot be written to: %1</source>
        <translation>impossible d’y écrire&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 table does not exist yet: %1</source>
        <translation>1 table n’existe pas encore&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tables do not exist yet</source>
        <translation>%1 tables n’existent pas encore</translation>
    </message>
    <message>
        <source>The %1 creates them.</source>
        <translation>«&#xa0;%1&#xa0;» les crée.</translation>
    </message>
    <message>
        <source>the account may not rebuild tables: --recreate needs ALTER, CREATE, DROP and INSERT in schema `%1`</source>
        <translation>le compte ne peut pas recréer de tables&#xa0;: --recreate a besoin de ALTER, CREATE, DROP et INSERT dans le schéma `%1`</translation>
    </message>
    <message>
        <source>a lite pull cannot use &quot;modified&quot;: %1</source>
        <translation>une récupération lite ne peut pas utiliser «&#xa0;modified&#xa0;»&#xa0;: %1</translation>
    </message>
    <message>
        <source>no primary or NOT NULL unique key: compared by whole rows, which reads the entire table</source>
        <translation>pas de clé primaire ni de clé unique NOT NULL&#xa0;: comparaison par lignes entières, ce qui lit toute la table</translation>
    </message>
    <message>
        <source>&quot;modified&quot; names column `%1`, which the table does not have</source>
        <translation>«&#xa0;modified&#xa0;» nomme la colonne `%1`, que la table n’a pas</translation>
    </message>
    <message>
        <source>A lite pull relies on it. Name a column with a date, a time or an increasing number, or leave it out.</source>
        <translation>Une récupération lite en dépend. Indiquez une colonne contenant une date, une heure ou un nombre croissant, ou supprimez cette entrée.</translation>
    </message>
    <message>
        <source>it has triggers (%1), which would fire</source>
        <translation>elle a des déclencheurs (%1), qui s’exécuteraient</translation>
    </message>
    <message>
        <source>Drop them, or skip the table.</source>
        <translation>Supprimez-les, ou omettez la table.</translation>
    </message>
    <message>
        <source>%1 has no transactions: after an interrupted run the table is complete only once the next run has finished</source>
        <translation>%1 n’a pas de transactions&#xa0;: après une exécution interrompue, la table n’est complète qu’une fois la suivante terminée</translation>
    </message>
    <message>
        <source>statement %1 of &quot;after&quot;</source>
        <translation>instruction %1 de «&#xa0;after&#xa0;»</translation>
    </message>
    <message>
        <source>After statements may only reach tables of `%1`.</source>
        <translation>Les instructions finales ne peuvent toucher que les tables de `%1`.</translation>
    </message>
    <message>
        <source>%1: many rows at once go over the sessions, which is slower</source>
        <translation>%1&#xa0;: les gros volumes de lignes passent par les sessions, ce qui est plus lent</translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation>non transféré&#xa0;: %1</translation>
    </message>
    <message>
        <source>checking the keys of `%1`</source>
        <translation>Vérification des clés de `%1`</translation>
    </message>
    <message>
        <source>its unique key `%1` exists here only, and rows of the source share a value of it</source>
        <translation>sa clé unique `%1` n’existe qu’ici, et des lignes de la source y ont la même valeur</translation>
    </message>
    <message>
        <source>Drop the key, or skip the table.</source>
        <translation>Supprimez la clé, ou omettez la table.</translation>
    </message>
    <message>
        <source>asking for a fingerprint</source>
        <translation>Demande d’une empreinte</translation>
    </message>
    <message>
        <source>asking for the fingerprints of rows</source>
        <translation>Demande des empreintes de lignes</translation>
    </message>
    <message>
        <source>asking for a row&apos;s values</source>
        <translation>Demande des valeurs d’une ligne</translation>
    </message>
    <message>
        <source>asking for a row in bulk</source>
        <translation>Demande d’une ligne en masse</translation>
    </message>
    <message>
        <source>asking for a checksum</source>
        <translation>Demande d’une somme de contrôle</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>Suppression de lignes</translation>
    </message>
    <message>
        <source>inserting rows</source>
        <translation>Insertion de lignes</translation>
    </message>
    <message>
        <source>it did not answer within 60 s</source>
        <translation>il n’a pas répondu en 60 s</translation>
    </message>
    <message>
        <source>it exited at once</source>
        <translation>il s’est arrêté aussitôt</translation>
    </message>
    <message>
        <source>%1; its log ends:
%2</source>
        <translation>%1&#xa0;; fin de son journal&#xa0;:
%2</translation>
    </message>
    <message>
        <source>starting the private server %1</source>
        <translation>Démarrage du serveur privé %1</translation>
    </message>
    <message>
        <source>it had exited by itself; its log ends:
%1</source>
        <translation>il s’était arrêté de lui-même&#xa0;; fin de son journal&#xa0;:
%1</translation>
    </message>
    <message>
        <source>it had to be killed after 15 s</source>
        <translation>il a fallu le tuer après 15 s</translation>
    </message>
    <message>
        <source>stopping the private server %1</source>
        <translation>Arrêt du serveur privé %1</translation>
    </message>
    <message>
        <source>restarting the private server %1</source>
        <translation>Redémarrage du serveur privé %1</translation>
    </message>
    <message>
        <source>running SQL on the private server %1</source>
        <translation>Exécution de SQL sur le serveur privé %1</translation>
    </message>
    <message>
        <source>loading %1 into the private server %2</source>
        <translation>Chargement de %1 dans le serveur privé %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>le fichier n’existe pas</translation>
    </message>
    <message>
        <source>asking the private server %1</source>
        <translation>Interrogation du serveur privé %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s</source>
        <translation>%1 n’a pas terminé en %2 s</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>killed or crashed</source>
        <translation>tué ou planté</translation>
    </message>
    <message>
        <source>creating a folder for the server in %1</source>
        <translation>Création d’un dossier pour le serveur dans %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a writable folder.</source>
        <translation>Mettez dans TMPDIR un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Install a server and its client: the packages mariadb-server-core and mariadb-client-core are enough; nothing has to be started.</source>
        <translation>Installez un serveur et son client&#xa0;: les paquets mariadb-server-core et mariadb-client-core suffisent&#xa0;; rien n’est à démarrer.</translation>
    </message>
    <message>
        <source>looking for a database server to start</source>
        <translation>Recherche d’un serveur de base de données à démarrer</translation>
    </message>
    <message>
        <source>%1 does not have a server and its client</source>
        <translation>%1 n’a pas de serveur avec son client</translation>
    </message>
    <message>
        <source>./dev servers fetches servers of other versions.</source>
        <translation>./dev servers télécharge des serveurs d’autres versions.</translation>
    </message>
    <message>
        <source>neither mariadbd nor mysqld is in %1</source>
        <translation>ni mariadbd ni mysqld n’est dans %1</translation>
    </message>
    <message>
        <source>neither mariadb nor mysql, the client, is in PATH</source>
        <translation>ni mariadb ni mysql, le client, n’est dans PATH</translation>
    </message>
    <message>
        <source>creating the server&apos;s system tables</source>
        <translation>Création des tables système du serveur</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>%1 ne peut pas être copié vers %2</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>mysql%1 was not found beside %2</source>
        <translation>mysql%1 est introuvable à côté de %2</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>Démarrage de %1</translation>
    </message>
    <message>
        <source>reading the sample&apos;s %1</source>
        <translation>Lecture de %1 de l’exemple</translation>
    </message>
    <message>
        <source>watching the private servers</source>
        <translation>Surveillance des serveurs privés</translation>
    </message>
    <message>
        <source>%1 has exited by itself</source>
        <translation>%1 s’est arrêté de lui-même</translation>
    </message>
    <message>
        <source>they are stopped</source>
        <translation>ils sont arrêtés</translation>
    </message>
    <message>
        <source>storing the differences in a temporary file</source>
        <translation>Stockage des différences dans un fichier temporaire</translation>
    </message>
    <message>
        <source>Is there space in the folder for temporary files (TMPDIR)?</source>
        <translation>Reste-t-il de la place dans le dossier des fichiers temporaires (TMPDIR)&#xa0;?</translation>
    </message>
    <message>
        <source>a time after 2038-01-19 03:14:07</source>
        <translation>une heure après 2038-01-19 03:14:07</translation>
    </message>
    <message>
        <source>a time beyond 838:59:59</source>
        <translation>une durée au-delà de 838:59:59</translation>
    </message>
    <message>
        <source>a negative zero</source>
        <translation>un zéro négatif</translation>
    </message>
    <message>
        <source>bytes beyond ASCII</source>
        <translation>des octets hors ASCII</translation>
    </message>
    <message>
        <source>lone surrogates</source>
        <translation>des surrogates isolés</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source> (its key is %1)</source>
        <translation> (de clé %1)</translation>
    </message>
    <message>
        <source>column `%1`: in %2%3 the JSON contains decimals, dates, times or bytes, which arrive as text (10.00 as 10.0, a date as a string) and are compared that way</source>
        <translation>colonne `%1`&#xa0;: dans %2%3, le JSON contient des décimaux, des dates, des heures ou des octets, qui arrivent sous forme de texte (10.00 devient 10.0, une date une chaîne) et sont comparés ainsi</translation>
    </message>
    <message>
        <source>column `%1` has %2 in %3%4, which %5 cannot store</source>
        <translation>la colonne `%1` contient %2 dans %3%4, ce que %5 ne peut pas stocker</translation>
    </message>
    <message>
        <source>Exclude such rows with a &quot;where&quot;, change them at the source, or skip the table.</source>
        <translation>Excluez ces lignes avec un «&#xa0;where&#xa0;», modifiez-les dans la source, ou omettez la table.</translation>
    </message>
    <message>
        <source>the server&apos;s answer contains an unexpected line: &apos;%1&apos;</source>
        <translation>la réponse du serveur contient une ligne inattendue&#xa0;: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The answer was not used. Does a proxy on the way change answers?</source>
        <translation>La réponse n’a pas été utilisée. Un proxy modifie-t-il les réponses en chemin&#xa0;?</translation>
    </message>
    <message>
        <source>the default of column `%1` may differ: the server shows ? for characters outside the Basic Multilingual Plane</source>
        <translation>la valeur par défaut de la colonne `%1` peut différer&#xa0;: le serveur affiche&#xa0;? pour les caractères hors du plan multilingue de base</translation>
    </message>
    <message>
        <source>reading settings of %1</source>
        <translation>Lecture des paramètres de %1</translation>
    </message>
    <message>
        <source>creating `%1`</source>
        <translation>Création de `%1`</translation>
    </message>
    <message>
        <source>%1 does not support it: %2</source>
        <translation>%1 ne le prend pas en charge&#xa0;: %2</translation>
    </message>
    <message>
        <source>Skip the table.</source>
        <translation>Omettez la table.</translation>
    </message>
    <message>
        <source>the table has no primary key, but %1 requires one (%2), which the account cannot turn off</source>
        <translation>la table n’a pas de clé primaire, mais %1 en exige une (%2), ce que le compte ne peut pas désactiver</translation>
    </message>
    <message>
        <source>Turn %1 off there, or skip the table.</source>
        <translation>Désactivez-y %1, ou omettez la table.</translation>
    </message>
    <message>
        <source>table option %1 is left out: %2 says: %3</source>
        <translation>l’option de table %1 est omise&#xa0;: %2 répond&#xa0;: %3</translation>
    </message>
    <message>
        <source>adding the keys of `%1`</source>
        <translation>Ajout des clés de `%1`</translation>
    </message>
    <message>
        <source>renaming the new `%1`</source>
        <translation>Renommage de la nouvelle `%1`</translation>
    </message>
    <message>
        <source>swapping in the new `%1`</source>
        <translation>Mise en place de la nouvelle `%1`</translation>
    </message>
    <message>
        <source>recreating `%1`</source>
        <translation>Recréation de `%1`</translation>
    </message>
    <message>
        <source>foreign keys downstream would be lost or left dangling (%1)</source>
        <translation>des clés étrangères en aval seraient perdues ou orphelines (%1)</translation>
    </message>
    <message>
        <source>Drop them first.</source>
        <translation>Supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>creating schema `%1`</source>
        <translation>Création du schéma `%1`</translation>
    </message>
    <message>
        <source>Grant CREATE on it, or have it created.</source>
        <translation>Accordez CREATE dessus, ou faites-le créer.</translation>
    </message>
    <message>
        <source>reading the predicate of `%1`</source>
        <translation>Lecture du prédicat de `%1`</translation>
    </message>
    <message>
        <source>reading the query of `%1`</source>
        <translation>Lecture de la requête de `%1`</translation>
    </message>
    <message>
        <source>it selects %1, but not `%2`</source>
        <translation>elle sélectionne %1, mais pas `%2`</translation>
    </message>
    <message>
        <source>The table has no key, so the query has to select all columns.</source>
        <translation>La table n’a pas de clé, la requête doit donc sélectionner toutes les colonnes.</translation>
    </message>
    <message>
        <source>The query has to select the key columns: %1.</source>
        <translation>La requête doit sélectionner les colonnes de la clé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>key column `%1` has a member with an empty name, which a query&apos;s result does not distinguish from no member</source>
        <translation>la colonne de clé `%1` a un élément au nom vide, que le résultat d’une requête ne distingue pas de l’absence d’élément</translation>
    </message>
    <message>
        <source>Scan the table with a &quot;where&quot; instead.</source>
        <translation>Analysez plutôt la table avec un «&#xa0;where&#xa0;».</translation>
    </message>
    <message>
        <source>column `%1` (%2) records when a row was valid, and %3 does not let its value be set</source>
        <translation>la colonne `%1` (%2) note quand une ligne était valide, et %3 ne permet pas d’en fixer la valeur</translation>
    </message>
    <message>
        <source>column `%1` has members with characters outside the Basic Multilingual Plane, and the server does not show which</source>
        <translation>la colonne `%1` a des éléments avec des caractères hors du plan multilingue de base, et le serveur ne montre pas lesquels</translation>
    </message>
    <message>
        <source>column `%1` has type %2, which slicetool does not support</source>
        <translation>la colonne `%1` est de type %2, que slicetool ne prend pas en charge</translation>
    </message>
    <message>
        <source>%1 of %2 parts by key hash</source>
        <translation>%1 parties sur %2 selon le hachage de la clé</translation>
    </message>
    <message>
        <source>comparing `%1`</source>
        <translation>Comparaison de `%1`</translation>
    </message>
    <message>
        <source>the server&apos;s answer is for query %1 of %2</source>
        <translation>la réponse du serveur est celle de la requête %1 sur %2</translation>
    </message>
    <message>
        <source>verifying `%1`</source>
        <translation>Vérification de `%1`</translation>
    </message>
    <message>
        <source>%1 rows were counted in the key ranges that were written, but %2 were found there afterwards</source>
        <translation>%1 lignes ont été comptées dans les plages de clés écrites, mais il y en avait ensuite %2</translation>
    </message>
    <message>
        <source>checking what statements changed in `%1`</source>
        <translation>Vérification de ce que des instructions ont modifié dans `%1`</translation>
    </message>
    <message>
        <source>finding the modified column of `%1`</source>
        <translation>Recherche de la colonne de modification de `%1`</translation>
    </message>
    <message>
        <source>the table has no column `%1`</source>
        <translation>la table n’a pas de colonne `%1`</translation>
    </message>
    <message>
        <source>Fix &quot;modified&quot; in the plan.</source>
        <translation>Corrigez «&#xa0;modified&#xa0;» dans le plan.</translation>
    </message>
    <message>
        <source>`%1` is a %2, neither a date nor a whole number</source>
        <translation>`%1` est de type %2, ni une date ni un entier</translation>
    </message>
    <message>
        <source>Name a column that increases with every change to a row.</source>
        <translation>Indiquez une colonne qui augmente à chaque modification d’une ligne.</translation>
    </message>
    <message>
        <source>checking how recent `%1` is</source>
        <translation>Vérification de l’actualité de `%1`</translation>
    </message>
    <message>
        <source>rows beyond the last key</source>
        <translation>lignes au-delà de la dernière clé</translation>
    </message>
    <message>
        <source>nothing: no modified column, and no key order to go by</source>
        <translation>rien&#xa0;: ni colonne de modification, ni ordre de clé à suivre</translation>
    </message>
    <message>
        <source>%1, for which no row here has a usable value</source>
        <translation>%1, pour laquelle aucune ligne ici n’a de valeur utilisable</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, et %2</translation>
    </message>
    <message>
        <source>comparing the modified rows of `%1`</source>
        <translation>Comparaison des lignes modifiées de `%1`</translation>
    </message>
    <message>
        <source>choosing ranges of `%1`</source>
        <translation>Choix de plages de `%1`</translation>
    </message>
    <message>
        <source>counting `%1`</source>
        <translation>Décompte de `%1`</translation>
    </message>
    <message>
        <source>counting what changed in `%1` since</source>
        <translation>Décompte de ce qui a changé depuis dans `%1`</translation>
    </message>
    <message>
        <source>reading the differing rows of `%1`</source>
        <translation>Lecture des lignes différentes de `%1`</translation>
    </message>
    <message>
        <source>comparing the chosen rows of `%1`</source>
        <translation>Comparaison des lignes choisies de `%1`</translation>
    </message>
    <message>
        <source>checking what the after statements reach</source>
        <translation>Vérification de la portée des instructions finales</translation>
    </message>
    <message>
        <source>checking statement %1 of &quot;after&quot;</source>
        <translation>Vérification de l’instruction %1 de «&#xa0;after&#xa0;»</translation>
    </message>
    <message>
        <source>After statements may only reach tables of their own schema, `%1`. Nothing was changed; fix the plan.</source>
        <translation>Les instructions finales ne peuvent toucher que les tables de leur propre schéma, `%1`. Rien n’a été modifié&#xa0;; corrigez le plan.</translation>
    </message>
    <message>
        <source>%1, which is not written in SQL</source>
        <translation>%1, qui n’est pas en SQL</translation>
    </message>
    <message>
        <source>%1, whose body the account may not read</source>
        <translation>%1, dont le compte ne peut pas lire le corps</translation>
    </message>
    <message>
        <source>%1, whose sql_mode (%2) changes the meaning of its text</source>
        <translation>%1, dont le sql_mode (%2) change le sens du texte</translation>
    </message>
    <message>
        <source>%1, which has %2</source>
        <translation>%1, qui contient %2</translation>
    </message>
    <message>
        <source>view `%1`, whose query the account may not read (SHOW VIEW)</source>
        <translation>la vue `%1`, dont le compte ne peut pas lire la requête (SHOW VIEW)</translation>
    </message>
    <message>
        <source>view `%1`, whose query has %2</source>
        <translation>la vue `%1`, dont la requête contient %2</translation>
    </message>
    <message>
        <source>`%1`, whose rows are stored elsewhere (engine %2)</source>
        <translation>`%1`, dont les lignes sont stockées ailleurs (moteur %2)</translation>
    </message>
    <message>
        <source>the default of `%1`.`%2`, which has %3</source>
        <translation>la valeur par défaut de `%1`.`%2`, qui contient %3</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which a foreign key changes along with `%3`</source>
        <translation>`%1`.`%2`, qu’une clé étrangère modifie avec `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is neither a function of the server nor a routine of `%2` that the account may see</source>
        <translation>`%1`, qui n’est ni une fonction du serveur ni une routine de `%2` visible pour le compte</translation>
    </message>
    <message>
        <source>running after statement %1</source>
        <translation>Exécution de l’instruction finale %1</translation>
    </message>
    <message>
        <source>rolling back the after statements</source>
        <translation>Rollback des instructions finales</translation>
    </message>
    <message>
        <source>rolled back, except in tables whose engine cannot roll back: %1</source>
        <translation>rollback effectué, sauf dans les tables dont le moteur ne le permet pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>rolled back: %1</source>
        <translation>rollback effectué&#xa0;: %1</translation>
    </message>
    <message>
        <source>not run, because not every table is done</source>
        <translation>non exécutée, car toutes les tables ne sont pas terminées</translation>
    </message>
    <message>
        <source>committing the after statements</source>
        <translation>Validation des instructions finales</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed: %1</source>
        <translation>la prochaine comparaison montrera ce qu’elles ont modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed in %1</source>
        <translation>la prochaine comparaison montrera ce qu’elles ont modifié dans %1</translation>
    </message>
    <message>
        <source>starting the after statements</source>
        <translation>Début des instructions finales</translation>
    </message>
    <message>
        <source>checking what the statements changed in `%1`</source>
        <translation>Vérification de ce que les instructions ont modifié dans `%1`</translation>
    </message>
    <message>
        <source>checking which tables a statement names</source>
        <translation>Recherche des tables que nomme une instruction</translation>
    </message>
    <message>
        <source>reading the next AUTO_INCREMENT values</source>
        <translation>Lecture des prochaines valeurs AUTO_INCREMENT</translation>
    </message>
    <message>
        <source>the next AUTO_INCREMENT is %1 at the source and %2 downstream</source>
        <translation>le prochain AUTO_INCREMENT est %1 dans la source et %2 en aval</translation>
    </message>
    <message>
        <source>%1; %2 would copy the whole table to change that</source>
        <translation>%1&#xa0;; %2 copierait toute la table pour changer cela</translation>
    </message>
    <message>
        <source>setting the next AUTO_INCREMENT of `%1`</source>
        <translation>Réglage du prochain AUTO_INCREMENT de `%1`</translation>
    </message>
    <message>
        <source>; the table is in use, so it stays until the next run</source>
        <translation>&#xa0;; la table est utilisée, il reste donc tel quel jusqu’à la prochaine exécution</translation>
    </message>
    <message>
        <source>; it stays: %1</source>
        <translation>&#xa0;; il reste tel quel&#xa0;: %1</translation>
    </message>
    <message>
        <source>comparing definitions</source>
        <translation>Comparaison des définitions</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clé étrangère</translation>
    </message>
    <message>
        <source>the comment of</source>
        <translation>commentaire de</translation>
    </message>
    <message>
        <source>the table&apos;s comment</source>
        <translation>commentaire de la table</translation>
    </message>
    <message>
        <source>the row format</source>
        <translation>format de ligne</translation>
    </message>
    <message>
        <source>options</source>
        <translation>options</translation>
    </message>
    <message>
        <source>%1 is missing downstream: %2</source>
        <translation>%1&#xa0;: %2 dans la source, rien en aval</translation>
    </message>
    <message>
        <source>%1: %2 at the source, %3 downstream</source>
        <translation>%1&#xa0;: %2 dans la source, %3 en aval</translation>
    </message>
    <message>
        <source>%1 is only downstream: %2</source>
        <translation>%1&#xa0;: %2, en aval seulement</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are the same schema on the same server</source>
        <translation>%1 (%2) et %3 (%4) sont le même schéma sur le même serveur</translation>
    </message>
    <message>
        <source>Nothing was changed. Give %1 its own schema.</source>
        <translation>Rien n’a été modifié. Donnez à %1 son propre schéma.</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 itself: the schemas have the same name, it could not be checked whether %3 (%4) is the same server (%5), and no earlier run has shown that it is a different one</source>
        <translation>%1 (%2) est peut-être %3 même&#xa0;: les schémas ont le même nom, il n’a pas pu être vérifié si %3 (%4) est le même serveur (%5), et aucune exécution antérieure n’a montré que c’en est un autre</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it when %1 can be reached, or, if %2 is a copy, use slicetool-cli with --yes-write-to %3.</source>
        <translation>Rien n’a été modifié. Relancez quand %1 sera joignable ou, si %2 est une copie, utilisez slicetool-cli avec --yes-write-to %3.</translation>
    </message>
    <message>
        <source>--yes-write-to names &quot;%1&quot;, but the target schema is &quot;%2&quot; (%3)</source>
        <translation>--yes-write-to nomme «&#xa0;%1&#xa0;», mais le schéma cible est «&#xa0;%2&#xa0;» (%3)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>the plan skips `%1`, which upstream does not have%2</source>
        <translation>le plan omet `%1`, qu’upstream n’a pas%2</translation>
    </message>
    <message>
        <source>the plan has several steps for `%1`, spelled differently; the last one applies</source>
        <translation>le plan a plusieurs étapes pour `%1`, écrites différemment&#xa0;; la dernière s’applique</translation>
    </message>
    <message>
        <source>nothing in the plan uses the variable %1</source>
        <translation>rien dans le plan n’utilise la variable %1</translation>
    </message>
    <message>
        <source>the after statements of the undo never run: the plan does not define work</source>
        <translation>les instructions finales du rétablissement ne s’exécutent jamais&#xa0;: le plan ne définit pas work</translation>
    </message>
    <message>
        <source>&quot;modified&quot; of `%1` names column `%2`, which the table does not have%3</source>
        <translation>«&#xa0;modified&#xa0;» de `%1` nomme la colonne `%2`, que la table n’a pas%3</translation>
    </message>
    <message>
        <source>checking `%1`</source>
        <translation>Vérification de `%1`</translation>
    </message>
    <message>
        <source>the target&apos;s server treats %1 as one table (lower_case_table_names)</source>
        <translation>le serveur de la cible traite %1 comme une seule table (lower_case_table_names)</translation>
    </message>
    <message>
        <source>Skip all but one of them.</source>
        <translation>Omettez-les toutes sauf une.</translation>
    </message>
    <message>
        <source>its rows belong to other tables (engine %1)</source>
        <translation>ses lignes appartiennent à d’autres tables (moteur %1)</translation>
    </message>
    <message>
        <source>Skip it.</source>
        <translation>Omettez-la.</translation>
    </message>
    <message>
        <source>looking for `%1`</source>
        <translation>Recherche de `%1`</translation>
    </message>
    <message>
        <source>in %1 it is a %2, not a table, and a run carries only tables</source>
        <translation>dans %1 ce n’est pas une table (%2), et une exécution ne transfère que des tables</translation>
    </message>
    <message>
        <source>Remove it from the plan, and pull the tables that it shows.</source>
        <translation>Retirez-la du plan, et récupérez les tables qu’elle montre.</translation>
    </message>
    <message>
        <source>Remove it from the plan.</source>
        <translation>Retirez-la du plan.</translation>
    </message>
    <message>
        <source>in %1 its rows belong to other tables (engine %2)</source>
        <translation>dans %1 ses lignes appartiennent à d’autres tables (moteur %2)</translation>
    </message>
    <message>
        <source>Drop or rename it there, or skip the table.</source>
        <translation>Supprimez-la ou renommez-la là-bas, ou omettez la table.</translation>
    </message>
    <message>
        <source>in %1 it stores no rows (engine %2)</source>
        <translation>dans %1 elle ne stocke aucune ligne (moteur %2)</translation>
    </message>
    <message>
        <source>Change its engine there, or skip the table.</source>
        <translation>Changez-y son moteur, ou omettez la table.</translation>
    </message>
    <message>
        <source>%1 has a %2 with this name where the table should be</source>
        <translation>%1 a un autre objet de ce nom (%2) à la place de la table</translation>
    </message>
    <message>
        <source>Drop or rename the %1 there, or skip the table.</source>
        <translation>Supprimez-y ou renommez l’objet (%1), ou omettez la table.</translation>
    </message>
    <message>
        <source>%1 has no table with this name that the account can read</source>
        <translation>%1 n’a pas de table de ce nom que le compte puisse lire</translation>
    </message>
    <message>
        <source>Check its name in the plan, and the grants.</source>
        <translation>Vérifiez son nom dans le plan, et les droits.</translation>
    </message>
    <message>
        <source>Pull it first.</source>
        <translation>Récupérez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 has no table `%2`%3</source>
        <translation>%1 n’a pas de table `%2`%3</translation>
    </message>
    <message>
        <source>looking for tables</source>
        <translation>Recherche des tables</translation>
    </message>
    <message>
        <source>schema `%1` on %2 has none that the account can read</source>
        <translation>le schéma `%1` sur %2 n’en a aucune que le compte puisse lire</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan, and the grants.</source>
        <translation>Vérifiez le nom du schéma dans le plan, et les droits.</translation>
    </message>
    <message>
        <source>Pull first: an undo copies what base has.</source>
        <translation>Récupérez d’abord&#xa0;: un rétablissement copie le contenu de base.</translation>
    </message>
    <message>
        <source>checking whether rows can stay on the server</source>
        <translation>Vérification si les lignes peuvent rester sur le serveur</translation>
    </message>
    <message>
        <source>an undo needs a work schema, but the plan has none</source>
        <translation>un rétablissement a besoin d’un schéma work, mais le plan n’en a pas</translation>
    </message>
    <message>
        <source>Add &quot;work&quot; to the plan.</source>
        <translation>Ajoutez «&#xa0;work&#xa0;» au plan.</translation>
    </message>
    <message>
        <source>`%1` is a system schema</source>
        <translation>`%1` est un schéma système</translation>
    </message>
    <message>
        <source>Give %1 its own schema.</source>
        <translation>Donnez à %1 son propre schéma.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Récupérez d’abord.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan.</source>
        <translation>Vérifiez le nom du schéma dans le plan.</translation>
    </message>
    <message>
        <source>checking the account&apos;s privileges</source>
        <translation>Vérification des privilèges du compte</translation>
    </message>
    <message>
        <source>the account may not %1</source>
        <translation>le compte n’a pas le privilège %1</translation>
    </message>
    <message>
        <source>the account may not %1 in any of the %2 tables</source>
        <translation>le compte n’a le privilège %1 sur aucune des %2 tables</translation>
    </message>
    <message>
        <source>the server hides the others from it</source>
        <translation>le serveur lui cache les autres</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>the account may SELECT only some columns (%1), %2; tables are read whole</source>
        <translation>le compte n’a SELECT que sur certaines colonnes (%1), %2&#xa0;; les tables sont lues en entier</translation>
    </message>
    <message>
        <source>the account may not CREATE in schema `%1`</source>
        <translation>le compte n’a pas CREATE dans le schéma `%1`</translation>
    </message>
    <message>
        <source>rows stay on the server</source>
        <translation>les lignes restent sur le serveur</translation>
    </message>
    <message>
        <source>%1 of %2 jobs: no connections left for more (%3)</source>
        <translation>%1 jobs sur %2&#xa0;: plus de connexions pour les autres (%3)</translation>
    </message>
    <message>
        <source>starting a lite run</source>
        <translation>Début d’une exécution lite</translation>
    </message>
    <message>
        <source>only a pull can be lite, and a lite pull does not rebuild tables</source>
        <translation>seule une récupération peut être lite, et une récupération lite ne recrée pas de tables</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>Renoncez à l’un des deux.</translation>
    </message>
    <message>
        <source>starting a lite pull</source>
        <translation>Début d’une récupération lite</translation>
    </message>
    <message>
        <source>Pull without --lite first.</source>
        <translation>Récupérez d’abord sans --lite.</translation>
    </message>
    <message>
        <source>%1row by row, not in bulk: %2</source>
        <translation>%1ligne par ligne, pas en masse&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 rows were written before that, and not verified.</source>
        <translation>%1 lignes ont été écrites avant cela, sans être vérifiées.</translation>
    </message>
    <message>
        <source>Does something else write to the table downstream?</source>
        <translation>Autre chose écrit-il dans la table en aval&#xa0;?</translation>
    </message>
    <message>
        <source>Does the server there compute a different value for %1?</source>
        <translation>Le serveur y calcule-t-il une autre valeur pour %1&#xa0;?</translation>
    </message>
    <message>
        <source>Does the step&apos;s SQL pick different rows each time it runs (RAND, NOW), or values of a different type?</source>
        <translation>Le SQL de l’étape choisit-il d’autres lignes à chaque exécution (RAND, NOW), ou des valeurs d’un autre type&#xa0;?</translation>
    </message>
    <message>
        <source>Compare the table to see which values the server there does not preserve, and exclude them.</source>
        <translation>Comparez la table pour voir quelles valeurs le serveur n’y conserve pas, et excluez-les.</translation>
    </message>
    <message>
        <source>rows still differ after they were written</source>
        <translation>des lignes diffèrent encore après leur écriture</translation>
    </message>
    <message>
        <source>%1 has no snapshots, and the table changed while it was read; run it again to settle it</source>
        <translation>%1 n’a pas d’instantanés, et la table a changé pendant la lecture&#xa0;; relancez pour régler cela</translation>
    </message>
    <message>
        <source>the query picks keys, but no row of the table has any of them</source>
        <translation>la requête choisit des clés, mais aucune ligne de la table n’en a une</translation>
    </message>
    <message>
        <source>Check what it selects as %1. Nothing was changed.</source>
        <translation>Vérifiez ce qu’elle sélectionne comme %1. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>applying rows of `%1`</source>
        <translation>Application de lignes de `%1`</translation>
    </message>
    <message>
        <source>the table does not exist downstream</source>
        <translation>la table n’existe pas en aval</translation>
    </message>
    <message>
        <source>Apply the whole table.</source>
        <translation>Appliquez la table entière.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>
filled with its keys in place, which takes longer: adding them later needs ALTER, DROP and INSERT in schema `%1`</source>
        <translation>
remplie avec ses clés en place, ce qui prend plus de temps&#xa0;: les ajouter ensuite demande ALTER, DROP et INSERT dans le schéma `%1`</translation>
    </message>
    <message>
        <source>writing to `%1`</source>
        <translation>Écriture dans `%1`</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would fire</source>
        <translation>elle a en aval des déclencheurs (%1), qui s’exécuteraient</translation>
    </message>
    <message>
        <source>restarting `%1`</source>
        <translation>Reprise de `%1`</translation>
    </message>
    <message>
        <source>the table was dropped from %1 while it was read</source>
        <translation>la table a été supprimée de %1 pendant sa lecture</translation>
    </message>
    <message>
        <source>its definition on %1 changed while it was read: %2</source>
        <translation>sa définition dans %1 a changé pendant sa lecture&#xa0;: %2</translation>
    </message>
    <message>
        <source>left for the next full pull: it has no key</source>
        <translation>laissée à la prochaine récupération complète&#xa0;: elle n’a pas de clé</translation>
    </message>
    <message>
        <source>choosing rows of `%1`</source>
        <translation>Choix des lignes de `%1`</translation>
    </message>
    <message>
        <source>the table has no key to identify its rows</source>
        <translation>la table n’a pas de clé pour identifier ses lignes</translation>
    </message>
    <message>
        <source>the rows were chosen by a different key than the table has</source>
        <translation>les lignes ont été choisies par une autre clé que celle de la table</translation>
    </message>
    <message>
        <source>Compare the table again.</source>
        <translation>Comparez de nouveau la table.</translation>
    </message>
    <message>
        <source>counting rows of `%1`</source>
        <translation>Décompte des lignes de `%1`</translation>
    </message>
    <message>
        <source>does not exist downstream</source>
        <translation>n’existe pas en aval</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would be lost</source>
        <translation>elle a en aval des déclencheurs (%1), qui seraient perdus</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, which would be lost</source>
        <translation>le plan conserve ses lignes obsolètes, qui seraient perdues</translation>
    </message>
    <message>
        <source>Fix the columns manually, or drop the table.</source>
        <translation>Corrigez les colonnes à la main, ou supprimez la table.</translation>
    </message>
    <message>
        <source>removing an unfinished table</source>
        <translation>Suppression d’une table inachevée</translation>
    </message>
    <message>
        <source>recreated</source>
        <translation>recréée</translation>
    </message>
    <message>
        <source>%1 does not exist, but would be the copy in use</source>
        <translation>%1 n’existe pas, mais serait la copie utilisée</translation>
    </message>
    <message>
        <source>since &quot;turn&quot; of %1, %2</source>
        <translation>depuis «&#xa0;turn&#xa0;» de %1, %2</translation>
    </message>
    <message>
        <source>checking which copy is in use</source>
        <translation>Recherche de la copie utilisée</translation>
    </message>
    <message>
        <source>%1 is the copy in use %2</source>
        <translation>%1 est la copie utilisée %2</translation>
    </message>
    <message>
        <source>%1 is the copy that is refreshed next, not the one in use, %2</source>
        <translation>%1 est la prochaine copie à actualiser, pas celle utilisée, %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Run that plan, or &quot;turn&quot; this one if it replaces it. If no application uses the copies any more, --yes-write-to %1 overrides this.</source>
        <translation>Rien n’a été modifié. Exécutez ce plan-là, ou «&#xa0;turn&#xa0;» sur celui-ci s’il le remplace. Si plus aucune application n’utilise les copies, --yes-write-to %1 passe outre.</translation>
    </message>
    <message>
        <source>Fix the file, or remove it: base and work are then as the plans say.</source>
        <translation>Corrigez le fichier, ou supprimez-le&#xa0;: base et work sont alors ceux des plans.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>base and work were swapped in the meantime</source>
        <translation>base et work ont été permutés entre-temps</translation>
    </message>
    <message>
        <source>reading the log position of %1</source>
        <translation>Lecture de la position dans le journal de %1</translation>
    </message>
    <message>
        <source>checking how long %1 has been running</source>
        <translation>Vérification de la durée de fonctionnement de %1</translation>
    </message>
    <message>
        <source>checking when `%1` was last written to</source>
        <translation>Recherche de la dernière écriture dans `%1`</translation>
    </message>
    <message>
        <source>exists only there (%1); runs leave it alone</source>
        <translation>n’existe que là (%1)&#xa0;; les exécutions n’y touchent pas</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server %2 is an account that can log in</source>
        <translation>le rôle %1 est omis&#xa0;: sur le serveur de work, %2 est un compte qui peut se connecter</translation>
    </message>
    <message>
        <source>%1 does not support hosts with a prefix length</source>
        <translation>%1 ne prend pas en charge les hôtes avec une longueur de préfixe</translation>
    </message>
    <message>
        <source>%1 has more privileges on work&apos;s server and could pass them on, so WITH GRANT OPTION is left out of: %2</source>
        <translation>%1 a d’autres privilèges sur le serveur de work et pourrait les transmettre, WITH GRANT OPTION est donc omis de&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 may pass on its privileges on work&apos;s server, so this is left out: %2</source>
        <translation>%1 peut transmettre ses privilèges sur le serveur de work, ceci est donc omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>what upstream grants to PUBLIC is left out: on work&apos;s server it would apply to accounts that upstream does not have</source>
        <translation>ce qu’upstream accorde à PUBLIC est omis&#xa0;: sur le serveur de work, cela vaudrait pour des comptes qu’upstream n’a pas</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it was granted, as a role, to %2</source>
        <translation>%1 est omis&#xa0;: sur le serveur de work, il a été accordé, comme rôle, à %2</translation>
    </message>
    <message>
        <source>The account needs ADMIN OPTION on the role, which only those who have it can grant.</source>
        <translation>Le compte a besoin de ADMIN OPTION sur le rôle, que seuls ceux qui l’ont peuvent accorder.</translation>
    </message>
    <message>
        <source>%1 is left out: it is locked upstream. Use --account to include it anyway.</source>
        <translation>%1 est omis&#xa0;: il est verrouillé dans upstream. Utilisez --account pour l’inclure quand même.</translation>
    </message>
    <message>
        <source>the role %1 is left out: upstream everyone has it (mandatory_roles)</source>
        <translation>le rôle %1 est omis&#xa0;: dans upstream, tout le monde l’a (mandatory_roles)</translation>
    </message>
    <message>
        <source>the grants on %1, because the server goes by only one of them, and which one depends on its version</source>
        <translation>les droits sur %1, car le serveur n’en suit qu’un seul, et lequel dépend de sa version</translation>
    </message>
    <message>
        <source>the grant on %1, which the server ignores in favor of a more specific one</source>
        <translation>le droit sur %1, que le serveur ignore au profit d’un plus précis</translation>
    </message>
    <message>
        <source>Rename it in %1, or skip it.</source>
        <translation>Renommez-la dans %1, ou omettez-la.</translation>
    </message>
    <message>
        <source>it would be built as `%1`, and %2 has a table of this name</source>
        <translation>elle serait construite sous le nom `%1`, et %2 a une table de ce nom</translation>
    </message>
    <message>
        <source>Rename that table.</source>
        <translation>Renommez cette table.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server these were defined by it, and would run with its privileges once it was there: %2. If that is intended, create it manually, then try again</source>
        <translation>%1 est omis&#xa0;: sur le serveur de work, il est le définisseur de ces objets, qui s’exécuteraient avec ses privilèges dès qu’il y serait&#xa0;: %2. Si c’est voulu, créez-le à la main, puis réessayez</translation>
    </message>
    <message>
        <source>%1 may do more on work than upstream, and keeps that: %2</source>
        <translation>%1 peut faire plus dans work que dans upstream, et le garde&#xa0;: %2</translation>
    </message>
    <message>
        <source>reading the tables and routines of work</source>
        <translation>Lecture des tables et des routines de work</translation>
    </message>
    <message>
        <source>downstream, a table with this name is taken for one that a killed run left, and dropped</source>
        <translation>en aval, une table de ce nom est prise pour le reste d’une exécution tuée, et supprimée</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 Or run the statements manually.</source>
        <translation>Rien n’a été modifié. %1 Ou exécutez les instructions à la main.</translation>
    </message>
    <message>
        <source>the account of upstream may not read mysql.*, so it was not checked whether other accounts upstream, which may do less, take some of its logins</source>
        <translation>le compte d’upstream ne peut pas lire mysql.*&#xa0;; il n’a donc pas été vérifié si d’autres comptes d’upstream, moins privilégiés, prennent certaines de ses connexions</translation>
    </message>
    <message>
        <source>this account may not see all views, routines, triggers and events on work&apos;s server, so it was not checked whether some of them would run with the privileges of the new accounts</source>
        <translation>ce compte ne peut pas voir toutes les vues, routines, déclencheurs et événements du serveur de work&#xa0;; il n’a donc pas été vérifié si certains s’exécuteraient avec les privilèges des nouveaux comptes</translation>
    </message>
    <message>
        <source>%1 is left out: upstream, logins from some hosts go to %2, which may do less, and on work&apos;s server they would get the privileges of %1. Create %2 there with its own grants, then try again</source>
        <translation>%1 est omis&#xa0;: dans upstream, les connexions de certains hôtes vont à %2, moins privilégié, et sur le serveur de work elles recevraient les privilèges de %1. Créez-y %2 avec ses propres droits, puis réessayez</translation>
    </message>
    <message>
        <source>Let an administrator of work run: GRANT %1 TO %2;</source>
        <translation>Faites exécuter par un administrateur de work&#xa0;: GRANT %1 TO %2;</translation>
    </message>
    <message>
        <source>base and work were swapped since the last full pull of %1: what an application wrote there would stay</source>
        <translation>base et work ont été permutés depuis la dernière récupération complète de %1&#xa0;: ce qu’une application y a écrit resterait</translation>
    </message>
    <message>
        <source>dropped `%1`, which a run that was killed left behind</source>
        <translation>`%1`, laissée par une exécution tuée, a été supprimée</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>«&#xa0;ignore&#xa0;» de `%1` nomme `%2`, qui ne correspond à aucune de ses colonnes%3</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which counts all the same: it tells rows apart</source>
        <translation>«&#xa0;ignore&#xa0;» de `%1` nomme `%2`, qui compte tout de même&#xa0;: elle distingue les lignes</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which matches no column of any table%2</source>
        <translation>le plan ignore `%1`, qui ne correspond à aucune colonne d’aucune table%2</translation>
    </message>
    <message>
        <source>equal but for %1</source>
        <translation>identique, sauf %1</translation>
    </message>
    <message>
        <source>synced but for %1</source>
        <translation>synchronisée, sauf %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>not compared: %1</source>
        <translation>non comparé&#xa0;: %1</translation>
    </message>
    <message>
        <source>running the password command of %1, %2</source>
        <translation>Exécution de la commande du mot de passe de %1, %2</translation>
    </message>
    <message>
        <source>Try the saved connection&apos;s password command in a terminal.</source>
        <translation>Essayez la commande du mot de passe de la connexion enregistrée dans un terminal.</translation>
    </message>
    <message>
        <source>the shell could not be started: %1</source>
        <translation>le shell n’a pas pu être démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>it printed more than a password</source>
        <translation>elle a affiché plus qu’un mot de passe</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>elle ne s’est pas terminée en %1 s</translation>
    </message>
    <message>
        <source>it was ended by a signal%1</source>
        <translation>elle a été terminée par un signal%1</translation>
    </message>
    <message>
        <source>it ended with exit code %1%2</source>
        <translation>elle s’est terminée avec le code de sortie %1%2</translation>
    </message>
    <message>
        <source>what it printed is not UTF-8</source>
        <translation>ce qu’elle a affiché n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>it printed nothing in its first line%1</source>
        <translation>elle n’a rien affiché sur sa première ligne%1</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>A run with --alter alters it.</source>
        <translation>Une exécution avec --alter la modifie.</translation>
    </message>
    <message>
        <source>altering `%1`</source>
        <translation>Modification de `%1`</translation>
    </message>
    <message>
        <source>Fix the columns manually, or rebuild the table with --recreate. The statement was: %1</source>
        <translation>Corrigez les colonnes à la main, ou recréez la table avec --recreate. L’instruction était&#xa0;: %1</translation>
    </message>
    <message>
        <source>the table does not exist downstream any more</source>
        <translation>la table n’existe plus en aval</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which counts all the same in every table: it tells rows apart</source>
        <translation>le plan ignore `%1`, qui compte tout de même dans chaque table&#xa0;: elle distingue les lignes</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement would be: %1</source>
        <translation>Corrigez les colonnes à la main. L’instruction serait&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has a password command, and is world-writable</source>
        <translation>il contient une commande de mot de passe et est inscriptible par tous</translation>
    </message>
    <message>
        <source>Look at its password commands, then run chmod 600 on it.</source>
        <translation>Examinez ses commandes de mot de passe, puis exécutez chmod 600 dessus.</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, whose values in `%1` might change</source>
        <translation>le plan conserve ses lignes obsolètes, dont les valeurs de `%1` pourraient changer</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement was: %1</source>
        <translation>Corrigez les colonnes à la main. L’instruction était&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1/url is missing</source>
        <translation>%1/url manque</translation>
    </message>
    <message>
        <source>what it printed contains a NUL</source>
        <translation>ce qu’elle a affiché contient un NUL</translation>
    </message>
    <message>
        <source>writing the connections to %1</source>
        <translation>Écriture des connexions dans %1</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>&quot;round&quot; de `%1` nomme `%2`, qui ne correspond à aucune de ses colonnes%3</translation>
    </message>
    <message>
        <source>Remove &quot;key&quot;: the table has none.</source>
        <translation>Retirer &quot;key&quot; : la table n’en a pas.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Elle a : %1.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>doit être un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>names the column &quot;%1&quot; twice</source>
        <translation>nomme deux fois la colonne &quot;%1&quot;</translation>
    </message>
    <message>
        <source>must contain at least one column</source>
        <translation>doit contenir au moins une colonne</translation>
    </message>
    <message>
        <source> but for what the plan ignores</source>
        <translation> hors ce que le plan ignore</translation>
    </message>
    <message>
        <source>, %1 of them but for what the plan ignores</source>
        <translation>, dont %1 hors ce que le plan ignore</translation>
    </message>
    <message>
        <source>%1 beyond 1 decimal</source>
        <translation>%1 au-delà d’une décimale</translation>
    </message>
    <message>
        <source>%1 beyond %2 decimals</source>
        <translation>%1 au-delà de %2 décimales</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which is neither FLOAT nor DOUBLE</source>
        <translation>&quot;round&quot; de `%1` nomme `%2`, qui n’est ni FLOAT ni DOUBLE</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which counts to the last bit all the same: it tells rows apart</source>
        <translation>&quot;round&quot; de `%1` nomme `%2`, qui compte malgré tout jusqu’au dernier bit : elle distingue les lignes</translation>
    </message>
    <message>
        <source>the plan rounds `%1`, which matches no FLOAT or DOUBLE column of any table%2</source>
        <translation>le plan arrondit `%1`, qui ne correspond à aucune colonne FLOAT ou DOUBLE d’aucune table%2</translation>
    </message>
    <message>
        <source>compared in full: the rows or columns to compare are not those of the last full pull</source>
        <translation>comparée en entier : les lignes ou colonnes à comparer ne sont pas celles de la dernière récupération complète</translation>
    </message>
    <message>
        <source>A run leaves the table alone. %1</source>
        <translation>Une exécution laisse la table telle quelle. %1</translation>
    </message>
    <message>
        <source>A run with --recreate recreates it.</source>
        <translation>Une exécution avec --recreate la recrée.</translation>
    </message>
    <message>
        <source>Left alone. %1</source>
        <translation>Laissée telle quelle. %1</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows, or recreate it (%1 --recreate).</source>
        <translation>Modifiez-la (%1 --alter), ce qui conserve ses lignes, ou recréez-la (%1 --recreate).</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows.</source>
        <translation>Modifiez-la (%1 --alter), ce qui conserve ses lignes.</translation>
    </message>
    <message>
        <source>Recreate it (%1 --recreate).</source>
        <translation>Recréez-la (%1 --recreate).</translation>
    </message>
    <message>
        <source>It cannot be recreated: %1. %2</source>
        <translation>Elle ne peut pas être recréée : %1. %2</translation>
    </message>
    <message>
        <source>for a crontab, but neither systemd&apos;s user timers nor the program crontab are available here</source>
        <translation>pour une crontab, mais ni les minuteries utilisateur de systemd ni le programme crontab ne sont disponibles ici</translation>
    </message>
    <message>
        <source>No password was given. %1 If the account has none, check user and host.</source>
        <translation>Aucun mot de passe n’a été donné. %1 Si le compte n’en a pas, vérifiez l’utilisateur et l’hôte.</translation>
    </message>
    <message>
        <source>%1/color is not a color</source>
        <translation>%1/color n’est pas une couleur</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it out.</source>
        <translation>Écrivez-la sous la forme #rrggbb ou omettez-la.</translation>
    </message>
    <message>
        <source>A row that upstream deleted, or gave another key, blocks this change, and lite does not see that: pull without --lite.</source>
        <translation>Une ligne que upstream a supprimée, ou dont il a changé la clé, bloque cette modification, et lite ne le voit pas : récupérez sans --lite.</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key at the source whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; indique (%1), qui n’est pas à la source une clé unique dont toutes les colonnes sont NOT NULL, indexées en entier et dans l’ordre (BTREE)</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key downstream whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; indique (%1), qui n’est pas en aval une clé unique dont toutes les colonnes sont NOT NULL, indexées en entier et dans l’ordre (BTREE)</translation>
    </message>
    <message>
        <source>%1 (%2) is the saved connection %3 under another name; %3 is marked production and never written to</source>
        <translation>%1 (%2) est la connexion enregistrée %3 sous un autre nom ; %3 est marquée comme production et jamais modifiée</translation>
    </message>
    <message>
        <source>Put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>Mettez-le dans le groupe [client] du fichier donné avec --defaults-extra-file.</translation>
    </message>
    <message>
        <source>the last run that wrote to it did not finish, so %1 may lack some of its rows</source>
        <translation>la dernière exécution qui y a écrit ne s’est pas terminée&#xa0;: il peut donc lui manquer des lignes dans %1</translation>
    </message>
    <message>
        <source>Pull it again, not lite, then undo.</source>
        <translation>Récupérez-la de nouveau, sans lite, puis annulez.</translation>
    </message>
    <message>
        <source>reading the names of `%1`</source>
        <translation>lecture des noms de `%1`</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; names column `%1`, which upstream&apos;s `%2` does not have%3</source>
        <translation>« upstream_columns » nomme la colonne `%1`, que `%2` n’a pas dans upstream%3</translation>
    </message>
    <message>
        <source>Check &quot;upstream_table&quot; in the plan, and the grants.</source>
        <translation>Vérifiez « upstream_table » dans le plan, ainsi que les droits.</translation>
    </message>
    <message>
        <source>Each entry is a name downstream, a colon, and upstream&apos;s name.</source>
        <translation>Chaque entrée est un nom en aval, un deux-points et le nom dans upstream.</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; renames `%1` to `%2`, but upstream&apos;s `%3` already has a column with that name</source>
        <translation>« upstream_columns » renomme `%1` en `%2`, mais `%3` a déjà dans upstream une colonne de ce nom</translation>
    </message>
    <message>
        <source>Rename that column, too.</source>
        <translation>Renommez aussi cette colonne.</translation>
    </message>
    <message>
        <source>upstream has no table `%1` that the account can read%2</source>
        <translation>upstream n’a pas de table `%1` que le compte puisse lire%2</translation>
    </message>
    <message>
        <source>the plan pulls upstream&apos;s `%1` under this name, but upstream also has a table `%2`</source>
        <translation>le plan récupère `%1` sous ce nom, mais upstream a aussi une table `%2`</translation>
    </message>
    <message>
        <source>Rename that one in a step of its own, too.</source>
        <translation>Renommez aussi celle-ci dans une étape à part.</translation>
    </message>
    <message>
        <source>a dump cannot rename</source>
        <translation>un dump ne peut pas renommer</translation>
    </message>
    <message>
        <source>the plan pulls `%1` as `%2`</source>
        <translation>le plan récupère `%1` sous le nom `%2`</translation>
    </message>
    <message>
        <source>Choose `%1`.</source>
        <translation>Choisissez `%1`.</translation>
    </message>
    <message>
        <source>the name `%1` has %2 characters, and a server takes %3</source>
        <translation>le nom `%1` compte %2 caractères, un serveur en accepte %3</translation>
    </message>
    <message>
        <source>the name `%1` is empty or ends in a blank</source>
        <translation>le nom `%1` est vide ou se termine par une espace</translation>
    </message>
    <message>
        <source>the name `%1` has characters that no server takes</source>
        <translation>le nom `%1` contient des caractères qu’aucun serveur n’accepte</translation>
    </message>
    <message>
        <source>Choose another name in the plan.</source>
        <translation>Choisissez un autre nom dans le plan.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save it in the keychain</source>
        <translation>&amp;Enregistrer dans le trousseau</translation>
    </message>
    <message>
        <source>No keychain is available: the password is kept until slicetool is closed.</source>
        <translation>Aucun trousseau disponible&#xa0;: le mot de passe est conservé jusqu’à la fermeture de slicetool.</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation>Paramètres du plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
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
        <translation>&amp;Tables sans étape</translation>
    </message>
    <message>
        <source>Their &amp;zoom</source>
        <translation>Leur &amp;zoom</translation>
    </message>
    <message>
        <source>Variables, :name in predicates and SQL</source>
        <translation>Variables, :nom dans les prédicats et le SQL</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Ajouter une variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>After statements, run downstream in one transaction</source>
        <translation>Instructions finales, exécutées en aval dans une transaction</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Instructions finales</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Ajouter une instruction</translation>
    </message>
    <message>
        <source>&amp;Ignored columns of all tables</source>
        <translation>Colonnes &amp;ignorées dans toutes les tables</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>aucune, ou updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Colonnes non comparées, séparées par des virgules&#xa0;; * remplace un texte quelconque</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The schema that the data comes from. It is only read, never written to.</source>
        <translation>Le schéma d’où viennent les données. Il est seulement lu, jamais écrit.</translation>
    </message>
    <message>
        <source>Base and work</source>
        <translation>Base et work</translation>
    </message>
    <message>
        <source>Two local schemas: base receives what is pulled, work is the copy that your application uses. They are created if they do not exist.</source>
        <translation>Deux schémas locaux&#xa0;: base reçoit ce qui est récupéré, work est la copie qu’utilise votre application. Ils sont créés s’ils n’existent pas.</translation>
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
        <translation>Tables</translation>
    </message>
    <message>
        <source>The tables in upstream. Untick those you do not need; steps can be changed at any time.</source>
        <translation>Les tables d’upstream. Décochez celles dont vous n’avez pas besoin&#xa0;; les étapes se modifient à tout moment.</translation>
    </message>
    <message>
        <source>Tables in upstream</source>
        <translation>Tables d’upstream</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The plan is a JSON file that can be kept with your project.</source>
        <translation>Le plan est un fichier JSON que vous pouvez garder avec votre projet.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Filter: a part of the name, or a pattern such as *_log</source>
        <translation>Filtre : une partie du nom, ou un motif comme *_log</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>&amp;Cocher les affichées</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>&amp;Décocher les affichées</translation>
    </message>
    <message>
        <source>A saved connection or a UR&amp;L</source>
        <translation>Une connexion enregistrée ou une UR&amp;L</translation>
    </message>
    <message>
        <source>A new connect&amp;ion</source>
        <translation>Une nouvelle connex&amp;ion</translation>
    </message>
</context>
<context>
    <name>RunComparisonDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Deux exécutions côte à côte</translation>
    </message>
    <message>
        <source>Tables of both runs</source>
        <translation>Tables des deux exécutions</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>&amp;Lite pull:</source>
        <translation>Récupération &amp;lite&#xa0;:</translation>
    </message>
    <message>
        <source>When lite pulls run</source>
        <translation>Quand les récupérations lite s’exécutent</translation>
    </message>
    <message>
        <source>&amp;Full pull:</source>
        <translation>Récupération &amp;complète&#xa0;:</translation>
    </message>
    <message>
        <source>When full pulls run</source>
        <translation>Quand les récupérations complètes s’exécutent</translation>
    </message>
    <message>
        <source>S&amp;wap base and work:</source>
        <translation>&amp;Permuter base et work&#xa0;:</translation>
    </message>
    <message>
        <source>When to swap base and work</source>
        <translation>Quand permuter base et work</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Runs start automatically, with systemd only while you are logged in. They never prompt: passwords must be in the keychain or an option file.</source>
        <translation>Les exécutions démarrent automatiquement, avec systemd seulement tant que vous êtes connecté. Elles ne demandent jamais rien : les mots de passe doivent être dans le trousseau ou dans un fichier d’options.</translation>
    </message>
</context>
<context>
    <name>SlicePreview</name>
    <message>
        <source>previewing `%1`</source>
        <translation>Aperçu de `%1`</translation>
    </message>
    <message>
        <source>reading the query</source>
        <translation>Lecture de la requête</translation>
    </message>
    <message>
        <source>there is no SQL yet</source>
        <translation>il n’y a pas encore de SQL</translation>
    </message>
    <message>
        <source>upstream has no such table</source>
        <translation>upstream n’a pas cette table</translation>
    </message>
    <message>
        <source>it does not select the key column `%1`</source>
        <translation>elle ne sélectionne pas la colonne de clé `%1`</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Real data on your desk</source>
        <translation>De vraies données sur votre poste</translation>
    </message>
    <message>
        <source>Pull the slice you need from upstream, work with it, and reset it in one click.</source>
        <translation>Récupérez d’upstream la tranche qu’il vous faut, travaillez avec, et rétablissez-la en un clic.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>A private sample server with a shop, removed when slicetool is closed</source>
        <translation>Un serveur privé d’exemple avec une boutique, supprimé à la fermeture de slicetool</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Inspect an upstream schema and choose what to pull</source>
        <translation>Inspecter un schéma upstream et choisir ce qu’il faut récupérer</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>A *.slice.json file; you can also drag one here</source>
        <translation>Un fichier *.slice.json&#xa0;; vous pouvez aussi en glisser un ici</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Plans récents</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
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
        <translation>Lignes &amp;obsolètes</translation>
    </message>
    <message>
        <source>What to do with rows downstream that the slice does not contain</source>
        <translation>Que faire des lignes en aval que la tranche ne contient pas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>&amp;Lite column</source>
        <translation>Colonne &amp;lite</translation>
    </message>
    <message>
        <source>detected automatically</source>
        <translation>détectée automatiquement</translation>
    </message>
    <message>
        <source>The modification column that a lite pull uses</source>
        <translation>La colonne de modification qu’utilise une récupération lite</translation>
    </message>
    <message>
        <source>Same as the plan&apos;s default</source>
        <translation>Comme la valeur par défaut du plan</translation>
    </message>
    <message>
        <source>&amp;Ignored columns</source>
        <translation>Colonnes &amp;ignorées</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>aucune, ou updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Colonnes non comparées, séparées par des virgules&#xa0;; * remplace un texte quelconque</translation>
    </message>
    <message>
        <source>R&amp;ounded columns</source>
        <translation>Colonnes arr&amp;ondies</translation>
    </message>
    <message>
        <source>none, or lat: 6, *_rate: 2</source>
        <translation>aucune, ou lat: 6, *_rate: 2</translation>
    </message>
    <message>
        <source>FLOAT and DOUBLE columns and the number of decimals to which they are compared</source>
        <translation>Colonnes FLOAT et DOUBLE et nombre de décimales auquel elles sont comparées</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clé primaire</translation>
    </message>
    <message>
        <source>Columns of the unique key that rows are found by, separated by commas</source>
        <translation>Colonnes de la clé unique par laquelle les lignes sont retrouvées, séparées par des virgules</translation>
    </message>
    <message>
        <source>&amp;Upstream table</source>
        <translation>Table &amp;upstream</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>Upstream &amp;columns</source>
        <translation>&amp;Colonnes upstream</translation>
    </message>
    <message>
        <source>the same names, or mail: email_address</source>
        <translation>les mêmes noms, ou mail: email_address</translation>
    </message>
    <message>
        <source>The table&apos;s name upstream, if it differs from the one downstream</source>
        <translation>Le nom de la table dans upstream, s’il diffère de celui en aval</translation>
    </message>
    <message>
        <source>Columns with different names upstream: the name downstream, a colon and upstream&apos;s name, separated by commas</source>
        <translation>Colonnes dont le nom diffère dans upstream : le nom en aval, un deux-points et le nom dans upstream, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>Scan</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisée</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>En évolution</translation>
    </message>
    <message>
        <source>Columns drifted</source>
        <translation>Écart de définition</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, condition %2</translation>
    </message>
    <message>
        <source>no SQL yet</source>
        <translation>pas encore de SQL</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>Equal but for %1</source>
        <translation>Identique, sauf %1</translation>
    </message>
    <message>
        <source>Synced but for %1</source>
        <translation>Synchronisée, sauf %1</translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON en arbre</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Hex, 8 bytes a line</source>
        <translation>Hex, 8 octets par ligne</translation>
    </message>
    <message>
        <source>Hex, 16 bytes a line</source>
        <translation>Hex, 16 octets par ligne</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Géométrie</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en tout</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nouveau plan…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Ouvrir un plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>Enregistrer le plan &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>&amp;Fermer le plan</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>Para&amp;mètres du plan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Annuler la modification</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>&amp;Refaire la modification</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Scan the selected tables</source>
        <translation>A&amp;nalyser les tables sélectionnées</translation>
    </message>
    <message>
        <source>S&amp;kip the selected tables</source>
        <translation>&amp;Omettre les tables sélectionnées</translation>
    </message>
    <message>
        <source>Re&amp;load upstream&apos;s tables</source>
        <translation>Re&amp;charger les tables d’upstream</translation>
    </message>
    <message>
        <source>&amp;Compare upstream with base</source>
        <translation>&amp;Comparer upstream et base</translation>
    </message>
    <message>
        <source>Compare base with &amp;work</source>
        <translation>Comparer base et &amp;work</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation>&amp;Récupérer</translation>
    </message>
    <message>
        <source>Pull, &amp;dry run: write nothing</source>
        <translation>Récupérer en &amp;simulation&#xa0;: ne rien écrire</translation>
    </message>
    <message>
        <source>Compare the selected tables</source>
        <translation>Comparer les tables sélectionnées</translation>
    </message>
    <message>
        <source>Pull the selected tables</source>
        <translation>Récupérer les tables sélectionnées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Modification &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>Show &amp;tables</source>
        <translation>Afficher les &amp;tables</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Afficher les &amp;différences</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Simulate a business day upstream</source>
        <translation>Simuler une journée d’activité dans upstream</translation>
    </message>
    <message>
        <source>Simulate an application writing to foo1</source>
        <translation>Simuler une application qui écrit dans foo1</translation>
    </message>
    <message>
        <source>Pull &amp;lite: new and modified rows only</source>
        <translation>Récupérer en &amp;lite&#xa0;: lignes nouvelles et modifiées seulement</translation>
    </message>
    <message>
        <source>S&amp;wap base and work</source>
        <translation>Permuter &amp;base et work</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Planification…</translation>
    </message>
    <message>
        <source>&amp;Grants for work…</source>
        <translation>&amp;Droits pour work…</translation>
    </message>
    <message>
        <source>&amp;Advice on zoom levels…</source>
        <translation>Conseils sur les niveaux de &amp;zoom…</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>&amp;Exporter le rapport…</translation>
    </message>
    <message>
        <source>&amp;Undo changes in work</source>
        <translation>Ré&amp;tablir work</translation>
    </message>
    <message>
        <source>Undo changes in the selected tables</source>
        <translation>Rétablir les tables sélectionnées</translation>
    </message>
    <message>
        <source>As&amp;k before changing work on this machine</source>
        <translation>&amp;Demander avant de modifier work sur cette machine</translation>
    </message>
    <message>
        <source>&amp;Undo changes in %1</source>
        <translation>Ré&amp;tablir %1</translation>
    </message>
    <message>
        <source>Make %1 equal to base again; changes made in it are lost (%2)</source>
        <translation>Rendre %1 de nouveau identique à base&#xa0;; ses modifications sont perdues (%2)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
    </message>
    <message>
        <source>&amp;About slicetool</source>
        <translation>À &amp;propos de slicetool</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Differences side &amp;by side</source>
        <translation>Différences &amp;côte à côte</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nouvel &amp;onglet</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Onglet précédent</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database.</source>
        <translation>Actualise une copie locale d’une base de données MySQL ou MariaDB distante.</translation>
    </message>
    <message>
        <source>Start the private sample server and open its plan.</source>
        <translation>Démarrer le serveur privé d’exemple et ouvrir son plan.</translation>
    </message>
    <message>
        <source>Plan files to open.</source>
        <translation>Les fichiers de plan à ouvrir.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::AdviceDialog</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n requête</numerusform>
            <numerusform>%n requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Nouveau coût</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>garder</translation>
    </message>
    <message>
        <source>no pull since</source>
        <translation>pas de récupération depuis</translation>
    </message>
    <message>
        <source>Nothing to change: the zoom levels fit the runs so far.</source>
        <translation>Rien à changer&#xa0;: les niveaux de zoom conviennent aux exécutions jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would take less with different zoom levels.</source>
        <translation>
            <numerusform>%n table coûterait moins avec d’autres niveaux de zoom.</numerusform>
            <numerusform>%n tables coûteraient moins avec d’autres niveaux de zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Same as environment</source>
        <translation>Selon l’environnement</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Saisissez une commande</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionEditor</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>Recherche d’un trousseau…</translation>
    </message>
    <message>
        <source>No keychain is available: passwords are kept until slicetool is closed, and never in a file.</source>
        <translation>Aucun trousseau disponible&#xa0;: les mots de passe sont conservés jusqu’à la fermeture de slicetool, et jamais dans un fichier.</translation>
    </message>
    <message>
        <source>prompted for, or from the keychain</source>
        <translation>demandé, ou lu dans le trousseau</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>Enregistrement de la connexion</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>une connexion nommée %1 existe déjà</translation>
    </message>
    <message>
        <source>saving the password of %1</source>
        <translation>Enregistrement du mot de passe de %1</translation>
    </message>
    <message>
        <source>the keychain rejected it</source>
        <translation>le trousseau l’a refusé</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la connexion</translation>
    </message>
    <message>
        <source>asking for the schemas</source>
        <translation>Demande des schémas</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>If the server supports it</source>
        <translation>Si le serveur le prend en charge</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, verify the CA</source>
        <translation>Toujours, vérifier la CA</translation>
    </message>
    <message>
        <source>Always, verify CA and host</source>
        <translation>Toujours, vérifier la CA et l’hôte</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>Enregistrement de la connexion</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>elle n’a pas de nom</translation>
    </message>
    <message>
        <source>a name must not look like a URL</source>
        <translation>un nom ne doit pas ressembler à une URL</translation>
    </message>
    <message>
        <source>Choose the socket</source>
        <translation>Choisir le socket</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choisir le certificat</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier de clé</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Clés (*.pem *.key)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Ask the server for its schemas</source>
        <translation>Demander ses schémas au serveur</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Delete the connection %1? Plans that name it will no longer find it.</source>
        <translation>Supprimer la connexion %1&#xa0;? Les plans qui la nomment ne la trouveront plus.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>cette connexion</translation>
    </message>
    <message>
        <source>Also remove its password from the keychain</source>
        <translation>Retirer aussi son mot de passe du trousseau</translation>
    </message>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>Depuis ~/.my.cnf</translation>
    </message>
    <message>
        <source>From another program&apos;s file…</source>
        <translation>Depuis le fichier d’un autre programme…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importer des connexions</translation>
    </message>
    <message>
        <source>Export without passwords…</source>
        <translation>Exporter sans mots de passe…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exporter des connexions</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connexions (*.json)</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lecture de connexions depuis %1</translation>
    </message>
    <message>
        <source>it has none for MySQL or MariaDB</source>
        <translation>il n’en contient aucune pour MySQL ou MariaDB</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionPicker</name>
    <message>
        <source>Connection for %1</source>
        <translation>Connexion pour %1</translation>
    </message>
    <message>
        <source>A saved connection, or mysql://user@host/schema</source>
        <translation>Une connexion enregistrée, ou mysql://user@host/schema</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Gérer les connexions</translation>
    </message>
    <message>
        <source>the connection has no schema</source>
        <translation>la connexion n’a pas de schéma</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message>
        <source>there is no socket %1</source>
        <translation>il n’y a pas de socket %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 can see %n table(s) in %2</source>
        <translation>
            <numerusform>%1 voit %n table dans %2</numerusform>
            <numerusform>%1 voit %n tables dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilèges</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>as %1, answers in %2 ms</source>
        <translation>en tant que %1, répond en %2 ms</translation>
    </message>
    <message>
        <source>the system&apos;s socket</source>
        <translation>le socket du système</translation>
    </message>
    <message>
        <source>testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>not needed on this machine</source>
        <translation>inutile sur cette machine</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>%1 answers, but not like MySQL or MariaDB</source>
        <translation>%1 répond, mais pas comme MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>the server offers no TLS</source>
        <translation>le serveur ne propose pas TLS</translation>
    </message>
    <message>
        <source>not encrypted: the server offers no TLS</source>
        <translation>non chiffrée&#xa0;: le serveur ne propose pas TLS</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>not encrypted, as configured</source>
        <translation>non chiffrée, comme configuré</translation>
    </message>
    <message>
        <source>the server&apos;s identity is verified</source>
        <translation>l’identité du serveur est vérifiée</translation>
    </message>
    <message>
        <source>its certificate&apos;s authority is verified, its host name is not</source>
        <translation>l’autorité de son certificat est vérifiée, son nom d’hôte ne l’est pas</translation>
    </message>
    <message>
        <source>the server&apos;s identity is not verified</source>
        <translation>l’identité du serveur n’est pas vérifiée</translation>
    </message>
    <message>
        <source>encrypted by SSH, and not behind its far end</source>
        <translation>chiffrée par SSH, mais pas au-delà de son extrémité</translation>
    </message>
    <message>
        <source>not encrypted, on this machine only</source>
        <translation>non chiffrée, sur cette machine seulement</translation>
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
            <numerusform>%n différence de structure</numerusform>
            <numerusform>%n différences de structure</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream, read only</source>
        <translation>Upstream, lecture seule</translation>
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
        <translation>production</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>cannot tell whether this is base or work: %1</source>
        <translation>impossible de dire si c’est base ou work&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DemoStage</name>
    <message>
        <source>A business day has passed upstream.</source>
        <translation>Une journée d’activité s’est écoulée dans upstream.</translation>
    </message>
    <message>
        <source>An application has written to foo1.</source>
        <translation>Une application a écrit dans foo1.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityLegend</name>
    <message>
        <source>Legend of the density</source>
        <translation>Légende de la densité</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>peu de modifications</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>beaucoup de modifications</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>ajouté ensuite</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityStrip</name>
    <message>
        <source>Part %1 of %2 of the keys %3 to %4: %5 changed</source>
        <translation>Partie %1 sur %2 des clés %3 à %4&#xa0;: modification de %5</translation>
    </message>
    <message>
        <source>%1 of them beyond the last key here: added later</source>
        <translation>dont %1 au-delà de la dernière clé ici&#xa0;: ajout ultérieur</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Open value…</source>
        <translation>Ouvrir la valeur…</translation>
    </message>
    <message>
        <source>Next changed cell</source>
        <translation>Cellule modifiée suivante</translation>
    </message>
    <message>
        <source>Previous changed cell</source>
        <translation>Cellule modifiée précédente</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copier la valeur de %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Cocher les lignes</translation>
    </message>
    <message>
        <source>Uncheck rows</source>
        <translation>Décocher les lignes</translation>
    </message>
    <message>
        <source>Only rows with %1 = %2</source>
        <translation>Seulement les lignes où %1 = %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Afficher toutes les lignes</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Order by key</source>
        <translation>Trier par clé</translation>
    </message>
    <message>
        <source>Fit column</source>
        <translation>Ajuster la colonne</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajuster toutes les colonnes</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Figer les colonnes jusqu’ici</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>Libérer les colonnes</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Masquer la colonne</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Only the first %1; export the table to get all</source>
        <translation>Seulement le début (%1)&#xa0;; exportez la table pour tout avoir</translation>
    </message>
    <message>
        <source>Compare %1 again</source>
        <translation>Comparer de nouveau %1</translation>
    </message>
    <message>
        <source>Ignore %1 in comparisons</source>
        <translation>Ignorer %1 dans les comparaisons</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation>
            <numerusform>%1 (%n octet)</numerusform>
            <numerusform>%1 (%n octets)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffExport</name>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>Copier en SQL</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Preview SQL…</source>
        <translation>Aperçu du SQL…</translation>
    </message>
    <message>
        <source>Export the table&apos;s rows…</source>
        <translation>Exporter les lignes de la table…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2; export the table to get all</source>
        <translation>Seulement le début (%1 sur %2)&#xa0;; exportez la table pour tout avoir</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 dans le presse-papiers</translation>
    </message>
    <message>
        <source>SQL for %1 in %2</source>
        <translation>SQL pour %1 dans %2</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)</source>
        <translation>SQL (*.sql);;CSV (*.csv);;Lignes JSON (*.jsonl);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exporté.</translation>
    </message>
    <message>
        <source>Copy as SQL in the other direction</source>
        <translation>Copier en SQL dans l’autre sens</translation>
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
        <translation>Non comparé&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Not compared: the plan ignores this column</source>
        <translation>Non comparé&#xa0;: le plan ignore cette colonne</translation>
    </message>
    <message>
        <source>Equal but for rounding: %1 → %2</source>
        <translation>Égal à l’arrondi près : %1 → %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows only in the source</source>
        <translation>Lignes seulement dans la source</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Lignes différentes</translation>
    </message>
    <message>
        <source>Rows only in the target</source>
        <translation>Lignes seulement dans la cible</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Partie %1 sur %2&#xa0;: %3</translation>
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
        <translation>Toutes</translation>
    </message>
    <message>
        <source>+ Only in %1</source>
        <translation>+ Seulement dans %1</translation>
    </message>
    <message>
        <source>≠ Different</source>
        <translation>≠ Différentes</translation>
    </message>
    <message>
        <source>− Only in %1</source>
        <translation>− Seulement dans %1</translation>
    </message>
    <message>
        <source>Compare, pull or undo to see the rows that differ here.</source>
        <translation>Comparez, récupérez ou rétablissez pour voir ici les lignes différentes.</translation>
    </message>
    <message>
        <source>No table differs.</source>
        <translation>Aucune table ne diffère.</translation>
    </message>
    <message>
        <source>Searching the rows…</source>
        <translation>Recherche dans les lignes…</translation>
    </message>
    <message>
        <source>The rows of this table were not kept, because it was filled for the first time or is replaced in whole chunks.</source>
        <translation>Les lignes de cette table n’ont pas été conservées, car elle a été remplie pour la première fois ou est remplacée par blocs entiers.</translation>
    </message>
    <message>
        <source>The rows were not kept. Compare again to see them.</source>
        <translation>Les lignes n’ont pas été conservées. Comparez de nouveau pour les voir.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation>
            <numerusform>Appliquer %n table</numerusform>
            <numerusform>Appliquer %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation>
            <numerusform>Appliquer %n ligne</numerusform>
            <numerusform>Appliquer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Appliquer les éléments cochés</translation>
    </message>
    <message>
        <source>Makes everything checked in %1 equal to %2</source>
        <translation>Rend tout ce qui est coché dans %1 identique à %2</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Cocher toutes les lignes</translation>
    </message>
    <message>
        <source>Uncheck all rows</source>
        <translation>Décocher toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) were compared; the others may differ as well.</source>
        <translation>
            <numerusform>Seule %n table a été comparée&#xa0;; les autres peuvent différer aussi.</numerusform>
            <numerusform>Seules %n tables ont été comparées&#xa0;; les autres peuvent différer aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows could not be kept and are missing here: %1</source>
        <translation>Certaines lignes n’ont pas pu être conservées et manquent ici&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared; others may differ.</source>
        <translation>
            <numerusform>Aucune différence dans la %n table comparée&#xa0;; d’autres peuvent différer.</numerusform>
            <numerusform>Aucune différence dans les %n tables comparées&#xa0;; d’autres peuvent différer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only rows with %1. Click to show all.</source>
        <translation>Seulement les lignes où %1. Cliquez pour tout afficher.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 %2 à %3</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DriftDialog</name>
    <message>
        <source>Alter the table</source>
        <translation>Modifier la table</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>Définitions de %1</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Comme dans %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Actuellement dans %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copier l’instruction</translation>
    </message>
    <message>
        <source>This statement gives the table in %1 the columns and keys of %2. Its rows stay; values in dropped columns are lost.</source>
        <translation>Cette instruction donne à la table de %1 les colonnes et clés de %2. Ses lignes restent&#xa0;; les valeurs des colonnes supprimées sont perdues.</translation>
    </message>
    <message>
        <source>No ALTER TABLE does this; recreate the table.</source>
        <translation>Aucun ALTER TABLE ne le permet&#xa0;; recréez la table.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::EditCommands</name>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n table</numerusform>
            <numerusform>%1&#xa0;: %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>Modifier les paramètres du plan</translation>
    </message>
    <message>
        <source>Compare %1 in all tables</source>
        <translation>Comparer %1 dans toutes les tables</translation>
    </message>
    <message>
        <source>Ignore %1 of %2</source>
        <translation>Ignorer %1 de %2</translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <translation>Comparer %1 de %2</translation>
    </message>
    <message>
        <source>A pattern in the plan still ignores %1: %2</source>
        <translation>Un motif du plan ignore toujours %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ignored from the next comparison on: %1 of %2</source>
        <translation>Ignorée à partir de la prochaine comparaison&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Compared again from the next comparison on: %1 of %2</source>
        <translation>De nouveau comparée à partir de la prochaine comparaison&#xa0;: %1 de %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ForeignConnections</name>
    <message>
        <source>%1: its password command is left out</source>
        <translation>%1 : sa commande de mot de passe est omise</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>un tube nommé</translation>
    </message>
    <message>
        <source>%1: neither MySQL nor MariaDB (%2)</source>
        <translation>%1 : ni MySQL ni MariaDB (%2)</translation>
    </message>
    <message>
        <source>%1: it has no host</source>
        <translation>%1 : sans hôte</translation>
    </message>
    <message>
        <source>%1: it names no schema</source>
        <translation>%1 : n’indique aucun schéma</translation>
    </message>
    <message>
        <source>reading connections</source>
        <translation>Lecture de connexions</translation>
    </message>
    <message>
        <source>it is a binary property list</source>
        <translation>c’est une liste de propriétés binaire</translation>
    </message>
    <message>
        <source>Convert it first: plutil -convert xml1 FILE</source>
        <translation>La convertir d’abord : plutil -convert xml1 FILE</translation>
    </message>
    <message>
        <source>the file&apos;s format is not known</source>
        <translation>le format du fichier est inconnu</translation>
    </message>
    <message>
        <source>DBeaver&apos;s data-sources.json, DataGrip&apos;s dataSources.xml, HeidiSQL&apos;s exported settings, MySQL Workbench&apos;s connections.xml, TablePlus&apos;s Connections.plist and files that slicetool exported can be read.</source>
        <translation>Sont lisibles : data-sources.json de DBeaver, dataSources.xml de DataGrip, les réglages exportés de HeidiSQL, connections.xml de MySQL Workbench, Connections.plist de TablePlus et les fichiers exportés par slicetool.</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lecture de connexions depuis %1</translation>
    </message>
    <message>
        <source>no JDBC URL</source>
        <translation>pas d’URL JDBC</translation>
    </message>
    <message>
        <source>%1: it connects by a socket; enter that yourself</source>
        <translation>%1 : se connecte par un socket ; à saisir vous-même</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>It is XML, but not from DataGrip, MySQL Workbench or TablePlus.</source>
        <translation>C’est du XML, mais pas de DataGrip, MySQL Workbench ou TablePlus.</translation>
    </message>
    <message>
        <source>it has %1 connections, which is more than anybody has</source>
        <translation>il contient %1 connexions, plus que quiconque n’en a</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Freshness</name>
    <message>
        <source>cancelled at %1; complete up to there</source>
        <translation>annulé (%1)&#xa0;; complet jusque-là</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation>
            <numerusform>%n table non synchronisée, %1</numerusform>
            <numerusform>%n tables non synchronisées, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lite at %1, not verified</source>
        <translation>lite (%1), non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) verified at %1</source>
        <translation>
            <numerusform>%n table vérifiée (%1)</numerusform>
            <numerusform>%n tables vérifiées (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled and verified at %1</source>
        <translation>récupéré et vérifié (%1)</translation>
    </message>
    <message>
        <source>equals base, verified at %1</source>
        <translation>identique à base, vérifié (%1)</translation>
    </message>
    <message>
        <source>no difference at %1</source>
        <translation>aucune différence (%1)</translation>
    </message>
    <message numerus="yes">
        <source>no difference in %n table(s) at %1</source>
        <translation>
            <numerusform>aucune différence dans %n table (%1)</numerusform>
            <numerusform>aucune différence dans %n tables (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation>
            <numerusform>%n table diffère, %1</numerusform>
            <numerusform>%n tables diffèrent, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared table(s) differ, %2</source>
        <translation>
            <numerusform>différences dans %1 sur %n table comparée, %2</numerusform>
            <numerusform>différences dans %1 sur %n tables comparées, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s), as of %2</source>
        <translation>
            <numerusform>rétablirait %1 dans %n table (état&#xa0;: %2)</numerusform>
            <numerusform>rétablirait %1 dans %n tables (état&#xa0;: %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>reverted %1 in %2</source>
        <translation>rétablissement de %1 en %2</translation>
    </message>
    <message>
        <source>nothing to revert at %1</source>
        <translation>rien à rétablir (%1)</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, pas comparé en entier</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::GrantsDialog</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>Lecture des comptes…</translation>
    </message>
    <message>
        <source>No account has grants on the schema.</source>
        <translation>Aucun compte n’a de droits sur le schéma.</translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n statement(s).</source>
        <translation>
            <numerusform>Appliqué&#xa0;: %n instruction.</numerusform>
            <numerusform>Appliqué&#xa0;: %n instructions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About slicetool</source>
        <translation>À propos de slicetool</translation>
    </message>
    <message>
        <source>slicetool %1</source>
        <translation>slicetool %1</translation>
    </message>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database, transferring only what has changed.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.

Qt %1</source>
        <translation>Actualise une copie locale d’une base de données MySQL ou MariaDB distante, en ne transférant que ce qui a changé.

Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure&#xa0;; il est fourni sans aucune garantie.

Qt %1</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>Le diagnostic est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HistoryView</name>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différences</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Exécutions antérieures</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancée par</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, simulation</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>non démarrée</translation>
    </message>
    <message>
        <source>refreshed, not verified</source>
        <translation>actualisée, non vérifiée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter earlier runs</source>
        <translation>Filtrer les exécutions antérieures</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Select two runs</source>
        <translation>Sélectionnez deux exécutions</translation>
    </message>
    <message>
        <source>%1, lite</source>
        <translation>%1, lite</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>modifierait</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</source>
        <translation>
            <numerusform>Une connexion de %1. Ces fichiers ne contiennent pas de mots de passe : ils sont demandés ou viennent du trousseau.</numerusform>
            <numerusform>%n connexions de %1. Ces fichiers ne contiennent pas de mots de passe : ils sont demandés ou viennent du trousseau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved already, as %1</source>
        <translation>Déjà enregistrée, sous %1</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>Non importées :</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MainWindow</name>
    <message>
        <source>The demo</source>
        <translation>La démo</translation>
    </message>
    <message>
        <source>Starting two private servers with a sample shop…</source>
        <translation>Démarrage de deux serveurs privés avec une boutique d’exemple…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown (*.md);;JSON (*.json)</source>
        <translation>Pages web (*.html);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The demo is ready: open it with File, Try the demo.</source>
        <translation>La démo est prête&#xa0;: ouvrez-la avec Fichier, Essayer la démo.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un plan &amp;récent</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Aucun plan n’a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Toutes les pages</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MissedRuns</name>
    <message numerus="yes">
        <source>%n scheduled run(s) could not start. The last one, %1 of %2: %3</source>
        <translation>
            <numerusform>%n exécution planifiée n’a pas pu démarrer, %1 de %2&#xa0;: %3</numerusform>
            <numerusform>%n exécutions planifiées n’ont pas pu démarrer. La dernière, %1 de %2&#xa0;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::OptionFileImport</name>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>Depuis ~/.my.cnf</translation>
    </message>
    <message>
        <source>Group to import:</source>
        <translation>Groupe à importer&#xa0;:</translation>
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
        <translation>aucun mot de passe n’a été donné</translation>
    </message>
    <message>
        <source>%1 requires a password: %2</source>
        <translation>%1 exige un mot de passe&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlaceCard</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Upstream is only read, never written to</source>
        <translation>Upstream est seulement lu, jamais écrit</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanDocks</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFileWatch</name>
    <message>
        <source>%1 was changed by another program; saving it will ask what to do.</source>
        <translation>%1 a été modifié par un autre programme&#xa0;; l’enregistrement demandera que faire.</translation>
    </message>
    <message>
        <source>Reading the changed plan</source>
        <translation>Lecture du plan modifié</translation>
    </message>
    <message>
        <source>Reloaded: another program has changed %1.</source>
        <translation>Rechargé&#xa0;: un autre programme a modifié %1.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>%1 a été modifié par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>Overwriting loses that change; reloading loses the edits made here.</source>
        <translation>Écraser perd cette modification&#xa0;; recharger perd celles faites ici.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFiles</name>
    <message>
        <source>Plans (*.slice.json);;All files (*)</source>
        <translation>Plans (*.slice.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>Ouverture du plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Enregistrement du plan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save the changes to the plan %1?</source>
        <translation>Enregistrer les modifications du plan %1&#xa0;?</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>enregistrement de %1</translation>
    </message>
    <message>
        <source>it is open in another tab</source>
        <translation>il est ouvert dans un autre onglet</translation>
    </message>
    <message>
        <source>Choose another name, or close that tab first.</source>
        <translation>Choisissez un autre nom, ou fermez d’abord cet onglet.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message>
        <source>Stop the run of %1 and close the plan?</source>
        <translation>Arrêter l’exécution de %1 et fermer le plan&#xa0;?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Laisser s’exécuter</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Arrêt de l’exécution…</translation>
    </message>
    <message>
        <source>Keep the Plan Open</source>
        <translation>Garder le plan ouvert</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Une exécution est en cours</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>Tables and differences</source>
        <translation>Tables et différences</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>reading its tables…</source>
        <translation>lecture de ses tables…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Annulé avant toute modification.</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Exécution du %1</translation>
    </message>
    <message>
        <source>Lite pull</source>
        <translation>Récupération lite</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Recréation</translation>
    </message>
    <message>
        <source>Finished tables stay finished. A table without transactions (MyISAM) may be left half-written until the next run, which does the rest.</source>
        <translation>Les tables terminées le restent. Une table sans transactions (MyISAM) peut rester à moitié écrite jusqu’à la prochaine exécution, qui fait le reste.</translation>
    </message>
    <message>
        <source>Differences in base</source>
        <translation>Différences dans base</translation>
    </message>
    <message>
        <source>Differences in work</source>
        <translation>Différences dans work</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>These differences are from an earlier run, or from other places or keys. Compare again.</source>
        <translation>Ces différences viennent d’une exécution antérieure, ou d’autres emplacements ou clés. Comparez de nouveau.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanRuns</name>
    <message>
        <source>Undo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>the plan has no work schema</source>
        <translation>le plan n’a pas de schéma work</translation>
    </message>
    <message>
        <source>Add one in the plan&apos;s settings.</source>
        <translation>Ajoutez-en un dans les paramètres du plan.</translation>
    </message>
    <message>
        <source>%1 was work until the swap at %2. What was changed there is lost.</source>
        <translation>%1 était work jusqu’à la permutation (%2). Ce qui y a été modifié est perdu.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanSettings</name>
    <message>
        <source>Leg</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>reading the zoom</source>
        <translation>Lecture du zoom</translation>
    </message>
    <message>
        <source>it must be &quot;auto&quot; or decreasing chunk sizes, such as 1000, 1</source>
        <translation>ce doit être «&#xa0;auto&#xa0;» ou des tailles de bloc décroissantes, comme 1000, 1</translation>
    </message>
    <message>
        <source>reading the variables</source>
        <translation>Lecture des variables</translation>
    </message>
    <message>
        <source>there are two variables named %1</source>
        <translation>deux variables portent le nom %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable valide</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanState</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 sur cette machine</translation>
    </message>
    <message>
        <source>%1%2 through %3</source>
        <translation>%1%2 via %3</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>this machine, port %1</source>
        <translation>cette machine, port %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Zoom or slice</source>
        <translation>Zoom ou tranche</translation>
    </message>
    <message>
        <source>Change density</source>
        <translation>Densité des modifications</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>not in upstream</source>
        <translation>absente d’upstream</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n modification</numerusform>
            <numerusform>%1, %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation>Modifier l’étape de %1</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Modifier le zoom de %1</translation>
    </message>
    <message>
        <source>%1, before the step was edited</source>
        <translation>%1, avant la modification de l’étape</translation>
    </message>
    <message>
        <source>%1, before the last pull</source>
        <translation>%1, avant la dernière récupération</translation>
    </message>
    <message>
        <source>What the last run found or did in base, compared with upstream</source>
        <translation>Ce que la dernière exécution a trouvé ou fait dans base, par rapport à upstream</translation>
    </message>
    <message>
        <source>What the last run found or did in work, compared with base</source>
        <translation>Ce que la dernière exécution a trouvé ou fait dans work, par rapport à base</translation>
    </message>
    <message>
        <source>Result in base</source>
        <translation>Résultat dans base</translation>
    </message>
    <message>
        <source>Result in work</source>
        <translation>Résultat dans work</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, à %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message>
        <source>Filter tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>Filter tables by name</source>
        <translation>Filtrer les tables par nom</translation>
    </message>
    <message>
        <source>Which tables are shown</source>
        <translation>Tables à afficher</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>Non omises</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Avec modifications</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tables du plan</translation>
    </message>
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
            <numerusform>%1 sur %n table</numerusform>
            <numerusform>%1 sur %n tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTabs</name>
    <message>
        <source>Open plans</source>
        <translation>Plans ouverts</translation>
    </message>
    <message>
        <source>A run is at work. Choose the language when it has ended.</source>
        <translation>Une exécution est en cours. Choisissez la langue quand elle sera finie.</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Base and work are being swapped. Close when that is done.</source>
        <translation>base et work sont en cours de permutation. Fermez une fois que c’est fait.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTools</name>
    <message>
        <source>the plan has unsaved changes</source>
        <translation>le plan a des modifications non enregistrées</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Swap base and work</source>
        <translation>Permuter base et work</translation>
    </message>
    <message>
        <source>Base and work have been swapped.</source>
        <translation>Base et work ont été permutés.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Apply advice on zoom levels</source>
        <translation>Appliquer les conseils sur les niveaux de zoom</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Droits</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation>
            <numerusform>%n table, environ %1</numerusform>
            <numerusform>%n tables, environ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection with a schema.</source>
        <translation>Choisissez une connexion avec un schéma.</translation>
    </message>
    <message>
        <source>Base needs a connection with a schema.</source>
        <translation>Base a besoin d’une connexion avec un schéma.</translation>
    </message>
    <message>
        <source>Upstream, base and work must be three different schemas.</source>
        <translation>Upstream, base et work doivent être trois schémas différents.</translation>
    </message>
    <message>
        <source>Reading its tables…</source>
        <translation>Lecture de ses tables…</translation>
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
            <numerusform>Récupérer transfère %n table, environ %1, d’upstream vers base&#xa0;; rétablir rend work identique à base.</numerusform>
            <numerusform>Récupérer transfère %n tables, environ %1, d’upstream vers base&#xa0;; rétablir rend work identique à base.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to base and work…</source>
        <translation>Connexion à base et à work…</translation>
    </message>
    <message>
        <source>Fix it, or choose Next again to continue anyway.</source>
        <translation>Corrigez-la, ou choisissez de nouveau Suivant pour continuer quand même.</translation>
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
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>First rows of the slice</source>
        <translation>Premières lignes de la tranche</translation>
    </message>
    <message>
        <source>How the server finds the rows</source>
        <translation>Comment le serveur trouve les lignes</translation>
    </message>
    <message>
        <source>Fetch these rows from upstream (Ctrl+Enter in the SQL)</source>
        <translation>Lire ces lignes dans upstream (Ctrl+Entrée dans le SQL)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>EXPLAIN</source>
        <translation>EXPLAIN</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Waiting for upstream…</source>
        <translation>Attente d’upstream…</translation>
    </message>
    <message>
        <source>Counting took more than 20 s: not counted</source>
        <translation>Le décompte a pris plus de 20 s&#xa0;: non compté</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProblemBar</name>
    <message>
        <source>%1 failed</source>
        <translation>échec de %1</translation>
    </message>
    <message>
        <source>the columns of %1 have drifted</source>
        <translation>écart de définition dans %1</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 n’est pas vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed</source>
        <translation>
            <numerusform>échec de %n table</numerusform>
            <numerusform>échec de %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the columns of %n table(s) have drifted</source>
        <translation>
            <numerusform>écart de définition dans %n table</numerusform>
            <numerusform>écart de définition dans %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not verified</source>
        <translation>
            <numerusform>%n table non vérifiée</numerusform>
            <numerusform>%n tables non vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>not done afterwards: %1</source>
        <translation>non exécuté ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProposalsModel</name>
    <message>
        <source>skip: looks like a log</source>
        <translation>omettre&#xa0;: semble être un journal</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omettre</translation>
    </message>
    <message>
        <source>scan, all rows</source>
        <translation>analyse, toutes les lignes</translation>
    </message>
    <message>
        <source>scan, where %1</source>
        <translation>analyse, condition %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progression de l’exécution</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %n table</numerusform>
            <numerusform>%1&#xa0;: %2 sur %n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1&#xa0;: connexion…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunCommands</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copier comme co&amp;mmande</translation>
    </message>
    <message>
        <source>Save the plan first: the command needs its file.</source>
        <translation>Enregistrez d’abord le plan&#xa0;: la commande a besoin de son fichier.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>La commande est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunComparisonDialog</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 du %2, %3</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>À gauche&#xa0;: %1
À droite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunEndNotice</name>
    <message>
        <source>Cancelled after %1; what was applied is complete.</source>
        <translation>Annulé après %1&#xa0;; ce qui a été appliqué est complet.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation>
            <numerusform>%n table à examiner</numerusform>
            <numerusform>%n tables à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Done and verified: %1 changed in %2</source>
        <translation>Terminé et vérifié&#xa0;: modification de %1 en %2</translation>
    </message>
    <message>
        <source>Refreshed, not verified: %1 changed in %2</source>
        <translation>Actualisé, non vérifié&#xa0;: modification de %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared, %1</source>
        <translation>
            <numerusform>Aucune différence dans la %n table comparée, %1</numerusform>
            <numerusform>Aucune différence dans les %n tables comparées, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference, %1</source>
        <translation>Aucune différence, %1</translation>
    </message>
    <message>
        <source>1 row differs, %1</source>
        <translation>1 ligne diffère, %1</translation>
    </message>
    <message>
        <source>%1 differ, %2</source>
        <translation>%1 diffèrent, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, pas comparé en entier</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunQuestion</name>
    <message>
        <source>not compared yet</source>
        <translation>pas encore comparé</translation>
    </message>
    <message>
        <source>not all tables were compared</source>
        <translation>toutes les tables n’ont pas été comparées</translation>
    </message>
    <message>
        <source>not compared since the plan was edited</source>
        <translation>non comparé depuis la modification du plan</translation>
    </message>
    <message>
        <source>not compared since base and work were swapped</source>
        <translation>non comparé depuis la permutation de base et work</translation>
    </message>
    <message>
        <source>not compared since the pull at %1</source>
        <translation>non comparé depuis la récupération (%1)</translation>
    </message>
    <message>
        <source>not compared since the run at %1, which did not verify all tables</source>
        <translation>non comparé depuis l’exécution (%1), qui n’a pas vérifié toutes les tables</translation>
    </message>
    <message>
        <source>not compared since another run at %1</source>
        <translation>non comparé depuis une autre exécution (%1)</translation>
    </message>
    <message>
        <source>not compared since the demo changed the data</source>
        <translation>non comparé depuis que la démo a modifié les données</translation>
    </message>
    <message>
        <source>Recreate %1 in %2?</source>
        <translation>Recréer %1 dans %2&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1 in %n table(s) of %2?</source>
        <translation>
            <numerusform>Rétablir %1 dans %n table de %2&#xa0;?</numerusform>
            <numerusform>Rétablir %1 dans %n tables de %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 in %n table(s) to %2?</source>
        <translation>
            <numerusform>Appliquer %1 dans %n table à %2&#xa0;?</numerusform>
            <numerusform>Appliquer %1 dans %n tables à %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all changes in %1?</source>
        <translation>Rétablir toutes les lignes modifiées dans %1&#xa0;?</translation>
    </message>
    <message>
        <source>Apply all differences to %1?</source>
        <translation>Appliquer toutes les différences à %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Revert all changes in %n table(s) of %1?</source>
        <translation>
            <numerusform>Rétablir toutes les lignes modifiées dans %n table de %1&#xa0;?</numerusform>
            <numerusform>Rétablir toutes les lignes modifiées dans %n tables de %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply all differences in %n table(s) to %1?</source>
        <translation>
            <numerusform>Appliquer toutes les différences de %n table à %1&#xa0;?</numerusform>
            <numerusform>Appliquer toutes les différences de %n tables à %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert what was changed in %1 since %2?</source>
        <translation>Rétablir ce qui a changé dans %1 depuis %2&#xa0;?</translation>
    </message>
    <message>
        <source>Apply to %1 what has changed since %2?</source>
        <translation>Appliquer à %1 ce qui a changé depuis %2&#xa0;?</translation>
    </message>
    <message>
        <source>The table is rebuilt with the columns of %1 and filled from there. Anything else that %2 has in it is lost; the number of rows is unknown.</source>
        <translation>La table est recréée avec les colonnes de %1 et remplie à partir de là. Tout ce que %2 y a d’autre est perdu&#xa0;; le nombre de lignes est inconnu.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1; changes made to them in %2 are lost.</source>
        <translation>Les lignes deviennent les mêmes que dans %1&#xa0;; les modifications faites dans %2 sont perdues.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1.</source>
        <translation>Les lignes deviennent les mêmes que dans %1.</translation>
    </message>
    <message>
        <source>%1: the number of rows is unknown.</source>
        <translation>%1&#xa0;: le nombre de lignes est inconnu.</translation>
    </message>
    <message>
        <source>Compared at %1: nothing differed.</source>
        <translation>Comparé (%1)&#xa0;: aucune différence.</translation>
    </message>
    <message>
        <source>Compared at %1; rows changed since then are added to this.</source>
        <translation>Comparé (%1)&#xa0;; les lignes modifiées depuis s’y ajoutent.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for work schemas on this machine</source>
        <translation>Ne plus demander pour les schémas work sur cette machine</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The Run menu turns this question back on</source>
        <translation>Le menu Exécution réactive cette question</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparer de nouveau</translation>
    </message>
    <message>
        <source>Compare First</source>
        <translation>Comparer d’abord</translation>
    </message>
    <message>
        <source>all that differ</source>
        <translation>toutes celles qui diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1, and all changes in %n other table(s), of %2?</source>
        <translation>
            <numerusform>Rétablir %1, et toutes les lignes modifiées dans %n autre table, de %2&#xa0;?</numerusform>
            <numerusform>Rétablir %1, et toutes les lignes modifiées dans %n autres tables, de %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1, and all differences in %n other table(s), to %2?</source>
        <translation>
            <numerusform>Appliquer %1, et toutes les différences de %n autre table, à %2&#xa0;?</numerusform>
            <numerusform>Appliquer %1, et toutes les différences de %n autres tables, à %2&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Alter %1 in %2?</source>
        <translation>Modifier %1 dans %2&#xa0;?</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The table gets the columns of %1, and then its rows. Values in dropped columns of %2 are lost; the number of rows is unknown.</source>
        <translation>La table reçoit les colonnes de %1, puis ses lignes. Les valeurs des colonnes supprimées de %2 sont perdues&#xa0;; le nombre de lignes est inconnu.</translation>
    </message>
    <message>
        <source>the comparison at %1 left out columns or digits, which an undo reverts, too</source>
        <translation>la comparaison (%1) a laissé de côté des colonnes ou des chiffres, qu’un rétablissement reprend aussi</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ScheduleDialog</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>Rien n’est planifié.</translation>
    </message>
    <message>
        <source>The program slicetool-cli is not installed next to this one.</source>
        <translation>Le programme slicetool-cli n’est pas installé à côté de celui-ci.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retiré&#xa0;: %1</translation>
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
        <translation>%1    %2, n’existe plus</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
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
        <translation>Filtrer les instructions</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Statements sent to the servers</source>
        <translation>Instructions envoyées aux serveurs</translation>
    </message>
    <message>
        <source>The selected statement</source>
        <translation>L’instruction sélectionnée</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message>
        <source>Change step of %1</source>
        <translation>Modifier l’étape de %1</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Modifier le zoom de %1</translation>
    </message>
    <message>
        <source>Change stale rows of %1</source>
        <translation>Modifier les lignes obsolètes de %1</translation>
    </message>
    <message>
        <source>Reset step of %1</source>
        <translation>Réinitialiser l’étape de %1</translation>
    </message>
    <message>
        <source>Select tables to edit their steps</source>
        <translation>Sélectionnez des tables pour modifier leurs étapes</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message>
        <source>SQL that selects the &amp;keys of the wanted rows</source>
        <translation>SQL qui sélectionne les &amp;clés des lignes voulues</translation>
    </message>
    <message>
        <source>&amp;Predicate for the wanted rows, empty for all</source>
        <translation>&amp;Prédicat des lignes voulues, vide pour toutes</translation>
    </message>
    <message>
        <source>Edit SQL of %1</source>
        <translation>Modifier le SQL de %1</translation>
    </message>
    <message>
        <source>Change lite column of %1</source>
        <translation>Modifier la colonne lite de %1</translation>
    </message>
    <message>
        <source>Change ignored columns of %1</source>
        <translation>Modifier les colonnes ignorées de %1</translation>
    </message>
    <message>
        <source>A column, a colon and a number from 0 to %1, separated by commas</source>
        <translation>Une colonne, un deux-points et un nombre de 0 à %1, séparés par des virgules</translation>
    </message>
    <message>
        <source>Change rounded columns of %1</source>
        <translation>Modifier les colonnes arrondies de %1</translation>
    </message>
    <message>
        <source>Change key of %1</source>
        <translation>Modifier la clé de %1</translation>
    </message>
    <message>
        <source>Change upstream table of %1</source>
        <translation>Modifier la table upstream de %1</translation>
    </message>
    <message>
        <source>Change upstream columns of %1</source>
        <translation>Modifier les colonnes upstream de %1</translation>
    </message>
    <message>
        <source>A column, a colon and its name upstream, separated by commas; no column twice</source>
        <translation>Une colonne, un deux-points et son nom dans upstream, séparés par des virgules ; aucune colonne deux fois</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::TableDetails</name>
    <message>
        <source>Recreate the table</source>
        <translation>Recréer la table</translation>
    </message>
    <message>
        <source>Skip the table</source>
        <translation>Omettre la table</translation>
    </message>
    <message>
        <source>Edit its step</source>
        <translation>Modifier son étape</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Densité des modifications le long de la clé</translation>
    </message>
    <message>
        <source>No table selected</source>
        <translation>Aucune table sélectionnée</translation>
    </message>
    <message>
        <source>Not run since the plan was opened</source>
        <translation>Aucune exécution depuis l’ouverture du plan</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 lus</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>Changes from key %1 to %2</source>
        <translation>Modifications de la clé %1 à %2</translation>
    </message>
    <message>
        <source>Changing: %1</source>
        <translation>En évolution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try the table again</source>
        <translation>Réessayer la table</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Show its definitions…</source>
        <translation>Afficher ses définitions…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ValueViewer</name>
    <message>
        <source>Value at the source</source>
        <translation>Valeur dans la source</translation>
    </message>
    <message>
        <source>Value at the target</source>
        <translation>Valeur dans la cible</translation>
    </message>
    <message>
        <source>%1: no such row</source>
        <translation>%1&#xa0;: pas de ligne correspondante</translation>
    </message>
    <message>
        <source>%1, %2: NULL</source>
        <translation>%1, %2&#xa0;: NULL</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Show the value as</source>
        <translation>Afficher la valeur en</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>Dé&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Selon le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
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
        <translation>Laisse le moteur choisir pendant l’exécution</translation>
    </message>
    <message>
        <source>add level</source>
        <translation>ajouter un niveau</translation>
    </message>
    <message>
        <source>Add a zoom level, in rows</source>
        <translation>Ajouter un niveau de zoom, en lignes</translation>
    </message>
    <message>
        <source>Remove the level of %1</source>
        <translation>Retirer le niveau de %1</translation>
    </message>
    <message>
        <source>The selected tables have different settings.</source>
        <translation>Les tables sélectionnées ont des paramètres différents.</translation>
    </message>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation>
            <numerusform>Environ %n requête et %1 d’empreintes si peu de choses ont changé.</numerusform>
            <numerusform>Environ %n requêtes et %1 d’empreintes si peu de choses ont changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunks of %1 are replaced whole.</source>
        <translation>Les blocs de %1 sont remplacés en entier.</translation>
    </message>
</context>
</TS>
