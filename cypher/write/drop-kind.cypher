// Takes the label of a kind that entities no longer are.
// for each KIND: Method, Model
// In: $ids. Out: entities, how many.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
REMOVE e:<KIND>
RETURN count(e) AS entities
