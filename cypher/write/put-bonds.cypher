// Records how many papers say that a short form stands for a long one.
// In: $rows [{short, long, papers}]. Out: bonds, how many.
// Leans on: the unique key of Form.id.
UNWIND $rows AS row
MERGE (s:Form {id: row.short})
MERGE (l:Form {id: row.long})
MERGE (s)-[r:STANDS_FOR]->(l)
SET r.papers = row.papers
RETURN count(r) AS bonds
