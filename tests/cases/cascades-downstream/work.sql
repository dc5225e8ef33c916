DELETE FROM child WHERE id < 100;
UPDATE parent SET v = 0 WHERE id < 100;
