import type { TriggerWords } from "../trigger.ts";
import { streetTypeWords } from "./address/words.ts";

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/**
 * Words that open a recognizer, in the languages support teams meet most. They are compared by folded hash, so case and
 * diacritics do not matter; tokens are cut at hyphens, dots and apostrophes, so `e-mail` is listed as `mail`. Sources:
 * ordinary vocabulary, names of official documents, postal abbreviations (USPS Publication 28, UPU S42).
 */
export const triggerWords: TriggerWords = {
  password: words(`
    password passwords passwort kennwort passcode passphrase passwd pwd pw pass contraseña contrasena clave senha mdp
    passe wachtwoord hasło haslo lösenord passord adgangskode kodeord salasana parola пароль пароля şifre sifre şifrem şifresi şifreniz parolam parolası wifi wlan вайфай вайфая login credentials
    密码 密碼 パスワード 비밀번호`),
  code: words(`
    pin pins otp totp passcode code codes codigo código codice kod kode koodi tan mtan verification verificación
    authentication authentifizierung 2fa mfa sms einmalcode bestätigungscode sicherheitscode puk kodu kodum onay код 验证码 驗證碼`),
  card: words(`
    card cards visa mastercard amex maestro discover diners cc creditcard kreditkarte karte tarjeta carte cartão cartao
    carta kaart creditcard karta kort kortnummer kortti карта карты карточка kreditkort bankkarte ec debit credit 卡 卡号
    信用卡`),
  cvv: words(`cvv cvc cvv2 cvc2 cid csc csv security prüfnummer kartenprüfnummer sicherheitscode cryptogramme`),
  phone: words(`
    phone phones telephone telefon telephones tel telefone teléfono telefono téléphone telefoon telefonnummer
    mobilnummer telefoonnummer phonenumber handynummer rufnummer mobile mobil mobiel mobilen móvil movil cell cellphone
    cellular celular cellulare portable handy fax telefax call calling called ring text texting sms whatsapp viber
    signal dial reach contact landline hotline extension ext anrufen ruf appeler appelez llamar llama llámame ligar
    zadzwoń puhelin puhelinnumero puh gsm ph mob telefonszám телефон тел моб номер позвоните telefonum هاتف
    هاتفي رقمي ورقمي جوال 电话 電話 手机 手機 전화 携帯`),
  mail: words(`
    mail email mails emails correo courriel dot at punkt punto ponto point arroba ät chez kukac małpa klammeraffe apenstaartje chiocciola gmail googlemail yahoo hotmail outlook
    icloud gmx aol proton protonmail`),
  address: words(`
    address addresses addr adresse adres adresa adress adressen indirizzo dirección direccion endereço endereco morada
    domicilio domicile osoite cím адрес live lives living lived reside residing located location wohne wohnt wohnhaft
    habite habitons domicilié vivo vive moro mora resido abito woon woont bor asun mieszkam живу ship shipping shipped
    deliver delivered delivery send sent mail mailed post street house home moved relocate relocated billing taxi
    lieferadresse lieferanschrift rechnungsadresse anschrift livraison envío envio entrega spedizione bezorgadres
    corner intersection عنوان عنواني 地址 住所 주소`),
  street: words(`
    street st str avenue ave av aven road rd lane ln drive dr court ct boulevard blvd boul way place pl plc square sq
    terrace ter terr crescent cres close circle cir highway hwy parkway pkwy trail trl alley row mews grove gr gardens
    gdns plaza loop parade quay wharf promenade esplanade turnpike expressway freeway causeway crossing ridge heights
    walk green rise vale view hill mount drove glade meadow meadows orchard passage spur trace bypass throughway
    rue voie chemin ch impasse imp allée allee cours quai route rte faubourg fbg sentier villa cité résidence
    calle c carretera ctra paseo camino carrer avinguda passeig plaça ronda rambla travesía glorieta callejón cra
    carrera diagonal transversal urbanización rua travessa tv praça praca alameda al largo estrada rodovia rod beco
    via viale vle piazza pza corso vicolo strada contrada lungomare lungotevere
    straße strasse weg platz gasse ring damm ufer chaussee steig pfad
    straat laan plein kade gracht dreef singel steenweg lei baan
    ulica ul aleja aleje os osiedle plac ulice náměstí nám třída nábřeží utca út u tér körút krt köz sétány
    gata gatan väg vägen gränd torg vei veien vej gade stræde plads katu tie kuja polku
    ulitsa улица ул аллея ал проспект просп пр переулок пер шоссе наб набережная бульвар площадь вулиця вул
    οδός λεωφόρος λ οδος cadde caddesi cad sokak sokağı sk bulvar bulvarı mahallesi mah
    strada str bulevardul calea aleea trg cesta naselje put
    jalan jl marg nagar salai soi thanon road rúa avda avd avgda shosse
    po pob box postfach apartado casella postbus postboks postlåda skrytka boîte bp cp caixa psc apo fpo dpo`),
  postcode: words(`
    postcode postcodes zip zipcode postal plz postleitzahl cap cep cp postnummer postinumero irányítószám индекс
    eircode pincode psč kod postnr`),
  document: words(`
    passport passports pass reisepass passeport pasaporte passaporto passaporte paspoort paszport pas passi паспорт паспорта
    pasaport paspoortnummer passnummer pasnummer reisepassnummer kimlik tckn tc paszportu carnet passnummer führerscheinnummer employee staff student voter military licence license licences licenses führerschein permis permiso licencia patente carta rijbewijs prawo
    kørekort körkort førerkort ajokortti id ids ident identity identification ausweis personalausweis ausweisnummer
    identité identidad identidade identità carte dni nie cédula cedula rg cnh document dokument documento visa
    green resident residence card permit policy membership 護照 护照 身份证 身分證 driver drivers driving dl`),
  birth: words(`
    dob birth birthday birthdate born geboren geburtsdatum geburtstag geb naissance né née nacimiento nací nacido nacida
    nascimento nasci nascido nascida nascita nato nata geboortedatum urodzenia urodzony urodzona född födelsedatum født
    fødselsdato syntynyt syntymäaika рождения родился родилась doğum bday ur urodziłem urodziłam urodziła urodził doğumlu doğdum ميلاد الميلاد مواليد nacido`),
  bank: words(`
    iban account acct konto kontonummer kontonr compte cuenta conta conto rekening rekeningnummer konta sort routing aba
    bic swift blz bankleitzahl bsb ifsc clabe transit institution tilinumero wire bank 账号 счет счёт`),
  social: words(`
    ssn social security sin nino ni insurance nhs insee nir sécurité steuer steuerid steuernummer idnr identifikationsnummer
    sozialversicherungsnummer svnr sv rentenversicherungsnummer versicherungsnummer ahv avs avn codice fiscale bsn
    burgerservicenummer sofinummer rijksregisternummer rijksregister nationaal registre nif nie dni nuss nipc cpf cnpj
    pesel nip personnummer personnr fødselsnummer personnumer cpr henkilötunnus hetu aadhaar aadhar pan tfn medicare
    utr itin ein cc contribuinte identidade national nationalité identity id personal citizen cidadão fiskaal
    medicaid taxpayer seguridad partita steueridentifikationsnummer krankenversicherungsnummer ustid ustidnr snils снилс инн tckn curp rfc cuil cuit rut`),
  vehicle: words(`
    plate plates registration reg vin licence license kennzeichen nummernschild immatriculation plaque matrícula
    matricula targa kenteken rejestracyjny registreringsnummer vehicle car chassis fahrgestellnummer fin fahrzeug
    tablica номер skiltnummer`),
  device: words(`imei imeisv meid serial mac eid iccid udid seriennummer série serie device handset`),
  crypto: words(`
    wallet bitcoin btc ethereum eth crypto litecoin ltc monero xmr dogecoin doge solana sol tron trx usdt cardano ada
    ripple xrp address seed mnemonic`),
  coordinates: words(`
    coordinates coordinate coords gps lat latitude lon lng long longitude location geo koordinaten coordonnées coordenadas
    coordinate breitengrad längengrad latitud longitud standort`),
  secret: words(`
    token tokens secret secrets key keys apikey api bearer authorization auth credential credentials session cookie
    private akia license activation recovery backup`),
  state: words(`
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri
    sc sd tn tx ut vt va wa wv wi wy dc pr gu vi as mp aa ae ap ab bc mb nb nl ns nt nu on pe qc sk yt nsw vic qld sa tas
    act rs sp rj mg ba`),
  streetType: streetTypeWords,
  corner: words(`corner intersection`),
  spelledHost: words(`
    dot punkt punto ponto point pont kropka punt prik gmail googlemail yahoo hotmail outlook icloud gmx aol protonmail
    proton`),
  credential: words(`
    ghp gho ghu ghs ghr github glpat gldt glrt glptt glcbt glft glsoat xoxa xoxb xoxe xoxo xoxp xoxr xoxs xapp sk rk pk ak
    whsec ya29 gocspx sg npm dop doo dor hf lin figd dckr sbp rnd pat shpat shpss shpca shppa pypi pmak dp hvs hvb hvr key
    atatt3 sq0atp sq0csp sq0idp`),
  account: words(`
    user username userid login nick nickname handle skype telegram instagram insta twitter tiktok snapchat facebook discord
    benutzername usuario utilisateur usuário gebruikersnaam логин`),
  numberWord: words(`
    o nought naught nil doble un nul een twee drie vijf zes zeven negen
    zero oh one two three four five six seven eight nine double triple null eins zwei zwo drei vier fünf sechs sieben acht
    neun cero uno dos tres cuatro cinco seis siete ocho nueve zéro deux trois quatre cinq sept huit neuf um dois três
    quatro sete oito nove due tre quattro cinque sei sette otto`),
  month: words(`
    january jan february feb march mar april apr may june jun july jul august aug september sept sep october oct
    november nov december dec januar jänner februar märz mai juni juli oktober okt dezember dez janvier février fév mars
    avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus december
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря`),
  ip: words(`ip ips ipv4 ipv6 address host server gateway router dns adresse dirección login client`),
  unit: words(`
    apt apartment flat suite ste unit floor fl room rm building bldg block blk tower lot level office app appt
    appartement étage esc escalera piso puerta pta planta wohnung whg stock og eg top stiege apto andar bloco interno
    scala piano int lokal lok m lägenhet lgh leilighet sal bus bte box dept department depto maisonette
    dom kv кв дом д корп`),
  number: words(`number numbers no nr num nummer numéro numero número numer numeru numara nro № id`),
  tax: words(`
    tax steuer vat ust mwst tva iva fiscal fiscale nif nipc tfn utr tin ein siren siret fiskal podatkowy btw pan gst abn`),
  health: words(`
    nhs health medicare insurance patient krankenkasse krankenversicherung krankenversichertennummer versichertennummer
    vitale sanitaria mutuelle ohip medical`),
};
