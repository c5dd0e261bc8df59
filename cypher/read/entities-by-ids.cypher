// Entities with all their properties.
// In: $ids. Out: id, properties; an unknown id has no row.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, properties(e) AS properties
