import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Gives the function that writes `2005-07-26` as the page's language does; a year alone stays as it is. */
export function useDateFormat(): (date: string) => string {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const format = new Intl.DateTimeFormat(localeConfigs[currentLocale]?.htmlLang ?? currentLocale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (date) => (/^\d{4}$/.test(date) ? date : format.format(new Date(`${date}T00:00:00Z`)));
}
