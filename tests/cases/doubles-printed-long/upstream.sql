-- Doubles that are printed in more characters than a server expects of one: MariaDB writes small ones
-- without an exponent, and both families have 17 digits beside a sign and an exponent of three.
CREATE TABLE readings (
  id TINYINT PRIMARY KEY,
  a DOUBLE NOT NULL, b DOUBLE NOT NULL, c DOUBLE NOT NULL,
  d DOUBLE NOT NULL, e DOUBLE NOT NULL, f DOUBLE NOT NULL,
  n INT NOT NULL
) ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO readings SELECT seq, seq, seq, seq, seq, seq, seq, seq FROM seq_1_to_40;

CREATE TABLE by_value (d DOUBLE PRIMARY KEY, v INT NOT NULL) ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO by_value
  SELECT -1.2345678901234567e0 * POW(10, -(CAST(seq AS SIGNED))), seq FROM seq_1_to_300;

CREATE TABLE by_float (f FLOAT PRIMARY KEY, v INT NOT NULL) ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO by_float
  SELECT -1.2345678901234567e0 * POW(10, -(CAST(seq AS SIGNED))), seq FROM seq_1_to_36;

CREATE TABLE rounded (id TINYINT PRIMARY KEY, d DOUBLE(22,17) NOT NULL, f FLOAT(10,8) NOT NULL)
  ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO rounded SELECT seq, 1e0 / seq, 1e0 / seq FROM seq_1_to_40;

CREATE TABLE loose (x DOUBLE NOT NULL, y DOUBLE NOT NULL) ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO loose
  SELECT -1.2345678901234567e0 * POW(10, -(CAST(seq AS SIGNED))), 1e0 / (seq * 3e7) FROM seq_1_to_40;

-- Where one family writes an exponent and the other does not.
CREATE TABLE every_size (id INT PRIMARY KEY, d DOUBLE NOT NULL, f FLOAT NOT NULL)
  ENGINE=InnoDB CHARSET=utf8mb4;
INSERT INTO every_size
  SELECT seq, IF(seq MOD 2, -1, 1) * (1e0 + 1e0 / seq) * POW(10, CAST(seq AS SIGNED) - 320),
    IF(seq MOD 2, -1, 1) * (1e0 + 1e0 / seq) * POW(10, CAST(seq MOD 75 AS SIGNED) - 37)
  FROM seq_1_to_600;
