UPDATE events SET created_at = '2000-01-01' WHERE id = 301;
UPDATE events SET who = 'x\' WHERE id = 303;
UPDATE events SET created_at = '2024-01-01' WHERE id = 11;
DELETE FROM events WHERE id = 305;
UPDATE events SET created_at = '2029-01-01' WHERE id = 307;
DELETE FROM kept WHERE id = 300;
UPDATE kept SET who = 'new' WHERE id = 302;
INSERT INTO nokey VALUES (3, '2024-01-01'), (4, '2024-01-01'), (3, '2023-12-31');
