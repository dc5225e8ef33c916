CREATE TABLE t (id INT NOT NULL PRIMARY KEY, place INT NOT NULL, email VARCHAR(30) COLLATE utf8mb4_general_ci, UNIQUE KEY p (place), UNIQUE KEY e (email)) CHARSET utf8mb4;
INSERT INTO t SELECT seq, seq, CONCAT('u', seq, '@x') FROM seq_1_to_400;
CREATE TABLE rotated (id INT NOT NULL PRIMARY KEY, place INT NOT NULL UNIQUE);
INSERT INTO rotated SELECT seq, seq FROM seq_1_to_300;
