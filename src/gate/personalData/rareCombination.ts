import {allMatches} from '../allMatches';
import type {Detector, FoundSpan, Span} from './match';
import {isNonName} from './names';
import type {Reading} from './reading';
import {findRoles} from './roles';
import {sentenceAround} from './sentence';

const PERSON =
  '(?:romanca|moldoveanca|bulgaroaica|ucraineanca|nigeriana|vietnameza|maghiara|roumaine|bulgare|nigeriane|ukrainienne|moldave|albanaise|vietnamienne|rumana|nigeriana|ucraniana|colombiana|paraguaya|brasilena|girl|boy|woman|man|child|minor|victim|fata|fete[ia]?|fetit[ae]|baiat(?:ul)?|femei[ea]|tanar[a]?|minor[ae]?i?|victim[ae]?i?|copil[a]?|fille|fillette|garcon|femme|jeune|mineure?|victime|enfant|nina|nino|chica|chico|joven|mujer|menor|victima)';
const TEENS_AND_TENS =
  '(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\\w+)?|doisprezece|treisprezece|paisprezece|cincisprezece|saisprezece|saptesprezece|optsprezece|nouasprezece|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig)';
const NUMBER = new RegExp(`\\d|${TEENS_AND_TENS}`);
const N = `(?:\\d{1,2}|${TEENS_AND_TENS})`;

/** An exact age; without diacritics and in lower case, as all below. */
const AGE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    `${N}[ -]years?[ -]old|${N} years of age|aged? (?:of )?${N}(?! (?:and|to|or|years?'? imprisonment)|[-–])`,
    `(?:in varsta|varsta) de ${N}(?: de)? ani|${PERSON},? (?:in varsta )?de ${N}(?: de)? ani|avea(?:u)? ${N}(?: de)? ani`,
    `agee?s? de ${N} ans|${PERSON},? de ${N} ans|avait ${N} ans`,
    `${N}[- ]?jarige?|${N} jaar oud|leeftijd van ${N} jaar`,
    `\\d{1,2}[- ]?letni\\p{L}{0,4}|w wieku \\d{1,2} lat|(?:miala|mial) \\d{1,2} lat|\\d{1,2}-latk\\p{L}`,
    `${PERSON},? de ${N} anos|de ${N} anos de edad|tenia ${N} anos|con ${N} anos`,
  ].join('|')})`,
  'u',
);

/** Adjectives and nouns of nationality in the six languages. */
const NATIONALITY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'romanian|moldovan|bulgarian|ukrainian|hungarian|polish|nigerian|vietnamese|albanian|chinese|brazilian|colombian|venezuelan|paraguayan|moroccan|togolese|filipin[ao]|thai|russian|belarusian|serbian|slovak|czech|lithuanian|latvian|estonian|bangladeshi|indian|pakistani|ghanaian|cameroonian|ivorian|congolese|guinean|eritrean|ethiopian|somali|syrian|afghan|iraqi|turkish|dominican|peruvian|ecuadorian|bolivian|cuban|honduran|nepal(?:i|ese)|indonesian|kenyan|ugandan|french|spanish|dutch|belgian|italian|greek|portuguese|german|british|irish|georgian|armenian|sri lankan|kosovan?|algerian|tunisian|egyptian|malian|senegalese|mongolian|cambodian|gambian|mexican|argentin(?:e|ian)|macedonian|croatian|bosnian',
    '(?:cetatean|cetateanca|cetatean[a]?|de nationalitate) \\p{L}+|romanca|romance[i]?|moldoveanca|moldovean[a]?|bulgaroaica|bulgara?|ucrainean[ac]?[a]?|ucraineanca|maghiara?|nigerian[ae]?i?|vietnamez[ae]?i?|albanez[ae]?i?|albanezei|poloneza?|filipinez[aei]{0,2}|thailandez[aei]{0,2}|chinez[ae]?|braziliana?|columbiana?|moldoveana?',
    'roumaine?|moldave|bulgare|ukrainienne?|hongroise?|polonaise?|nigeriane?|vietnamienne?|albanaise?|chinoise?|bresilienne?|colombienne?|marocaine?|togolaise?|philippine|thailandaise?|russe|serbe|congolaise?|camerounaise?|ivoirienne?|guineenne?|erythreenne?|syrienne?|afghane?|turque|malgache|espagnole?|francaise?|belge|italienne?|portugaise?|senegalaise?|malienne?|algerienne?|tunisienne?',
    'roemeense?|moldavische?|bulgaarse?|oekraiense?|hongaarse?|poolse?|nigeriaanse?|vietnamese|albanese|chinese|braziliaanse?|colombiaanse?|marokkaanse?|togolese|filipijnse?|thaise?|russische?|servische?|congolese|kameroense?|ghanese|guineese?|eritrese|syrische?|afghaanse?|turkse?|spaanse?|franse?|belgische?|italiaanse?|duitse?',
    'rumunk\\p{L}|rumunsk\\p{L}{1,3}|moldawi\\p{L}{2,4}|mo[lł]dawsk\\p{L}{1,3}|bulgark\\p{L}|bulgarsk\\p{L}{1,3}|ukraink\\p{L}|ukrainsk\\p{L}{1,3}|wegierk\\p{L}|wegiersk\\p{L}{1,3}|polk[aie]|polsk\\p{L}{1,3}|nigeryjk\\p{L}|nigeryjsk\\p{L}{1,3}|wietnamk\\p{L}|wietnamsk\\p{L}{1,3}|albank\\p{L}|albansk\\p{L}{1,3}|bialorusin\\p{L}{1,3}|bialorusk\\p{L}{1,3}|filipin\\p{L}{2,4}|obywatelk\\p{L} \\p{L}+|obywatel(?:em|a|owi)? \\p{L}+|kolumbijk\\p{L}|gruzink\\p{L}',
    'rumana?|moldava|bulgara|ucraniana|hungara|polaca?|nigeriana?|vietnamita|albanesa|china|brasilena|colombiana|venezolana|paraguaya|marroqui|dominicana|peruana|ecuatoriana|boliviana|cubana|hondurena|rusa|ghanesa|camerunesa|francesa|espanola|belga|italiana|portuguesa|mexicana|nicaraguense|salvadorena',
    '(?:national|citizen|ressortissante?|onderdaan|nacional) (?:of|de|du|van) \\p{L}+|de nationalite \\p{L}+|de nacionalidad \\p{L}+',
  ].join('|')})(?![\\p{L}])`,
  'u',
);

/** Work by which somebody is known; work that somebody was made to do is no such thing. */
const JOB = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[
    'waitress|waiter|dancer|hairdresser|nurse|teacher|cook|baker|butcher|seamstress|masseuse|nanny|babysitter|welder|carpenter|plumber|electrician|footballer|gymnast|swimmer|athlete|singer|violinist|pianist|musician|accountant|journalist|shepherd|farmer|fisherman|mechanic|tailor|pharmacist|librarian|receptionist|secretary|bus driver|taxi driver|lorry driver|beautician|manicurist|shop assistant|cashier|midwife|dentist|veterinarian|engineer|bricklayer|goalkeeper|beekeeper|stable ?hand|jockey|boxer|wrestler|model|actress|ballerina|student of \\p{L}+|mayor',
    'chelnerit[ae]|chelner|dansatoare|dansatoarea|coafeza|asistenta medicala|profesoara|profesor|invatatoare|bucatareasa|bucatar|croitoreasa|maseuza|bona|sudor|tamplar|instalator|electrician|fotbalist|gimnasta|cantareata|contabil[a]?|ziarista|cioban(?:ul)?|mecanic|farmacista|bibliotecara|receptionera|secretara|sofer|vanzatoare|casiera|moasa|zidar|cosmeticiana|educatoare|manichiurist[ae]|pedichiurist[ae]|frizer[ita]?\\p{L}{0,3}|tractorist|violonista|apicultor\\p{L}{0,4}',
    'serveuse|serveur|danseuse|coiffeuse|infirmiere|enseignante|institutrice|cuisiniere|boulangere|couturiere|masseuse|nourrice|soudeur|menuisier|plombier|footballeur|gymnaste|chanteuse|comptable|bergere?|mecanicien|pharmacienne|bibliothecaire|receptionniste|secretaire|chauffeur|vendeuse|caissiere|sage-femme|violoniste|estheticienne|fleuriste|agricultrice|apicultrice',
    'serveerster|kelner|danseres|kapster|kapper|verpleegster|lerares|kokkin|bakker|naaister|masseuse|oppas|lasser|timmerman|loodgieter|voetballer|turnster|zangeres|boekhoudster|herder|mecanicien|apotheker|bibliothecaresse|receptioniste|secretaresse|chauffeur|verkoopster|kassierster|vroedvrouw|violiste|schoonheidsspecialiste|kleuterjuf|imker',
    'kelnerk\\p{L}|tancerk\\p{L}|fryzjerk\\p{L}|pielegniark\\p{L}|nauczycielk\\p{L}|kuchark\\p{L}|krawcow\\p{L}|masazystk\\p{L}|opiekunk\\p{L}|spawacz\\p{L}{0,3}|stolarz\\p{L}{0,3}|hydraulik\\p{L}{0,3}|pilkarz\\p{L}{0,3}|gimnastyczk\\p{L}|piosenkark\\p{L}|ksiegow\\p{L}{1,2}|pasterz\\p{L}{0,3}|mechanik\\p{L}{0,3}|farmaceutk\\p{L}|bibliotekark\\p{L}|recepcjonistk\\p{L}|sekretark\\p{L}|kierowc\\p{L}|sprzedawczyni\\p{L}?|kasjerk\\p{L}|poloz[na]\\p{L}{0,3}|skrzypaczk\\p{L}|kosmetyczk\\p{L}|piekarz\\p{L}{0,3}|pszczelark\\p{L}',
    'camarera|camarero|bailarina|peluquera|enfermera|maestra|profesora|cocinera|panadera|costurera|modista|masajista|ninera|soldador|carpintero|fontanero|futbolista|gimnasta|cantante|contable|pastora?|mecanico|farmaceutica|bibliotecaria|recepcionista|secretaria|conductora?|dependienta|cajera|matrona|violinista|esteticista|florista|apicultora?',
    '(?<!(?:forced|made|obliged|compelled|coerced) to )(?:works?|worked|working|employed) as an? (?!victim|witness|prostitut|domestic|forced|sex|slave|servant|minor|result|child)\\p{L}+',
    '(?:lucra|lucrase|lucreaza|a lucrat) ca (?!victima|prostituat)\\p{L}+|travaill(?:e|ait|ant) comme (?!prostituee|domestique)\\p{L}+|werk(?:te|t|zaam) als (?!prostitu|slachtoffer)\\p{L}+|pracowala jako (?!prostytutk)\\p{L}+|trabaj(?:a|aba) como (?!prostituta)\\p{L}+',
  ].join('|')})(?![\\p{L}])`,
  'u',
);

/** A place below a country, by what stands before its name. */
const PLACE =
  /(?<![\p{L}\p{N}])(?:from|near|outside|in|at|town of|city of|din|in|la|langa|de la|orasul|municipiul|comuna|satul|originar[a]? din|domiciliata? in|originaire de|a|pres de|de|ville de|habitant|uit|te|bij|in|nabij|z|ze|w|we|spod|kolo|natural de|en|cerca de|ciudad de|pueblo de) (?:(?:the|a small|small|town|village|city|of|satul|comuna|orasul|village de|het dorp|wsi|miejscowosci|gminy|pueblo de|la|el|le) ){0,3}(\p{Lu}\p{L}{2,}(?:[- ]\p{Lu}\p{L}+)?)/gu;
const NOT_A_PLACE =
  /^(?:article|art|section|case|court|directive|convention|regulation|chapter|part|protocol|decision|law|act|annex|title|european|council|union|state|states|member|schengen|facebook|instagram|internet|whatsapp|tiktok|romani[ae]|moldov[ae]|republica|belgi\p{L}+|polsk\p{L}|spani\p{L}+|espan\p{L}+|franc\p{L}+|itali\p{L}+|germani\p{L}+|niem\p{L}+|nigeri\p{L}+|ukrain\p{L}+|bulgari\p{L}+|english|french|dutch|romanian|polish|spanish|the|this|that|its|her|his)$/u;

/** What was seen, as the message says it. */
const SIGNS: readonly {
  readonly name: string;
  readonly find: (reading: Reading, start: number, end: number) => boolean;
}[] = [
  // The cheap ones first: most sentences have neither, and are left there.
  {
    name: 'an exact age',
    find: ({lower}, start, end) => {
      const sentence = lower.slice(start, end);
      return NUMBER.test(sentence) && AGE.test(sentence);
    },
  },
  {name: 'a place', find: ({folded}, start, end) => hasPlace(folded.slice(start, end))},
  {name: 'a nationality', find: ({lower}, start, end) => NATIONALITY.test(lower.slice(start, end))},
  {name: 'a job', find: ({lower}, start, end) => JOB.test(lower.slice(start, end))},
];
/** So many of them together may be true of one person only. */
const TOGETHER = 3;

/** Stops as soon as there cannot be enough, which is nearly everywhere. */
function findSigns(reading: Reading, {start, end}: Span): string[] {
  const seen: string[] = [];
  for (const [index, {name, find}] of SIGNS.entries()) {
    if (seen.length + SIGNS.length - index < TOGETHER) break;
    if (find(reading, start, end)) seen.push(name);
  }
  return seen;
}

function hasPlace(sentence: string): boolean {
  return allMatches(sentence, PLACE).some(([, place = '']) => {
    const [first = ''] = place.split(/[ -]/);
    return !isNonName(first) && !NOT_A_PLACE.test(first.toLowerCase());
  });
}

/** Sentences that say so much of one person that those who know the place know the person. */
export const rareCombination: Detector = {
  kind: 'rare-combination',
  findSpans: (reading) => {
    const spans: FoundSpan[] = [];
    let end = 0;
    for (const role of findRoles(reading)) {
      if (role.start < end) continue;
      const sentence = sentenceAround(reading.folded, role);
      end = sentence.end;
      const seen = findSigns(reading, sentence);
      if (seen.length < TOGETHER) continue;
      const text = reading.text.slice(sentence.start, sentence.end);
      const start = sentence.start + (text.length - text.trimStart().length);
      spans.push({
        start,
        end: start + text.trim().length,
        finding: `says ${seen.slice(0, -1).join(', ')} and ${seen.at(-1)} of one person, who could be recognised by them together.`,
      });
    }
    return spans;
  },
  finding: 'says so much of one person that the person could be recognised.',
  hint: 'Leave out what the holding does not need, or say it less exactly: “a teenager”, “from another country”.',
};
