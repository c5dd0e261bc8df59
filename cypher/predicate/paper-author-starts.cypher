// The name of one of the paper's authors starts with $text, in any case.
(COUNT { MATCH (p)-[:AUTHORED_BY]->(writer:Author) WHERE toLower(writer.name) STARTS WITH $text } > 0)
