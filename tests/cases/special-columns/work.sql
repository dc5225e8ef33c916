UPDATE `generated` SET price = price + 5000 WHERE id = 1;
UPDATE hidden SET secret = DEFAULT;
UPDATE touched SET v = v;
DELETE FROM zero;
UPDATE j SET doc = NULL, e = NULL, g = NULL;
DELETE FROM padded WHERE id = 42;
DELETE FROM checked;
