// How many edges each of some papers has to entities.
// In: $ids of papers, $relations, $kinds, $minConfidence. Out: owner (id of a paper), total; a paper without such edges has no row.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})-[r]->(e:Entity)
WHERE type(r) IN $relations AND e.kind IN $kinds AND r.confidence >= $minConfidence
RETURN id AS owner, count(r) AS total
