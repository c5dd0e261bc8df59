// The paper has an edge of one of $relations to an entity of one of $kinds, $confidence sure or more.
(COUNT { MATCH (p)-[joins]->(joined:Entity) WHERE joined.kind IN $kinds AND type(joins) IN $relations AND joins.confidence >= $confidence } > 0)
