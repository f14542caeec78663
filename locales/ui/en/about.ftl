### The edition and the day, said on every page.

edition-label = Edition
edition-line = Guide IMM 5445 of 2013.
    .link = The rules have changed since.
today-label = Today’s date
today-changed = Guichet counts as if today were { $date }.
    .link = Change the date
