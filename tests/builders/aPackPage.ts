import type {PackIndex, PackPage, PackPlace} from '../../src/publications/packText';

const EDITION = {number: 2, lawStatedAs: 'Law seen up to June 2026', published: '2026-11-24'};

export function aPackPlace(values: Partial<PackPlace> = {}): PackPlace {
  return {
    id: 'HT-11.2.3',
    kind: 'paragraph',
    label: 'HT 11.2.3',
    url: 'https://portal.example/2/guidelines/free-account/#HT-11.2.3',
    headings: ['11.2 Questions'],
    blocks: [{kind: 'paragraph', text: 'Put one question at a time.'}],
    sources: ['ABE guidance 2022; E, not checked against the source'],
    ...values,
  };
}

/** Chapter 11 with one paragraph, but for what is given. */
export function aPackPage(values: Partial<PackPage> = {}): PackPage {
  return {
    citable: {
      kind: 'chapter',
      id: 'HT-11',
      label: 'HT 11',
      title: 'Free account',
      publication: 'Guidelines on hearing techniques',
      edition: EDITION,
      url: 'https://portal.example/2/guidelines/free-account/',
      portal: 'The portal',
    },
    blocks: [],
    places: [aPackPlace()],
    ...values,
  };
}

export function aPackIndex(values: Partial<PackIndex> = {}): PackIndex {
  return {
    edition: 2,
    lawStatedAs: EDITION.lawStatedAs,
    pages: [
      {
        file: 'HT-11',
        label: 'HT 11',
        title: 'Free account',
        url: '/2/guidelines/free-account/',
        places: [
          ['HT-11.2.3', 'HT 11.2.3'],
          ['HT-11.2.4', 'HT 11.2.4'],
          ['HT-C.4', 'HT C.4'],
        ],
      },
      {
        file: 'JP-siliadin-v-france',
        label: 'JP siliadin-v-france',
        title: 'Siliadin v. France',
        url: '/2/practice/siliadin-v-france/',
        places: [['JP-siliadin-v-france-7', 'JP siliadin-v-france [7]']],
      },
    ],
    ...values,
  };
}
