UPDATE t SET v = x'00' WHERE k = x'';
UPDATE t SET v = x'' WHERE k = x'0000';
DELETE FROM t WHERE k = x'00';
INSERT INTO t VALUES (x'000000', x'01');
UPDATE fixed SET v = x'7fffffffffffffff' WHERE k = x'ffffffff';
