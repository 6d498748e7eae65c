// What somebody took part in or said is found from the side.
CREATE INDEX participated_side IF NOT EXISTS FOR ()-[p:PARTICIPATED_IN]-() ON (p.side);
CREATE INDEX said_side IF NOT EXISTS FOR ()-[p:SAID]-() ON (p.side);
