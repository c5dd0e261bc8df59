// Gives papers a new id, for which a stronger identity is known now.
// In: $rows [{from, to}]. Out: papers, how many.
// Leans on: the unique key of Paper.id.
UNWIND $rows AS row
MATCH (p:Paper {id: row.from})
SET p.id = row.to
RETURN count(p) AS papers
