/**
 * What deflate may refer to from the first byte on: words and phrases that learners are likely to type,
 * and the shape of a record, the most likely ones last. This text is a storage format: a released one
 * is never changed (a test holds its hash); a better one becomes the dictionary of a next format.
 */
export const dictionary1 = new TextEncoder().encode(
  'Shared goal for the neighbourhood, working together with the social team, the practice nurse and the GP: we will meet every three months and make an appointment. ' +
    'gezondheidscentrum fysiotherapeut diëtist apotheek schuldhulpverlening jongerenwerker jeugdverpleegkundige consultatiebureau thuiszorg mantelzorgers ' +
    'vrijwilligers woningcorporatie bibliotheek sportvereniging voedselbank taalhuis inloop eenzaamheid overgewicht armoede bewegen roken voeding stress ' +
    'laaggeletterdheid mentale gezondheid leefstijl preventie wijkprofiel cijfers valpreventie wandelgroep beweegaanbod kookgroep zorggroep wethouder beleidsmedewerker ' +
    'nieuwsbrief telefoonnummer contactpersoon terugkoppeling doorverwijzen verwijzing spreekuur huisbezoek casus bespreken overleggen evalueren financiering subsidie ' +
    'Ik ga de volgende keer eerder bellen naar het sociaal wijkteam. Ik wil kennismaken met de buurtsportcoach en de wijkverpleegkundige. ' +
    'Wij spreken af dat we elkaar drie keer per jaar zien. Ik vond het een prettige bijeenkomst, goede sfeer en veel herkenning. ' +
    'Het heeft mij geholpen om te zien wie wat doet in de wijk. Ik neem mee dat korte lijnen belangrijk zijn. ' +
    'Morgen bel ik de praktijkondersteuner over de patiënten met diabetes die meer willen bewegen. ' +
    'We missen nog een kartrekker, de gemeente kan dat oppakken samen met de GGD en welzijn. ' +
    'meer tijd voor elkaar, duidelijke afspraken op papier, vaste momenten, één aanspreekpunt, bewoners vanaf het begin betrekken ' +
    'een gezamenlijk doel, elkaars taal leren kennen, sociale kaart bijwerken, welzijn op recept, samenwerking met huisartsen in de buurt ' +
    'niet alleen maar ook, omdat er nog geen, wat we samen kunnen doen, hoe het gaat met, om te kijken of, dat is nog niet, ' +
    'zodat bewoners makkelijker de weg vinden naar, voor de mensen die, met de huisarts, van de wijk, in het wijkteam, naar het buurthuis, ' +
    'we gaan, ik zou graag, kunnen we, moeten worden, hebben we, er is, het is, voor een, met een, en de, in de wijk, van het, aan de, op de, bij de, voor de, dat de, ' +
    'gemeente huisarts bewoners samen afspraak werksessie ' +
    '",["","","","","","","","","","","","","","","","","","","","","","","","","","","","",""],"',
);
