/** How days are written in the languages of the portal; without diacritics and in lower case. */
const MONTHS = [
  'jan(?:uary|uari|vier)?|feb(?:ruary|ruari)?|mar(?:ch|t|s|tie|zo|ca|zec)?|maart|apr(?:il|ilie)?|may|mei|mai|maj|mayo|jun(?:e|i)?|jul(?:y|i)?|aug(?:ust|ustus)?',
  'sep(?:t|tember|tembre|tembrie|tiembre)?|oct(?:ober|ombrie|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre)?|dec(?:ember|embre|embrie)?',
  'ianuarie|februarie|aprilie|iunie|iulie|noiembrie|ian|iun|iul|noi',
  'fevrier|avril|juin|juillet|aout|fevr|avr|juil',
  'stycznia|lutego|kwietnia|maja|czerwca|lipca|sierpnia|wrzesnia|pazdziernika|listopada|grudnia',
  'enero|febrero|abril|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
].join('|');
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|er|e|-go)?';
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2}(?!\\d))";
const NAMED = `(?:${MONTHS})\\.?(?![a-z])`;

/** A whole day: “12 March 1999”, “March 12th, 1999”, “12.03.1999”, “1999-03-12”, “12 III 1999”. */
export const WHOLE_DAY = `(?:${[
  `${DAY}\\.? (?:of |de |d')?${NAMED},? ?(?:of |de |del |din )?(?:anul |r\\. )?${YEAR}`,
  `${NAMED} ${DAY},? ${YEAR}`,
  `${DAY}\\.? ?(?:x?i{1,3}|iv|vi{0,3}|i?x|xii?)\\.? ${YEAR}`,
  `(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\\d|3[01])`,
  `(?:0?[1-9]|[12]\\d|3[01]) ?[-/.] ?(?:0?[1-9]|1[0-2]) ?[-/.] ?(?:19|20)?\\d{2}`,
  `(?:0?[1-9]|1[0-2])/(?:[12]\\d|3[01])/(?:19|20)\\d{2}`,
].join('|')})(?!\\d)`;
