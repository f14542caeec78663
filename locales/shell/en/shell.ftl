### What the pages say before the application is there, or when it cannot be.

shell-noscript = This page needs JavaScript. Turn it on in the browser’s settings, then reload the page.

plain-title = The page cannot go on
plain-kept = What you wrote and was saved is still on this device. Nothing was erased.
plain-old = Try again first. If the page still does not open, update the browser or use a newer one.
plain-retry = Try again
plain-drafts = Your applications
plain-export = You can keep a copy: each file opens again later with “Import”.
plain-unread = The applications on this device cannot be read right now.

plain-locked = Applications locked with a passphrase cannot be shown here. They are kept: you can open them when the page works again.
