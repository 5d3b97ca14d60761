const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Adjectives and nouns for peoples, religions and political groups in English; general knowledge, one form each. */
export const nationalities: readonly string[] = words(`
  afghan albanian algerian american andorran angolan antiguan argentine argentinian armenian aruban australian austrian
  azerbaijani azeri bahamian bahraini bangladeshi barbadian bajan basque belarusian belgian belizean belizian beninese
  bermudian bhutanese bolivian bosnian botswanan brazilian breton british bruneian bulgarian burkinabe burmese burundian
  cambodian cameroonian canadian catalan chadian chilean chinese colombian comorian congolese cornish corsican croat
  croatian cuban cypriot czech dane danish djiboutian dominican dutch dutchman ecuadorean ecuadorian egyptian emirati
  english englishman englishwoman eritrean estonian ethiopian european faroese fijian filipino filipina finn finnish
  fleming flemish french frenchman frenchwoman gabonese gambian georgian german ghanaian gibraltarian greek greenlander
  greenlandic grenadian guatemalan guinean guyanese haitian herzegovinian honduran hungarian icelander icelandic indian
  indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kenyan
  korean kosovar kurd kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan liechtensteiner lithuanian
  luxembourger luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese manx maori mauritanian
  mauritian mexican micronesian moldovan monegasque mongolian montenegrin moroccan mozambican namibian nepalese nepali
  nicaraguan nigerian nigerien norwegian omani pakistani palauan palestinian panamanian paraguayan persian peruvian pole
  polish portuguese qatari quebecois romanian russian rwandan salvadoran sammarinese samoan saudi scot scots scottish
  scotsman senegalese serb serbian sicilian singaporean slovak slovakian slovene slovenian somali spaniard spanish
  sudanese surinamese swazi swede swedish swiss syrian tahitian taiwanese tajik tanzanian tatar texan thai tibetan togolese
  tongan trinidadian tunisian turk turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese walloon
  welsh welshman yemeni yemenite zambian zimbabwean african asian arab arabian arabic latino latina hispanic scandinavian
  balkan caribbean nordic
  buddhist catholic christian hindu jew jewish lutheran methodist mormon muslim orthodox protestant quaker shia shii
  shiite sikh sunni anglican baptist evangelical presbyterian atheist zoroastrian
  democrat republican communist socialist`);
