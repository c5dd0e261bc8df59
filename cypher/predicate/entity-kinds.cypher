// The entity's kind is one of $kinds.
(e.kind IN $kinds)
