/**
 * Words for the part that a person has in a case, in the languages of the portal: with diacritics, each in all
 * the forms it takes. Compared without diacritics and without regard to capitals.
 */
export const ROLE_WORDS: readonly string[] = [
  // English
  ...[
    'victim',
    'victims',
    'injured party',
    'injured parties',
    'complainant',
    'complainants',
    'witness',
    'witnesses',
  ],
  ...['minor', 'minors', 'child', 'children', 'applicant', 'applicants'],
  // Romanian: indefinite, definite and genitive, one and many
  ...[
    'persoană vătămată',
    'persoana vătămată',
    'persoanei vătămate',
    'persoane vătămate',
    'persoanele vătămate',
  ],
  ...['persoanelor vătămate', 'parte vătămată', 'partea vătămată', 'părții vătămate', 'părți vătămate'],
  ...[
    'părțile vătămate',
    'părților vătămate',
    'victimă',
    'victima',
    'victimei',
    'victime',
    'victimele',
    'victimelor',
  ],
  ...['martor', 'martorul', 'martorului', 'martori', 'martorii', 'martorilor'],
  ...['martoră', 'martora', 'martorei', 'martore', 'martorele', 'martorelor'],
  ...['minor', 'minorul', 'minorului', 'minori', 'minorii', 'minorilor'],
  ...['minoră', 'minora', 'minorei', 'minore', 'minorele', 'minorelor'],
  // French
  ...['victime', 'victimes', 'témoin', 'témoins', 'mineur', 'mineurs', 'mineure', 'mineures'],
  // Dutch
  ...['slachtoffer', 'slachtoffers', 'getuige', 'getuigen'],
  // Polish: every case, one and many
  ...['pokrzywdzony', 'pokrzywdzonego', 'pokrzywdzonemu', 'pokrzywdzonym', 'pokrzywdzeni', 'pokrzywdzonych'],
  ...['pokrzywdzonymi', 'pokrzywdzona', 'pokrzywdzonej', 'pokrzywdzoną', 'pokrzywdzone'],
  ...[
    'ofiara',
    'ofiary',
    'ofierze',
    'ofiarę',
    'ofiarą',
    'ofiaro',
    'ofiar',
    'ofiarom',
    'ofiarami',
    'ofiarach',
  ],
  ...[
    'świadek',
    'świadka',
    'świadkowi',
    'świadkiem',
    'świadku',
    'świadkowie',
    'świadków',
    'świadkom',
    'świadkami',
  ],
  ...['świadkach', 'małoletni', 'małoletniego', 'małoletniemu', 'małoletnim', 'małoletnich', 'małoletnimi'],
  ...['małoletnia', 'małoletniej', 'małoletnią', 'małoletnie'],
  // Spanish
  ...['víctima', 'víctimas', 'testigo', 'testigos', 'menor', 'menores'],
];

/**
 * What may stand between the role and the name without parting them: “the victim is called …”, “martora, numită …”.
 * In the languages of the portal and in German, since files come from everywhere.
 */
export const LINK_WORDS: readonly string[] = [
  ...['named', 'called', 'name', 'full name', 'identified as', 'known as', 'is', 'was'],
  ...['numit', 'numită', 'numitul', 'numita', 'numitului', 'numitei', 'pe nume', 'pe numele', 'cu numele'],
  ...['se numește', 'se numea', 'este', 'era', 'a fost'],
  ...['nommé', 'nommée', 'dénommé', 'dénommée', 'prénommé', 'prénommée', 'appelé', 'appelée', 'du nom de'],
  ...['s’appelle', 's’appelait', 'est', 'était'],
  ...['genaamd', 'genoemd', 'met de naam', 'met naam', 'heet', 'heette'],
  ...[
    'imieniem',
    'o imieniu',
    'nazwiskiem',
    'o nazwisku',
    'nazwisko',
    'nazywa się',
    'nazywał się',
    'nazywała się',
  ],
  ...['jest', 'był', 'była'],
  ...['llamado', 'llamada', 'de nombre', 'identificado como', 'identificada como', 'se llama', 'se llamaba'],
  ...['es', 'fue'],
  ...['genannt', 'namens', 'mit Namen'],
];

/** Forms of address before a name. */
export const FORMS_OF_ADDRESS: readonly string[] = [
  ...['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'domnul', 'doamna', 'domnișoara', 'dl', 'dna', 'd-na', 'd-l'],
  ...[
    'M',
    'Mme',
    'Mlle',
    'monsieur',
    'madame',
    'dhr',
    'mevr',
    'mevrouw',
    'de heer',
    'pan',
    'pani',
    'Sr',
    'Sra',
    'don',
    'doña',
  ],
];

/** Articles before a role word that follows a name: “Ana Exemplu, the victim”. */
export const ARTICLES: readonly string[] = [
  ...[
    'the',
    'a',
    'an',
    'o',
    'un',
    'une',
    'la',
    'le',
    'les',
    'l',
    'de',
    'het',
    'een',
    'el',
    'los',
    'las',
    'una',
  ],
];
