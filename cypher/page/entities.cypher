// One page of all entities that meet a condition, along a sort key.
// Slots: ENTITY, KEY (a sort key of entities), BEYOND (< or >), DIRECTION (DESC or ASC), CONDITION (predicates about e).
// In: $cursor, $limit, the parameters of the condition. Out: key, entity.
// Leans on: the index of the sort key.
MATCH (e:Entity)
WHERE e.<KEY> <BEYOND> $cursor AND <CONDITION>
RETURN e.<KEY> AS key, <ENTITY> AS entity
ORDER BY key <DIRECTION>
LIMIT $limit
