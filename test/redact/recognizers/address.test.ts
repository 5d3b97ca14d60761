import { test } from "vitest";
import { address } from "../../../src/redact/recognizers/address.ts";
import { postcode } from "../../../src/redact/recognizers/postcode.ts";
import { expectMarked } from "./marked.ts";

test.each([
  ["French, a voie", "livraison : «24 Voie des Francs-Bourgeois», merci"],
  ["Russian, an alley", "Адрес: «127 ал. Верхняя, Москва», спасибо"],
  ["British, with flat and postcode", "Send it to «221B Baker Street, Flat 2, London NW1 6XE» by Friday"],
  ["American", "ship to «1600 Amphitheatre Pkwy, Mountain View, CA 94043», thanks"],
  ["American, over lines", "«742 Evergreen Terrace\nApt. 4\nSpringfield, OR 97477»\n\nThanks"],
  ["with an ordinal", "I moved to «5 W 52nd Street, New York». Call me"],
  ["with a street word in its name", "at «12 Mill Lane» now"],
  ["German", "Ich wohne in der «Lindenstraße 12a, 50674 Köln» seit Mai"],
  ["German, two words", "Anschrift: «Am Alten Markt 7, 10115 Berlin»"],
  ["French", "j'habite «14 bis rue de la République, 69001 Lyon», merci"],
  ["French, lower-case name", "au «31 rue du port» à midi"],
  ["Spanish", "«Calle Mayor 5, 3ºB, 28013 Madrid»"],
  ["Italian", "abito in «Via Giuseppe Garibaldi, 12, 00153 Roma RM»"],
  ["Dutch", "ik woon op «Keizersgracht 123, 1015 CJ Amsterdam»"],
  ["Swedish", "«Storgatan 5, 114 55 Stockholm», tack"],
  ["Finnish", "osoite: «Mannerheimintie 5 A, 00100 Helsinki»"],
  ["Polish", "mieszkam: «ul. Cicha 86, 00-353 Warszawa»"],
  ["Portuguese", "moro na «Rua Augusta 1500, 01304-001 São Paulo»"],
  ["Hungarian", "«Rákóczi út 66. Budapest», ez a cím"],
  ["Russian", "адрес: «ул. Ленина 5, кв 12»"],
  ["quoted in a mail", "> «24 Clarke Avenue\n> Apt. 805\n> Pines Beach\n> New Zealand 57006»"],
  ["all in lower case", "please send it to «12 baker street», thanks"],
  ["corner of two streets", "meet me at «the corner of Main Street and 5th Avenue»"],
  ["post box", "«PO Box 1234, Springfield, IL 62701»"],
  ["military", "to «PSC 1234, Box 5678\nAPO AE 09012»."],
  ["range of numbers", "at «31-35 George Street», ask for us"],
  ["with # and a unit", "they moved to «88 Orchard Avenue # B12» in May"],
  ["lower case behind a long number", "We sit on 3180 or «3180 peachtree road northeast» now"],
  ["street without type", "the hall at «4147 North Broadway» is big"],
  ["article before the type", "drive to «855 El Camino Real» then"],
  ["with town and conjunction", "at «60 Furman Street, Brooklyn» and call"],
  ["German, no street type", "jetzt «Am Neuen Speicher 6, 28195 Bremen» bitte"],
  ["Russian, with house word", "адрес: «Лесной проспект, д. 10, кв. 3»"],
  ["Turkish, with number word", "adres «Papatya Sokak No: 12/5», evet"],
  ["Colombian grid", "voy a la «Carrera 15 # 88-64», gracias"],
  ["Spanish abbreviation", "en «C/ Olmo, 7, bajo», gracias"],
  ["Brazilian with state and CEP", "na «Avenida Paulista, 1578, apto 92, São Paulo - SP, CEP 01310-200» ok"],
  ["Chinese", "地址：«北京市海淀区中关村大街27号3单元101室»"],
  ["Japanese", "住所は«東京都港区芝公園4-2-8»です"],
  ["Korean", "주소: «서울특별시 중구 세종대로 110»"],
  ["named house with a postcode", "old address: «Rose Cottage, Mill Lane, Little Wenlock TF6 5AP»."],
  ["a house without street type, behind its cue", "my address is «12 The Larches, Nantwich»"],
])("address, %s: %s", (_case, expected) => expectMarked(expected, address));

test.each([
  "it's a 10 minute drive, 5 star place, 2 way street",
  "During 1971, Mayo invested; Spring 2024 collection",
  "I bought 2 Windows 11 licenses and 3 Galaxy S20",
  "Windows 10 Home and Office 365",
  "the 3 items in order 12345 cost 20 USD",
  "It took 5 days to ship to Berlin",
  "HTTP 502 Bad Gateway and error 404 Page Not Found",
  "I paid via PayPal 50 and it takes place March 7th",
  "3 Psychologists in the Mountain View area, 1st in Rohnert Park",
  "The 2nd one is fine. 1 place. The Greenery is another",
  "Flight BA 123 from San Jose to St. Louis",
  "Room 12 at the Hilton",
  "see page 5 of the manual, step 3",
  "we met at 5 on Monday",
])("no address: %s", (text) => expectMarked(text, address));

test.each([
  ["British", "my postcode: «SW1A 1AA» ok, or «NW16XE»"],
  ["Canadian", "in «K1A 0B1» we"],
  ["Dutch", "in «1012 AB» daar"],
  ["American behind the state", "Springfield, IL «62701»"],
  ["behind the word", "zip code is «90210», PLZ «50674»"],
  ["Polish", "Warszawa «00-353» tak"],
])("postcode, %s: %s", (_case, expected) => expectMarked(expected, postcode));

test.each(["model 90210 and 12345 items", "we sold 2500 IN June, 1984 IT was", "the postcode is wrong, zip file 7"])(
  "no postcode: %s",
  (text) => expectMarked(text, postcode),
);
