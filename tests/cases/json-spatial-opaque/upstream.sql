CREATE TABLE documents (id INT NOT NULL PRIMARY KEY, j JSON, n JSON NOT NULL) CHARSET utf8mb4;
INSERT INTO documents VALUES
  (1, '{"a":1}', '{}'), (2, '{"a": 1}', '[]'), (3, '{"a":1,"a":2}', '1.0'), (4, '"😀 \u00e9 é"', '"NULL"'), (5, 'null', 'null'), (6, NULL, 'true'),
  (7, '[1e2,100,1E+2,0.10]', '-0.0'), (8, '  [ ]  ', '""'), (9, '{"x":"a\\b\/\"\u0000"}', '12345678901234567890123456789');
CREATE TABLE shapes (id INT NOT NULL PRIMARY KEY, g GEOMETRY, p POINT, l LINESTRING, y POLYGON, mp MULTIPOINT, ml MULTILINESTRING, my MULTIPOLYGON, gc GEOMETRYCOLLECTION);
INSERT INTO shapes SELECT seq, ST_GeomFromText('POINT(1 2)', IF(seq % 2, 32632, 0)), ST_GeomFromText('POINT(0.1 -1e300)', 3857), ST_GeomFromText('LINESTRING(0 0,1 1,1e-300 2)', 4326), ST_GeomFromText('POLYGON((0 0,10 0,10 10,0 10,0 0),(1 1,2 1,2 2,1 1))', 3857),
  ST_GeomFromText('MULTIPOINT(1 1,2 2)', 32632), ST_GeomFromText('MULTILINESTRING((0 0,1 1),(2 2,3 3))'), ST_GeomFromText('MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))', 4326), ST_GeomFromText('GEOMETRYCOLLECTION(POINT(1 1),LINESTRING(0 0,1 1))', 4326) FROM seq_1_to_10;
INSERT INTO shapes (id) VALUES (11);
INSERT INTO shapes (id, g) VALUES (12, ST_GeomFromText('GEOMETRYCOLLECTION EMPTY'));
CREATE TABLE indexed_shape (id INT NOT NULL PRIMARY KEY, p POINT NOT NULL, SPATIAL KEY (p));
INSERT INTO indexed_shape SELECT seq, ST_GeomFromText(CONCAT('POINT(', seq, ' ', -seq, ')'), 4326) FROM seq_1_to_20;
CREATE TABLE point_key (p POINT NOT NULL, v INT, PRIMARY KEY (p(25)));
INSERT INTO point_key SELECT POINT(seq, -seq), seq FROM seq_1_to_10;
INSERT INTO point_key VALUES (ST_GeomFromText('POINT(1 -1)', 4326), 11);
CREATE TABLE keyless_shape (g GEOMETRY, v INT);
INSERT INTO keyless_shape VALUES (POINT(1, 1), 1), (POINT(1, 1), 1), (ST_GeomFromText('POINT(1 1)', 4326), 1), (NULL, 1);
CREATE TABLE uuids (k UUID NOT NULL PRIMARY KEY, v UUID);
INSERT INTO uuids SELECT CONCAT(LPAD(HEX(seq * 268435456 % 4294967296), 8, '0'), '-', LPAD(HEX(seq), 4, '0'), '-', IF(seq % 2, '11ee', '4a3b'), '-8', LPAD(HEX(seq % 7), 3, '0'), '-', LPAD(HEX(40 - seq), 12, '0')), IF(seq % 3, UUID(), NULL) FROM seq_1_to_40;
INSERT INTO uuids VALUES ('00000000-0000-0000-0000-000000000000', NULL), ('ffffffff-ffff-ffff-ffff-ffffffffffff', '00000000-0000-0000-0000-000000000000');
CREATE TABLE sixes (k INET6 NOT NULL, n INET4 NOT NULL, v INT, PRIMARY KEY (k, n));
INSERT INTO sixes VALUES ('::', '0.0.0.0', 1), ('::', '255.255.255.255', 2), ('::1', '127.0.0.1', 3), ('::ffff:192.0.2.1', '192.0.2.1', 4), ('::192.0.2.1', '192.0.2.1', 5), ('2001:db8::', '9.0.0.0', 6), ('2001:db8::', '10.0.0.0', 7), ('fe80::1', '1.2.3.4', 8), ('ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '0.0.0.1', 9);
CREATE TABLE squeezed (id INT NOT NULL PRIMARY KEY, v VARCHAR(2000) COMPRESSED, b VARBINARY(2000) COMPRESSED, t TEXT COMPRESSED, lb LONGBLOB COMPRESSED=zlib NOT NULL) CHARSET utf8mb4;
INSERT INTO squeezed SELECT seq, REPEAT('ä', seq * 50), REPEAT(x'00ff', seq * 50), REPEAT('x ', seq), REPEAT(x'27', seq * 3000) FROM seq_1_to_12;
INSERT INTO squeezed VALUES (13, '', '', '', ''), (14, NULL, NULL, NULL, x'00');
