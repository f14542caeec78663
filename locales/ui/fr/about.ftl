### L’édition et le jour, dits sur chaque page.

edition-label = Édition
edition-line = Guide IMM 5445 de 2013.
    .link = Les règles ont changé depuis.
today-label = Date du jour
today-changed = Guichet compte comme si nous étions le { $date }.
    .link = Changer la date
