// The paper has an edge of one of $relations to one of the entities $entities, $confidence sure or more.
(COUNT { MATCH (p)-[joins]->(joined:Entity) WHERE joined.id IN $entities AND type(joins) IN $relations AND joins.confidence >= $confidence } > 0)
