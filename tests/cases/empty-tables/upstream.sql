CREATE TABLE both_empty (id INT NOT NULL PRIMARY KEY);
CREATE TABLE becomes_empty (id INT NOT NULL PRIMARY KEY, v INT);
INSERT INTO becomes_empty SELECT seq, seq FROM seq_1_to_250;
CREATE TABLE becomes_full (id INT NOT NULL PRIMARY KEY, v INT);
CREATE TABLE only_downstream_full (id INT NOT NULL PRIMARY KEY, v INT);
CREATE TABLE keyless_empties (v INT);
INSERT INTO keyless_empties VALUES (1), (1), (2);
CREATE TABLE keyless_fills (v INT);
