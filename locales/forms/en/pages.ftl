### The overviews: can I apply, what to gather, how to pay, would it be returned, every answer.

officer-decides = Only an officer decides. Guichet reads your answers against the guide, to help you prepare a complete application.
to-tasks = Back to the steps
rows-count = { $count ->
    [0] no entry
    [one] { $count } entry
   *[other] { $count } entries
}
wanted-pages = See the { $count } pages to complete
answer-none = no answer yet
answer-pair = { $label }: { $answer }
answer-open = Answer the next question

finding-how = How we know
finding-verdict = { $verdict }:
finding-rule = The rule
finding-answers = Your answers

## Can I apply?

can-apply = Can you apply?
    .holds = You can apply now
    .holds-lead = { $edition-filing ->
        [portal] Nothing in your answers stands in the way. You apply online, in the department’s permanent residence portal, in four steps.
       *[paper] Nothing in your answers stands in the way. You apply on paper, by mail, in four steps.
    }
    .unknown = A few answers are still missing
    .unknown-lead = Answer these questions to learn if you can apply, and how.
    .returned = If you applied today, your application would be returned
    .returned-lead = Here is why, and what you can do.
    .not-yet = You cannot apply yet
    .not-yet-lead = Something else comes first. Here is what it is.
    .not-eligible = From your answers, you cannot get this card
    .not-eligible-lead = Here is why. If one of your answers is wrong, change it.
can-apply-open = Still to answer
can-apply-in-order = What is in order
can-apply-answers = Your answers so far
can-apply-go = Prepare my application
can-apply-go-anyway = Prepare my application anyway

## Gather

gather-title = Your documents
gather-lead = { $done } of { $of } are ready.
gather-open = First, a few questions
gather-open-text = Your answers decide which documents you need. The list below follows at once.
gather-list = What to gather
gather-print = Print the checklist
gather-statements = Declarations ready to sign
gather-statements-text = { $edition-filing ->
    [portal] We fill them in from your answers, in your language of service. Print them, complete the lines by hand, sign on paper, then make a clear picture of them to upload.
   *[paper] We fill them in from your answers, in your language of service. Print them, complete the lines by hand, and sign on paper.
}
gather-statements-print = Print the declarations
gather-copies = Originals and copies
gather-certifiers = Who may certify a copy
checklist-ready = Ready
checklist-todo = Not ready yet
checklist-waits = It depends on this answer:
checklist-tick = I have it
checklist-why-instead = Why, and what can replace it
gather-maybe = { $count ->
    [one] Perhaps also: { $count } document
   *[other] Perhaps also: { $count } documents
}
gather-maybe-text = It depends on the questions above.
checklist-why = Why this document?
checklist-number = Number: { $count }
checklist-all = All that you have

## Pay

pay-title = Pay the fee
pay-lead = { $people ->
    [one] You pay { $due } for { $people } person.
   *[other] You pay { $due } for { $people } people.
} { of-edition-ways }
pay-ways = { of-edition-ways.title }
pay-preferred = { of-edition-preferred }
pay-steps = Step by step
pay-yours = Your payment

## Send

send-title = Would it be returned?
    .blocked = Not the time to send yet
    .returned = Not ready to send yet
    .unknown = Almost ready to send
    .ready = Ready to send
send-lead = The answer
    .blocked = Something comes before sending. Look at the first point below.
    .returned = { $reasons ->
        [one] If you sent it now, your application would be returned for { $reasons } reason.
       *[other] If you sent it now, your application would be returned for { $reasons } reasons.
    }
    .unknown = We found no reason to return it. But answers are still missing.
    .ready = We found no reason to return it. The office may still ask for more documents, for originals or for an interview.
send-group = What we found
    .not-eligible = From your answers, you cannot get this card
    .not-yet = Something else comes first
    .returned = { $count ->
        [one] Why it would be returned: { $count } reason
       *[other] Why it would be returned: { $count } reasons
    }
    .delayed = What would delay it ({ $count })
    .unknown = What is not known yet
    .warning = Look again before you send ({ $count })
    .hint = Good to know ({ $count })
send-papers = Documents
    .returned = { $edition-filing ->
        [portal] These are not ready for the portal yet. If one is missing, the application is returned.
       *[paper] These are not in the envelope yet. If one is missing, the application is returned.
    }
    .warning = { $edition-filing ->
        [portal] These are not ready for the portal yet. The application is complete without them, but what you want with them does not happen.
       *[paper] These are not in the envelope yet. The application is complete without them, but what you want with them does not happen.
    }
send-unknown = Answers are missing
send-unknown-text = Without them, we cannot tell if the application would be returned.
send-package = Prepare the package
send-forms = { $edition-filing ->
    [portal] Guichet prints your answers in the order of the form: enter them in the portal. These forms go with the application, filled in there or uploaded, as the portal asks:
   *[paper] Guichet prints your answers in the order of the forms. Copy them onto the official forms, sign these, and put them in the envelope:
}
send-print = Print the package
send-how = How to send it
send-mail = The address, by mail
send-courier = The address, by courier

## Review

review-title = Check your answers
review-go = Would it be returned?
review-print = Print
review-complete = Complete
review-waits = Waits for another answer
review-missing = { $count ->
    [one] { $count } answer is missing
   *[other] { $count } answers are missing
}
review-look = { $count ->
    [one] { $count } answer needs another look
   *[other] { $count } answers need another look
}
review-skipped = N/A: this section is not for you. Guichet leaves it out.
review-numbered = { $number }. { $name }
review-under = { $under }: { $name }
review-row = { $name } { $at }
review-none = No answer yet
review-answer = Answer
review-see = See
review-unknown = Not known yet if it is asked
review-later = Not known yet
review-empty = Left empty
review-no-rows = Nothing listed
review-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
review-sign = { $edition-filing ->
    [portal] To sign where the portal asks for it
   *[paper] To sign by hand, on paper
}
review-besides = What is on no form
review-besides-text = These answers serve to prepare the package.
review-clash = These answers were also changed elsewhere. Open each one and choose which to keep.
