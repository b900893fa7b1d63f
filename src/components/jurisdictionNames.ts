import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {translate} from '@docusaurus/Translate';

/** Gives the function that names a jurisdiction: COE, EU or a country code. */
export function useJurisdictionName(): (code: string) => string {
  const {
    i18n: {currentLocale},
  } = useDocusaurusContext();
  const countries = new Intl.DisplayNames(currentLocale, {type: 'region'});
  return (code) => {
    if (code === 'COE') return translate({id: 'jurisdiction.councilOfEurope', message: 'Council of Europe'});
    return countries.of(code) ?? code;
  };
}
