UPDATE documents SET j = JSON_COMPACT(j) WHERE id = 2;
UPDATE shapes SET g = ST_GeomFromText('POINT(1 2)', 32632);
DELETE FROM indexed_shape WHERE id > 15;
DELETE FROM point_key WHERE v > 5;
DELETE FROM keyless_shape LIMIT 1;
DELETE FROM uuids WHERE v IS NOT NULL;
INSERT INTO sixes VALUES ('2001:db8::', '10.0.0.0', 7);
UPDATE squeezed SET lb = '';
