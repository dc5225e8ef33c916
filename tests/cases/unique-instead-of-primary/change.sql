UPDATE t SET note = 'changed' WHERE code IN ('c1', 'c300', 'c600');
DELETE FROM t WHERE code = 'c301';
INSERT INTO t VALUES ('c301', 4, 'other region', 1), ('new', 0, NULL, NULL);
