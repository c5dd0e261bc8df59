// The entity's canonical name is $text, in any case.
(toLower(e.name) = $text)
