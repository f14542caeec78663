### One question, one answer, before an application is begun.

short-title = One quick answer
short-lead = Choose your question. There is no application to begin.
short-memory = What you write here is not kept: it is all gone when you close the page, unless you make an application of it.
short-answer = The answer
short-keep = Make an application of it
short-others = Other questions
short-today = Today’s answer
short-today-days = Only what depends on the edition is said again here: your days and the picture are above.

short-apply = Can I apply?
    .lead = A few questions, one after the other. The answer follows, further down.
short-renew = When can I renew my card?
    .lead = It takes the date the card expires, and whether your name has changed legally.
short-days = How many days do I have in Canada?
    .lead = It takes the date of your permanent residence and the dates of your trips.
short-need = Which documents do I need?
    .lead = A few questions, then the list. It changes with your answers.
short-cost = What does it cost?
    .lead = Just say how many you are.

short-trips = Your trips of the last five years
short-situations = Days outside Canada with a Canadian citizen, or for a Canadian employer, may count. Make an application of it: Guichet will ask what it takes.
verdict-closer = Worth a closer look
short-people = How many people apply for a card?
    .hint = Count children, too: each person has an application of their own.
    .fault = Write a number from 1 to { $most }.
short-fee = { $count ->
    [one] { $due } for { $count } person.
   *[other] { $due } for { $count } people, at { $each } each.
}
    .unknown = Write how many people apply, and the amount to pay is shown here.
short-documents = { $count ->
    [one] By your answers, { $count } document is needed.
   *[other] By your answers, { $count } documents are needed.
}
short-maybe = It depends on questions that an application asks.
