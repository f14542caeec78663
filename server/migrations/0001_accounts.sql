-- One set of statements for SQLite and PostgreSQL: text and whole numbers only. Times are seconds since 1970, UTC. What is secret
-- is kept as a digest (SHA-256, hexadecimal), but for the keys of codes and passkeys, which have to be read.

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    -- Normalised: what tells accounts apart.
    email TEXT NOT NULL UNIQUE,
    -- As the person writes it: where mail goes.
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    password TEXT NOT NULL,
    -- 1 when it is long enough to be the only factor.
    password_stands_alone BIGINT NOT NULL,
    made BIGINT NOT NULL
);

-- Links that mails carry. Each is used once.
CREATE TABLE links (
    digest TEXT PRIMARY KEY,
    -- confirm, reset, email
    purpose TEXT NOT NULL,
    -- Whose; empty while there is no account.
    account TEXT NOT NULL,
    -- The address it was sent to.
    address TEXT NOT NULL,
    language TEXT NOT NULL,
    ends BIGINT NOT NULL
);
CREATE INDEX links_of ON links (account);

CREATE TABLE sessions (
    digest TEXT PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    -- half, full
    level TEXT NOT NULL,
    device TEXT NOT NULL,
    own BIGINT NOT NULL,
    began BIGINT NOT NULL,
    seen BIGINT NOT NULL,
    -- When the person last proved who they are.
    proved BIGINT NOT NULL
);
CREATE INDEX sessions_of ON sessions (account);

-- Devices on which someone signed in to an account: what others try from elsewhere does not hold these up.
CREATE TABLE devices (
    digest TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    seen BIGINT NOT NULL
);
CREATE INDEX devices_of ON devices (account);

-- Applications for codes (TOTP).
CREATE TABLE codes (
    account TEXT PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
    secret TEXT NOT NULL,
    -- 1 once a first code was right.
    holds BIGINT NOT NULL,
    -- The step of the last code taken: none is taken twice.
    step BIGINT NOT NULL
);

CREATE TABLE recovery (
    digest TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE
);
CREATE INDEX recovery_of ON recovery (account);

CREATE TABLE passkeys (
    id TEXT PRIMARY KEY,
    account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The credential's own identifier, hexadecimal.
    credential TEXT NOT NULL UNIQUE,
    -- The public key and its state, JSON.
    key TEXT NOT NULL,
    added BIGINT NOT NULL
);
CREATE INDEX passkeys_of ON passkeys (account);

-- What a passkey was asked, until it answers.
CREATE TABLE ceremonies (
    digest TEXT PRIMARY KEY,
    account TEXT NOT NULL,
    state TEXT NOT NULL,
    ends BIGINT NOT NULL
);

-- Tries, counted by what they are about and by stretches of time.
CREATE TABLE tries (
    about TEXT NOT NULL,
    slot BIGINT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (about, slot)
);

-- Mails on their way.
CREATE TABLE outbox (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    written BIGINT NOT NULL,
    -- When it is next tried, and how often it was.
    due BIGINT NOT NULL,
    tries BIGINT NOT NULL
);
CREATE INDEX outbox_due ON outbox (due);
