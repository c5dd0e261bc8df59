// All spellings of entities, each with its proof.
// In: $ids of entities. Out: entityId, key, properties {surface, papers, canonical, joined, paper, quote}.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:NAMES]-(n:Name)
RETURN id AS entityId, n.key AS key, properties(r) AS properties
