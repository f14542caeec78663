### L’édition et le jour, dits sur chaque page.

edition-label = Édition
edition-line = { $edition ->
    [imm5444-2023] Guide IMM 5445 de 2023, en partie.
   *[other] Guide IMM 5445 de 2013.
}
    .before = D’autres règles peuvent s’appliquer avant.
    .partial = Ce qui manque.
    .link = Les règles ont changé depuis.
today-label = Date du jour
today-changed = Guichet compte comme si nous étions le { $date }.
    .link = Changer la date
