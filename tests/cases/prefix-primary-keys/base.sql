CREATE TABLE roman (k TEXT NOT NULL, n INT NOT NULL, v INT, PRIMARY KEY (k(3), n)) CHARSET utf8mb4 COLLATE utf8mb4_unicode_ci;
INSERT INTO roman VALUES ('Ⅷ', 1, 155), ('a', 1, 1);
CREATE TABLE modern (k TEXT NOT NULL, n INT NOT NULL, v INT, PRIMARY KEY (k(3), n)) CHARSET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
INSERT INTO modern VALUES ('Ⅷ', 1, 155), ('viik', 9, 9), ('zz', 1, 1);
