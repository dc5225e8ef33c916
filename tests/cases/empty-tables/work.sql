INSERT INTO both_empty VALUES (1);
DELETE FROM becomes_full;
INSERT INTO keyless_empties VALUES (5);
DELETE FROM keyless_fills;
