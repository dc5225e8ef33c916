DELETE FROM `a``b` WHERE `x``y` > 100;
DELETE FROM `-leading dash`;
DELETE FROM `tablé 日本` WHERE `ключ` = '日';
DELETE FROM `'; DROP TABLE x; #`;
UPDATE `Case` SET v = 8;
DELETE FROM `percent %2` WHERE `%1 %2` = 1500;
