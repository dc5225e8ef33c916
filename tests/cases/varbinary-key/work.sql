UPDATE t SET v = NULL WHERE k < x'10';
DELETE FROM fixed WHERE k > x'61';
