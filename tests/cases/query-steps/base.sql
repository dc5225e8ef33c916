CREATE TABLE kept (id INT NOT NULL PRIMARY KEY, v INT);
INSERT INTO kept VALUES (3, 0), (15, 15), (99, 0);
CREATE TABLE items (order_id INT NOT NULL, line INT NOT NULL, what VARCHAR(20) NOT NULL, PRIMARY KEY (order_id, line)) CHARSET utf8mb4 COLLATE utf8mb4_general_ci;
INSERT INTO items VALUES (1, 1, 'stale'), (200, 2, 'wrong'), (9999, 1, 'stale');
