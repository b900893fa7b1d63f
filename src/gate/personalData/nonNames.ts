/** Capitalised words that are not, or not always, part of a person’s name, with the reason why they are listed. */
export interface NonNames {
  readonly reason: string;
  /** What such a word does to a phrase of capitalised words. */
  readonly rule: NonNameRule;
  /** With diacritics; compared without them and without regard to capitals. */
  readonly words: readonly string[];
}

/**
 * - `thing`: a phrase with this word in it names no person (“Palermo Protocol”).
 * - `title`: such a phrase names no person when it begins with this word; as a second word it may be a surname.
 * - `weak`: part of a name only beside a word that is on no list (“Georgia Exemplu”, but not “Georgia Monday”).
 * - `uncounted`: no part of a name; the other words may be one (“Romanian Ana Exemplu”).
 * - `opening`: dropped where the phrase begins (“When Ana Exemplu”); elsewhere it may be a name, as Do and An are.
 */
export type NonNameRule = 'thing' | 'title' | 'weak' | 'uncounted' | 'opening';

/** The words of a list that is set in lines. */
const list = (lines: string): string[] => lines.trim().split(/\s+/);

export const NON_NAMES: readonly NonNames[] = [
  {
    reason: 'Courts, and who sits in them or speaks for them',
    rule: 'thing',
    words: list(`
      court courts chamber tribunal tribunals judges prosecutor prosecutors prosecution advocate attorney lawyer
      counsel magistrates doe mp mep qc kc dbe obe cbe curtea înalta judecătoria tribunalul casație parchetul procuror procurorul
      cour cassation parquet procureur raad rechtbank gerechtshof sąd sądu sądem sądzie trybunał trybunału
      prokuratura prokurator audiencia juzgado fiscalía fiscal instancia instrucción apel assises rejonowy okręgowy apelacyjny gerecht
    `),
  },
  {
    reason: 'States, public bodies and organisations',
    rule: 'thing',
    words: list(`
      state states union nations council commission committee parliament ministry minister department office
      agency authority authorities service services police organisation organization association foundation
      institute network group board government governments assembly secretariat representative rapporteur
      commissioner ombudsman inspectorate inspection party parties member members federal national company
      university alliance coalition unit interior consiliul comisia ministerul agenția direcția guvernul poliția
      inspectoratul avocatul conseil ministère ministerie ministerstwo ministerio consejo comisión komisja
      policja rzecznik rzecznika biuro biura centrum ośrodek poradnia uniwersytet uniwersytecka ministre excellence ministra prim-ministrul premier pomocy praw
      prezes komendant komenda państwa oficina centro universidad asociación unidad cuerpo guardia
      estado centrul autoritatea asociația universitatea statul bureau université état dienst inspectie meldpunt
      fundacja fundația fundación stichting defensor europy europol eurojust frontex interpol cepol unodc osce
      odihr greta hcch iom diicot anitp anabi empact myria payoke pag-asa carin ecri fra ilo ohchr unicef unhcr
      echr ecthr cjeu hudoc eaw eio jit jits cps dpp nrm ngo ngos
    `),
  },
  {
    reason: 'Laws, instruments and kinds of documents',
    rule: 'thing',
    words: list(`
      act acts laws code statute directive directives regulation regulations convention conventions protocol
      protocols treaty charter decision decisions recommendation recommendations resolution guidance guideline
      guidelines manual handbook standards rules article articles section sections chapter part annex schedule
      paragraph principle principles strategy plan programme project report reports forms bulletin gazette journal
      order orders appendix table figure template checklist judgment judgments ruling opinion cases toolkit
      legea codul ordonanța hotărârea articolul loi décret règlement wetboek artikel ustawa kodeks código estatuto
      decreto orgánica
    `),
  },
  {
    reason: 'What is done for victims and with witnesses, as headings and names of services say it',
    rule: 'thing',
    words: list(`
      support reception centre center centres centers protection assistance advocacy rights shelter safety
      compensation fund funds scheme referral mechanism identification information communication interview interviews
      hearing hearings statement statements evidentiary examination questioning recording training assessment needs
      participation companion contact liaison specialist officers expert experts interpreter interpreters
      psychologist social workers guardians intermediary early joint action investigation operation operations
      procedure proceedings trafficking exploitation slavery crime crimes offence offences labour labor forced sexual
      violence abuse asylum migration welfare health data privacy system systems review methods aid legal criminal
      civil handlu handel ludźmi ludzi traficului traficul mensenhandel traite trata human european international impact friendly panel panels space spaces intimidation empowerment
      credibility anonymity relocation awareness facility facilities hotline helpline desk measures special status barnahus
      pornography prostitution charity society boards well-being
    `),
  },
  {
    reason: 'Words with which a title begins and a given name does not',
    rule: 'title',
    words: list(`
      first second third new old good best better further other basic core key general main open public private free
      successful informed trauma global safe high low local regional online digital modern young adult vulnerable
      possible potential presumed alleged credible reliable hostile expert anonymous live
      before against about around between beyond towards toward through across within
    `),
  },
  {
    reason: 'Words that also are surnames or given names',
    rule: 'weak',
    words: list(`
      law judge crown case rule form day week house home bill church bank care officer worker guardian team model
      method testimony evidence risk policy real rada ley hof wet hoge magistrate trial school supreme supremo
      justice baron
    `),
  },
  {
    reason: 'Months and weekdays; April and Sunday also are given names',
    rule: 'weak',
    words: list(`
      january february march april may june july august september october november december
      monday tuesday wednesday thursday friday saturday sunday
      ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie
      luni marți miercuri joi vineri sâmbătă duminică
      janvier février mars avril juin juillet août septembre octobre novembre décembre
      lundi mardi mercredi jeudi vendredi samedi dimanche
      januari februari maart mei juni juli augustus oktober
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
      styczeń stycznia luty lutego marzec marca kwiecień kwietnia maja czerwiec czerwca lipiec lipca sierpień
      sierpnia wrzesień września październik października listopad listopada grudzień grudnia
      poniedziałek wtorek środa czwartek piątek sobota niedziela
      enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
      lunes martes miércoles jueves viernes sábado domingo
    `),
  },
  {
    reason:
      'Countries, and cities that courts and instruments are named after; Georgia and Paris also are given names',
    rule: 'weak',
    words: list(`
      albania andorra armenia austria azerbaijan belarus belgium bosnia herzegovina bulgaria china croatia cyprus
      czechia denmark estonia finland france georgia germany ghana britain greece hungary iceland india ireland italy
      kosovo latvia liechtenstein lithuania luxembourg malta moldova monaco montenegro morocco netherlands nigeria
      macedonia norway pakistan philippines poland portugal romania russia serbia slovakia slovenia spain sweden
      switzerland turkey türkiye ukraine england wales scotland vietnam africa america asia europe
      belgia românia polonia spania franța germania italia olanda anglia grecia ungaria
      belgique roumanie pologne espagne allemagne italie grèce belgië nederland frankrijk duitsland polen roemenië
      spanje polska rumunia hiszpania niemcy francja españa bélgica rumanía alemania francia
      bucharest brussels madrid warsaw strasbourg hague london paris amsterdam lisbon vienna geneva palermo lanzarote
      istanbul budapest bucurești bruxelles brussel warszawa haga
    `),
  },
  {
    reason: 'Adjectives of countries and parts of their names, which are no names of persons',
    rule: 'uncounted',
    words: list(`
      republic kingdom united great british albanian belgian bulgarian chinese croatian czech dutch english french
      greek hungarian italian moldovan nigerian polish romanian russian serbian spanish swedish ukrainian vietnamese
      african american asian
    `),
  },
  {
    reason: 'Forms of address and parts in a case: they do not make one name out of two',
    rule: 'uncounted',
    words: list(`
      pc dc dci ds wpc sgt sergeant constable detective inspector comisar agent
      mr mrs ms miss dr prof professor sir lord lady madam mme mlle domnul doamna dl dna dhr mevr mevrouw pani sr sra doña
      mother father sister brother daughter wife husband friend defendant accused suspect
      victim victims witness witnesses applicant applicants complainant complainants child children minor minors
      martor martorul martora victima victime témoin getuige slachtoffer świadek ofiara testigo víctima
    `),
  },
  {
    reason: 'Words that open a sentence or a question',
    rule: 'opening',
    words: list(`
      a an the this that these those there here it its he his she her they their we our you your i my who whom whose
      what which when where why how if then than as at by for from in into of on onto to with without under over after
      during since until while although though because but and or nor not no yes so also only even such some any all
      each every both either neither one two three four five six seven eight nine ten many most more less another
      is are was were be has have had do does did can could may might must shall should will would never always often
      sometimes today yesterday now later again once however therefore thus still just according despite unlike like
      let ask tell see say give take read write use keep avoid check note explain show make put
      în la pe cu de din prin pentru după când unde dacă care ce cine și sau nu da este sunt un o acest această
      dans sur par pour après quand où si qui que quoi et ou ne pas est sont le les une des cette ces il elle
      een het die dat deze dit op bij voor na wanneer waar als wie wat en niet zijn
      w z od po przed gdy gdzie jeśli kto co lub nie jest są ta
      por para tras cuando donde quien y es son el los las esta
    `),
  },
];
