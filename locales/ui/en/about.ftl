### The edition and the day, said on every page.

edition-label = Edition
edition-notice = Based on the guide IMM 5445 of 2013. The rules have changed since.
    .link = What has changed since
today-label = Today’s date
today-changed = Guichet counts as if today were { $date }.
    .link = Change the date
