/** Languages of the glossary: English first, then in the order of the project’s countries. */
export const LANGUAGES = ['en', 'ro', 'fr', 'nl', 'pl', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ro: 'Română',
  fr: 'Français',
  nl: 'Nederlands',
  pl: 'Polski',
  es: 'Español',
};

/** ISO 639-2: of a word that is the same in several of them. */
export const SEVERAL_LANGUAGES = 'mul';
