import { labelKey } from './tokenize.js';

/** Countries: their other names, then after a bar the people and what is theirs. */
const countries = `
United States, USA, US, U.S., U.S.A., United States of America, America | American
United Kingdom, UK, U.K., Great Britain, Britain | British, Briton, Brit
European Union, EU | European
Euro area, Eurozone, Euro zone |
South Korea, Korea, Republic of Korea, Korea Rep., Korea, Rep. | South Korean, Korean
North Korea | North Korean
Czechia, Czech Republic | Czech
Netherlands, Holland | Dutch
Türkiye, Turkey | Turkish, Turk
United Arab Emirates, UAE | Emirati
Russia, Russian Federation | Russian
Bosnia and Herzegovina, Bosnia | Bosnian
DR Congo, Democratic Republic of the Congo, Congo | Congolese
Ivory Coast, Côte d'Ivoire | Ivorian
New Zealand | New Zealander, Kiwi
South Africa | South African
Saudi Arabia | Saudi, Saudi Arabian
Sri Lanka | Sri Lankan
Costa Rica | Costa Rican
El Salvador | Salvadoran
Puerto Rico | Puerto Rican
Hong Kong |
Latin America | Latin American
North America | North American
South America | South American
Sub-Saharan Africa | Sub-Saharan African
Europe | European
Asia | Asian
Africa | African
Afghanistan | Afghan
Albania | Albanian
Algeria | Algerian
Angola | Angolan
Argentina | Argentine, Argentinian
Armenia | Armenian
Australia | Australian
Austria | Austrian
Azerbaijan | Azerbaijani
Bangladesh | Bangladeshi
Belarus | Belarusian
Belgium | Belgian
Bolivia | Bolivian
Botswana | Botswanan
Brazil | Brazilian
Bulgaria | Bulgarian
Cambodia | Cambodian
Cameroon | Cameroonian
Canada | Canadian
Chile | Chilean
China | Chinese
Colombia | Colombian
Croatia | Croatian, Croat
Cuba | Cuban
Cyprus | Cypriot
Denmark | Danish, Dane
Ecuador | Ecuadorian
Egypt | Egyptian
Estonia | Estonian
Ethiopia | Ethiopian
Finland | Finnish, Finn
France | French, Frenchman
Georgia | Georgian
Germany | German
Ghana | Ghanaian
Greece | Greek
Guatemala | Guatemalan
Haiti | Haitian
Honduras | Honduran
Hungary | Hungarian
Iceland | Icelandic, Icelander
India | Indian
Indonesia | Indonesian
Iran | Iranian
Iraq | Iraqi
Ireland | Irish
Israel | Israeli
Italy | Italian
Jamaica | Jamaican
Japan | Japanese
Jordan | Jordanian
Kazakhstan | Kazakh
Kenya | Kenyan
Kosovo | Kosovan
Kuwait | Kuwaiti
Latvia | Latvian
Lebanon | Lebanese
Libya | Libyan
Lithuania | Lithuanian
Luxembourg | Luxembourger, Luxembourgish
Malaysia | Malaysian
Malta | Maltese
Mexico | Mexican
Moldova | Moldovan
Mongolia | Mongolian
Montenegro | Montenegrin
Morocco | Moroccan
Mozambique | Mozambican
Myanmar | Burmese
Nepal | Nepalese, Nepali
Nicaragua | Nicaraguan
Nigeria | Nigerian
North Macedonia | Macedonian
Norway | Norwegian
Pakistan | Pakistani
Panama | Panamanian
Paraguay | Paraguayan
Peru | Peruvian
Philippines | Philippine, Filipino
Poland | Polish, Pole
Portugal | Portuguese
Qatar | Qatari
Romania | Romanian
Rwanda | Rwandan
Senegal | Senegalese
Serbia | Serbian, Serb
Singapore | Singaporean
Slovakia | Slovak, Slovakian
Slovenia | Slovenian, Slovene
Somalia | Somali
Spain | Spanish, Spaniard
Sudan | Sudanese
Sweden | Swedish, Swede
Switzerland | Swiss
Syria | Syrian
Taiwan | Taiwanese
Tanzania | Tanzanian
Thailand | Thai
Tunisia | Tunisian
Uganda | Ugandan
Ukraine | Ukrainian
Uruguay | Uruguayan
Uzbekistan | Uzbek
Venezuela | Venezuelan
Vietnam, Viet Nam | Vietnamese
Zambia | Zambian
Zimbabwe | Zimbabwean
Scotland | Scottish, Scot
Wales | Welsh
England | English
`;

interface Country {
  readonly names: readonly string[];
  readonly people: readonly string[];
}

const parted = (list: string | undefined): readonly string[] =>
  (list ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const byName = new Map<string, Country>();
for (const line of countries.split('\n')) {
  const [names, people] = line.split('|');
  const country = { names: parted(names), people: parted(people) };
  for (const name of country.names) if (!byName.has(name)) byName.set(name, country);
}

/** What people are called who call themselves so, where it is no plural that a word's own singular finds. */
const many = (people: string): readonly string[] => (/men$|man$/.test(people) ? [people.replace(/man$/, 'men')] : []);

/**
 * "The Norwegians", "a Finn", "Hungarian prices" and "the US" for the countries that a chart has parts for: not where
 * another part has the word in its name.
 */
export const peopleNames = (
  labels: readonly string[],
): { readonly key: readonly string[]; readonly label: string }[] => {
  const own = labels.flatMap((label) => {
    const country = byName.get(label.trim());
    return country ? [{ label, country }] : [];
  });
  if (own.length === 0) return [];
  const used = new Set(labels.flatMap((label) => labelKey(label)));
  return own.flatMap(({ label, country }) =>
    [...country.names.filter((name) => name !== label), ...country.people, ...country.people.flatMap(many)]
      .map((name) => labelKey(name))
      .filter((key) => !key.every((word) => used.has(word)) && key.join(' ') !== labelKey(label).join(' '))
      // "European" of the Union where the continent is shown, too: nobody knows which one is meant.
      .filter((key) => own.every((other) => other.country === country || !means(other.country, key)))
      .map((key) => ({ key, label })),
  );
};

const means = ({ names, people }: Country, key: readonly string[]): boolean =>
  [...names, ...people].some((name) => labelKey(name).join(' ') === key.join(' '));

/** "us" in small letters is we. */
export const isWe = (text: string): boolean => text === 'us' || text === 'Us';
