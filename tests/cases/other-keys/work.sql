DELETE FROM dec_key WHERE v % 100 = 7;
UPDATE time_key SET k = k + INTERVAL 1 SECOND WHERE v = 33;
UPDATE stamp_key SET n = 2155 WHERE n = 1950;
UPDATE enum_key SET k = 'alpha', s = 'x,y,z', v = 5 WHERE k = 'alpha' AND s = 'x,y,z';
DELETE FROM time_of_day WHERE k < 0;
DELETE FROM double_key WHERE v = 6;
DELETE FROM float_key WHERE v = 1;
DELETE FROM uuid_key;
DELETE FROM bit_key WHERE k > 5;
