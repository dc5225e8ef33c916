UPDATE t SET extra = 2 WHERE code = 'c5';
DELETE FROM t WHERE region = 3;
