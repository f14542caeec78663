-- Files that a person removed, or put another in the place of: told to every device, so that a file that is missing here for any
-- other reason is sent again and not let go.

CREATE TABLE removed_attachments (
    draft TEXT NOT NULL REFERENCES drafts (id),
    id TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (draft, id)
);
CREATE INDEX removed_attachments_at ON removed_attachments (at);
