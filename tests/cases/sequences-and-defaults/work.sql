DELETE FROM drawn WHERE id > 1;
INSERT INTO drawn (id) VALUES (9);
UPDATE drawn_key SET v = DEFAULT;
DELETE FROM last_drawn;
INSERT INTO last_drawn (id) VALUES (7);
