// Creates or changes the spellings of entities, each with its proof.
// In: $rows [{key, entityId, surface, properties}]. Out: names, how many.
// Leans on: the unique keys of Name.key and Entity.id.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
MERGE (n:Name {key: row.key})
MERGE (n)-[r:NAMES {surface: row.surface}]->(e)
SET r += row.properties
RETURN count(r) AS names
