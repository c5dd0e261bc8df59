// One of the paper's authors is called $text, in any case.
(COUNT { MATCH (p)-[:AUTHORED_BY]->(a:Author) WHERE toLower(a.name) = $text } > 0)
