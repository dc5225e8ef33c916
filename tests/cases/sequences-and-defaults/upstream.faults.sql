SELECT 'somebody drew from numbers', next_not_cached_value FROM numbers WHERE next_not_cached_value <> 103;
SELECT 'somebody drew from odd numbers', next_not_cached_value FROM `odd ``numbers``` WHERE next_not_cached_value <> 25;
