SET SESSION sql_mode = 'NO_BACKSLASH_ESCAPES';
SET @up = (SELECT UNHEX(GROUP_CONCAT(LPAD(HEX(seq), 2, '0') ORDER BY seq SEPARATOR '')) FROM seq_0_to_255);
SET @down = (SELECT UNHEX(GROUP_CONCAT(LPAD(HEX(seq), 2, '0') ORDER BY seq DESC SEPARATOR '')) FROM seq_0_to_255);
CREATE TABLE one_byte (id INT NOT NULL PRIMARY KEY, c_dec8 VARCHAR(256) CHARACTER SET dec8,
  c_cp850 VARCHAR(256) CHARACTER SET cp850,
  c_hp8 VARCHAR(256) CHARACTER SET hp8,
  c_koi8r VARCHAR(256) CHARACTER SET koi8r,
  c_latin1 VARCHAR(256) CHARACTER SET latin1,
  c_latin2 VARCHAR(256) CHARACTER SET latin2,
  c_swe7 VARCHAR(256) CHARACTER SET swe7,
  c_ascii VARCHAR(256) CHARACTER SET ascii,
  c_hebrew VARCHAR(256) CHARACTER SET hebrew,
  c_tis620 VARCHAR(256) CHARACTER SET tis620,
  c_koi8u VARCHAR(256) CHARACTER SET koi8u,
  c_greek VARCHAR(256) CHARACTER SET greek,
  c_cp1250 VARCHAR(256) CHARACTER SET cp1250,
  c_latin5 VARCHAR(256) CHARACTER SET latin5,
  c_armscii8 VARCHAR(256) CHARACTER SET armscii8,
  c_cp866 VARCHAR(256) CHARACTER SET cp866,
  c_keybcs2 VARCHAR(256) CHARACTER SET keybcs2,
  c_macce VARCHAR(256) CHARACTER SET macce,
  c_macroman VARCHAR(256) CHARACTER SET macroman,
  c_cp852 VARCHAR(256) CHARACTER SET cp852,
  c_latin7 VARCHAR(256) CHARACTER SET latin7,
  c_cp1251 VARCHAR(256) CHARACTER SET cp1251,
  c_cp1256 VARCHAR(256) CHARACTER SET cp1256,
  c_cp1257 VARCHAR(256) CHARACTER SET cp1257,
  c_binary VARCHAR(256) CHARACTER SET binary,
  c_geostd8 VARCHAR(256) CHARACTER SET geostd8);
INSERT INTO one_byte SELECT seq, CONVERT(@up USING dec8), CONVERT(@up USING cp850), CONVERT(@up USING hp8), CONVERT(@up USING koi8r), CONVERT(@up USING latin1), CONVERT(@up USING latin2), CONVERT(@up USING swe7), CONVERT(@up USING ascii), CONVERT(@up USING hebrew), CONVERT(@up USING tis620), CONVERT(@up USING koi8u), CONVERT(@up USING greek), CONVERT(@up USING cp1250), CONVERT(@up USING latin5), CONVERT(@up USING armscii8), CONVERT(@up USING cp866), CONVERT(@up USING keybcs2), CONVERT(@up USING macce), CONVERT(@up USING macroman), CONVERT(@up USING cp852), CONVERT(@up USING latin7), CONVERT(@up USING cp1251), CONVERT(@up USING cp1256), CONVERT(@up USING cp1257), @up, CONVERT(@up USING geostd8) FROM seq_1_to_26;
INSERT INTO one_byte VALUES (27, CONVERT(@down USING dec8), CONVERT(@down USING cp850), CONVERT(@down USING hp8), CONVERT(@down USING koi8r), CONVERT(@down USING latin1), CONVERT(@down USING latin2), CONVERT(@down USING swe7), CONVERT(@down USING ascii), CONVERT(@down USING hebrew), CONVERT(@down USING tis620), CONVERT(@down USING koi8u), CONVERT(@down USING greek), CONVERT(@down USING cp1250), CONVERT(@down USING latin5), CONVERT(@down USING armscii8), CONVERT(@down USING cp866), CONVERT(@down USING keybcs2), CONVERT(@down USING macce), CONVERT(@down USING macroman), CONVERT(@down USING cp852), CONVERT(@down USING latin7), CONVERT(@down USING cp1251), CONVERT(@down USING cp1256), CONVERT(@down USING cp1257), @down, CONVERT(@down USING geostd8));
INSERT INTO one_byte (id) VALUES (28);
INSERT INTO one_byte VALUES (29, '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '');
CREATE TABLE more_bytes (id INT NOT NULL PRIMARY KEY, v_utf8mb3 VARCHAR(50) CHARACTER SET utf8mb3, t_utf8mb3 TEXT CHARACTER SET utf8mb3,
  v_utf8mb4 VARCHAR(50) CHARACTER SET utf8mb4, t_utf8mb4 TEXT CHARACTER SET utf8mb4,
  v_ucs2 VARCHAR(50) CHARACTER SET ucs2, t_ucs2 TEXT CHARACTER SET ucs2,
  v_utf16 VARCHAR(50) CHARACTER SET utf16, t_utf16 TEXT CHARACTER SET utf16,
  v_utf16le VARCHAR(50) CHARACTER SET utf16le, t_utf16le TEXT CHARACTER SET utf16le,
  v_utf32 VARCHAR(50) CHARACTER SET utf32, t_utf32 TEXT CHARACTER SET utf32,
  v_sjis VARCHAR(50) CHARACTER SET sjis, t_sjis TEXT CHARACTER SET sjis,
  v_cp932 VARCHAR(50) CHARACTER SET cp932, t_cp932 TEXT CHARACTER SET cp932,
  v_gbk VARCHAR(50) CHARACTER SET gbk, t_gbk TEXT CHARACTER SET gbk,
  v_big5 VARCHAR(50) CHARACTER SET big5, t_big5 TEXT CHARACTER SET big5,
  v_gb2312 VARCHAR(50) CHARACTER SET gb2312, t_gb2312 TEXT CHARACTER SET gb2312,
  v_euckr VARCHAR(50) CHARACTER SET euckr, t_euckr TEXT CHARACTER SET euckr,
  v_ujis VARCHAR(50) CHARACTER SET ujis, t_ujis TEXT CHARACTER SET ujis,
  v_eucjpms VARCHAR(50) CHARACTER SET eucjpms, t_eucjpms TEXT CHARACTER SET eucjpms);
INSERT INTO more_bytes SELECT seq, '日本\表', '日本\表', '日本𝄞😀', '日本𝄞😀', '日本\表', '日本\表', '日本𝄞😀', '日本𝄞😀', '日本𝄞😀', '日本𝄞😀', '日本𝄞😀', '日本𝄞😀', _sjis x'955c835c945c', _sjis x'955c835c945c', _cp932 x'955c835ced40fc4b', _cp932 x'955c835ced40fc4b', _gbk x'bf5c815cc3fc', _gbk x'bf5c815cc3fc', _big5 x'a55cb35ca15c', _big5 x'a55cb35ca15c', _gb2312 x'b0a1c4e3', _gb2312 x'b0a1c4e3', _euckr x'b0a1b0a2', _euckr x'b0a1b0a2', _ujis x'a4a28eb18fb0a1', _ujis x'a4a28eb18fb0a1', _eucjpms x'a4a28eb1ada1', _eucjpms x'a4a28eb1ada1' FROM seq_1_to_14;
CREATE TABLE blanks (id INT NOT NULL PRIMARY KEY, c CHAR(10), v VARCHAR(10), t TEXT, vb VARBINARY(10), b BLOB, fb BINARY(3)) CHARSET utf8mb4;
INSERT INTO blanks VALUES
  (1, 'a', 'a', 'a', 'a', 'a', 'a'),
  (2, '', '', '', '', '', ''),
  (3, NULL, NULL, NULL, NULL, NULL, NULL),
  (4, 'NULL', 'NULL', 'NULL', 'NULL', 'NULL', 'nul'),
  (5, x'5c4e', x'5c4e', x'5c4e', x'5c4e', x'5c4e', x'5c4e'),
  (6, ' a', 'a ', 'a ', 'a ', 'a ', 'a '),
  (7, x'00', x'00', x'00', x'00', x'00', x'00'),
  (8, x'2722605c', x'2722605c', x'2722605c', x'2722605c', x'2722605c', x'27225c'),
  (9, '0', '0', '0', '0', '0', '0'),
  (10, x'0d0a09', x'0d0a09', x'0d0a09', x'0d0a09', x'0d0a09', x'0d0a09'),
  (11, x'1a', x'1a', x'1a', x'1a', x'1a', x'1a'),
  (12, '--', '/*', '*/', ';', '#', '%');
CREATE TABLE keyless_blanks AS SELECT c, v, t, vb, b, fb FROM blanks;
CREATE TABLE long_ones (id INT NOT NULL PRIMARY KEY, tb TINYBLOB, b BLOB, mb MEDIUMBLOB, lb LONGBLOB, tt TINYTEXT, t TEXT, mt MEDIUMTEXT, lt LONGTEXT) CHARSET latin1;
INSERT INTO long_ones SELECT seq, REPEAT(x'ff', 255), REPEAT(@up, 255), REPEAT(@down, 400), REPEAT(x'0027225c', 50000), REPEAT(x'00', 255), REPEAT(CONVERT(@up USING latin1), 255), REPEAT(x'5c27', 40000), REPEAT(CONVERT(@down USING latin1), 300) FROM seq_1_to_8;
