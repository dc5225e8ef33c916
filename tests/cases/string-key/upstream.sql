CREATE TABLE ci (k VARCHAR(40) NOT NULL PRIMARY KEY, v INT) CHARSET utf8mb4 COLLATE utf8mb4_general_ci;
INSERT INTO ci SELECT CONCAT(ELT(seq % 4 + 1, 'ä', 'Z', 'a', 'ß'), LPAD(seq, 5, '0')), seq FROM seq_1_to_900;
INSERT INTO ci VALUES ('Case', 1), ('blank', 2), ('moved', 3), ('ÉTÉ', 4);
CREATE TABLE latin (k CHAR(20) NOT NULL PRIMARY KEY, v INT) CHARSET latin1 COLLATE latin1_german1_ci;
INSERT INTO latin VALUES ('Müller', 1), ('Straße', 2), ('', 3), ('naïve', 4);
CREATE TABLE wide (k VARCHAR(20) CHARACTER SET utf16 NOT NULL PRIMARY KEY, v VARCHAR(20) CHARACTER SET ucs2);
INSERT INTO wide VALUES ('ab', 'x'), ('日本', '語'), ('𝄞', 'y');
CREATE TABLE bin (k VARCHAR(20) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY, v INT) CHARSET utf8mb4;
INSERT INTO bin VALUES ('a', 1), ('A', 2), ('á', 3), ('Á', 4);
