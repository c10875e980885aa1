-- What the record calls a name, worked out of all names of its block; NULL when it is called as it is.
ALTER TABLE name ADD COLUMN block TEXT;
ALTER TABLE name ADD COLUMN called TEXT;
ALTER TABLE name ADD COLUMN party TEXT;
ALTER TABLE name ADD COLUMN why TEXT;

CREATE INDEX name_block ON name (role, block);
CREATE INDEX name_called ON name (role) WHERE called IS NOT NULL;

-- Few lines are rejected: who counts the others need not look at each.
CREATE INDEX line_rejected ON line (type) WHERE status = 'rejected';

-- What a quote or act tells, in numbers, and where to look for others that tell the same.
ALTER TABLE line ADD COLUMN telling BLOB;

CREATE TABLE telling (
  key       INTEGER NOT NULL,
  published INTEGER NOT NULL,
  line      INTEGER NOT NULL,
  PRIMARY KEY (key, published, line)
) WITHOUT ROWID;

PRAGMA user_version = 3;
