UPDATE readings SET a = a * 1.000001, n = 987654321 WHERE id IN (3, 20, 100);
UPDATE by_value SET v = 0 WHERE v > 1000;
