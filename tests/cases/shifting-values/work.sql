UPDATE texts SET a = b, b = a WHERE id = 2;
UPDATE numbers SET a = IFNULL(b, 0), b = NULL;
UPDATE digested SET c = d, d = c WHERE id = 1;
UPDATE twins SET v = v + 1 WHERE id IN (150, 151);
UPDATE twins SET v = v - 1 WHERE id IN (152, 153);
UPDATE swapped SET v = 61 - v;
UPDATE keyless SET a = CONCAT(a, 'b'), b = 'c' WHERE a = 'a' AND b = 'bc' LIMIT 1;
UPDATE moved_keys SET v = 'v' WHERE id < 30;
DELETE FROM split_key WHERE b = 'c';
