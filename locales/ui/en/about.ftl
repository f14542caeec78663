### The edition and the day, said on every page.

edition-label = Edition
edition-line = { $edition ->
    [imm5444-2023] Guide IMM 5445 of 2023, in part.
   *[other] Guide IMM 5445 of 2013.
}
    .before = Other rules may apply before.
    .partial = What is missing.
    .link = The rules have changed since.
today-label = Today’s date
today-changed = Guichet counts as if today were { $date }.
    .link = Change the date
