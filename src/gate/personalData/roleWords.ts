/**
 * Words for what a person is in a case or in a family, in the languages of the portal: with diacritics, each in all
 * the forms it takes. Compared without diacritics and without regard to capitals.
 */
import {phrases} from './wordList';

/** The part that a person has in a case. */
export const ROLE_WORDS: readonly string[] = [
  // English
  ...phrases(`
    victim, victims, injured party, injured parties, aggrieved party, civil party, complainant, complainants, witness, witnesses
    minor, minors, child, children, applicant, applicants, survivor, survivors, trafficked person, trafficked persons
    real name, true name, victimname, witnessname, applicantname, childname, minorname, complainantname
  `),
  // Romanian: indefinite, definite and genitive, one and many
  ...phrases(`
    persoană vătămată, persoana vătămată, persoanei vătămate, persoane vătămate, persoanele vătămate, persoanelor vătămate
    parte vătămată, partea vătămată, părții vătămate, părți vătămate, părțile vătămate, părților vătămate
    parte civilă, partea civilă, părții civile, părți civile, părțile civile, părților civile
    victimă, victima, victimei, victime, victimele, victimelor
    martor, martorul, martorului, martori, martorii, martorilor, martoră, martora, martorei, martore, martorele, martorelor
    minor, minorul, minorului, minori, minorii, minorilor, minoră, minora, minorei, minore, minorele, minorelor
    copil, copilul, copilului, copila, copilei, copii, copiii, copiilor
    supraviețuitor, supraviețuitorul, supraviețuitorului, supraviețuitoare, supraviețuitoarea, supraviețuitoarei, supraviețuitoarele
    reclamant, reclamantul, reclamantului, reclamantă, reclamanta, reclamantei, identitate reală, identitatea reală, numele real, petent, petentul, petentului, petenta, petentei
  `),
  // French
  ...phrases(`
    victime, victimes, témoin, témoins, mineur, mineurs, mineure, mineures, enfant, enfants, partie civile, parties civiles
    plaignant, plaignants, plaignante, plaignantes, requérant, requérants, requérante, requérantes
    vrai nom, véritable nom, survivant, survivants, survivante, survivantes, partie lésée, personne lésée
  `),
  // Dutch
  ...phrases(`
    slachtoffer, slachtoffers, getuige, getuigen, minderjarige, minderjarigen, benadeelde, benadeelden, benadeelde partij
    burgerlijke partij, aangever, aangeefster, aangevers, klager, klaagster, verzoeker, verzoekster, overlevende, overlevenden
    kind, kinderen, echte naam
  `),
  // Polish: every case, one and many
  ...phrases(`
    pokrzywdzony, pokrzywdzonego, pokrzywdzonemu, pokrzywdzonym, pokrzywdzeni, pokrzywdzonych, pokrzywdzonymi
    pokrzywdzona, pokrzywdzonej, pokrzywdzoną, pokrzywdzone
    ofiara, ofiary, ofierze, ofiarę, ofiarą, ofiaro, ofiar, ofiarom, ofiarami, ofiarach
    świadek, świadka, świadkowi, świadkiem, świadku, świadkowie, świadków, świadkom, świadkami, świadkach
    małoletni, małoletniego, małoletniemu, małoletnim, małoletnich, małoletnimi, małoletnia, małoletniej, małoletnią, małoletnie
    nieletni, nieletniego, nieletniemu, nieletnim, nieletnich, nieletnia, nieletniej, nieletnią
    skarżący, skarżącego, skarżącemu, skarżącym, skarżąca, skarżącej, skarżącą
    oskarżyciel posiłkowy, oskarżyciela posiłkowego, oskarżycielowi posiłkowemu, oskarżycielem posiłkowym
    oskarżycielka posiłkowa, oskarżycielki posiłkowej, oskarżycielce posiłkowej, oskarżycielkę posiłkową
    dziecko, dziecka, dziecku, dzieckiem, dzieci, dzieciom, dziećmi, prawdziwe nazwisko, prawdziwe imię, ocalała, ocalałej, ocalałą, ocalały, ocalałego
  `),
  // Spanish
  ...phrases(`
    víctima, víctimas, ofendida, ofendido, ofendidas, ofendidos, testigo, testigos, menor, menores, perjudicado, perjudicada, perjudicados, perjudicadas
    denunciante, denunciantes, querellante, querellantes, demandante, demandantes, superviviente, supervivientes, nombre real, verdadero nombre
  `),
];

/** A person of whom only age and sex are said. */
export const PERSON_WORDS: readonly string[] = phrases(`
  girl, girls, boy, boys, woman, young woman, young man, teenager, teenagers, schoolgirl, schoolboy
  fată, fata, fetei, fete, fetele, fetelor, fetiță, fetița, fetiței, băiat, băiatul, băiatului, băieți, femeie, femeia, femeii
  tânără, tânăra, tinerei, tânărul, tânărului, adolescenta, adolescentei, adolescentă, adolescentul
  jeune fille, jeune femme, fillette, fillettes, garçon, garçons, adolescente, adolescent, jeune homme
  meisje, meisjes, jongen, jongens, jonge vrouw, vrouw
  dziewczynka, dziewczynki, dziewczynce, dziewczynkę, dziewczynką, dziewczyna, dziewczyny, dziewczynie, dziewczynę, dziewczyną
  chłopiec, chłopca, chłopcu, chłopcem, kobieta, kobiety, kobiecie, kobietę, kobietą, nastolatka, nastolatki, nastolatkę
  niña, niñas, niño, niños, chica, chico, joven, jóvenes, mujer, muchacha
`);

/** What a person is to another in a family. */
export const RELATIVE_WORDS: readonly string[] = phrases(`
  mother, father, parents, sister, sisters, brother, brothers, daughter, daughters, son, sons, wife, husband, grandmother
  grandfather, aunt, uncle, cousin, niece, nephew, stepmother, stepfather, stepdaughter, stepson, boyfriend, fiancé
  mamă, mama, mamei, tată, tatăl, tatălui, părinții, părinților, soră, sora, surorii, surorile, frate, fratele, fratelui
  fiică, fiica, fiicei, fiu, fiul, fiului, soție, soția, soției, soț, soțul, soțului, bunica, bunicii, bunicul, bunicului
  mătușa, mătușii, unchiul, unchiului, verișoara, verișoarei, vărul, vărului, concubinul, concubinului, nepoata, nepotul
  mère, père, sœur, frère, fille, filles, fils, épouse, époux, tante, oncle, grand-mère, grand-père, cousine, beau-père
  belle-mère, compagnon, nièce
  moeder, vader, ouders, zus, zuster, broer, dochter, zoon, echtgenoot, echtgenote, oma, grootmoeder, opa, grootvader, oom
  stiefvader, stiefmoeder, neef
  matka, matki, matce, matkę, matką, ojciec, ojca, ojcu, ojcem, siostra, siostry, siostrze, siostrę, siostrą, brat, brata
  bratu, bratem, córka, córki, córce, córkę, córką, syn, syna, synowi, synem, żona, żony, żonie, żonę, żoną, mąż, męża, mężowi
  mężem, babcia, babci, babcię, dziadek, dziadka, ciotka, ciotki, ciotkę, wujek, wujka, wujkowi, wujkiem, ojczym, ojczyma, ojczymowi, macocha, macochy, kuzynka, kuzynki, kuzynkę
  madre, padre, hermana, hermano, hermanas, hermanos, hija, hijo, hijas, hijos, esposa, esposo, marido, padrastro, madrastra, hijastra, hijastro, abuela, abuelo, tía, tío
`);

/**
 * What may stand between the role and the name without parting them: “the victim is called …”, “martora, numită …”.
 * In the languages of the portal and in German, since files come from everywhere.
 */
export const LINK_WORDS: readonly string[] = [
  ...phrases(`
    named, called, name, full name, first name, surname, identified as, known as, is, was, protected, hereinafter, who, statement of, statement by, statement from, of trafficking, of human trafficking, of trafficking in human beings, of sexual exploitation, aged, principal, main
    child, adult, male, female, young, little
  `),
  ...phrases(`
    care, a traficului, a traficului de persoane, a traficului de minori, de trafic, cu, n.r., denumită în continuare, numit, numită, numitul, numita, numitului, numitei, pe nume, pe numele, cu numele, nume, numele, prenume, se numește, se numea, este, era
    a fost, protejat, protejată, protejatul, sub acoperire, minor, minoră, minora, minorul, minorei, minorului, în vârstă de, pe
  `),
  ...phrases(`
    qui, de traite, de la traite, de la traite des êtres humains, de traite des êtres humains, ci-après, nommé, nommée, dénommé, dénommée, prénommé, prénommée, appelé, appelée, du nom de, nom, prénom, s’appelle, s’appelait, est, était
    protégé, protégée, principal, principale, mineur, mineure, âgé de, âgée de, la nommée, le nommé
  `),
  ...phrases(`
    die, van mensenhandel, hierna, genaamd, genoemd, met de naam, met naam, naam, voornaam, heet, heette, beschermde, minderjarige, was, is, namelijk, mevrouw
  `),
  ...phrases(`
    która, który, handlu ludźmi, i nazwisko, dalej, imieniem, o imieniu, imię, imię i nazwisko, nazwiskiem, o nazwisku, nazwisko, nazywa się, nazywał się, nazywała się, jest, był, była
    małoletni, małoletnia, małoletniej, małoletnią, incognito, w osobie, niejaka, niejaki, niejakiej
  `),
  ...phrases(`
    que, de trata, de trata de personas, de trata de seres humanos, en adelante, llamado, llamada, de nombre, nombre, identificado como, identificada como, se llama, se llamaba, es, fue, protegido, protegida
    menor de edad, menor, principal, apellidos, nombre y apellidos
  `),
  ...phrases('genannt, namens, mit Namen'),
];

/** Forms of address before a name. */
export const FORMS_OF_ADDRESS: readonly string[] = phrases(`
  Mr, Mrs, Ms, Miss, Dr, domnul, doamna, doamnei, domnului, domnișoara, domnișoarei, dl, dna, d-na, d-l, d-ra, M, Mme, Mlle
  D.ª, Dª, Dña, Dña., monsieur, madame, mademoiselle, dhr, mevr, mevrouw, meneer, de heer, pan, pani, panią, pana, panu, Sr, Sra, Srta, don, doña
  señor, señora, señorita
`);

/** Between a name and the role that follows: “Ana Exemplu, heard as a witness”. */
export const CAPACITY_WORDS: readonly string[] = phrases(`
  as, heard as, questioned as, interviewed as, in the capacity of, acting as
  ca, în calitate de, având calitatea de, audiat ca, audiată ca, audiată în calitate de, audiat în calitate de
  en qualité de, comme, en tant que, entendu comme, entendue comme, entendue en qualité de, entendu en qualité de
  als, gehoord als, in de hoedanigheid van
  jako, w charakterze, przesłuchana jako, przesłuchany jako, przesłuchana w charakterze, przesłuchany w charakterze
  en calidad de, como, declaró como, en condición de
`);

/** Articles before a role word that follows a name: “Ana Exemplu, the victim”. */
export const ARTICLES: readonly string[] = phrases(`
  the, a, an, o, un, une, la, le, les, l, de, het, een, el, los, las, una, her, his, their, sa, ei, lui, jej, jego, su, haar, zijn
`);

/** Women and men by where they come from, where the language has a word of its own for them. */
export const ORIGIN_WORDS: readonly string[] = phrases(`
  româncă, româncei, moldoveancă, moldovencei, ucraineancă, ucrainencei, bulgăroaică, nigeriană, vietnameză, cetățean, cetățeancă
  roumaine, roumain, moldave, bulgare, nigériane, nigérian, ukrainienne, albanaise, vietnamienne, ressortissante, ressortissant
  Roemeense, Bulgaarse, Nigeriaanse, Oekraïense, Hongaarse, Albanese, Poolse, Moldavische
  Rumunka, Rumunki, Rumunkę, Ukrainka, Ukrainki, Ukrainkę, Bułgarka, Bułgarki, Bułgarkę, Mołdawianka, Wietnamka, Nigeryjka, Białorusinka
  obywatelka, obywatelki, obywatelkę, obywatel, obywatela, rumana, rumano, búlgara, nigeriana, ucraniana, paraguaya, colombiana, brasileña
  national, citizen
`);

/** Words that make a sentence speak of a person, where no role does. */
export const PRONOUNS: readonly string[] = phrases(`
  residing, domiciliat, domiciliată, locuiește, născut, născută, demeurant, domicilié, domiciliée, wonende, wonend, zamieszkały, zamieszkała
  zamieszkałej, zam, domiciliado, domiciliada, vecina, vecino, she, he, her, his, ea, el, ei, lui, acesteia, acestuia, elle, il, sa, zij, hij, haar, zijn, ona, on, jej, jego, ella, él, su
`);
