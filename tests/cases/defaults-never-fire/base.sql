SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO';
CREATE TABLE counted (id INT NOT NULL AUTO_INCREMENT PRIMARY KEY, v INT);
INSERT INTO counted VALUES (0, 10), (1, 2), (-5, 2);
CREATE TABLE computed_key (a INT NOT NULL, s VARCHAR(20) AS (CONCAT('k', a)) STORED, v INT, UNIQUE KEY (s)) CHARSET utf8mb4 COLLATE utf8mb4_general_ci;
INSERT INTO computed_key (a, v) VALUES (1, 1), (2, 20), (99, 99);
