/** Written by the collection plugin. */
declare module '@generated/collection/default/law-by-day.json' {
  const answers: import('../../cases/lists').DayAnswers;
  export default answers;
}
