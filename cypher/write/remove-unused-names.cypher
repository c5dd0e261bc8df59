// Removes those of the given names that name nothing any more.
// In: $keys. Out: names, how many.
// Leans on: the unique key of Name.key.
UNWIND $keys AS key
MATCH (n:Name {key: key})
WHERE COUNT { (n)-[:NAMES]->() } = 0
DELETE n
RETURN count(key) AS names
