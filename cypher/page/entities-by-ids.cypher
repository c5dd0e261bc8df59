// Entities with the fields that the API shows.
// Slots: ENTITY.
// In: $ids. Out: id, entity; an unknown id has no row.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id AS id, <ENTITY> AS entity
