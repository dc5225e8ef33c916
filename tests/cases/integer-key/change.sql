UPDATE t SET amount = amount + 1 WHERE id IN (1, 50, 1234, 2500);
UPDATE t SET d = d + 1e-12 WHERE id = 77;
UPDATE t SET f = f * 1.0000002 WHERE id = 78;
DELETE FROM t WHERE id BETWEEN 600 AND 609 OR id = 2000;
INSERT INTO t SELECT seq, 'tail', 1, NULL, NULL, -0e0 FROM seq_2501_to_2530;
UPDATE small SET v = NULL WHERE id = 0;
UPDATE small SET v = NULL WHERE id = -1;
DELETE FROM small WHERE id = 127;
INSERT INTO small VALUES (2, 'new');
