-- Files enclosed with a draft. A row that names an object names one that is there in whole: the object is written first. What a
-- row no longer names goes to `leavings`, and from there is removed.

CREATE TABLE attachments (
    draft TEXT NOT NULL REFERENCES drafts (id),
    -- Drawn by the page: announced again, it is the same file.
    id TEXT NOT NULL,
    slot TEXT NOT NULL,
    place BIGINT NOT NULL,
    -- As the person calls it: shown, and never a path.
    name TEXT NOT NULL,
    -- arriving, kept, refused
    state TEXT NOT NULL,
    why TEXT,
    -- As it was announced.
    size BIGINT NOT NULL,
    digest TEXT NOT NULL,
    replaces TEXT,
    -- How much of it is here.
    received BIGINT NOT NULL,
    -- What it takes of the account's room.
    bytes BIGINT NOT NULL,
    -- Once it is kept.
    object TEXT,
    kind TEXT,
    kept_digest TEXT,
    pages BIGINT,
    across BIGINT,
    down BIGINT,
    at BIGINT NOT NULL,
    PRIMARY KEY (draft, id)
);
CREATE INDEX attachments_of_object ON attachments (object);
CREATE INDEX attachments_unfinished ON attachments (state, at);

CREATE TABLE pieces (
    draft TEXT NOT NULL,
    attachment TEXT NOT NULL,
    -- Where in the file it begins, and how long it is.
    start BIGINT NOT NULL,
    bytes BIGINT NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (draft, attachment, start)
);
CREATE INDEX pieces_of_object ON pieces (object);

-- Objects nobody needs any more.
CREATE TABLE leavings (
    object TEXT PRIMARY KEY
);

-- The store of files this database belongs to: one that belongs to another is never swept.
CREATE TABLE stores (
    one BIGINT PRIMARY KEY,
    name TEXT NOT NULL
);
