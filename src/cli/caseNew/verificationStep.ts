/** The question what was read on a page, item by item, and pinpoint by pinpoint. */
import type {CaseInput, Verified} from '../../cases/schema';
import {PINPOINT} from '../../gate/rules/casePinpoints';
import {findPersonalDataFault, proposeVerification} from './answers';
import {courtOf, type InterviewContext, type Step} from './step';

const VERIFIED = [
  ['date', 'the date of the decision'],
  ['docket', 'the number'],
  ['ecli', 'the ECLI'],
  ['holding', 'the holding'],
] as const;

/** Pages on which something was read, one after the other. */
async function askPages(
  name: string,
  message: string,
  before: readonly string[],
  {ask}: InterviewContext,
): Promise<string[]> {
  const pages: string[] = [];
  for (;;) {
    const page = await ask.text({
      name,
      message: pages.length === 0 ? message : 'On another page too? (Enter alone: no)',
      initial: before[pages.length] ?? '',
      check: findPersonalDataFault,
    });
    if (page === '') return pages;
    pages.push(page);
  }
}

export const verificationStep: Step = {
  name: 'verification',
  label: 'verification',
  show: ({verification = {}}) =>
    VERIFIED.map(([item]) => verification[item] && `${item} ${verification[item].state}`)
      .filter(Boolean)
      .join(', '),
  async run(answers, context) {
    const {ask} = context;
    const proposed = proposeVerification(answers, courtOf(answers, context));
    const items: Partial<Record<(typeof VERIFIED)[number][0], Verified>> = {};
    for (const [item, words] of VERIFIED) {
      const open = proposed[item];
      if (open.state !== 'not-confirmed') {
        items[item] = open;
        continue;
      }
      const against = await askPages(
        `verification.${item}`,
        `Did you read ${words} on a page? Its address, or which page it is (Enter alone: no)`,
        answers.verification?.[item]?.against ?? [],
        context,
      );
      if (against.length === 0) {
        items[item] = open;
        continue;
      }
      const note = await ask.text({
        name: `verification.${item}.note`,
        message: 'Did the page show all of it? (Enter alone: yes; else say what was not seen)',
        initial: answers.verification?.[item]?.note ?? '',
        check: findPersonalDataFault,
      });
      items[item] = note === '' ? {state: 'confirmed', against} : {state: 'partly', against, note};
    }
    const printed = new Set(
      Object.values(answers.sections ?? {}).flatMap((paragraphs) =>
        [...paragraphs.join('\n').matchAll(PINPOINT)].map(([at]) => at),
      ),
    );
    const pinpoints: NonNullable<CaseInput['verification']['pinpoints']> = [];
    for (const at of printed) {
      const known = answers.verification?.pinpoints?.find((pinpoint) => pinpoint.at === at);
      const against = await askPages(
        `verification.pinpoints.${at}`,
        `The note prints “${at}”. On which page did you see this number? (Enter alone: not seen; take it out of the text then)`,
        known?.against ?? [],
        context,
      );
      if (against.length > 0) pinpoints.push({at, against});
      else ask.say(`“${at}” may not stand in the note: change its section and take it out.`);
    }
    const leftOut = await ask.text({
      name: 'verification.leftOut',
      message:
        'What was left out, or stands in the note unchecked, because no page showed it? (Enter alone: nothing)',
      initial: answers.verification?.leftOut ?? '',
      check: findPersonalDataFault,
    });
    return {
      ...answers,
      verification: {
        ...items,
        ...(pinpoints.length > 0 && {pinpoints}),
        ...(leftOut !== '' && {leftOut}),
      },
    };
  },
};
