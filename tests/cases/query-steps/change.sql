UPDATE orders SET created_at = '2000-01-01' WHERE id = 100;
UPDATE orders SET created_at = '2024-06-06' WHERE id = 5;
UPDATE orders SET total = 0 WHERE id = 200;
UPDATE items SET what = 'changed' WHERE order_id = 250 AND line = 2;
DELETE FROM kept WHERE id = 4;
UPDATE kept SET v = 100 WHERE id = 5;
UPDATE whole_rows SET v = 'w' WHERE id IN (1, 40);
