-- A source: its bytes, and the text that was made of them on the day it was added.
CREATE TABLE document (
  key         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  sha256      TEXT NOT NULL UNIQUE,
  text_sha256 TEXT NOT NULL,
  name        TEXT,          -- NULL once the source is purged
  converter   TEXT NOT NULL,
  text        BLOB,          -- deflated; NULL once the source is purged
  bytes       BLOB           -- deflated; NULL when they are the text in UTF-8
);

-- What happened to the record, in order. All else can be made again from it and from document.
CREATE TABLE event (
  seq            INTEGER PRIMARY KEY,
  action         INTEGER NOT NULL,  -- the seq of the first event of what one command did at once
  at             TEXT NOT NULL,     -- UTC, such as 2031-05-04T09:30:00Z
  who            TEXT NOT NULL,
  kind           TEXT NOT NULL,
  document       INTEGER REFERENCES document (key),
  subject        TEXT NOT NULL,     -- what it is about: id of a line, document, action ...
  payload        BLOB,              -- deflated UTF-8; NULL once the source is purged
  payload_sha256 TEXT NOT NULL,
  chain          TEXT NOT NULL      -- sha256 of the chain before and of this event
);
CREATE INDEX event_document ON event (document) WHERE document IS NOT NULL;
CREATE INDEX event_action ON event (action);
CREATE INDEX event_kind ON event (kind, seq) WHERE kind <> 'read';

-- Which document may be emptied in this transaction; at rest there is none.
CREATE TABLE purging (document INTEGER NOT NULL);

-- The present state, made of the events of each document in the transaction that adds them.
CREATE TABLE present (
  document INTEGER PRIMARY KEY REFERENCES document (key),
  earliest INTEGER,  -- days of publication, since 1970-01-01
  latest   INTEGER,
  lines    INTEGER NOT NULL,
  acts     INTEGER NOT NULL
);
CREATE TABLE line (
  key       INTEGER PRIMARY KEY,  -- document * 2^20 + place in the order of lines
  id        TEXT NOT NULL,
  type      TEXT NOT NULL,
  kind      TEXT NOT NULL,
  status    TEXT NOT NULL,
  voice     TEXT NOT NULL,
  earliest  INTEGER,
  day       INTEGER NOT NULL,     -- the last possible day; of an unknown one -1000000
  published INTEGER NOT NULL      -- the last possible day; of an unknown one 1000000
);
CREATE INDEX line_id ON line (id);
CREATE INDEX line_day ON line (type, day, status, voice, published); -- counts need no more
CREATE INDEX line_kind ON line (type, kind, day);

-- Who and what lines name; the key is made of the label, so that it is the same in every dossier.
CREATE TABLE name (
  key   INTEGER PRIMARY KEY,
  role  TEXT NOT NULL,            -- who, whom, person, issue ...
  label TEXT NOT NULL
);
CREATE TABLE line_name (
  name INTEGER NOT NULL,
  type TEXT NOT NULL,
  day  INTEGER NOT NULL,
  line INTEGER NOT NULL,
  PRIMARY KEY (name, type, day, line)
) WITHOUT ROWID;
CREATE INDEX line_name_line ON line_name (line);

CREATE VIRTUAL TABLE source_words USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE line_words USING fts5 (
  words, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TRIGGER document_stays BEFORE UPDATE ON document
WHEN OLD.key NOT IN (SELECT document FROM purging)
BEGIN
  SELECT RAISE(ABORT, 'documents are never changed');
END;

CREATE TRIGGER document_remains BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'documents are never deleted');
END;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
WHEN OLD.document IS NULL OR OLD.document NOT IN (SELECT document FROM purging)
  OR NEW.seq IS NOT OLD.seq OR NEW.at IS NOT OLD.at OR NEW.who IS NOT OLD.who
  OR NEW.kind IS NOT OLD.kind OR NEW.subject IS NOT OLD.subject
  OR NEW.payload IS NOT NULL OR NEW.chain IS NOT OLD.chain
BEGIN
  SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_remains BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'events are never deleted');
END;

PRAGMA user_version = 2;
