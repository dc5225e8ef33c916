UPDATE t SET place = -place WHERE id IN (10, 390);
UPDATE t SET place = CASE id WHEN 10 THEN 390 ELSE 10 END WHERE id IN (10, 390);
DELETE FROM t WHERE id = 20;
UPDATE t SET email = NULL WHERE id = 30;
INSERT INTO t VALUES (500, 20, 'U30@X'), (501, 600, 'u20@x');
UPDATE rotated SET place = -place;
UPDATE rotated SET place = -place % 300 + 1;
