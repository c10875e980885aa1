-- How many lines of a type and kind have a name, rejected ones too.
DROP TABLE named;
CREATE TABLE named (
  name  INTEGER NOT NULL,
  type  TEXT NOT NULL,
  kind  TEXT NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (name, type, kind)
) WITHOUT ROWID;
CREATE INDEX named_none ON named (name) WHERE lines <= 0;

CREATE INDEX IF NOT EXISTS line_decided ON line (type, status) WHERE status <> 'suggested';

PRAGMA user_version = 5;
