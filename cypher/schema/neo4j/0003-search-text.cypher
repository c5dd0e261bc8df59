// Full text over our own analysis of each node's text, hence the analyzer that only splits at spaces.
// In: nothing. Out: nothing.
CREATE FULLTEXT INDEX paper_search_text IF NOT EXISTS FOR (n:Paper) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX entity_search_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
