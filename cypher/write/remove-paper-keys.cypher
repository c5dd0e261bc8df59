// Makes keys resolve to nothing.
// In: $keys. Out: keys, how many.
// Leans on: the unique key of PaperKey.key.
UNWIND $keys AS key
MATCH (k:PaperKey {key: key})
DETACH DELETE k
RETURN count(key) AS keys
