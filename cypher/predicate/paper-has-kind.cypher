// The paper has an edge of one of $relations to an entity of one of $kinds, $confidence sure or more.
(COUNT { MATCH (p)-[r]->(e:Entity) WHERE e.kind IN $kinds AND type(r) IN $relations AND r.confidence >= $confidence } > 0)
