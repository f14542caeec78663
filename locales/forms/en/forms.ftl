### The forms: titles, sections and questions in the forms’ own terms; figures the app works out; signatures; statuses and verdicts.

imm5444 = Application for a Permanent Resident Card (IMM 5444)
    .number = IMM 5444
imm5444-section-application = Application
imm5444-section-a = Section A – Personal details
imm5444-section-b = Section B – Immigration history
imm5444-section-c = Section C – Personal history
imm5444-section-d = Section D – Residency obligation
imm5444-section-e = Section E – Declaration of applicant
imm5444-section-f = Section F – Solemn declaration concerning a permanent resident card that was lost, stolen, destroyed or never received
imm5444-q1 = Language of service
imm5444-q2 = Date of permanent residence
imm5444-q3 = Purpose of the application
imm5444-q4 = Name on the landing document
imm5444-q5 = Current name, if different
imm5444-q6 = Sex
imm5444-q7 = Date of birth
imm5444-q8 = Country of birth
imm5444-q9 = Country or countries of citizenship
imm5444-q10 = Eye colour
imm5444-q11 = Height
imm5444-q12 = Residential address
imm5444-q13 = Mailing address, if different
imm5444-q14 = Telephone and e-mail
imm5444-q15 = Marital status
imm5444-q16 = Place where permanent residence began
imm5444-q17 = Removal order
imm5444-q18 = Report under subsection 44(1), or obligations not met
imm5444-q19 = Address history
imm5444-q20 = Work and education history
imm5444-q21 = Travel history
imm5444-q22 = Absences by situation
imm5444-q23 = Signature and date
imm5444-q24 = Lost, stolen, destroyed or never received card

imm5455 = Supplementary Identification Form (IMM 5455)
    .number = IMM 5455
imm5455-section-identification = Identification
imm5455-q1 = Name
imm5455-q2 = Date of birth
imm5455-q3 = Height
imm5455-q4 = Eye colour and date of permanent residence

period-from = Period to be assessed, from
    .hint = Five years before the day you sign, or the day you became a permanent resident if that is later.
period-to = Period to be assessed, to
    .hint = The day before you sign.
total-absent = Total days outside Canada
    .hint = Each day is counted once. Days of leaving and of return are days in Canada.
absent-with-citizen = Days outside Canada with a Canadian citizen of the family
absent-employed = Days outside Canada in full-time work for a Canadian business or public service
absent-with-employed = Days outside Canada with a permanent resident of the family in such work

signer = Signature
    .applicant = Signature of the applicant
    .parent = Signature of the parent or legal guardian

status-not-needed = Nothing to do
status-todo = To do
status-started = In progress
status-look = To check
status-done = Done

verdict-holds = All right
verdict-hint = Good to know
verdict-warning = Look again before you send
verdict-delayed = Would be delayed
verdict-returned = Would be returned
verdict-not-yet = Not yet
verdict-not-eligible = Not eligible
verdict-unknown = Not known yet
