INSERT INTO events VALUES (5, '2020-01-01', 'stale');
DELETE FROM kept WHERE id = 9000;
