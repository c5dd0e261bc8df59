/** Words that neither begin nor end the name of a thing. Words with a technical sense do not belong here. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such both either neither each every any all some no other others another same own
  i we you he she it they us them our ours your his her its their theirs me my one's who whom whose which what where when why how
  of in on at by for with from to into onto upon over under between among within without through during before after against
  about across along around behind beyond despite except inside like near off out outside per than toward towards until unlike up via
  versus vs down above below since while whereas although though because if unless whether as so thus hence therefore however moreover
  furthermore additionally besides meanwhile instead otherwise nevertheless nonetheless yet still then also too either and or but nor not
  is are was were be been being am has have had having do does did doing done can could may might must shall should will would cannot
  there here very more most less much many few several various numerous diverse different certain
  only just even ever never always often usually typically generally commonly widely recently currently now already again rather quite almost
  well better good great high higher highest low lower lowest larger largest small smaller smallest new novel recent existing previous   current first second third finally lastly firstly secondly namely specifically particularly especially mainly mostly respectively
  show shows shown showing showed demonstrate demonstrates demonstrated demonstrating propose proposes proposed proposing present presents presented presenting
  introduce introduces introduced introducing develop develops developed develops achieve achieves achieved achieving improve improves improved
  provide provides provided providing allow allows allowed allowing enable enables enabled enabling make makes made making use uses used
  require requires required requiring include includes included including contain contains containing consist consists consisting
  outperform outperforms outperformed outperforming perform performs performed obtain obtains obtained find finds found
  lead leads leading yield yields yielding give gives given giving take takes taken taking need needs needed remain remains become becomes became
  explore explores explored investigate investigates investigated study studies studied examine examines address addresses addressed addressing
  tackle tackles tackling solve solves solved suffer suffers exhibit exhibits reveal reveals revealed suggest suggests indicate indicates
  based compared according due thanks able unable possible available e.g i.e etc et al cf respectively
  significantly substantially effectively efficiently consistently simultaneously directly simply easily highly   's let lets get gets got keep keeps call called say says see seen seem seems appear appears
  significant important crucial critical main major promising challenging difficult essential
  paper work study article extensive comprehensive experimental experiments results result`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Words that may stand inside a name, never at its ends: "bag of words", "chain of thought". */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  'of in for to by and with the a on as from via without into'.split(' '),
);
