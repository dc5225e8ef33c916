UPDATE ci SET k = 'cASE' WHERE k = 'case';
UPDATE ci SET k = 'blank  ' WHERE k = 'blank';
UPDATE ci SET k = 'été', v = 5 WHERE k = 'ÉTÉ';
DELETE FROM ci WHERE k = 'moved';
UPDATE ci SET v = 0 WHERE v IN (100, 101, 102, 103) AND k NOT IN ('x');
UPDATE latin SET k = 'MÜLLER' WHERE v = 1;
UPDATE wide SET v = '日' WHERE k = '日本';
UPDATE bin SET v = 9 WHERE k = 'á';
DELETE FROM bin WHERE k = 'A';
