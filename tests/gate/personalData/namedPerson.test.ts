import {namedPerson} from '../../../src/gate/personalData/namedPerson';
import {foundBy} from '../../builders/foundBy';

const found = foundBy(namedPerson);

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

  test.each([
    ['victim Ana E. was heard', 'Ana E.'],
    ['victima Exemplu A. a declarat', 'Exemplu A.'],
    ['the witness I. Exemplu', 'I. Exemplu'],
    ['the victim, Mrs Exemplu, said', 'Exemplu'],
    ['pani Anna, pokrzywdzona', 'Anna'],
  ])('finds a name of which a part is short in “%s”', (text, name) => expect(found(text)).toEqual([name]));

  test.each([
    ['the victim Ana', 'Ana'],
    ['the victim, Maria, was heard', 'Maria'],
    ['Maria, the victim,', 'Maria'],
    ['victima, Mihaela, a declarat', 'Mihaela'],
    ['declarația minorei Mariei', 'Mariei'],
    ['pokrzywdzonej Agnieszce', undefined],
    ['pokrzywdzona Katarzyna zeznała', 'Katarzyna'],
    ['małoletnia Zuzanna', 'Zuzanna'],
    ['la victime Sophie', 'Sophie'],
    ['het slachtoffer Femke', 'Femke'],
    ['la menor Lucía', 'Lucía'],
    ['the girl, Blessing, told', 'Blessing'],
  ])('finds a first name that the list has in “%s”', (text, name) =>
    expect(found(text)).toEqual(name === undefined ? [] : [name]),
  );

  test.each([
    ['supraviețuitoarea Ana Exemplu', 'Ana Exemplu'],
    ['părții civile Exemplu Ana', 'Exemplu Ana'],
    ['copilul Ion Exemplu', 'Ion Exemplu'],
    ['fata, pe nume Ana Exemplu,', 'Ana Exemplu'],
    ['victima minoră Ana Exemplu', 'Ana Exemplu'],
    ['martorul protejat Ion Exemplu', 'Ion Exemplu'],
    ['persoana vătămată, domnișoara Ana Exemplu', 'Ana Exemplu'],
    ['persoanele vătămate Ana Exemplu și Ion Exemplu', 'Ana Exemplu'],
    ['la partie civile, Mme Anne Exemple', 'Anne Exemple'],
    ['la plaignante Anne Exemple', 'Anne Exemple'],
    ['la jeune fille, prénommée Anne Exemple', 'Anne Exemple'],
    ['la requérante, Mme Anne Exemple', 'Anne Exemple'],
    ['de benadeelde partij Anna Voorbeeld', 'Anna Voorbeeld'],
    ['het minderjarige meisje Anna Voorbeeld', 'Anna Voorbeeld'],
    ['aangeefster mevrouw Anna Voorbeeld', 'Anna Voorbeeld'],
    ['oskarżycielki posiłkowej Anny Przykładowej', 'Anny Przykładowej'],
    ['świadkowi koronnemu', undefined],
    ['17-letnia pokrzywdzona, Anna Przykładowa', 'Anna Przykładowa'],
    ['pokrzywdzona, 17-letnia Anna Przykładowa', 'Anna Przykładowa'],
    ['Annę Przykładową przesłuchaną w charakterze świadka', 'Annę Przykładową'],
    ['Anna Przykładowa, przesłuchana w charakterze świadka', 'Anna Przykładowa'],
    ['la niña Ana Ejemplo', 'Ana Ejemplo'],
    ['la testigo protegida Ana Ejemplo', 'Ana Ejemplo'],
    ['la perjudicada, doña Ana Ejemplo Inventada', 'Ana Ejemplo Inventada'],
    ['Ana Ejemplo, en calidad de testigo', 'Ana Ejemplo'],
    ['the victim, aged 17, Ana Exemplu', 'Ana Exemplu'],
    ['Ana Exemplu, 17, a victim', 'Ana Exemplu'],
    ['La víctima, que se llama Ana Ejemplo, declaró', 'Ana Ejemplo'],
    ['Victim 1: Ana Exemplu', 'Ana Exemplu'],
    ['the victim A.B. (Ana Exemplu)', 'Ana Exemplu'],
    ['A.B. (n.r. Ana Exemplu), victimă', 'Ana Exemplu'],
    ['the victim (hereinafter “Ana”)', 'Ana'],
    ['Her real name is Ana Exemplu.', 'Ana Exemplu'],
    ['a victim of trafficking, Ana Exemplu,', 'Ana Exemplu'],
    ['ofiara handlu ludźmi, Anna Przykładowa', 'Anna Przykładowa'],
    ['witness statement of Ana Exemplu', 'Ana Exemplu'],
    ['getuige Voorbeeld, Annelies', 'Voorbeeld, Annelies'],
    ['Mme Exemple, victime, a', 'Exemple'],
    ['victimName: Ana Exemplu', 'Ana Exemplu'],
    ['witness_1: Ana Exemplu', 'Ana Exemplu'],
    ['"applicant": {"name": "Ana Exemplu"}', 'Ana Exemplu'],
    ['the victim was identified as Ana Exemplu', 'Ana Exemplu'],
    ['the survivor Ana Exemplu', 'Ana Exemplu'],
    ['Ana Exemplu was a victim of', 'Ana Exemplu'],
    ['Ana Exemplu, în calitate de persoană vătămată', 'Ana Exemplu'],
  ])('knows the words and forms of “%s”', (text, name) =>
    expect(found(text).slice(0, 1)).toEqual(name === undefined ? [] : [name]),
  );

  test.each([
    ['| Role | Who |\n|---|---|\n| victim | Ana Exemplu |', ['Ana Exemplu']],
    ['victims:\n  - Ana Exemplu\n  - Ion Exemplu', ['Ana Exemplu', 'Ion Exemplu']],
    ['victim:\n  name: Ana Exemplu', ['Ana Exemplu']],
    ['"witness": "Ana Exemplu"', ['Ana Exemplu']],
    ['<!-- victim: Ana Exemplu -->', ['Ana Exemplu']],
    ['![The victim Ana Exemplu](a.png)', ['Ana Exemplu']],
    ['[text](a.md "victim Ana Exemplu")', ['Ana Exemplu']],
    ['[^1]: The victim is Ana Exemplu.', ['Ana Exemplu']],
    ['the **victim** Ana **Exemplu**', ['Ana **Exemplu']],
    ['[Ana](https://example.org) Exemplu, the victim', ['Ana](https://example.org) Exemplu']],
    ['the victim A\u00adna E\u200bxemplu', ['A\u00adna E\u200bxemplu']],
    ['the victim &#65;na Exemplu', ['&#65;na Exemplu']],
    ['slug: /news/ana-exemplu-victim', ['ana-exemplu-victim']],
    ['see ion-exemplu-martor.md', ['ion-exemplu-martor']],
    ['victim_maria_exemplu: heard', ['victim_maria_exemplu']],
  ])('finds names where a text hides them: %j', (text, names) => expect(found(text)).toEqual(names));

  test.each([
    'child-focus',
    'victim-support-europe',
    'witness-in-jan',
    'minor-victims',
    'le-v-greece-victim',
  ])('lets the slug %s be', (slug) => expect(found(`id: ${slug}`)).toEqual([]));

  it.each(['victim ', 'Ana ', 'Victim Ana, ', '| victim ', 'victim, ', 'ana-victim-', 'the girl '])(
    'reads a long row of “%s” to its end',
    (words) => expect(found(words.repeat(5_000)).length).toBeGreaterThanOrEqual(0),
  );

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
    ['a first name that no list has', 'the victim Exemplina'],
    ['a first name alone, away from the role', 'the victim and Ana'],
    ['a name that is said not to be the person’s', 'the victim Maria (not her real name) left'],
    ['a changed name in Romanian', 'victima Ana Exemplu (nume schimbat)'],
    ['a changed name in Polish', 'pokrzywdzona Anna (imię zmienione)'],
    ['a borrowed name in French', 'la victime, Anne (prénom d’emprunt)'],
    ['the title of a second judgment', 'the applicants in Exemplu II'],
    ['a Spanish court of first instance', 'víctima, Juzgado de Primera Instancia'],
    ['counsel', 'Counsel for the victim, Philippa Exemplu, argued'],
    ['counsel in Romanian', 'avocatul victimei, Ion Exemplu'],
    ['a name for nobody', 'Jane Doe, a victim'],
    ['a Polish centre', 'Centrum dla Ofiar Handlu Ludźmi'],
    ['a Member of Parliament', 'Frank Exemplu MP: victims first'],
    ['a charity', 'the victim, Save the Children Romania'],
    ['an organisation for children', 'minor victims (Child Focus)'],
    ['a rapporteur', 'the Special Rapporteur on trafficking, Example Exemplu, wrote of victims'],
    ['a title of a case with others', 'the applicants, Exemplu and Others v. Greece'],
    ['a hearing room', 'the child, Barnahus Model'],
    ['a Romanian court after a role', 'victima, Tribunalul București'],
    ['a prosecutor’s office', 'martorul, Direcția de Investigare a Infracțiunilor'],
    ['a Spanish court', 'la víctima, Audiencia Provincial de Ejemplo'],
    ['a French court after a role', 'le mineur, Tribunal correctionnel de Bruxelles'],
    ['a Polish body', 'ofiara, Krajowe Centrum Interwencyjno-Konsultacyjne'],
    ['a Dutch body', 'slachtoffer (Nationaal Rapporteur Mensenhandel)'],
    ['a witness with a number', 'witness W1 and martor cu identitate protejată M2'],
    ['words without capitals', 'the witness gave evidence in court'],
    ['the possessive', 'the child’s Legal Guardian'],
    ['another word that contains a role', 'the minority Ana Exemplu'],
  ])('passes over %s', (_, text) => expect(found(text)).toEqual([]));
});
