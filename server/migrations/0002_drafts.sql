-- Drafts that follow an account. What a path reads now is in `answers`; how it came to that in `entries`, which only grows: each
-- entry's digest holds the one before it. Values are beside the chain, with the salt their digests were made with: erasing a
-- person deletes the values and leaves a chain that can still be checked.

CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    -- Whose; empty once erased.
    account TEXT NOT NULL,
    -- The version of the draft file it was last written by.
    version BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    made BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    -- How many entries, and the digest of the last.
    entries BIGINT NOT NULL,
    head TEXT NOT NULL,
    -- Bytes of all that it reads.
    bytes BIGINT NOT NULL,
    -- 1 once its person removed it.
    removed BIGINT NOT NULL
);
CREATE INDEX drafts_of ON drafts (account, changed);

CREATE TABLE answers (
    draft TEXT NOT NULL REFERENCES drafts (id),
    path TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (draft, path)
);

-- Batches that came: one that comes again is answered the same.
CREATE TABLE batches (
    draft TEXT NOT NULL REFERENCES drafts (id),
    batch TEXT NOT NULL,
    told TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (draft, batch)
);

CREATE TABLE entries (
    draft TEXT NOT NULL REFERENCES drafts (id),
    entry BIGINT NOT NULL,
    -- edit, erased
    kind TEXT NOT NULL,
    revision BIGINT NOT NULL,
    at BIGINT NOT NULL,
    path TEXT NOT NULL,
    -- Salted digest of who, on which device, what was and what is.
    said TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (draft, entry)
);
CREATE INDEX entries_since ON entries (draft, revision);
CREATE INDEX entries_of_path ON entries (draft, path, entry);

CREATE TABLE said (
    draft TEXT NOT NULL REFERENCES drafts (id),
    entry BIGINT NOT NULL,
    salt TEXT NOT NULL,
    account TEXT NOT NULL,
    device TEXT NOT NULL,
    -- What the path read and reads; without a value it was absent.
    was TEXT,
    now TEXT,
    PRIMARY KEY (draft, entry)
);
