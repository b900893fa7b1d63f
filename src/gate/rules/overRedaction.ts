import {allMatches} from '../allMatches';
import type {Problem} from '../../publications/problem';
import type {TextFile} from './personalData';

/** Signs that stand for something left out: “[…]”, “(...)”, “XX”, “***”, “___”, “[redacted]”. */
const GAP =
  '(?:[[(](?:…|\\.{2,3}|\\*{1,3}|_{1,9}|X{1,4}|x{2,4}|redacted|anonymi[sz]ed|deleted|omissis|name|court|city|town|place|anonimizat|șters|nume|instanța|localitatea|anonymisé|occulté|nom|geanonimiseerd|naam|plaats|zanonimizowano|nazwa|anonimizado|nombre|oculto)[\\])]|\\*{3,}|_{2,}|X{2,}(?![\\p{L}])|█+|N\\. ?N\\.)';
/** One capital with a full stop; not initials, of which two follow each other, nor a party’s. */
const INITIAL =
  '(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?(?! ?\\p{Lu}\\.| ?(?:v|vs|c|and|și|et|przeciwko)\\.? )(?![\\p{L}]))';
const X = "(?:[XYZ](?![\\p{L}\\p{N}.'’-]))";
/** What cannot be read: a gap, an initial, an X, or dots that go on. */
const MASK = `(?:${GAP}|${INITIAL}|${X}|(?:…|\\.{3})(?=[\\s,.;)]|$))`;

/** What must stay readable, in the words of the six languages. */
const MUST_STAY: readonly {readonly what: string; readonly pattern: RegExp}[] = [
  {
    what: 'a court',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${[
        `(?:(?:High|Supreme|District|Regional|County|Crown|Provincial|Criminal|Constitutional|Administrative|Labour|First Instance) )?(?:Court|Tribunal)(?: of (?:Appeal|First Instance|Cassation|Justice))?(?: of| at| in) (?:the city of )?${MASK}`,
        `[Tt]he (?:${INITIAL}|${GAP}|${X}) (?:(?:District|Regional|County|Crown|Municipal|Provincial|City|High|Criminal|Local) )?(?:Court|Tribunal)`,
        `(?:Tribunalul(?:ui)?|Judecători(?:a|ei)|Curt(?:ea|ii) de Apel|Curții de Apel|Parchetul(?:ui)? de pe lângă (?:Tribunalul|Judecătoria|Curtea de Apel))(?: din| de la)? ${MASK}`,
        `(?:[Tt]ribunal|[Cc]our)(?: (?:correctionnel|judiciaire|de grande instance|de première instance|d’appel|d'appel|d’assises|d'assises|pour enfants|de la famille))?(?: de| d’| d'| du| à)? ?(?:${GAP}|${X}|(?<=(?:de |à ))${INITIAL})`,
        `(?:[Rr]echtbank|[Hh]of van [Bb]eroep|[Gg]erechtshof|[Aa]rbeidshof|[Cc]orrectionele rechtbank)(?: te| van| in)? (?:${GAP}|${X}|(?<=(?:te |van |in ))${INITIAL})`,
        `S[ąa]d(?:u|em|zie)? (?:Okręgow|Rejonow|Apelacyjn)\\p{L}{1,4}(?: (?:dla|we?))? ${MASK}`,
        `(?:Audiencia Provincial|Juzgado(?: de (?:lo Penal|Instrucción|Primera Instancia|Menores|Violencia sobre la Mujer))?(?: (?:n[.º°o]{1,2} ?)?\\d{1,3})?|Tribunal Superior(?: de Justicia)?)(?: de| en) ${MASK}`,
      ].join('|')})`,
      'gu',
    ),
  },
  {
    what: 'an article of law',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:[Aa]rt(?:icle|icles|icolul|icolului|ikel|ykuł|ykułu|ículo|s)?|[Pp]aragraph|[Ss]ection|[Aa]lin|[Pp]ar)\\.? (?:${GAP}|[XY]{2,}(?![\\p{L}]))|(?:Art(?:icle|icolul|ikel|ykuł|ículo)?|art)\\.? (?:…|\\.{3})|§§? ?(?:${GAP}))`,
      'gu',
    ),
  },
  {
    what: 'a year',
    pattern: new RegExp(
      [
        '(?<![\\p{L}\\p{N}./-])(?:19|20)(?:[Xx]{1,2}|_{1,2}|\\*{1,2}|\\?{2}|\\.{2,3}|…)(?![\\p{L}\\p{N}])',
        '(?<=\\b(?:[Ii]n|[Îî]n|anul|[Ee]n|[Ww]|roku|année|año|jaar|[Ss]ince|[Ff]rom|[Oo]f|din|de|van) )(?:2(?:…|\\.{3}|[Xx_*]{3})|[Xx]{4}|_{4})(?![\\p{L}\\p{N}])',
        '\\d{1,2}[./-]\\d{1,2}[./-](?:[Xx]{2,4}|_{2,4}|\\*{2,4}|…|\\.{3}|\\[(?:…|\\.{3})\\])',
        '\\d{1,2} (?:\\p{L}{3,12}) (?:[Xx]{4}|_{4}|\\[(?:…|\\.{3})\\]|2…)(?![\\p{L}\\p{N}])',
      ].join('|'),
      'gu',
    ),
  },
  {
    what: 'a public body',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:${[
        `(?:Ministry|Department|Directorate|Agency|Inspectorate|Embassy|Consulate|Prefecture|Municipality|Police|Office of the Prosecutor|Prosecutor[’']s Office)(?: Department| Station| Headquarters)?(?: of| for| in| at) (?:the )?${MASK}`,
        `(?:Ministerul|Inspectoratul(?: de Poliție| Județean)?(?: al Județului| Județean)?|Direcția(?: Generală)?(?: de Asistență Socială)?|Parchetul|Poliția(?: Municipiului| Orașului)?|Primăria(?: Municipiului| Comunei| Orașului)?|Ambasada|Agenția) ${MASK}`,
        `(?:[Mm]inistère|[Pp]réfecture|[Pp]arquet|[Pp]olice(?: locale| judiciaire)?|[Aa]mbassade|[Cc]ommissariat)(?: de| d’| d'| du| à) ?(?:${GAP}|${X}|(?<= )${INITIAL})`,
        `(?:[Mm]inisterie|[Pp]olitie|[Pp]arket|[Aa]mbassade|[Gg]emeente)(?: van| te| in)? (?:${GAP}|${X}|(?<=(?:van |te |in ))${INITIAL})`,
        `(?:Ministerstw(?:o|a|ie)|Komend(?:a|y|zie)(?: (?:Miejsk|Powiatow|Wojewódzk)\\p{L}{1,3})?(?: Policji)?|Prokuratur(?:a|y|ze)(?: (?:Okręgow|Rejonow)\\p{L}{1,3})?|Urz[ąę]d(?:u|em|zie)?(?: Miasta| Gminy)?)(?: we?)? ${MASK}`,
        `(?:[Mm]inisterio|[Ff]iscalía(?: Provincial)?|[Cc]omisaría|[Ee]mbajada|[Aa]yuntamiento)(?: de| en) ${MASK}`,
      ].join('|')})`,
      'gu',
    ),
  },
  {
    what: 'a judge whom the court named',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:[Pp]residing |[Tt]rial |[Ii]nvestigating )?[Jj]udge|(?:Lord |Lady |Mr |Mrs |Ms )?Justice|Advocate General|[Jj]udecător(?:ul|ului|ea|oarea)?|[Pp]reședintele completului|[Jj]uge(?: d’instruction| d'instruction)?|[Rr]echter(?:-commissaris)?|[Oo]nderzoeksrechter|[Ss]ędzi(?:a|ego|emu|ą)|SS[ORA]|[Mm]agistrad[oa]|[Jj]uez(?:a)?) (?:${GAP}|\\p{Lu}\\. ?(?:\\p{Lu}\\.){0,2}(?![\\p{L}]| \\p{Lu}\\p{L}| ?(?:v|c)\\.? )|${X})`,
      'gu',
    ),
  },
];

/** Signs of any mask; a line without one, which is nearly every line, is not looked at further. */
const HINT =
  /…|\.{3}|\*{2}|_{2}|█|\?{2}|[Xx]{2}|[[(](?:redacted|anonymi|deleted|omissis|name|court|city|town|place|șters|nume|instanța|localitatea|occulté|nom|geanonim|naam|plaats|zanonim|nazwa|oculto)|(?<![\p{L}.])\p{Lu}\.|(?<![\p{L}\p{N}])[XYZ](?![\p{L}\p{N}])/u;

/** Texts that readers see; code may hold such signs for other reasons. */
const PUBLISHED = /\.(?:mdx?|ya?ml)$/;

/**
 * What a text masks although it must stay readable: courts, articles, years, public bodies, and judges whom the court
 * named. Only persons whom the text protects are masked.
 */
export function findOverRedactionProblems({file, text}: TextFile): Problem[] {
  if (!PUBLISHED.test(file)) return [];
  return text
    .split('\n')
    .flatMap((line, index) =>
      HINT.test(line) ? findMasks(line).map((problem) => ({file, line: index + 1, ...problem})) : [],
    );
}

function findMasks(line: string): Omit<Problem, 'file' | 'line'>[] {
  return MUST_STAY.flatMap(({what, pattern}) =>
    allMatches(line, pattern).map(([match]) => ({
      rule: 'over-redaction',
      message: `“${match}” masks ${what}.`,
      hint: 'Write it out: courts, articles, years, public bodies and judges whom the court named stay readable, so that the decision can be found and checked. Only persons whom the text protects are masked.',
      match,
    })),
  );
}
