UPDATE parent SET v = -v WHERE id IN (1, 50, 199);
UPDATE child SET v = 0 WHERE id = 5;
SET SESSION foreign_key_checks = 0;
DELETE FROM parent WHERE id = 20;
UPDATE tree SET up = 4 WHERE id = 2;
UPDATE tree SET up = 3 WHERE id = 1;
