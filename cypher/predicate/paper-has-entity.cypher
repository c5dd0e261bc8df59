// The paper has an edge of one of $relations to one of the entities $entities, $confidence sure or more.
(COUNT { MATCH (p)-[r]->(e:Entity) WHERE e.id IN $entities AND type(r) IN $relations AND r.confidence >= $confidence } > 0)
