DELETE FROM `tablé 日本` WHERE `größe` < 2;
DELETE FROM `dots.and (brackets), 100%s;--` WHERE `c d` % 2 = 1;
