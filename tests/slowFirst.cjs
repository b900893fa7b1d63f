// The order of suites. Those that take minutes go first, so that none is waited for at the end: jest knows how long each
// takes only where it ran before, and on a clean clone goes by the size of the files.
const {default: Sequencer} = require('@jest/test-sequencer');

const SLOW = [
  ...['search/core/targets', 'content/withdrawal/everyCase', 'cli/hook', 'cli/editionCut', 'cli/caseNew'],
  ...['site/accessibility', 'site/keyboard', 'site/edit', 'site/output', 'site/searchCost', 'site/print'],
  ...['site/lawOfDay', 'site/searchPage', 'site/weight'],
];

module.exports = class SlowFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({path}) =>
      SLOW.some((name) => path.replaceAll('\\', '/').endsWith(`/tests/${name}.test.ts`));
    const sorted = [...super.sort(tests)];
    return [...sorted.filter(isSlow), ...sorted.filter((test) => !isSlow(test))];
  }
};
