/**
 * Countries and territories by their English CLDR names (`new Intl.DisplayNames("en", { type: "region" })` over all
 * two-letter codes, CLDR 48), without the addenda in brackets and with their other common English names. Kept as data,
 * because the names in the engine change from one release of Node to the next, and the corpus must not.
 */
export const countries: readonly string[] = list(`
  Ascension Island|Andorra|United Arab Emirates|Afghanistan|Antigua & Barbuda|Anguilla|Albania|Armenia|Curaçao|Angola|
  Antarctica|Argentina|American Samoa|Austria|Australia|Aruba|Åland Islands|Azerbaijan|Bosnia & Herzegovina|Barbados|
  Bangladesh|Belgium|Burkina Faso|Bulgaria|Bahrain|Burundi|Benin|St. Barthélemy|Bermuda|Brunei|Bolivia|
  Caribbean Netherlands|Brazil|Bahamas|Bhutan|Myanmar|Burma|Bouvet Island|Botswana|Belarus|Belize|Canada|
  Cocos Islands|Keeling Islands|Congo|Central African Republic|Switzerland|Côte d’Ivoire|Ivory Coast|Cook Islands|
  Chile|Cameroon|China|Colombia|Clipperton Island|Sark|Costa Rica|Serbia|Cuba|Cape Verde|Christmas Island|Cyprus|
  Czechia|Czech Republic|Germany|Diego Garcia|Djibouti|Denmark|Dominica|Dominican Republic|Algeria|Ceuta|Melilla|
  Ecuador|Estonia|Egypt|Western Sahara|Eritrea|Spain|Ethiopia|Finland|Fiji|Falkland Islands|Micronesia|Faroe Islands|
  France|Gabon|United Kingdom|Great Britain|England|Scotland|Wales|Northern Ireland|Grenada|Georgia|French Guiana|
  Guernsey|Ghana|Gibraltar|Greenland|Gambia|Guinea|Guadeloupe|Equatorial Guinea|Greece|South Georgia|
  South Sandwich Islands|Guatemala|Guam|Guinea-Bissau|Guyana|Hong Kong|Heard & McDonald Islands|Honduras|Croatia|
  Haiti|Hungary|Canary Islands|Indonesia|Ireland|Israel|Isle of Man|India|British Indian Ocean Territory|Iraq|Iran|
  Iceland|Italy|Jersey|Jamaica|Jordan|Japan|Kenya|Kyrgyzstan|Cambodia|Kiribati|Comoros|St. Kitts & Nevis|North Korea|
  South Korea|Korea|Kuwait|Cayman Islands|Kazakhstan|Laos|Lebanon|St. Lucia|Liechtenstein|Sri Lanka|Liberia|Lesotho|
  Lithuania|Luxembourg|Latvia|Libya|Morocco|Monaco|Moldova|Montenegro|St. Martin|Madagascar|Marshall Islands|
  North Macedonia|Macedonia|Mali|Mongolia|Macao|Macau|Northern Mariana Islands|Martinique|Mauritania|Montserrat|Malta|
  Mauritius|Maldives|Malawi|Mexico|Malaysia|Mozambique|Namibia|New Caledonia|Niger|Norfolk Island|Nigeria|Vanuatu|
  Nicaragua|Netherlands|Holland|Norway|Nepal|Nauru|Niue|New Zealand|Oman|Panama|Peru|French Polynesia|
  Papua New Guinea|Philippines|Pakistan|Poland|St. Pierre & Miquelon|Pitcairn Islands|Puerto Rico|
  Palestinian Territories|Palestine|Portugal|Palau|Paraguay|Qatar|Réunion|Zimbabwe|Romania|Russia|Russian Federation|
  Rwanda|Saudi Arabia|Solomon Islands|Seychelles|Sudan|Sweden|Singapore|St. Helena|Slovenia|Svalbard|Jan Mayen|
  Slovakia|Sierra Leone|San Marino|Senegal|Somalia|Suriname|South Sudan|São Tomé & Príncipe|El Salvador|Sint Maarten|
  Syria|Eswatini|Swaziland|Tristan da Cunha|Turks & Caicos Islands|Chad|French Southern Territories|Togo|Thailand|
  Tajikistan|Tokelau|Timor-Leste|East Timor|Turkmenistan|Tunisia|Tonga|Türkiye|Turkey|Trinidad & Tobago|Tuvalu|Taiwan|
  Tanzania|Ukraine|Uganda|United States of America|United States|Uruguay|Uzbekistan|Vatican City|
  St. Vincent & Grenadines|Vietnam|Venezuela|British Virgin Islands|U.S. Virgin Islands|Wallis & Futuna|Samoa|Kosovo|
  Yemen|Mayotte|South Africa|Zambia`);

/** States, provinces and territories of the United States, Canada and Australia. */
export const states: readonly string[] = list(`
  Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|
  Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|
  Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|
  Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|
  Wyoming|Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland|Nova Scotia|Ontario|Quebec|Saskatchewan|
  Queensland|Tasmania|Victoria|New South Wales|South Australia|Western Australia`);

function list(names: string): readonly string[] {
  return names.split("|").map((name) => name.trim());
}
