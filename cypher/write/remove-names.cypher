// Removes spellings of entities.
// In: $rows [{key, entityId, surface}]. Out: names, how many.
// Leans on: the unique key of Name.key.
UNWIND $rows AS row
MATCH (n:Name {key: row.key})-[r:NAMES]->(e:Entity {id: row.entityId})
WHERE r.surface = row.surface
DELETE r
RETURN count(row) AS names
