UPDATE expressions SET a = DEFAULT, b = DEFAULT, n = DEFAULT;
UPDATE stamped SET v = v + 1 WHERE id < 6;
DELETE FROM counted;
DELETE FROM counted_second WHERE k = 2;
DELETE FROM counted_keyless WHERE id = 0;
DELETE FROM computed WHERE id IN (0, 1);
UPDATE computed_key SET a = a + 200 WHERE a < 3;
UPDATE unseen SET c = 0;
DELETE FROM unseen_keyless;
