/** Countries by the names that a registry or a paper uses, then what belongs to them: "South Korean". One country is one line. */
const LINES = `
afghanistan, afghan, afghani, islamic emirate of afghanistan
albania, albanian
algeria, algerian
andorra, andorran
angola, angolan
antigua and barbuda, antigua, antiguan, barbudan
argentina, argentine, argentinian, argentinean
armenia, armenian
australia, australian, aussie
austria, austrian
azerbaijan, azerbaijani, azeri
bahamas, the bahamas, bahamian
bahrain, bahraini
bangladesh, bangladeshi
barbados, barbadian, bajan
belarus, belarusian, belarussian, byelorussian
belgium, belgian
belize, belizean
benin, beninese
bhutan, bhutanese
bolivia, bolivian
bosnia and herzegovina, bosnia, bosnian, herzegovinian, bosnia herzegovina
botswana, botswanan, motswana
brazil, brazilian
brunei, bruneian, brunei darussalam
bulgaria, bulgarian
burkina faso, burkinabe
myanmar, burma, burmese
burundi, burundian
cabo verde, cape verde, cape verdean, cabo verdean
cambodia, cambodian
cameroon, cameroonian
canada, canadian
central african republic, central african
chad, chadian
chile, chilean
china, chinese, people s republic of china, peoples republic of china, prc
colombia, colombian
comoros, comorian, comoran
congo brazzaville, republic of the congo, congo republic, congolese, congo
democratic republic of the congo, drc, dr congo, congo kinshasa, congolese, congo
costa rica, costa rican
cote d ivoire, cote divoire, ivory coast, ivorian
croatia, croatian, croat
cuba, cuban
cyprus, cypriot
czech republic, czechia, czech
denmark, danish, dane
djibouti, djiboutian
dominica, dominican
dominican republic, the dominican, dominican
ecuador, ecuadorian, ecuadorean
egypt, egyptian, arab republic of egypt
el salvador, salvadoran, salvadorean
equatorial guinea, equatorial guinean, equatoguinean
eritrea, eritrean
estonia, estonian
eswatini, swaziland, swazi
ethiopia, ethiopian
fiji, fijian
finland, finnish, finn
france, french, french republic
gabon, gabonese
gambia, the gambia, gambian
georgia, georgian
germany, german, federal republic of germany
ghana, ghanaian
greece, greek, hellenic republic, hellenic
greenland, greenlandic
grenada, grenadian
guatemala, guatemalan
guinea, guinean
guinea bissau, bissau guinean
guyana, guyanese
haiti, haitian
holy see vatican city, holy see, vatican, vatican city
honduras, honduran
hong kong, hongkong, hong konger
hungary, hungarian
iceland, icelandic, icelander
india, indian
indonesia, indonesian
iran, iranian, islamic republic of iran
iraq, iraqi
ireland, irish, republic of ireland
israel, israeli
italy, italian
jamaica, jamaican
japan, japanese
jordan, jordanian, hashemite kingdom of jordan
kazakhstan, kazakh, kazakhstani
kenya, kenyan
kiribati, i kiribati
kosovo, kosovar, kosovan
kuwait, kuwaiti
kyrgyzstan, kyrgyz, kyrgyz republic
laos, lao, laotian
latvia, latvian
lebanon, lebanese
lesotho, basotho
liberia, liberian
libya, libyan
liechtenstein, liechtensteiner
lithuania, lithuanian
luxembourg, luxembourgish, luxembourger
macau, macao, macanese
north macedonia, macedonia, macedonian, north macedonian
madagascar, malagasy
malawi, malawian
malaysia, malaysian
maldives, the maldives, maldivian
mali, malian
malta, maltese
marshall islands, marshallese
mauritania, mauritanian
mauritius, mauritian
mexico, mexican
micronesia, micronesian, federated states of micronesia
moldova, moldovan
monaco, monegasque, monacan
mongolia, mongolian
montenegro, montenegrin
morocco, moroccan
mozambique, mozambican
namibia, namibian
nauru, nauruan
nepal, nepali, nepalese
netherlands, the netherlands, dutch, holland
new zealand, kiwi, new zealander
nicaragua, nicaraguan
niger, nigerien
nigeria, nigerian
north korea, north korean, dprk, democratic people s republic of korea, korea, korean
norway, norwegian
oman, omani
pakistan, pakistani
palau, palauan
palestine, palestinian, palestinian territories, palestinian authority, state of palestine
panama, panamanian
papua new guinea, papua new guinean
paraguay, paraguayan
peru, peruvian
philippines, the philippines, philippine, filipino
poland, polish
portugal, portuguese
puerto rico, puerto rican
qatar, qatari
romania, romanian
russia, russian, russian federation
rwanda, rwandan
saint kitts and nevis, kittitian, nevisian, st kitts and nevis
saint lucia, st lucia, saint lucian
saint vincent and the grenadines, vincentian, st vincent and the grenadines
samoa, samoan
san marino, sammarinese
sao tome and principe, sao tomean
saudi arabia, saudi, saudi arabian, kingdom of saudi arabia
senegal, senegalese
serbia, serbian, serb
seychelles, seychellois
sierra leone, sierra leonean
singapore, singaporean
slovakia, slovak, slovakian, slovak republic
slovenia, slovenian, slovene
solomon islands, solomon islander
somalia, somali
somaliland, somalilander
south africa, south african
south korea, south korean, republic of korea, rok, korea, korean
south sudan, south sudanese
spain, spanish, spaniard
sri lanka, sri lankan
sudan, sudanese
suriname, surinamese
sweden, swedish, swede
switzerland, swiss
syria, syrian, syrian arab republic
taiwan, taiwanese, republic of china
tajikistan, tajik, tajikistani
tanzania, tanzanian
thailand, thai
timor leste, east timor, timorese, east timorese
togo, togolese
tonga, tongan
trinidad and tobago, trinidad, trinidadian, tobagonian
tunisia, tunisian
turkey, turkiye, turkish
turkmenistan, turkmen
tuvalu, tuvaluan
uganda, ugandan
ukraine, ukrainian
united arab emirates, uae, emirati
united kingdom, uk, britain, british, great britain, england, english
united states, us, usa, america, american, united states of america
uruguay, uruguayan
uzbekistan, uzbek, uzbekistani
vanuatu, ni vanuatu
venezuela, venezuelan
vietnam, viet nam, vietnamese
yemen, yemeni
zambia, zambian
zimbabwe, zimbabwean
american samoa, american samoan
british virgin islands
virgin islands, us virgin islands
french polynesia, french polynesian
french southern and antarctic lands
new caledonia, new caledonian
faroe islands, faroese
northern mariana islands
cook islands, cook islander
falkland islands, falkland islands islas malvinas, falkland islander
isle of man, manx
turks and caicos islands
cayman islands, caymanian
bermuda, bermudian
gibraltar, gibraltarian
guam, guamanian
aruba, aruban
curacao, curacaoan
scotland, scottish
wales, welsh
northern ireland, northern irish
catalonia, catalan
chechnya, chechen
crimea, crimean
quebec, quebecois`;

/** Every name and adjective, folded, with the countries it may mean: "korean" means two. The first name of a line is the country's key. */
export const COUNTRY_FORMS: ReadonlyMap<string, readonly string[]> = countryForms();

function countryForms(): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const line of LINES.trim().split('\n')) {
    const names = line.split(', ');
    const key = names[0] ?? '';
    for (const name of new Set(names.flatMap((each) => [each, each.replaceAll(' and ', ' ')]))) {
      forms.set(name, [...(forms.get(name) ?? []), key]);
    }
  }
  return forms;
}

const STATES = `al alabama, ak alaska, az arizona, ar arkansas, ca california, co colorado, ct connecticut, de delaware, fl florida,
ga georgia, hi hawaii, id idaho, il illinois, in indiana, ia iowa, ks kansas, ky kentucky, la louisiana, me maine, md maryland,
ma massachusetts, mi michigan, mn minnesota, ms mississippi, mo missouri, mt montana, ne nebraska, nv nevada, nh new hampshire,
nj new jersey, nm new mexico, ny new york, nc north carolina, nd north dakota, oh ohio, ok oklahoma, or oregon, pa pennsylvania,
ri rhode island, sc south carolina, sd south dakota, tn tennessee, tx texas, ut utah, vt vermont, va virginia, wa washington,
wv west virginia, wi wisconsin, wy wyoming, dc district of columbia, ariz arizona, calif california, conn connecticut, fla florida,
ill illinois, ind indiana, mass massachusetts, mich michigan, minn minnesota, miss mississippi, neb nebraska, okla oklahoma,
penn pennsylvania, tenn tennessee, tex texas, wash washington, wis wisconsin, ariz arizona, colo colorado, kan kansas`;

/** States of the United States by name and by postal and printed abbreviations, folded: "oh" and "ohio" are "ohio". */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(
  STATES.split(/,\s+/u).flatMap((line): [string, string][] => {
    const [short = '', ...words] = line.split(' ');
    const name = words.join(' ');
    return [
      [short, name],
      [name, name],
    ];
  }),
);
