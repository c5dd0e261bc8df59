// How many papers of each of some entities meet a condition.
// Slots: CONDITION (predicates about p).
// In: $ids of entities, $relations, $minConfidence, the parameters of the condition. Out: owner (id of an entity), total; an entity without such papers has no row.
// Leans on: the unique key of Entity.id.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r]-(p:Paper)
WHERE type(r) IN $relations AND r.confidence >= $minConfidence AND <CONDITION>
RETURN id AS owner, count(DISTINCT p) AS total
