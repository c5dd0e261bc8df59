// How many relationships of each type lead from papers to entities.
// In: nothing. Out: relation, total.
// Leans on: nothing; it reads every such relationship.
MATCH (p:Paper)-[r]->(e:Entity)
RETURN type(r) AS relation, count(r) AS total
ORDER BY relation
