INSERT INTO throttles VALUES (11, 1);
