import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** Order of the publications' pages. A new chapter gets its line here. */
export default {
  guidelines: [
    {type: 'doc', id: 'guidelines/index', label: 'All chapters', customProps: {number: 'HT'}},
    {
      type: 'category',
      label: 'Part I. Foundations',
      collapsible: false,
      items: ['guidelines/purpose'],
    },
    {
      type: 'category',
      label: 'Part III. Conducting the hearing',
      collapsible: false,
      items: ['guidelines/opening', 'guidelines/free-account', 'guidelines/legal-elements'],
    },
  ],
  methodology: [
    {type: 'doc', id: 'methodology/index', label: 'All chapters', customProps: {number: 'JD'}},
    'methodology/what-a-joint-day-is',
    'methodology/victims-first',
    'methodology/hour-by-hour',
  ],
  // Cases are found by the collection’s own lists; their pages show the ways to them.
  practice: [{type: 'link', label: 'All cases', href: '/2/practice/'}],
  reference: [
    'reference/how-texts-are-checked',
    'reference/how-to-cite',
    {
      type: 'category',
      label: 'Training',
      collapsible: false,
      items: [
        {type: 'doc', id: 'reference/training/index', label: 'Four kinds of session'},
        'reference/training/hearing-techniques',
        'reference/training/complex-cases',
        'reference/training/limits-and-challenges',
        'reference/training/financial-investigation',
        'reference/training/reading-lists',
        'reference/training/trainers-kit',
      ],
    },
  ],
} satisfies SidebarsConfig;
