### L’édition et le jour, dits sur chaque page.

edition-label = Édition
edition-notice = D’après le guide IMM 5445 de 2013. Les règles ont changé depuis.
    .link = Ce qui a changé depuis
today-label = Date du jour
today-changed = Guichet compte comme si nous étions le { $date }.
    .link = Changer la date
