DELETE FROM orders;
UPDATE items SET what = 'mine' WHERE line = 3;
INSERT INTO nothing VALUES (1, 1);
DELETE FROM keyless WHERE order_id = 200;
