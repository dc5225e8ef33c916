CREATE TABLE only_downstream_full (id INT NOT NULL PRIMARY KEY, v INT);
INSERT INTO only_downstream_full VALUES (1, 1), (2, 2);
CREATE TABLE not_upstream (id INT);
