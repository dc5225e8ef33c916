UPDATE several SET a = -a, b = -b WHERE id IN (7, 8, 14, 15);
UPDATE several SET a = CASE id WHEN 7 THEN 15 + 1 WHEN 8 THEN 8 WHEN 14 THEN 9 ELSE 15 END, b = -b WHERE id IN (7, 8, 14, 15);
DELETE FROM tail;
INSERT INTO tail VALUES (1, 1, 'Name 2'), (99, 2, 'name 3');
UPDATE head SET place = place + 1 ORDER BY place DESC;
UPDATE on_generated SET v = v + 1 ORDER BY v DESC;
UPDATE on_prefix SET t = CONCAT(t, '!');
DELETE FROM nullable WHERE id % 2;
UPDATE two_ways SET b = b + 40 WHERE a > 20;
