// The name of one of the paper's authors contains $text, in any case.
(COUNT { MATCH (p)-[:AUTHORED_BY]->(writer:Author) WHERE toLower(writer.name) CONTAINS $text } > 0)
