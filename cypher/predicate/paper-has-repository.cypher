// The paper links to a repository, its own or another.
(COUNT { MATCH (p)-[:RELEASES|LINKS_TO]->(:Entity) } > 0)
