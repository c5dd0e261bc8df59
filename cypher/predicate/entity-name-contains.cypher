// The entity's canonical name contains $text, in any case.
(toLower(e.name) CONTAINS $text)
