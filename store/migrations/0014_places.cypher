// Places are found by their names and spellings too.
DROP INDEX entity_names IF EXISTS;
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Leader|Country|Place|Organization|ForumSeries|Forum|Meeting|Topic|Source)
ON EACH [n.nameFolded, n.abbreviation, n.code, n.alpha3, n.spellingFolded, n.metonymFolded]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
