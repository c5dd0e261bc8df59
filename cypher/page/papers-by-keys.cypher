// The papers that keys resolve to, with the fields that the API shows.
// Slots: PAPER.
// In: $keys. Out: key, paper; a key that resolves to nothing has no row.
// Leans on: the unique key of PaperKey.key.
UNWIND $keys AS key
MATCH (k:PaperKey {key: key})-[:IDENTIFIES]->(p:Paper)
RETURN key AS key, <PAPER> AS paper
