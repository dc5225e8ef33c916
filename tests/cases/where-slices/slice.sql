DELETE FROM events WHERE NOT (created_at >= '2024-01-01' AND who = 'o''neill');
DELETE FROM kept WHERE created_at < '2024-01-01';
INSERT INTO kept VALUES (5, '2020-01-01', 'stale'), (9000, '2030-01-01', 'stale');
INSERT INTO kept SELECT 300, '2024-03-27', 'x\' FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM kept WHERE id = 300);
DELETE FROM nokey WHERE NOT (created_at >= '2024-01-01' AND v = 3);
