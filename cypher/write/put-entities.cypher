// Creates or changes entities of one kind.
// for each KIND: Method, Model, Dataset, Topic, Repository
// In: $rows [{id, properties}], $commit. A null property is removed. Out: entities, how many.
// Leans on: the unique key of Entity.id.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.addedAt = $commit, e.addedKey = toString(10000000000 + $commit) + '|' + row.id
SET e:<KIND>
SET e += row.properties
RETURN count(e) AS entities
