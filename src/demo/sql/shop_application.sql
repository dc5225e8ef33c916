-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an application under development does to its schema: edits, tests, and accidents.
-- Written for the work schema, which has neither foreign keys nor triggers; it does not
-- mind them where it meets them.

SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION foreign_key_checks = 0;
SET timestamp = UNIX_TIMESTAMP('2024-07-01 14:00:00');

-- Accidents: a DELETE with the wrong bounds, an UPDATE without a WHERE.
DELETE FROM customers WHERE id BETWEEN 4000 AND 5999;
UPDATE settings SET value = 'test';

-- Edits here and there, some that only a comparison of bytes sees.
UPDATE throttles SET used = used + allowed;
UPDATE orders SET status = 'cancelled', note = 'cancelled by the test suite' WHERE id BETWEEN 49100 AND 49160;
UPDATE customers SET family_name = UPPER(family_name) WHERE id % 1500 = 1;
UPDATE customers SET given_name = CONCAT(given_name, ' ') WHERE id % 1700 = 2;
UPDATE products SET price = price + 0.01 WHERE id % 333 = 3;
UPDATE products SET rating = rating * (1 + 1e-6) WHERE id % 401 = 6;
UPDATE products SET thumbnail = NULL, description = '' WHERE category_id = 33;

-- Two products change places: on the way back their unique keys are in each other's way.
UPDATE products SET sku = 'SKU-SWAPPING' WHERE id = 100;
UPDATE products SET sku = 'SKU-00000100' WHERE id = 200;
UPDATE products SET sku = 'SKU-00000200' WHERE id = 100;

-- Rows that move to another key, rows of the test's own.
UPDATE reviews SET id = id + 1000000 WHERE id BETWEEN 100 AND 110;
INSERT INTO reviews (product_id, customer_id, stars, title, body) VALUES
  (1, NULL, 1, 'test', 'test test'), (2, NULL, 5, 'テスト', CONCAT('a', CHAR(92 USING utf8mb4), 'b')), (3, NULL, 3, NULL, '');
INSERT INTO customers (email, given_name, family_name, created_at) VALUES
  ('test1@example.com', 'Test', 'One', '2024-07-01 14:00:00'), ('test2@example.com', 'Test', 'Two', '2024-07-01 14:00:00');
DELETE FROM stock_movements WHERE id > 25900;
DELETE FROM page_views WHERE viewed_at BETWEEN '2024-02-02 00:00:00' AND '2024-02-03 00:00:00';
INSERT INTO page_views (viewed_at, customer_id, path, referrer, client, milliseconds) VALUES
  ('2024-07-01 14:00:00', NULL, '/test', NULL, '', 1), ('2024-07-01 14:00:00', NULL, '/test', NULL, '', 1);
