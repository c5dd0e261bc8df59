// At most $count papers have an edge to the entity.
(e.paperCount <= $count)
