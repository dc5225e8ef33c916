-- SPDX-License-Identifier: GPL-3.0-or-later
-- A day of business upstream: the day after the newest order, so that it can be run again
-- for the day after that. The clock of the session stands still at nine in the morning.

SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET @day = (SELECT DATE(MAX(placed_at)) + INTERVAL 1 DAY FROM orders);
SET @order = (SELECT MAX(id) FROM orders);
SET @payment = (SELECT MAX(id) FROM payments);
SET @product = (SELECT MAX(id) FROM products);
SET timestamp = UNIX_TIMESTAMP(@day + INTERVAL 9 HOUR);

START TRANSACTION;

-- Scattered changes; each new price leaves a row in price_changes, by the trigger.
UPDATE products SET price = ROUND(price * 1.05, 2) WHERE id % 97 = 5;
UPDATE products SET attributes = '{"color": "Bordeaux — dark", "size": 7, "tags": []}' WHERE id % 1301 = 9;
UPDATE customers SET phone = CONCAT('+49 40 ', LPAD(id, 7, '0')) WHERE id % 151 = 7;
UPDATE customers SET newsletter = 'none', interests = '' WHERE id % 911 = 13;
UPDATE addresses SET street = 'Neue Straße 1', latitude = NULL, longitude = NULL WHERE id % 499 = 17;
UPDATE orders SET status = 'delivered' WHERE status = 'shipped' AND id % 3 = 0;
UPDATE settings SET value = CONCAT(value, ',ES') WHERE name = 'shipping.countries';

-- Deletes: a block of old orders with what hangs on them, some reviews, some sales.
DELETE FROM payments WHERE order_id BETWEEN 777 AND 791;
DELETE FROM order_items WHERE order_id BETWEEN 777 AND 791;
DELETE FROM orders WHERE id BETWEEN 777 AND 791;
DELETE FROM reviews WHERE id % 997 = 11;
DELETE FROM stock_movements WHERE id % 1999 = 23;

-- A new product, and a hundred orders at the tail.
INSERT INTO products (id, category_id, sku, name, description, attributes, price, weight_kg, rating, thumbnail, created_at)
  VALUES (@product + 1, 12, CONCAT('SKU-', LPAD(@product + 1, 8, '0')), 'Self-stirring mug', NULL,
          '{"color": "steel", "size": 1, "tags": ["new"]}', 24.90, 0.35, NULL, UNHEX('89504E470D0A1A0A0000'), @day + INTERVAL 7 HOUR);

INSERT INTO orders (id, customer_id, address_id, status, total, note, placed_at)
  SELECT @order + n, 1 + (@order + n) * 7919 % 18000, NULL, 'new', 0, NULL, @day + INTERVAL n * 300 SECOND
  FROM (SELECT 1 + t.d * 10 + u.d AS n
        FROM (SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
              UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) t
          CROSS JOIN (SELECT 0 AS d UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
              UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) u) numbers;
INSERT INTO order_items (order_id, line_no, product_id, quantity, unit_price)
  SELECT STRAIGHT_JOIN o.id, l.d, p.id, 1 + (o.id + l.d) % 3, p.price
  FROM orders o
    JOIN (SELECT 1 AS d UNION ALL SELECT 2 UNION ALL SELECT 3) l ON l.d <= 1 + o.id % 3
    JOIN products p ON p.id = 1 + (o.id * 31 + l.d * 1009) % 4000
  WHERE o.id > @order;
UPDATE orders
  SET total = (SELECT SUM(i.amount) FROM order_items i FORCE INDEX (PRIMARY) WHERE i.order_id = orders.id),
      status = CASE WHEN id % 4 = 0 THEN 'new' ELSE 'paid' END
  WHERE id > @order;
INSERT INTO payments (id, order_id, method, amount, reference, paid_at)
  SELECT @payment + id - @order, id, 'card', total, UNHEX(LEFT(SHA2(CONCAT('payment/', id),256),32)), placed_at + INTERVAL 90500000 MICROSECOND
  FROM orders WHERE id > @order AND status = 'paid';

INSERT INTO page_views (viewed_at, customer_id, path, referrer, client, milliseconds)
  SELECT placed_at - INTERVAL l.d * 40 SECOND, customer_id, CONCAT('/basket/', id % 4000), NULL, UNHEX(LPAD(HEX(id), 8, '0')), 20 + id % 300
  FROM orders JOIN (SELECT 1 AS d UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 3) l
  WHERE id > @order;

COMMIT;
