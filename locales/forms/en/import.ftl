### Trips added from a list: pasted, or a file.

trips-pasted = Your list of trips
    .label = List of trips
    .hint = Paste it here, one trip on each line: the day you left, the day you came back, the place and the reason. Cells copied from a spreadsheet work, too.

paste-link = Add trips from a list or a file
paste-title = Add trips from a list
paste-lead = If you keep your trips in a spreadsheet, in notes or in an e-mail, you do not have to type them again. Nothing is added before you have seen it.
paste-file = Choose a file
    .hint = A spreadsheet saved as CSV, or a text file. It is read on this device and is sent nowhere.
paste-file-unread = This file cannot be read. Save your spreadsheet as CSV, or copy its cells and paste them here.

paste-how = How the list is read
paste-separator = Between the columns stands
    .tab = a tab
    .semicolon = a semicolon (;)
    .comma = a comma (,)
paste-heading = The first line names the columns
paste-column = Column { $number }
paste-column-with = Column { $number } ({ $example })
paste-nothing = Not used
paste-order = What does { $typed } mean in your list?
    .hint = Your list writes day and month in figures. We do not guess which comes first.

paste-left = { $count ->
    [one] One line is not added
   *[other] { $count } lines are not added
}
    .hint = What is not added stays in your list. Correct it here or above; or add the trip by hand, above all if you are still away.
paste-line = Line { $number }
paste-why = Why a line is not added
    .no-column = No column holds this date yet: { $holds }. Choose one under “How the list is read”.
    .too-many-cells = This line has more columns than the others. If there is a comma in a name, put quotation marks around the name, for example "Paris, France".
    .no-day = { $holds }: there is no date.
    .not-a-date = { $holds }: we cannot read this date. Write it for example 2012-03-25.
    .which-order = { $holds }: the day or the month can be first. Answer the question above.
    .wrong = { $holds }: { $fault }
    .listed = A trip with these dates is on your list of trips already.
    .repeated = A trip with these dates stands in a line above.

paste-found = { $count ->
    [0] No trip to add
    [one] One trip to add
   *[other] { $count } trips to add
}
paste-add = { $count ->
    [one] Add { $count } trip
   *[other] Add { $count } trips
}
paste-added = { $count ->
    [one] { $count } trip is added.
   *[other] { $count } trips are added.
}
paste-undo = Undo the addition
paste-to-trips = See your trips
