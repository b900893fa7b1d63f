/** What the research’s remarks on single cases call for, by the id of the case. */
import type {TextField, VerifiedItem} from './record';

/** What was not seen of an item, where the research says so in prose: by record id and item. */
export const NOTES: Readonly<Record<string, Partial<Record<VerifiedItem, string>>>> = {
  'cn-and-v-v-france': {holding: 'The finding on the second applicant was not seen.'},
  'dk-hojesteret-2017-identity-fraud': {date: 'Only the month was seen.'},
  'dream-c-767-22': {holding: 'The headnote was seen and fits; the operative part was not seen.'},
  'es-sts-144-2018': {holding: 'Only the passage on the phases of trafficking was seen, not the outcome.'},
  'es-sts-686-2016': {holding: 'Only the question and the opening remarks were seen, not the answer.'},
  'fr-crim-2015-12-16-family-network': {
    holding: 'The ruling on confiscation was seen; the ground on trafficking was not.',
  },
  'fr-soc-2019-04-03-full-compensation': {
    holding: 'Title and presentation of the case were seen; the grounds were not.',
  },
  'gavanozov-ii-c-852-19': {
    holding: 'Both points were seen in substance only; the reference to Article 4(3) TEU was not seen.',
  },
  'gb-r-v-connors-2013': {
    holding: 'The use of the Article 4 scale was seen; the outcome of the Reference was not.',
  },
  'gb-r-v-m-l-2010': {holding: 'The outcome for each appellant was not seen.'},
  'ld-c-284-24': {ecli: 'No ECLI was seen, and none is printed.'},
  'nl-hr-2009-bi7097-bi7099-chinese-restaurant': {
    ecli: 'The page seen shows the parallel judgment, BI7097; later case law cites BI7099.',
  },
  'nl-hr-2020-672-shoplifting-children': {
    holding: 'Seen in an automatic summary; the official headnote supports the principle.',
  },
  'nl-hr-2021-1749-confiscation-witnesses': {
    holding: 'Seen in an automatic summary at the head of the official text.',
  },
  'nl-hr-2024-1151-damages-costs': {
    holding: 'The final order and the result on the no-contact measure were not seen.',
  },
  'okrazhna-prokuratura-varna-dr-ts': {holding: 'Points 1 and 3 were seen; point 2 was seen in part only.'},
  'om-c-393-19': {holding: 'The end of point 2 of the operative part was cut off on the page seen.'},
  'pupino-c-105-03': {holding: 'The headings were seen; the wording of the operative part was not.'},
  'ro-iccj-forced-labour-abroad': {
    date: 'The date is that of decision 76/RC/2015; that it is the decision of the official summary is inferred.',
    docket: 'That decision 76/RC/2015 is the decision of the official summary is inferred.',
  },
  'rr-and-jg-c-505-20': {holding: 'Seen in substance only, in a short notice.'},
  'schatschaschwili-v-germany-gc': {holding: 'The violation and its grounds were seen; the vote was not.'},
  'trijber-and-harmsen-c-340-14': {holding: 'The exact wording of the operative part was not seen.'},
  'van-der-mussele-v-belgium': {holding: 'Only the tests applied were seen.'},
};

/**
 * Passages that rest on memory by a remark of the research outside the passage: cut, or put more
 * generally. A passage that is no longer in the text is an error.
 */
export const CUTS: Readonly<
  Record<string, readonly (readonly [field: TextField, passage: string, instead: string])[]>
> = {
  'bv-compensation-c-129-19': [
    ['facts', ' there in 2005', ' there'],
    ['facts', 'a fixed sum of EUR 4,800 for', 'one fixed sum for'],
  ],
  'cn-and-v-v-france': [
    ['holding', '; Article 4 not breached in respect of the second applicant (V.)', ''],
    [
      'reasoning',
      'C.N. met that mark, V. did not, since she went to school and was less isolated',
      'C.N. met that mark',
    ],
  ],
  'de-bgh-2-str-87-22': [['facts', ' (four years and five months)', '']],
  'de-bgh-3-str-87-09': [['facts', ' under false pretences', '']],
  'fr-crim-2023-05-11-arranged-marriages': [
    [
      'reasoning',
      'Trafficking is a formal offence and does not require that the exploitation took place, but its purposes',
      'The purposes of trafficking',
    ],
  ],
  'gavanozov-ii-c-852-19': [['holding', ' and Article 4(3) TEU', '']],
  'gb-r-v-brecani-2021': [
    [
      'reasoning',
      ' Real expert evidence, for instance on the methods of trafficking networks or on psychological effects, may still be admitted if it meets the ordinary rules.',
      '',
    ],
  ],
  'ld-c-284-24': [['facts', 'granted EUR 645.65 for expenses', 'granted a sum for expenses']],
  'm-and-others-v-italy-and-bulgaria': [
    [
      'facts',
      'who raided the villa about two and a half weeks later and found',
      'who later raided the villa and found',
    ],
  ],
  'schatschaschwili-v-germany-gc': [['holding', ' (nine votes to eight)', '']],
  'zoletic-v-azerbaijan': [
    ['facts', ' In Bosnia and Herzegovina persons involved in recruitment were prosecuted.', ''],
  ],
};

/** What stands in a note unchecked, or was seen in a roundabout way, by remarks of the research. */
export const UNCHECKED: Readonly<Record<string, string>> = {
  'ai-v-italy':
    'That the courts disregarded the mother’s situation as a victim rests partly on the compilers’ knowledge.',
  'be-antwerp-2014-hesitant-victims': 'Which objective evidence the court used was not seen.',
  'be-brussels-2015-begging':
    'How the court reckoned the sum was not seen; the reasoning is the editors’ inference.',
  'be-brussels-2019-cash-transport':
    'That the French-speaking court decided is assumed from the language of the page. Sentences and confiscation were not seen.',
  'be-ca-brussels-2022-cooperation':
    'The reasoning is drawn from a description of the inquiry in the first-instance case.',
  'be-cass-2012-06-05-economic-exploitation': 'The reasoning is the editors’ reading of the headnote.',
  'breukhoven-v-czech-republic':
    'Details of the early hearing of the women rest partly on the compilers’ knowledge.',
  'de-bgh-2-str-87-22': 'The remark on helplessness summarises keywords of a database entry.',
  'de-bgh-6-str-243-22': 'The result of the new trial was not established.',
  'dk-hojesteret-2017-identity-fraud': 'Only press reports were seen.',
  'fr-crim-2015-12-16-family-network':
    'The link between the thefts and the trafficking charge is inferred from the heading.',
  'fr-soc-2019-04-03-full-compensation': 'The reasoning rests on the compilers’ knowledge.',
  'gb-r-v-khan-2010': 'The list of sentencing factors rests partly on the compilers’ knowledge.',
  'gb-r-v-sk-2011': 'The result of the retrial was not established.',
  'ie-p-v-garda-2015': 'The exact order made was not established.',
  'jl-v-italy': 'Details of the appeal court’s remarks rest partly on the compilers’ knowledge.',
  'nl-hr-2009-bi7097-bi7099-chinese-restaurant':
    'The facts come from a press release of the court of first instance, matched to this case by its wording. The three factors of exploitation were seen in later judgments that quote this one.',
  'no-hr-2006-vulnerable-situation': 'The final sentence was not seen.',
  'ote-c-66-21': 'The form of exploitation is not stated on the pages seen; one of them speaks of smugglers.',
  'pl-sn-iii-kk-103-17':
    'The holding was read in a scholarly comment. The result after remittal was not established.',
  'pl-sn-v-kkn-109-99': 'The facts are reconstructed from the headnote.',
  'ro-iccj-forced-labour-abroad':
    'The official summary bears no number; its match with decision 76/RC/2015 is inferred. The final result was not seen.',
  'ro-iccj-xvi-2007': 'Only the opening, with the prosecutor’s submissions, was seen.',
  'ro-tandarei-2019': 'Only press reports and an academic text were seen.',
};

/** Values of lists that the research calls assumed or remembered: left out. */
export const ASSUMED: Readonly<
  Record<string, {exploitation?: readonly string[]; provisions?: readonly string[]}>
> = {
  'be-ca-brussels-2019-network': {provisions: ['be-cp-1867-art-42', 'be-cp-1867-art-43quater']},
  'de-bgh-3-str-87-09': {provisions: ['de-stgb-s-232', 'de-stpo-s-403']},
  'es-sts-430-2019': {provisions: ['es-cp-art-187', 'es-cp-art-318-bis']},
  'nl-hr-2021-1749-confiscation-witnesses': {exploitation: ['sexual'], provisions: ['nl-sr-art-36e']},
};
