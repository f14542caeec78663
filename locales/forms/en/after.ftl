### After sending.

after-title = After you send it
after-lead = { $edition-filing ->
    [portal] What happens once the application is sent in the portal, what you may be asked for, and who to contact.
   *[paper] What happens once the application is in the mail, what you may be asked for, and who to contact.
}
after-link = What happens after you send it

list-after-news = The news you get
    .complete = If the application is complete and you meet the conditions, your card comes by mail, or a letter tells you where and when to pick it up.
    .incomplete = If the application is incomplete, it is returned to you.

list-after-collect = If you pick up your card
    .old-card = Bring your old card.
    .originals = Bring the originals of all the documents you sent a copy of.

list-after-more = More documents
    .documents = You may be asked for more documents at any time while the application is being processed.

list-after-days = If you do not have all your days in Canada
    .humanitarian = The department then looks at whether there are humanitarian reasons.
    .told = It tells you if this additional review is needed.

list-after-changes = If your address or telephone number changes
    .tell = Tell the department, for as long as the application is being processed. You must do so.
    .ask-how = The call centre, further down, says how.

list-after-status = See where the application stands
    .site = Go to the department’s web site.
    .choose = Choose “Check application status”.
    .follow = Follow the instructions.
    .when = The status only shows once the application has arrived and its first review is done.
    .hide = The site’s frequently asked questions say how to take this information off the Internet.

list-after-quality = The quality review
    .random = Some applications are chosen at random and looked at more closely.
    .interview = If yours is chosen, you are called to an interview with an officer of the department.
    .checks = The interview is for checking whether the documents you sent are accurate and the application was filled in properly.
    .told = You are told in writing.

list-after-times = How long it takes
    .site = Current processing times are on the department’s web site.
    .faster = In some cases an application can go faster. The site says which.

list-after-privacy = Your information at the department
    .staff = Only those employees of the department and of the Canada Border Services Agency see it who need it to serve you.
    .nobody-else = It is given to nobody else, unless the Privacy Act permits it.
    .more = The help centre of the department’s site says more.
