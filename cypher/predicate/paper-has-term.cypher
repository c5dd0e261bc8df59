// The paper's analysed text, terms parted by spaces, has the term within $text, which starts and ends with a space.
((' ' + p.searchText + ' ') CONTAINS $text)
