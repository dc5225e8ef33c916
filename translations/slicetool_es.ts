<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AdviceDialog</name>
    <message>
        <source>Advice on zoom levels</source>
        <translation>Recomendaciones sobre niveles de zoom</translation>
    </message>
    <message>
        <source>Reading earlier runs and measuring the connection…</source>
        <translation>Leyendo ejecuciones anteriores y midiendo la conexión…</translation>
    </message>
    <message>
        <source>Advice per table</source>
        <translation>Recomendaciones por tabla</translation>
    </message>
    <message>
        <source>Earlier advice and its results:</source>
        <translation>Recomendaciones anteriores y sus resultados:</translation>
    </message>
    <message>
        <source>Earlier advice</source>
        <translation>Recomendaciones anteriores</translation>
    </message>
</context>
<context>
    <name>ConnectionEditor</name>
    <message>
        <source>Save the password in the keychain</source>
        <translation>Guardar la contraseña en el llavero</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Entorno:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>default, 3306</source>
        <translation>predeterminado, 3306</translation>
    </message>
    <message>
        <source>So&amp;cket:</source>
        <translation>Soc&amp;ket:</translation>
    </message>
    <message>
        <source>system default</source>
        <translation>predeterminado del sistema</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Con&amp;traseña:</translation>
    </message>
    <message>
        <source>&amp;TLS:</source>
        <translation>TL&amp;S:</translation>
    </message>
    <message>
        <source>CA &amp;file:</source>
        <translation>&amp;Archivo de CA:</translation>
    </message>
    <message>
        <source>&amp;Key file:</source>
        <translation>Archivo de cla&amp;ve:</translation>
    </message>
    <message>
        <source>localhost means the socket; a URL fills in the form</source>
        <translation>localhost significa el socket; una URL rellena el formulario</translation>
    </message>
    <message>
        <source>Password comm&amp;and:</source>
        <translation>Coman&amp;do de contraseña:</translation>
    </message>
    <message>
        <source>none; for example: pass show db/shop</source>
        <translation>ninguno; por ejemplo: pass show db/shop</translation>
    </message>
    <message>
        <source>A program that prints the password in its first line. It is told the account in SLICETOOL_HOST, SLICETOOL_PORT and SLICETOOL_USER.</source>
        <translation>Un programa que imprime la contraseña en su primera línea. Recibe la cuenta en SLICETOOL_HOST, SLICETOOL_PORT y SLICETOOL_USER.</translation>
    </message>
    <message>
        <source>Default &amp;schema:</source>
        <translation>Es&amp;quema predeterminado:</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate:</source>
        <translation>Ce&amp;rtificado:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
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
        <translation>H&amp;ost SSH:</translation>
    </message>
    <message>
        <source>none; a host, or a name from ~/.ssh/config</source>
        <translation>ninguno; un host, o un nombre de ~/.ssh/config</translation>
    </message>
    <message>
        <source>as ssh is configured</source>
        <translation>según la configuración de ssh</translation>
    </message>
    <message>
        <source>Keys, agents and jump hosts are those of your ssh: what works as “ssh HOST” in a terminal works here. It never asks for anything.</source>
        <translation>Las claves, los agentes y los hosts de salto son los de su ssh: lo que funciona como «ssh HOST» en un terminal funciona aquí. Nunca pregunta nada.</translation>
    </message>
    <message>
        <source>Colo&amp;r:</source>
        <translation>Colo&amp;r:</translation>
    </message>
</context>
<context>
    <name>ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import or export</source>
        <translation>Importar o exportar</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Tables with differences</source>
        <translation>Tablas con diferencias</translation>
    </message>
    <message>
        <source>Kinds of differences</source>
        <translation>Tipos de diferencias</translation>
    </message>
    <message>
        <source>Find in rows</source>
        <translation>Buscar en las filas</translation>
    </message>
    <message>
        <source>Changed columns</source>
        <translation>Columnas cambiadas</translation>
    </message>
    <message>
        <source>Hide unchanged columns</source>
        <translation>Ocultar columnas sin cambios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Aplicar lo marcado</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Densidad de cambios a lo largo de la clave</translation>
    </message>
    <message>
        <source>Show all parts again</source>
        <translation>Volver a mostrar todas las partes</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Show all values again</source>
        <translation>Volver a mostrar todos los valores</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Show each side&apos;s values in a grid of its own</source>
        <translation>Mostrar los valores de cada lado en su propia cuadrícula</translation>
    </message>
    <message>
        <source>Rows that differ, as they are at the source</source>
        <translation>Filas que difieren, tal como están en el origen</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%L1 row(s)</source>
        <translation>
            <numerusform>%L1 fila</numerusform>
            <numerusform>%L1 filas</numerusform>
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
        <translation>%1 filas/s</translation>
    </message>
</context>
<context>
    <name>GrantsDialog</name>
    <message>
        <source>Grants for work</source>
        <translation>Permisos para work</translation>
    </message>
    <message>
        <source>What accounts may do in upstream’s schema, rewritten for work. Passwords are not copied.</source>
        <translation>Lo que las cuentas pueden hacer en el esquema de upstream, reescrito para work. Las contraseñas no se copian.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Sentencias</translation>
    </message>
    <message>
        <source>Skipped, or to be done by hand:</source>
        <translation>Omitido o por hacer a mano:</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Connections in the file</source>
        <translation>Conexiones del archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>supera los %1 MB</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>reading a table&apos;s definition</source>
        <translation>lectura de la definición de una tabla</translation>
    </message>
    <message>
        <source>not understood: %1</source>
        <translation>no se entiende: %1</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>una expresión</translation>
    </message>
    <message>
        <source>none</source>
        <comment>default value</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>index `%1` is missing downstream: %2</source>
        <translation>falta el índice `%1` en el destino: %2</translation>
    </message>
    <message>
        <source>index `%1` is %2 at the source and %3 downstream</source>
        <translation>el índice `%1` es %2 en el origen y %3 en el destino</translation>
    </message>
    <message>
        <source>index `%1` is only downstream: %2</source>
        <translation>el índice `%1` solo está en el destino: %2</translation>
    </message>
    <message>
        <source>`%1` is missing downstream (%2)</source>
        <translation>`%1` falta en el destino (%2)</translation>
    </message>
    <message>
        <source>`%1` is %2 at the source and %3 downstream</source>
        <translation>`%1` es %2 en el origen y %3 en el destino</translation>
    </message>
    <message>
        <source>default of `%1` is %2 at the source and %3 downstream</source>
        <translation>el valor predeterminado de `%1` es %2 en el origen y %3 en el destino</translation>
    </message>
    <message>
        <source>`%1` is only downstream (%2)</source>
        <translation>`%1` solo está en el destino (%2)</translation>
    </message>
    <message>
        <source>the key is (%1) at the source and (%2) downstream</source>
        <translation>la clave es (%1) en el origen y (%2) en el destino</translation>
    </message>
    <message>
        <source>the engine is %1 at the source and %2 downstream</source>
        <translation>el motor es %1 en el origen y %2 en el destino</translation>
    </message>
    <message>
        <source>the table&apos;s default collation is %1 at the source and %2 downstream</source>
        <translation>la intercalación predeterminada de la tabla es %1 en el origen y %2 en el destino</translation>
    </message>
    <message>
        <source>default role %1</source>
        <translation>rol predeterminado %1</translation>
    </message>
    <message>
        <source>reading the output of SHOW GRANTS</source>
        <translation>lectura de la salida de SHOW GRANTS</translation>
    </message>
    <message>
        <source>a line of it could not be understood</source>
        <translation>una de sus líneas no se pudo entender</translation>
    </message>
    <message>
        <source>a backslash outside a string</source>
        <translation>una barra invertida fuera de una cadena</translation>
    </message>
    <message>
        <source>a NUL character</source>
        <translation>un carácter NUL</translation>
    </message>
    <message>
        <source>a number without its exponent</source>
        <translation>un número sin su exponente</translation>
    </message>
    <message>
        <source>a string that does not end</source>
        <translation>una cadena que no termina</translation>
    </message>
    <message>
        <source>a quoted name that does not end</source>
        <translation>un nombre entrecomillado que no termina</translation>
    </message>
    <message>
        <source>an executable comment</source>
        <translation>un comentario ejecutable</translation>
    </message>
    <message>
        <source>a comment that does not end</source>
        <translation>un comentario que no termina</translation>
    </message>
    <message>
        <source>an optimizer hint that contains quotes</source>
        <translation>una indicación para el optimizador que contiene comillas</translation>
    </message>
    <message>
        <source>nothing but blanks and comments</source>
        <translation>solo espacios y comentarios</translation>
    </message>
    <message>
        <source>%1: after statements are UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET or SELECT; others end the transaction, or do more than change rows</source>
        <translation>%1: las sentencias posteriores son UPDATE, DELETE, INSERT, REPLACE, CALL, DO, SET o SELECT; otras terminan la transacción o hacen más que cambiar filas</translation>
    </message>
    <message>
        <source>no statement</source>
        <translation>ninguna sentencia</translation>
    </message>
    <message>
        <source>CALL without the name of a procedure</source>
        <translation>CALL sin el nombre de un procedimiento</translation>
    </message>
    <message>
        <source>procedure `%1`.`%2`, which is outside of `%3`</source>
        <translation>el procedimiento `%1`.`%2`, que está fuera de `%3`</translation>
    </message>
    <message>
        <source>SET %1: after statements may set user variables, and of the session&apos;s no more than a few harmless ones</source>
        <translation>SET %1: las sentencias posteriores pueden fijar variables de usuario y, de las de sesión, solo unas pocas inofensivas</translation>
    </message>
    <message>
        <source>a brace, whose meaning is unclear</source>
        <translation>una llave ({ o }), cuyo significado no está claro</translation>
    </message>
    <message>
        <source>&apos;%1&apos; where a table is expected</source>
        <translation>&apos;%1&apos; donde se espera una tabla</translation>
    </message>
    <message>
        <source>INTO %1, which is not a user variable</source>
        <translation>INTO %1, que no es una variable de usuario</translation>
    </message>
    <message>
        <source>`%1` where a table is expected</source>
        <translation>`%1` donde se espera una tabla</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which is outside of `%3`</source>
        <translation>`%1`.`%2`, que está fuera de `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is outside of `%2`</source>
        <translation>`%1`, que está fuera de `%2`</translation>
    </message>
    <message>
        <source>`%1`: there is also a schema `%2`; a table or an alias before a dot needs a different name</source>
        <translation>`%1`: también existe un esquema `%2`; una tabla o un alias delante de un punto necesita otro nombre</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond the statement</source>
        <translation>%1(), que tiene efectos más allá de la sentencia</translation>
    </message>
    <message>
        <source>a number that runs into a word</source>
        <translation>un número que se une a una palabra</translation>
    </message>
    <message>
        <source>a word in dollar signs, which some servers treat as the start of a string</source>
        <translation>una palabra entre signos de dólar, que algunos servidores tratan como el comienzo de una cadena</translation>
    </message>
    <message>
        <source>%1, at character %2 of the SQL</source>
        <translation>%1, en el carácter %2 del SQL</translation>
    </message>
    <message>
        <source>%1, at line %2, character %3 of the SQL</source>
        <translation>%1, en la línea %2, carácter %3 del SQL</translation>
    </message>
    <message>
        <source>`%1`.`%2`, of another schema</source>
        <translation>`%1`.`%2`, de otro esquema</translation>
    </message>
    <message>
        <source>a routine of schema `%1`</source>
        <translation>una rutina del esquema `%1`</translation>
    </message>
    <message>
        <source>%1(), which reaches beyond reading rows</source>
        <translation>%1(), que hace más que leer filas</translation>
    </message>
    <message>
        <source>%1 VALUE, which would advance a sequence</source>
        <translation>%1 VALUE, que haría avanzar una secuencia</translation>
    </message>
    <message>
        <source>a &apos;;&apos; with more SQL after it</source>
        <translation>un &apos;;&apos; seguido de más SQL</translation>
    </message>
    <message>
        <source>not a SELECT</source>
        <translation>no es un SELECT</translation>
    </message>
    <message>
        <source>a &apos;)&apos; without its &apos;(&apos;</source>
        <translation>un &apos;)&apos; sin su &apos;(&apos;</translation>
    </message>
    <message>
        <source>%1, which would write or lock</source>
        <translation>%1, que escribiría o bloquearía</translation>
    </message>
    <message>
        <source>a &apos;(&apos; without its &apos;)&apos;</source>
        <translation>un &apos;(&apos; sin su &apos;)&apos;</translation>
    </message>
    <message>
        <source>the undefined variable :%1</source>
        <translation>la variable :%1, que no está definida</translation>
    </message>
    <message>
        <source>the variable :%1, which is not text, a number, true, false or null</source>
        <translation>la variable :%1, que no es texto, número, true, false ni null</translation>
    </message>
    <message>
        <source>column %1 %2</source>
        <translation>la columna %1 %2</translation>
    </message>
    <message>
        <source>is %1, which %2 does not have</source>
        <translation>es %1, que %2 no tiene</translation>
    </message>
    <message>
        <source>has %1 decimals, but %2 allows at most %3</source>
        <translation>tiene %1 decimales, pero %2 permite como máximo %3</translation>
    </message>
    <message>
        <source>has no shorter vectors there: all of MariaDB&apos;s have the same length</source>
        <translation>no tiene vectores más cortos allí: todos los de MariaDB tienen la misma longitud</translation>
    </message>
    <message>
        <source>is longtext there: MariaDB stores JSON as text</source>
        <translation>es longtext allí: MariaDB guarda JSON como texto</translation>
    </message>
    <message>
        <source>is not compressed there: %1 does not compress columns</source>
        <translation>no está comprimida allí: %1 no comprime columnas</translation>
    </message>
    <message>
        <source>may hold any SRID there, not only %1: %2 does not check it</source>
        <translation>puede contener cualquier SRID allí, no solo %1: %2 no lo comprueba</translation>
    </message>
    <message>
        <source>is in character set %1, which %2 does not have</source>
        <translation>usa el juego de caracteres %1, que %2 no tiene</translation>
    </message>
    <message>
        <source>is ordered slightly differently there, by the same %1</source>
        <translation>se ordena de forma algo distinta allí, con el mismo %1</translation>
    </message>
    <message>
        <source>is ordered by %1 there, which is close to %2</source>
        <translation>se ordena allí según %1, que se parece a %2</translation>
    </message>
    <message>
        <source>loses %1, which %2 does not have</source>
        <translation>pierde %1, que %2 no tiene</translation>
    </message>
    <message>
        <source>%1 cannot generate it this way</source>
        <translation>%1 no puede generarla de este modo</translation>
    </message>
    <message>
        <source>MariaDB does not allow generated columns in a primary key</source>
        <translation>MariaDB no permite columnas generadas en una clave primaria</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a column</comment>
        <translation>se omite: %1</translation>
    </message>
    <message>
        <source>is a plain column there, with the source&apos;s values: %1</source>
        <translation>es allí una columna normal, con los valores del origen: %1</translation>
    </message>
    <message>
        <source>may be NULL there: MariaDB&apos;s generated columns always may</source>
        <translation>puede ser NULL allí: las columnas generadas de MariaDB siempre pueden serlo</translation>
    </message>
    <message>
        <source>%1 allows no expressions there</source>
        <translation>%1 no permite expresiones ahí</translation>
    </message>
    <message>
        <source>has no default there, here it is %1: %2</source>
        <translation>no tiene valor predeterminado allí; aquí es %1: %2</translation>
    </message>
    <message>
        <source>%1 has no invisible columns</source>
        <translation>%1 no tiene columnas invisibles</translation>
    </message>
    <message>
        <source>MariaDB cannot hide a NOT NULL column without a default</source>
        <translation>MariaDB no puede ocultar una columna NOT NULL sin valor predeterminado</translation>
    </message>
    <message>
        <source>is visible there: %1</source>
        <translation>es visible allí: %1</translation>
    </message>
    <message>
        <source>of column %1</source>
        <translation>de la columna %1</translation>
    </message>
    <message>
        <source>%1 does not have %2</source>
        <translation>%1 no tiene %2</translation>
    </message>
    <message>
        <source>column %1, which it needs, is left out</source>
        <translation>se omite la columna %1, que necesita</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 no las tiene</translation>
    </message>
    <message>
        <source>it is not enforced, but MariaDB enforces all checks</source>
        <translation>no se aplica, pero MariaDB aplica todas las restricciones CHECK</translation>
    </message>
    <message>
        <source>check %1 (%2) is left out: %3</source>
        <translation>la restricción CHECK %1 (%2) se omite: %3</translation>
    </message>
    <message>
        <source>its definition is not understood: %1</source>
        <translation>no se entiende su definición: %1</translation>
    </message>
    <message>
        <source>column %1 is left out: it records when a row was valid, and %2 keeps no history</source>
        <translation>la columna %1 se omite: registra cuándo era válida una fila, y %2 no guarda historial</translation>
    </message>
    <message>
        <source>period %1 is left out: %2 has none</source>
        <translation>el período %1 se omite: %2 no los tiene</translation>
    </message>
    <message>
        <source>column %1 gets a key, which AUTO_INCREMENT needs</source>
        <translation>la columna %1 recibe una clave, que AUTO_INCREMENT necesita</translation>
    </message>
    <message>
        <source>the default of column %1 is left out: it uses a sequence</source>
        <translation>el valor predeterminado de la columna %1 se omite: usa una secuencia</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clave primaria</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>la clave %1</translation>
    </message>
    <message>
        <source>%1 key %2</source>
        <translation>la clave %1 %2</translation>
    </message>
    <message>
        <source>is left out: %1; nothing keeps its values unique there</source>
        <translation>se omite: %1; allí nada asegura que sus valores sean únicos</translation>
    </message>
    <message>
        <source>is left out: %1</source>
        <comment>a key</comment>
        <translation>se omite: %1</translation>
    </message>
    <message>
        <source>%1 has no vector keys</source>
        <translation>%1 no tiene claves vectoriales</translation>
    </message>
    <message>
        <source>%1 has no functional keys (%2)</source>
        <translation>%1 no tiene claves funcionales (%2)</translation>
    </message>
    <message>
        <source>column %1 is left out</source>
        <translation>se omite la columna %1</translation>
    </message>
    <message>
        <source>lets periods overlap there: %1 does not have WITHOUT OVERLAPS</source>
        <translation>permite períodos solapados allí: %1 no tiene WITHOUT OVERLAPS</translation>
    </message>
    <message>
        <source>its values are too long for a unique key in %1</source>
        <translation>sus valores son demasiado largos para una clave única en %1</translation>
    </message>
    <message>
        <source>uses the default parser there, not %1</source>
        <translation>usa allí el analizador predeterminado, no %1</translation>
    </message>
    <message>
        <source>is used by the optimizer there: %1 cannot ignore keys</source>
        <translation>la usa allí el optimizador: %1 no puede ignorar claves</translation>
    </message>
    <message>
        <source>key %1 is not understood</source>
        <translation>no se entiende la clave %1</translation>
    </message>
    <message>
        <source>the engine is the server&apos;s default there, not %1</source>
        <translation>el motor es allí el predeterminado del servidor, no %1</translation>
    </message>
    <message>
        <source>the default character set is utf8mb4 there: %1 does not have %2</source>
        <translation>el juego de caracteres predeterminado es allí utf8mb4: %1 no tiene %2</translation>
    </message>
    <message>
        <source>the default collation %1 orders slightly differently there</source>
        <translation>la intercalación predeterminada %1 ordena de forma algo distinta allí</translation>
    </message>
    <message>
        <source>the default collation is %1 there, which is close to %2</source>
        <translation>la intercalación predeterminada es allí %1, que se parece a %2</translation>
    </message>
    <message>
        <source>the table keeps no history there: %1 has no system versioning</source>
        <translation>la tabla no guarda historial allí: %1 no tiene versionado de sistema</translation>
    </message>
    <message>
        <source>table option %1 is left out</source>
        <translation>la opción de tabla %1 se omite</translation>
    </message>
    <message>
        <source>there is no history there</source>
        <translation>allí no hay historial</translation>
    </message>
    <message>
        <source>MySQL has no DEFAULT partition</source>
        <translation>MySQL no tiene partición DEFAULT</translation>
    </message>
    <message>
        <source>MySQL does not partition %1 tables</source>
        <translation>MySQL no particiona tablas %1</translation>
    </message>
    <message>
        <source>the table is not partitioned there: %1</source>
        <translation>la tabla no está particionada allí: %1</translation>
    </message>
    <message>
        <source>checking whether %1 is active</source>
        <translation>comprobación de si %1 está activo</translation>
    </message>
    <message>
        <source>looking for a client</source>
        <translation>búsqueda de un cliente</translation>
    </message>
    <message>
        <source>the account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>Check that the server is running and that this is its socket (?socket=PATH in the URL; localhost means the socket, 127.0.0.1 means TCP).</source>
        <translation>Compruebe que el servidor está en marcha y que este es su socket (?socket=PATH en la URL; localhost significa el socket, 127.0.0.1 significa TCP).</translation>
    </message>
    <message>
        <source>Nothing answers on port %1 of %2. Check that the server is running there, the port and the server&apos;s bind_address, the network, the VPN and firewalls.</source>
        <translation>Nada responde en el puerto %1 de %2. Compruebe que el servidor está en marcha allí, el puerto y el bind_address del servidor, la red, la VPN y los cortafuegos.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, or closes the connection at once, but it does not behave like a MySQL or MariaDB server. Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Algo responde en el puerto %1 de %2, o cierra la conexión de inmediato, pero no se comporta como un servidor MySQL o MariaDB. Compruebe el host y el puerto, y si hay un cortafuegos o un túnel en medio.</translation>
    </message>
    <message>
        <source>The server closed the connection immediately: it may be starting up or shutting down, or its init_connect may fail for this account; its error log says which.</source>
        <translation>El servidor cerró la conexión de inmediato: puede estar arrancando o deteniéndose, o su init_connect puede fallar para esta cuenta; su registro de errores lo indica.</translation>
    </message>
    <message>
        <source>Check user and password. An account is valid only for the hosts in its name, and localhost (the socket) is not the same as 127.0.0.1.</source>
        <translation>Compruebe el usuario y la contraseña. Una cuenta solo es válida para los hosts de su nombre, y localhost (el socket) no es lo mismo que 127.0.0.1.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name, or have privileges granted on %1.* to the account.</source>
        <translation>Compruebe el nombre del esquema, o pida que concedan a la cuenta privilegios sobre %1.*.</translation>
    </message>
    <message>
        <source>The server has no account for the host from which you connect. Have one created (CREATE USER %1@&apos;…&apos;), or connect from an allowed host.</source>
        <translation>El servidor no tiene ninguna cuenta para el host desde el que se conecta. Pida que creen una (CREATE USER %1@&apos;…&apos;) o conéctese desde un host permitido.</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. Set a new one: log in with the mariadb or mysql client and run ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</source>
        <translation>La contraseña de la cuenta ha caducado. Establezca una nueva: inicie sesión con el cliente mariadb o mysql y ejecute ALTER USER USER() IDENTIFIED BY &apos;…&apos;.</translation>
    </message>
    <message>
        <source>The account is locked. Have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>La cuenta está bloqueada. Pida que la desbloqueen: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The account is locked after too many wrong passwords. Wait, or have it unlocked: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</source>
        <translation>La cuenta está bloqueada tras demasiadas contraseñas incorrectas. Espere o pida que la desbloqueen: ALTER USER %1@&apos;…&apos; ACCOUNT UNLOCK.</translation>
    </message>
    <message>
        <source>The server lacks the plugin that this account logs in with. Have the account switched to a different plugin (ALTER USER … IDENTIFIED VIA/WITH …), or the plugin installed.</source>
        <translation>El servidor no tiene el complemento con el que esta cuenta inicia sesión. Pida que cambien la cuenta a otro complemento (ALTER USER … IDENTIFIED VIA/WITH …) o que instalen el complemento.</translation>
    </message>
    <message>
        <source>This machine&apos;s client library does not have the plugin that the account logs in with. Install it (on Debian, libmariadb3 brings most), or have the account changed: caching_sha2_password, ed25519 and mysql_native_password work.</source>
        <translation>La biblioteca cliente de este equipo no tiene el complemento con el que la cuenta inicia sesión. Instálelo (en Debian, libmariadb3 trae la mayoría) o pida que cambien la cuenta: caching_sha2_password, ed25519 y mysql_native_password funcionan.</translation>
    </message>
    <message>
        <source>The login plugin failed. Without TLS, caching_sha2_password may need the server&apos;s public key: connect with ?ssl-mode=REQUIRED.</source>
        <translation>El complemento de inicio de sesión falló. Sin TLS, caching_sha2_password puede necesitar la clave pública del servidor: conéctese con ?ssl-mode=REQUIRED.</translation>
    </message>
    <message>
        <source>The server only accepts encrypted connections: put ?ssl-mode=REQUIRED in the URL.</source>
        <translation>El servidor solo acepta conexiones cifradas: ponga ?ssl-mode=REQUIRED en la URL.</translation>
    </message>
    <message>
        <source>This program has reached its limit of open files. Use fewer --jobs, or raise the limit (ulimit -n).</source>
        <translation>Este programa ha alcanzado su límite de archivos abiertos. Use menos --jobs o aumente el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>The name %1 does not resolve. Check its spelling, the VPN and DNS.</source>
        <translation>El nombre %1 no se resuelve. Compruebe cómo está escrito, la VPN y el DNS.</translation>
    </message>
    <message>
        <source>No TLS connection could be established. Check ssl-ca (does it belong to the authority that signed the server&apos;s certificate?), whether the certificate has expired, and that both sides share a TLS version.</source>
        <translation>No se pudo establecer ninguna conexión TLS. Compruebe ssl-ca (¿corresponde a la autoridad que firmó el certificado del servidor?), si el certificado ha caducado y que ambos lados tengan una versión de TLS en común.</translation>
    </message>
    <message>
        <source>Something answers on port %1 of %2, but it does not behave like a MySQL or MariaDB server. Check host and port.</source>
        <translation>Algo responde en el puerto %1 de %2, pero no se comporta como un servidor MySQL o MariaDB. Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>The server has no free connection. Use fewer --jobs, wait for others to finish, or have max_connections raised.</source>
        <translation>El servidor no tiene conexiones libres. Use menos --jobs, espere a que terminen otros o pida que aumenten max_connections.</translation>
    </message>
    <message>
        <source>The account has used up its limit. Use fewer --jobs, wait, or have the limit raised (ALTER USER … WITH MAX_USER_CONNECTIONS n).</source>
        <translation>La cuenta ha agotado su límite. Use menos --jobs, espere o pida que aumenten el límite (ALTER USER … WITH MAX_USER_CONNECTIONS n).</translation>
    </message>
    <message>
        <source>The server has blocked this machine after too many failed connections. Have an administrator run FLUSH HOSTS, or mariadb-admin flush-hosts.</source>
        <translation>El servidor ha bloqueado este equipo tras demasiadas conexiones fallidas. Pida a un administrador que ejecute FLUSH HOSTS o mariadb-admin flush-hosts.</translation>
    </message>
    <message>
        <source>The server is in offline mode. Try again once its administrators have ended it.</source>
        <translation>El servidor está en modo sin conexión (offline). Inténtelo de nuevo cuando sus administradores lo hayan desactivado.</translation>
    </message>
    <message>
        <source>The server is shutting down. Try again when it is back.</source>
        <translation>El servidor se está deteniendo. Inténtelo de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>Another row of that table has the value already. If the plan keeps stale rows there, or the key only exists there, remove the row or drop the key.</source>
        <translation>Otra fila de esa tabla ya tiene el valor. Si el plan conserva filas obsoletas allí, o la clave solo existe allí, elimine la fila o la clave.</translation>
    </message>
    <message>
        <source>The server is read-only, as replicas are. Choose a writable server, or have read_only (super_read_only) switched off.</source>
        <translation>El servidor es de solo lectura, como lo son las réplicas. Elija un servidor en el que se pueda escribir o pida que desactiven read_only (super_read_only).</translation>
    </message>
    <message>
        <source>The server allows tables of one engine only (enforce_storage_engine). Have that switched off, or create the table there manually.</source>
        <translation>El servidor solo permite tablas de un motor (enforce_storage_engine). Pida que lo desactiven o cree allí la tabla a mano.</translation>
    </message>
    <message>
        <source>The server is in read-only mode (innodb_read_only or a rescue mode). Choose another, or have that switched off.</source>
        <translation>El servidor está en modo de solo lectura (innodb_read_only o un modo de rescate). Elija otro o pida que lo desactiven.</translation>
    </message>
    <message>
        <source>The schema is read-only: ALTER SCHEMA … READ ONLY = 0 ends that.</source>
        <translation>El esquema es de solo lectura: ALTER SCHEMA … READ ONLY = 0 lo cambia.</translation>
    </message>
    <message>
        <source>The table&apos;s files cannot be written. Check their owner, their permissions and the disk.</source>
        <translation>No se puede escribir en los archivos de la tabla. Compruebe su propietario, sus permisos y el disco.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Free some space there and run again.</source>
        <translation>El disco del servidor está lleno. Libere espacio allí y repita la ejecución.</translation>
    </message>
    <message>
        <source>The table cannot grow: the server&apos;s disk or tablespace is full, or, for the MEMORY engine, max_heap_table_size is too small.</source>
        <translation>La tabla no puede crecer: el disco o el espacio de tablas del servidor está lleno o, con el motor MEMORY, max_heap_table_size es demasiado pequeño.</translation>
    </message>
    <message>
        <source>No space is left on the server&apos;s disk or in its tmpdir.</source>
        <translation>No queda espacio en el disco del servidor o en su tmpdir.</translation>
    </message>
    <message>
        <source>The server is short of memory. Use fewer --jobs, or give it more.</source>
        <translation>Al servidor le falta memoria. Use menos --jobs o dele más.</translation>
    </message>
    <message>
        <source>A row is larger than max_allowed_packet. Raise it on the server (SET GLOBAL max_allowed_packet = …) and run again.</source>
        <translation>Una fila supera max_allowed_packet. Auméntelo en el servidor (SET GLOBAL max_allowed_packet = …) y repita la ejecución.</translation>
    </message>
    <message>
        <source>A file from an earlier table with this name is left in the server&apos;s data folder. Remove it there, or drop the table manually.</source>
        <translation>En la carpeta de datos del servidor queda un archivo de una tabla anterior con este nombre. Elimínelo allí o elimine la tabla a mano.</translation>
    </message>
    <message>
        <source>The connection was closed while encryption was being negotiated: by the server, or by a firewall, proxy or tunnel on the way. Try again; the server&apos;s error log may say more.</source>
        <translation>La conexión se cerró mientras se negociaba el cifrado: por el servidor, o por un cortafuegos, proxy o túnel en el camino. Inténtelo de nuevo; el registro de errores del servidor quizá diga más.</translation>
    </message>
    <message>
        <source>connecting to %1 (%2)</source>
        <translation>conexión con %1 (%2)</translation>
    </message>
    <message>
        <source>a different server answers there than when this run began</source>
        <translation>responde allí un servidor distinto del que había al comenzar esta ejecución</translation>
    </message>
    <message>
        <source>Nothing was read from it or written to it. Use an address that leads to one server, and run again.</source>
        <translation>No se leyó nada de él ni se escribió nada en él. Use una dirección que lleve a un solo servidor y repita la ejecución.</translation>
    </message>
    <message>
        <source>looking for schema `%1` on %2</source>
        <translation>búsqueda del esquema `%1` en %2</translation>
    </message>
    <message>
        <source>reading the definitions of schema `%1` on %2</source>
        <translation>lectura de las definiciones del esquema `%1` en %2</translation>
    </message>
    <message>
        <source>there is no such schema</source>
        <translation>no existe ese esquema</translation>
    </message>
    <message>
        <source>Check the name in the plan, and that the account may use it.</source>
        <translation>Compruebe el nombre en el plan y que la cuenta pueda usarlo.</translation>
    </message>
    <message>
        <source>reading the definition of `%1`</source>
        <translation>lectura de la definición de `%1`</translation>
    </message>
    <message>
        <source>To create the table elsewhere, the account needs SELECT on the table itself: GRANT SELECT ON %1 TO the account.</source>
        <translation>Para crear la tabla en otro lugar, la cuenta necesita SELECT sobre la propia tabla: GRANT SELECT ON %1 TO la cuenta.</translation>
    </message>
    <message>
        <source>asking %1 for its version</source>
        <translation>consulta de la versión de %1</translation>
    </message>
    <message>
        <source>unexpected output: %1</source>
        <translation>salida inesperada: %1</translation>
    </message>
    <message>
        <source>looking for %1 or %2</source>
        <translation>búsqueda de %1 o %2</translation>
    </message>
    <message>
        <source>neither %1 nor %2 is on the PATH</source>
        <translation>ni %1 ni %2 están en el PATH</translation>
    </message>
    <message>
        <source>Install the client programs: mariadb-client, or mysql-client.</source>
        <translation>Instale los programas cliente: mariadb-client o mysql-client.</translation>
    </message>
    <message>
        <source>the dump sets generated columns, which MySQL rejects</source>
        <translation>el volcado asigna valores a columnas generadas, lo que MySQL rechaza</translation>
    </message>
    <message>
        <source>a dump rounds FLOAT to six digits</source>
        <translation>un volcado redondea FLOAT a seis cifras</translation>
    </message>
    <message>
        <source>the text of %1 is not accepted in a binary session</source>
        <translation>el texto de %1 no se acepta en una sesión binaria</translation>
    </message>
    <message>
        <source>MySQL does not accept JSON in a binary session</source>
        <translation>MySQL no acepta JSON en una sesión binaria</translation>
    </message>
    <message>
        <source>VECTOR in a dump is untested</source>
        <translation>VECTOR en un volcado no se ha probado</translation>
    </message>
    <message>
        <source>reading the saved connections in %1</source>
        <translation>lectura de las conexiones guardadas en %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>/format is not &quot;%1&quot;</source>
        <translation>/format no es &quot;%1&quot;</translation>
    </message>
    <message>
        <source>/connections is not a list</source>
        <translation>/connections no es una lista</translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation>%1 no es un objeto</translation>
    </message>
    <message>
        <source>%1/%2 is not a string</source>
        <translation>%1/%2 no es una cadena</translation>
    </message>
    <message>
        <source>%1/environment is unknown</source>
        <translation>%1/environment es desconocido</translation>
    </message>
    <message>
        <source>Use production, staging, local or an empty string.</source>
        <translation>Use production, staging, local o una cadena vacía.</translation>
    </message>
    <message>
        <source>%1/name is missing</source>
        <translation>falta %1/name</translation>
    </message>
    <message>
        <source>%1/name is already taken</source>
        <translation>%1/name ya está en uso</translation>
    </message>
    <message>
        <source>%1/url contains a password</source>
        <translation>%1/url contiene una contraseña</translation>
    </message>
    <message>
        <source>Remove it; passwords belong in the keychain or in an option file.</source>
        <translation>Quítela; las contraseñas van en el llavero o en un archivo de opciones.</translation>
    </message>
    <message>
        <source>writing the saved connections to %1</source>
        <translation>escritura de las conexiones guardadas en %1</translation>
    </message>
    <message>
        <source>saving the connection %1</source>
        <translation>guardado de la conexión %1</translation>
    </message>
    <message>
        <source>a connection needs a name that is not a URL</source>
        <translation>una conexión necesita un nombre que no sea una URL</translation>
    </message>
    <message>
        <source>the folder of %1 cannot be created</source>
        <translation>no se puede crear la carpeta de %1</translation>
    </message>
    <message>
        <source>%1 cannot be locked</source>
        <translation>no se puede bloquear %1</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>ya existe una conexión con el nombre %1</translation>
    </message>
    <message>
        <source>removing the connection %1</source>
        <translation>eliminación de la conexión %1</translation>
    </message>
    <message>
        <source>there is no saved connection with that name</source>
        <translation>no hay ninguna conexión guardada con ese nombre</translation>
    </message>
    <message>
        <source>finding the connection to %1</source>
        <translation>búsqueda de la conexión con %1</translation>
    </message>
    <message>
        <source>the saved connection %1 is marked production, which is never written to</source>
        <translation>la conexión guardada %1 está marcada como producción, en la que nunca se escribe</translation>
    </message>
    <message>
        <source>Use a different schema for %1, or change the environment in %2.</source>
        <translation>Use otro esquema para %1 o cambie el entorno en %2.</translation>
    </message>
    <message>
        <source>there is no saved connection</source>
        <translation>no hay ninguna conexión guardada</translation>
    </message>
    <message>
        <source>there is no saved connection &quot;%1&quot;</source>
        <translation>no hay ninguna conexión guardada &quot;%1&quot;</translation>
    </message>
    <message>
        <source>No connections are saved; a URL looks like mysql://user@host/schema.</source>
        <translation>No hay conexiones guardadas; una URL tiene la forma mysql://user@host/schema.</translation>
    </message>
    <message>
        <source>Saved connections: %1; a URL looks like mysql://user@host/schema.</source>
        <translation>Conexiones guardadas: %1; una URL tiene la forma mysql://user@host/schema.</translation>
    </message>
    <message>
        <source>comparing defaults of `%1`</source>
        <translation>comparación de los valores predeterminados de `%1`</translation>
    </message>
    <message>
        <source>the URL does not begin with mysql:// or mariadb://</source>
        <translation>la URL no empieza por mysql:// ni mariadb://</translation>
    </message>
    <message>
        <source>the URL contains a #</source>
        <translation>la URL contiene un #</translation>
    </message>
    <message>
        <source>reading the connection to %1</source>
        <translation>lectura de la conexión con %1</translation>
    </message>
    <message>
        <source>Write it as mysql://user@host:port/schema, or give the name of a saved connection.</source>
        <translation>Escríbala como mysql://user@host:port/schema o indique el nombre de una conexión guardada.</translation>
    </message>
    <message>
        <source>Percent-encode special characters in a URL: @ as %40, : as %3A, / as %2F, ? as %3F, # as %23, % as %25.</source>
        <translation>Codifique con porcentaje los caracteres especiales de una URL: @ como %40, : como %3A, / como %2F, ? como %3F, # como %23, % como %25.</translation>
    </message>
    <message>
        <source>the user name is not percent-encoded UTF-8</source>
        <translation>el nombre de usuario no es UTF-8 codificado con porcentaje</translation>
    </message>
    <message>
        <source>the password is not percent-encoded UTF-8</source>
        <translation>la contraseña no es UTF-8 codificado con porcentaje</translation>
    </message>
    <message>
        <source>the URL has no user</source>
        <translation>la URL no tiene usuario</translation>
    </message>
    <message>
        <source>the brackets around the host are wrong</source>
        <translation>los corchetes alrededor del host son incorrectos</translation>
    </message>
    <message>
        <source>Write an IPv6 host as [::1] or [::1]:3306.</source>
        <translation>Escriba un host IPv6 como [::1] o [::1]:3306.</translation>
    </message>
    <message>
        <source>there is more than one : after the user</source>
        <translation>hay más de un : después del usuario</translation>
    </message>
    <message>
        <source>Write an IPv6 host in brackets, [::1].</source>
        <translation>Escriba un host IPv6 entre corchetes, [::1].</translation>
    </message>
    <message>
        <source>the host is not percent-encoded UTF-8</source>
        <translation>el host no es UTF-8 codificado con porcentaje</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>el puerto no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the URL has no schema</source>
        <translation>la URL no tiene esquema</translation>
    </message>
    <message>
        <source>the path of the URL has more than one part; it must be just the schema</source>
        <translation>la ruta de la URL tiene más de una parte; debe ser solo el esquema</translation>
    </message>
    <message>
        <source>the schema is not percent-encoded UTF-8</source>
        <translation>el esquema no es UTF-8 codificado con porcentaje</translation>
    </message>
    <message>
        <source>the URL has an unknown option</source>
        <translation>la URL tiene una opción desconocida</translation>
    </message>
    <message>
        <source>Known options: %1.</source>
        <translation>Opciones conocidas: %1.</translation>
    </message>
    <message>
        <source>the option %1 has no value, or one that is not percent-encoded UTF-8</source>
        <translation>la opción %1 no tiene valor o este no es UTF-8 codificado con porcentaje</translation>
    </message>
    <message>
        <source>the option %1 appears twice</source>
        <translation>la opción %1 aparece dos veces</translation>
    </message>
    <message>
        <source>the value of ssl-mode is unknown</source>
        <translation>el valor de ssl-mode es desconocido</translation>
    </message>
    <message>
        <source>Use disabled, preferred, required, verify-ca or verify-identity.</source>
        <translation>Use disabled, preferred, required, verify-ca o verify-identity.</translation>
    </message>
    <message>
        <source>a socket is given, but the host is not localhost</source>
        <translation>se indica un socket, pero el host no es localhost</translation>
    </message>
    <message>
        <source>Leave out either the socket or the host.</source>
        <translation>Omita el socket o el host.</translation>
    </message>
    <message>
        <source>localhost means the socket, which has no port</source>
        <translation>localhost significa el socket, que no tiene puerto</translation>
    </message>
    <message>
        <source>Write 127.0.0.1 as the host, or give ?socket=PATH.</source>
        <translation>Escriba 127.0.0.1 como host o indique ?socket=PATH.</translation>
    </message>
    <message>
        <source>contains a control character</source>
        <comment>a path</comment>
        <translation>contiene un carácter de control</translation>
    </message>
    <message>
        <source>contains a semicolon, which the driver does not support</source>
        <translation>contiene un punto y coma, que el controlador no admite</translation>
    </message>
    <message>
        <source>has leading, trailing or repeated spaces, which the driver does not support</source>
        <translation>tiene espacios al principio, al final o repetidos, que el controlador no admite</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>A host is a name made of letters, digits, dots, hyphens and underscores, or an IP address.</source>
        <translation>Un host es un nombre formado por letras, cifras, puntos, guiones y guiones bajos, o una dirección IP.</translation>
    </message>
    <message>
        <source>the host is neither a host name nor an address</source>
        <translation>el host no es un nombre de host ni una dirección</translation>
    </message>
    <message>
        <source>the user name contains a control character</source>
        <translation>el nombre de usuario contiene un carácter de control</translation>
    </message>
    <message>
        <source>the user name is longer than %1 characters</source>
        <translation>el nombre de usuario tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the schema&apos;s name contains a control character</source>
        <translation>el nombre del esquema contiene un carácter de control</translation>
    </message>
    <message>
        <source>the schema&apos;s name is longer than %1 characters</source>
        <translation>el nombre del esquema tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the password contains a NUL</source>
        <translation>la contraseña contiene un NUL</translation>
    </message>
    <message>
        <source>the path of %1 %2</source>
        <translation>la ruta de %1 %2</translation>
    </message>
    <message>
        <source>the path of socket is longer than the %1 bytes allowed for a socket</source>
        <translation>la ruta de socket supera los %1 bytes permitidos para un socket</translation>
    </message>
    <message>
        <source>Give the server a shorter one, make a symbolic link to it with a shorter path, or use TCP (127.0.0.1).</source>
        <translation>Dé al servidor una más corta, cree un enlace simbólico a ella con una ruta más corta o use TCP (127.0.0.1).</translation>
    </message>
    <message>
        <source>the value of ssh is not a destination</source>
        <translation>el valor de ssh no es un destino</translation>
    </message>
    <message>
        <source>Write user@host, or a name from ~/.ssh/config.</source>
        <translation>Escriba user@host o un nombre de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>checking functions on %1</source>
        <translation>comprobación de funciones en %1</translation>
    </message>
    <message>
        <source>%1 does not accept %2</source>
        <translation>%1 no acepta %2</translation>
    </message>
    <message>
        <source>testing definitions on %1</source>
        <translation>prueba de definiciones en %1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 indica: %2</translation>
    </message>
    <message>
        <source>checking whether %1 and %2 are the same server</source>
        <translation>comprobación de si %1 y %2 son el mismo servidor</translation>
    </message>
    <message>
        <source>a new lock could not be taken</source>
        <translation>no se pudo obtener un nuevo bloqueo</translation>
    </message>
    <message>
        <source>identifying the server of %1</source>
        <translation>identificación del servidor de %1</translation>
    </message>
    <message>
        <source>creating a pipe for rows</source>
        <translation>creación de una tubería para filas</translation>
    </message>
    <message>
        <source>it is world-writable</source>
        <translation>cualquiera puede escribir en él</translation>
    </message>
    <message>
        <source>Run chmod 600 on it.</source>
        <translation>Ejecute chmod 600 sobre él.</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>reading the option file %1</source>
        <translation>lectura del archivo de opciones %1</translation>
    </message>
    <message>
        <source>the group has no closing bracket</source>
        <translation>el grupo no tiene corchete de cierre</translation>
    </message>
    <message>
        <source>a setting comes before any [group]</source>
        <translation>hay un ajuste antes de cualquier [grupo]</translation>
    </message>
    <message>
        <source>the directive is unknown</source>
        <translation>la directiva es desconocida</translation>
    </message>
    <message>
        <source>files include each other too deeply</source>
        <translation>los archivos se incluyen unos a otros con demasiada profundidad</translation>
    </message>
    <message>
        <source>writing the option file for %1</source>
        <translation>escritura del archivo de opciones para %1</translation>
    </message>
    <message>
        <source>the %1 is too long for an option file, or contains a NUL</source>
        <translation>%1: demasiado largo para un archivo de opciones, o contiene un NUL</translation>
    </message>
    <message>
        <source>connection %1 (%2)</source>
        <translation>la conexión %1 (%2)</translation>
    </message>
    <message>
        <source>connection %1 (%2, schema `%3`)</source>
        <translation>la conexión %1 (%2, esquema `%3`)</translation>
    </message>
    <message>
        <source>%1, whose transaction began %2 s ago</source>
        <translation>%1, cuya transacción comenzó hace %2 s</translation>
    </message>
    <message>
        <source>checking who holds a lock</source>
        <translation>comprobación de quién mantiene un bloqueo</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>it is held by %1</source>
        <translation>lo mantiene %1</translation>
    </message>
    <message>
        <source>the server does not show who holds it; it may be %1</source>
        <translation>el servidor no muestra quién lo mantiene; puede ser %1</translation>
    </message>
    <message>
        <source>%1; waited %2 s for a lock</source>
        <translation>%1; se esperó un bloqueo %2 s</translation>
    </message>
    <message>
        <source>End the transaction that holds the lock, and run it again. With the PROCESS privilege, the account could see whose it is.</source>
        <translation>Termine la transacción que mantiene el bloqueo y repita la ejecución. Con el privilegio PROCESS, la cuenta podría ver de quién es.</translation>
    </message>
    <message>
        <source>Commit or roll back there, or end that connection with KILL, and run it again.</source>
        <translation>Haga allí COMMIT o ROLLBACK, o termine esa conexión con KILL, y repita la ejecución.</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <source>locking `%1` on %2</source>
        <translation>bloqueo de `%1` en %2</translation>
    </message>
    <message>
        <source>checking whether `%1` is locked</source>
        <translation>comprobación de si `%1` está bloqueado</translation>
    </message>
    <message>
        <source>another run is using it, on connection %1</source>
        <translation>otra ejecución lo está usando, en la conexión %1</translation>
    </message>
    <message>
        <source>another run is using it</source>
        <translation>otra ejecución lo está usando</translation>
    </message>
    <message>
        <source>%1; it was killed, and the server is still rolling it back</source>
        <translation>%1; se interrumpió por la fuerza y el servidor aún la está deshaciendo</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Wait until it has finished, or cancel it.</source>
        <translation>Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>the connection that held the lock was closed, and another run is now using it, on connection %1</source>
        <translation>se cerró la conexión que mantenía el bloqueo, y ahora otra ejecución lo está usando, en la conexión %1</translation>
    </message>
    <message>
        <source>Try again when that run has finished.</source>
        <translation>Inténtelo de nuevo cuando termine esa ejecución.</translation>
    </message>
    <message>
        <source>the server did not grant the lock within %1 s</source>
        <translation>el servidor no concedió el bloqueo en %1 s</translation>
    </message>
    <message>
        <source>connection %1 of this run was killed, but the server did not end it within %2 s</source>
        <translation>se pidió con KILL terminar la conexión %1 de esta ejecución, pero el servidor no lo hizo en %2 s</translation>
    </message>
    <message>
        <source>Password of %1, %2: </source>
        <translation>Contraseña de %1, %2: </translation>
    </message>
    <message>
        <source>logging in to %1, %2</source>
        <translation>inicio de sesión en %1, %2</translation>
    </message>
    <message>
        <source>the server requires a password, but none is available</source>
        <translation>el servidor exige una contraseña, pero no hay ninguna disponible</translation>
    </message>
    <message>
        <source>Set %1, or put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>Defina %1 o póngala en el grupo [client] del archivo indicado con --defaults-extra-file.</translation>
    </message>
    <message>
        <source>Raise the limit, or use fewer jobs: each needs one connection to the source and two to the target, and the run one more to each.</source>
        <translation>Aumente el límite o use menos trabajos: cada uno necesita una conexión con el origen y dos con el destino, y la ejecución una más con cada uno.</translation>
    </message>
    <message>
        <source>no answer from %1 for %2 s</source>
        <translation>ninguna respuesta de %1 en %2 s</translation>
    </message>
    <message>
        <source>Check the host, the port and the network; a firewall may be dropping packets.</source>
        <translation>Compruebe el host, el puerto y la red; un cortafuegos puede estar descartando paquetes.</translation>
    </message>
    <message>
        <source>Check the network. If answers may take longer, set --timeout SECONDS, or &quot;timeout&quot; in the plan.</source>
        <translation>Compruebe la red. Si las respuestas pueden tardar más, indique --timeout SECONDS, o &quot;timeout&quot; en el plan.</translation>
    </message>
    <message>
        <source>the server asked for a file on this machine, and got nothing</source>
        <translation>el servidor pidió un archivo de este equipo y no recibió nada</translation>
    </message>
    <message>
        <source>the server asked for %1 on this machine, and got nothing</source>
        <translation>el servidor pidió %1 de este equipo y no recibió nada</translation>
    </message>
    <message>
        <source>Find out what answers there: a server asks for this when someone is trying to read your files.</source>
        <translation>Averigüe qué responde allí: un servidor pide esto cuando alguien intenta leer sus archivos.</translation>
    </message>
    <message>
        <source>the connection to %1 was lost, and reconnecting failed: %2</source>
        <translation>se perdió la conexión con %1, y falló la reconexión: %2</translation>
    </message>
    <message>
        <source>starting a transaction</source>
        <translation>inicio de una transacción</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>COMMIT</translation>
    </message>
    <message>
        <source>the MariaDB client library is not the one that this program was built with</source>
        <translation>la biblioteca cliente de MariaDB no es aquella con la que se compiló este programa</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libmariadb3.</source>
        <translation>Instale el paquete libmariadb3 de Debian.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver is missing</source>
        <translation>falta el controlador MySQL de Qt</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-mysql.</source>
        <translation>Instale el paquete libqt6sql6-mysql.</translation>
    </message>
    <message>
        <source>the name %1 did not resolve within %2 s</source>
        <translation>el nombre %1 no se resolvió en %2 s</translation>
    </message>
    <message>
        <source>Check the name servers of this machine.</source>
        <translation>Compruebe los servidores de nombres de este equipo.</translation>
    </message>
    <message>
        <source>Qt&apos;s MySQL driver does not use the MariaDB client library</source>
        <translation>el controlador MySQL de Qt no usa la biblioteca cliente de MariaDB</translation>
    </message>
    <message>
        <source>Install Debian&apos;s package libqt6sql6-mysql.</source>
        <translation>Instale el paquete libqt6sql6-mysql de Debian.</translation>
    </message>
    <message>
        <source>the server asks for the password with %1, which lets anyone on the way read it, and with ssl-mode %2 encryption is not guaranteed</source>
        <translation>el servidor pide la contraseña con %1, que permite leerla a cualquiera en el camino, y con ssl-mode %2 el cifrado no está garantizado</translation>
    </message>
    <message>
        <source>a plugin other than %1</source>
        <translation>un complemento distinto de %1</translation>
    </message>
    <message>
        <source>No password was sent. Set ssl-mode to verify-ca or verify-identity with ssl-ca, or at least to required; or give the account a different plugin.</source>
        <translation>No se envió ninguna contraseña. Ponga ssl-mode en verify-ca o verify-identity con ssl-ca, o al menos en required; o dé a la cuenta otro complemento.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>No se envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>checking the encryption of %1</source>
        <translation>comprobación del cifrado de %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the connection is not encrypted</source>
        <translation>se pidió ssl-mode %1, pero la conexión no está cifrada</translation>
    </message>
    <message>
        <source>Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>Active TLS en el servidor; sin ssl-mode en la URL, el cifrado no se exige.</translation>
    </message>
    <message>
        <source>preparing the session on %1</source>
        <translation>preparación de la sesión en %1</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer, after %1 rows of it</source>
        <translation>la conexión se perdió en mitad de una respuesta, tras %1 filas de ella</translation>
    </message>
    <message>
        <source>the connection was lost in the middle of an answer</source>
        <translation>la conexión se perdió en mitad de una respuesta</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Repita la ejecución.</translation>
    </message>
    <message>
        <source>the server returned %1 rows of %2 columns instead of one row of %3</source>
        <translation>el servidor devolvió %1 filas de %2 columnas en vez de una fila de %3</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>opening the SSH tunnel to %1 for %2</source>
        <translation>apertura del túnel SSH a %1 para %2</translation>
    </message>
    <message>
        <source>localhost means the socket of this machine</source>
        <translation>localhost significa el socket de este equipo</translation>
    </message>
    <message>
        <source>Name the server as the SSH host sees it: 127.0.0.1 for a server on that host.</source>
        <translation>Nombre el servidor como lo ve el host SSH: 127.0.0.1 para un servidor en ese host.</translation>
    </message>
    <message>
        <source>the program ssh was not found</source>
        <translation>no se encontró el programa ssh</translation>
    </message>
    <message>
        <source>Install an SSH client.</source>
        <translation>Instale un cliente SSH.</translation>
    </message>
    <message>
        <source>ssh could not be started</source>
        <translation>no se pudo iniciar ssh</translation>
    </message>
    <message>
        <source>ssh exited without output</source>
        <translation>ssh terminó sin ninguna salida</translation>
    </message>
    <message>
        <source>ssh did not answer in time</source>
        <translation>ssh no respondió a tiempo</translation>
    </message>
    <message>
        <source>Try it in a terminal: ssh %1</source>
        <translation>Pruébelo en un terminal: ssh %1</translation>
    </message>
    <message>
        <source>the host is unknown: %1</source>
        <translation>el host es desconocido: %1</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but Qt has no TLS support here</source>
        <translation>se pidió ssl-mode %1, pero Qt no tiene aquí soporte de TLS</translation>
    </message>
    <message>
        <source>Install the OpenSSL that Qt was built for.</source>
        <translation>Instale el OpenSSL para el que se compiló Qt.</translation>
    </message>
    <message>
        <source>the ssl-ca file (%1) contains no readable certificate</source>
        <translation>el archivo ssl-ca (%1) no contiene ningún certificado legible</translation>
    </message>
    <message>
        <source>Give the authority&apos;s certificate in PEM format.</source>
        <translation>Indique el certificado de la autoridad en formato PEM.</translation>
    </message>
    <message>
        <source>the connection closed before a server identified itself</source>
        <translation>la conexión se cerró antes de que un servidor se identificara</translation>
    </message>
    <message>
        <source>Check host and port, and whether a firewall or tunnel is in between.</source>
        <translation>Compruebe el host y el puerto, y si hay un cortafuegos o un túnel en medio.</translation>
    </message>
    <message>
        <source>what answers there does not behave like a MySQL server</source>
        <translation>lo que responde allí no se comporta como un servidor MySQL</translation>
    </message>
    <message>
        <source>Check host and port.</source>
        <translation>Compruebe el host y el puerto.</translation>
    </message>
    <message>
        <source>ssl-mode %1 was requested, but the server offers no TLS</source>
        <translation>se pidió ssl-mode %1, pero el servidor no ofrece TLS</translation>
    </message>
    <message>
        <source>No password was sent. Enable TLS on the server; without ssl-mode in the URL, encryption is not enforced.</source>
        <translation>No se envió ninguna contraseña. Active TLS en el servidor; sin ssl-mode en la URL, el cifrado no se exige.</translation>
    </message>
    <message>
        <source>the connection closed in the middle of the TLS handshake</source>
        <translation>la conexión se cerró en mitad de la negociación TLS</translation>
    </message>
    <message>
        <source>the server&apos;s TLS does not meet ssl-mode %1: %2</source>
        <translation>el TLS del servidor no cumple ssl-mode %1: %2</translation>
    </message>
    <message>
        <source>No password was sent. Check ssl-ca, the host&apos;s name and the server&apos;s certificate.</source>
        <translation>No se envió ninguna contraseña. Compruebe ssl-ca, el nombre del host y el certificado del servidor.</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>conexión con %1</translation>
    </message>
    <message>
        <source>ssl-mode VERIFY_CA needs ssl-ca</source>
        <translation>ssl-mode VERIFY_CA necesita ssl-ca</translation>
    </message>
    <message>
        <source>the %1 file (%2) cannot be used: %3</source>
        <translation>no se puede usar el archivo %1 (%2): %3</translation>
    </message>
    <message>
        <source> (did you mean &quot;%1&quot;?)</source>
        <translation> (¿quería decir &quot;%1&quot;?)</translation>
    </message>
    <message>
        <source>expected a comma or } (names go in double quotes)</source>
        <translation>se esperaba una coma o } (los nombres van entre comillas dobles)</translation>
    </message>
    <message>
        <source>expected a comma or ]</source>
        <translation>se esperaba una coma o ]</translation>
    </message>
    <message>
        <source>a comma with nothing after it</source>
        <translation>una coma sin nada después</translation>
    </message>
    <message>
        <source>expected a colon</source>
        <translation>se esperaban dos puntos</translation>
    </message>
    <message>
        <source>the file ends unexpectedly</source>
        <translation>el archivo termina de forma inesperada</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que no es UTF-8</translation>
    </message>
    <message>
        <source>reading the plan</source>
        <translation>lectura del plan</translation>
    </message>
    <message>
        <source>%1:%2:%3: not JSON: %4</source>
        <translation>%1:%2:%3: no es JSON: %4</translation>
    </message>
    <message>
        <source>setting a plan variable</source>
        <translation>asignación de una variable del plan</translation>
    </message>
    <message>
        <source>--set %1 has no &apos;=&apos;</source>
        <translation>--set %1 no tiene &apos;=&apos;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>&quot;%1&quot; no es un nombre de variable válido</translation>
    </message>
    <message>
        <source>Write --set NAME=VALUE, with letters, digits and _ in the name.</source>
        <translation>Escriba --set NAME=VALUE, con letras, cifras y _ en el nombre.</translation>
    </message>
    <message>
        <source>%1: the variable :%2 is not defined%3</source>
        <translation>%1: la variable :%2 no está definida%3</translation>
    </message>
    <message>
        <source>checking the plan&apos;s variables</source>
        <translation>comprobación de las variables del plan</translation>
    </message>
    <message>
        <source>Define it under &quot;variables&quot; in the plan, or give --set %1=VALUE.</source>
        <translation>Defínala en &quot;variables&quot; en el plan o indique --set %1=VALUE.</translation>
    </message>
    <message>
        <source>checking the plan&apos;s SQL</source>
        <translation>comprobación del SQL del plan</translation>
    </message>
    <message>
        <source>appears here for the second time</source>
        <translation>aparece aquí por segunda vez</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>the plan must be an object</source>
        <translation>el plan debe ser un objeto</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;%1&quot;</source>
        <translation>falta; debe ser &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not supported; this program reads &quot;%2&quot;</source>
        <translation>&quot;%1&quot; no se admite; este programa lee &quot;%2&quot;</translation>
    </message>
    <message>
        <source>must be &quot;%1&quot;</source>
        <translation>debe ser &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the table &quot;%1&quot; already has a step</source>
        <translation>la tabla &quot;%1&quot; ya tiene un paso</translation>
    </message>
    <message>
        <source>a variable name consists of letters, digits and _, and does not begin with a digit</source>
        <translation>un nombre de variable consta de letras, cifras y _, y no empieza por una cifra</translation>
    </message>
    <message>
        <source>must be a string, a number, true, false or null, not %1</source>
        <translation>debe ser una cadena, un número, true, false o null, no %1</translation>
    </message>
    <message>
        <source>is too large to be stored exactly; write it as a string</source>
        <translation>es demasiado grande para guardarse con exactitud; escríbalo como cadena</translation>
    </message>
    <message>
        <source>belongs to a scan; a query step has its condition in &quot;sql&quot;</source>
        <translation>corresponde a un escaneo; un paso de consulta tiene su condición en &quot;sql&quot;</translation>
    </message>
    <message>
        <source>belongs to a scan, not to a skipped table</source>
        <translation>corresponde a un escaneo, no a una tabla omitida</translation>
    </message>
    <message>
        <source>belongs to a step of &quot;step&quot;: &quot;query&quot;</source>
        <translation>corresponde a un paso con &quot;step&quot;: &quot;query&quot;</translation>
    </message>
    <message>
        <source>is missing; a query step needs it</source>
        <translation>falta; un paso de consulta lo necesita</translation>
    </message>
    <message>
        <source>must be a list of chunk sizes or &quot;auto&quot;, not %1</source>
        <translation>debe ser una lista de tamaños de bloque o &quot;auto&quot;, no %1</translation>
    </message>
    <message>
        <source>must contain at least one chunk size</source>
        <translation>debe contener al menos un tamaño de bloque</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1</source>
        <translation>debe ser un número entero no menor que 1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be smaller than the level before it, %1</source>
        <translation>debe ser menor que el nivel anterior, %1</translation>
    </message>
    <message>
        <source>is missing; it must be &quot;pull&quot; or &quot;undo&quot;</source>
        <translation>falta; debe ser &quot;pull&quot; o &quot;undo&quot;</translation>
    </message>
    <message>
        <source>unknown key%1</source>
        <translation>clave desconocida%1</translation>
    </message>
    <message>
        <source>must be a string, not %1</source>
        <translation>debe ser una cadena, no %1</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to %1</source>
        <translation>debe ser un número de segundos de 1 a %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be %1%2</source>
        <translation>debe ser %1%2</translation>
    </message>
    <message>
        <source>must be an object, not %1</source>
        <translation>debe ser un objeto, no %1</translation>
    </message>
    <message>
        <source>must be a list, not %1</source>
        <translation>debe ser una lista, no %1</translation>
    </message>
    <message>
        <source>reading the plan %1</source>
        <translation>lectura del plan %1</translation>
    </message>
    <message>
        <source>a text begins with a byte order mark (U+FEFF), which would be lost</source>
        <translation>un texto empieza por una marca de orden de bytes (U+FEFF), que se perdería</translation>
    </message>
    <message>
        <source>Write it in SQL: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</source>
        <translation>Escríbala en SQL: CONVERT(x&apos;EFBBBF&apos; USING utf8mb4).</translation>
    </message>
    <message>
        <source>writing the plan</source>
        <translation>escritura del plan</translation>
    </message>
    <message>
        <source>writing the plan %1</source>
        <translation>escritura del plan %1</translation>
    </message>
    <message>
        <source>measuring the connection</source>
        <translation>medición de la conexión</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the plan that was turned, or &quot;turn&quot; this one if it replaces it.</source>
        <translation>No se cambió nada. Use el plan que hizo el turno, o ejecute &quot;turn&quot; con este si lo sustituye.</translation>
    </message>
    <message>
        <source>finding the work schema</source>
        <translation>búsqueda del esquema work</translation>
    </message>
    <message>
        <source>applying the grants</source>
        <translation>aplicación de los permisos</translation>
    </message>
    <message>
        <source>they have changed since they were shown</source>
        <translation>han cambiado desde que se mostraron</translation>
    </message>
    <message>
        <source>Nothing was changed. Review them again.</source>
        <translation>No se cambió nada. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>the plan does not define work</source>
        <translation>el plan no define work</translation>
    </message>
    <message>
        <source>Add &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; to the plan.</source>
        <translation>Añada &quot;work&quot;: &quot;mysql://user@localhost/schema&quot; al plan.</translation>
    </message>
    <message>
        <source>swapping base and work</source>
        <translation>intercambio de base y work</translation>
    </message>
    <message>
        <source>choosing tables</source>
        <translation>selección de tablas</translation>
    </message>
    <message>
        <source>the plan scans no table %1</source>
        <translation>el plan no escanea ninguna tabla %1</translation>
    </message>
    <message>
        <source>reading the crontab</source>
        <translation>lectura del crontab</translation>
    </message>
    <message>
        <source>Remove this plan&apos;s lines manually with crontab -e: from &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Elimine las líneas de este plan a mano con crontab -e: de &quot;%1&quot; a &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>a block of this plan has a beginning but no end</source>
        <translation>un bloque de este plan tiene principio pero no fin</translation>
    </message>
    <message>
        <source>a block of this plan has an end but no beginning</source>
        <translation>un bloque de este plan tiene fin pero no principio</translation>
    </message>
    <message>
        <source>writing a line for the crontab</source>
        <translation>escritura de una línea para el crontab</translation>
    </message>
    <message>
        <source>a path contains a line break</source>
        <translation>una ruta contiene un salto de línea</translation>
    </message>
    <message>
        <source>Rename the plan or its folder.</source>
        <translation>Cambie el nombre del plan o de su carpeta.</translation>
    </message>
    <message>
        <source>there is no program %1</source>
        <translation>no existe el programa %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 seconds</source>
        <translation>%1 no terminó en %2 segundos</translation>
    </message>
    <message>
        <source>%1 crashed</source>
        <translation>%1 se cerró de forma inesperada</translation>
    </message>
    <message>
        <source>%1: exit code %2</source>
        <translation>%1: código de salida %2</translation>
    </message>
    <message>
        <source>creating %1</source>
        <translation>creación de %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>escritura de %1</translation>
    </message>
    <message>
        <source>reading %1</source>
        <translation>lectura de %1</translation>
    </message>
    <message>
        <source>writing the crontab</source>
        <translation>escritura del crontab</translation>
    </message>
    <message>
        <source>the crontab differs from what was written</source>
        <translation>el crontab difiere de lo que se escribió</translation>
    </message>
    <message>
        <source>The crontab could not be restored either: check it with &quot;crontab -l&quot;.</source>
        <translation>Tampoco se pudo restaurar el crontab: compruébelo con &quot;crontab -l&quot;.</translation>
    </message>
    <message>
        <source>checking the plan&apos;s timers</source>
        <translation>comprobación de los temporizadores del plan</translation>
    </message>
    <message>
        <source>%1 was not written by slicetool</source>
        <translation>%1 no lo escribió slicetool</translation>
    </message>
    <message>
        <source>Nothing was changed. Move it away.</source>
        <translation>No se cambió nada. Muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>waiting for another schedule change: %1</source>
        <translation>espera de otro cambio de la programación: %1</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>no se puede bloquear</translation>
    </message>
    <message>
        <source>The timers run while you are logged in; missed runs are made up for at the next login. &quot;loginctl enable-linger&quot; lets them run at any time.</source>
        <translation>Los temporizadores funcionan mientras la sesión está iniciada; las ejecuciones perdidas se recuperan en el siguiente inicio de sesión. &quot;loginctl enable-linger&quot; les permite funcionar en cualquier momento.</translation>
    </message>
    <message>
        <source>reading the time &quot;%1&quot;</source>
        <translation>lectura de la hora &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;man systemd.time&quot; describes the syntax.</source>
        <translation>&quot;man systemd.time&quot; describe la sintaxis.</translation>
    </message>
    <message>
        <source>this time never occurs</source>
        <translation>esta hora nunca llega</translation>
    </message>
    <message>
        <source>in the crontab</source>
        <translation>en el crontab</translation>
    </message>
    <message>
        <source>to be removed: %1</source>
        <translation>se eliminará: %1</translation>
    </message>
    <message>
        <source>loading the timers into systemd</source>
        <translation>carga de los temporizadores en systemd</translation>
    </message>
    <message>
        <source>enabling the timers</source>
        <translation>activación de los temporizadores</translation>
    </message>
    <message>
        <source>scheduling the plan</source>
        <translation>programación del plan</translation>
    </message>
    <message>
        <source>neither systemd&apos;s user timers nor the program crontab are available</source>
        <translation>no están disponibles ni los temporizadores de usuario de systemd ni el programa crontab</translation>
    </message>
    <message>
        <source>Install cron, or run this in a systemd login session.</source>
        <translation>Instale cron o ejecute esto en una sesión iniciada con systemd.</translation>
    </message>
    <message>
        <source>disabling the timers</source>
        <translation>desactivación de los temporizadores</translation>
    </message>
    <message>
        <source>removing %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>systemd did not answer: if it runs in another session, the removed timers stop when it next starts.</source>
        <translation>systemd no respondió: si funciona en otra sesión, los temporizadores eliminados se detienen la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>removing the timers from systemd</source>
        <translation>eliminación de los temporizadores de systemd</translation>
    </message>
    <message>
        <source>Use hourly, daily, weekly, HH:MM, &quot;Mon..Fri HH:MM&quot;, &quot;Mon,Thu HH:MM&quot;, &quot;every 15min&quot; or &quot;every 2h&quot;.</source>
        <translation>Use hourly, daily, weekly, HH:MM, &quot;Mon..Fri HH:MM&quot;, &quot;Mon,Thu HH:MM&quot;, &quot;every 15min&quot; o &quot;every 2h&quot;.</translation>
    </message>
    <message>
        <source>Use minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) or hours that divide a day (1, 2, 3, 4, 6, 8, 12, 24).</source>
        <translation>Use minutos que dividan una hora (1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30) u horas que dividan un día (1, 2, 3, 4, 6, 8, 12, 24).</translation>
    </message>
    <message>
        <source>there is no such interval</source>
        <translation>no existe tal intervalo</translation>
    </message>
    <message>
        <source>the intervals would not be equal</source>
        <translation>los intervalos no serían iguales</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>expected &quot;every&quot;, a number, and min or h</source>
        <translation>se esperaba &quot;every&quot;, un número y min o h</translation>
    </message>
    <message>
        <source>it is neither a day nor a time</source>
        <translation>no es un día ni una hora</translation>
    </message>
    <message>
        <source>a day goes from 00:00 to 23:59</source>
        <translation>un día va de 00:00 a 23:59</translation>
    </message>
    <message>
        <source>it is neither a time nor an OnCalendar expression</source>
        <translation>no es una hora ni una expresión OnCalendar</translation>
    </message>
    <message>
        <source>systemd user timers are not available here, and cron cannot express this</source>
        <translation>los temporizadores de usuario de systemd no están disponibles aquí, y cron no puede expresar esto</translation>
    </message>
    <message>
        <source>this account may not read mysql.* on work&apos;s server, so it was not checked whether the new grants and accounts would interfere with others there, or whether roles there may do more than upstream&apos;s</source>
        <translation>esta cuenta no puede leer mysql.* en el servidor de work, así que no se comprobó si los nuevos permisos y cuentas interferirían allí con otros, ni si los roles de allí pueden hacer más que los de upstream</translation>
    </message>
    <message>
        <source>work has no %1 %2, so this is left out: %3</source>
        <translation>work no tiene %1 %2, así que se omite: %3</translation>
    </message>
    <message>
        <source>work has no table %1, so this is left out: %2</source>
        <translation>work no tiene la tabla %1, así que se omite: %2</translation>
    </message>
    <message>
        <source>work has no column %1, so this is left out: %2</source>
        <translation>work no tiene la columna %1, así que se omite: %2</translation>
    </message>
    <message>
        <source>%1. Check this yourself before you run these</source>
        <translation>%1. Compruébelo antes de ejecutar estas sentencias</translation>
    </message>
    <message>
        <source>%1 does not have the kind of roles needed here; what upstream grants through roles is left out</source>
        <translation>%1 no tiene el tipo de roles que se necesita aquí; lo que upstream concede mediante roles se omite</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it would have the same name as %2</source>
        <translation>el rol %1 se omite: en el servidor de work tendría el mismo nombre que %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: %2</source>
        <translation>el rol %1 se omite: %2</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server everyone has it (mandatory_roles)</source>
        <translation>el rol %1 se omite: en el servidor de work lo tienen todos (mandatory_roles)</translation>
    </message>
    <message>
        <source>the role %1 is %2 on MariaDB, whose roles have no host</source>
        <translation>el rol %1 es %2 en MariaDB, cuyos roles no tienen host</translation>
    </message>
    <message>
        <source>the roles %1 are left out: on work&apos;s server they would be the same role, %2</source>
        <translation>los roles %1 se omiten: en el servidor de work serían el mismo rol, %2</translation>
    </message>
    <message>
        <source>names in %1 have at most %2 characters</source>
        <translation>los nombres en %1 tienen como máximo %2 caracteres</translation>
    </message>
    <message>
        <source>%1 cannot have a role with that name</source>
        <translation>%1 no puede tener un rol con ese nombre</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server it belongs to %2, to which upstream has not granted it</source>
        <translation>el rol %1 se omite: en el servidor de work pertenece a %2, a quien upstream no lo ha concedido</translation>
    </message>
    <message>
        <source>the role %1 already exists on work&apos;s server and may do more there (%2), so it is granted to no one; it gets what upstream&apos;s has</source>
        <translation>el rol %1 ya existe en el servidor de work y allí puede hacer más (%2), así que no se concede a nadie; recibe lo que tiene el de upstream</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it would take the place of %2 for those who log in from there. If that is intended, create it manually, then try again</source>
        <translation>%1 se omite: en el servidor de work ocuparía el lugar de %2 para quienes inician sesión desde allí. Si es lo que se pretende, créela a mano y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1 is left out: its grants would apply to everyone who logs in from there, and may hide theirs</source>
        <translation>%1 se omite: sus permisos se aplicarían a todos los que inician sesión desde allí, y podrían ocultar los de ellos</translation>
    </message>
    <message>
        <source>%1 is left out: %2</source>
        <comment>an account</comment>
        <translation>%1 se omite: %2</translation>
    </message>
    <message>
        <source>%1 is not on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 no está en el servidor de work, y %2 no puede crearla bloqueada; sus permisos se omiten. Créela con su propia contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 may not be on work&apos;s server, and %2 cannot create it locked; its grants are left out. Create it with its own password, then try again.</source>
        <translation>%1 quizá no esté en el servidor de work, y %2 no puede crearla bloqueada; sus permisos se omiten. Créela con su propia contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it may use what others were granted (%2), which the server would ignore once it had its own grants or roles</source>
        <translation>%1 se omite: en el servidor de work puede usar lo que se concedió a otros (%2), que el servidor ignoraría en cuanto tuviera permisos o roles propios</translation>
    </message>
    <message>
        <source>%1 is new on work&apos;s server: created locked and without a password. To enable it: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 es nueva en el servidor de work: creada bloqueada y sin contraseña. Para habilitarla: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>%1 is created locked and without a password if work&apos;s server does not have it, which this account may not see. To enable it then: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</source>
        <translation>%1 se crea bloqueada y sin contraseña si el servidor de work no la tiene, lo que esta cuenta no puede ver. Para habilitarla entonces: ALTER USER %1 IDENTIFIED BY &lt;a new password&gt; ACCOUNT UNLOCK;</translation>
    </message>
    <message>
        <source>the name of work&apos;s schema is too long for GRANT once its _ are escaped; left out: %1</source>
        <translation>el nombre del esquema de work es demasiado largo para GRANT una vez escapados sus _; se omite: %1</translation>
    </message>
    <message>
        <source>work&apos;s server might apply this grant and ignore %1, so it is left out: %2</source>
        <translation>el servidor de work podría aplicar este permiso e ignorar %1, así que se omite: %2</translation>
    </message>
    <message>
        <source>%1 gets no roles: while one is active, work&apos;s server might ignore %2</source>
        <translation>%1 no recibe roles: mientras uno esté activo, el servidor de work podría ignorar %2</translation>
    </message>
    <message>
        <source>%1 keeps its default role %2, so this is left out: %3</source>
        <translation>%1 conserva su rol predeterminado %2, así que se omite: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1, because %2 does not have them: %3</source>
        <translation>se omite de los permisos de %1, porque %2 no lo tiene: %3</translation>
    </message>
    <message>
        <source>left out of the grants of %1 on %2, because %3 does not have them: %4</source>
        <translation>se omite de los permisos de %1 sobre %2, porque %3 no lo tiene: %4</translation>
    </message>
    <message>
        <source>checking the plan&apos;s places</source>
        <translation>comprobación de los lugares del plan</translation>
    </message>
    <message>
        <source>%1 is a system schema</source>
        <translation>%1 es un esquema del sistema</translation>
    </message>
    <message>
        <source>Give work its own schema.</source>
        <translation>Dé a work su propio esquema.</translation>
    </message>
    <message>
        <source>reading the grants of upstream</source>
        <translation>lectura de los permisos de upstream</translation>
    </message>
    <message>
        <source>there is no schema %1</source>
        <translation>no existe el esquema %1</translation>
    </message>
    <message>
        <source>preparing the session on work</source>
        <translation>preparación de la sesión en work</translation>
    </message>
    <message>
        <source>running statement %1 of %2 on work (%3)</source>
        <translation>ejecución de la sentencia %1 de %2 en work (%3)</translation>
    </message>
    <message>
        <source>The account needs CREATE USER, and GRANT OPTION on what it grants.</source>
        <translation>La cuenta necesita CREATE USER, y GRANT OPTION sobre lo que concede.</translation>
    </message>
    <message>
        <source>The statements before it were run; running them again does no harm.</source>
        <translation>Las sentencias anteriores se ejecutaron; volver a ejecutarlas no hace daño.</translation>
    </message>
    <message>
        <source>Let an administrator of upstream run: GRANT SELECT ON `mysql`.* TO %1;</source>
        <translation>Pida a un administrador de upstream que ejecute: GRANT SELECT ON `mysql`.* TO %1;</translation>
    </message>
    <message>
        <source>the account %1 may not read mysql.* upstream, so these are only its own grants. %2</source>
        <translation>la cuenta %1 no puede leer mysql.* en upstream, así que estos son solo sus propios permisos. %2</translation>
    </message>
    <message>
        <source>global grants (ON *.*) are not carried; only through them is the schema accessible to %1</source>
        <translation>los permisos globales (ON *.*) no se copian; solo mediante ellos acceden al esquema: %1</translation>
    </message>
    <message>
        <source>the role %1 is left out: none of these accounts has it. Use --account to include it anyway.</source>
        <translation>el rol %1 se omite: ninguna de estas cuentas lo tiene. Use --account para incluirlo de todos modos.</translation>
    </message>
    <message>
        <source>choosing accounts</source>
        <translation>selección de cuentas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an account; expected USER@HOST</source>
        <translation>&quot;%1&quot; no es una cuenta; se esperaba USER@HOST</translation>
    </message>
    <message>
        <source>upstream has no account %1</source>
        <translation>upstream no tiene la cuenta %1</translation>
    </message>
    <message>
        <source>reading the grants of %1</source>
        <translation>lectura de los permisos de %1</translation>
    </message>
    <message>
        <source>mysql.user has %1, which is left out, because the server says: %2</source>
        <translation>mysql.user tiene %1, que se omite, porque el servidor indica: %2</translation>
    </message>
    <message>
        <source>a grant of %1 could not be understood and is left out</source>
        <translation>un permiso de %1 no se pudo entender y se omite</translation>
    </message>
    <message>
        <source>not carried for %1: %2</source>
        <translation>no se copia para %1: %2</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the REVOKE on the schema, which restricts a global grant</source>
        <translation>el REVOKE sobre el esquema, que restringe un permiso global</translation>
    </message>
    <message>
        <source>the role %1 is left out: the account may not see its grants. %2</source>
        <translation>el rol %1 se omite: la cuenta no puede ver sus permisos. %2</translation>
    </message>
    <message>
        <source>not carried for %1, because they have no privileges on the schema: the roles %2</source>
        <translation>no se copian para %1, porque no tienen privilegios sobre el esquema: los roles %2</translation>
    </message>
    <message>
        <source>%1 has no privileges on %2 upstream</source>
        <translation>%1 no tiene privilegios sobre %2 en upstream</translation>
    </message>
    <message>
        <source>asking %1 for the account</source>
        <translation>consulta de la cuenta de %1</translation>
    </message>
    <message>
        <source>asking for the account</source>
        <translation>consulta de la cuenta</translation>
    </message>
    <message>
        <source>reading work&apos;s accounts</source>
        <translation>lectura de las cuentas de work</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>el rol %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>reading the grants of %1 on work&apos;s server</source>
        <translation>lectura de los permisos de %1 en el servidor de work</translation>
    </message>
    <message>
        <source>%1 was written by a newer slicetool</source>
        <translation>%1 lo escribió un slicetool más reciente</translation>
    </message>
    <message>
        <source>Use that version, or move the file away.</source>
        <translation>Use esa versión o mueva el archivo a otro lugar.</translation>
    </message>
    <message>
        <source>adding to the history</source>
        <translation>adición al historial</translation>
    </message>
    <message>
        <source>reading the history</source>
        <translation>lectura del historial</translation>
    </message>
    <message>
        <source>saving advice</source>
        <translation>guardado de las recomendaciones</translation>
    </message>
    <message>
        <source>reading earlier advice</source>
        <translation>lectura de recomendaciones anteriores</translation>
    </message>
    <message>
        <source>pruning the history</source>
        <translation>recorte del historial</translation>
    </message>
    <message>
        <source>writing the report %1</source>
        <translation>escritura del informe %1</translation>
    </message>
    <message>
        <source>How the changes are distributed along the key, at most %1 in one of %2</source>
        <translation>Distribución de los cambios a lo largo de la clave, como máximo %1 en una de %2</translation>
    </message>
    <message>
        <source>Marked on top: %1</source>
        <translation>Marcado arriba: %1</translation>
    </message>
    <message>
        <source>Definitions differ:</source>
        <translation>Las definiciones difieren:</translation>
    </message>
    <message>
        <source>Changing:</source>
        <translation>Cambiando:</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Inserted</source>
        <translation>Insertadas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>cambios en %1</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Sentencias posteriores</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>Run report</source>
        <translation>Informe de la ejecución</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these texts, as HTML names it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>Not carried</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>Only downstream, left alone</source>
        <translation>Solo en el destino, sin tocar</translation>
    </message>
    <message>
        <source>Written by slicetool. Times are UTC.</source>
        <translation>Escrito por slicetool. Las horas son UTC.</translation>
    </message>
    <message>
        <source>reading a report</source>
        <translation>lectura de un informe</translation>
    </message>
    <message>
        <source>it is not a slicetool-report/1</source>
        <translation>no es un slicetool-report/1</translation>
    </message>
    <message>
        <source>keys %1 to %2</source>
        <translation>claves de %1 a %2</translation>
    </message>
    <message>
        <source>at most %1 in one part</source>
        <translation>como máximo %1 en una parte</translation>
    </message>
    <message>
        <source>in brackets: %1</source>
        <translation>entre corchetes: %1</translation>
    </message>
    <message>
        <source>definition: %1</source>
        <translation>definición: %1</translation>
    </message>
    <message>
        <source>changing: %1</source>
        <translation>cambiando: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>range</source>
        <translation>rango</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>rangos</translation>
    </message>
    <message>
        <source>after statement</source>
        <translation>sentencia posterior</translation>
    </message>
    <message>
        <source>after statements</source>
        <translation>sentencias posteriores</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>views</source>
        <translation>vistas</translation>
    </message>
    <message>
        <source>sequence</source>
        <translation>secuencia</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>secuencias</translation>
    </message>
    <message>
        <source>trigger</source>
        <translation>disparador</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>disparadores</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>procedures</source>
        <translation>procedimientos</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>functions</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 requiere atención</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 requieren atención</translation>
    </message>
    <message>
        <source>%1 not done</source>
        <translation>%1 sin ejecutar</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>no table was checked</source>
        <translation>no se comprobó ninguna tabla</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>creación de %1</translation>
    </message>
    <message>
        <source>%1 already there</source>
        <translation>ya existe: %1</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>nothing was written; %1 would change</source>
        <translation>no se escribió nada; por cambiar: %1</translation>
    </message>
    <message>
        <source>nothing was written; nothing would change</source>
        <translation>no se escribió nada; nada por cambiar</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>%1 equal</source>
        <translation>%1 sin diferencias</translation>
    </message>
    <message>
        <source>Refreshed, not verified</source>
        <translation>Actualizado, sin verificar</translation>
    </message>
    <message>
        <source>lite does not see deleted rows, or changes that left the modified column as it was: a full pull finds them</source>
        <translation>lite no ve las filas eliminadas ni los cambios que dejaron igual la columna de modificación: una actualización completa los encuentra</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>%1 in sync, compared after the last write</source>
        <translation>%1 al día, según la comparación tras la última escritura</translation>
    </message>
    <message>
        <source>by %1: checked %2</source>
        <translation>según %1: comprobación de %2</translation>
    </message>
    <message>
        <source>%1; no sample of the rest could be taken</source>
        <translation>%1; no se pudo tomar una muestra del resto</translation>
    </message>
    <message>
        <source>%1; a sample of %2 in %3</source>
        <translation>%1; muestra de %2 en %3</translation>
    </message>
    <message>
        <source>%1: none differ; if differences are spread evenly, at most %2 of all rows</source>
        <translation>%1: ninguna difiere; si las diferencias están repartidas por igual, como máximo %2 de todas las filas</translation>
    </message>
    <message>
        <source>%1: about %2 still differ, which a full pull fixes</source>
        <translation>%1: aún difiere cerca del %2, lo que corrige una actualización completa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 done before that</source>
        <translation>terminado antes: %1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 con diferencias</translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation>%1 con diferencias</translation>
    </message>
    <message>
        <source>%1, verified</source>
        <translation>%1, verificada</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <translation>%1, sin verificar</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>live</source>
        <translation>cambiando</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>columnas distintas</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ejecutada</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>sin ejecutar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>una simulación no escribe nada</translation>
    </message>
    <message>
        <source>a lite pull does not check all rows</source>
        <translation>una actualización lite no comprueba todas las filas</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Rows that would change</source>
        <translation>Filas que cambiarían</translation>
    </message>
    <message>
        <source>Rows changed</source>
        <translation>Filas cambiadas</translation>
    </message>
    <message>
        <source>%1 inserted, %2 updated, %3 deleted</source>
        <translation>%1 insertadas, %2 modificadas, %3 eliminadas</translation>
    </message>
    <message>
        <source>lite</source>
        <translation>lite</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>lite pulls had missed nothing</source>
        <translation>las actualizaciones lite no habían pasado nada por alto</translation>
    </message>
    <message>
        <source>lite pulls had missed at most %1 of these changes</source>
        <translation>las actualizaciones lite habían pasado por alto como máximo %1 de estos cambios</translation>
    </message>
    <message>
        <source>%1 changed by the plan&apos;s after statements: no difference</source>
        <translation>cambios de las sentencias posteriores del plan en %1: no cuentan como diferencia</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 changed</source>
        <translation>Parte %1 de %2: cambios en %3</translation>
    </message>
    <message>
        <source>%1 beyond the last key here, added later</source>
        <translation>%1 más allá de la última clave de aquí, añadido después</translation>
    </message>
    <message>
        <source>opening the rows file %1</source>
        <translation>apertura del archivo de filas %1</translation>
    </message>
    <message>
        <source>its suffix is not a known format</source>
        <translation>su extensión no corresponde a un formato conocido</translation>
    </message>
    <message>
        <source>Name it *.csv, or *.jsonl for JSON lines.</source>
        <translation>Nómbrelo *.csv, o *.jsonl para líneas JSON.</translation>
    </message>
    <message>
        <source>writing the rows file %1</source>
        <translation>escritura del archivo de filas %1</translation>
    </message>
    <message>
        <source>It does not contain all of the rows.</source>
        <translation>No contiene todas las filas.</translation>
    </message>
    <message>
        <source>loading `%1`</source>
        <translation>carga de `%1`</translation>
    </message>
    <message>
        <source>deleting rows of `%1`</source>
        <translation>eliminación de filas de `%1`</translation>
    </message>
    <message>
        <source>local_infile is off on %1, and a dump is not possible: %2</source>
        <translation>local_infile está desactivado en %1, y un volcado no es posible: %2</translation>
    </message>
    <message>
        <source>%1 would log in with %2, but encryption is not guaranteed (ssl-mode REQUIRED would guarantee it)</source>
        <translation>%1 iniciaría sesión con %2, pero el cifrado no está garantizado (ssl-mode REQUIRED lo garantizaría)</translation>
    </message>
    <message>
        <source>%1 exited with code %2</source>
        <translation>%1 terminó con el código %2</translation>
    </message>
    <message>
        <source>a dump cannot express which rows the step picks</source>
        <translation>un volcado no puede expresar qué filas elige el paso</translation>
    </message>
    <message>
        <source>a dump omits what the source computes</source>
        <translation>un volcado omite lo que calcula el origen</translation>
    </message>
    <message>
        <source>%1 does not honor ssl-mode %2</source>
        <translation>%1 no respeta ssl-mode %2</translation>
    </message>
    <message>
        <source>dumps of row times differ from version to version</source>
        <translation>los volcados de tiempos de fila difieren de una versión a otra</translation>
    </message>
    <message>
        <source>a dump lists members by name, and one has an empty name</source>
        <translation>un volcado enumera los miembros por nombre, y uno tiene el nombre vacío</translation>
    </message>
    <message>
        <source>column `%1`: %2</source>
        <translation>columna `%1`: %2</translation>
    </message>
    <message>
        <source>loading `%1` by dump</source>
        <translation>carga de `%1` mediante volcado</translation>
    </message>
    <message>
        <source>%1 exited in the middle of its output</source>
        <translation>%1 terminó en mitad de su salida</translation>
    </message>
    <message>
        <source>comparing keys</source>
        <translation>comparación de claves</translation>
    </message>
    <message>
        <source>preparing `%1`</source>
        <translation>preparación de `%1`</translation>
    </message>
    <message>
        <source> (one of them has the key %1)</source>
        <translation> (una de ellas tiene la clave %1)</translation>
    </message>
    <message>
        <source>column `%1` has values in %2 rows%3 that differ under %4 but are equal under %5 of %6, and key `%7` is unique</source>
        <translation>la columna `%1` tiene en %2 filas%3 valores que difieren con %4 pero son iguales con %5 de %6, y la clave `%7` es única</translation>
    </message>
    <message>
        <source>Give the column a collation that both servers have, such as utf8mb4_bin; exclude such rows with a &quot;where&quot;; or skip the table.</source>
        <translation>Dé a la columna una intercalación que tengan ambos servidores, como utf8mb4_bin; excluya esas filas con &quot;where&quot;; o bien omita la tabla.</translation>
    </message>
    <message>
        <source>%1 of %2 rows collided with others</source>
        <translation>%1 de %2 filas chocaron con otras</translation>
    </message>
    <message>
        <source>a row is longer than the source&apos;s max_allowed_packet</source>
        <translation>una fila supera el max_allowed_packet del origen</translation>
    </message>
    <message>
        <source>the server does not accept any more rows</source>
        <translation>el servidor no acepta más filas</translation>
    </message>
    <message>
        <source>copying rows of `%1`</source>
        <translation>copia de filas de `%1`</translation>
    </message>
    <message>
        <source>transferring a long row of `%1`</source>
        <translation>transferencia de una fila larga de `%1`</translation>
    </message>
    <message>
        <source>a value of column `%1` has %2 bytes, but max_allowed_packet on the %3&apos;s server is %4</source>
        <translation>un valor de la columna `%1` tiene %2 bytes, pero max_allowed_packet en el servidor de %3 es %4</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>Raise max_allowed_packet on that server, or skip the table.</source>
        <translation>Aumente max_allowed_packet en ese servidor u omita la tabla.</translation>
    </message>
    <message>
        <source>transferring rows of `%1`</source>
        <translation>transferencia de filas de `%1`</translation>
    </message>
    <message>
        <source>a row needs %1 bytes in a statement, but the target&apos;s max_allowed_packet is %2</source>
        <translation>una fila necesita %1 bytes en una sentencia, pero el max_allowed_packet del destino es %2</translation>
    </message>
    <message>
        <source>of %1 rows the server accepted %2</source>
        <translation>de %1 filas, el servidor aceptó %2</translation>
    </message>
    <message>
        <source>filling `%1`</source>
        <translation>llenado de `%1`</translation>
    </message>
    <message>
        <source>it does not define work, so there is nothing to undo</source>
        <translation>no define work, así que no hay nada que revertir</translation>
    </message>
    <message>
        <source>checking the plan</source>
        <translation>comprobación del plan</translation>
    </message>
    <message>
        <source>through the socket</source>
        <translation>a través del socket</translation>
    </message>
    <message>
        <source>checking the connection</source>
        <translation>comprobación de la conexión</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>cifrada con %1</translation>
    </message>
    <message>
        <source>the connection is not encrypted</source>
        <translation>la conexión no está cifrada</translation>
    </message>
    <message>
        <source>?ssl-mode=REQUIRED in the URL enforces encryption.</source>
        <translation>?ssl-mode=REQUIRED en la URL exige el cifrado.</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>there is no schema `%1`</source>
        <translation>no existe el esquema `%1`</translation>
    </message>
    <message>
        <source>there is no schema `%1` yet</source>
        <translation>aún no existe el esquema `%1`</translation>
    </message>
    <message>
        <source>The pull creates it.</source>
        <translation>La actualización lo crea.</translation>
    </message>
    <message>
        <source>The undo creates it.</source>
        <translation>La reversión lo crea.</translation>
    </message>
    <message>
        <source>looking for other runs</source>
        <translation>búsqueda de otras ejecuciones</translation>
    </message>
    <message>
        <source>a run is in progress on it</source>
        <translation>hay una ejecución en curso en él</translation>
    </message>
    <message>
        <source>No other run can start until it has finished.</source>
        <translation>Ninguna otra ejecución puede comenzar hasta que termine.</translation>
    </message>
    <message>
        <source>it has no tables yet, so there is nothing to undo to</source>
        <translation>aún no tiene tablas, así que no hay nada a lo que revertir</translation>
    </message>
    <message>
        <source>counting the connections</source>
        <translation>recuento de las conexiones</translation>
    </message>
    <message>
        <source>max_connections %1, %2 in use</source>
        <translation>max_connections %1, %2 en uso</translation>
    </message>
    <message>
        <source>max_user_connections %1, %2 in use</source>
        <translation>max_user_connections %1, %2 en uso</translation>
    </message>
    <message>
        <source>%1 connections are available (%2), but a run with --jobs %3 uses up to %4</source>
        <translation>hay %1 conexiones disponibles (%2), pero una ejecución con --jobs %3 usa hasta %4</translation>
    </message>
    <message>
        <source>Use --jobs %1, or have the limit raised.</source>
        <translation>Use --jobs %1 o pida que aumenten el límite.</translation>
    </message>
    <message>
        <source>Have the limit raised, or wait for others to finish: --jobs 1 needs %1.</source>
        <translation>Pida que aumenten el límite o espere a que terminen otros: --jobs 1 necesita %1.</translation>
    </message>
    <message>
        <source>checking whether the server is writable</source>
        <translation>comprobación de si se puede escribir en el servidor</translation>
    </message>
    <message>
        <source>it cannot be written to: %1</source>
        <translation>no se puede escribir en él: %1</translation>
    </message>
    <message>
        <source>1 table does not exist yet: %1</source>
        <translation>1 tabla aún no existe: %1</translation>
    </message>
    <message>
        <source>%1 tables do not exist yet</source>
        <translation>%1 tablas aún no existen</translation>
    </message>
    <message>
        <source>The %1 creates them.</source>
        <translation>La ejecución de %1 las crea.</translation>
    </message>
    <message>
        <source>the account may not rebuild tables: --recreate needs ALTER, CREATE, DROP and INSERT in schema `%1`</source>
        <translation>la cuenta no puede reconstruir tablas: --recreate necesita ALTER, CREATE, DROP e INSERT en el esquema `%1`</translation>
    </message>
    <message>
        <source>a lite pull cannot use &quot;modified&quot;: %1</source>
        <translation>una actualización lite no puede usar &quot;modified&quot;: %1</translation>
    </message>
    <message>
        <source>no primary or NOT NULL unique key: compared by whole rows, which reads the entire table</source>
        <translation>sin clave primaria ni clave única NOT NULL: se compara por filas completas, lo que lee toda la tabla</translation>
    </message>
    <message>
        <source>&quot;modified&quot; names column `%1`, which the table does not have</source>
        <translation>&quot;modified&quot; nombra la columna `%1`, que la tabla no tiene</translation>
    </message>
    <message>
        <source>A lite pull relies on it. Name a column with a date, a time or an increasing number, or leave it out.</source>
        <translation>Una actualización lite depende de ella. Nombre una columna con una fecha, una hora o un número creciente, u omítala.</translation>
    </message>
    <message>
        <source>it has triggers (%1), which would fire</source>
        <translation>tiene disparadores (%1), que se activarían</translation>
    </message>
    <message>
        <source>Drop them, or skip the table.</source>
        <translation>Elimínelos u omita la tabla.</translation>
    </message>
    <message>
        <source>%1 has no transactions: after an interrupted run the table is complete only once the next run has finished</source>
        <translation>%1 no tiene transacciones: tras una ejecución interrumpida, la tabla solo está completa cuando termina la siguiente</translation>
    </message>
    <message>
        <source>statement %1 of &quot;after&quot;</source>
        <translation>sentencia %1 de &quot;after&quot;</translation>
    </message>
    <message>
        <source>After statements may only reach tables of `%1`.</source>
        <translation>Las sentencias posteriores solo pueden alcanzar tablas de `%1`.</translation>
    </message>
    <message>
        <source>%1: many rows at once go over the sessions, which is slower</source>
        <translation>%1: muchas filas a la vez pasan por las sesiones, lo que es más lento</translation>
    </message>
    <message>
        <source>not carried: %1</source>
        <translation>no copiado: %1</translation>
    </message>
    <message>
        <source>checking the keys of `%1`</source>
        <translation>comprobación de las claves de `%1`</translation>
    </message>
    <message>
        <source>its unique key `%1` exists here only, and rows of the source share a value of it</source>
        <translation>su clave única `%1` solo existe aquí, y hay filas del origen que comparten un valor de ella</translation>
    </message>
    <message>
        <source>Drop the key, or skip the table.</source>
        <translation>Elimine la clave u omita la tabla.</translation>
    </message>
    <message>
        <source>asking for a fingerprint</source>
        <translation>consulta de una huella</translation>
    </message>
    <message>
        <source>asking for the fingerprints of rows</source>
        <translation>consulta de las huellas de filas</translation>
    </message>
    <message>
        <source>asking for a row&apos;s values</source>
        <translation>consulta de los valores de una fila</translation>
    </message>
    <message>
        <source>asking for a row in bulk</source>
        <translation>consulta de una fila para carga masiva</translation>
    </message>
    <message>
        <source>asking for a checksum</source>
        <translation>consulta de una suma de comprobación</translation>
    </message>
    <message>
        <source>deleting rows</source>
        <translation>eliminación de filas</translation>
    </message>
    <message>
        <source>inserting rows</source>
        <translation>inserción de filas</translation>
    </message>
    <message>
        <source>it did not answer within 60 s</source>
        <translation>no respondió en 60 s</translation>
    </message>
    <message>
        <source>it exited at once</source>
        <translation>terminó de inmediato</translation>
    </message>
    <message>
        <source>%1; its log ends:
%2</source>
        <translation>%1; su registro termina así:
%2</translation>
    </message>
    <message>
        <source>starting the private server %1</source>
        <translation>inicio del servidor privado %1</translation>
    </message>
    <message>
        <source>it had exited by itself; its log ends:
%1</source>
        <translation>había terminado por sí solo; su registro termina así:
%1</translation>
    </message>
    <message>
        <source>it had to be killed after 15 s</source>
        <translation>hubo que terminarlo por la fuerza tras 15 s</translation>
    </message>
    <message>
        <source>stopping the private server %1</source>
        <translation>detención del servidor privado %1</translation>
    </message>
    <message>
        <source>restarting the private server %1</source>
        <translation>reinicio del servidor privado %1</translation>
    </message>
    <message>
        <source>running SQL on the private server %1</source>
        <translation>ejecución de SQL en el servidor privado %1</translation>
    </message>
    <message>
        <source>loading %1 into the private server %2</source>
        <translation>carga de %1 en el servidor privado %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>asking the private server %1</source>
        <translation>consulta al servidor privado %1</translation>
    </message>
    <message>
        <source>%1 did not finish within %2 s</source>
        <translation>%1 no terminó en %2 s</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>killed or crashed</source>
        <translation>terminado por la fuerza o por un fallo</translation>
    </message>
    <message>
        <source>creating a folder for the server in %1</source>
        <translation>creación de una carpeta para el servidor en %1</translation>
    </message>
    <message>
        <source>Set TMPDIR to a writable folder.</source>
        <translation>Defina TMPDIR como una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Install a server and its client: the packages mariadb-server-core and mariadb-client-core are enough; nothing has to be started.</source>
        <translation>Instale un servidor y su cliente: bastan los paquetes mariadb-server-core y mariadb-client-core; no hay que iniciar nada.</translation>
    </message>
    <message>
        <source>looking for a database server to start</source>
        <translation>búsqueda de un servidor de base de datos que iniciar</translation>
    </message>
    <message>
        <source>%1 does not have a server and its client</source>
        <translation>%1 no tiene un servidor y su cliente</translation>
    </message>
    <message>
        <source>./dev servers fetches servers of other versions.</source>
        <translation>./dev servers descarga servidores de otras versiones.</translation>
    </message>
    <message>
        <source>neither mariadbd nor mysqld is in %1</source>
        <translation>ni mariadbd ni mysqld están en %1</translation>
    </message>
    <message>
        <source>neither mariadb nor mysql, the client, is in PATH</source>
        <translation>ni mariadb ni mysql, el cliente, están en PATH</translation>
    </message>
    <message>
        <source>creating the server&apos;s system tables</source>
        <translation>creación de las tablas del sistema del servidor</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2</source>
        <translation>no se puede copiar %1 a %2</translation>
    </message>
    <message>
        <source>%1 cannot be created</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>mysql%1 was not found beside %2</source>
        <translation>no se encontró mysql%1 junto a %2</translation>
    </message>
    <message>
        <source>starting %1</source>
        <translation>inicio de %1</translation>
    </message>
    <message>
        <source>reading the sample&apos;s %1</source>
        <translation>lectura de %1 del ejemplo</translation>
    </message>
    <message>
        <source>watching the private servers</source>
        <translation>supervisión de los servidores privados</translation>
    </message>
    <message>
        <source>%1 has exited by itself</source>
        <translation>%1 terminó por sí solo</translation>
    </message>
    <message>
        <source>they are stopped</source>
        <translation>están detenidos</translation>
    </message>
    <message>
        <source>storing the differences in a temporary file</source>
        <translation>almacenamiento de las diferencias en un archivo temporal</translation>
    </message>
    <message>
        <source>Is there space in the folder for temporary files (TMPDIR)?</source>
        <translation>¿Queda espacio en la carpeta de archivos temporales (TMPDIR)?</translation>
    </message>
    <message>
        <source>a time after 2038-01-19 03:14:07</source>
        <translation>una hora posterior a 2038-01-19 03:14:07</translation>
    </message>
    <message>
        <source>a time beyond 838:59:59</source>
        <translation>una hora superior a 838:59:59</translation>
    </message>
    <message>
        <source>a negative zero</source>
        <translation>un cero negativo</translation>
    </message>
    <message>
        <source>bytes beyond ASCII</source>
        <translation>bytes fuera de ASCII</translation>
    </message>
    <message>
        <source>lone surrogates</source>
        <translation>sustitutos UTF-16 sueltos</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source> (its key is %1)</source>
        <translation> (su clave es %1)</translation>
    </message>
    <message>
        <source>column `%1`: in %2%3 the JSON contains decimals, dates, times or bytes, which arrive as text (10.00 as 10.0, a date as a string) and are compared that way</source>
        <translation>columna `%1`: en %2%3 el JSON contiene decimales, fechas, horas o bytes, que llegan como texto (10.00 como 10.0, una fecha como cadena) y se comparan así</translation>
    </message>
    <message>
        <source>column `%1` has %2 in %3%4, which %5 cannot store</source>
        <translation>la columna `%1` tiene %2 en %3%4, que %5 no puede guardar</translation>
    </message>
    <message>
        <source>Exclude such rows with a &quot;where&quot;, change them at the source, or skip the table.</source>
        <translation>Excluya esas filas con &quot;where&quot;, cámbielas en el origen u omita la tabla.</translation>
    </message>
    <message>
        <source>the server&apos;s answer contains an unexpected line: &apos;%1&apos;</source>
        <translation>la respuesta del servidor contiene una línea inesperada: &apos;%1&apos;</translation>
    </message>
    <message>
        <source>The answer was not used. Does a proxy on the way change answers?</source>
        <translation>La respuesta no se usó. ¿Hay en el camino un proxy que cambia las respuestas?</translation>
    </message>
    <message>
        <source>the default of column `%1` may differ: the server shows ? for characters outside the Basic Multilingual Plane</source>
        <translation>el valor predeterminado de la columna `%1` puede diferir: el servidor muestra ? para los caracteres fuera del plano multilingüe básico</translation>
    </message>
    <message>
        <source>reading settings of %1</source>
        <translation>lectura de los ajustes de %1</translation>
    </message>
    <message>
        <source>creating `%1`</source>
        <translation>creación de `%1`</translation>
    </message>
    <message>
        <source>%1 does not support it: %2</source>
        <translation>%1 no lo admite: %2</translation>
    </message>
    <message>
        <source>Skip the table.</source>
        <translation>Omita la tabla.</translation>
    </message>
    <message>
        <source>the table has no primary key, but %1 requires one (%2), which the account cannot turn off</source>
        <translation>la tabla no tiene clave primaria, pero %1 exige una (%2), lo que la cuenta no puede desactivar</translation>
    </message>
    <message>
        <source>Turn %1 off there, or skip the table.</source>
        <translation>Desactive %1 allí u omita la tabla.</translation>
    </message>
    <message>
        <source>table option %1 is left out: %2 says: %3</source>
        <translation>la opción de tabla %1 se omite: %2 indica: %3</translation>
    </message>
    <message>
        <source>adding the keys of `%1`</source>
        <translation>adición de las claves de `%1`</translation>
    </message>
    <message>
        <source>renaming the new `%1`</source>
        <translation>cambio de nombre de la nueva `%1`</translation>
    </message>
    <message>
        <source>swapping in the new `%1`</source>
        <translation>sustitución por la nueva `%1`</translation>
    </message>
    <message>
        <source>recreating `%1`</source>
        <translation>recreación de `%1`</translation>
    </message>
    <message>
        <source>foreign keys downstream would be lost or left dangling (%1)</source>
        <translation>se perderían claves foráneas en el destino o quedarían sin referencia (%1)</translation>
    </message>
    <message>
        <source>Drop them first.</source>
        <translation>Elimínelas primero.</translation>
    </message>
    <message>
        <source>creating schema `%1`</source>
        <translation>creación del esquema `%1`</translation>
    </message>
    <message>
        <source>Grant CREATE on it, or have it created.</source>
        <translation>Conceda CREATE sobre él o pida que lo creen.</translation>
    </message>
    <message>
        <source>reading the predicate of `%1`</source>
        <translation>lectura de la condición de `%1`</translation>
    </message>
    <message>
        <source>reading the query of `%1`</source>
        <translation>lectura de la consulta de `%1`</translation>
    </message>
    <message>
        <source>it selects %1, but not `%2`</source>
        <translation>selecciona %1, pero no `%2`</translation>
    </message>
    <message>
        <source>The table has no key, so the query has to select all columns.</source>
        <translation>La tabla no tiene clave, así que la consulta debe seleccionar todas las columnas.</translation>
    </message>
    <message>
        <source>The query has to select the key columns: %1.</source>
        <translation>La consulta debe seleccionar las columnas de la clave: %1.</translation>
    </message>
    <message>
        <source>key column `%1` has a member with an empty name, which a query&apos;s result does not distinguish from no member</source>
        <translation>la columna de clave `%1` tiene un miembro con nombre vacío, que el resultado de una consulta no distingue de la ausencia de miembro</translation>
    </message>
    <message>
        <source>Scan the table with a &quot;where&quot; instead.</source>
        <translation>En su lugar, escanee la tabla con &quot;where&quot;.</translation>
    </message>
    <message>
        <source>column `%1` (%2) records when a row was valid, and %3 does not let its value be set</source>
        <translation>la columna `%1` (%2) registra cuándo era válida una fila, y %3 no permite fijar su valor</translation>
    </message>
    <message>
        <source>column `%1` has members with characters outside the Basic Multilingual Plane, and the server does not show which</source>
        <translation>la columna `%1` tiene miembros con caracteres fuera del plano multilingüe básico, y el servidor no muestra cuáles</translation>
    </message>
    <message>
        <source>column `%1` has type %2, which slicetool does not support</source>
        <translation>la columna `%1` es de tipo %2, que slicetool no admite</translation>
    </message>
    <message>
        <source>%1 of %2 parts by key hash</source>
        <translation>%1 de %2 partes por hash de clave</translation>
    </message>
    <message>
        <source>comparing `%1`</source>
        <translation>comparación de `%1`</translation>
    </message>
    <message>
        <source>the server&apos;s answer is for query %1 of %2</source>
        <translation>la respuesta del servidor es de la consulta %1 de %2</translation>
    </message>
    <message>
        <source>verifying `%1`</source>
        <translation>verificación de `%1`</translation>
    </message>
    <message>
        <source>%1 rows were counted in the key ranges that were written, but %2 were found there afterwards</source>
        <translation>se contaron %1 filas en los rangos de claves escritos, pero después se encontraron allí %2</translation>
    </message>
    <message>
        <source>checking what statements changed in `%1`</source>
        <translation>comprobación de lo que cambiaron las sentencias en `%1`</translation>
    </message>
    <message>
        <source>finding the modified column of `%1`</source>
        <translation>búsqueda de la columna de modificación de `%1`</translation>
    </message>
    <message>
        <source>the table has no column `%1`</source>
        <translation>la tabla no tiene la columna `%1`</translation>
    </message>
    <message>
        <source>Fix &quot;modified&quot; in the plan.</source>
        <translation>Corrija &quot;modified&quot; en el plan.</translation>
    </message>
    <message>
        <source>`%1` is a %2, neither a date nor a whole number</source>
        <translation>`%1` es de tipo %2, que no es fecha ni número entero</translation>
    </message>
    <message>
        <source>Name a column that increases with every change to a row.</source>
        <translation>Nombre una columna que aumente con cada cambio de una fila.</translation>
    </message>
    <message>
        <source>checking how recent `%1` is</source>
        <translation>comprobación de lo reciente que es `%1`</translation>
    </message>
    <message>
        <source>rows beyond the last key</source>
        <translation>filas más allá de la última clave</translation>
    </message>
    <message>
        <source>nothing: no modified column, and no key order to go by</source>
        <translation>nada: sin columna de modificación ni orden de claves por el que guiarse</translation>
    </message>
    <message>
        <source>%1, for which no row here has a usable value</source>
        <translation>%1, para la que ninguna fila de aquí tiene un valor utilizable</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>comparing the modified rows of `%1`</source>
        <translation>comparación de las filas modificadas de `%1`</translation>
    </message>
    <message>
        <source>choosing ranges of `%1`</source>
        <translation>selección de rangos de `%1`</translation>
    </message>
    <message>
        <source>counting `%1`</source>
        <translation>recuento de `%1`</translation>
    </message>
    <message>
        <source>counting what changed in `%1` since</source>
        <translation>recuento de lo que ha cambiado en `%1` desde entonces</translation>
    </message>
    <message>
        <source>reading the differing rows of `%1`</source>
        <translation>lectura de las filas que difieren de `%1`</translation>
    </message>
    <message>
        <source>comparing the chosen rows of `%1`</source>
        <translation>comparación de las filas elegidas de `%1`</translation>
    </message>
    <message>
        <source>checking what the after statements reach</source>
        <translation>comprobación de lo que alcanzan las sentencias posteriores</translation>
    </message>
    <message>
        <source>checking statement %1 of &quot;after&quot;</source>
        <translation>comprobación de la sentencia %1 de &quot;after&quot;</translation>
    </message>
    <message>
        <source>After statements may only reach tables of their own schema, `%1`. Nothing was changed; fix the plan.</source>
        <translation>Las sentencias posteriores solo pueden alcanzar tablas de su propio esquema, `%1`. No se cambió nada; corrija el plan.</translation>
    </message>
    <message>
        <source>%1, which is not written in SQL</source>
        <translation>%1, que no está escrito en SQL</translation>
    </message>
    <message>
        <source>%1, whose body the account may not read</source>
        <translation>%1, cuyo cuerpo la cuenta no puede leer</translation>
    </message>
    <message>
        <source>%1, whose sql_mode (%2) changes the meaning of its text</source>
        <translation>%1, cuyo sql_mode (%2) cambia el significado de su texto</translation>
    </message>
    <message>
        <source>%1, which has %2</source>
        <translation>%1, que contiene %2</translation>
    </message>
    <message>
        <source>view `%1`, whose query the account may not read (SHOW VIEW)</source>
        <translation>la vista `%1`, cuya consulta la cuenta no puede leer (SHOW VIEW)</translation>
    </message>
    <message>
        <source>view `%1`, whose query has %2</source>
        <translation>la vista `%1`, cuya consulta contiene %2</translation>
    </message>
    <message>
        <source>`%1`, whose rows are stored elsewhere (engine %2)</source>
        <translation>`%1`, cuyas filas se guardan en otro lugar (motor %2)</translation>
    </message>
    <message>
        <source>the default of `%1`.`%2`, which has %3</source>
        <translation>el valor predeterminado de `%1`.`%2`, que contiene %3</translation>
    </message>
    <message>
        <source>`%1`.`%2`, which a foreign key changes along with `%3`</source>
        <translation>`%1`.`%2`, que una clave foránea cambia junto con `%3`</translation>
    </message>
    <message>
        <source>`%1`, which is neither a function of the server nor a routine of `%2` that the account may see</source>
        <translation>`%1`, que no es una función del servidor ni una rutina de `%2` que la cuenta pueda ver</translation>
    </message>
    <message>
        <source>running after statement %1</source>
        <translation>ejecución de la sentencia posterior %1</translation>
    </message>
    <message>
        <source>rolling back the after statements</source>
        <translation>ROLLBACK de las sentencias posteriores</translation>
    </message>
    <message>
        <source>rolled back, except in tables whose engine cannot roll back: %1</source>
        <translation>deshecho (ROLLBACK), salvo en tablas cuyo motor no puede deshacer: %1</translation>
    </message>
    <message>
        <source>rolled back: %1</source>
        <translation>deshecho (ROLLBACK): %1</translation>
    </message>
    <message>
        <source>not run, because not every table is done</source>
        <translation>no ejecutada, porque no todas las tablas están terminadas</translation>
    </message>
    <message>
        <source>committing the after statements</source>
        <translation>COMMIT de las sentencias posteriores</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed: %1</source>
        <translation>la próxima comparación mostrará lo que cambiaron: %1</translation>
    </message>
    <message>
        <source>the next comparison will show what they changed in %1</source>
        <translation>la próxima comparación mostrará lo que cambiaron en %1</translation>
    </message>
    <message>
        <source>starting the after statements</source>
        <translation>inicio de las sentencias posteriores</translation>
    </message>
    <message>
        <source>checking what the statements changed in `%1`</source>
        <translation>comprobación de lo que cambiaron las sentencias en `%1`</translation>
    </message>
    <message>
        <source>checking which tables a statement names</source>
        <translation>comprobación de qué tablas nombra una sentencia</translation>
    </message>
    <message>
        <source>reading the next AUTO_INCREMENT values</source>
        <translation>lectura de los próximos valores AUTO_INCREMENT</translation>
    </message>
    <message>
        <source>the next AUTO_INCREMENT is %1 at the source and %2 downstream</source>
        <translation>el próximo AUTO_INCREMENT es %1 en el origen y %2 en el destino</translation>
    </message>
    <message>
        <source>%1; %2 would copy the whole table to change that</source>
        <translation>%1; %2 copiaría toda la tabla para cambiarlo</translation>
    </message>
    <message>
        <source>setting the next AUTO_INCREMENT of `%1`</source>
        <translation>ajuste del próximo AUTO_INCREMENT de `%1`</translation>
    </message>
    <message>
        <source>; the table is in use, so it stays until the next run</source>
        <translation>; la tabla está en uso, así que se queda así hasta la próxima ejecución</translation>
    </message>
    <message>
        <source>; it stays: %1</source>
        <translation>; se queda así: %1</translation>
    </message>
    <message>
        <source>comparing definitions</source>
        <translation>comparación de las definiciones</translation>
    </message>
    <message>
        <source>foreign key</source>
        <translation>clave foránea</translation>
    </message>
    <message>
        <source>the comment of</source>
        <translation>el comentario de</translation>
    </message>
    <message>
        <source>the table&apos;s comment</source>
        <translation>el comentario de la tabla</translation>
    </message>
    <message>
        <source>the row format</source>
        <translation>el formato de fila</translation>
    </message>
    <message>
        <source>options</source>
        <translation>opciones</translation>
    </message>
    <message>
        <source>%1 is missing downstream: %2</source>
        <translation>%1 falta en el destino: %2</translation>
    </message>
    <message>
        <source>%1: %2 at the source, %3 downstream</source>
        <translation>%1: %2 en el origen, %3 en el destino</translation>
    </message>
    <message>
        <source>%1 is only downstream: %2</source>
        <translation>%1 solo está en el destino: %2</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are the same schema on the same server</source>
        <translation>%1 (%2) y %3 (%4) son el mismo esquema en el mismo servidor</translation>
    </message>
    <message>
        <source>Nothing was changed. Give %1 its own schema.</source>
        <translation>No se cambió nada. Dé a %1 su propio esquema.</translation>
    </message>
    <message>
        <source>%1 (%2) may be %3 itself: the schemas have the same name, it could not be checked whether %3 (%4) is the same server (%5), and no earlier run has shown that it is a different one</source>
        <translation>%1 (%2) puede ser el propio %3: los esquemas tienen el mismo nombre, no se pudo comprobar si %3 (%4) es el mismo servidor (%5), y ninguna ejecución anterior ha mostrado que sea otro</translation>
    </message>
    <message>
        <source>Nothing was changed. Run it when %1 can be reached, or, if %2 is a copy, use slicetool-cli with --yes-write-to %3.</source>
        <translation>No se cambió nada. Ejecútelo cuando se pueda acceder a %1 o, si %2 es una copia, use slicetool-cli con --yes-write-to %3.</translation>
    </message>
    <message>
        <source>--yes-write-to names &quot;%1&quot;, but the target schema is &quot;%2&quot; (%3)</source>
        <translation>--yes-write-to nombra &quot;%1&quot;, pero el esquema de destino es &quot;%2&quot; (%3)</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>the plan skips `%1`, which upstream does not have%2</source>
        <translation>el plan omite `%1`, que upstream no tiene%2</translation>
    </message>
    <message>
        <source>the plan has several steps for `%1`, spelled differently; the last one applies</source>
        <translation>el plan tiene varios pasos para `%1`, escritos de forma distinta; vale el último</translation>
    </message>
    <message>
        <source>nothing in the plan uses the variable %1</source>
        <translation>nada en el plan usa la variable %1</translation>
    </message>
    <message>
        <source>the after statements of the undo never run: the plan does not define work</source>
        <translation>las sentencias posteriores de la reversión nunca se ejecutan: el plan no define work</translation>
    </message>
    <message>
        <source>&quot;modified&quot; of `%1` names column `%2`, which the table does not have%3</source>
        <translation>&quot;modified&quot; de `%1` nombra la columna `%2`, que la tabla no tiene%3</translation>
    </message>
    <message>
        <source>checking `%1`</source>
        <translation>comprobación de `%1`</translation>
    </message>
    <message>
        <source>the target&apos;s server treats %1 as one table (lower_case_table_names)</source>
        <translation>el servidor de destino trata %1 como una sola tabla (lower_case_table_names)</translation>
    </message>
    <message>
        <source>Skip all but one of them.</source>
        <translation>Omítalas todas menos una.</translation>
    </message>
    <message>
        <source>its rows belong to other tables (engine %1)</source>
        <translation>sus filas pertenecen a otras tablas (motor %1)</translation>
    </message>
    <message>
        <source>Skip it.</source>
        <translation>Omítala.</translation>
    </message>
    <message>
        <source>looking for `%1`</source>
        <translation>búsqueda de `%1`</translation>
    </message>
    <message>
        <source>in %1 it is a %2, not a table, and a run carries only tables</source>
        <translation>en %1 no es una tabla (%2), y una ejecución solo copia tablas</translation>
    </message>
    <message>
        <source>Remove it from the plan, and pull the tables that it shows.</source>
        <translation>Quítela del plan y actualice las tablas que muestra.</translation>
    </message>
    <message>
        <source>Remove it from the plan.</source>
        <translation>Quítelo del plan.</translation>
    </message>
    <message>
        <source>in %1 its rows belong to other tables (engine %2)</source>
        <translation>en %1 sus filas pertenecen a otras tablas (motor %2)</translation>
    </message>
    <message>
        <source>Drop or rename it there, or skip the table.</source>
        <translation>Elimínela o cámbiele el nombre allí, u omita la tabla.</translation>
    </message>
    <message>
        <source>in %1 it stores no rows (engine %2)</source>
        <translation>en %1 no guarda filas (motor %2)</translation>
    </message>
    <message>
        <source>Change its engine there, or skip the table.</source>
        <translation>Cambie allí su motor u omita la tabla.</translation>
    </message>
    <message>
        <source>%1 has a %2 with this name where the table should be</source>
        <translation>%1 tiene otro objeto (%2) con este nombre donde debería estar la tabla</translation>
    </message>
    <message>
        <source>Drop or rename the %1 there, or skip the table.</source>
        <translation>Elimine allí el objeto (%1) o cámbiele el nombre, u omita la tabla.</translation>
    </message>
    <message>
        <source>%1 has no table with this name that the account can read</source>
        <translation>%1 no tiene ninguna tabla con este nombre que la cuenta pueda leer</translation>
    </message>
    <message>
        <source>Check its name in the plan, and the grants.</source>
        <translation>Compruebe su nombre en el plan y los permisos.</translation>
    </message>
    <message>
        <source>Pull it first.</source>
        <translation>Actualícela primero.</translation>
    </message>
    <message>
        <source>%1 has no table `%2`%3</source>
        <translation>%1 no tiene la tabla `%2`%3</translation>
    </message>
    <message>
        <source>looking for tables</source>
        <translation>búsqueda de tablas</translation>
    </message>
    <message>
        <source>schema `%1` on %2 has none that the account can read</source>
        <translation>el esquema `%1` en %2 no tiene ninguna que la cuenta pueda leer</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan, and the grants.</source>
        <translation>Compruebe el nombre del esquema en el plan y los permisos.</translation>
    </message>
    <message>
        <source>Pull first: an undo copies what base has.</source>
        <translation>Actualice primero: una reversión copia lo que tiene base.</translation>
    </message>
    <message>
        <source>checking whether rows can stay on the server</source>
        <translation>comprobación de si las filas pueden quedarse en el servidor</translation>
    </message>
    <message>
        <source>an undo needs a work schema, but the plan has none</source>
        <translation>una reversión necesita un esquema work, pero el plan no tiene ninguno</translation>
    </message>
    <message>
        <source>Add &quot;work&quot; to the plan.</source>
        <translation>Añada &quot;work&quot; al plan.</translation>
    </message>
    <message>
        <source>`%1` is a system schema</source>
        <translation>`%1` es un esquema del sistema</translation>
    </message>
    <message>
        <source>Give %1 its own schema.</source>
        <translation>Dé a %1 su propio esquema.</translation>
    </message>
    <message>
        <source>Pull first.</source>
        <translation>Actualice primero.</translation>
    </message>
    <message>
        <source>Check the schema&apos;s name in the plan.</source>
        <translation>Compruebe el nombre del esquema en el plan.</translation>
    </message>
    <message>
        <source>checking the account&apos;s privileges</source>
        <translation>comprobación de los privilegios de la cuenta</translation>
    </message>
    <message>
        <source>the account may not %1</source>
        <translation>la cuenta no tiene el privilegio %1</translation>
    </message>
    <message>
        <source>the account may not %1 in any of the %2 tables</source>
        <translation>la cuenta no tiene el privilegio %1 en ninguna de las %2 tablas</translation>
    </message>
    <message>
        <source>the server hides the others from it</source>
        <translation>el servidor le oculta las demás</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no sobre %1</translation>
    </message>
    <message>
        <source>the account may SELECT only some columns (%1), %2; tables are read whole</source>
        <translation>la cuenta solo tiene SELECT sobre algunas columnas (%1), %2; las tablas se leen completas</translation>
    </message>
    <message>
        <source>the account may not CREATE in schema `%1`</source>
        <translation>la cuenta no tiene el privilegio CREATE en el esquema `%1`</translation>
    </message>
    <message>
        <source>rows stay on the server</source>
        <translation>las filas se quedan en el servidor</translation>
    </message>
    <message>
        <source>%1 of %2 jobs: no connections left for more (%3)</source>
        <translation>%1 de %2 trabajos: no quedan conexiones para más (%3)</translation>
    </message>
    <message>
        <source>starting a lite run</source>
        <translation>inicio de una ejecución lite</translation>
    </message>
    <message>
        <source>only a pull can be lite, and a lite pull does not rebuild tables</source>
        <translation>solo una actualización puede ser lite, y una actualización lite no reconstruye tablas</translation>
    </message>
    <message>
        <source>Leave out one of the two.</source>
        <translation>Omita una de las dos.</translation>
    </message>
    <message>
        <source>starting a lite pull</source>
        <translation>inicio de una actualización lite</translation>
    </message>
    <message>
        <source>Pull without --lite first.</source>
        <translation>Actualice primero sin --lite.</translation>
    </message>
    <message>
        <source>%1row by row, not in bulk: %2</source>
        <translation>%1fila a fila, sin carga masiva: %2</translation>
    </message>
    <message>
        <source>%1 rows were written before that, and not verified.</source>
        <translation>Antes se escribieron %1 filas, sin verificar.</translation>
    </message>
    <message>
        <source>Does something else write to the table downstream?</source>
        <translation>¿Escribe algo más en la tabla en el destino?</translation>
    </message>
    <message>
        <source>Does the server there compute a different value for %1?</source>
        <translation>¿Calcula allí el servidor un valor distinto para %1?</translation>
    </message>
    <message>
        <source>Does the step&apos;s SQL pick different rows each time it runs (RAND, NOW), or values of a different type?</source>
        <translation>¿Elige el SQL del paso filas distintas cada vez que se ejecuta (RAND, NOW), o valores de otro tipo?</translation>
    </message>
    <message>
        <source>Compare the table to see which values the server there does not preserve, and exclude them.</source>
        <translation>Compare la tabla para ver qué valores no conserva allí el servidor y exclúyalos.</translation>
    </message>
    <message>
        <source>rows still differ after they were written</source>
        <translation>aún difieren filas después de escribirlas</translation>
    </message>
    <message>
        <source>%1 has no snapshots, and the table changed while it was read; run it again to settle it</source>
        <translation>%1 no tiene instantáneas, y la tabla cambió mientras se leía; repita la ejecución para resolverlo</translation>
    </message>
    <message>
        <source>the query picks keys, but no row of the table has any of them</source>
        <translation>la consulta elige claves, pero ninguna fila de la tabla tiene alguna de ellas</translation>
    </message>
    <message>
        <source>Check what it selects as %1. Nothing was changed.</source>
        <translation>Compruebe lo que selecciona como %1. No se cambió nada.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>applying rows of `%1`</source>
        <translation>aplicación de filas de `%1`</translation>
    </message>
    <message>
        <source>the table does not exist downstream</source>
        <translation>la tabla no existe en el destino</translation>
    </message>
    <message>
        <source>Apply the whole table.</source>
        <translation>Aplique la tabla entera.</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>
filled with its keys in place, which takes longer: adding them later needs ALTER, DROP and INSERT in schema `%1`</source>
        <translation>
llenada con sus claves ya creadas, lo que tarda más: añadirlas después necesita ALTER, DROP e INSERT en el esquema `%1`</translation>
    </message>
    <message>
        <source>writing to `%1`</source>
        <translation>escritura en `%1`</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would fire</source>
        <translation>tiene disparadores en el destino (%1), que se activarían</translation>
    </message>
    <message>
        <source>restarting `%1`</source>
        <translation>reinicio de `%1`</translation>
    </message>
    <message>
        <source>the table was dropped from %1 while it was read</source>
        <translation>la tabla se eliminó de %1 mientras se leía</translation>
    </message>
    <message>
        <source>its definition on %1 changed while it was read: %2</source>
        <translation>su definición en %1 cambió mientras se leía: %2</translation>
    </message>
    <message>
        <source>left for the next full pull: it has no key</source>
        <translation>queda para la próxima actualización completa: no tiene clave</translation>
    </message>
    <message>
        <source>choosing rows of `%1`</source>
        <translation>selección de filas de `%1`</translation>
    </message>
    <message>
        <source>the table has no key to identify its rows</source>
        <translation>la tabla no tiene clave para identificar sus filas</translation>
    </message>
    <message>
        <source>the rows were chosen by a different key than the table has</source>
        <translation>las filas se eligieron con una clave distinta de la que tiene la tabla</translation>
    </message>
    <message>
        <source>Compare the table again.</source>
        <translation>Compare la tabla de nuevo.</translation>
    </message>
    <message>
        <source>counting rows of `%1`</source>
        <translation>recuento de filas de `%1`</translation>
    </message>
    <message>
        <source>does not exist downstream</source>
        <translation>no existe en el destino</translation>
    </message>
    <message>
        <source>it has triggers downstream (%1), which would be lost</source>
        <translation>tiene disparadores en el destino (%1), que se perderían</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, which would be lost</source>
        <translation>el plan conserva sus filas obsoletas, que se perderían</translation>
    </message>
    <message>
        <source>Fix the columns manually, or drop the table.</source>
        <translation>Corrija las columnas a mano o elimine la tabla.</translation>
    </message>
    <message>
        <source>removing an unfinished table</source>
        <translation>eliminación de una tabla sin terminar</translation>
    </message>
    <message>
        <source>recreated</source>
        <translation>recreada</translation>
    </message>
    <message>
        <source>%1 does not exist, but would be the copy in use</source>
        <translation>%1 no existe, pero sería la copia en uso</translation>
    </message>
    <message>
        <source>since &quot;turn&quot; of %1, %2</source>
        <translation>desde el &quot;turn&quot; de %1, %2</translation>
    </message>
    <message>
        <source>checking which copy is in use</source>
        <translation>comprobación de qué copia está en uso</translation>
    </message>
    <message>
        <source>%1 is the copy in use %2</source>
        <translation>%1 es la copia en uso %2</translation>
    </message>
    <message>
        <source>%1 is the copy that is refreshed next, not the one in use, %2</source>
        <translation>%1 es la copia que se actualiza a continuación, no la que está en uso, %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Run that plan, or &quot;turn&quot; this one if it replaces it. If no application uses the copies any more, --yes-write-to %1 overrides this.</source>
        <translation>No se cambió nada. Ejecute ese plan, o haga &quot;turn&quot; con este si lo sustituye. Si ninguna aplicación usa ya las copias, --yes-write-to %1 anula esta protección.</translation>
    </message>
    <message>
        <source>Fix the file, or remove it: base and work are then as the plans say.</source>
        <translation>Corrija el archivo o elimínelo: base y work son entonces lo que dicen los planes.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>base and work were swapped in the meantime</source>
        <translation>base y work se intercambiaron entretanto</translation>
    </message>
    <message>
        <source>reading the log position of %1</source>
        <translation>lectura de la posición del registro de %1</translation>
    </message>
    <message>
        <source>checking how long %1 has been running</source>
        <translation>comprobación de cuánto tiempo lleva en marcha %1</translation>
    </message>
    <message>
        <source>checking when `%1` was last written to</source>
        <translation>comprobación de cuándo se escribió por última vez en `%1`</translation>
    </message>
    <message>
        <source>exists only there (%1); runs leave it alone</source>
        <translation>existe solo allí (%1); las ejecuciones no lo tocan</translation>
    </message>
    <message>
        <source>the role %1 is left out: on work&apos;s server %2 is an account that can log in</source>
        <translation>el rol %1 se omite: en el servidor de work, %2 es una cuenta que puede iniciar sesión</translation>
    </message>
    <message>
        <source>%1 does not support hosts with a prefix length</source>
        <translation>%1 no admite hosts con longitud de prefijo</translation>
    </message>
    <message>
        <source>%1 has more privileges on work&apos;s server and could pass them on, so WITH GRANT OPTION is left out of: %2</source>
        <translation>%1 tiene más privilegios en el servidor de work y podría cederlos, así que se omite WITH GRANT OPTION en: %2</translation>
    </message>
    <message>
        <source>%1 may pass on its privileges on work&apos;s server, so this is left out: %2</source>
        <translation>%1 puede ceder sus privilegios en el servidor de work, así que se omite: %2</translation>
    </message>
    <message>
        <source>what upstream grants to PUBLIC is left out: on work&apos;s server it would apply to accounts that upstream does not have</source>
        <translation>lo que upstream concede a PUBLIC se omite: en el servidor de work se aplicaría a cuentas que upstream no tiene</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server it was granted, as a role, to %2</source>
        <translation>%1 se omite: en el servidor de work se concedió, como rol, a %2</translation>
    </message>
    <message>
        <source>The account needs ADMIN OPTION on the role, which only those who have it can grant.</source>
        <translation>La cuenta necesita ADMIN OPTION sobre el rol, que solo pueden conceder quienes la tienen.</translation>
    </message>
    <message>
        <source>%1 is left out: it is locked upstream. Use --account to include it anyway.</source>
        <translation>%1 se omite: está bloqueada en upstream. Use --account para incluirla de todos modos.</translation>
    </message>
    <message>
        <source>the role %1 is left out: upstream everyone has it (mandatory_roles)</source>
        <translation>el rol %1 se omite: en upstream lo tienen todos (mandatory_roles)</translation>
    </message>
    <message>
        <source>the grants on %1, because the server goes by only one of them, and which one depends on its version</source>
        <translation>los permisos sobre %1, porque el servidor solo se guía por uno de ellos, y cuál depende de su versión</translation>
    </message>
    <message>
        <source>the grant on %1, which the server ignores in favor of a more specific one</source>
        <translation>el permiso sobre %1, que el servidor ignora en favor de uno más específico</translation>
    </message>
    <message>
        <source>Rename it in %1, or skip it.</source>
        <translation>Cámbiele el nombre en %1 u omítala.</translation>
    </message>
    <message>
        <source>it would be built as `%1`, and %2 has a table of this name</source>
        <translation>se construiría como `%1`, y %2 tiene una tabla con este nombre</translation>
    </message>
    <message>
        <source>Rename that table.</source>
        <translation>Cambie el nombre de esa tabla.</translation>
    </message>
    <message>
        <source>%1 is left out: on work&apos;s server these were defined by it, and would run with its privileges once it was there: %2. If that is intended, create it manually, then try again</source>
        <translation>%1 se omite: en el servidor de work definió estos objetos, que se ejecutarían con sus privilegios en cuanto existiera: %2. Si es lo que se pretende, créela a mano y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1 may do more on work than upstream, and keeps that: %2</source>
        <translation>%1 puede hacer más en work que en upstream, y lo conserva: %2</translation>
    </message>
    <message>
        <source>reading the tables and routines of work</source>
        <translation>lectura de las tablas y rutinas de work</translation>
    </message>
    <message>
        <source>downstream, a table with this name is taken for one that a killed run left, and dropped</source>
        <translation>en el destino, una tabla con este nombre se toma por el resto de una ejecución interrumpida y se elimina</translation>
    </message>
    <message>
        <source>Nothing was changed. %1 Or run the statements manually.</source>
        <translation>No se cambió nada. %1 O ejecute las sentencias a mano.</translation>
    </message>
    <message>
        <source>the account of upstream may not read mysql.*, so it was not checked whether other accounts upstream, which may do less, take some of its logins</source>
        <translation>la cuenta de upstream no puede leer mysql.*, así que no se comprobó si otras cuentas de upstream, que pueden hacer menos, reciben algunos de sus inicios de sesión</translation>
    </message>
    <message>
        <source>this account may not see all views, routines, triggers and events on work&apos;s server, so it was not checked whether some of them would run with the privileges of the new accounts</source>
        <translation>esta cuenta no puede ver todas las vistas, rutinas, disparadores y eventos del servidor de work, así que no se comprobó si algunos se ejecutarían con los privilegios de las nuevas cuentas</translation>
    </message>
    <message>
        <source>%1 is left out: upstream, logins from some hosts go to %2, which may do less, and on work&apos;s server they would get the privileges of %1. Create %2 there with its own grants, then try again</source>
        <translation>%1 se omite: en upstream, los inicios de sesión desde algunos hosts van a %2, que puede hacer menos, y en el servidor de work recibirían los privilegios de %1. Cree allí %2 con sus propios permisos y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>Let an administrator of work run: GRANT %1 TO %2;</source>
        <translation>Pida a un administrador de work que ejecute: GRANT %1 TO %2;</translation>
    </message>
    <message>
        <source>base and work were swapped since the last full pull of %1: what an application wrote there would stay</source>
        <translation>base y work se intercambiaron desde la última actualización completa de %1: lo que una aplicación escribió allí se quedaría</translation>
    </message>
    <message>
        <source>dropped `%1`, which a run that was killed left behind</source>
        <translation>se eliminó `%1`, que dejó una ejecución interrumpida</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>&quot;ignore&quot; de `%1` nombra `%2`, que no coincide con ninguna de sus columnas%3</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; of `%1` names `%2`, which counts all the same: it tells rows apart</source>
        <translation>&quot;ignore&quot; de `%1` nombra `%2`, que cuenta de todos modos: distingue las filas</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which matches no column of any table%2</source>
        <translation>el plan ignora `%1`, que no coincide con ninguna columna de ninguna tabla%2</translation>
    </message>
    <message>
        <source>equal but for %1</source>
        <translation>igual salvo %1</translation>
    </message>
    <message>
        <source>synced but for %1</source>
        <translation>sincronizada salvo %1</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>not compared: %1</source>
        <translation>no comparado: %1</translation>
    </message>
    <message>
        <source>running the password command of %1, %2</source>
        <translation>ejecución del comando de contraseña de %1, %2</translation>
    </message>
    <message>
        <source>Try the saved connection&apos;s password command in a terminal.</source>
        <translation>Pruebe el comando de contraseña de la conexión guardada en un terminal.</translation>
    </message>
    <message>
        <source>the shell could not be started: %1</source>
        <translation>no se pudo iniciar el shell: %1</translation>
    </message>
    <message>
        <source>it printed more than a password</source>
        <translation>imprimió más que una contraseña</translation>
    </message>
    <message>
        <source>it did not end within %1 s</source>
        <translation>no terminó en %1 s</translation>
    </message>
    <message>
        <source>it was ended by a signal%1</source>
        <translation>lo terminó una señal%1</translation>
    </message>
    <message>
        <source>it ended with exit code %1%2</source>
        <translation>terminó con el código de salida %1%2</translation>
    </message>
    <message>
        <source>what it printed is not UTF-8</source>
        <translation>lo que imprimió no es UTF-8</translation>
    </message>
    <message>
        <source>it printed nothing in its first line%1</source>
        <translation>no imprimió nada en su primera línea%1</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modificada</translation>
    </message>
    <message>
        <source>A run with --alter alters it.</source>
        <translation>Una ejecución con --alter la modifica.</translation>
    </message>
    <message>
        <source>altering `%1`</source>
        <translation>modificación de `%1`</translation>
    </message>
    <message>
        <source>Fix the columns manually, or rebuild the table with --recreate. The statement was: %1</source>
        <translation>Corrija las columnas a mano o reconstruya la tabla con --recreate. La sentencia era: %1</translation>
    </message>
    <message>
        <source>the table does not exist downstream any more</source>
        <translation>la tabla ya no existe en el destino</translation>
    </message>
    <message>
        <source>the plan ignores `%1`, which counts all the same in every table: it tells rows apart</source>
        <translation>el plan ignora `%1`, que cuenta de todos modos en cada tabla: distingue las filas</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement would be: %1</source>
        <translation>Corrija las columnas a mano. La sentencia sería: %1</translation>
    </message>
    <message>
        <source>it has a password command, and is world-writable</source>
        <translation>tiene un comando de contraseña y cualquiera puede escribir en él</translation>
    </message>
    <message>
        <source>Look at its password commands, then run chmod 600 on it.</source>
        <translation>Revise sus comandos de contraseña y luego ejecute chmod 600 sobre él.</translation>
    </message>
    <message>
        <source>the plan keeps its stale rows, whose values in `%1` might change</source>
        <translation>el plan conserva sus filas obsoletas, cuyos valores en `%1` podrían cambiar</translation>
    </message>
    <message>
        <source>Fix the columns manually. The statement was: %1</source>
        <translation>Corrija las columnas a mano. La sentencia era: %1</translation>
    </message>
    <message>
        <source>%1/url is missing</source>
        <translation>falta %1/url</translation>
    </message>
    <message>
        <source>what it printed contains a NUL</source>
        <translation>lo que imprimió contiene un NUL</translation>
    </message>
    <message>
        <source>writing the connections to %1</source>
        <translation>Escritura de las conexiones en %1</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which matches none of its columns%3</source>
        <translation>&quot;round&quot; de `%1` nombra `%2`, que no coincide con ninguna de sus columnas%3</translation>
    </message>
    <message>
        <source>Remove &quot;key&quot;: the table has none.</source>
        <translation>Quite &quot;key&quot;: la tabla no tiene ninguna.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>must be a whole number from 0 to %1</source>
        <translation>debe ser un número entero de 0 a %1</translation>
    </message>
    <message>
        <source>names the column &quot;%1&quot; twice</source>
        <translation>nombra la columna &quot;%1&quot; dos veces</translation>
    </message>
    <message>
        <source>must contain at least one column</source>
        <translation>debe contener al menos una columna</translation>
    </message>
    <message>
        <source> but for what the plan ignores</source>
        <translation> salvo lo que el plan ignora</translation>
    </message>
    <message>
        <source>, %1 of them but for what the plan ignores</source>
        <translation>, %1 de ellas salvo lo que el plan ignora</translation>
    </message>
    <message>
        <source>%1 beyond 1 decimal</source>
        <translation>%1 más allá de 1 decimal</translation>
    </message>
    <message>
        <source>%1 beyond %2 decimals</source>
        <translation>%1 más allá de %2 decimales</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which is neither FLOAT nor DOUBLE</source>
        <translation>&quot;round&quot; de `%1` nombra `%2`, que no es FLOAT ni DOUBLE</translation>
    </message>
    <message>
        <source>&quot;round&quot; of `%1` names `%2`, which counts to the last bit all the same: it tells rows apart</source>
        <translation>&quot;round&quot; de `%1` nombra `%2`, que cuenta igualmente hasta el último bit: distingue las filas</translation>
    </message>
    <message>
        <source>the plan rounds `%1`, which matches no FLOAT or DOUBLE column of any table%2</source>
        <translation>el plan redondea `%1`, que no coincide con ninguna columna FLOAT o DOUBLE de ninguna tabla%2</translation>
    </message>
    <message>
        <source>compared in full: the rows or columns to compare are not those of the last full pull</source>
        <translation>comparada por completo: las filas o columnas que comparar no son las de la última actualización completa</translation>
    </message>
    <message>
        <source>A run leaves the table alone. %1</source>
        <translation>Una ejecución no toca la tabla. %1</translation>
    </message>
    <message>
        <source>A run with --recreate recreates it.</source>
        <translation>Una ejecución con --recreate vuelve a crearla.</translation>
    </message>
    <message>
        <source>Left alone. %1</source>
        <translation>No se ha tocado. %1</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows, or recreate it (%1 --recreate).</source>
        <translation>Modifíquela (%1 --alter), lo que conserva sus filas, o vuelva a crearla (%1 --recreate).</translation>
    </message>
    <message>
        <source>Alter it (%1 --alter), which keeps its rows.</source>
        <translation>Modifíquela (%1 --alter), lo que conserva sus filas.</translation>
    </message>
    <message>
        <source>Recreate it (%1 --recreate).</source>
        <translation>Vuelva a crearla (%1 --recreate).</translation>
    </message>
    <message>
        <source>It cannot be recreated: %1. %2</source>
        <translation>No se puede volver a crear: %1. %2</translation>
    </message>
    <message>
        <source>for a crontab, but neither systemd&apos;s user timers nor the program crontab are available here</source>
        <translation>para un crontab, pero aquí no hay temporizadores de usuario de systemd ni el programa crontab</translation>
    </message>
    <message>
        <source>No password was given. %1 If the account has none, check user and host.</source>
        <translation>No se ha indicado ninguna contraseña. %1 Si la cuenta no tiene, compruebe el usuario y el host.</translation>
    </message>
    <message>
        <source>%1/color is not a color</source>
        <translation>%1/color no es un color</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it out.</source>
        <translation>Escríbalo como #rrggbb u omítalo.</translation>
    </message>
    <message>
        <source>A row that upstream deleted, or gave another key, blocks this change, and lite does not see that: pull without --lite.</source>
        <translation>Una fila que upstream ha eliminado, o a la que ha dado otra clave, bloquea este cambio, y lite no lo ve: actualice sin --lite.</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key at the source whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; indica (%1), que en el origen no es una clave única cuyas columnas sean todas NOT NULL y estén indexadas por completo y en orden (BTREE)</translation>
    </message>
    <message>
        <source>&quot;key&quot; names (%1), which is no unique key downstream whose columns are all NOT NULL, indexed whole, and in order (BTREE)</source>
        <translation>&quot;key&quot; indica (%1), que en el destino no es una clave única cuyas columnas sean todas NOT NULL y estén indexadas por completo y en orden (BTREE)</translation>
    </message>
    <message>
        <source>%1 (%2) is the saved connection %3 under another name; %3 is marked production and never written to</source>
        <translation>%1 (%2) es la conexión guardada %3 con otro nombre; %3 está marcada como producción y nunca se escribe en ella</translation>
    </message>
    <message>
        <source>Put it into the [client] group of the file given with --defaults-extra-file.</source>
        <translation>Póngala en el grupo [client] del archivo indicado con --defaults-extra-file.</translation>
    </message>
    <message>
        <source>the last run that wrote to it did not finish, so %1 may lack some of its rows</source>
        <translation>la última ejecución que escribió en ella no terminó, así que a %1 pueden faltarle filas suyas</translation>
    </message>
    <message>
        <source>Pull it again, not lite, then undo.</source>
        <translation>Actualícela de nuevo, no en modo lite, y deshaga después.</translation>
    </message>
    <message>
        <source>reading the names of `%1`</source>
        <translation>lectura de los nombres de `%1`</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; names column `%1`, which upstream&apos;s `%2` does not have%3</source>
        <translation>«upstream_columns» nombra la columna `%1`, que `%2` no tiene en upstream%3</translation>
    </message>
    <message>
        <source>Check &quot;upstream_table&quot; in the plan, and the grants.</source>
        <translation>Revise «upstream_table» en el plan y los permisos.</translation>
    </message>
    <message>
        <source>Each entry is a name downstream, a colon, and upstream&apos;s name.</source>
        <translation>Cada entrada es un nombre en el destino, dos puntos y el nombre en upstream.</translation>
    </message>
    <message>
        <source>&quot;upstream_columns&quot; renames `%1` to `%2`, but upstream&apos;s `%3` already has a column with that name</source>
        <translation>«upstream_columns» cambia el nombre de `%1` a `%2`, pero `%3` ya tiene en upstream una columna con ese nombre</translation>
    </message>
    <message>
        <source>Rename that column, too.</source>
        <translation>Cambie también el nombre de esa columna.</translation>
    </message>
    <message>
        <source>upstream has no table `%1` that the account can read%2</source>
        <translation>upstream no tiene ninguna tabla `%1` que la cuenta pueda leer%2</translation>
    </message>
    <message>
        <source>the plan pulls upstream&apos;s `%1` under this name, but upstream also has a table `%2`</source>
        <translation>el plan trae `%1` de upstream con este nombre, pero upstream también tiene una tabla `%2`</translation>
    </message>
    <message>
        <source>Rename that one in a step of its own, too.</source>
        <translation>Cambie también el nombre de esa tabla en un paso propio.</translation>
    </message>
    <message>
        <source>a dump cannot rename</source>
        <translation>un volcado no puede cambiar nombres</translation>
    </message>
    <message>
        <source>the plan pulls `%1` as `%2`</source>
        <translation>el plan trae `%1` como `%2`</translation>
    </message>
    <message>
        <source>Choose `%1`.</source>
        <translation>Elija `%1`.</translation>
    </message>
    <message>
        <source>the name `%1` has %2 characters, and a server takes %3</source>
        <translation>el nombre `%1` tiene %2 caracteres y un servidor admite %3</translation>
    </message>
    <message>
        <source>the name `%1` is empty or ends in a blank</source>
        <translation>el nombre `%1` está vacío o termina en un espacio</translation>
    </message>
    <message>
        <source>the name `%1` has characters that no server takes</source>
        <translation>el nombre `%1` tiene caracteres que ningún servidor admite</translation>
    </message>
    <message>
        <source>Choose another name in the plan.</source>
        <translation>Elija otro nombre en el plan.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Save it in the keychain</source>
        <translation>&amp;Guardarla en el llavero</translation>
    </message>
    <message>
        <source>No keychain is available: the password is kept until slicetool is closed.</source>
        <translation>No hay ningún llavero disponible: la contraseña se conserva hasta cerrar slicetool.</translation>
    </message>
</context>
<context>
    <name>PlanSettings</name>
    <message>
        <source>Plan settings</source>
        <translation>Ajustes del plan</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
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
        <translation>&amp;Tablas sin paso</translation>
    </message>
    <message>
        <source>Their &amp;zoom</source>
        <translation>Su &amp;zoom</translation>
    </message>
    <message>
        <source>Variables, :name in predicates and SQL</source>
        <translation>Variables, :name en condiciones y SQL</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>Añadir variable</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>After statements, run downstream in one transaction</source>
        <translation>Sentencias posteriores, ejecutadas en el destino en una transacción</translation>
    </message>
    <message>
        <source>After statements</source>
        <translation>Sentencias posteriores</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Añadir sentencia</translation>
    </message>
    <message>
        <source>&amp;Ignored columns of all tables</source>
        <translation>&amp;Columnas ignoradas de todas las tablas</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>ninguna, o updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Columnas que no se comparan, separadas por comas; * representa cualquier texto</translation>
    </message>
</context>
<context>
    <name>PlanWizard</name>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>The schema that the data comes from. It is only read, never written to.</source>
        <translation>El esquema del que vienen los datos. Solo se lee, nunca se escribe en él.</translation>
    </message>
    <message>
        <source>Base and work</source>
        <translation>Base y work</translation>
    </message>
    <message>
        <source>Two local schemas: base receives what is pulled, work is the copy that your application uses. They are created if they do not exist.</source>
        <translation>Dos esquemas locales: base recibe lo que llega de upstream, work es la copia que usa su aplicación. Se crean si no existen.</translation>
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
        <translation>Tablas</translation>
    </message>
    <message>
        <source>The tables in upstream. Untick those you do not need; steps can be changed at any time.</source>
        <translation>Las tablas de upstream. Desmarque las que no necesite; los pasos se pueden cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Tables in upstream</source>
        <translation>Tablas de upstream</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The plan is a JSON file that can be kept with your project.</source>
        <translation>El plan es un archivo JSON que se puede guardar con su proyecto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Filter: a part of the name, or a pattern such as *_log</source>
        <translation>Filtro: parte del nombre, o un patrón como *_log</translation>
    </message>
    <message>
        <source>Filter tables</source>
        <translation>Filtrar tablas</translation>
    </message>
    <message>
        <source>&amp;Tick shown</source>
        <translation>&amp;Marcar las visibles</translation>
    </message>
    <message>
        <source>&amp;Untick shown</source>
        <translation>&amp;Desmarcar las visibles</translation>
    </message>
    <message>
        <source>A saved connection or a UR&amp;L</source>
        <translation>Una conexión guardada o una UR&amp;L</translation>
    </message>
    <message>
        <source>A new connect&amp;ion</source>
        <translation>Una conex&amp;ión nueva</translation>
    </message>
</context>
<context>
    <name>RunComparisonDialog</name>
    <message>
        <source>Two runs side by side</source>
        <translation>Dos ejecuciones en paralelo</translation>
    </message>
    <message>
        <source>Tables of both runs</source>
        <translation>Tablas de ambas ejecuciones</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>&amp;Lite pull:</source>
        <translation>Actualización &amp;lite:</translation>
    </message>
    <message>
        <source>When lite pulls run</source>
        <translation>Cuándo se ejecutan las actualizaciones lite</translation>
    </message>
    <message>
        <source>&amp;Full pull:</source>
        <translation>Actualización &amp;completa:</translation>
    </message>
    <message>
        <source>When full pulls run</source>
        <translation>Cuándo se ejecutan las actualizaciones completas</translation>
    </message>
    <message>
        <source>S&amp;wap base and work:</source>
        <translation>&amp;Intercambiar base y work:</translation>
    </message>
    <message>
        <source>When to swap base and work</source>
        <translation>Cuándo intercambiar base y work</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Runs start automatically, with systemd only while you are logged in. They never prompt: passwords must be in the keychain or an option file.</source>
        <translation>Las ejecuciones se inician automáticamente; con systemd, solo mientras tenga la sesión abierta. Nunca preguntan: las contraseñas deben estar en el llavero o en un archivo de opciones.</translation>
    </message>
</context>
<context>
    <name>SlicePreview</name>
    <message>
        <source>previewing `%1`</source>
        <translation>vista previa de `%1`</translation>
    </message>
    <message>
        <source>reading the query</source>
        <translation>lectura de la consulta</translation>
    </message>
    <message>
        <source>there is no SQL yet</source>
        <translation>aún no hay SQL</translation>
    </message>
    <message>
        <source>upstream has no such table</source>
        <translation>upstream no tiene esa tabla</translation>
    </message>
    <message>
        <source>it does not select the key column `%1`</source>
        <translation>no selecciona la columna de clave `%1`</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Real data on your desk</source>
        <translation>Datos reales en su escritorio</translation>
    </message>
    <message>
        <source>Pull the slice you need from upstream, work with it, and reset it in one click.</source>
        <translation>Actualice desde upstream la porción que necesita, trabaje con ella y restáurela con un clic.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>A private sample server with a shop, removed when slicetool is closed</source>
        <translation>Un servidor privado de ejemplo con una tienda, que se elimina al cerrar slicetool</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Inspect an upstream schema and choose what to pull</source>
        <translation>Examinar un esquema de upstream y elegir qué actualizar</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>A *.slice.json file; you can also drag one here</source>
        <translation>Un archivo *.slice.json; también se puede arrastrar aquí</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
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
        <translation>Filas &amp;obsoletas</translation>
    </message>
    <message>
        <source>What to do with rows downstream that the slice does not contain</source>
        <translation>Qué hacer con las filas del destino que la porción no contiene</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>&amp;Lite column</source>
        <translation>Columna &amp;lite</translation>
    </message>
    <message>
        <source>detected automatically</source>
        <translation>detectada automáticamente</translation>
    </message>
    <message>
        <source>The modification column that a lite pull uses</source>
        <translation>La columna de modificación que usa una actualización lite</translation>
    </message>
    <message>
        <source>Same as the plan&apos;s default</source>
        <translation>Como el valor predeterminado del plan</translation>
    </message>
    <message>
        <source>&amp;Ignored columns</source>
        <translation>Columnas &amp;ignoradas</translation>
    </message>
    <message>
        <source>none, or updated_at, *_count</source>
        <translation>ninguna, o updated_at, *_count</translation>
    </message>
    <message>
        <source>Columns that are not compared, separated by commas; * stands for any text</source>
        <translation>Columnas que no se comparan, separadas por comas; * representa cualquier texto</translation>
    </message>
    <message>
        <source>R&amp;ounded columns</source>
        <translation>Columnas red&amp;ondeadas</translation>
    </message>
    <message>
        <source>none, or lat: 6, *_rate: 2</source>
        <translation>ninguna, o lat: 6, *_rate: 2</translation>
    </message>
    <message>
        <source>FLOAT and DOUBLE columns and the number of decimals to which they are compared</source>
        <translation>Columnas FLOAT y DOUBLE y el número de decimales con que se comparan</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Clav&amp;e</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>la clave primaria</translation>
    </message>
    <message>
        <source>Columns of the unique key that rows are found by, separated by commas</source>
        <translation>Columnas de la clave única por la que se encuentran las filas, separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Upstream table</source>
        <translation>Tabla en &amp;upstream</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>el mismo nombre</translation>
    </message>
    <message>
        <source>Upstream &amp;columns</source>
        <translation>&amp;Columnas en upstream</translation>
    </message>
    <message>
        <source>the same names, or mail: email_address</source>
        <translation>los mismos nombres, o mail: email_address</translation>
    </message>
    <message>
        <source>The table&apos;s name upstream, if it differs from the one downstream</source>
        <translation>Nombre de la tabla en upstream, si difiere del nombre en el destino</translation>
    </message>
    <message>
        <source>Columns with different names upstream: the name downstream, a colon and upstream&apos;s name, separated by commas</source>
        <translation>Columnas con otro nombre en upstream: el nombre en el destino, dos puntos y el nombre en upstream, separadas por comas</translation>
    </message>
</context>
<context>
    <name>StepTexts</name>
    <message>
        <source>Scan</source>
        <translation>Escaneo</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizada</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Columns drifted</source>
        <translation>Columnas distintas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Applying</source>
        <translation>Aplicando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>%1, where %2</source>
        <translation>%1, donde %2</translation>
    </message>
    <message>
        <source>no SQL yet</source>
        <translation>aún sin SQL</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Equal but for %1</source>
        <translation>Igual salvo %1</translation>
    </message>
    <message>
        <source>Synced but for %1</source>
        <translation>Sincronizada salvo %1</translation>
    </message>
</context>
<context>
    <name>ValueForms</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON as a tree</source>
        <translation>JSON en árbol</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>Hex, 8 bytes a line</source>
        <translation>Hex, 8 bytes por línea</translation>
    </message>
    <message>
        <source>Hex, 16 bytes a line</source>
        <translation>Hex, 16 bytes por línea</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Geometry</source>
        <translation>Geometría</translation>
    </message>
    <message>
        <source>… %1 in all</source>
        <translation>… %1 en total</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nuevo plan…</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>&amp;Abrir plan…</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>&amp;Guardar plan</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>Guardar plan &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close plan</source>
        <translation>C&amp;errar plan</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>Cone&amp;xiones…</translation>
    </message>
    <message>
        <source>Plan se&amp;ttings…</source>
        <translation>A&amp;justes del plan…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Deshacer edición</translation>
    </message>
    <message>
        <source>&amp;Redo edit</source>
        <translation>&amp;Rehacer edición</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Scan the selected tables</source>
        <translation>&amp;Escanear las tablas seleccionadas</translation>
    </message>
    <message>
        <source>S&amp;kip the selected tables</source>
        <translation>&amp;Omitir las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Re&amp;load upstream&apos;s tables</source>
        <translation>&amp;Recargar las tablas de upstream</translation>
    </message>
    <message>
        <source>&amp;Compare upstream with base</source>
        <translation>&amp;Comparar upstream con base</translation>
    </message>
    <message>
        <source>Compare base with &amp;work</source>
        <translation>Comparar base con &amp;work</translation>
    </message>
    <message>
        <source>&amp;Pull</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Pull, &amp;dry run: write nothing</source>
        <translation>Actualizar, &amp;simulación: no escribir nada</translation>
    </message>
    <message>
        <source>Compare the selected tables</source>
        <translation>Comparar las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Pull the selected tables</source>
        <translation>Actualizar las tablas seleccionadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
        <source>Show &amp;tables</source>
        <translation>Mostrar &amp;tablas</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Mostrar &amp;diferencias</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>&amp;Comandos…</translation>
    </message>
    <message>
        <source>Simulate a business day upstream</source>
        <translation>Simular un día laborable en upstream</translation>
    </message>
    <message>
        <source>Simulate an application writing to foo1</source>
        <translation>Simular una aplicación que escribe en foo1</translation>
    </message>
    <message>
        <source>Pull &amp;lite: new and modified rows only</source>
        <translation>Actualizar &amp;lite: solo filas nuevas y modificadas</translation>
    </message>
    <message>
        <source>S&amp;wap base and work</source>
        <translation>&amp;Intercambiar base y work</translation>
    </message>
    <message>
        <source>&amp;Schedule…</source>
        <translation>&amp;Programación…</translation>
    </message>
    <message>
        <source>&amp;Grants for work…</source>
        <translation>Per&amp;misos para work…</translation>
    </message>
    <message>
        <source>&amp;Advice on zoom levels…</source>
        <translation>Recomendaciones sobre niveles de &amp;zoom…</translation>
    </message>
    <message>
        <source>&amp;Export the report…</source>
        <translation>&amp;Exportar el informe…</translation>
    </message>
    <message>
        <source>&amp;Undo changes in work</source>
        <translation>&amp;Revertir los cambios en work</translation>
    </message>
    <message>
        <source>Undo changes in the selected tables</source>
        <translation>Revertir los cambios en las tablas seleccionadas</translation>
    </message>
    <message>
        <source>As&amp;k before changing work on this machine</source>
        <translation>Pre&amp;guntar antes de cambiar work en este equipo</translation>
    </message>
    <message>
        <source>&amp;Undo changes in %1</source>
        <translation>&amp;Revertir los cambios en %1</translation>
    </message>
    <message>
        <source>Make %1 equal to base again; changes made in it are lost (%2)</source>
        <translation>Volver a igualar %1 a base; los cambios hechos allí se pierden (%2)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About slicetool</source>
        <translation>&amp;Acerca de slicetool</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Differences side &amp;by side</source>
        <translation>Diferencias en &amp;paralelo</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nueva &amp;pestaña</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Pestaña anterior</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database.</source>
        <translation>Actualiza una copia local de una base de datos MySQL o MariaDB remota.</translation>
    </message>
    <message>
        <source>Start the private sample server and open its plan.</source>
        <translation>Iniciar el servidor privado de ejemplo y abrir su plan.</translation>
    </message>
    <message>
        <source>Plan files to open.</source>
        <translation>Los archivos de plan que se abrirán.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::AdviceDialog</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Would take</source>
        <translation>Requeriría</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>no pull since</source>
        <translation>sin actualización desde entonces</translation>
    </message>
    <message>
        <source>Nothing to change: the zoom levels fit the runs so far.</source>
        <translation>Nada que cambiar: los niveles de zoom se ajustan a las ejecuciones hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) would take less with different zoom levels.</source>
        <translation>
            <numerusform>%n tabla requeriría menos con otros niveles de zoom.</numerusform>
            <numerusform>%n tablas requerirían menos con otros niveles de zoom.</numerusform>
        </translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ColorButton</name>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Same as environment</source>
        <translation>Según el entorno</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Escriba un comando</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionEditor</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Looking for a keychain…</source>
        <translation>Buscando un llavero…</translation>
    </message>
    <message>
        <source>No keychain is available: passwords are kept until slicetool is closed, and never in a file.</source>
        <translation>No hay ningún llavero disponible: las contraseñas se conservan hasta cerrar slicetool, y nunca en un archivo.</translation>
    </message>
    <message>
        <source>prompted for, or from the keychain</source>
        <translation>se pregunta o se toma del llavero</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>guardado de la conexión</translation>
    </message>
    <message>
        <source>a connection named %1 already exists</source>
        <translation>ya existe una conexión con el nombre %1</translation>
    </message>
    <message>
        <source>saving the password of %1</source>
        <translation>guardado de la contraseña de %1</translation>
    </message>
    <message>
        <source>the keychain rejected it</source>
        <translation>el llavero la rechazó</translation>
    </message>
    <message>
        <source>the connection</source>
        <translation>la conexión</translation>
    </message>
    <message>
        <source>asking for the schemas</source>
        <translation>consulta de los esquemas</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionForm</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Sin especificar</translation>
    </message>
    <message>
        <source>If the server supports it</source>
        <translation>Si el servidor lo admite</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, verify the CA</source>
        <translation>Siempre, verificar la CA</translation>
    </message>
    <message>
        <source>Always, verify CA and host</source>
        <translation>Siempre, verificar CA y host</translation>
    </message>
    <message>
        <source>saving the connection</source>
        <translation>guardado de la conexión</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>no tiene nombre</translation>
    </message>
    <message>
        <source>a name must not look like a URL</source>
        <translation>un nombre no debe parecer una URL</translation>
    </message>
    <message>
        <source>Choose the socket</source>
        <translation>Elegir el socket</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Elegir el archivo de clave</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Claves (*.pem *.key)</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Ask the server for its schemas</source>
        <translation>Consultar al servidor sus esquemas</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>Delete the connection %1? Plans that name it will no longer find it.</source>
        <translation>¿Eliminar la conexión %1? Los planes que la nombran ya no la encontrarán.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>this connection</source>
        <translation>esta conexión</translation>
    </message>
    <message>
        <source>Also remove its password from the keychain</source>
        <translation>Eliminar también su contraseña del llavero</translation>
    </message>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>Desde ~/.my.cnf</translation>
    </message>
    <message>
        <source>From another program&apos;s file…</source>
        <translation>Desde el archivo de otro programa…</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Importar conexiones</translation>
    </message>
    <message>
        <source>Export without passwords…</source>
        <translation>Exportar sin contraseñas…</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Exportar conexiones</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Conexiones (*.json)</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lectura de conexiones de %1</translation>
    </message>
    <message>
        <source>it has none for MySQL or MariaDB</source>
        <translation>no tiene ninguna de MySQL o MariaDB</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionPicker</name>
    <message>
        <source>Connection for %1</source>
        <translation>Conexión para %1</translation>
    </message>
    <message>
        <source>A saved connection, or mysql://user@host/schema</source>
        <translation>Una conexión guardada, o mysql://user@host/schema</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Conexiones…</translation>
    </message>
    <message>
        <source>Manage connections</source>
        <translation>Administrar conexiones</translation>
    </message>
    <message>
        <source>the connection has no schema</source>
        <translation>la conexión no tiene esquema</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ConnectionTest</name>
    <message>
        <source>there is no socket %1</source>
        <translation>no existe el socket %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 can see %n table(s) in %2</source>
        <translation>
            <numerusform>%1 puede ver %n tabla en %2</numerusform>
            <numerusform>%1 puede ver %n tablas en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Privileges</source>
        <translation>Privilegios</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>as %1, answers in %2 ms</source>
        <translation>como %1, responde en %2 ms</translation>
    </message>
    <message>
        <source>the system&apos;s socket</source>
        <translation>el socket del sistema</translation>
    </message>
    <message>
        <source>testing the connection</source>
        <translation>prueba de la conexión</translation>
    </message>
    <message>
        <source>not needed on this machine</source>
        <translation>no hace falta en este equipo</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <translation>Túnel</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>%1 answers, but not like MySQL or MariaDB</source>
        <translation>%1 responde, pero no como MySQL ni MariaDB</translation>
    </message>
    <message>
        <source>the server offers no TLS</source>
        <translation>el servidor no ofrece TLS</translation>
    </message>
    <message>
        <source>not encrypted: the server offers no TLS</source>
        <translation>sin cifrar: el servidor no ofrece TLS</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>not encrypted, as configured</source>
        <translation>sin cifrar, según la configuración</translation>
    </message>
    <message>
        <source>the server&apos;s identity is verified</source>
        <translation>la identidad del servidor está verificada</translation>
    </message>
    <message>
        <source>its certificate&apos;s authority is verified, its host name is not</source>
        <translation>la autoridad de su certificado está verificada, su nombre de host no</translation>
    </message>
    <message>
        <source>the server&apos;s identity is not verified</source>
        <translation>la identidad del servidor no está verificada</translation>
    </message>
    <message>
        <source>encrypted by SSH, and not behind its far end</source>
        <translation>cifrada por SSH, pero no más allá de su extremo remoto</translation>
    </message>
    <message>
        <source>not encrypted, on this machine only</source>
        <translation>sin cifrar, solo en este equipo</translation>
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
            <numerusform>%n diferencia de estructura</numerusform>
            <numerusform>%n diferencias de estructura</numerusform>
        </translation>
    </message>
    <message>
        <source>Upstream, read only</source>
        <translation>Upstream, solo lectura</translation>
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
        <translation>producción</translation>
    </message>
    <message>
        <source>staging</source>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>cannot tell whether this is base or work: %1</source>
        <translation>no se puede saber si esto es base o work: %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DemoStage</name>
    <message>
        <source>A business day has passed upstream.</source>
        <translation>Ha pasado un día laborable en upstream.</translation>
    </message>
    <message>
        <source>An application has written to foo1.</source>
        <translation>Una aplicación ha escrito en foo1.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityLegend</name>
    <message>
        <source>Legend of the density</source>
        <translation>Leyenda de la densidad</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>few changes</source>
        <translation>pocos cambios</translation>
    </message>
    <message>
        <source>many changes</source>
        <translation>muchos cambios</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>añadido después</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DensityStrip</name>
    <message>
        <source>Part %1 of %2 of the keys %3 to %4: %5 changed</source>
        <translation>Parte %1 de %2 de las claves %3 a %4: cambios en %5</translation>
    </message>
    <message>
        <source>%1 of them beyond the last key here: added later</source>
        <translation>de ellas, %1 más allá de la última clave de aquí: añadido después</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffCommands</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open value…</source>
        <translation>Abrir valor…</translation>
    </message>
    <message>
        <source>Next changed cell</source>
        <translation>Siguiente celda cambiada</translation>
    </message>
    <message>
        <source>Previous changed cell</source>
        <translation>Celda cambiada anterior</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copiar el valor de %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Marcar filas</translation>
    </message>
    <message>
        <source>Uncheck rows</source>
        <translation>Desmarcar filas</translation>
    </message>
    <message>
        <source>Only rows with %1 = %2</source>
        <translation>Solo filas con %1 = %2</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Mostrar todas las filas</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar de forma ascendente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar de forma descendente</translation>
    </message>
    <message>
        <source>Order by key</source>
        <translation>Ordenar por clave</translation>
    </message>
    <message>
        <source>Fit column</source>
        <translation>Ajustar columna</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Ajustar todas las columnas</translation>
    </message>
    <message>
        <source>Freeze columns up to here</source>
        <translation>Inmovilizar columnas hasta aquí</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>Liberar columnas</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Ocultar columna</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Only the first %1; export the table to get all</source>
        <translation>Solo las primeras %1; exporte la tabla para obtenerlas todas</translation>
    </message>
    <message>
        <source>Compare %1 again</source>
        <translation>Volver a comparar %1</translation>
    </message>
    <message>
        <source>Ignore %1 in comparisons</source>
        <translation>Ignorar %1 en las comparaciones</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffDelegate</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n byte(s))</source>
        <translation>
            <numerusform>%1 (%n byte)</numerusform>
            <numerusform>%1 (%n bytes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffExport</name>
    <message>
        <source>Writing %1</source>
        <translation>Escritura de %1</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>Copiar como SQL</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Preview SQL…</source>
        <translation>Vista previa del SQL…</translation>
    </message>
    <message>
        <source>Export the table&apos;s rows…</source>
        <translation>Exportar las filas de la tabla…</translation>
    </message>
    <message>
        <source>Only the first %1 of %2; export the table to get all</source>
        <translation>Solo las primeras %1 de %2; exporte la tabla para obtenerlas todas</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 en el portapapeles</translation>
    </message>
    <message>
        <source>SQL for %1 in %2</source>
        <translation>SQL para %1 en %2</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>SQL (*.sql);;CSV (*.csv);;JSON lines (*.jsonl);;Markdown (*.md)</source>
        <translation>SQL (*.sql);;CSV (*.csv);;Líneas JSON (*.jsonl);;Markdown (*.md)</translation>
    </message>
    <message>
        <source>Exported.</source>
        <translation>Exportado.</translation>
    </message>
    <message>
        <source>Copy as SQL in the other direction</source>
        <translation>Copiar como SQL en el sentido contrario</translation>
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
        <translation>No comparado: %1 → %2</translation>
    </message>
    <message>
        <source>Not compared: the plan ignores this column</source>
        <translation>No comparado: el plan ignora esta columna</translation>
    </message>
    <message>
        <source>Equal but for rounding: %1 → %2</source>
        <translation>Igual salvo por el redondeo: %1 → %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows only in the source</source>
        <translation>Filas solo en el origen</translation>
    </message>
    <message>
        <source>Rows that differ</source>
        <translation>Filas que difieren</translation>
    </message>
    <message>
        <source>Rows only in the target</source>
        <translation>Filas solo en el destino</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DiffView</name>
    <message>
        <source>Part %1 of %2: %3</source>
        <translation>Parte %1 de %2: %3</translation>
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
        <translation>Todas</translation>
    </message>
    <message>
        <source>+ Only in %1</source>
        <translation>+ Solo en %1</translation>
    </message>
    <message>
        <source>≠ Different</source>
        <translation>≠ Distintas</translation>
    </message>
    <message>
        <source>− Only in %1</source>
        <translation>− Solo en %1</translation>
    </message>
    <message>
        <source>Compare, pull or undo to see the rows that differ here.</source>
        <translation>Compare, actualice o revierta para ver aquí las filas que difieren.</translation>
    </message>
    <message>
        <source>No table differs.</source>
        <translation>Ninguna tabla difiere.</translation>
    </message>
    <message>
        <source>Searching the rows…</source>
        <translation>Buscando en las filas…</translation>
    </message>
    <message>
        <source>The rows of this table were not kept, because it was filled for the first time or is replaced in whole chunks.</source>
        <translation>Las filas de esta tabla no se conservaron, porque se llenó por primera vez o se sustituye en bloques enteros.</translation>
    </message>
    <message>
        <source>The rows were not kept. Compare again to see them.</source>
        <translation>Las filas no se conservaron. Compare de nuevo para verlas.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n table(s)</source>
        <translation>
            <numerusform>Aplicar %n tabla</numerusform>
            <numerusform>Aplicar %n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n row(s)</source>
        <translation>
            <numerusform>Aplicar %n fila</numerusform>
            <numerusform>Aplicar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply checked</source>
        <translation>Aplicar lo marcado</translation>
    </message>
    <message>
        <source>Makes everything checked in %1 equal to %2</source>
        <translation>Iguala todo lo marcado en %1 a %2</translation>
    </message>
    <message>
        <source>Check all rows</source>
        <translation>Marcar todas las filas</translation>
    </message>
    <message>
        <source>Uncheck all rows</source>
        <translation>Desmarcar todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>Only %n table(s) were compared; the others may differ as well.</source>
        <translation>
            <numerusform>Solo se comparó %n tabla; las demás también pueden diferir.</numerusform>
            <numerusform>Solo se compararon %n tablas; las demás también pueden diferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some rows could not be kept and are missing here: %1</source>
        <translation>Algunas filas no se pudieron conservar y faltan aquí: %1</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared; others may differ.</source>
        <translation>
            <numerusform>Sin diferencias en la %n tabla comparada; otras pueden diferir.</numerusform>
            <numerusform>Sin diferencias en las %n tablas comparadas; otras pueden diferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Only rows with %1. Click to show all.</source>
        <translation>Solo filas con %1. Haga clic para mostrarlas todas.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::DriftDialog</name>
    <message>
        <source>Alter the table</source>
        <translation>Modificar la tabla</translation>
    </message>
    <message>
        <source>Definitions of %1</source>
        <translation>Definiciones de %1</translation>
    </message>
    <message>
        <source>As in %1</source>
        <translation>Como en %1</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Ahora en %1</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
    </message>
    <message>
        <source>Copy the statement</source>
        <translation>Copiar la sentencia</translation>
    </message>
    <message>
        <source>This statement gives the table in %1 the columns and keys of %2. Its rows stay; values in dropped columns are lost.</source>
        <translation>Esta sentencia da a la tabla en %1 las columnas y claves de %2. Sus filas se conservan; los valores de las columnas eliminadas se pierden.</translation>
    </message>
    <message>
        <source>No ALTER TABLE does this; recreate the table.</source>
        <translation>Ningún ALTER TABLE lo consigue; recree la tabla.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::EditCommands</name>
    <message numerus="yes">
        <source>%1: %n table(s)</source>
        <translation>
            <numerusform>%1: %n tabla</numerusform>
            <numerusform>%1: %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Change plan settings</source>
        <translation>Cambiar los ajustes del plan</translation>
    </message>
    <message>
        <source>Compare %1 in all tables</source>
        <translation>Comparar %1 en todas las tablas</translation>
    </message>
    <message>
        <source>Ignore %1 of %2</source>
        <translation>Ignorar %1 de %2</translation>
    </message>
    <message>
        <source>Compare %1 of %2</source>
        <translation>Comparar %1 de %2</translation>
    </message>
    <message>
        <source>A pattern in the plan still ignores %1: %2</source>
        <translation>Un patrón del plan sigue ignorando %1: %2</translation>
    </message>
    <message>
        <source>Ignored from the next comparison on: %1 of %2</source>
        <translation>Ignorada a partir de la próxima comparación: %1 de %2</translation>
    </message>
    <message>
        <source>Compared again from the next comparison on: %1 of %2</source>
        <translation>Comparada de nuevo a partir de la próxima comparación: %1 de %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ForeignConnections</name>
    <message>
        <source>%1: its password command is left out</source>
        <translation>%1: su comando de contraseña se omite</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>una canalización con nombre</translation>
    </message>
    <message>
        <source>%1: neither MySQL nor MariaDB (%2)</source>
        <translation>%1: ni MySQL ni MariaDB (%2)</translation>
    </message>
    <message>
        <source>%1: it has no host</source>
        <translation>%1: no tiene host</translation>
    </message>
    <message>
        <source>%1: it names no schema</source>
        <translation>%1: no indica ningún esquema</translation>
    </message>
    <message>
        <source>reading connections</source>
        <translation>Lectura de conexiones</translation>
    </message>
    <message>
        <source>it is a binary property list</source>
        <translation>es una lista de propiedades binaria</translation>
    </message>
    <message>
        <source>Convert it first: plutil -convert xml1 FILE</source>
        <translation>Convertirla primero: plutil -convert xml1 FILE</translation>
    </message>
    <message>
        <source>the file&apos;s format is not known</source>
        <translation>el formato del archivo no se conoce</translation>
    </message>
    <message>
        <source>DBeaver&apos;s data-sources.json, DataGrip&apos;s dataSources.xml, HeidiSQL&apos;s exported settings, MySQL Workbench&apos;s connections.xml, TablePlus&apos;s Connections.plist and files that slicetool exported can be read.</source>
        <translation>Se pueden leer data-sources.json de DBeaver, dataSources.xml de DataGrip, los ajustes exportados de HeidiSQL, connections.xml de MySQL Workbench, Connections.plist de TablePlus y los archivos exportados por slicetool.</translation>
    </message>
    <message>
        <source>reading connections from %1</source>
        <translation>Lectura de conexiones de %1</translation>
    </message>
    <message>
        <source>no JDBC URL</source>
        <translation>sin URL JDBC</translation>
    </message>
    <message>
        <source>%1: it connects by a socket; enter that yourself</source>
        <translation>%1: se conecta por un socket; indíquelo usted mismo</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>It is XML, but not from DataGrip, MySQL Workbench or TablePlus.</source>
        <translation>Es XML, pero no de DataGrip, MySQL Workbench ni TablePlus.</translation>
    </message>
    <message>
        <source>it has %1 connections, which is more than anybody has</source>
        <translation>tiene %1 conexiones, más de las que tiene nadie</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::Freshness</name>
    <message>
        <source>cancelled at %1; complete up to there</source>
        <translation>cancelado (%1); completo hasta ahí</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not in sync, %1</source>
        <translation>
            <numerusform>%n tabla no está al día (%1)</numerusform>
            <numerusform>%n tablas no están al día (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>lite at %1, not verified</source>
        <translation>lite (%1), sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) verified at %1</source>
        <translation>
            <numerusform>%n tabla verificada (%1)</numerusform>
            <numerusform>%n tablas verificadas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>pulled and verified at %1</source>
        <translation>actualizado y verificado (%1)</translation>
    </message>
    <message>
        <source>equals base, verified at %1</source>
        <translation>igual a base, verificado (%1)</translation>
    </message>
    <message>
        <source>no difference at %1</source>
        <translation>sin diferencias (%1)</translation>
    </message>
    <message numerus="yes">
        <source>no difference in %n table(s) at %1</source>
        <translation>
            <numerusform>sin diferencias en %n tabla (%1)</numerusform>
            <numerusform>sin diferencias en %n tablas (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) differ, %1</source>
        <translation>
            <numerusform>%n tabla difiere (%1)</numerusform>
            <numerusform>%n tablas difieren (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n compared table(s) differ, %2</source>
        <translation>
            <numerusform>%1 de %n tabla comparada con diferencias (%2)</numerusform>
            <numerusform>%1 de %n tablas comparadas con diferencias (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>would revert %1 in %n table(s), as of %2</source>
        <translation>
            <numerusform>revertiría %1 en %n tabla (%2)</numerusform>
            <numerusform>revertiría %1 en %n tablas (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>reverted %1 in %2</source>
        <translation>revertido: %1 en %2</translation>
    </message>
    <message>
        <source>nothing to revert at %1</source>
        <translation>nada que revertir (%1)</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, no comparada por completo</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::GrantsDialog</name>
    <message>
        <source>Reading the accounts…</source>
        <translation>Leyendo las cuentas…</translation>
    </message>
    <message>
        <source>No account has grants on the schema.</source>
        <translation>Ninguna cuenta tiene permisos sobre el esquema.</translation>
    </message>
    <message numerus="yes">
        <source>Applied: %n statement(s).</source>
        <translation>
            <numerusform>Aplicado: %n sentencia.</numerusform>
            <numerusform>Aplicado: %n sentencias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HelpCommands</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About slicetool</source>
        <translation>Acerca de slicetool</translation>
    </message>
    <message>
        <source>slicetool %1</source>
        <translation>slicetool %1</translation>
    </message>
    <message>
        <source>Refreshes a local copy of a remote MySQL or MariaDB database, transferring only what has changed.

Free software under the GNU General Public License, version 3 or later; it comes with no warranty.

Qt %1</source>
        <translation>Actualiza una copia local de una base de datos MySQL o MariaDB remota y transfiere solo lo que ha cambiado.

Software libre bajo la GNU General Public License, versión 3 o posterior; se ofrece sin garantía alguna.

Qt %1</translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>El diagnóstico está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::HistoryView</name>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Ejecuciones anteriores</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>%1, dry run</source>
        <translation>%1, simulación</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no se inició</translation>
    </message>
    <message>
        <source>refreshed, not verified</source>
        <translation>actualizada, sin verificar</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter earlier runs</source>
        <translation>Filtrar ejecuciones anteriores</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Select two runs</source>
        <translation>Seleccione dos ejecuciones</translation>
    </message>
    <message>
        <source>%1, lite</source>
        <translation>%1, lite</translation>
    </message>
    <message>
        <source>would change</source>
        <translation>cambiaría</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ImportDialog</name>
    <message numerus="yes">
        <source>%n connections of %1. Passwords are not in such files: they are asked for, or come from the keychain.</source>
        <translation>
            <numerusform>Una conexión de %1. Estos archivos no contienen contraseñas: se piden o vienen del llavero.</numerusform>
            <numerusform>%n conexiones de %1. Estos archivos no contienen contraseñas: se piden o vienen del llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved already, as %1</source>
        <translation>Ya guardada, como %1</translation>
    </message>
    <message>
        <source>Not imported:</source>
        <translation>No se importan:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MainWindow</name>
    <message>
        <source>The demo</source>
        <translation>La demo</translation>
    </message>
    <message>
        <source>Starting two private servers with a sample shop…</source>
        <translation>Iniciando dos servidores privados con una tienda de ejemplo…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Web pages (*.html);;Markdown (*.md);;JSON (*.json)</source>
        <translation>Páginas web (*.html);;Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The demo is ready: open it with File, Try the demo.</source>
        <translation>La demo está lista: ábrala con Archivo, Probar la demo.</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Aún no se ha abierto ningún plan</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas las páginas</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::MissedRuns</name>
    <message numerus="yes">
        <source>%n scheduled run(s) could not start. The last one, %1 of %2: %3</source>
        <translation>
            <numerusform>%n ejecución programada no se pudo iniciar. La última, %1 de %2: %3</numerusform>
            <numerusform>%n ejecuciones programadas no se pudieron iniciar. La última, %1 de %2: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::OptionFileImport</name>
    <message>
        <source>From ~/.my.cnf</source>
        <translation>De ~/.my.cnf</translation>
    </message>
    <message>
        <source>Group to import:</source>
        <translation>Grupo que importar:</translation>
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
        <translation>no se indicó ninguna contraseña</translation>
    </message>
    <message>
        <source>%1 requires a password: %2</source>
        <translation>%1 exige una contraseña: %2</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlaceCard</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Upstream is only read, never written to</source>
        <translation>Upstream solo se lee, nunca se escribe en él</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanDocks</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFileWatch</name>
    <message>
        <source>%1 was changed by another program; saving it will ask what to do.</source>
        <translation>Otro programa cambió %1; al guardarlo se preguntará qué hacer.</translation>
    </message>
    <message>
        <source>Reading the changed plan</source>
        <translation>Lectura del plan cambiado</translation>
    </message>
    <message>
        <source>Reloaded: another program has changed %1.</source>
        <translation>Recargado: otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Cambiado por otro programa</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened here.</source>
        <translation>Otro programa cambió %1 desde que se abrió aquí.</translation>
    </message>
    <message>
        <source>Overwriting loses that change; reloading loses the edits made here.</source>
        <translation>Si se sobrescribe, se pierde ese cambio; si se recarga, se pierden las ediciones hechas aquí.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanFiles</name>
    <message>
        <source>Plans (*.slice.json);;All files (*)</source>
        <translation>Planes (*.slice.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Opening the plan</source>
        <translation>Apertura del plan</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Saving the plan</source>
        <translation>Guardado del plan</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Save the changes to the plan %1?</source>
        <translation>¿Guardar los cambios en el plan %1?</translation>
    </message>
    <message>
        <source>saving %1</source>
        <translation>guardado de %1</translation>
    </message>
    <message>
        <source>it is open in another tab</source>
        <translation>está abierto en otra pestaña</translation>
    </message>
    <message>
        <source>Choose another name, or close that tab first.</source>
        <translation>Elija otro nombre o cierre antes esa pestaña.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanPage</name>
    <message>
        <source>Stop the run of %1 and close the plan?</source>
        <translation>¿Detener la ejecución de %1 y cerrar el plan?</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep Running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>Stopping the run…</source>
        <translation>Deteniendo la ejecución…</translation>
    </message>
    <message>
        <source>Keep the Plan Open</source>
        <translation>Mantener el plan abierto</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Hay una ejecución en curso</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Tables and differences</source>
        <translation>Tablas y diferencias</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>reading its tables…</source>
        <translation>leyendo sus tablas…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled before anything was changed.</source>
        <translation>Cancelado antes de que se cambiara nada.</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Ejecución del %1</translation>
    </message>
    <message>
        <source>Lite pull</source>
        <translation>Actualización lite</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Recreación</translation>
    </message>
    <message>
        <source>Finished tables stay finished. A table without transactions (MyISAM) may be left half-written until the next run, which does the rest.</source>
        <translation>Las tablas terminadas quedan terminadas. Una tabla sin transacciones (MyISAM) puede quedar a medio escribir hasta la próxima ejecución, que hace el resto.</translation>
    </message>
    <message>
        <source>Differences in base</source>
        <translation>Diferencias en base</translation>
    </message>
    <message>
        <source>Differences in work</source>
        <translation>Diferencias en work</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>These differences are from an earlier run, or from other places or keys. Compare again.</source>
        <translation>Estas diferencias son de una ejecución anterior, o de otros lugares o claves. Compare de nuevo.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanRuns</name>
    <message>
        <source>Undo</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>the plan has no work schema</source>
        <translation>el plan no tiene esquema work</translation>
    </message>
    <message>
        <source>Add one in the plan&apos;s settings.</source>
        <translation>Añada uno en los ajustes del plan.</translation>
    </message>
    <message>
        <source>%1 was work until the swap at %2. What was changed there is lost.</source>
        <translation>%1 fue work hasta el intercambio (%2). Lo que se cambió allí se pierde.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanSettings</name>
    <message>
        <source>Leg</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>reading the zoom</source>
        <translation>lectura del zoom</translation>
    </message>
    <message>
        <source>it must be &quot;auto&quot; or decreasing chunk sizes, such as 1000, 1</source>
        <translation>debe ser &quot;auto&quot; o tamaños de bloque decrecientes, como 1000, 1</translation>
    </message>
    <message>
        <source>reading the variables</source>
        <translation>lectura de las variables</translation>
    </message>
    <message>
        <source>there are two variables named %1</source>
        <translation>hay dos variables con el nombre %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid variable name</source>
        <translation>&quot;%1&quot; no es un nombre de variable válido</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanState</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on this machine</source>
        <translation>%1 en este equipo</translation>
    </message>
    <message>
        <source>%1%2 through %3</source>
        <translation>%1%2 a través de %3</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>this machine, port %1</source>
        <translation>este equipo, puerto %1</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesModel</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Zoom or slice</source>
        <translation>Zoom o porción</translation>
    </message>
    <message>
        <source>Change density</source>
        <translation>Densidad de cambios</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>not in upstream</source>
        <translation>no está en upstream</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n change(s)</source>
        <translation>
            <numerusform>%1, %n cambio</numerusform>
            <numerusform>%1, %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change step of %1</source>
        <translation>Cambiar el paso de %1</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Cambiar el zoom de %1</translation>
    </message>
    <message>
        <source>%1, before the step was edited</source>
        <translation>%1, antes de editar el paso</translation>
    </message>
    <message>
        <source>%1, before the last pull</source>
        <translation>%1, antes de la última actualización</translation>
    </message>
    <message>
        <source>What the last run found or did in base, compared with upstream</source>
        <translation>Lo que la última ejecución encontró o hizo en base, en comparación con upstream</translation>
    </message>
    <message>
        <source>What the last run found or did in work, compared with base</source>
        <translation>Lo que la última ejecución encontró o hizo en work, en comparación con base</translation>
    </message>
    <message>
        <source>Result in base</source>
        <translation>Resultado en base</translation>
    </message>
    <message>
        <source>Result in work</source>
        <translation>Resultado en work</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTablesView</name>
    <message>
        <source>Filter tables</source>
        <translation>Filtrar tablas</translation>
    </message>
    <message>
        <source>Filter tables by name</source>
        <translation>Filtrar tablas por nombre</translation>
    </message>
    <message>
        <source>Which tables are shown</source>
        <translation>Qué tablas se muestran</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las tablas</translation>
    </message>
    <message>
        <source>Not skipped</source>
        <translation>No omitidas</translation>
    </message>
    <message>
        <source>With changes</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Tables of the plan</source>
        <translation>Tablas del plan</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n table(s)</source>
        <translation>
            <numerusform>%1 de %n tabla</numerusform>
            <numerusform>%1 de %n tablas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTabs</name>
    <message>
        <source>Open plans</source>
        <translation>Planes abiertos</translation>
    </message>
    <message>
        <source>A run is at work. Choose the language when it has ended.</source>
        <translation>Hay una ejecución en curso. Elija el idioma cuando termine.</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
    <message>
        <source>Base and work are being swapped. Close when that is done.</source>
        <translation>base y work se están intercambiando. Cierre cuando termine.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanTools</name>
    <message>
        <source>the plan has unsaved changes</source>
        <translation>el plan tiene cambios sin guardar</translation>
    </message>
    <message>
        <source>Save it first.</source>
        <translation>Guárdelo primero.</translation>
    </message>
    <message>
        <source>Swap base and work</source>
        <translation>Intercambiar base y work</translation>
    </message>
    <message>
        <source>Base and work have been swapped.</source>
        <translation>Base y work se han intercambiado.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Apply advice on zoom levels</source>
        <translation>Aplicar recomendaciones sobre niveles de zoom</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Permisos</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::PlanWizard</name>
    <message numerus="yes">
        <source>%n table(s), about %1</source>
        <translation>
            <numerusform>%n tabla, aprox. %1</numerusform>
            <numerusform>%n tablas, aprox. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a connection with a schema.</source>
        <translation>Elija una conexión con un esquema.</translation>
    </message>
    <message>
        <source>Base needs a connection with a schema.</source>
        <translation>Base necesita una conexión con un esquema.</translation>
    </message>
    <message>
        <source>Upstream, base and work must be three different schemas.</source>
        <translation>Upstream, base y work deben ser tres esquemas distintos.</translation>
    </message>
    <message>
        <source>Reading its tables…</source>
        <translation>Leyendo sus tablas…</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pull %n table(s), about %1, from upstream to base; undo makes work equal to base.</source>
        <translation>
            <numerusform>La actualización copia %n tabla, aprox. %1, de upstream a base; la reversión iguala work a base.</numerusform>
            <numerusform>La actualización copia %n tablas, aprox. %1, de upstream a base; la reversión iguala work a base.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to base and work…</source>
        <translation>Conectando con base y work…</translation>
    </message>
    <message>
        <source>Fix it, or choose Next again to continue anyway.</source>
        <translation>Corríjalo, o elija Siguiente otra vez para continuar de todos modos.</translation>
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
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>First rows of the slice</source>
        <translation>Primeras filas de la porción</translation>
    </message>
    <message>
        <source>How the server finds the rows</source>
        <translation>Cómo encuentra el servidor las filas</translation>
    </message>
    <message>
        <source>Fetch these rows from upstream (Ctrl+Enter in the SQL)</source>
        <translation>Obtener estas filas de upstream (Ctrl+Intro en el SQL)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>EXPLAIN</source>
        <translation>EXPLAIN</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Waiting for upstream…</source>
        <translation>Esperando a upstream…</translation>
    </message>
    <message>
        <source>Counting took more than 20 s: not counted</source>
        <translation>El recuento tardó más de 20 s: sin contar</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ProblemBar</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 falló</translation>
    </message>
    <message>
        <source>the columns of %1 have drifted</source>
        <translation>las columnas de %1 ya no coinciden</translation>
    </message>
    <message>
        <source>%1 is not verified</source>
        <translation>%1 no está verificada</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) failed</source>
        <translation>
            <numerusform>%n tabla falló</numerusform>
            <numerusform>%n tablas fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the columns of %n table(s) have drifted</source>
        <translation>
            <numerusform>las columnas de %n tabla ya no coinciden</numerusform>
            <numerusform>las columnas de %n tablas ya no coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) not verified</source>
        <translation>
            <numerusform>%n tabla sin verificar</numerusform>
            <numerusform>%n tablas sin verificar</numerusform>
        </translation>
    </message>
    <message>
        <source>not done afterwards: %1</source>
        <translation>sin ejecutar después: %1</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
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
        <translation>omitir: parece un registro</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>scan, all rows</source>
        <translation>escanear, todas las filas</translation>
    </message>
    <message>
        <source>scan, where %1</source>
        <translation>escanear, donde %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunBar</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n table(s)</source>
        <translation>
            <numerusform>%1: %2 de %n tabla</numerusform>
            <numerusform>%1: %2 de %n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: connecting…</source>
        <translation>%1: conectando…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restantes</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunCommands</name>
    <message>
        <source>Copy as co&amp;mmand</source>
        <translation>Copiar como co&amp;mando</translation>
    </message>
    <message>
        <source>Save the plan first: the command needs its file.</source>
        <translation>Guarde primero el plan: el comando necesita su archivo.</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunComparisonDialog</name>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 del %2, %3</translation>
    </message>
    <message>
        <source>Left: %1
Right: %2</source>
        <translation>Izquierda: %1
Derecha: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunEndNotice</name>
    <message>
        <source>Cancelled after %1; what was applied is complete.</source>
        <translation>Cancelado tras %1; lo que se aplicó está completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) need attention</source>
        <translation>
            <numerusform>%n tabla requiere atención</numerusform>
            <numerusform>%n tablas requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Done and verified: %1 changed in %2</source>
        <translation>Terminado y verificado: cambios en %1, %2</translation>
    </message>
    <message>
        <source>Refreshed, not verified: %1 changed in %2</source>
        <translation>Actualizado, sin verificar: cambios en %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>No difference in the %n table(s) compared, %1</source>
        <translation>
            <numerusform>Sin diferencias en la %n tabla comparada, %1</numerusform>
            <numerusform>Sin diferencias en las %n tablas comparadas, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference, %1</source>
        <translation>Sin diferencias, %1</translation>
    </message>
    <message>
        <source>1 row differs, %1</source>
        <translation>1 fila difiere, %1</translation>
    </message>
    <message>
        <source>%1 differ, %2</source>
        <translation>%1 difieren, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, not compared in full</source>
        <translation>, no comparada por completo</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::RunQuestion</name>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>not all tables were compared</source>
        <translation>no se compararon todas las tablas</translation>
    </message>
    <message>
        <source>not compared since the plan was edited</source>
        <translation>sin comparar desde que se editó el plan</translation>
    </message>
    <message>
        <source>not compared since base and work were swapped</source>
        <translation>sin comparar desde que se intercambiaron base y work</translation>
    </message>
    <message>
        <source>not compared since the pull at %1</source>
        <translation>sin comparar desde la actualización (%1)</translation>
    </message>
    <message>
        <source>not compared since the run at %1, which did not verify all tables</source>
        <translation>sin comparar desde la ejecución (%1), que no verificó todas las tablas</translation>
    </message>
    <message>
        <source>not compared since another run at %1</source>
        <translation>sin comparar desde otra ejecución (%1)</translation>
    </message>
    <message>
        <source>not compared since the demo changed the data</source>
        <translation>sin comparar desde que la demo cambió los datos</translation>
    </message>
    <message>
        <source>Recreate %1 in %2?</source>
        <translation>¿Recrear %1 en %2?</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1 in %n table(s) of %2?</source>
        <translation>
            <numerusform>¿Revertir %1 en %n tabla de %2?</numerusform>
            <numerusform>¿Revertir %1 en %n tablas de %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1 in %n table(s) to %2?</source>
        <translation>
            <numerusform>¿Aplicar %1 de %n tabla a %2?</numerusform>
            <numerusform>¿Aplicar %1 de %n tablas a %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert all changes in %1?</source>
        <translation>¿Revertir todos los cambios en %1?</translation>
    </message>
    <message>
        <source>Apply all differences to %1?</source>
        <translation>¿Aplicar todas las diferencias a %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revert all changes in %n table(s) of %1?</source>
        <translation>
            <numerusform>¿Revertir todos los cambios en %n tabla de %1?</numerusform>
            <numerusform>¿Revertir todos los cambios en %n tablas de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply all differences in %n table(s) to %1?</source>
        <translation>
            <numerusform>¿Aplicar todas las diferencias de %n tabla a %1?</numerusform>
            <numerusform>¿Aplicar todas las diferencias de %n tablas a %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert what was changed in %1 since %2?</source>
        <translation>¿Revertir lo que se cambió en %1 desde %2?</translation>
    </message>
    <message>
        <source>Apply to %1 what has changed since %2?</source>
        <translation>¿Aplicar a %1 lo que ha cambiado desde %2?</translation>
    </message>
    <message>
        <source>The table is rebuilt with the columns of %1 and filled from there. Anything else that %2 has in it is lost; the number of rows is unknown.</source>
        <translation>La tabla se reconstruye con las columnas de %1 y se llena desde allí. Todo lo demás que %2 tenga en ella se pierde; el número de filas es desconocido.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1; changes made to them in %2 are lost.</source>
        <translation>Las filas quedan iguales que en %1; los cambios hechos en ellas en %2 se pierden.</translation>
    </message>
    <message>
        <source>The rows become the same as in %1.</source>
        <translation>Las filas quedan iguales que en %1.</translation>
    </message>
    <message>
        <source>%1: the number of rows is unknown.</source>
        <translation>%1: el número de filas es desconocido.</translation>
    </message>
    <message>
        <source>Compared at %1: nothing differed.</source>
        <translation>Comparado (%1): nada difería.</translation>
    </message>
    <message>
        <source>Compared at %1; rows changed since then are added to this.</source>
        <translation>Comparado (%1); se suman las filas cambiadas desde entonces.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Don&apos;t ask again for work schemas on this machine</source>
        <translation>No volver a preguntar para esquemas work en este equipo</translation>
    </message>
    <message>
        <source>Recreate</source>
        <translation>Recrear</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>The Run menu turns this question back on</source>
        <translation>El menú Ejecución vuelve a activar esta pregunta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Compare First</source>
        <translation>Comparar primero</translation>
    </message>
    <message>
        <source>all that differ</source>
        <translation>todas las que difieren</translation>
    </message>
    <message numerus="yes">
        <source>Revert %1, and all changes in %n other table(s), of %2?</source>
        <translation>
            <numerusform>¿Revertir %1, y todos los cambios en %n tabla más, de %2?</numerusform>
            <numerusform>¿Revertir %1, y todos los cambios en %n tablas más, de %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %1, and all differences in %n other table(s), to %2?</source>
        <translation>
            <numerusform>¿Aplicar %1, y todas las diferencias de %n tabla más, a %2?</numerusform>
            <numerusform>¿Aplicar %1, y todas las diferencias de %n tablas más, a %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>Alter %1 in %2?</source>
        <translation>¿Modificar %1 en %2?</translation>
    </message>
    <message>
        <source>Alter</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>The table gets the columns of %1, and then its rows. Values in dropped columns of %2 are lost; the number of rows is unknown.</source>
        <translation>La tabla recibe las columnas de %1 y después sus filas. Los valores de las columnas eliminadas de %2 se pierden; el número de filas es desconocido.</translation>
    </message>
    <message>
        <source>the comparison at %1 left out columns or digits, which an undo reverts, too</source>
        <translation>la comparación (%1) omitió columnas o dígitos, que una reversión también revierte</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ScheduleDialog</name>
    <message>
        <source>Nothing is scheduled.</source>
        <translation>No hay nada programado.</translation>
    </message>
    <message>
        <source>The program slicetool-cli is not installed next to this one.</source>
        <translation>El programa slicetool-cli no está instalado junto a este.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminado: %1</translation>
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
        <translation>%1    %2, ya no existe</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StatementLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Sentencia</translation>
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
        <translation>Filtrar sentencias</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Statements sent to the servers</source>
        <translation>Sentencias enviadas a los servidores</translation>
    </message>
    <message>
        <source>The selected statement</source>
        <translation>La sentencia seleccionada</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::StepEditor</name>
    <message>
        <source>Change step of %1</source>
        <translation>Cambiar el paso de %1</translation>
    </message>
    <message>
        <source>Change zoom of %1</source>
        <translation>Cambiar el zoom de %1</translation>
    </message>
    <message>
        <source>Change stale rows of %1</source>
        <translation>Cambiar las filas obsoletas de %1</translation>
    </message>
    <message>
        <source>Reset step of %1</source>
        <translation>Restablecer el paso de %1</translation>
    </message>
    <message>
        <source>Select tables to edit their steps</source>
        <translation>Seleccione tablas para editar sus pasos</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n tabla</numerusform>
            <numerusform>%n tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>SQL that selects the &amp;keys of the wanted rows</source>
        <translation>SQL que selecciona las &amp;claves de las filas deseadas</translation>
    </message>
    <message>
        <source>&amp;Predicate for the wanted rows, empty for all</source>
        <translation>Con&amp;dición de las filas deseadas, vacía para todas</translation>
    </message>
    <message>
        <source>Edit SQL of %1</source>
        <translation>Editar el SQL de %1</translation>
    </message>
    <message>
        <source>Change lite column of %1</source>
        <translation>Cambiar la columna lite de %1</translation>
    </message>
    <message>
        <source>Change ignored columns of %1</source>
        <translation>Cambiar las columnas ignoradas de %1</translation>
    </message>
    <message>
        <source>A column, a colon and a number from 0 to %1, separated by commas</source>
        <translation>Una columna, dos puntos y un número de 0 a %1, separados por comas</translation>
    </message>
    <message>
        <source>Change rounded columns of %1</source>
        <translation>Cambiar las columnas redondeadas de %1</translation>
    </message>
    <message>
        <source>Change key of %1</source>
        <translation>Cambiar la clave de %1</translation>
    </message>
    <message>
        <source>Change upstream table of %1</source>
        <translation>Cambiar la tabla en upstream de %1</translation>
    </message>
    <message>
        <source>Change upstream columns of %1</source>
        <translation>Cambiar las columnas en upstream de %1</translation>
    </message>
    <message>
        <source>A column, a colon and its name upstream, separated by commas; no column twice</source>
        <translation>Una columna, dos puntos y su nombre en upstream, separados por comas; ninguna columna dos veces</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::TableDetails</name>
    <message>
        <source>Recreate the table</source>
        <translation>Recrear la tabla</translation>
    </message>
    <message>
        <source>Skip the table</source>
        <translation>Omitir la tabla</translation>
    </message>
    <message>
        <source>Edit its step</source>
        <translation>Editar su paso</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Density of changes along the key</source>
        <translation>Densidad de cambios a lo largo de la clave</translation>
    </message>
    <message>
        <source>No table selected</source>
        <translation>Ninguna tabla seleccionada</translation>
    </message>
    <message>
        <source>Not run since the plan was opened</source>
        <translation>Sin ejecutar desde que se abrió el plan</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>Changes from key %1 to %2</source>
        <translation>Cambios de la clave %1 a la %2</translation>
    </message>
    <message>
        <source>Changing: %1</source>
        <translation>Cambiando: %1</translation>
    </message>
    <message>
        <source>Try the table again</source>
        <translation>Reintentar la tabla</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Show its definitions…</source>
        <translation>Mostrar sus definiciones…</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::ValueViewer</name>
    <message>
        <source>Value at the source</source>
        <translation>Valor en el origen</translation>
    </message>
    <message>
        <source>Value at the target</source>
        <translation>Valor en el destino</translation>
    </message>
    <message>
        <source>%1: no such row</source>
        <translation>%1: no existe esa fila</translation>
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
        <translation>Mostrar el valor como</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>slicetool::gui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Follow &amp;system</source>
        <translation>Seguir el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>Deja que el programa elija durante la ejecución</translation>
    </message>
    <message>
        <source>add level</source>
        <translation>añadir nivel</translation>
    </message>
    <message>
        <source>Add a zoom level, in rows</source>
        <translation>Añadir un nivel de zoom, en filas</translation>
    </message>
    <message>
        <source>Remove the level of %1</source>
        <translation>Quitar el nivel de %1</translation>
    </message>
    <message>
        <source>The selected tables have different settings.</source>
        <translation>Las tablas seleccionadas tienen ajustes distintos.</translation>
    </message>
    <message numerus="yes">
        <source>About %n query(ies) and %1 of fingerprints when little has changed.</source>
        <translation>
            <numerusform>Alrededor de %n consulta y %1 de huellas cuando ha cambiado poco.</numerusform>
            <numerusform>Alrededor de %n consultas y %1 de huellas cuando ha cambiado poco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chunks of %1 are replaced whole.</source>
        <translation>Los bloques de %1 se sustituyen enteros.</translation>
    </message>
</context>
</TS>
