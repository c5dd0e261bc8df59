// The entity's canonical name starts with $text, in any case.
(toLower(e.name) STARTS WITH $text)
