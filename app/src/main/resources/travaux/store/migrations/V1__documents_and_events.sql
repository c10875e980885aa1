-- A source: its bytes, and the text that was made of them on the day it was added.
CREATE TABLE document (
  id          TEXT NOT NULL PRIMARY KEY,
  sha256      TEXT NOT NULL UNIQUE,
  text_sha256 TEXT NOT NULL,
  name        TEXT NOT NULL,
  converter   TEXT NOT NULL,
  text        NOT NULL, -- TEXT; a BLOB in UTF-16BE when it holds half a character
  bytes       BLOB NOT NULL
);

-- What happened to the record, in order. All else can be made again from it and from document.
CREATE TABLE event (
  seq     INTEGER PRIMARY KEY,
  at      TEXT NOT NULL, -- UTC, such as 2031-05-04T09:30:00Z
  who     TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('read', 'decided')),
  subject TEXT NOT NULL, -- read: a document's id; decided: a line's id
  payload TEXT NOT NULL  -- read: lines of the line format; decided: {"status": ...}
);

-- The present state, made of the events in the transaction that adds them.
CREATE TABLE present_reading (
  document TEXT NOT NULL PRIMARY KEY REFERENCES document (id),
  seq      INTEGER NOT NULL REFERENCES event (seq),
  lines    TEXT NOT NULL
);

CREATE TABLE present_decision (
  line   TEXT NOT NULL PRIMARY KEY,
  seq    INTEGER NOT NULL REFERENCES event (seq),
  status TEXT NOT NULL,
  who    TEXT NOT NULL
);

CREATE TRIGGER document_stays BEFORE UPDATE ON document
BEGIN
  SELECT RAISE(ABORT, 'documents are never changed');
END;

CREATE TRIGGER document_remains BEFORE DELETE ON document
BEGIN
  SELECT RAISE(ABORT, 'documents are never deleted');
END;

CREATE TRIGGER event_stays BEFORE UPDATE ON event
BEGIN
  SELECT RAISE(ABORT, 'events are never changed');
END;

CREATE TRIGGER event_remains BEFORE DELETE ON event
BEGIN
  SELECT RAISE(ABORT, 'events are never deleted');
END;

PRAGMA user_version = 1;
