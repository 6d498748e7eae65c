// Filters by date, and the default order of meetings, forums and statements.
CREATE INDEX meeting_first_day IF NOT EXISTS FOR (n:Meeting) ON (n.firstDay);
CREATE INDEX meeting_last_day IF NOT EXISTS FOR (n:Meeting) ON (n.lastDay);
CREATE INDEX forum_first_day IF NOT EXISTS FOR (n:Forum) ON (n.firstDay);
CREATE INDEX statement_first_day IF NOT EXISTS FOR (n:Statement) ON (n.firstDay);
CREATE INDEX representing IF NOT EXISTS FOR ()-[p:PARTICIPATED_IN]-() ON (p.representing);
