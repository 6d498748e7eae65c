// It made the indexes names and wordings of texts as written. A new graph need not have them for a moment: 0004 has others.
DROP INDEX names IF EXISTS;
DROP INDEX wordings IF EXISTS;
