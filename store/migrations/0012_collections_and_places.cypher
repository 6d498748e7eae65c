// Collections and places are found by their names, as other entities are, and places by their spellings too.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Leader|Country|Place|Organization|ForumSeries|Forum|Meeting|Topic|Source|Collection)
ON EACH [n.nameFolded, n.abbreviation, n.code, n.alpha3, n.spellingFolded, n.metonymFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
