-- The newest documents, and how many there are, without a look at each.
CREATE INDEX present_latest ON present (latest DESC, document);

-- Most lines wait for a person: those that do not are counted.
CREATE INDEX line_decided ON line (type, status) WHERE status <> 'suggested';

-- Of each document: by what words it is found, and the text's smallest hashes, for reprints.
CREATE TABLE sketch (
  document  INTEGER PRIMARY KEY REFERENCES present (document),
  traces    BLOB NOT NULL,     -- hashes of 8 bytes, in order
  signature BLOB NOT NULL      -- hashes of 4 bytes
);

-- By what a document is found when a view is made of few of many: a hash of each word, see Trace.
CREATE TABLE trace (
  word      INTEGER NOT NULL,
  published INTEGER NOT NULL,  -- the last possible day; of an unknown one -1000000
  document  INTEGER NOT NULL,
  PRIMARY KEY (word, published, document)
) WITHOUT ROWID;

-- Who takes a position on what.
CREATE TABLE stand (
  matter INTEGER NOT NULL,
  party  INTEGER NOT NULL,     -- a name's key
  day    INTEGER NOT NULL,     -- the last possible day; of an unknown one -1000000
  line   INTEGER NOT NULL,
  PRIMARY KEY (matter, party, day, line)
) WITHOUT ROWID;
CREATE INDEX stand_line ON stand (line);

-- What positions are taken on, and by how many.
CREATE TABLE matter (
  key     INTEGER PRIMARY KEY,
  label   TEXT NOT NULL,       -- without its "no"
  parties INTEGER NOT NULL,
  stands  INTEGER NOT NULL
);
CREATE INDEX matter_most ON matter (parties DESC, stands DESC, key);

-- How many lines of a type have a name, rejected ones too.
CREATE TABLE named (
  name  INTEGER NOT NULL,
  type  TEXT NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (name, type)
) WITHOUT ROWID;
CREATE INDEX named_none ON named (name) WHERE lines <= 0;

-- How often parties do what towards each other, in acts of their own that are not rejected.
CREATE TABLE towards (
  who   INTEGER NOT NULL,      -- names' keys
  whom  INTEGER NOT NULL,
  kind  TEXT NOT NULL,
  lines INTEGER NOT NULL,
  PRIMARY KEY (who, whom, kind)
) WITHOUT ROWID;
CREATE INDEX towards_none ON towards (who) WHERE lines <= 0;

PRAGMA user_version = 4;
