// Writes the countries a blank may hold, and their names in both languages, from CLDR (npm cldr-localenames-full).
// Run with `cargo xtask countries` after an update of CLDR; the result is committed and reviewed.
import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));
const cldr = join(dirname(require.resolve('cldr-localenames-full/package.json')), 'main');
const territories = (lang) =>
  JSON.parse(readFileSync(join(cldr, lang, 'territories.json'), 'utf8')).main[lang].localeDisplayNames.territories;
const names = { fr: territories('fr'), en: territories('en') };

// CLDR territories that are no ISO 3166-1 country: exceptional reservations, groups and test codes.
const none = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AQ', 'BV', 'HM', 'TF', 'UM', 'GS', 'IO']);
const codes = Object.keys(names.en).filter((code) => /^[A-Z]{2}$/.test(code) && !none.has(code)).sort();

// Countries that are no more (ISO 3166-3), which people were born in; and what stands on a stateless person's document.
const historical = {
  CSHH: ['Tchécoslovaquie', 'Czechoslovakia'],
  CSXX: ['Serbie-et-Monténégro', 'Serbia and Montenegro'],
  DDDE: ['Allemagne de l’Est (RDA)', 'East Germany (GDR)'],
  SUHH: ['Union soviétique (URSS)', 'Soviet Union (USSR)'],
  YDYE: ['Yémen du Sud', 'South Yemen'],
  YUCS: ['Yougoslavie', 'Yugoslavia'],
};
const stateless = { XXA: ['Apatride (sans nationalité)', 'Stateless (no nationality)'] };

// Where CLDR's short name would mislead, the name commonly printed on Canadian forms.
const own = {
  HK: ['Hong Kong (RAS)', 'Hong Kong SAR'],
  MO: ['Macao (RAS)', 'Macao SAR'],
  PS: ['Autorité palestinienne', 'Palestinian Authority'],
  CD: ['Congo (République démocratique du)', 'Congo, Democratic Republic of the'],
  CG: ['Congo (République du)', 'Congo, Republic of the'],
  CI: ['Côte d’Ivoire', 'Côte d’Ivoire'],
  MM: ['Myanmar (Birmanie)', 'Myanmar (Burma)'],
};

const list = (ids) => ids.map((id) => `    "${id}",`).join('\n');
mkdirSync('domain/src/places', { recursive: true });
writeFileSync(
  'domain/src/places/countries.rs',
  `//! Written by \`cargo xtask countries\` from CLDR; do not edit by hand. Names stand in \`locales/forms/*/countries.ftl\`.

/// Countries and territories of today, ISO 3166-1, and Kosovo.
pub const TODAY: &[&str] = &[
${list(codes)}
];

/// Countries that are no more, ISO 3166-3: offered for births.
pub const HISTORICAL: &[&str] = &[
${list(Object.keys(historical))}
];

/// What stands on a stateless person's document: offered for citizenship.
pub const STATELESS: &str = "XXA";
`,
);
for (const [at, lang] of ['fr', 'en'].entries()) {
  const word = (code) => own[code]?.[at] ?? historical[code]?.[at] ?? stateless[code]?.[at] ?? names[lang][code];
  const lines = [...codes, ...Object.keys(historical), ...Object.keys(stateless)].map((code) => `country-${code} = ${word(code)}`);
  writeFileSync(`locales/forms/${lang}/countries.ftl`, `# Written by \`cargo xtask countries\` from CLDR (Unicode licence); do not edit by hand.\n\n${lines.join('\n')}\n`);
}
