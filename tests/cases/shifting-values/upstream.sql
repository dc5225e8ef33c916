CREATE TABLE texts (id INT NOT NULL PRIMARY KEY, a VARCHAR(20), b VARCHAR(20), c TEXT, d VARBINARY(20)) CHARSET utf8mb4;
INSERT INTO texts VALUES (1, 'ab', 'c', '', ''), (2, 'a,b', 'c', 'd', 'e'), (3, NULL, 'x', '', NULL), (4, NULL, '', NULL, ''), (5, '1', '', '', '1'), (6, '', '0', '0,', '1'), (7, 'NULL', NULL, '\N', NULL),
  (8, 'a', 'b', 'c', 'd'), (9, '2,a', 'b', '', ''), (10, 'x', NULL, NULL, NULL), (11, '1,1', '1', '1', '1'), (12, x'00', '', x'', x''), (13, 'ab', '', 'cd', '');
CREATE TABLE numbers (id INT NOT NULL PRIMARY KEY, a INT, b INT, c DECIMAL(6,2), d DOUBLE, e BIT(8), t TIME, y YEAR);
INSERT INTO numbers VALUES (1, 1, 23, 4.00, 5, 6, '00:00:07', 2008), (2, 12, 3, NULL, NULL, NULL, NULL, NULL), (3, NULL, 1, NULL, 1, NULL, NULL, NULL), (4, 0, NULL, 0, NULL, 0, NULL, NULL), (5, -1, 1, 0.10, 0.1, 1, '-00:00:01', 2000), (6, 1, 11, 1.10, 11, 11, '11:11:11', 1911), (7, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
CREATE TABLE digested (id INT NOT NULL PRIMARY KEY, a LONGTEXT, b LONGTEXT, c LONGBLOB, d LONGBLOB, n INT) CHARSET utf8mb4;
INSERT INTO digested VALUES (1, 'ab', 'c', 'd', '', 1), (2, NULL, 'x', NULL, 'y', NULL), (3, '', NULL, '', NULL, 3), (4, 'da39a3ee5e6b4b0d3255bfef95601890afd80709', '', '', '', 4), (5, REPEAT('a', 3000), REPEAT('b', 3000), NULL, NULL, 5);
CREATE TABLE twins (id INT NOT NULL PRIMARY KEY, v INT, w VARCHAR(10));
INSERT INTO twins SELECT seq, 5, 'same' FROM seq_1_to_200;
CREATE TABLE swapped (id INT NOT NULL PRIMARY KEY, v INT, w VARCHAR(10));
INSERT INTO swapped SELECT seq, seq, CONCAT('w', seq) FROM seq_1_to_60;
CREATE TABLE keyless (a VARCHAR(10), b VARCHAR(10), n INT);
INSERT INTO keyless SELECT CONCAT('a', seq % 5), CONCAT('b', seq % 7), seq % 3 FROM seq_1_to_105;
INSERT INTO keyless VALUES ('ab', 'c', 0), ('a', 'bc', 0), ('x', NULL, 0), (NULL, 'x', 0), ('', NULL, 0), (NULL, '', 0);
CREATE TABLE moved_keys (id INT NOT NULL PRIMARY KEY, v VARCHAR(10));
INSERT INTO moved_keys SELECT seq * 10, CONCAT('v', seq) FROM seq_1_to_50;
CREATE TABLE split_key (a VARCHAR(10) NOT NULL, b VARCHAR(10) NOT NULL, v INT, PRIMARY KEY (a, b)) CHARSET utf8mb4;
INSERT INTO split_key VALUES ('ab', 'c', 1), ('a', 'bc', 1), ('abc', '', 1), ('', 'abc', 1), ('a,b', 'c', 1), ('a', 'b,c', 1);
