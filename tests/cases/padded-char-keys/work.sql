DELETE FROM thai WHERE v IN (5, 9);
UPDATE bytes SET v = 0 WHERE v < 0;
DELETE FROM general WHERE v = 7;
INSERT INTO general VALUES (x'6107', 0);
DELETE FROM swedish WHERE v % 2 = 0;
UPDATE uca SET v = -v WHERE v = 3;
INSERT INTO padding VALUES ('a', 0);
INSERT INTO expanding VALUES ('ß', 5);
UPDATE respelled SET k = LOWER(k);
