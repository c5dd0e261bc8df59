// Creates or changes papers.
// In: $rows [{id, properties}], $commit. A null property is removed. Out: papers, how many.
// Leans on: the unique key of Paper.id.
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
ON CREATE SET p.addedAt = $commit
SET p += row.properties, p.changedAt = $commit
RETURN count(p) AS papers
