CREATE TABLE events (id INT NOT NULL PRIMARY KEY, created_at DATE NOT NULL, who VARCHAR(30) NOT NULL) CHARSET utf8mb4 COLLATE utf8mb4_general_ci;
INSERT INTO events VALUES (5, '2020-01-01', 'stale'), (599, '2020-01-01', 'wrong'), (9000, '2030-01-01', 'stale');
CREATE TABLE kept LIKE events;
INSERT INTO kept SELECT * FROM events;
