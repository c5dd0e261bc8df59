// Removes entities that no paper speaks of any more.
// In: $ids. Out: entities, how many.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
RETURN count(id) AS entities
