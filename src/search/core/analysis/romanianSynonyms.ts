/**
 * What Romanian practitioners type, and what acts call it; for questions alone. A record says where to look,
 * not that both mean the same in law.
 *
 * One record a line: what may be typed `=` what the texts say, alternatives with commas between; without `=` each for
 * each other. Forms and words from the same root are found by that root, so one is enough: *plată* for *plătesc* too.
 * A word that the texts use themselves needs no record: what it names would be drowned. `!` before what is typed:
 * its words mean this only together.
 */
export const ROMANIAN_SYNONYMS = `
  abatere = abatere disciplinară, răspundere disciplinară
  achitare, plată
  acte, hârtii = documente, dosar
  acționar minoritar, minoritari = acționari reprezentând cel puțin 5%, dreptul de retragere
  acționar, proprietar, patron = asociat
  acuzat, învinuit = inculpat, suspect
  adaos comercial, plafonare = creșterea excesivă a prețurilor
  adresă, sediu = sediu, domiciliu
  adunare, întrunire, ședință
  ajutor social = venit minim de incluziune, venit minim garantat, asistență socială
  ajutor, subvenție = sprijin, grant, ajutor de stat
  alegere, desemnare, numire
  alocație = alocație de stat pentru copii
  amânare, prelungire, prorogare
  amendă, pedeapsă, penalizare = sancțiune, contravenție
  anchetă, investigație = cercetare, urmărire penală
  angajare, recrutare, ocuparea posturilor = încadrare, concurs
  angajat, muncitor, lucrător = salariat, personal
  anulare, desființare = nulitate, revocare
  anunț, înștiințare, comunicare, notificare
  apărător = avocat
  apartament, casă = locuință, imobil
  arest = arestare preventivă, reținere
  armată, oaste = forțe armate, militari
  asigurare medicală, asigurare de sănătate = asigurări sociale de sănătate
  asociat exclus, dat afară din societate = excluderea asociatului
  asociat unic = o singură persoană
  asumarea răspunderii = angajarea răspunderii
  auditor = cenzori, auditor financiar
  avansare = promovare
  avere = patrimoniu, bunuri
  avizare, acord, aprobare, consimțământ, învoire
  avocat = apărare
  bancă = instituție de credit
  Banca Mondială = Banca Internațională pentru Reconstrucție și Dezvoltare
  bani = sume, fonduri
  bătrân, vârstnic, senior = persoană vârstnică
  băut la volan, alcool la volan = conducere sub influența alcoolului, alcoolemie
  bebeluș, sugar = copil nou-născut, copil mic
  benzină, motorină, combustibil = carburant
  bilanț = situații financiare
  bir, dări = impozit, taxă, contribuții
  boală, bolnav = incapacitate temporară de muncă, sănătate
  board, CEO, management = consiliu de administrație, directorat, director general
  bonduri, titluri de datorie, obligatar = obligațiuni, deținători de obligațiuni
  bonus, primă, stimulent = indemnizație, spor, remunerație suplimentară
  bugetar, angajat la stat = personal plătit din fonduri publice, funcționar public
  buletin, carte de identitate = act de identitate
  bulină roșie, cutremur = risc seismic
  calomnie, insultă = demnitatea, onoarea
  !cămin de bătrâni, azil de bătrâni, azil = cămin pentru persoane vârstnice, îngrijire în cămin
  !carte de muncă = contract individual de muncă, registru general de evidență a salariaților
  câștig = profit, beneficii
  câștigător, reușit = admis, promovat
  cauțiune, arest la domiciliu = control judiciar, libertate provizorie
  cenzură, libertatea presei = libertatea de exprimare
  cesiune, înstrăinare, transmitere, vânzare
  chirie, chiriaș = închiriere, locațiune
  codul administrativ = Ordonanța de urgență 57/2019
  codul civil = Legea 287/2009
  codul de procedură civilă = Legea 134/2010
  codul de procedură fiscală = Legea 207/2015
  codul de procedură penală = Legea 135/2010
  codul fiscal = Legea 227/2015
  codul muncii = Legea 53/2003
  codul penal = Legea 286/2009
  codul rutier, legea circulației = Ordonanța de urgență 195/2002, circulația pe drumurile publice
  comasare, contopire, absorbție, unirea societăților = fuziune
  comerț, afaceri, business = activități comerciale, activitate economică
  compensație = despăgubire
  concediere, concediez, dat afară, destituire, demitere = eliberare din funcție, revocare, încetarea contractului individual de muncă, desfacerea contractului de muncă
  concediu de maternitate = sarcină și lăuzie
  concediu medical = incapacitate temporară de muncă
  concediu paternal, concediu de tată, concediul tatălui = îngrijirea nou-născutului, concediu paternal
  concurență neloială, rival, concurent = societăți concurente, același obiect de activitate
  confidențialitate, discreție, secret = secret profesional
  contestare, atacare, apel, recurs = contestație, cale de atac, plângere
  contract de societate, statut = act constitutiv
  contract, înțelegere = act juridic, convenție
  contribuție la capital, aport, vărsare = aport, vărsământ
  control, monitorizare, supraveghere, verificare
  creștere, mărire, sporire = majorare
  criminalist = expert criminalist
  culpă, vină = vinovăție
  cumpărare, achiziționare, dobândire
  cumul de funcții, cumul = incompatibilitate
  cununie, mariaj = căsătorie
  curent, lumină, gaze = energie electrică, gaze naturale
  cursuri, training, perfecționare, pregătire profesională = formare profesională
  custodie, încredințarea copilului = autoritate părintească, locuința copilului
  cvorum = majoritate
  date personale, protecția datelor, gdpr = date cu caracter personal
  datornic = debitor
  dau în judecată, dat în judecată, dare în judecată = cerere de chemare în judecată, acțiune în justiție, acțiune în răspundere
  daună, despăgubire, pagubă, prejudiciu
  debutant, stagiar = debutant, stagiu
  deces, decedat, moarte, mort, moare
  decret lege, decret de urgență = delegare legislativă, ordonanță de urgență
  delapidare, interes personal = în folosul, bunurile sau creditul societății, interesul propriu
  demisie, demisionez = eliberare din funcție, încetarea raporturilor de muncă la inițiativa salariatului
  demiterea președintelui, impeachment = suspendarea din funcție, punerea sub acuzare
  deportare = expulzare
  depozit, magazie, gestiune = gestionar, inventar
  diaspora, conaționali = cetățeni în străinătate, români care trăiesc în străinătate
  diminuare, micșorare, scădere = reducere
  distribuire, împărțire, partaj, repartizare
  dividend = beneficii
  divorț = desfacerea căsătoriei
  doctor = medic
  dosar, proces, litigiu = cauză, judecată
  drept electoral, dreptul la vot = drept de vot
  drog, stupefiante, substanțe interzise = droguri, substanțe psihoactive
  drum, șosea = drumuri publice
  dublă cetățenie, naționalitate = cetățenie
  dublă impunere = dublei impuneri
  educație, învățătură, studii = învățământ
  egalitate de șanse, egalitate între sexe = egalitate în drepturi, egalitatea de șanse
  emigrare, plecare din țară = libera circulație
  etnie, etnic = minorități naționale
  examen, test, probă, concurs
  executare silită, sechestru = poprire, titlu executoriu, sechestra
  exonerat, scutit, scutire = exceptat, excluderea
  experiență, ani lucrați = vechime în muncă, vechime în specialitate
  expert criminalist = personal de specialitate criminalistică
  factură la curent, ajutor de căldură = sprijin temporar, energie
  factură, antet = documente întrebuințate în comerț, factură
  facultate, universitate = învățământ superior, studii superioare
  faliment = insolvență, dizolvare
  fermier, agricultor, țăran = producător agricol
  firmă, companie, corporație, srl = societate
  fraudă, copiat, plagiat = eliminare, lucrări științifice
  gaj, ipotecă = garanții reale, garanție
  graniță, hotar = frontieră
  gratuit, gratis = cu titlu gratuit, în mod gratuit
  halat, uniformă, îmbrăcăminte = ținută vestimentară, robă
  handicap, invaliditate = dizabilitate, handicap
  handicapat, invalid, nevăzător, orb = persoană cu handicap, persoană cu dizabilități
  hrană, mâncare, masă
  ieșire din societate, retragere din firmă = retragerea asociatului
  împrumutul statului = datorie publică
  imputare, decizie de imputare = răspundere materială, restituire
  împuternicire, mandat, procură
  imunitatea parlamentarilor = imunitate parlamentară
  înapoiere, returnare = restituire, rambursare
  închiderea firmei, desființarea firmei, închid firma = dizolvare, lichidare, radiere
  închisoare, pușcărie = pedeapsă privativă de libertate, penitenciar, închisoare
  înființare firmă, deschid firmă, înființarea firmei, fac firmă = constituirea societății, înmatriculare
  infirmieră, asistent personal = îngrijitor
  informatician, IT-ist = specialist IT
  îngrijitor, asistent la domiciliu = îngrijire la domiciliu
  înmormântare = funeralii
  înscriere, înmatriculare, înregistrare, intabulare
  instanță, judecătorie, tribunal, justiție
  neplată = pus în întârziere, neexecutare
  interceptare, ascultarea telefoanelor = secretul corespondenței
  interzis, voie = interzicere, incompatibil
  intimitate, viață personală = viață privată
  întreprinzător, antreprenor = profesionist, persoană fizică autorizată
  invitație, convocator = convocare
  jurist = consilier juridic
  jurnalist, ziarist, presă, televiziune, radio = mijloace de informare în masă, audiovizual
  leafă, plată lunară, salariu, remunerație, indemnizație
  legea contenciosului administrativ = Legea 554/2004
  legea fundamentală = Constituția României
  legea insolvenței = Legea 85/2014
  legea salarizării, salarizare unitară = Legea-cadru 153/2017
  legea societăților comerciale, legea societăților, legea firmelor = Legea 31/1990
  licitație = achiziție publică
  limitarea drepturilor, restricții, limitare = restrângere
  magistrat = judecător, procuror
  manager, șef, conducător = director, administrator, conducător
  mărirea capitalului, creștere de capital = majorarea capitalului social
  mașină, automobil, autoturism = autovehicul, vehicul
  maturitate = scadență
  medalie, decorație = ordin
  mentor, tutor = îndrumător
  ministru = membru al Guvernului
  minor, copil, tânăr
  modificare, revizuire, schimbare
  moștenire = succesiune
  moștenitor = succesor
  moțiune de neîncredere, demiterea guvernului = moțiune de cenzură
  multinațională, holding = grup de întreprinderi, societate-mamă
  !muncă la negru = muncă nedeclarată
  muncă silnică, sclavagism, sclavie = muncă forțată
  mutare = transfer, detașare, delegare
  naționalizare, confiscarea averii = expropriere, trecere silită în proprietate publică
  navetă, abonament = cheltuieli de transport, decontare
  neglijență, greșeală = abatere, culpă
  neretroactivitate, efect retroactiv = legea dispune numai pentru viitor
  nevinovăție, nevinovat = prezumția de nevinovăție
  nevoiaș, sărac = venituri, resurse, asistență socială
  nume, brand = denumire, emblemă
  ombudsman = Avocatul Poporului
  online, internet, site = pagină de internet, mijloace electronice
  oprire, sistare = suspendare, încetare
  oprirea lucrului, încetarea lucrului = grevă
  ore suplimentare = muncă suplimentară
  orfan = copil lipsit de ocrotire părintească
  pământ = teren, fond funciar
  parlamentar = deputat, senator
  pașaport, permis de ședere = document de călătorie, libera circulație
  patron, șef = angajator
  !pedeapsa capitală, condamnare la moarte = pedeapsa cu moartea
  pensie alimentară = obligație de întreținere, întreținere
  pensie de bătrânețe = pensie pentru limită de vârstă
  pensie de urmaș = pensia de urmași
  pensie specială = pensie de serviciu
  percheziție, intrare în casă, polițiștii în casă = inviolabilitatea domiciliului, pătrunde în domiciliul
  permis, carnet de șofer = permis de conducere
  picat, respins = nepromovat, respins
  plăcuță, număr de mașină = număr de înmatriculare
  plebiscit = referendum
  poluare, ecologie = protecția mediului, mediu înconjurător
  popor, populație = cetățeni
  post, loc de muncă = funcție, post
  prefectură = prefect, instituția prefectului
  premier = prim-ministru
  prescripție = termen
  primărie = autoritate a administrației publice locale, primar
  procuratură = parchet, Ministerul Public
  profesor, dascăl, învățător = cadru didactic
  program, orar = timpul de muncă, durata zilei de lucru
  proprietate particulară = proprietate privată
  proprietatea statului, avutul statului = proprietate publică, domeniul public
  protest, manifestație, miting = întrunire
  proxenet, traficant, trafic de carne vie = trafic de persoane
  punct de lucru, reprezentanță, filială = sucursală, sediu secundar
  răscumpărare = rambursare, dobândirea propriilor acțiuni
  rasism, xenofobie = discriminare, ură națională, ură rasială
  reclamație, memoriu, sesizare = plângere, petiție
  refugiat = azil, protecție internațională
  religie, biserică, credință, libertate religioasă = libertatea conștiinței, cult religios
  rudă, rudenie = rudă, afin, soț
  salariu minim, salariul minim pe economie = salariul de bază minim brut pe țară
  sărbătoare, sărbătorire = ziua
  scindare, desprindere, separare = divizare
  școală = unitate de învățământ, învățământ
  scoatere din circulație, remat, fier vechi = radiere, dezmembrare, casare
  școlar = elev
  scos din vigoare = abrogare
  scrutin, votare = alegeri, vot
  secretul scrisorilor, secretul mailurilor, interceptarea telefoanelor = secretul corespondenței
  !sediul firmei = sediu social
  !șeful statului, președintele țării = Președintele României
  sindicat, ong, asociație = drept de asociere, asociere
  șofer = conducător de vehicul
  soldat, ofițer, ostaș, cadru militar = militar
  șomer = șomaj, persoană în căutarea unui loc de muncă
  soție, nevastă, consort = soț
  șpagă, mită = luare de mită, dare de mită, foloase necuvenite
  !spargerea societății = divizare
  spital, clinică = unitate sanitară
  stare excepțională = stare de urgență, stare de asediu
  steag = drapel
  străin, imigrant, migrant = cetățean străin, apatrid
  Strasbourg = Curtea Europeană a Drepturilor Omului
  student = cursant
  tată, tătic = părinte, paternal
  telemuncă, muncă de acasă = muncă la domiciliu
  tortură, bătaie = tratament inuman, tratament degradant, integritate fizică
  traducător, translator = interpret
  transformare, schimbarea formei juridice = schimbarea formei societății
  transparență = acces la informații de interes public
  tratat, acord, convenție
  tren = transport feroviar, cale ferată
  vacanță = concediu de odihnă
  veto = reexaminare
`;
