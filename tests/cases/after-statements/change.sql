UPDATE throttles SET used = 0 WHERE id = 10;
