// Names are found by more texts than they are shown with: spellings, metonyms and codes, and by their sound.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Leader|Country|Organization|ForumSeries|Forum|Meeting|Topic|Source)
ON EACH [n.nameFolded, n.abbreviation, n.code, n.alpha3, n.spellingFolded, n.metonymFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX name_keys IF NOT EXISTS FOR (n:Leader) ON EACH [n.nameKeys]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
