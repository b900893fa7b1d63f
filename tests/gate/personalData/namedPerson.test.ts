import {namedPerson} from '../../../src/gate/personalData/namedPerson';

const found = (text: string) => namedPerson.findSpans(text).map(({start, end}) => text.slice(start, end));

// Every name here is invented: Exemplu, Ejemplo and Przykładowa mean “example”.
describe('namedPerson', () => {
  test.each([
    ['The victim Ana Exemplu was heard.', 'Ana Exemplu'],
    ['The victim, Ana Exemplu, was heard.', 'Ana Exemplu'],
    ['victim: Ana Exemplu', 'Ana Exemplu'],
    ['the victim (Ana Exemplu)', 'Ana Exemplu'],
    ['the victim – Ana Exemplu – left', 'Ana Exemplu'],
    ['the victim named Ana Exemplu', 'Ana Exemplu'],
    ['the victim’s name is Ana Exemplu', 'Ana Exemplu'],
    ['the victim **Ana Exemplu**', 'Ana Exemplu'],
    ['Victim Ana Exemplu said', 'Ana Exemplu'],
    ['injured party Ana Exemplu', 'Ana Exemplu'],
    ['the complainant, Ms Ana M. Exemplu', 'Ana M. Exemplu'],
    ['The witness was Ion Exemplu.', 'Ion Exemplu'],
    ['the minor Ana Exemplu', 'Ana Exemplu'],
    ['the child\u00a0Ana\u00a0Exemplu', 'Ana\u00a0Exemplu'],
    ['the applicant,\nAna Exemplu, left', 'Ana Exemplu'],
    ['the victim genannt Ana Exemplu', 'Ana Exemplu'],
    ['persoana vătămată Ana Exemplu', 'Ana Exemplu'],
    ['persoanei vătămate EXEMPLU Ana', 'EXEMPLU Ana'],
    ['persoana vătămată, numită Ana Exemplu', 'Ana Exemplu'],
    ['partea vătămată Ana Exemplu', 'Ana Exemplu'],
    ['victima se numește Ana Exemplu', 'Ana Exemplu'],
    ['martorul Ion Exemplu', 'Ion Exemplu'],
    ['declarația martorei Ana-Maria Exemplu', 'Ana-Maria Exemplu'],
    ['minora Ana Exemplu', 'Ana Exemplu'],
    ['minorul Ion Exemplu', 'Ion Exemplu'],
    ['la victime, nommée Ana Exemplu', 'Ana Exemplu'],
    ['le témoin Ana d’Exemplu', 'Ana d’Exemplu'],
    ['la mineure Ana Exemplu', 'Ana Exemplu'],
    ['het slachtoffer Ana van der Exemplu', 'Ana van der Exemplu'],
    ['getuige Ana Exemplu', 'Ana Exemplu'],
    ['pokrzywdzonej Annie Przykładowej', 'Annie Przykładowej'],
    ['pokrzywdzony Jan Przykładowy', 'Jan Przykładowy'],
    ['ofiara Anna Przykładowa', 'Anna Przykładowa'],
    ['świadek Jan Przykładowy', 'Jan Przykładowy'],
    ['małoletnią Annę Przykładową', 'Annę Przykładową'],
    ['la víctima Ana Ejemplo Inventada', 'Ana Ejemplo Inventada'],
    ['testigo Ana de la Ejemplo', 'Ana de la Ejemplo'],
    ['el menor, llamado Luis Ejemplo', 'Luis Ejemplo'],
  ])('finds the name after the role in “%s”', (text, name) => expect(found(text)).toEqual([name]));

  test.each([
    ['Ana Exemplu, the victim, said', 'Ana Exemplu'],
    ['Ana Exemplu (victim)', 'Ana Exemplu'],
    ['Ana Exemplu victim', 'Ana Exemplu'],
    ['Ana Exemplu, a minor', 'Ana Exemplu'],
    ['When Ana Exemplu, the witness, left', 'Ana Exemplu'],
    ['Ana Exemplu, victimă', 'Ana Exemplu'],
    ['EXEMPLU ANA, martor', 'EXEMPLU ANA'],
    ['Łucja Przykładowa, świadek', 'Łucja Przykładowa'],
  ])('finds the name before the role in “%s”', (text, name) => expect(found(text)).toEqual([name]));

  it('finds every name of a list', () => {
    expect(found('the victims Ana Exemplu, Ion Exemplu and Maria Exemplu')).toEqual([
      'Ana Exemplu',
      'Ion Exemplu',
      'Maria Exemplu',
    ]);
  });

  it('finds a name between two roles once', () => {
    expect(found('the witness Ana Exemplu, a minor')).toEqual(['Ana Exemplu']);
  });

  test.each([
    [
      'with the cedillas of old files',
      'minora Ana Exemplu și persoana vătămată Ion Şerban-Exemplu',
      'Ion Şerban-Exemplu',
    ],
    ['without diacritics', 'persoana vatamata Ion Exemplu', 'Ion Exemplu'],
    [
      'with marks as characters of their own',
      'persoana vătămată Ion Exemplu'.normalize('NFD'),
      'Ion Exemplu',
    ],
  ])('reads Romanian %s', (_, text, name) => expect(found(text)).toContain(name));

  test.each(['Georgia Exemplu', 'Sunday Exemplu', 'Ana Day', 'Blessing Exemplu', 'Justice Exemplu'])(
    'takes %s for a name, though one of its words also means something else',
    (name) => expect(found(`the victim ${name}`)).toEqual([name]),
  );

  test.each([
    ['a service', 'Victim Reception Centre'],
    ['an organisation', 'Victim Support Europe'],
    ['a law', 'the Witness Protection Act'],
    ['a directive', 'the Victims’ Rights Directive'],
    ['a law of one word and a year', 'Children Act 1989'],
    ['a court', 'heard as a victim, European Court'],
    ['a Romanian court', 'persoana vătămată, Curtea de Apel Exemplu'],
    ['a French court', 'le témoin, Cour de cassation'],
    ['a Dutch court', 'het slachtoffer (Hoge Raad)'],
    ['a Polish court', 'świadek, Sąd Najwyższy'],
    ['a Spanish court', 'la víctima (Tribunal Supremo)'],
    ['a body', 'Council of Europe, the applicant'],
    ['a treaty', 'the victim, Palermo Protocol'],
    ['an action', 'Joint Action Day victims'],
    ['an information system', 'Schengen Information System victims'],
    ['countries', 'victims: Germany Poland'],
    ['a month and a weekday', 'the victim, Monday March'],
    ['a title', 'Successful Trauma Informed Victim Interviewing'],
    ['the title of a book', 'Collaborating Against Child Abuse'],
    ['a heading', '## Child Friendly Interview'],
    ['the next sentence', 'They heard the victim. The European court agreed.'],
    ['a name in the next sentence', 'They heard the victim. Ana Exemplu was not there.'],
    ['an official title', 'the applicant Exemplu Model v. Romania'],
    ['an official title before the role', 'in Exemplu v. Great Model, the applicant'],
    ['the short form of a title', 'the applicant Siliadin'],
    ['initials', 'the victim V.C.L. and the witness A. N.'],
    ['a witness with a letter', 'Witness A and Witness B'],
    ['a first name alone', 'the victim Ana'],
    ['words without capitals', 'the witness gave evidence in court'],
    ['the possessive', 'the child’s Legal Guardian'],
    ['another word that contains a role', 'the minority Ana Exemplu'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));
});
