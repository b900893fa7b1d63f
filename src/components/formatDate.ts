import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Gives the function that writes `2005-07-26` or `2005-07` as the page's language does; a year alone stays as it is. */
export function useDateFormat(): (date: string) => string {
  const {
    i18n: {currentLocale, localeConfigs},
  } = useDocusaurusContext();
  const locale = localeConfigs[currentLocale]?.htmlLang ?? currentLocale;
  const month = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
  const formats = {
    day: new Intl.DateTimeFormat(locale, {day: 'numeric', ...month}),
    month: new Intl.DateTimeFormat(locale, month),
  };
  return (date) => {
    if (/^\d{4}$/.test(date)) return date;
    if (/^\d{4}-\d{2}$/.test(date)) return formats.month.format(new Date(`${date}-01T00:00:00Z`));
    return formats.day.format(new Date(`${date}T00:00:00Z`));
  };
}
