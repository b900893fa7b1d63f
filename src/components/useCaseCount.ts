import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';

/** Gives the function that says how many cases there are. */
export function useCaseCount(): (count: number) => string {
  const {selectMessage} = usePluralForm();
  return (count) =>
    selectMessage(
      count,
      translate({id: 'caseList.count', message: 'One case|{count} cases'}, {count: String(count)}),
    );
}
