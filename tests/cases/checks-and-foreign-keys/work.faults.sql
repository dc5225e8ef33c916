SELECT 'notes lost rows' FROM DUAL WHERE (SELECT COUNT(*) FROM notes) <> 40;
