UPDATE throttles SET used = 42;
DELETE FROM throttles WHERE id = 1;
