// Makes keys resolve to papers.
// In: $rows [{key, paperId}]. Out: keys, how many.
// Leans on: the unique keys of PaperKey.key and Paper.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.paperId})
MERGE (k:PaperKey {key: row.key})
MERGE (k)-[:IDENTIFIES]->(p)
RETURN count(k) AS keys
