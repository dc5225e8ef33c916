CREATE TABLE t (code VARCHAR(10) NOT NULL, region INT NOT NULL, note VARCHAR(20), extra INT, UNIQUE KEY u (region, code), UNIQUE KEY maybe (extra), KEY other (note));
INSERT INTO t SELECT CONCAT('c', seq), seq % 5, CONCAT('n', seq), NULL FROM seq_1_to_600;
