/** What can be proposed for a new case out of what is known of it. An editor confirms or changes all of it. */
import {deriveEcthrEcli, type EcthrKind} from '../citations/ecthrEcli';
import {readEcliFacts} from '../citations/ecliFacts';
import {isEcli} from '../citations/ecli';
import {dayInWords} from '../citations/formats/day';
import {plainText} from '../citations/scan/plainText';
import {readState} from '../citations/scan/stateNames';
import type {CaseInput} from './schema';
import type {Court} from './vocabularies';

/** What names a decision: its title, and what is known of court, day and number. */
export type KnownOfCase = Pick<
  Partial<CaseInput>,
  'title' | 'shortTitle' | 'court' | 'formation' | 'date' | 'docket' | 'ecli'
>;

/** What a number says: the court, the day or year, the docket. */
export interface NumberFacts {
  readonly court?: string;
  readonly date?: string;
  readonly docket?: string[];
  readonly ecli?: string;
}

/**
 * Reads what an editor has at hand: an ECLI, an application number (`25965/04`), a number of the Court of Justice
 * (`C-105/03`), or any other docket number.
 *
 * @param courts The list of courts; a court is named only where one of them fits.
 * @example readCaseNumber('ECLI:CE:ECHR:2010:0107JUD002596504', courts)
 * // {court: 'ecthr', date: '2010-01-07', docket: ['25965/04'], ecli: 'ECLI:…'}
 */
export function readCaseNumber(typed: string, courts: Iterable<Court>): NumberFacts {
  const number = typed.trim();
  if (number === '') return {};
  const bare = number.toUpperCase().replace(/\s/g, '');
  const ecli = isEcli(bare) ? bare : isEcli(`ECLI:${bare}`) ? `ECLI:${bare}` : undefined;
  if (ecli === undefined) {
    const jurisdiction = /^\d{1,7}\/\d{2}$/.test(number) ? 'COE' : /^C-\d+\/\d{2}\b/.test(number) ? 'EU' : '';
    const court = onlyCourt([...courts].filter((each) => each.jurisdiction === jurisdiction));
    return {docket: [number], ...(court && {court})};
  }
  const {jurisdiction, courtCode, date, docket} = readEcliFacts(ecli);
  const ofCountry = [...courts].filter((court) => court.jurisdiction === jurisdiction);
  const court =
    onlyCourt(ofCountry.filter((each) => each.ecliCode === courtCode)) ??
    // The list says a court’s code only where an ECLI of the collection showed it; ids mostly end with it.
    onlyCourt(ofCountry.filter(({code}) => code.endsWith(`-${courtCode.toLowerCase()}`)));
  return {ecli, date, ...(court && {court}), ...(docket && {docket: [docket]})};
}

function onlyCourt(courts: readonly Court[]): string | undefined {
  return courts.length === 1 ? courts[0]!.code : undefined;
}

/** The ECLI of a judgment of the European Court of Human Rights, computed; undefined for every other court. */
export function proposeEcli(
  {docket, date}: KnownOfCase,
  court: Pick<Court, 'jurisdiction'> | undefined,
  kind: EcthrKind = 'JUD',
): string | undefined {
  const application = docket?.[0];
  if (court?.jurisdiction !== 'COE' || application === undefined || date === undefined) return undefined;
  return deriveEcthrEcli({application, date, kind});
}

/** Respondent States that the title of a case of the European Court of Human Rights names, in its order. */
export function proposeRespondents(title: string): string[] {
  const {text} = plainText(title);
  const behind = / v\.? /.exec(text);
  const codes: string[] = [];
  let from = behind ? behind.index + behind[0].length : text.length;
  for (;;) {
    const state = readState(text, from);
    if (!state) return codes;
    codes.push(state.code);
    const and = /^(?:,| and)/.exec(text.slice(state.end));
    if (!and) return codes;
    from = state.end + and[0].length;
  }
}

/**
 * The form for running text: the applicant’s name without “and Others”, the name of the accused; undefined where the
 * title is short enough, or is no name.
 */
export function proposeShortTitle(
  title: string,
  court: Pick<Court, 'jurisdiction'> | undefined,
): string | undefined {
  const bare = title.replace(/ \[GC\]$/, '');
  if (court?.jurisdiction === 'COE') {
    const applicant = bare.split(' v. ')[0]!.replace(/ and Others$/, '');
    const short = hasInitials(applicant) ? bare : applicant;
    return short === title ? undefined : short;
  }
  if (court?.jurisdiction === 'EU') return /^Criminal proceedings against (?:\S+ )*(\S{3,})$/.exec(bare)?.[1];
  return undefined;
}

/** A court prints initials where it hides a name: `S.M.`, `X`. */
function hasInitials(name: string): boolean {
  return /(?:^|\s)\p{Lu}(?:\.|$|\s)/u.test(name);
}

/**
 * The id, made as those of the collection are: parties and State for the European Court of Human Rights, short name
 * and number for the Court of Justice, court and number for national courts, or court, day and what it is about
 * where the court’s numbers say nothing to a reader.
 *
 * @returns Lower-case letters, digits and single hyphens; empty where nothing is known.
 */
export function proposeId(
  known: KnownOfCase,
  court: Pick<Court, 'code' | 'jurisdiction'> | undefined,
): string {
  const {title = '', shortTitle, date = '', docket = [], ecli} = known;
  const number = docket[0] ?? '';
  const year = date.slice(0, 4);
  if (court?.jurisdiction === 'COE') {
    const [applicant = '', state = ''] = title.replace(/ \[GC\]$/, '').split(' v. ');
    const name = hasInitials(applicant) ? applicant : applicant.replace(/ and Others$/, '');
    const chamber = /\[GC\]$/.test(title) ? 'gc' : '';
    return slug([name, state && 'v', state.replace(/\bthe /g, ''), chamber].join(' '));
  }
  if (court?.jurisdiction === 'EU') {
    const name = (shortTitle ?? title).replace(/ \(C-.*\)$/, '').replace(/ and Others$/, '');
    return slug(`${name} ${number}`);
  }
  if (!court) return slug(title);
  // `(workers’ identities used for fraud)`, or what the short title says behind the court.
  const about = (/, ([^,]+)$/.exec(shortTitle ?? '') ?? /\(([^()]+)\)$/.exec(title))?.[1] ?? '';
  switch (court.jurisdiction) {
    case 'GB':
    case 'IE':
      return slug(`${court.jurisdiction} ${(shortTitle ?? title).replace(/ and others$/i, '')} ${year}`);
    case 'NL':
      return slug([court.code, ecli?.split(':').slice(3).join('-') ?? date, about].join(' '));
    case 'ES':
      return slug(`es sts ${number}`);
    case 'DE':
    case 'PL':
    case 'IT':
      return slug(`${court.code} ${number}`);
    case 'CH':
      return slug(`ch ${number}`);
    case 'BE': {
      const name = court.code.replace(/-tpi-/, '-').replace(/-(?:nl|fr)$/, '');
      return slug([name, court.code === 'be-cass' || about === '' ? date : year, about].join(' '));
    }
    case 'NO':
      return slug([court.code, number.replace(/^HR-/, '') || date, about].join(' '));
    case 'FR':
      return slug([/Criminal/.test(known.formation ?? '') ? 'fr-crim' : court.code, date, about].join(' '));
    default:
      return slug([court.code, /[a-z]/i.test(number) ? number : date, about].join(' '));
  }
}

function slug(words: string): string {
  return plainText(words.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, ''))
    .text.toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * How the decision would be cited (OSCOLA; national courts as the collection cites them). Reports and neutral
 * citations cannot be known and are left to the editor.
 */
export function proposeCitation(
  known: KnownOfCase,
  court: Pick<Court, 'code' | 'name' | 'jurisdiction'> | undefined,
): string {
  const {title = '', date = '', docket = [], ecli, formation} = known;
  const day = dayInWords(date);
  const numbers = joined(docket);
  const name = title.replace(/(?<=\p{Lu})\.(?=[\p{Lu}\s,;)]|$)/gu, '').replace(/ v\. (?:the )?/, ' v ');
  switch (court?.jurisdiction) {
    case 'COE':
      return `${name} App ${docket.length > 1 ? 'nos' : 'no'} ${numbers} (ECtHR, ${day})`;
    case 'EU': {
      const cases = docket.length > 1 ? 'Joined Cases' : 'Case';
      return `${cases} ${numbers} ${name} ${ecli ? ecli.replace(/^ECLI:/, '') : `(CJEU, ${day})`}`;
    }
    case 'GB':
    case 'IE':
      return `${(known.shortTitle ?? title).replace(/ v\. /, ' v ')} [${date.slice(0, 4)}] `;
    case 'NL':
      return [`HR ${day}`, ecli].filter(Boolean).join(', ');
    case 'ES':
      return [`STS ${docket[0] ?? ''}`, day, ecli].filter(Boolean).join(', ');
    case 'FR': {
      const chamber = {'Criminal Chamber': 'crim.', 'Social Chamber': 'soc.'}[formation ?? ''];
      return [['Cass.', chamber].filter(Boolean).join(' '), day, docket[0] && `no ${docket[0]}`]
        .filter(Boolean)
        .join(', ');
    }
    case 'DE':
      return [court.code === 'de-bgh' ? `BGH, ${day}` : `${bare(court.name)}, ${day}`, numbers]
        .filter(Boolean)
        .join(', ');
    default:
      return [court ? bare(court.name) : '', day, numbers].filter(Boolean).join(', ');
  }
}

/** The English name, without the court’s own in brackets. */
function bare(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

function joined(numbers: readonly string[]): string {
  if (numbers.length > 3) return `${numbers[0]} and ${numbers.length - 1} others`;
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
