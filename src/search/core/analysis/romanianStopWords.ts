/** Words of Romanian that stand in every text, folded. Not among them: months, numerals, and what reverses a rule (*fără*, *contra*). */
export const ROMANIAN_STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a ai al ale alea alei alor am ar are as asupra atat atata atatea atatia atunci au avea avem aveti avand
  aceasta aceea aceeasi acei aceia acel acela acelasi acele acelea acelei aceleasi acelor acelora acelui
  aceluia acest acesta aceste acestea acestei acesteia acestia acestor acestora acestui acestuia aici acolo
  alt alta alte altei altele alti altii altor altora altul altui altuia asa astfel asemenea
  ca caci cand care careia carei caror carora carui caruia cat cata cate cati catre ce cea ceea cei ceia cel
  cele celei celeilalte celelalte celor celorlalte celorlalti celui celuilalt cealalta ceilalti celalalt chiar
  cine cineva ci cu cui cum cumva
  da daca dar de deci deja desi despre din dintr dintre doar dupa
  ea ei el ele era erau este eram esti
  face fata fi fie fiecare fiecarei fiecareia fiecarui fiecaruia fii fiind fost foarte
  iar ii il imi in inca incat insa intr intre isi iti
  la le li lor lui
  ma mi ne ni nici nicio niciun nu numai
  o or ori orice oricare oricarei oricarui
  pana pe pentru peste poate pot poata prin printr printre precum
  sa sai sale sau se si spre sub sunt sunteti suntem
  ta te ti toate tot toti totul totusi trebuie tuturor
  un una unde unei uneia unele uneori unii unor unora unui unuia unul
  va vi vor voi vreo vreun
  `
    .trim()
    .split(/\s+/),
);
