// The entities that names call, by canonical name or alias.
// Slots: ENTITY.
// In: $keys, as nameKey writes them. Out: name (the key), surface, papers (that spell it so), canonical (how many of them as its name), entity; one row a spelling.
// Leans on: the unique key of Name.key.
UNWIND $keys AS name
MATCH (n:Name {key: name})-[r:NAMES]->(e:Entity)
RETURN name AS name, r.surface AS surface, r.papers AS papers, r.canonical AS canonical, <ENTITY> AS entity
