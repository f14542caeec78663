### The people in one envelope.

## Facts

relation = Who are you to the first person in this application?
    .label = Relation to the first person
    .hint = The first person is the one who began the application.
    .why = What you have in common is answered only once, and a parent can sign for a child.
    .spouse = Their husband or wife
    .partner = Their common-law partner
    .child = Their child
    .parent = Their father or mother
    .other = Someone else

same-as = Answers in common
    .first = Yes, the same
    .own = No, mine are different

home-as = Are your addresses those of the first person?
    .label = Addresses
    .hint = Your home, and where your mail goes.
reach-as = Are your phone and e-mail address those of the first person?
    .label = Phone and e-mail address
addresses-as = Did you live in the same places as the first person for the last five years?
    .label = Addresses of the last five years
    .hint = If one address or one date differs, answer no: you can begin from a copy.
activities-as = Are your work and studies the same as those of the first person?
    .label = Work and studies
    .hint = This is rare. A child has school years of their own.
trips-as = Did you make exactly the same trips as the first person?
    .label = Absences from Canada
    .hint = If one trip or one date differs, answer no: you can begin from a copy.
    .why = Days are counted for each person, from the day they became a permanent resident.
first-signs = Is the first person the parent or legal guardian who signs?
    .label = The first person signs
    .hint = Under 14, a parent or legal guardian signs alone. From 14 to 17, you sign, and a parent or legal guardian signs as well.
first-signs-name = Name of the parent or guardian
    .hint = The first person in the application signs.

same-theirs = You said that these are the same as for { $name }. What is there counts here, too.
    .there = See or change them there
    .own = Answer for yourself

same-copy = Begin from a copy
    .hint = The first person’s answers are copied here. Then you change what differs.

## The page

people-link = { $edition-filing ->
    [portal] The people in this package
   *[paper] The people in this envelope
}
people-title = { $edition-filing ->
    [portal] The people in this package
   *[paper] The people in this envelope
}
people-lead = { $people ->
    [one] One person. The fee is { $due }.
   *[other] { $people } people. One fee for all: { $due }. One receipt.
}
people-about = { $edition-filing ->
    [portal] A family can prepare together: each person has forms, documents and photos of their own. What they have in common is answered once. How the portal takes the applications of a family is not known here: look there before you pay.
   *[paper] A family can apply together: each person has forms, documents and photos of their own, and everything goes in one envelope. What they have in common is answered once.
}
people-add = Add a person
people-unnamed = Person { $at }
people-first = Began this application
people-relation = Change the relation
people-state = { $edition-filing ->
    [portal] { $done } of { $of } tasks done, fee and sending left out.
   *[paper] { $done } of { $of } tasks done, fee and envelope left out.
}
people-shared = What is shared with the first person
people-split = Make an application of their own
people-parted = { $name } now has an application of their own. Nothing was lost.
    .open = Open it
    .undo = Put them back
