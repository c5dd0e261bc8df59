// The name of one of the paper's authors contains $text, in any case.
(COUNT { MATCH (p)-[:AUTHORED_BY]->(a:Author) WHERE toLower(a.name) CONTAINS $text } > 0)
