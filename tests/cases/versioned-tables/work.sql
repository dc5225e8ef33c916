UPDATE timed SET v = 0 WHERE id > 8;
DELETE FROM unseen_times WHERE id < 4;
DELETE FROM timed_keyless WHERE v = 3;
UPDATE unversioned_column SET w = 0;
DELETE FROM parted;
DELETE FROM period WHERE id = 1;
INSERT INTO period VALUES (1, '2018-01-01', '2024-01-01');
UPDATE booked SET s = s + INTERVAL 1 HOUR;
DELETE FROM bitemporal;
