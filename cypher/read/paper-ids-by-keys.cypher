// The papers that keys resolve to.
// In: $keys. Out: key, id; a key that resolves to nothing has no row.
// Leans on: the unique key of PaperKey.key.
UNWIND $keys AS key
MATCH (k:PaperKey {key: key})-[:IDENTIFIES]->(p:Paper)
RETURN key AS key, p.id AS id
