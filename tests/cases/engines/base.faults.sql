SELECT 'another engine', t.TABLE_NAME, t.ENGINE FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = DATABASE()
  AND t.ENGINE <> CASE WHEN TABLE_NAME IN ('part_1', 'part_2', 'grouped', 'my_unique', 'sub_parts') THEN 'MyISAM' WHEN TABLE_NAME = 'lines' THEN 'CSV' WHEN TABLE_NAME LIKE 'aria%' THEN 'Aria' WHEN TABLE_NAME = 'in_memory' THEN 'MEMORY' ELSE 'InnoDB' END;
SELECT 'other partitions' FROM DUAL WHERE (SELECT COUNT(*) FROM information_schema.PARTITIONS WHERE TABLE_SCHEMA = DATABASE() AND PARTITION_NAME IS NOT NULL) <> 19;
SELECT 'rows of other tables were carried' FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 'merged';
