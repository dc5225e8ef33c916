UPDATE `a``b` SET `q"'` = 'w' WHERE `x``y` = 60;
UPDATE `dots.and (brackets), 100%s;--` SET `c d` = 500 WHERE `c d` = 50;
DELETE FROM `-leading dash` WHERE `select` = 5;
UPDATE `tablé 日本` SET `größe` = 3 WHERE `ключ` = 'ä';
INSERT INTO `'; DROP TABLE x; #` VALUES (2, NULL);
UPDATE `case` SET v = 7;
UPDATE `percent %2` SET `%3` = NULL WHERE `%1 %2` = 700;
DELETE FROM `percent %2` WHERE `%1 %2` = -2;
