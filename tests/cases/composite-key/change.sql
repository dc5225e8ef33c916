UPDATE t SET v = -v WHERE v IN (3, 500, 1199);
UPDATE t SET c = '2031-12-31' WHERE v = 700;
DELETE FROM t WHERE a = 4 AND v < 100;
INSERT INTO t VALUES (-5, '', '0001-01-01', 0), (99, 'zzz', '9999-12-31', 1), (5, 'k', '2024-01-01', 2);
