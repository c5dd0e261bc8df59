// All keys that resolve to papers.
// In: $ids of papers. Out: id, key.
// Leans on: the unique key of Paper.id.
UNWIND $ids AS id
MATCH (p:Paper {id: id})<-[:IDENTIFIES]-(k:PaperKey)
RETURN id AS id, k.key AS key
