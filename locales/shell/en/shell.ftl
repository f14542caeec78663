### What the pages say before the application is there, or when it cannot be.

shell-name = Guichet
shell-title = Guichet: permanent resident card
shell-description = Prepare your application for a permanent resident card, step by step. Everything stays on this device, and everything works without a network.
shell-choose = Choose your language.
shell-language = English
shell-loading = Opening the page…
shell-noscript = This page needs JavaScript. Turn it on in the browser’s settings, then reload the page.

plain-title = The page cannot go on
plain-kept = What you wrote and was saved is still on this device. Nothing was erased.
plain-old = Try again first. If the page still does not open, update the browser or use a newer one.
plain-retry = Try again
plain-drafts = Your drafts
plain-export = You can keep a copy: each file opens again later with “Import a draft”.
plain-unread = The drafts on this device cannot be read right now.

missing-title = There is nothing at this address.
missing-text = The address may be mistyped, or the page is gone. Your drafts are not affected.
missing-start = Go to the start
