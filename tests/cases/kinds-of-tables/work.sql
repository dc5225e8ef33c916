DELETE FROM my WHERE id > 250;
DELETE FROM in_memory;
UPDATE versioned SET v = 0;
INSERT INTO descending VALUES (100, 1, 1), (-1, 1, 1);
UPDATE timed SET v = v + 1 WHERE id > 190;
DELETE FROM aria_nokey WHERE v = 1;
