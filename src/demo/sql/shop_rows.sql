-- SPDX-License-Identifier: GPL-3.0-or-later
-- The rows of the sample shop, the same at every run and on every server: all chance comes
-- from the SHA2 of a seed and a row number, all times are literals, and whatever the session
-- could colour is set here. No backslash and no double quote stands in a string, so that
-- every sql_mode reads this text alike.

SET NAMES utf8mb4;
SET SESSION sql_mode = 'STRICT_TRANS_TABLES,NO_ENGINE_SUBSTITUTION';
SET SESSION time_zone = '+00:00';
SET SESSION div_precision_increment = 4;
SET SESSION foreign_key_checks = 0;
SET SESSION unique_checks = 0;

CREATE TABLE shop_digits (d INT NOT NULL PRIMARY KEY) ENGINE=InnoDB;
INSERT INTO shop_digits VALUES (0),(1),(2),(3),(4),(5),(6),(7),(8),(9);

-- n counts from 1; h is the row's chance, a, b, c and d are 32 bits of it each.
CREATE TABLE shop_numbers (
  n INT NOT NULL PRIMARY KEY,
  h CHAR(32) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  a BIGINT NOT NULL, b BIGINT NOT NULL, c BIGINT NOT NULL, d BIGINT NOT NULL
) ENGINE=InnoDB;
INSERT INTO shop_numbers
  SELECT n, h, CAST(CONV(SUBSTRING(h, 1, 8), 16, 10) AS UNSIGNED), CAST(CONV(SUBSTRING(h, 9, 8), 16, 10) AS UNSIGNED),
         CAST(CONV(SUBSTRING(h, 17, 8), 16, 10) AS UNSIGNED), CAST(CONV(SUBSTRING(h, 25, 8), 16, 10) AS UNSIGNED)
  FROM (SELECT s.n, LEFT(SHA2(CONCAT('slicetool shop 1/', s.n),256),32) AS h
        FROM (SELECT 1 + d1.d + 10 * d2.d + 100 * d3.d + 1000 * d4.d + 10000 * d5.d AS n
              FROM shop_digits d5 CROSS JOIN shop_digits d4 CROSS JOIN shop_digits d3
                CROSS JOIN shop_digits d2 CROSS JOIN shop_digits d1) s
        WHERE s.n <= 60000) t;

INSERT INTO settings (name, value, updated_at) VALUES
  ('shop.name', 'Foo & Daughters', '2023-01-01 08:00:00'),
  ('shop.currency', 'EUR', '2023-01-01 08:00:00'),
  ('shop.languages', 'en,de,fr,ja', '2023-09-12 10:15:00'),
  ('shop.motto', 'Größer als nötig — but cheaper', '2023-02-03 16:20:00'),
  ('mail.sender', 'orders@foo.example', '2023-01-01 08:00:00'),
  ('mail.transport', 'smtp', '2023-01-01 08:00:00'),
  ('mail.footer', '', '2023-01-01 08:00:00'),
  ('tax.rate', '19.00', '2023-01-01 08:00:00'),
  ('tax.reduced', '7.00', '2023-01-01 08:00:00'),
  ('shipping.free_from', '49.00', '2024-03-01 00:00:00'),
  ('shipping.countries', 'AT,CH,DE,FR,IT,NL', '2024-03-01 00:00:00'),
  ('payment.provider', 'example-pay', '2023-01-01 08:00:00'),
  ('payment.retries', '3', '2023-01-01 08:00:00'),
  ('search.synonyms', '{"sofa": ["couch", "settee"], "cup": ["mug"]}', '2023-11-20 12:00:00'),
  ('feature.reviews', 'on', '2023-01-01 08:00:00'),
  ('feature.wishlist', 'off', '2024-02-02 09:30:00'),
  ('feature.gift_wrap', 'on', '2023-12-01 00:00:00'),
  ('report.recipients', 'ops@foo.example', '2023-01-01 08:00:00'),
  ('report.hour', '6', '2023-01-01 08:00:00'),
  ('maintenance', 'off', '2024-05-05 05:05:05');

INSERT INTO categories (id, parent_id, name, position)
  SELECT n, CASE WHEN n > 10 THEN 1 + (n - 1) % 10 END,
         CASE WHEN n <= 10 THEN ELT(n, 'Kitchen', 'Garden', 'Books', 'Music', 'Sport', 'Travel', 'Toys', 'Office', 'Möbel', '食品')
              ELSE CONCAT(ELT(1 + (n - 1) % 10, 'Kitchen', 'Garden', 'Books', 'Music', 'Sport', 'Travel', 'Toys', 'Office', 'Möbel', '食品'),
                          ' / ', ELT((n - 1) DIV 10, 'new', 'classic', 'small', 'large', 'sale')) END,
         n * 10
  FROM shop_numbers WHERE n <= 60;

INSERT INTO products (id, category_id, sku, name, description, attributes, price, weight_kg, rating, thumbnail, is_active, created_at, updated_at)
  SELECT n, 11 + a % 50, CONCAT('SKU-', LPAD(n, 8, '0')),
         CONCAT(ELT(1 + b % 12, 'Plain', 'Fine', 'Sturdy', 'Folding', 'Grand', 'Petite', 'Old', 'Blue', 'Red', 'Köstliche', 'Élégante', 'Silent'), ' ',
                ELT(1 + c % 16, 'lamp', 'cup', 'chair', 'kettle', 'notebook', 'guitar', 'ball', 'tent', 'shelf', 'rake', 'puzzle', 'teapot', 'blanket', 'clock', 'knife', 'basket'), ' ', n),
         CASE WHEN a % 9 = 0 THEN NULL
              ELSE CONCAT('Made of ', ELT(1 + d % 6, 'oak', 'steel', 'wool', 'paper', 'glass', 'clay'), ', lasts ', 1 + b % 30, ' years.',
                          CASE WHEN c % 4 = 0 THEN CONCAT(CHAR(10 USING utf8mb4), 'It''s the shop''s own.') ELSE '' END) END,
         CONCAT('{"color": "', ELT(1 + d % 7, 'red', 'green', 'blue', 'grün', 'black', 'white', '金'), '", "size": ', 1 + c % 60,
                ', "tags": ["', ELT(1 + a % 4, 'new', 'gift', 'eco', 'sale'), '", "', SUBSTRING(h, 1, 4), '"], "stock": {"min": ', b % 10, ', "max": ', 10 + d % 200, '}}'),
         (99 + a % 50000) / 100, CASE WHEN b % 11 = 0 THEN NULL ELSE (1 + c % 40000) / 1e3 END,
         CASE WHEN d % 5 = 0 THEN NULL ELSE (10000 + b % 40001) / 1e4 END,
         CASE WHEN n % 6 = 0 THEN NULL
              ELSE UNHEX(CONCAT('89504E470D0A1A0A00', h, REPEAT(CONCAT(REVERSE(h), h), 2 + a % 7))) END,
         CASE WHEN d % 20 = 0 THEN 0 ELSE 1 END,
         TIMESTAMP('2022-01-01 08:00:00') + INTERVAL n * 7200 + b % 7200 SECOND,
         TIMESTAMP('2023-06-01 00:00:00') + INTERVAL a % 30000000 SECOND
  FROM shop_numbers WHERE n <= 4000;

INSERT INTO price_changes (id, product_id, old_price, new_price, changed_at)
  SELECT n, 1 + a % 4000, (99 + b % 50000) / 100, (99 + c % 50000) / 100, TIMESTAMP('2023-01-05 06:00:00') + INTERVAL n * 75000 SECOND
  FROM shop_numbers WHERE n <= 600;

INSERT INTO customers (id, email, given_name, family_name, phone, birthday, newsletter, interests, credit, created_at, updated_at)
  SELECT n, CONCAT(ELT(1 + a % 8, 'mail', 'shop', 'home', 'post', 'hello', 'me', 'inbox', 'office'), n, '@', ELT(1 + b % 4, 'example.com', 'example.net', 'example.org', 'post.example')),
         ELT(1 + c % 20, 'Anna', 'Björn', 'Chloé', 'Дмитрий', '美咲', 'Emma', 'Finn', 'Giulia', 'Hugo', 'Inès', 'Jürgen', 'Kaja', 'Liam', 'María', 'Nils', 'Oona', 'Pavel', 'Rosa', 'Søren', 'Zoë'),
         ELT(1 + d % 20, 'Meier', 'O''Neill', 'García', 'Иванова', '佐藤', 'Smith', 'Nowak', 'Rossi', 'Dubois', 'Jensen', 'Horváth', 'de Vries', 'Müller', 'Łukasik', 'Şahin', 'Costa', 'Berg', 'Novák', 'Brown', 'Weiß'),
         CASE WHEN a % 3 = 0 THEN NULL ELSE CONCAT('+49 30 ', LPAD(b % 10000000, 7, '0')) END,
         CASE WHEN c % 5 = 0 THEN NULL ELSE DATE('1940-01-01') + INTERVAL d % 24000 DAY END,
         ELT(1 + b % 3, 'none', 'weekly', 'daily'), a % 64, CASE WHEN d % 8 = 0 THEN (c % 20000) / 100 ELSE 0 END,
         TIMESTAMP('2022-01-10 00:00:00') + INTERVAL n * 4200 + a % 4200 SECOND,
         TIMESTAMP('2023-01-10 00:00:00') + INTERVAL b % 46000000 SECOND
  FROM shop_numbers WHERE n <= 18000;

INSERT INTO addresses (id, customer_id, kind, street, city, postcode, country, latitude, longitude)
  SELECT n, CASE WHEN n <= 18000 THEN n ELSE 1 + a % 18000 END, CASE WHEN n <= 18000 THEN 'billing' ELSE 'shipping' END,
         CONCAT(ELT(1 + b % 10, 'Hauptstraße', 'Rue de la Paix', 'Main Street', 'Via Roma', 'Lindenallee', 'Calle Mayor', 'Dorpsstraat', 'Bahnhofstrasse', 'Ringweg', 'Am Markt'), ' ', 1 + c % 180),
         ELT(1 + d % 10, 'Berlin', 'Zürich', 'Paris', 'Roma', 'Wien', 'Köln', 'Utrecht', 'Genève', 'Lyon', 'Graz'),
         LPAD(a % 100000, 5, '0'), ELT(1 + d % 10, 'DE', 'CH', 'FR', 'IT', 'AT', 'DE', 'NL', 'CH', 'FR', 'AT'),
         CASE WHEN b % 4 = 0 THEN NULL ELSE 40 + (c % 15000000) / 1e6 END,
         CASE WHEN b % 4 = 0 THEN NULL ELSE -2 + (d % 18000000) / 1e6 END
  FROM shop_numbers WHERE n <= 22000;

-- One to five lines for each order; the orders come after them, with their totals.
-- The server counts rows in the background, at leisure: until it has, a join may be planned
-- for empty tables and take minutes. Hence ANALYZE and the hints.
ANALYZE TABLE shop_numbers, products;
INSERT INTO order_items (order_id, line_no, product_id, quantity, unit_price)
  SELECT STRAIGHT_JOIN o.n, 1 + l.d, p.id, 1 + (o.c + l.d) % 4, p.price
  FROM shop_numbers o
    JOIN shop_digits l ON l.d <= (o.a % 10 > 2) + (o.a % 10 > 5) + (o.a % 10 > 7) + (o.a % 10 > 8)
    JOIN products p ON p.id = 1 + (o.b + l.d * 1009) % 4000
  WHERE o.n <= 50000;

ANALYZE TABLE order_items;
INSERT INTO orders (id, customer_id, address_id, status, total, note, placed_at, updated_at)
  SELECT o.n, 1 + o.c % 18000, CASE WHEN o.d % 12 = 0 THEN NULL ELSE 1 + o.c % 18000 END,
         CASE WHEN o.n > 49000 THEN ELT(1 + o.d % 3, 'new', 'paid', 'shipped') WHEN o.d % 25 = 0 THEN 'cancelled' ELSE 'delivered' END,
         (SELECT SUM(i.amount) FROM order_items i FORCE INDEX (PRIMARY) WHERE i.order_id = o.n),
         CASE WHEN o.b % 15 = 0 THEN ELT(1 + o.a % 5, 'Leave it with the neighbour', 'Gift, please wrap', 'Call first', 'Bitte klingeln', 'No hurry ;-)') END,
         TIMESTAMP('2023-01-01 00:00:00') + INTERVAL o.n * 945 + o.a % 900 SECOND,
         LEAST(TIMESTAMP('2024-06-30 23:59:59'), TIMESTAMP('2023-01-01 00:30:00') + INTERVAL o.n * 945 + o.a % 900 + o.b % 600000 SECOND)
  FROM shop_numbers o
  WHERE o.n <= 50000;

ANALYZE TABLE orders;
INSERT INTO payments (id, order_id, method, amount, reference, paid_at)
  SELECT STRAIGHT_JOIN o.id, o.id, ELT(1 + x.a % 3, 'card', 'transfer', 'voucher'), o.total, UNHEX(x.h),
         TIMESTAMP('2023-01-01 00:10:00') + INTERVAL x.n * 945000000 + x.c % 900000000 MICROSECOND
  FROM orders o JOIN shop_numbers x ON x.n = o.id
  WHERE o.status NOT IN ('new', 'cancelled');

INSERT INTO reviews (id, product_id, customer_id, stars, title, body, written_at)
  SELECT n, 1 + a % 4000, CASE WHEN b % 10 = 0 THEN NULL ELSE 1 + b % 18000 END, 1 + GREATEST(c % 5, d % 5),
         CASE WHEN c % 3 = 0 THEN NULL ELSE ELT(1 + c % 8, 'Great', 'Good value', 'Not for me', 'Würde ich wieder kaufen', 'Très bien', 'とても良い', 'Ok', '100% as described') END,
         CONCAT(ELT(1 + a % 5, 'It came quickly.', 'The box was dented, the thing was not.', 'My sister has one too.', 'Ich bin zufrieden.', 'Je le recommande.'),
                CHAR(10 USING utf8mb4),
                ELT(1 + b % 5, 'The colour is as in the picture.', 'Smaller than I thought.', 'Would buy again 👍', 'One screw was missing; the shop''s support sent it.', CONCAT('Path on the disk: C:', CHAR(92 USING utf8mb4), 'photos.')),
                ' ', REPEAT(ELT(1 + d % 4, 'Really. ', 'So far so good. ', 'Mostly. ', 'Hm. '), 1 + d % 9), SUBSTRING(h, 1, 8)),
         TIMESTAMP('2023-01-15 12:00:00') + INTERVAL n * 3200 + b % 3200 SECOND
  FROM shop_numbers WHERE n <= 14000;

INSERT INTO stock_movements (id, product_id, delta, reason, moved_at)
  SELECT n, 1 + a % 4000, CASE WHEN b % 4 = 1 THEN -(1 + c % 20) ELSE 1 + c % 100 END,
         ELT(1 + b % 4, 'purchase', 'sale', 'return', 'count'),
         TIMESTAMP('2023-01-01 06:00:00') + INTERVAL n * 1800000000 + d % 1800000000 MICROSECOND
  FROM shop_numbers WHERE n <= 26000;

INSERT INTO sessions (token, customer_id, payload, expires_at)
  SELECT UNHEX(REVERSE(h)), CASE WHEN a % 4 = 0 THEN NULL ELSE 1 + b % 18000 END,
         UNHEX(REPEAT(h, 2 + c % 10)), TIMESTAMP('2024-06-29 00:00:00') + INTERVAL d % 259200 SECOND
  FROM shop_numbers WHERE n <= 4000;

-- Upstream sets `used` back every night; it is a developer's counters that run full.
INSERT INTO throttles (name, used, allowed)
  SELECT CONCAT(ELT(1 + n % 4, 'login', 'search', 'checkout', 'api'), ':', INET_NTOA(167772160 + a % 65536 * 200 + n)), 0, 10 * (1 + b % 20)
  FROM shop_numbers WHERE n <= 200;

INSERT INTO page_views (viewed_at, customer_id, path, referrer, client, milliseconds)
  SELECT STRAIGHT_JOIN TIMESTAMP('2023-07-01 00:00:00') + INTERVAL x.n * 527 + x.a % 500 SECOND,
         CASE WHEN x.b % 3 = 0 THEN NULL ELSE 1 + x.b % 18000 END,
         CONCAT(ELT(1 + x.c % 4, '/product/', '/category/', '/search?q=', '/basket/'), 1 + x.d % 4000),
         CASE WHEN x.a % 2 = 0 THEN NULL ELSE ELT(1 + x.b % 3, 'https://search.example/', 'https://news.example/shop?id=7', '/') END,
         UNHEX(SUBSTRING(x.h, 3, 8)), 5 + x.d % 900
  FROM shop_numbers x JOIN shop_digits twice ON twice.d = 0 OR (twice.d = 1 AND x.n % 100 = 0)
  WHERE x.n <= 59400;

DROP TABLE shop_numbers, shop_digits;
ANALYZE TABLE addresses, categories, customers, page_views, payments, price_changes, reviews, sessions,
  settings, stock_movements, throttles;

CREATE VIEW order_summary AS
  SELECT o.id, o.placed_at, o.status, c.email, o.total, COUNT(i.line_no) AS line_count
  FROM orders o JOIN customers c ON c.id = o.customer_id LEFT JOIN order_items i ON i.order_id = o.id
  GROUP BY o.id, o.placed_at, o.status, c.email, o.total;

DELIMITER //
CREATE TRIGGER products_price_history AFTER UPDATE ON products FOR EACH ROW
BEGIN
  IF NEW.price <> OLD.price THEN
    INSERT INTO price_changes (product_id, old_price, new_price, changed_at)
    VALUES (NEW.id, OLD.price, NEW.price, NEW.updated_at);
  END IF;
END//
DELIMITER ;
