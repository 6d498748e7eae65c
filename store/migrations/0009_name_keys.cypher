// Names are found by more texts than they are shown with: spellings, metonyms and codes, and by their sound. The
// index of names is in 0012.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:Leader) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
