UPDATE one_byte SET c_latin1 = CONCAT(SUBSTRING(c_latin1, 2), LEFT(c_latin1, 1)) WHERE id = 26;
UPDATE more_bytes SET t_utf8mb4 = CONCAT(t_utf16, ' ') WHERE id = 1;
DELETE FROM more_bytes WHERE id > 10;
UPDATE blanks SET c = NULL, v = NULL, t = NULL, vb = NULL, b = NULL, fb = NULL;
DELETE FROM keyless_blanks WHERE c = 'NULL' OR v = 'NULL';
UPDATE long_ones SET lb = NULL WHERE id = 2;
