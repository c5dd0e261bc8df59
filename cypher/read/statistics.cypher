// How many nodes of each kind the graph has.
// In: nothing. Out: papers, methods, models, datasets, topics, repositories, authors.
// Leans on: the counts that engines keep per label.
RETURN COUNT { MATCH (n:Paper) } AS papers,
       COUNT { MATCH (n:Method) } AS methods,
       COUNT { MATCH (n:Model) } AS models,
       COUNT { MATCH (n:Dataset) } AS datasets,
       COUNT { MATCH (n:Topic) } AS topics,
       COUNT { MATCH (n:Repository) } AS repositories,
       COUNT { MATCH (n:Author) } AS authors
