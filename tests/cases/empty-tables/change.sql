DELETE FROM becomes_empty;
INSERT INTO becomes_full SELECT seq, seq FROM seq_1_to_250;
DELETE FROM keyless_empties;
INSERT INTO keyless_fills VALUES (7), (7);
