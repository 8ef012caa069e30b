-- SPDX-FileCopyrightText: 2026 HabitForge contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE TABLE bin(
  id BLOB PRIMARY KEY NOT NULL CHECK(length(id)=16),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  rev INTEGER NOT NULL REFERENCES revision(seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE definition(
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  id BLOB NOT NULL CHECK(length(id)=16),
  name TEXT NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(kind, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE device(
  number INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id)=16)
) STRICT;
CREATE TABLE dose(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  supplement BLOB NOT NULL CHECK(length(supplement)=16),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
  dimension INTEGER CHECK(dimension BETWEEN 0 AND 3),
  amount INTEGER CHECK(amount>=0),
  at INTEGER,
  utc_offset INTEGER,
  answers BLOB CHECK(answers IS NULL OR length(answers)=16),
  answers_day INTEGER,
  answers_slot INTEGER,
  extra INTEGER NOT NULL CHECK(extra IN (0, 1)),
  placed INTEGER NOT NULL CHECK(placed IN (0, 1)),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dose_of_supplement ON dose(supplement, dimension, day, amount);
CREATE TABLE fine(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE mark(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  last INTEGER NOT NULL CHECK(last>=day),
  mark TEXT NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta(
  key TEXT PRIMARY KEY NOT NULL,
  value ANY NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE rating(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  item BLOB NOT NULL CHECK(length(item)=16),
  value REAL NOT NULL,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_of_item ON rating(item, day, id, value);
CREATE TABLE reflection(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE rest(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE revision(
  seq INTEGER PRIMARY KEY,
  device INTEGER NOT NULL REFERENCES device(number),
  device_seq INTEGER NOT NULL CHECK(device_seq>0),
  action BLOB NOT NULL CHECK(length(action)=16),
  act INTEGER NOT NULL CHECK(act BETWEEN 0 AND 3),
  undoes BLOB CHECK(undoes IS NULL OR length(undoes)=16),
  record BLOB NOT NULL CHECK(length(record)=16),
  kind INTEGER NOT NULL CHECK(kind BETWEEN 0 AND 63),
  hlc INTEGER NOT NULL CHECK(hlc>=0),
  state INTEGER NOT NULL CHECK(state BETWEEN 0 AND 2),
  body TEXT CHECK(body IS NULL OR state=0),
  salt BLOB CHECK(salt IS NULL OR length(salt)=16),
  body_digest BLOB NOT NULL CHECK(length(body_digest)=32),
  link BLOB NOT NULL CHECK(length(link)=32),
  UNIQUE(device, device_seq)
) STRICT;
CREATE INDEX revision_of_record ON revision(record, hlc);
CREATE TABLE session(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  activity TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK(minutes>0),
  rpe REAL CHECK(rpe BETWEEN 0 AND 10),
  at INTEGER,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stool(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  form INTEGER CHECK(form BETWEEN 1 AND 7),
  urgency INTEGER CHECK(urgency BETWEEN 0 AND 10),
  at INTEGER,
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE undecided(
  day INTEGER NOT NULL,
  id BLOB NOT NULL CHECK(length(id)=16),
  batch BLOB NOT NULL CHECK(length(batch)=16),
  rev INTEGER NOT NULL REFERENCES revision(seq),
  PRIMARY KEY(day, id)
) STRICT, WITHOUT ROWID;
