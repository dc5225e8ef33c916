SELECT 'a definition was not carried', COLUMN_NAME, EXTRA FROM information_schema.COLUMNS WHERE TABLE_SCHEMA = DATABASE()
  AND ((TABLE_NAME LIKE 'unseen%' AND COLUMN_NAME IN ('id', 'a') AND EXTRA NOT LIKE '%INVISIBLE%') OR (TABLE_NAME = 'stamped' AND COLUMN_NAME IN ('s', 'n', 'd', 'y') AND EXTRA NOT LIKE '%on update%')
    OR (TABLE_NAME = 'computed' AND COLUMN_NAME IN ('s', 'v', 'h', 'u', 'j') AND EXTRA NOT LIKE '%GENERATED%') OR (TABLE_NAME = 'expressions' AND COLUMN_NAME <> 'id' AND COLUMN_DEFAULT IS NULL));
