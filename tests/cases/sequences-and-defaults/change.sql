UPDATE drawn SET n = NULL WHERE id = 1;
INSERT INTO drawn (id, v) VALUES (5, 5);
DELETE FROM drawn_key WHERE v = 'b';
INSERT INTO drawn_key () VALUES ();
UPDATE last_drawn SET n = 2 WHERE id = 2;
