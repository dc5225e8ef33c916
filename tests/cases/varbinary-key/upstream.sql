CREATE TABLE t (k VARBINARY(20) NOT NULL PRIMARY KEY, v BLOB);
INSERT INTO t SELECT UNHEX(LEFT(SHA2(seq,256),40)), UNHEX(SHA2(seq, 512)) FROM seq_1_to_700;
INSERT INTO t VALUES (x'', x''), (x'00', x'0000'), (x'0000', NULL), (x'20', x'5c'), (x'2027', x'27225c'), (x'ff', x'ff');
CREATE TABLE fixed (k BINARY(4) NOT NULL PRIMARY KEY, v BIT(64));
INSERT INTO fixed VALUES (x'00000000', b'0'), (x'61200000', x'ffffffffffffffff'), (x'ffffffff', x'8000000000000000');
