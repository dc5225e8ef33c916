SELECT 'local_cascade lost rows or had them changed' FROM DUAL WHERE (SELECT COUNT(*) FROM local_cascade WHERE parent_id = id) <> 45;
SELECT 'local_nulled was changed', id, code FROM local_nulled WHERE code IS NULL OR BINARY code <> CONCAT('C', id);
SELECT 'a foreign key is gone' FROM DUAL WHERE (SELECT COUNT(*) FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()) <> 7;
SELECT 'a check is gone' FROM DUAL WHERE (SELECT COUNT(*) FROM information_schema.CHECK_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE()) <> 7;
