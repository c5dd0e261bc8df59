// The names of entities of some kinds, with the fields that the API shows.
// Slots: ENTITY.
// In: $ids, $kinds. Out: id, name, aliases, entity.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
WHERE e.kind IN $kinds
RETURN id AS id, e.name AS name, e.aliases AS aliases, <ENTITY> AS entity
