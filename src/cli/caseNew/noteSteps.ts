/** Questions about the note: its sections, what it is related to, how nobody can be recognised in it. */
import {CASE_SECTIONS, type CaseInput} from '../../cases/schema';
import {splitParagraphs} from '../../content/caseText';
import {findPersonalDataFault, findValueFault, type Answers} from './answers';
import type {Choice} from './ask';
import {recordsOf, withField, type Step} from './step';

export const sectionSteps: readonly Step[] = CASE_SECTIONS.map(({anchor, heading}) => ({
  name: `sections.${anchor}`,
  label: heading,
  show: (answers) => answers.sections?.[anchor]?.join(' ') ?? '',
  async run(answers, {ask}) {
    const text = await ask.text({
      name: `sections.${anchor}`,
      message: `${heading}: ${SECTION_HINTS[anchor]} An empty line begins the next paragraph; numbers are put in by themselves.`,
      isLong: true,
      initial: answers.sections?.[anchor]?.join('\n\n') ?? '',
      check: (typed) =>
        splitParagraphs(typed).length === 0 ? 'A section is never left empty.' : findPersonalDataFault(typed),
    });
    return {...answers, sections: {...answers.sections, [anchor]: splitParagraphs(text)}};
  },
}));

const SECTION_HINTS: Readonly<Record<(typeof CASE_SECTIONS)[number]['anchor'], string>> = {
  'in-practice': 'what a prosecutor or judge should do because of it, one point a paragraph.',
  facts: 'what the holding needs, without what could identify anybody.',
  issues: 'the questions that the court answered.',
  holding: 'what was decided.',
  reasoning: 'why, with the pinpoints that you saw on a page.',
};

const ABOUT = ({title = '', description = '', sections = {}}: Answers): string =>
  [title, description, ...(sections.holding ?? []), ...(sections.issues ?? [])].join(' ');

export const relatedStep: Step = {
  name: 'related',
  label: 'related cases',
  show: ({related}) => related?.map(({id}) => id).join(', ') ?? '',
  async run(answers, context) {
    const {ask, content, suggest} = context;
    const {cases} = await suggest(ABOUT(answers));
    // A case that names the new one already stands on its page in any case, and needs a line from here.
    const naming = recordsOf(content).filter(({related}) => related.some(({id}) => id === answers.id));
    const before = answers.related ?? [];
    const suggested = new Map<string, Choice>();
    for (const {id, title} of naming) suggested.set(id, {value: id, label: title, hint: 'names this case'});
    for (const {id, label, text} of cases) suggested.set(id, {value: id, label, hint: text});
    const others = recordsOf(content).filter(({id}) => !suggested.has(id));
    const chosen = await ask.chooseSome({
      name: 'related',
      message: 'Cases that a reader should turn to as well; the nearest stand first',
      choices: [...suggested.values(), ...others.map(({id, title}) => ({value: id, label: title}))],
      initial: before.length > 0 ? before.map(({id}) => id) : naming.map(({id}) => id),
    });
    const related: NonNullable<CaseInput['related']>[number][] = [];
    for (const id of chosen) {
      const other = content.cases.get(id)!.record;
      const known = before.find((relation) => relation.id === id);
      const line = (key: 'why' | 'back', message: string): Promise<string> =>
        ask.text({
          name: `related.${id}.${key}`,
          message,
          initial: known?.[key] ?? '',
          check: (value) => findValueFault(`related.0.${key}`, value),
        });
      const why = await line('why', `Why should a reader of your case read ${other.title}? One line.`);
      const isNamed = naming.some((record) => record.id === id);
      const back = isNamed
        ? undefined
        : await line(
            'back',
            `And why should a reader of ${other.title} read your case? One line for its page.`,
          );
      related.push({id, why, ...(back !== undefined && {back})});
    }
    return withField(answers, 'related', related.length === 0 ? undefined : related);
  },
};

export const supportsStep: Step = {
  name: 'supports',
  label: 'guideline paragraphs',
  show: ({supports}) => supports?.join(', ') ?? '',
  async run(answers, {ask, suggest, content}) {
    const {paragraphs} = await suggest(ABOUT(answers));
    const suggested = new Map(paragraphs.map(({id, label, text}) => [id, {value: id, label, hint: text}]));
    const others = content.chapters
      .flatMap(({units}) => units)
      .filter(({id}) => !suggested.has(id) && findValueFault('supports.0', id) === undefined)
      .map(({id, label, text}) => ({value: id, label, hint: text.slice(0, 80)}));
    const supports = await ask.chooseSome({
      name: 'supports',
      message: 'Paragraphs of the guidelines that this case bears on; the nearest stand first',
      choices: [...suggested.values(), ...others],
      ...(answers.supports && {initial: answers.supports}),
    });
    return withField(answers, 'supports', supports.length === 0 ? undefined : supports);
  },
};

export const anonymisationStep: Step = {
  name: 'anonymisation',
  label: 'anonymisation',
  show: ({anonymisation}) => anonymisation?.method ?? '',
  async run(answers, {ask, today}) {
    const method = await ask.text({
      name: 'anonymisation.method',
      message: 'What was replaced or left out, so that nobody can be recognised?',
      initial: answers.anonymisation?.method ?? '',
      check: (value) => findValueFault('anonymisation.method', value),
    });
    const by = answers.anonymisation?.by ?? answers.preparedBy ?? '';
    return {...answers, anonymisation: {by, on: answers.anonymisation?.on ?? today, method}};
  },
};
