### Where a rule or a figure stands.

clause-guide = Guide IMM 5445
    .edition = Guide IMM 5445, edition of 2013
    .before-you-apply = Guide IMM 5445, Before you apply
    .citizenship = Guide IMM 5445, Before you apply: Canadian citizenship
    .name-error = Guide IMM 5445, Errors in your name
    .step-1 = Guide IMM 5445, Step 1: Gather documents
    .minors = Guide IMM 5445, Step 1: Applicants under 18
    .name-change = Guide IMM 5445, Step 1: Legal change of name
    .absences = Guide IMM 5445, Step 1: 1,095 days or more outside Canada
    .translations = Guide IMM 5445, Step 1: Translated documents
    .photos = Guide IMM 5445, Step 1: Photos
    .certified-copies = Guide IMM 5445, Step 1: Certified copies
    .step-2 = Guide IMM 5445, Step 2: Complete the application
    .representatives = Guide IMM 5445, Step 2: Use of a representative
    .release = Guide IMM 5445, Step 2: Release of information to other individuals
    .step-3 = Guide IMM 5445, Step 3: Pay the fee
    .step-4 = Guide IMM 5445, Step 4: Send the application
    .urgent = Guide IMM 5445, Step 4: Urgent applications
    .what-next = Guide IMM 5445, What happens next
    .collect = Guide IMM 5445, What happens next: If you pick up your card
    .changes = Guide IMM 5445, What happens next: Updating your contact information
    .status = Guide IMM 5445, What happens next: Status of your application
    .quality = Guide IMM 5445, What happens next: Quality assurance program
    .privacy = Guide IMM 5445, What happens next: Protecting your personal information
    .times = Guide IMM 5445, For more information: Processing times
    .contact = Guide IMM 5445, How to reach the department
    .appendix-a = Guide IMM 5445, Appendix A: Residency obligation
    .appendix-b = Guide IMM 5445, Appendix B: Photo instructions

clause-question = { $form }, question { $number }
clause-irpa = Immigration and Refugee Protection Act, section { $section }
clause-irpr = Immigration and Refugee Protection Regulations, section { $section }
clause-interpretation-act = Interpretation Act, section { $section }
