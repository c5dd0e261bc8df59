// The entity is one of $entities.
(e.id IN $entities)
