CREATE TABLE events (id INT NOT NULL PRIMARY KEY, created_at DATE NOT NULL, who VARCHAR(30) NOT NULL) CHARSET utf8mb4 COLLATE utf8mb4_general_ci;
INSERT INTO events SELECT seq, '2023-06-01' + INTERVAL seq DAY, IF(seq % 2, 'o''neill', 'x\') FROM seq_1_to_600;
CREATE TABLE kept LIKE events;
INSERT INTO kept SELECT * FROM events;
CREATE TABLE nokey (v INT, created_at DATE);
INSERT INTO nokey SELECT seq % 5, '2023-06-01' + INTERVAL seq DAY FROM seq_1_to_600;
