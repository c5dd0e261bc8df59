// Creates or changes papers. Their places in commit order are texts that sort: eleven digits, then the id.
// In: $rows [{id, properties}], $commit. A null property is removed. Out: papers, how many.
// Leans on: the unique key of Paper.id.
UNWIND $rows AS row
MERGE (p:Paper {id: row.id})
ON CREATE SET p.addedAt = $commit, p.addedKey = toString(10000000000 + $commit) + '|' + row.id
SET p += row.properties, p.changedAt = $commit, p.changedKey = toString(10000000000 + $commit) + '|' + row.id
RETURN count(p) AS papers
