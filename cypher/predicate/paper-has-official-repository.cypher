// The paper releases a repository of its own.
(COUNT { MATCH (p)-[:RELEASES]->(:Entity) } > 0)
