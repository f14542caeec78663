//! People with whole applications, to start a case from. What follows a person's lines overrides them.

/// Applies for a first card: adult, 17 days away in five years, nothing unusual.
pub const FIRST: &str = "
resident = yes
in-canada = yes
removal-order = no
citizen = no
registered-indian = no
card-offence = no
purpose = first
landing-name-wrong = no
name-changed = no
primary-identity = passport
secondary-identity = landing-document licence
residence-proof = notices
passports = yes
passports-kept = yes
foreign-stamps = no
foreign-documents = no
photos-on = 2014-02-20
language = fr
family-name = Nguyen
given-names = Thi Lan
born-on = 1980-04-02
birth-country = VN
sex = female
citizenship = VN
eyes = brown
height = 5 ft 3 in
marital = married
home-street-number = 12
home-street = rue des Érables
home-city = Sherbrooke
home-province = qc
home-postal-code = j1h 1a1
mailing-differs = no
phone = 819 555 0142
email = lan@exemple.ca
landed-on = 2008-05-01
port-shown = yes
port-of-entry = Aéroport Montréal-Trudeau
order-ever = no
report-ever = no
addresses/001/from = 2011-07
addresses/001/still = yes
addresses/001/street = 12, rue des Érables
addresses/001/city = Sherbrooke
addresses/001/region = Québec
addresses/001/country = CA
addresses/002/from = 2008-05
addresses/002/to = 2011-07
addresses/002/street = 3, rue Principale
addresses/002/city = Granby
addresses/002/region = Québec
addresses/002/country = CA
activities/001/from = 2009-01
activities/001/still = yes
activities/001/activity = work
activities/001/name = Boulangerie du Parc
activities/001/place = Sherbrooke, Canada
activities/001/occupation = pâtissière
any-trips = yes
trips/001/left-on = 2011-01-10
trips/001/back-on = 2011-01-20
trips/001/place = Hanoï, Viet Nam
trips/001/reason = family
trips/002/left-on = 2011-01-01
trips/002/back-on = 2011-01-10
trips/002/place = Boston, États-Unis
trips/002/reason = holiday
helped = no
signed-on = 2014-03-10
payment/method = online
payment/paid = 50
payment/paid-on = 2014-03-01
payment/receipt-ready = yes
sending/carrier = mail
sending/urgent = no
";

/// Renews a card that expires in half a year, with a new name since marriage.
pub const RENEWAL: &str = "
purpose = renew
card-expires-on = 2014-09-10
name-changed = yes
current-family-name = Tremblay
current-given-names = Thi Lan
name-document = marriage
name-from-quebec = no
name-identity = licence
uci = 12345678
";

/// The card is lost.
pub const LOST: &str = "
purpose = replace
replaced = lost
loss-story = Sac oublié dans un taxi.
loss-place = Montréal
loss-on = 2014-02-01
old-card-number = ra 0302 123456
";

/// The card is damaged.
pub const DAMAGED: &str = "
purpose = replace
replaced = damaged
";

/// A child of twelve: a parent signs alone.
pub const CHILD_OF_12: &str = "
born-on = 2002-02-11
given-names = Minh
sex = male
height = 148 cm
marital = single
activities/001/activity = study
activities/001/name = École du Parc
activities/001/occupation = élève
residence-proof = school-records
minor-proof = birth-certificate
parent-kind = parent
parent-name = Nguyen Thi Lan
";

/// A child of fifteen: both sign.
pub const CHILD_OF_15: &str = "
born-on = 1998-11-30
given-names = Minh
sex = male
height = 170 cm
marital = single
activities/001/activity = study
activities/001/name = École du Parc
activities/001/occupation = élève
residence-proof = school-records
minor-proof = guardianship
parent-kind = guardian
parent-name = Pham Van An
";

/// Away for 1,095 days, half of them with a Canadian citizen.
pub const AWAY_1095: &str = "
trips/001/left-on = 2010-01-01
trips/001/back-on = 2011-01-01
trips/001/reason = work
trips/001/situation = none
trips/002/left-on = 2011-06-01
trips/002/back-on = 2013-06-02
trips/002/reason = family
trips/002/situation = with-citizen
trips/002/whole-absence = yes
trips/002/kin = spouse
trips/002/married-on = 2009-08-15
trips/002/citizen-since = 2011-01-20
trips/002/lived-together = yes
";

/// A person and what differs.
pub fn with(differences: &str) -> String {
    format!("{FIRST}{differences}")
}
