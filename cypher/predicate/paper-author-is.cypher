// One of the paper's authors is called $text, in any case.
(COUNT { MATCH (p)-[:AUTHORED_BY]->(writer:Author) WHERE toLower(writer.name) = $text } > 0)
