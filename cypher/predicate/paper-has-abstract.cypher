// The paper has an abstract.
(p.abstract IS NOT NULL)
